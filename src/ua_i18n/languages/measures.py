"""The words and signs for lengths and weights, as they stand behind a number.

Sources: CLDR "units", long; for the signs the SI and GOST 8.417.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag

__all__ = ["MEASURES", "measure_of"]

MEASURES: Mapping[str, str] = {
    "kilometre": "length-kilometer",
    "metre": "length-meter",
    "centimetre": "length-centimeter",
    "kilogram": "mass-kilogram",
    "gram": "mass-gram",
}
"""English names -> CLDR's."""

_WORD = re.compile(r"[^\W\d_]+")
_COUNTS = (1, 5)
"""Numbers whose forms have in common what all of them have."""
_STEM = 4
_SIGNS = {
    sign: unit
    for unit, signs in zip(
        MEASURES, ("km км", "m м", "cm см", "kg кг", "g г"), strict=True
    )
    for sign in signs.split()
}


def measure_of(word: str, tag: Tag) -> str:
    """Return the English name of the unit that a word or sign means, "" for none."""
    lower = word.lower()
    if found := _SIGNS.get(lower):
        return found
    exact, stems = _words(tag)
    if found := exact.get(lower):
        return found
    return next((unit for stem, unit in stems if lower.startswith(stem)), "")


@cache
def _words(tag: Tag) -> tuple[Mapping[str, str], tuple[tuple[str, str], ...]]:
    """Map the words to the units; and pair what their other forms begin with."""
    exact: dict[str, str] = {}
    stems: list[tuple[str, str]] = []
    for unit, name in MEASURES.items():
        words = sorted(_forms(name, tag))
        exact.update(dict.fromkeys(words, unit))
        stem = _common_start([word for word in words if len(word) > _STEM])
        if len(stem) >= _STEM:
            stems.append((stem, unit))
    return exact, tuple(stems)


def _forms(name: str, tag: Tag) -> Iterator[str]:
    from babel.units import format_unit

    locale = locale_of(tag)
    for count in _COUNTS if locale else ():
        said = format_unit(count, name, length="long", locale=locale)
        # Where CLDR lacks the unit, its own name stands there.
        if name not in said:
            yield from map(str.lower, _WORD.findall(said))


def _common_start(words: list[str]) -> str:
    first, last = min(words, default=""), max(words, default="")
    same = [one == other for one, other in zip(first, last, strict=False)]
    return first[: (*same, False).index(False)]
