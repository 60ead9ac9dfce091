"""One message as lines of a PO file, its parts in the order of gettext.

The strings of the lists are one line or several, the last without a line end.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ua_i18n.catalog.message import Message
from ua_i18n.catalog.wrap import PAGE_WIDTH, Layout, string_lines

__all__ = [
    "comment_lines",
    "extracted_lines",
    "flag_lines",
    "location_lines",
    "message_lines",
    "previous_lines",
    "source_lines",
    "target_lines",
]

_LINE_END = re.compile(r"\r\n|\n|\r")
_LINE_NUMBER = re.compile(r"(.*?)(:[0-9]+)?", re.DOTALL)
_DIRECTIVES = {
    "python-format": re.compile(
        r"""
        %(?:\([^()]*\))?                # name
         [-+ #0]* (?:\d+|\*)?           # flags, width
         (?:\.(?:\d+|\*)?)? [hlL]?      # precision, size
         [diouxXeEfFgGcrsa%]
        """,
        re.VERBOSE,
    ),
    "c-format": re.compile(
        r"""
        % (?:\d+\$)? [-+\x20\#0'I]*                # place, flags
          (?:\d+|\*(?:\d+\$)?)?                    # width
          (?:\.(?:\d+|\*(?:\d+\$)?)?)?             # precision
          (?: <PRI\w+>
            | (?:hh?|ll?|[qjzZtL])? [diouxXeEfFgGaAcsSCpnm%] )
        """,
        re.VERBOSE,
    ),
}
"""The directives that are not broken over lines, by the flag that tells of them."""


def message_lines(message: Message, *, wrapped: bool) -> list[str]:
    """Write a whole message, without a blank line around it."""
    lines = [
        *_notes(message.comments, message.extracted, message.locations, message.flags)
    ]
    if message.previous:
        lines += previous_lines(message, wrapped=wrapped)
    lines += source_lines(message, wrapped=wrapped)
    lines += target_lines(message, wrapped=wrapped)
    return lines


@lru_cache(maxsize=256)
def _notes(
    comments: tuple[str, ...],
    extracted: tuple[str, ...],
    locations: tuple[str, ...],
    flags: tuple[str, ...],
) -> tuple[str, ...]:
    """Write all comments; those of one part of a document are mostly the same."""
    return (
        *comment_lines(comments),
        *extracted_lines(extracted),
        *(location_lines(locations) if locations else ()),
        *flag_lines(flags),
    )


def comment_lines(comments: Iterable[str]) -> list[str]:
    """Write translator comments."""
    return _comments("#", comments)


def extracted_lines(extracted: Iterable[str]) -> list[str]:
    """Write extracted comments."""
    return _comments("#.", extracted)


def _comments(mark: str, items: Iterable[str]) -> list[str]:
    lines: list[str] = []
    for item in items:
        if item.isprintable() and item and item[-1] != "\\":
            lines.append(f"{mark} {item}")
            continue
        for text in _LINE_END.split(item.replace("\0", "")):
            line = f"{mark} {text}" if text else mark
            # gettext joins a line that ends with a backslash to the next one.
            lines.append(line + " " if line.endswith("\\") else line)
    return lines


def location_lines(locations: Sequence[str]) -> list[str]:
    """Write locations, as many on a line as 79 bytes of UTF-8 hold."""
    line = f"#: {' '.join(locations)}"
    if len(line) <= PAGE_WIDTH and line.isascii() and line.isprintable():
        has_blanks = line.count(" ") > len(locations)
        if locations and not has_blanks:
            return [line]
    lines: list[str] = []
    room = 0
    for location in map(_location, locations):
        size = len(location.encode()) + 1
        if size > room or not lines:
            lines.append("#:")
            room = PAGE_WIDTH - 2
        lines[-1] += f" {location}"
        room -= size
    return lines


def _location(text: str) -> str:
    """A file name with a blank stands between U+2068 and U+2069."""
    if " " not in text and text.isprintable():
        return text
    text = " ".join(text.split())
    if " " not in text or text.startswith("\u2068"):
        return text
    match = _LINE_NUMBER.fullmatch(text)
    name, number = match.groups() if match else (text, None)
    return f"\u2068{name}\u2069{number or ''}"


def flag_lines(flags: Iterable[str]) -> list[str]:
    """Write the flags on one line, fuzzy first."""
    ordered = sorted(flags, key=lambda flag: flag != "fuzzy")
    return ["#, " + ", ".join(ordered)] if ordered else []


def previous_lines(message: Message, *, wrapped: bool) -> list[str]:
    """Write the lines with what the message was before."""
    before = message.previous
    if before is None or before.msgid is None:
        return []
    prefix = "#~| " if message.obsolete else "#| "
    layout = _layout(prefix, wrapped, message.flags)
    return _source(before.msgctxt, before.msgid, before.msgid_plural, layout)


def source_lines(message: Message, *, wrapped: bool) -> list[str]:
    """Write msgctxt, msgid and msgid_plural."""
    prefix = "#~ " if message.obsolete else ""
    layout = _layout(prefix, wrapped, message.flags)
    return _source(message.msgctxt, message.msgid, message.msgid_plural, layout)


def _source(
    msgctxt: str | None, msgid: str, plural: str | None, layout: Layout
) -> list[str]:
    lines = [string_lines("msgid", msgid, layout)]
    if msgctxt is not None:
        lines.insert(0, _context(msgctxt, layout))
    if plural is not None:
        lines.append(string_lines("msgid_plural", plural, layout))
    return lines


@lru_cache(maxsize=256)
def _context(msgctxt: str, layout: Layout) -> str:
    """Write a context, of which a file has few."""
    return string_lines("msgctxt", msgctxt, layout)


def target_lines(
    message: Message, *, wrapped: bool, kept: frozenset[str] = frozenset()
) -> list[str]:
    """Write the forms of the translation.

    Args:
        message: Of which they are.
        wrapped: Break lines at 79 columns.
        kept: Lines that stay as they are; see `string_lines`.

    Raises:
        ValueError: the message has no form, or several without a msgid_plural.
    """
    forms = message.msgstr
    if not forms or (len(forms) > 1 and message.msgid_plural is None):
        raise ValueError(f"{len(forms)} forms do not fit the message {message.key!r}")
    prefix = "#~ " if message.obsolete else ""
    layout = _layout(prefix, wrapped, message.flags)
    if message.msgid_plural is None:
        return [string_lines("msgstr", forms[0], layout, kept)]
    return [
        string_lines(f"msgstr[{number}]", form, layout)
        for number, form in enumerate(forms)
    ]


@lru_cache(maxsize=64)
def _layout(prefix: str, wrapped: bool, flags: tuple[str, ...]) -> Layout:
    return Layout(
        prefix,
        wrapped and "no-wrap" not in flags,
        next(filter(None, map(_DIRECTIVES.get, flags)), None),
    )
