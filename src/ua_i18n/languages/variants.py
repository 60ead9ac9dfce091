"""Letters that pass for those of a language, and are of another one in its script.

Sources: ISIRI 6219 and the Unicode Standard, 9.2 (Persian and Urdu yeh and kaf); GB
2312-80 and Big5, the sets of characters that simplified and traditional Chinese are
written with.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from itertools import product

from ua_i18n.languages.cldr import script_of
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["has_variants", "letters_of_others"]

_LIKE_OURS: Mapping[str, str] = {"ar": "یک", "fa": "يىك", "ur": "يىك"}
# Standard or usual there, though the older sets lack them. Source: the List of
# Graphemes of Commonly-used Chinese Characters (Hong Kong, 2007); the Table of General
# Standard Chinese Characters (2013).
_IN_USE = {"Hant": frozenset("着烟凉裏綫衞"), "Hans": frozenset("瞭昇珮")}
# Rows and cells of the two sets; what is no character of them is left out.
_FIRST_HAN = "\u4e00"
_GB2312 = ((0xB0, 0xF8), (0xA1, 0xFF))
_BIG5 = ((0xA4, 0xFA), (0x40, 0xFF))


def has_variants(tag: Tag) -> bool:
    """Tell whether there are such letters for a language."""
    return primary_subtag(tag) in {*_LIKE_OURS, "zh"}


@cache
def letters_of_others(tag: Tag) -> frozenset[str]:
    """Return the letters that look as if they were of a language."""
    if primary_subtag(tag) != "zh":
        return frozenset(_LIKE_OURS.get(primary_subtag(tag), ()))
    simplified, traditional = _characters("gb2312"), _characters("big5")
    if script_of(tag) == "Hant":
        return simplified - traditional - _IN_USE["Hant"]
    return traditional - simplified - _IN_USE["Hans"]


@cache
def _characters(charset: str) -> frozenset[str]:
    rows, cells = _GB2312 if charset == "gb2312" else _BIG5
    pairs = (bytes(pair) for pair in product(range(*rows), range(*cells)))
    decoded = (pair.decode(charset, "ignore") for pair in pairs)
    # Of a broken pair a letter of ASCII may be left.
    return frozenset(char for char in decoded if char >= _FIRST_HAN)
