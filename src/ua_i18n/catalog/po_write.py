"""Writing PO files: what did not change keeps its bytes, the rest is written anew."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from ua_i18n.catalog.charsets import (
    UTF_8,
    Charset,
    charset_of_header,
    find_charset,
)
from ua_i18n.catalog.content import Content
from ua_i18n.catalog.message import Key, Message
from ua_i18n.catalog.po_file import PoFile
from ua_i18n.catalog.po_format import message_lines
from ua_i18n.catalog.po_patch import patch
from ua_i18n.catalog.wrap import PAGE_WIDTH

__all__ = ["write_po"]

_CHARSET = re.compile(r"charset=[^ \t\n]*")
_BLANK_LINES = re.compile(rb"(?:[ \t\r\f\v]*\n)*")
# A pattern that begins with a plain character is found ten times as fast.
_WRAPPED = re.compile(rb'"(?<![n"]")\r?\n(?:#~ )?"')


def write_po(content: Content, origin: PoFile | None) -> bytes:
    """Write a catalog.

    Args:
        content: What it says.
        origin: The file it was read from, whose bytes, charset, line ends and way
            of wrapping are kept; None writes UTF-8, wrapped at 79 columns.

    Raises:
        ValueError: a text cannot stand in a PO file.
    """
    if origin is None:
        return _write_new(replace(content, head=_in_utf_8(content.head)))
    charset = _target(content.head, origin)
    if charset is not UTF_8:
        try:
            return _Writer(content, origin, charset).write()
        except UnicodeEncodeError:
            # The old charset cannot hold the new text.
            charset = UTF_8
    content = replace(content, head=_in_utf_8(content.head))
    return _Writer(content, origin, charset).write()


def _write_new(content: Content) -> bytes:
    lines: list[str] = []
    for message in (content.head, *content.messages, *content.obsolete):
        if message:
            lines += message_lines(message, wrapped=True)
            lines.append("")
    return "\n".join(lines).encode()


def _target(head: Message | None, origin: PoFile) -> Charset:
    name = charset_of_header(head.msgstr[0].encode()) if head else ""
    if name.upper() == "UTF-8":
        return UTF_8
    if name.upper() == origin.charset.name.upper():
        return origin.charset
    charset = find_charset(name, b"")
    return charset if charset.known else UTF_8


def _in_utf_8(head: Message | None) -> Message | None:
    if head is None:
        return Message("", ("Content-Type: text/plain; charset=UTF-8\n",))
    text = head.msgstr[0]
    if charset_of_header(text.encode()).upper() == "UTF-8":
        return head
    text, found = _CHARSET.subn("charset=UTF-8", text, count=1)
    if not found:
        text += "Content-Type: text/plain; charset=UTF-8\n"
    return replace(head, msgstr=(text, *head.msgstr[1:]))


class _Writer:
    def __init__(self, content: Content, origin: PoFile, charset: Charset) -> None:
        self._content = content
        self._origin = origin
        self._charset = charset
        first = origin.data.find(b"\n")
        crlf = origin.data[first - 1 : first] == b"\r"
        self._newline = "\r\n" if crlf else "\n"
        self._places = {
            (message.obsolete, message.key): index
            for index, message in enumerate(origin.messages)
        }

    @cached_property
    def _wrapped(self) -> bool:
        return is_wrapped(self._origin)

    def write(self) -> bytes:
        pieces: list[bytes] = []
        neighbour = -1
        for message in arrange(self._content, self._origin):
            index = self._places.get((message.obsolete, message.key), -1)
            piece = self._piece(message, index)
            if index < 0 or index != neighbour + 1:
                piece = self._separated(piece, first=not pieces)
                if pieces and not pieces[-1].endswith(b"\n"):
                    pieces.append(self._newline.encode())
            pieces.append(piece)
            neighbour = index if index >= 0 else -2
        return b"".join([self._origin.prefix, *pieces, self._tail(pieces, neighbour)])

    def _separated(self, piece: bytes, *, first: bool) -> bytes:
        blank = _BLANK_LINES.match(piece)
        size = blank.end() if blank else 0
        if first:
            return piece[size:]
        return piece if size else self._newline.encode() + piece

    def _piece(self, message: Message, index: int) -> bytes:
        if index < 0:
            return self._encode(message_lines(message, wrapped=self._wrapped))
        span = self._origin.spans[index]
        old = self._origin.data[span.start : span.end]
        before = self._origin.messages[index]
        if message == before:
            return self._recode(old)
        return patch(
            self._recode(old),
            before,
            message,
            wrapped=self._wrapped,
            encode=self._encode,
        )

    def _encode(self, lines: list[str]) -> bytes:
        text = "\n".join([*lines, ""])
        if self._newline != "\n":
            text = text.replace("\n", self._newline)
        return text.encode(self._charset.encoder)

    def _recode(self, raw: bytes) -> bytes:
        old = self._origin.charset
        if old.codec == self._charset.codec or raw.isascii():
            return raw
        return raw.decode(old.codec, "replace").encode(self._charset.encoder)

    def _tail(self, pieces: list[bytes], last: int) -> bytes:
        start = self._origin.spans[-1].end if self._origin.spans else 0
        tail = self._recode(self._origin.data[start:])
        follows = last == len(self._origin.spans) - 1
        if tail.strip() and pieces and not (follows or pieces[-1].endswith(b"\n")):
            return self._newline.encode() + tail
        return tail


def is_wrapped(origin: PoFile) -> bool:
    """Whether the long texts of a file are wrapped; a file without any counts so."""
    wraps = len(_WRAPPED.findall(origin.data))
    text = origin.data.decode(origin.charset.codec, "replace")
    widest = PAGE_WIDTH + 1
    long = sum(
        " " in line[10:PAGE_WIDTH] and line.rstrip().endswith('"') and line[0] != "#"
        for line in [line for line in text.split("\n") if len(line) > widest]
    )
    return wraps >= long


def arrange(content: Content, origin: PoFile) -> Iterator[Message]:
    """Put header, live and obsolete messages in the order of the file.

    The header comes first. Obsolete messages, and a header, that stood among live
    ones of the origin stay behind the message they followed; others come last.
    """
    followers = _followers(origin)
    loose = {(True, message.key): message for message in content.obsolete}
    if content.head:
        loose[False, (None, "")] = content.head
        if not any((False, (None, "")) in group for group in followers.values()):
            yield loose.pop((False, (None, "")))
    messages: list[Message | None] = [None, *content.messages]
    for message in messages:
        if message:
            yield message
        for key in followers.get(message.key if message else None, ()):
            if key in loose:
                yield loose.pop(key)
    yield from loose.values()


def _followers(origin: PoFile) -> dict[Key | None, list[tuple[bool, Key]]]:
    live = [i for i, message in enumerate(origin.messages) if _is_live(message)]
    last = live[-1] if live else len(origin.messages)
    followers: dict[Key | None, list[tuple[bool, Key]]] = {}
    after: Key | None = None
    for index, message in enumerate(origin.messages):
        if _is_live(message):
            after = message.key
        elif index < last or not message.obsolete:
            followers.setdefault(after, []).append((message.obsolete, message.key))
    return followers


def _is_live(message: Message) -> bool:
    return not message.obsolete and message.key != (None, "")
