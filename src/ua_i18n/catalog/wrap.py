"""Strings of a PO file on lines, broken exactly as msgcat of gettext 0.21 does it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from ua_i18n.catalog.linebreak import (
    break_places,
    breaks_between,
    line_class,
    width,
)

__all__ = ["PAGE_WIDTH", "Layout", "escape", "string_lines"]

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


@dataclass(frozen=True, eq=False)
class Layout:
    """How strings are put on lines; compared, for speed, by identity."""

    prefix: str = ""
    """Stands before every line: "#~ ", "#| " or nothing."""
    wrapped: bool = True
    """Break lines at 79 columns, else only after line ends in the text."""
    unbreakable: re.Pattern[str] | None = None
    """Format directives, which are not broken."""

    @cached_property
    def room(self) -> int:
        """Columns between the quotes of a line."""
        return PAGE_WIDTH - 2 - len(self.prefix)

    @cached_property
    def seam(self) -> str:
        """The end of a line and the start of the next one."""
        return f'"\n{self.prefix}"'

    @cached_property
    def fill(self) -> Callable[[str], list[str]]:
        """Break a text of usual characters into pieces that have room."""
        return _filled_line(self.room).findall


def string_lines(
    keyword: str,
    text: str,
    layout: Layout,
    kept: frozenset[str] = frozenset(),
) -> str:
    """Write a keyword and its text; the last line has no line end.

    Args:
        keyword: `msgid`, `msgstr[0]`, …
        text: Unescaped.
        layout: How.
        kept: Escaped lines of the text that stay on lines of their own, however long.
    """
    start = f'{layout.prefix}{keyword} "'
    usual = _usual()
    if kept or not usual.plain.fullmatch(text):
        pieces = _portions(text)
    elif len(start) + len(text) < PAGE_WIDTH:
        return f'{start}{text}"'
    elif layout.wrapped and not layout.unbreakable and "  " not in text:
        pieces = layout.fill(text)
        if len(pieces) > 1 or usual.place.search(text):
            start += layout.seam
        return f'{start}{layout.seam.join(pieces)}"'
    else:
        pieces = [text]
    if layout.wrapped:
        pieces = [
            piece
            for portion in pieces
            for piece in ([portion] if portion in kept else _pieces(portion, layout))
        ]
    if len(pieces) > 1 or kept or not _stays(pieces[0], layout, len(keyword) + 1):
        start += layout.seam
    return f'{start}{layout.seam.join(pieces)}"'


def _portions(text: str) -> list[str]:
    """Split a text behind its line ends and escape the parts; there is at least one."""
    if "\n" not in text:
        return [escape(text)]
    parts = text.split("\n")
    portions = [escape(part) + "\\n" for part in parts[:-1]]
    if parts[-1]:
        portions.append(escape(parts[-1]))
    return portions


def _pieces(text: str, layout: Layout) -> list[str]:
    """Break one escaped portion into pieces that have room, if it can be."""
    body = _body(text, layout)
    if body is None:
        return _pieces_by_width(text, layout, 0)
    if len(body) <= layout.room:
        return [text]
    pieces = layout.fill(body)
    if body is not text:
        pieces[-1] = pieces[-1].replace(_GLUE + _GLUE, "\\n")
    return pieces


def _stays(text: str, layout: Layout, used: int) -> bool:
    """Whether a portion that is one piece stays on the line of its keyword.

    Args:
        text: The portion.
        layout: How much room there is on a line of its own.
        used: Columns that the keyword takes of it.
    """
    if not layout.wrapped:
        return True
    body = _body(text, layout)
    if body is None:
        return len(_pieces_by_width(text, layout, used)) == 1
    return used + len(body) <= layout.room or not _usual().place.search(body)


def _body(text: str, layout: Layout) -> str | None:
    """Put glue for a final line end; None if a portion needs the full algorithm."""
    body = text[:-2] + _GLUE + _GLUE if text.endswith("\\n") else text
    # More than their neighbours decide about several spaces, and those in front.
    if "  " in body or not _usual().text.fullmatch(body):
        return None
    # Of the escapes only that of a quote is a sequence of usual characters.
    if "\\" in body and _OTHER_ESCAPE.search(body):
        return None
    if layout.unbreakable and layout.unbreakable.search(text):
        return None
    return body


class _Usual(NamedTuple):
    """Patterns for texts of narrow characters whose breaks two neighbours decide."""

    text: re.Pattern[str]
    """One that begins with no space."""
    plain: re.Pattern[str]
    """A text that needs no escapes either and begins with no space."""
    place: re.Pattern[str]
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
        re.compile(f"(?! )[{everything}{_GLUE}]*+"),
        re.compile(f"(?! )[{plain}]*+"),
        re.compile(_place(classes)),
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
def _filled_line(room: int) -> re.Pattern[str]:
    """Make the pattern of one line: the rest, or as much as fits, or up to a place."""
    word, place = _usual().word, _usual().place.pattern
    return re.compile(
        rf".{{1,{room}}}+\Z"
        rf"|(?>.{{0,{room - 1}}} ){word}"
        rf"|.{{1,{room}}}(?:{place})"
        rf"|.+?(?:\Z|{place})"
    )


def _pieces_by_width(text: str, layout: Layout, used: int) -> list[str]:
    room = layout.room
    possible, mandatory = break_places(text)
    held = _held(text, layout.unbreakable)
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
