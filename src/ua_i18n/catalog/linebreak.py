"""Where a text may be broken, and how wide it is, as libunistring 1.0 sees it.

The algorithm is that of Unicode 14 (UAX #14) with the tailoring of libunistring: after
a comma or full stop a letter may begin a line, complex scripts break at spaces only.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cache

from ua_i18n.catalog.unicode_tables import LINE_BREAK, WIDTH

__all__ = ["break_places", "breaks_between", "line_class", "width"]

_TABLE = """
.. WGBBBHCCEINOQINPPSAHHIJJJHREE
.. JL2ABYLPXNSPUSUORYL23DLVTLIBM
WJ PIIIIIPPPIIIIPIIIPIIIIIIIIIII
GL PIIIIIPPPIIIIPIIIPIIIIIIIIIII
B2 PIPIDIPPPIIDIPDDDPDDDDDDDDDDD
BA PDDIDIPPPIIDIPDDDPDDDDDDDDDDD
BB PIIIIIPPPIIIIPIIIPIIIIIIIIIII
HY PDDIDIPPPIIDIPIDDPDDDDDDDDDDD
CL PIDIDIPPPIPDIPDIIPDDDDDDDDDDD
CP PIDIDIPPPIIDIPIIIPIDDDDDDIDDD
EX PIDIDIPPPIIDIPDDDPDDDDDDDDDDD
IN PIDIDIPPPIIDIPDDDPDDDDDDDDDDD
NS PIDIDIPPPIIDIPDDDPDDDDDDDDDDD
OP PPPPPPPPPPPPPPPPPPPPPPPPPPPPP
QU PIIIIIPPPIIPIPIIIPIIIIIIIIIII
IS PIDIDIPPPIIDIPIDDPDDDDDDDDDDD
NU PIDIDIPPPIIIIPIIIPIDDDDDDIDDD
PO PIDIDIPPPIIIIPIDDPIDDDDDDIDDD
PR PIDIDIPPPIIIIPIDDPIIIIIIIIDII
SY PIDIDIPPPIIDIPIDDPDDDDDDDIDDD
AL PIDIDIPPPIIIIPIIIPIDDDDDDIDDD
H2 PIDIDIPPPIIDIPDIDPDDDDDIIDDDD
H3 PIDIDIPPPIIDIPDIDPDDDDDDIDDDD
ID PIDIDIPPPIIDIPDIDPDDDDDDDDDDD
JL PIDIDIPPPIIDIPDIDPDIIDIIDDDDD
JV PIDIDIPPPIIDIPDIDPDDDDDIIDDDD
JT PIDIDIPPPIIDIPDIDPDDDDDDIDDDD
HL PIDIDIPPPIIIIPIIIPIDDDDDDIDDD
RI PIDIDIPPPIIDIPDDDPDDDDDDDDIDD
EB PIDIDIPPPIIDIPDIDPDDDDDDDDDDI
EM PIDIDIPPPIIDIPDIDPDDDDDDDDDDD
"""
_WORDS = frozenset({"AL", "HL", "NU"})
_ROWS = _TABLE.split()
_COLUMNS = [first + second for first, second in zip(_ROWS[1], _ROWS[3], strict=True)]
_RULES = {
    (before, after): rule
    for before, row in zip(_ROWS[4::2], _ROWS[5::2], strict=True)
    for after, rule in zip(_COLUMNS, row, strict=True)
}
"""(class before, class after) to D: may break, I: only over spaces, P: never."""
for _before in _COLUMNS:
    _RULES["OW", _before] = "P"
    _RULES[_before, "OW"] = "D" if _before in _WORDS else _RULES[_before, "OP"]
_RULES["OW", "OW"] = "P"

_MANDATORY = frozenset({"BK", "CR", "LF"})


def _ranges(table: dict[str, str]) -> tuple[list[int], list[tuple[int, str]]]:
    ranges = []
    for name, text in table.items():
        for item in text.split():
            first, _, last = item.partition("-")
            ranges.append((int(first, 16), int(last or first, 16), name))
    ranges.sort()
    return [first for first, _, _ in ranges], [(last, name) for _, last, name in ranges]


_CLASSES = _ranges(LINE_BREAK)
_WIDTHS = _ranges(WIDTH)


def _find(ranges: tuple[list[int], list[tuple[int, str]]], code: int) -> str | None:
    place = bisect_right(ranges[0], code) - 1
    if place < 0:
        return None
    last, name = ranges[1][place]
    return name if code <= last else None


@cache
def line_class(character: str) -> str:
    """Return the line breaking class of a character (UAX #14)."""
    code = ord(character)
    if 0xAC00 <= code <= 0xD7A3:
        return "H3" if (code - 0xAC00) % 28 else "H2"
    return _find(_CLASSES, code) or "AL"


@cache
def width(character: str) -> int:
    """Return the columns that a character takes: 0, 1 or 2."""
    return int(_find(_WIDTHS, ord(character)) or 1)


def break_places(text: str) -> tuple[list[int], list[int]]:
    """Find where a text may be broken.

    Returns:
        The indexes of characters before which a line may be broken, and those of
        characters that end a line themselves (U+0085, U+2028, U+2029).
    """
    possible: list[int] = []
    mandatory: list[int] = []
    last, spaced = "BK", False
    before = ""
    indicators = 0
    for index, character in enumerate(text):
        this = line_class(character)
        if this in _MANDATORY:
            mandatory.append(index)
            last, spaced = "BK", False
        elif this == "SP":
            spaced = True
        elif this == "ZW":
            last, spaced = "ZW", False
        elif this in ("CM", "ZWJ"):
            last, spaced = _combine(last, spaced, index, possible)
        else:
            if _breaks(last, this, before, spaced=spaced, indicators=indicators):
                possible.append(index)
            # A hyphen after a Hebrew word holds on to whatever follows.
            hebrew = before == "HL" and this in ("HY", "BA")
            last, spaced = ("HL-" + this if hebrew else this), False
        indicators = indicators + 1 if this == "RI" else 0
        before = this
    return possible, mandatory


def _combine(
    last: str, spaced: bool, index: int, possible: list[int]
) -> tuple[str, bool]:
    """A combining mark goes with what is before it, unless that is a space."""
    if last == "BK":
        return "AL", False
    if last == "ZW" or spaced:
        possible.append(index)
        return "AL", False
    return last.removeprefix("HL-"), spaced


def _breaks(
    last: str, this: str, before: str, *, spaced: bool, indicators: int
) -> bool:
    if last in ("BK", "ZW"):
        return last == "ZW"
    if before == "ZWJ":
        return False
    if last.startswith("HL-"):
        if not spaced:
            return False
        last = last[3:]
    if last == this == "RI":
        return spaced or indicators % 2 == 0
    return breaks_between(last, this, spaced=spaced)


def breaks_between(before: str, after: str, *, spaced: bool) -> bool:
    """Whether a line may end between two classes, if nothing else stands near.

    Args:
        before: A class with a row in the table of UAX #14.
        after: Another one.
        spaced: There are spaces between them; the break is behind those.
    """
    rule = _RULES[before, after]
    return rule == "D" or (rule == "I" and spaced)
