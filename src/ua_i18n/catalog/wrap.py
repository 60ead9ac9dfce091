"""Strings of a PO file on lines, broken exactly as msgcat of gettext 0.21 does it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ua_i18n.catalog.linebreak import (
    break_places,
    breaks_between,
    line_class,
    width,
)

__all__ = ["PAGE_WIDTH", "escape", "string_lines"]

PAGE_WIDTH = 79
_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\a": "\\a", "\b": "\\b", "\f": "\\f",
    "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v",
}  # fmt: skip
_ESCAPABLE = re.compile(r'[\\"\a\b\f\n\r\t\v]')

_USUAL_RANGES = (
    (0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x52F), (0x600, 0x6FF), (0x1E00, 0x1EFF),
    (0x2010, 0x2026), (0x2030, 0x203A), (0x20A0, 0x20BF), (0x2116, 0x2116),
)  # fmt: skip
"""Where characters of usual text are looked for: Latin, Greek, Cyrillic, Arabic."""
_USUAL_CLASSES = re.compile("AL|NU|SP|QU|OP|CL|CP|EX|IS|HY|SY|PO|PR|BA|B2|BB|IN|GL")
_OTHER_ESCAPE = re.compile(r'\\(?!")')
_GLUE = "\u2060"
"""Stands for the two characters of a final line end, which nothing parts."""


def escape(text: str) -> str:
    """Escape a text for a string of a PO file.

    Raises:
        ValueError: it holds NUL or U+0004, which no PO file can hold.
    """
    if text.isprintable() and '"' not in text and "\\" not in text:
        return text
    if "\0" in text or "\x04" in text:
        raise ValueError(f"a message cannot hold NUL or U+0004: {text[:60]!r}")
    return _ESCAPABLE.sub(lambda match: _ESCAPES[match[0]], text)


def string_lines(
    keyword: str,
    text: str,
    *,
    prefix: str = "",
    wrapped: bool = True,
    unbreakable: re.Pattern[str] | None = None,
    kept: frozenset[str] = frozenset(),
) -> list[str]:
    """Write a keyword and its text as lines without line ends.

    Args:
        keyword: `msgid`, `msgstr[0]`, …
        text: Unescaped.
        prefix: Stands before every line: "#~ ", "#| " or nothing.
        wrapped: Break lines at 79 columns, else only after line ends in the text.
        unbreakable: Format directives, which are not broken.
        kept: Escaped lines of the text that stay on lines of their own, however long.
    """
    room = PAGE_WIDTH - 2 - len(prefix)
    used = len(keyword) + 1
    pieces: list[str] = []
    if _usual().plain.fullmatch(text):
        portions = [text]
        if used + len(text) <= room and not kept:
            return [f'{prefix}{keyword} "{text}"']
        if wrapped and not unbreakable and not _has_odd_blanks(text):
            pieces = _filled_lines(room).findall(text)
    else:
        portions = _portions(text)
    if not pieces:
        for portion in portions:
            if wrapped and portion not in kept:
                pieces += _pieces(portion, room, unbreakable)
            else:
                pieces.append(portion)
    if (
        len(portions) == len(pieces) == 1
        and not kept
        and (not wrapped or _stays(portions[0], room, used, unbreakable))
    ):
        return [f'{prefix}{keyword} "{pieces[0]}"']
    return [f'{prefix}{keyword} ""', *[f'{prefix}"{piece}"' for piece in pieces]]


def _portions(text: str) -> list[str]:
    """Split a text behind its line ends and escape the parts."""
    if "\n" not in text:
        return [escape(text)]
    parts = text.split("\n")
    portions = [escape(part) + "\\n" for part in parts[:-1]]
    if parts[-1]:
        portions.append(escape(parts[-1]))
    return portions


def _pieces(text: str, room: int, unbreakable: re.Pattern[str] | None) -> list[str]:
    """Break one escaped portion into pieces of at most `room` columns, if it can be."""
    body = text[:-2] + _GLUE + _GLUE if text.endswith("\\n") else text
    if not _is_usual(body) or (unbreakable and unbreakable.search(text)):
        return _pieces_by_width(text, room, 0, unbreakable)
    if len(body) <= room:
        return [text]
    pieces = _filled_lines(room).findall(body)
    if body is not text:
        pieces[-1] = pieces[-1].replace(_GLUE + _GLUE, "\\n")
    return pieces


def _stays(
    text: str, room: int, used: int, unbreakable: re.Pattern[str] | None
) -> bool:
    """Whether a portion of one piece stays on the line of its keyword.

    Args:
        text: The portion.
        room: Columns of a line of its own.
        used: Columns that the keyword takes of them.
        unbreakable: Format directives, which are not broken.
    """
    if used + len(text) <= room and _usual().text.fullmatch(text):
        return True
    return len(_pieces_by_width(text, room, used, unbreakable)) == 1


def _is_usual(text: str) -> bool:
    if _has_odd_blanks(text) or not _usual().text.fullmatch(text):
        return False
    # Of the escapes only that of a quote is a sequence of usual characters.
    return "\\" not in text or not _OTHER_ESCAPE.search(text)


def _has_odd_blanks(text: str) -> bool:
    """Whether there are blanks that more than their neighbours decide about."""
    return "  " in text or text.startswith(" ")


class _Usual(NamedTuple):
    """Patterns for texts of narrow characters whose breaks two neighbours decide."""

    text: re.Pattern[str]
    plain: re.Pattern[str]
    """A text that needs no escapes either."""
    place: str
    """A place where a line may be broken; it takes no character."""
    word: str
    """A place behind a space and before a word that offers no place itself."""


@lru_cache(maxsize=1)
def _usual() -> _Usual:
    """Make the patterns from the tables of `linebreak`."""
    classes: dict[str, str] = {}
    for first, last in _USUAL_RANGES:
        for character in map(chr, range(first, last + 1)):
            kind = line_class(character)
            if _USUAL_CLASSES.fullmatch(kind) and width(character) == 1:
                classes[kind] = classes.get(kind, "") + re.escape(character)
    letters = _join(classes, ["AL", "NU", "QU"]) + r"\\"
    everything = _join(classes, classes)
    plain = everything.replace('"', "").replace(re.escape("\\"), "")
    closers = _join(classes, ["CL", "CP", "EX", "IS"])
    return _Usual(
        re.compile(f"[{everything}{_GLUE}]*+"),
        re.compile(f"[{plain}]*+"),
        _place(classes),
        rf"(?<![{classes['OP']}] )(?=[{letters}]++[{closers}]*+(?: |\Z))",
    )


def _place(classes: dict[str, str]) -> str:
    """Make the pattern of a place, the most frequent case first."""
    kinds = [kind for kind in classes if kind != "SP"]
    direct = {kind: _after(kind, kinds, spaced=False) for kind in kinds}
    spaced = {kind: _after(kind, kinds, spaced=True) for kind in kinds}
    # Behind letters and digits a line seldom ends, so that one look ahead saves many.
    rare = ["B2", "BB"]
    plain = [kind for kind in kinds if set(direct[kind]) <= set(rare)]
    other = [kind for kind in kinds if kind not in plain]
    return (
        f"(?<= )(?:{_pairs(classes, spaced, kinds, ' ')})"
        f"|(?=[{_join(classes, rare)}])(?:{_pairs(classes, direct, plain, '')})"
        f"|(?<=[{_join(classes, other)}])(?:{_pairs(classes, direct, other, '')})"
    )


def _after(before: str, kinds: list[str], *, spaced: bool) -> tuple[str, ...]:
    return tuple(kind for kind in kinds if breaks_between(before, kind, spaced=spaced))


def _pairs(
    classes: dict[str, str],
    after: dict[str, tuple[str, ...]],
    before: list[str],
    space: str,
) -> str:
    """Make the pattern of a place between two classes; equal ones are put together."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for kind in before:
        groups.setdefault(after[kind], []).append(kind)
    return "|".join(
        f"(?<=[{_join(classes, group)}]{space})(?=[{_join(classes, followers)}])"
        for followers, group in groups.items()
        if followers
    )


def _join(classes: dict[str, str], kinds: Iterable[str]) -> str:
    return "".join(classes[kind] for kind in kinds)


@lru_cache(maxsize=8)
def _filled_lines(room: int) -> re.Pattern[str]:
    """Make the pattern of one line: the rest, or as much as fits, or up to a place."""
    usual = _usual()
    return re.compile(
        rf".{{1,{room}}}+\Z"
        rf"|(?>.{{0,{room - 1}}} ){usual.word}"
        rf"|.{{1,{room}}}(?:{usual.place})"
        rf"|.+?(?:\Z|{usual.place})"
    )


def _pieces_by_width(
    text: str, room: int, used: int, unbreakable: re.Pattern[str] | None
) -> list[str]:
    possible, mandatory = break_places(text)
    held = _held(text, unbreakable)
    places = {place for place in possible if place not in held}
    resets = set(mandatory)
    cuts = [0]
    column, last, since = used, 0, 0
    for place in sorted({*places, *resets, len(text)}):
        atom = sum(map(width, text[since:place]))
        if last and column + atom > room:
            cuts.append(last)
            column = 0
        if place in resets:
            column, last, since = 0, 0, place + 1
        else:
            column, last, since = column + atom, place, place
    return [text[a:b] for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _held(text: str, unbreakable: re.Pattern[str] | None) -> set[int]:
    """The places inside escapes and format directives, and before a final line end."""
    held = {match.start() + 1 for match in _ESCAPE.finditer(text)}
    if text.endswith("\\n"):
        held.add(len(text) - 2)
    if unbreakable:
        for match in unbreakable.finditer(text):
            held.update(range(match.start() + 1, match.end()))
    return held


_ESCAPE = re.compile(r"\\.")
