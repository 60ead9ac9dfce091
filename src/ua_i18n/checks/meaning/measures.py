"""Lengths and weights whose number is now one of another unit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.reading import Reading, read
from ua_i18n.checks.original import Original
from ua_i18n.languages import MEASURES, Tag, is_unspaced, measure_of

__all__ = ["MEASURE_HINTS", "measures", "other_measure"]

_ENGLISH = {
    **{form: unit for unit in MEASURES for form in (unit, f"{unit}s")},
    **{
        form.replace("metre", "meter"): unit
        for unit in MEASURES
        for form in (unit, f"{unit}s")
    },
    **{"km": "kilometre", "m": "metre", "cm": "centimetre", "kg": "kilogram"},
    **{"g": "gram", "kms": "kilometre", "kgs": "kilogram", "kilos": "kilogram"},
}
MEASURE_HINTS = frozenset(_ENGLISH)
_MEASURED = re.compile(rf"(?<![\d.,])(\d+)[ \u00a0-]?({'|'.join(_ENGLISH)})\b")
_BEHIND = re.compile(r"\s?-?([^\W\d_]+)(?![^\W\d_])")


@lru_cache(maxsize=1024)
def measures(source: Original) -> tuple[tuple[int, str], ...]:
    """List the whole numbers of an English source that measure, with their units."""
    if MEASURE_HINTS.isdisjoint(source.hints):
        return ()
    found = _MEASURED.findall(source.plain)
    return tuple((int(number), _ENGLISH[word]) for number, word in found)


def other_measure(pair: Pair) -> Iterator[tuple[int, str, str]]:
    """Yield each number that is one of another unit, its unit and that other."""
    wanted = measures(pair.original)
    if not wanted or is_unspaced(pair.language):
        return
    text = read(pair)[1]
    for value, unit in wanted:
        given = list(_beside(value, text, pair.language))
        others = [other for other in given if (value, other) not in wanted]
        if others and unit not in given:
            yield value, unit, others[0]


def _beside(value: int, text: Reading, tag: Tag) -> Iterator[str]:
    alone = re.finditer(rf"(?<![\d.,]){value}(?![.,]?\d)", text.text)
    ends = [found.end() for found in alone]
    ends += [one.end for one in text.spelt if one.value == value]
    for end in ends:
        behind = _BEHIND.match(text.text, end)
        if behind and (unit := measure_of(behind[1], tag)):
            yield unit
