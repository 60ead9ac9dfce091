"""An edited entry: its parts that did not change keep their bytes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from ua_i18n.catalog.message import Message
from ua_i18n.catalog.po_format import (
    comment_lines,
    extracted_lines,
    flag_lines,
    location_lines,
    message_lines,
    previous_lines,
    source_lines,
    target_lines,
)

__all__ = ["patch"]

_PARTS = re.compile(
    rb"""
    (?P<comments> (?> (?: [ \t\r\f\v]* (?: \#(?![~|]).* | domain\b.* )? \n )* ) )
    (?P<previous> (?> (?: [ \t\r\f\v]* \#~?\| .* \n )* ) )
    (?P<source>   (?> (?: (?! (?:\#~)? [ \t\r\f\v]* msgstr | \#~?\| ) .* \n )+ ) )
    (?P<target>   (?: \#~ )? [ \t\r\f\v]* msgstr [\s\S]* )
    """,
    re.VERBOSE,
)
_CONTINUED = re.compile(rb"\\\r?\n")
_INSIDE = re.compile(rb'"[ \t\r\f\v]*msgstr')
_COMMENT = re.compile(rb"^[ \t\r\f\v]*(?:\#~[ \t]*)?\#(?![~|])", re.MULTILINE)
_LINE = re.compile(rb"[^\n]*\n")
_Encode = Callable[[list[str]], bytes]


def patch(
    old: bytes,
    before: Message,
    after: Message,
    *,
    wrapped: bool,
    encode: _Encode,
) -> bytes:
    """Rewrite an entry.

    Args:
        old: The entry as it stands in the file, blank lines above it included.
        before: What it says.
        after: What it shall say; it has the same key and state.
        wrapped: Break new lines at 79 columns.
        encode: Makes lines into bytes with the line ends of the file.

    Raises:
        ValueError: a text cannot stand in a PO file.
    """
    match = _PARTS.fullmatch(old)
    if not match or _is_tangled(match):
        blank = old[: len(old) - len(old.lstrip())]
        return blank + encode(message_lines(after, wrapped=wrapped))
    comments, previous, source, target = match.groups()
    if _notes(before) != _notes(after):
        comments = _patch_comments(comments, before, after, encode)
    if before.previous != after.previous:
        previous = encode(previous_lines(after, wrapped=wrapped))
    if before.msgid_plural != after.msgid_plural:
        source = encode(source_lines(after, wrapped=wrapped))
    if before.msgstr != after.msgstr or before.msgid_plural != after.msgid_plural:
        is_header = after.key == (None, "")
        kept = frozenset(_header_lines(target) if is_header else ())
        target = encode(target_lines(after, wrapped=wrapped, kept=kept))
    return comments + previous + source + target


def _notes(message: Message) -> tuple[tuple[str, ...], ...]:
    return message.comments, message.extracted, message.locations, message.flags


def _is_tangled(parts: re.Match[bytes]) -> bool:
    """Whether lines tell nothing about the parts.

    A line goes on in the next one, a comment stands behind "#|", or a msgstr begins
    where the source ends.
    """
    source = parts["source"]
    found = _CONTINUED.search(parts[0]) or _COMMENT.search(source)
    return bool(found or _INSIDE.search(source))


def _header_lines(target: bytes) -> Iterator[str]:
    for line in target.decode("utf-8", "replace").split("\n"):
        yield line.strip()[1:-1]


def _patch_comments(
    block: bytes, before: Message, after: Message, encode: _Encode
) -> bytes:
    """Rewrite the kinds of comments that changed; what stays keeps its line."""
    kinds: dict[str, list[bytes]] = {kind: [] for kind in ("", "#", ".", ":", ",")}
    for line in _LINE.findall(block):
        kinds[_kind(line.strip())].append(line)
    parts = [
        b"".join(kinds[""]),
        _items(kinds["#"], before.comments, after.comments, comment_lines, encode),
        _items(kinds["."], before.extracted, after.extracted, extracted_lines, encode),
    ]
    for kind, old, new, write in (
        (":", before.locations, after.locations, location_lines),
        (",", before.flags, after.flags, flag_lines),
    ):
        parts.append(b"".join(kinds[kind]) if old == new else encode(write(new)))
    return b"".join(parts)


def _kind(line: bytes) -> str:
    if not line.startswith(b"#"):
        return ""
    mark = line[1:2].replace(b"!", b",").decode("latin-1")
    return mark if mark in (".", ":", ",") else "#"


def _items(
    lines: list[bytes],
    before: tuple[str, ...],
    after: tuple[str, ...],
    write: Callable[[Iterable[str]], list[str]],
    encode: _Encode,
) -> bytes:
    known = dict(zip(before, lines, strict=False)) if len(lines) == len(before) else {}
    return b"".join(known.get(item) or encode(write([item])) for item in after)
