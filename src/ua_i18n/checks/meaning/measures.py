"""Lengths and weights whose number is now one of another unit."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
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
_ALONE = re.compile(r"[0-9](?<![\d.,][0-9])[0-9]{0,9}(?![.,]?\d)")
_BEHIND = re.compile(r"\s?-?([^\W\d_]+)(?![^\W\d_])")


@lru_cache(maxsize=1024)
def measures(source: Original) -> tuple[tuple[int, str], ...]:
    """List the whole numbers of an English source that measure, with their units."""
    if MEASURE_HINTS.isdisjoint(source.hints):
        return ()
    found = _MEASURED.findall(source.plain)
    measured = ((int(number), _ENGLISH[word]) for number, word in found)
    return tuple(dict.fromkeys(measured))


def other_measure(pair: Pair) -> Iterator[tuple[int, str, str]]:
    """Yield each number that is one of another unit, its unit and that other."""
    wanted = measures(pair.original)
    if not wanted or is_unspaced(pair.language):
        return
    given = _measured(read(pair)[1], pair.language)
    for value, unit in wanted:
        units = given.get(value, ())
        others = [other for other in units if (value, other) not in wanted]
        if others and unit not in units:
            yield value, unit, others[0]


def _measured(text: Reading, tag: Tag) -> Mapping[int, list[str]]:
    """Map each number of a translation to the units behind it."""
    ends = [(int(found[0]), found.end()) for found in _ALONE.finditer(text.text)]
    ends += [(one.value, one.end) for one in text.spelt]
    units: defaultdict[int, list[str]] = defaultdict(list)
    for value, end in ends:
        behind = _BEHIND.match(text.text, end)
        if behind and (unit := measure_of(behind[1], tag)):
            units[value].append(unit)
    return units
