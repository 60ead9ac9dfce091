"""The exact reader: accepts what msgfmt of gettext 0.21 accepts, and says why not.

The grammar is that of gettext: comments, `domain "…"` and entries in any order; an
entry is one run of tokens that no comment interrupts, all behind "#~" or none.
"""

from __future__ import annotations

from ua_i18n.catalog.charsets import charset_of_header, find_charset
from ua_i18n.catalog.po_file import Entry, PoFile, Span, is_fuzzy
from ua_i18n.catalog.po_lexer import Lexer, Token
from ua_i18n.errors import PoSyntaxError

__all__ = ["read_exact"]

_Key = tuple[bytes | None, bytes]
_NO_MSGSTR = {
    "": "the entry above this has no msgstr",
    "comment": "a comment must stand above its entry, not inside it",
    "end": "the file ends before its last entry has a msgstr",
}


def read_exact(data: bytes, *, filename: str) -> PoFile:
    """Read a PO file without a BOM.

    Raises:
        PoSyntaxError: at the first fault, with line and column.
    """
    reader = _Reader(data, filename=filename)
    reader.read()
    charset = reader.lexer.charset or find_charset("", data)
    spans = reader.spans
    return PoFile(
        data,
        filename=filename,
        charset=charset,
        entries=reader.entries,
        find_lines=lambda: [span.line for span in spans],
        locate=lambda: spans,
    )


class _Reader:
    def __init__(self, data: bytes, *, filename: str) -> None:
        self.lexer = Lexer(data, filename=filename)
        self.entries: list[Entry] = []
        self.spans: list[Span] = []
        self._data = data
        self._places: dict[_Key, int] = {}
        self._comments: list[bytes] = []
        self._end = 0
        self._token = self.lexer.next()

    def read(self) -> None:
        while self._token.kind != "end":
            if self._token.kind == "comment":
                token = self._take()
                self._comments.append(self.lexer.slice(token.start, token.end))
            elif self._token.kind == "domain":
                self._domain()
            else:
                self._entry()

    def _take(self) -> Token:
        token = self._token
        self._end = token.end
        self._token = self.lexer.next()
        return token

    def _domain(self) -> None:
        self._take()
        if self._token.kind != "string":
            raise self._error('expected the name of the domain after "domain"')
        self._string(self._take())
        self._comments.clear()

    def _string(self, token: Token) -> bytes:
        return self.lexer.string(token)

    def _entry(self) -> None:
        self._first = self._token
        previous = self._previous()
        msgctxt = None
        if self._token.kind == "msgctxt":
            msgctxt = self._strings("msgctxt")
            if self._token.kind != "msgid":
                raise self._error("msgctxt must be followed by msgid")
        place = self._token.start
        if self._token.kind != "msgid":
            raise self._unexpected(previous is not None)
        msgid = self._strings("msgid")
        plural, msgstr = self._translation()
        comments = b"".join(comment + b"\n" for comment in self._comments)
        self._comments.clear()
        obsolete = self._first.obsolete
        entry = Entry(
            comments, previous, msgctxt, msgid, plural, msgstr,
            is_fuzzy(comments), obsolete,
        )  # fmt: skip
        self._add(entry, place)

    def _previous(self) -> tuple[bytes | None, bytes, bytes | None] | None:
        if self._token.kind not in ("|msgctxt", "|msgid"):
            return None
        msgctxt = None
        if self._token.kind == "|msgctxt":
            msgctxt = self._strings("|msgctxt")
            if self._token.kind != "|msgid":
                raise self._error('"#| msgctxt" must be followed by "#| msgid"')
        msgid = self._strings("|msgid")
        plural = None
        if self._token.kind == "|msgid_plural":
            plural = self._strings("|msgid_plural")
        return msgctxt, msgid, plural

    def _translation(self) -> tuple[bytes | None, tuple[bytes, ...]]:
        if self._token.kind == "msgstr":
            self._same_state(self._take())
            if self._token.kind == "[":
                raise self._error("msgstr[0] needs a msgid_plural before it")
            return None, (self._string_list("msgstr"),)
        if self._token.kind != "msgid_plural":
            raise self._error(_NO_MSGSTR.get(self._token.kind, _NO_MSGSTR[""]))
        plural = self._strings("msgid_plural")
        forms: list[bytes] = []
        while self._token.kind == "msgstr":
            forms.append(self._form(len(forms)))
        if not forms:
            raise self._error("an entry with msgid_plural needs msgstr[0]")
        return plural, tuple(forms)

    def _form(self, expected: int) -> bytes:
        self._same_state(self._take())
        number, place = -1, self._token.start
        for kind in ("[", "number", "]"):
            if self._token.kind != kind:
                raise self._error(
                    f"expected msgstr[{expected}], because the entry has a msgid_plural"
                )
            token = self._take()
            self._same_state(token)
            if kind == "number":
                number = int(self.lexer.slice(token.start, token.end)[-19:])
                place = token.start
        if number != expected:
            raise self.lexer.error(
                f"expected msgstr[{expected}], not msgstr[{number}]; the forms must "
                "be numbered 0, 1, 2, … without a gap",
                place,
            )
        return self._string_list(f"msgstr[{expected}]")

    def _strings(self, keyword: str) -> bytes:
        self._same_state(self._take())
        return self._string_list(keyword)

    def _string_list(self, keyword: str) -> bytes:
        kind = "|string" if keyword.startswith("|") else "string"
        if self._token.kind != kind:
            raise self._error(f"expected a string in quotes after {keyword}")
        parts: list[bytes] = []
        while self._token.kind == kind:
            token = self._take()
            self._same_state(token)
            parts.append(self._string(token))
        return b"".join(parts)

    def _same_state(self, token: Token) -> None:
        if token.obsolete != self._first.obsolete:
            raise self.lexer.error(
                'either all lines of an entry begin with "#~" or none', token.start
            )

    def _add(self, entry: Entry, place: int) -> None:
        key = entry.msgctxt, entry.msgid
        first = self._places.setdefault(key, place)
        if first != place:
            raise self._duplicate(entry, place, first)
        self.entries.append(entry)
        start = self.spans[-1].end if self.spans else 0
        end = self.lexer.offset(self.lexer.end_of_line(self._end))
        self.spans.append(Span(start, end, self.lexer.line(place)))
        if entry.is_header:
            name = charset_of_header(entry.msgstr[0])
            self.lexer.use(find_charset(name, self._data))

    def _duplicate(self, entry: Entry, place: int, first: int) -> PoSyntaxError:
        what = "header" if entry.is_header else "message"
        return self.lexer.error(
            f"this {what} is defined twice, first in line {self.lexer.line(first)}; "
            "delete one of the two entries",
            place,
        )

    def _unexpected(self, after_previous: bool) -> PoSyntaxError:
        if after_previous:
            return self._error(
                'the lines with "#|" must stand directly above msgctxt or msgid'
            )
        if self._token.kind == "string":
            return self._error(
                "a string without a keyword; is a quote missing in the line above, "
                "or does a comment cut the entry?"
            )
        if self._token.kind == "msgstr":
            return self._error("msgstr without a msgid before it")
        return self._error(f"expected msgid, found {self._token.kind}")

    def _error(self, message: str) -> PoSyntaxError:
        return self.lexer.error(message, self._token.start)
