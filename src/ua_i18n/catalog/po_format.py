"""One message as lines of a PO file, its parts in the order of gettext."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from ua_i18n.catalog.message import Message
from ua_i18n.catalog.wrap import PAGE_WIDTH, string_lines

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
    lines = comment_lines(message.comments) if message.comments else []
    if message.extracted:
        lines += extracted_lines(message.extracted)
    if message.locations:
        lines += location_lines(message.locations)
    if message.flags:
        lines += flag_lines(message.flags)
    if message.previous:
        lines += previous_lines(message, wrapped=wrapped)
    lines += source_lines(message, wrapped=wrapped)
    return lines + target_lines(message, wrapped=wrapped)


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
    parts = (
        ("msgctxt", before.msgctxt),
        ("msgid", before.msgid),
        ("msgid_plural", before.msgid_plural),
    )
    return _strings(message, parts, prefix=prefix, wrapped=wrapped)


def source_lines(message: Message, *, wrapped: bool) -> list[str]:
    """Write msgctxt, msgid and msgid_plural."""
    parts = (
        ("msgctxt", message.msgctxt),
        ("msgid", message.msgid),
        ("msgid_plural", message.msgid_plural),
    )
    return _strings(message, parts, prefix=_prefix(message), wrapped=wrapped)


def target_lines(
    message: Message, *, wrapped: bool, kept: frozenset[str] = frozenset()
) -> list[str]:
    """Write the forms of the translation.

    Raises:
        ValueError: the message has no form, or several without a msgid_plural.
    """
    forms = message.msgstr
    if not forms or (len(forms) > 1 and message.msgid_plural is None):
        raise ValueError(f"{len(forms)} forms do not fit the message {message.key!r}")
    if message.msgid_plural is None:
        parts: list[tuple[str, str | None]] = [("msgstr", forms[0])]
    else:
        parts = [(f"msgstr[{number}]", form) for number, form in enumerate(forms)]
    return _strings(message, parts, prefix=_prefix(message), wrapped=wrapped, kept=kept)


def _prefix(message: Message) -> str:
    return "#~ " if message.obsolete else ""


def _strings(
    message: Message,
    parts: Iterable[tuple[str, str | None]],
    *,
    prefix: str,
    wrapped: bool,
    kept: frozenset[str] = frozenset(),
) -> list[str]:
    unbreakable = next(filter(None, map(_DIRECTIVES.get, message.flags)), None)
    lines: list[str] = []
    wrapped = wrapped and "no-wrap" not in message.flags
    for keyword, text in parts:
        if text is not None:
            lines += string_lines(
                keyword,
                text,
                prefix=prefix,
                wrapped=wrapped,
                unbreakable=unbreakable,
                kept=kept,
            )
    return lines
