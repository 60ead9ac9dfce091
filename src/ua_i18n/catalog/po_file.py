"""A PO file that was read: its bytes, its entries, and its messages when wanted."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, cached_property, lru_cache
from itertools import count, repeat
from typing import NamedTuple

from ua_i18n.catalog.charsets import Charset
from ua_i18n.catalog.content import Content
from ua_i18n.catalog.message import Message, Previous, new_message

__all__ = ["BOM", "Entry", "PoFile", "Span", "flag_line", "is_fuzzy", "read_comments"]

BOM = b"\xef\xbb\xbf"
_FLAGS = re.compile(rb"^#[,!](.*)", re.MULTILINE)
_FUZZY = re.compile(rb"(?:^|[,\s])fuzzy(?:[,\s]|\Z)")
_FLAG = re.compile(r"range:[ \t\r\f\v,]+[^ \t\r\f\v,]+|[^ \t\r\f\v,]+")
_LOCATION = re.compile("\u2068[^\u2069]*\u2069(?::[0-9]+)?|[^ \t]+")


class Entry(NamedTuple):
    """One entry in the bytes of the file's charset, escapes resolved."""

    comments: bytes
    """The comment lines above it; "#|" and "#~" are no comments."""
    previous: tuple[bytes | None, bytes, bytes | None] | None
    """msgctxt, msgid and msgid_plural of the "#|" lines."""
    msgctxt: bytes | None
    msgid: bytes
    msgid_plural: bytes | None
    msgstr: tuple[bytes, ...]
    fuzzy: bool
    obsolete: bool

    @property
    def is_header(self) -> bool:
        """The live entry with the empty msgid and no msgctxt."""
        return not self.msgid and self.msgctxt is None and not self.obsolete


class Span(NamedTuple):
    """Where an entry stands in the file; the spans of a file touch each other."""

    start: int
    """Offset of its first byte: blank lines and comments above belong to it."""
    end: int
    line: int
    """1-based line of the msgid."""


def is_fuzzy(comments: bytes) -> bool:
    """Whether comment lines carry the flag fuzzy.

    For gettext a line of flags replaces the one before: the last one counts.
    """
    return b"fuzzy" in comments and _FUZZY.search(flag_line(comments)) is not None


def flag_line(comments: bytes) -> bytes:
    """Return the last line of flags without its mark, b"" if there is none."""
    lines: list[bytes] = _FLAGS.findall(comments)
    return lines[-1] if lines else b""


_Decode = Callable[[bytes], str]
_Comments = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Comments, extracted comments, locations and flags."""


class PoFile:
    """A PO file as it was read; whatever is costly is made when it is asked for.

    Attributes:
        data: The file without its byte order mark.
        prefix: The byte order mark, or nothing.
        filename: As the caller named it.
        charset: Of the header.
        entries: All of them in file order, the header and obsolete ones too.
        strict: The whole file is known to be in its charset and to hold no NUL, and no
            escape in its strings stands for a byte.
    """

    def __init__(
        self,
        data: bytes,
        *,
        filename: str,
        charset: Charset,
        entries: list[Entry],
        locate: Callable[[], list[Span]],
        find_lines: Callable[[], list[int]],
        strict: bool = False,
    ) -> None:
        self.strict = strict
        self.prefix = b""
        self.data = data
        self.filename = filename
        self.charset = charset
        self.entries = entries
        self._locate = locate
        # No method: a message that held its file would make a circle.
        self._find_lines = cache(find_lines)

    @cached_property
    def spans(self) -> list[Span]:
        """Where each entry stands, in the order of `entries`."""
        return self._locate()

    @cached_property
    def messages(self) -> list[Message]:
        """Each entry as a message, in the order of `entries`, the header included."""
        decode = self._decoder()
        messages: list[Message] = []
        blocks = {entry[0] for entry in self.entries}
        notes = {block: read_comments(decode(block)) for block in blocks}
        places = zip(repeat(self._find_lines), count())
        for entry, place in zip(self.entries, places, strict=False):
            block, previous, msgctxt, msgid, plural, msgstr, _, obsolete = entry
            comments, extracted, locations, flags = notes[block]
            messages.append(
                new_message(
                    decode(msgid),
                    (decode(msgstr[0]),)
                    if plural is None
                    else tuple(map(decode, msgstr)),
                    None if msgctxt is None else decode(msgctxt),
                    None if plural is None else decode(plural),
                    comments,
                    extracted,
                    locations,
                    flags,
                    _previous(previous, decode) if previous else None,
                    obsolete,
                    place,  # type: ignore[arg-type]
                )
            )
        return messages

    def _decoder(self) -> _Decode:
        codec = self.charset.codec
        if not self.strict:
            # gettext takes any byte in comments and above the header.
            return lambda text: text.decode(codec, "replace")
        return bytes.decode if codec == "utf-8" else lambda text: text.decode(codec)

    @cached_property
    def content(self) -> Content:
        """The messages sorted into header, live and obsolete ones."""
        head: Message | None = None
        messages: list[Message] = []
        obsolete: list[Message] = []
        for message in self.messages:
            if message.msgid or message.msgctxt is not None:
                (obsolete if message.obsolete else messages).append(message)
            elif not message.obsolete:
                # An obsolete header is dropped: a file cannot have it and a live one.
                head = message
        return Content(head, tuple(messages), tuple(obsolete))


def _previous(
    previous: tuple[bytes | None, bytes, bytes | None], decode: _Decode
) -> Previous:
    msgctxt, msgid, plural = (
        None if text is None else decode(text) for text in previous
    )
    return Previous(msgid=msgid, msgctxt=msgctxt, msgid_plural=plural)


# Many entries have the same, and the catalogs of a case in all its languages.
@lru_cache(maxsize=1024)
def read_comments(block: str) -> _Comments:
    """Sort comment lines into comments, extracted, locations and flags."""
    comments: list[str] = []
    extracted: list[str] = []
    locations: list[str] = []
    flags: list[str] = []
    for line in block.split("\n"):
        line = line.strip(" \t\r\f\v") if line[:1] != "#" else line.rstrip("\r")
        kind = line[1:2]
        if kind == ":":
            locations += _locations(line[2:])
        elif kind == ".":
            extracted.append(line[3:] if line[2:3] == " " else line[2:])
        elif kind in (",", "!") and kind:
            flags = _flags(line[2:])
        elif line:
            comments.append(line[2:] if kind == " " else line[1:])
    return tuple(comments), tuple(extracted), tuple(locations), tuple(flags)


def _locations(text: str) -> list[str]:
    return _LOCATION.findall(text) if "\u2068" in text else text.split()


def _flags(text: str) -> list[str]:
    return _FLAG.findall(text)
