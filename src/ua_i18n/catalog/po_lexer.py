"""The tokens of a PO file, exactly as msgfmt of gettext 0.21 takes them.

The rules that surprise: a backslash before a line end is taken out together with it,
everywhere, even in comments; "#" may begin a comment after any token; "#~" and "#|"
hold to the end of their line; a NUL ends the string it stands in, but not the token.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from ua_i18n.catalog.charsets import Charset
from ua_i18n.errors import PoSyntaxError

__all__ = ["Lexer", "Token"]

_TOKEN = re.compile(
    rb"""
      (?P<space>    [ \t\r\f\v]+ )
    | (?P<line_end> \n )
    | (?P<obsolete> \#~\|? )
    | (?P<previous> \#\| )
    | (?P<comment>  \#[^\n]* )
    | (?P<string>   "(?:[^"\\\n]|\\[^\n])*" )
    | (?P<word>     [A-Za-z_$][A-Za-z0-9_$]* )
    | (?P<number>   [0-9]+ )
    | (?P<bracket>  [\[\]] )
    """,
    re.VERBOSE,
)
_KEYWORDS = frozenset({b"domain", b"msgctxt", b"msgid", b"msgid_plural", b"msgstr"})
_PREVIOUS_KEYWORDS = frozenset({b"msgctxt", b"msgid", b"msgid_plural"})
_ESCAPE = re.compile(rb"""\\(?:([ntbrfva\\"])|([0-7]{1,3})|x([0-9A-Fa-f]+))""")
_ESCAPED = dict(zip(b'ntbrfva\\"', b'\n\t\b\r\f\v\a\\"', strict=True))
_CONFLICT = re.compile(rb"(?:<{7}|>{7}|={7}|\|{7})(?:[ \r\n]|\Z)")


class Token(NamedTuple):
    """A token with its place in the text of the lexer."""

    kind: str
    """A keyword, "string", "number", "[", "]", "comment" or "end";
    keywords and strings behind "#|" begin with "|"."""
    start: int
    end: int
    obsolete: bool
    """It stands behind "#~"."""


class Lexer:
    """Cuts a PO file into tokens and knows lines and columns.

    Attributes:
        filename: For the messages of errors.
        charset: None until the header is known; then strings are checked.
    """

    def __init__(self, data: bytes, *, filename: str) -> None:
        self.filename = filename
        self.charset: Charset | None = None
        self._data = data
        self._text = self._masked = b""
        self._gaps: list[int] = []
        self._join(data, data)
        self._position = 0
        self._known_line = 0, 1
        self._obsolete = self._previous = False

    def use(self, charset: Charset) -> None:
        """Read the text that follows in this charset."""
        self.charset = charset
        here = self._position
        rest = self._data[self.offset(here) :]
        masked = charset.mask(rest)
        if masked is not rest:
            self._text, self._masked = self._text[:here], self._masked[:here]
            del self._gaps[bisect_right(self._gaps, here) :]
            self._join(rest, masked)

    def _join(self, data: bytes, masked: bytes) -> None:
        """Add bytes to the text, without the line ends behind a backslash."""
        kept: list[bytes] = []
        place, size = 0, len(self._text)
        pieces = masked.split(_GAP)
        for piece in pieces:
            kept.append(data[place : place + len(piece)])
            place += len(piece) + len(_GAP)
            size += len(piece)
            self._gaps.append(size)
        # Behind the last piece is the end of the file.
        self._gaps.pop()
        self._text += b"".join(kept)
        self._masked += b"".join(pieces)

    def next(self) -> Token:
        """Return the next token; at the end of the file a token "end"."""
        while self._position < len(self._masked):
            match = _TOKEN.match(self._masked, self._position)
            if not match:
                raise self._junk()
            self._position = match.end()
            kind = match.lastgroup
            if kind == "line_end":
                self._obsolete = self._previous = False
            elif kind == "obsolete":
                self._obsolete = True
                self._previous = self._previous or match[0] == b"#~|"
            elif kind == "previous":
                self._previous = True
            elif kind == "comment":
                return self._comment(match)
            elif kind != "space":
                return self._token(kind or "", match)
        return Token("end", self._position, self._position, False)

    def _comment(self, match: re.Match[bytes]) -> Token:
        # A comment takes its line end along and "#~" with it, "#|" it leaves.
        self._position = min(match.end() + 1, len(self._masked))
        token = Token("comment", match.start(), match.end(), self._obsolete)
        self._obsolete = False
        self._check_first(match.start() + 1)
        return token

    def _check_first(self, place: int) -> None:
        """The character behind "#" must be one; what follows it may be anything."""
        first = self._text[place : place + 4]
        if first[:1].isascii() or not (self.charset and self.charset.known):
            return
        if not any(_is_text(first[:n], self.charset.codec) for n in range(1, 5)):
            raise self._bad_byte(first[0], place)

    def _token(self, kind: str, match: re.Match[bytes]) -> Token:
        if kind == "word":
            kind = self._keyword(match)
        elif kind == "bracket":
            kind = match[0].decode()
        elif kind == "string" and self._previous:
            kind = "|string"
        return Token(kind, match.start(), match.end(), self._obsolete)

    def _keyword(self, match: re.Match[bytes]) -> str:
        word = match[0]
        if word not in (_PREVIOUS_KEYWORDS if self._previous else _KEYWORDS):
            raise self._unknown(word.decode()[:40], match.start())
        return ("|" if self._previous else "") + word.decode()

    def _unknown(self, word: str, place: int) -> PoSyntaxError:
        if self._previous:
            return self.error(f'unknown keyword "{word}" behind "#|"', place)
        start = self._text.rfind(b"\n", 0, place) + 1
        if self._text[start:place].rstrip().endswith(b'"'):
            return self.error(
                f'"{word}" stands behind a closing quote; a quote inside a string is '
                'written \\"',
                place,
            )
        return self.error(f'unknown keyword "{word}"', place)

    def string(self, token: Token) -> bytes:
        """Return what a string token says, escapes resolved."""
        start, end = token.start + 1, token.end - 1
        self._check_bytes(start, end)
        if self._masked.find(b"\\", start, end) < 0:
            value = self._text[start:end]
        else:
            value = self._unescaped(start, end)
        value = value.partition(b"\0")[0]
        if b"\x04" in value:
            raise self.error(
                "a string must not hold U+0004, which separates a context from its "
                "text in compiled catalogs; take it out",
                token.start,
            )
        return value

    def _unescaped(self, start: int, end: int) -> bytes:
        pieces: list[bytes] = []
        while (stop := self._masked.find(b"\\", start, end)) >= 0:
            pieces.append(self._text[start:stop])
            match = _ESCAPE.match(self._masked, stop, end)
            if not match:
                shown = self._text[stop : stop + 2].decode("ascii", "replace")
                raise self.error(
                    f'unknown escape "{shown}"; write a backslash as "\\\\"', stop
                )
            pieces.append(bytes([_escaped(match)]))
            start = match.end()
        pieces.append(self._text[start:end])
        return b"".join(pieces)

    def _check_bytes(self, start: int, end: int) -> None:
        # Taken from the file: a backslash and a line end may part a character.
        text = self._data[self.offset(start) : self.offset(end)]
        if self.charset is None or not self.charset.known or text.isascii():
            return
        try:
            text.decode(self.charset.codec)
        except UnicodeDecodeError as fault:
            place = start + len(text[: fault.start].replace(_GAP, b""))
            raise self._bad_byte(text[fault.start], place) from None

    def _bad_byte(self, byte: int, place: int) -> PoSyntaxError:
        name = self.charset.name if self.charset else ""
        return self.error(
            f"byte 0x{byte:02X} is not {name}, the charset that the header names; "
            "save the file in that charset or correct the header",
            place,
        )

    def slice(self, start: int, end: int) -> bytes:
        """Return the bytes between two places of the text."""
        return self._text[start:end]

    def offset(self, place: int) -> int:
        """Return the offset in the file of a place in the text."""
        return place + 2 * bisect_right(self._gaps, place) if self._gaps else place

    def end_of_line(self, place: int) -> int:
        """Return the place behind the line end, if only blanks stand before it."""
        match = _BLANKS.match(self._text, place)
        return match.end() if match else place

    def line(self, place: int) -> int:
        """Return the 1-based line of a place in the text."""
        offset = self.offset(place)
        known, line = self._known_line if self._known_line[0] <= offset else (0, 1)
        line += self._data.count(b"\n", known, offset)
        self._known_line = offset, line
        return line

    def error(self, message: str, place: int) -> PoSyntaxError:
        """Make the error for a place in the text."""
        offset = self.offset(place)
        before = self._data[self._data.rfind(b"\n", 0, offset) + 1 : offset]
        codec = self.charset.codec if self.charset else "utf-8"
        line = self.line(place)
        joined = bisect_right(self._gaps, place)
        if joined and line - self.line(self._gaps[joined - 1] - 1) <= 2:
            message += "; the backslash that ends a line above joins it to the next"
        return PoSyntaxError(
            message,
            path=self.filename,
            line=line,
            column=len(before.decode(codec, "replace")) + 1,
        )

    def _junk(self) -> PoSyntaxError:
        here = self._position
        rest = self._masked[here : here + 9]
        if self._text[:here].endswith(b"\n") or not here:
            if _CONFLICT.match(rest):
                return self.error(
                    "this is the mark of a merge conflict; keep one of the two "
                    "versions and delete the marks",
                    here,
                )
            if rest.startswith(b"<"):
                return self.error("this is no PO file; it looks like HTML or XML", here)
        if rest.startswith(b'"'):
            return self.error(
                "this string has no closing quote on its line; a quote inside a "
                'string is written \\"',
                here,
            )
        return self.error("expected a keyword, a string or a comment", here)


_GAP = b"\\\n"
_BLANKS = re.compile(rb"[ \t\r\f\v]*(?:\n|\Z)")


def _is_text(text: bytes, codec: str) -> bool:
    try:
        return bool(text.decode(codec))
    except UnicodeDecodeError:
        return False


def _escaped(match: re.Match[bytes]) -> int:
    letter, octal, digits = match.groups()
    if letter:
        return _ESCAPED[letter[0]]
    # C keeps the low byte of a number that is too large.
    return int(octal, 8) & 0xFF if octal else int(digits[-2:], 16)
