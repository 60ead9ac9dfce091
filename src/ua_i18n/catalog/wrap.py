"""Strings of a PO file on lines, broken exactly as msgcat of gettext 0.21 does it."""

from __future__ import annotations

import re

from ua_i18n.catalog.linebreak import break_places, width

__all__ = ["PAGE_WIDTH", "escape", "string_lines"]

PAGE_WIDTH = 79
_ESCAPES = {
    "\\": "\\\\", '"': '\\"', "\a": "\\a", "\b": "\\b", "\f": "\\f",
    "\n": "\\n", "\r": "\\r", "\t": "\\t", "\v": "\\v",
}  # fmt: skip
_ESCAPABLE = re.compile(r'[\\"\a\b\f\n\r\t\v]')
_NARROW = re.compile(r"[ -~\xa0-\xac\xae-\u02ff\u0370-\u0377\u0391-\u03a1"
    r"\u03a3-\u0482\u048a-\u052f\u05d0-\u05ea\u0620-\u064a\u0671-\u06d3"
    r"\u1e00-\u1eff\u2010-\u2027\u2030-\u203e]*+")  # fmt: skip
"""Text of characters that take one column each."""
_WORD = "A-Za-z0-9\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0400-\u0481\u048a-\u052f"
_WORD_END = re.compile(f"[{_WORD}]++[.,:;!?]?+ ?")
"""A word that offers no break inside."""
_BEFORE_SPACE = re.compile(f"[{_WORD}.,:;!?)%]")
_LETTER = re.compile(f"[{_WORD}]")


def escape(text: str) -> str:
    """Escape a text for a string of a PO file.

    Raises:
        ValueError: it holds NUL or U+0004, which no PO file can hold.
    """
    if "\0" in text or "\x04" in text:
        raise ValueError(f"a message cannot hold NUL or U+0004: {text[:60]!r}")
    if not _ESCAPABLE.search(text):
        return text
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
        kept: Escaped lines of the text that stay on one line however long.
    """
    portions = _portions(text)
    room = PAGE_WIDTH - 2 - len(prefix)
    first = len(keyword) + 1
    if len(portions) == 1:
        portion = portions[0]
        pieces = _pieces(portion, room, first, unbreakable) if wrapped else [portion]
        if len(pieces) == 1:
            return [f'{prefix}{keyword} "{portion}"']
    lines = [f'{prefix}{keyword} ""']
    for portion in portions:
        if wrapped and portion not in kept:
            pieces = _pieces(portion, room, 0, unbreakable)
        else:
            pieces = [portion]
        lines += [f'{prefix}"{piece}"' for piece in pieces]
    return lines


def _portions(text: str) -> list[str]:
    """Split a text behind its line ends and escape the parts."""
    parts = text.split("\n")
    portions = [escape(part) + "\\n" for part in parts[:-1]]
    if parts[-1] or not portions:
        portions.append(escape(parts[-1]))
    return portions


def _pieces(
    text: str, room: int, used: int, unbreakable: re.Pattern[str] | None
) -> list[str]:
    """Break one escaped portion into pieces of at most `room` columns, if it can be.

    Args:
        text: The portion.
        room: Columns between the quotes of a line.
        used: Columns that the first line has lost to the keyword.
        unbreakable: See `string_lines`.
    """
    narrow = _NARROW.fullmatch(text) is not None
    if narrow and used + len(text) <= room:
        return [text]
    if not narrow or (unbreakable and unbreakable.search(text)):
        return _pieces_by_width(text, room, used, unbreakable)
    pieces: list[str] = []
    start = 0
    while len(text) - start > room - used:
        place = _near_place(text, start, start + room - used)
        if place is None:
            break
        pieces.append(text[start:place])
        start, used = place, 0
    pieces.append(text[start:])
    return pieces


def _near_place(text: str, start: int, limit: int) -> int | None:
    """Return the last place to break up to `limit`, else the first behind it."""
    space = text.rfind(" ", start, limit)
    anchor = start
    if space > start:
        word = _WORD_END.match(text, space + 1)
        if word and word.end() > limit and _BEFORE_SPACE.match(text, space - 1):
            return space + 1
        # The rules look back no further than to a letter.
        for near in range(space - 1, max(start, space - 6), -1):
            if _LETTER.match(text, near):
                anchor = near
                break
    for begin, end in ((anchor, limit + 1), (start, limit + 1), (start, len(text))):
        places = _places(text, begin, end)
        if places and end <= limit + 1:
            return places[-1]
        for place in places:
            if place > limit:
                return place
    return None


def _places(text: str, start: int, end: int) -> list[int]:
    places = [start + place for place in break_places(text[start:end])[0]]
    return [place for place in places if not _in_escape(text, place)]


def _in_escape(text: str, place: int) -> bool:
    if text[place - 1] != "\\":
        # The escape of a final line end stays with what is before it.
        return place == len(text) - 2 and text.endswith("\\n")
    before = text[:place]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 1


def _pieces_by_width(
    text: str, room: int, used: int, unbreakable: re.Pattern[str] | None
) -> list[str]:
    possible, mandatory = break_places(text)
    held = _held(text, unbreakable)
    places = [p for p in possible if p not in held and not _in_escape(text, p)]
    resets = set(mandatory)
    cuts = [0]
    column, last, since = used, None, 0
    for place in sorted([*places, *mandatory, len(text)]):
        atom = sum(map(width, text[since:place]))
        if last is not None and column + atom > room:
            cuts.append(last)
            column = 0
        if place in resets:
            column, last, since = 0, None, place + 1
        else:
            column, last, since = column + atom, place, place
    return [text[a:b] for a, b in zip(cuts, [*cuts[1:], len(text)], strict=True)]


def _held(text: str, unbreakable: re.Pattern[str] | None) -> set[int]:
    held: set[int] = set()
    if unbreakable:
        for match in unbreakable.finditer(text):
            held.update(range(match.start() + 1, match.end()))
    return held
