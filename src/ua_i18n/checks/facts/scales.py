"""Halves, hundreds and millions: words beside a number that say how much it counts."""

from __future__ import annotations

import re
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.numbers import Number, numbers
from ua_i18n.checks.facts.reading import read
from ua_i18n.checks.original import Original
from ua_i18n.checks.traits import DIGIT
from ua_i18n.languages import half_words, primary_subtag, round_words

__all__ = [
    "has_half",
    "has_round",
    "is_half_lost",
    "round_otherwise",
    "scaled_otherwise",
]


def scaled_otherwise(pair: Pair) -> tuple[str, str] | None:
    """Find a number of thousands or millions whose digits now count others.

    Returns:
        What the source has, "1.2 million", and the translation, "1,2 Milliarden".
    """
    wanted = _scaled(pair.original)
    if not wanted:
        return None
    source, text = read(pair)
    for one in wanted:
        if one.scaled in text.values:
            continue
        for other in numbers(text.text):
            high, low = sorted((one.scaled, other.scaled), reverse=True)
            if (
                low
                and high in {low * 1000, low * 10**6}
                and other.scaled not in source.values
            ):
                return one.written, other.written
    return None


@lru_cache(maxsize=1024)
def _scaled(source: Original) -> tuple[Number, ...]:
    text = source.plain
    if DIGIT not in source.signs or not ("thousand" in text or "illion" in text):
        return ()
    return tuple(number for number in numbers(text) if number.scaled)


_HALF = re.compile(r"\band a half\b|[2-9]½")
_HALF_GIVEN = re.compile(r"[.,٫]5(?!\d)|½|1/2")
_MONTHS_OF_HALF = frozenset({6, *range(18, 90, 12)})
"""Six, or those of a whole number of years and a half."""


def has_half(source: Original) -> bool:
    """Tell whether an English source counts something and a half."""
    if primary_subtag(source.language) != "en":
        return False
    text = source.plain
    return ("half" in text or "½" in text) and _HALF.search(text) is not None


def is_half_lost(pair: Pair) -> bool:
    """Tell whether "two and a half years" are no more than two in a translation."""
    if not has_half(pair.original) or not (halves := half_words(pair.language)):
        return False
    source, text = read(pair)
    return not (
        any(map(pair.lower.__contains__, halves))
        or _HALF_GIVEN.search(text.text)
        or _MONTHS_OF_HALF & (text.all_values - source.all_values)
    )


_ROUND = re.compile(r"\b(hundred|thousand|million)s\b", re.IGNORECASE)
_ROUND_VALUES = {"hundred": 100, "thousand": 1000, "million": 10**6}
_ROUNDS = frozenset(f"{word}s" for word in _ROUND_VALUES)


@lru_cache(maxsize=1024)
def _rounds(source: Original) -> frozenset[int]:
    if primary_subtag(source.language) != "en" or _ROUNDS.isdisjoint(source.hints):
        return frozenset()
    found = _ROUND.findall(source.plain)
    return frozenset(_ROUND_VALUES[word.lower()] for word in found)


def has_round(source: Original) -> bool:
    """Tell whether an English source speaks of hundreds, thousands or millions."""
    return bool(_rounds(source))


def round_otherwise(pair: Pair) -> tuple[str, str] | None:
    """Find "thousands" of a source that are hundreds or millions in a translation.

    Returns:
        What the source has, and the translation.
    """
    if not (wanted := _rounds(pair.original)):
        return None
    words = round_words(pair.language)
    lost = [value for value in wanted if value not in words]
    lost += [v for v in wanted if v in words and not words[v].search(pair.lower)]
    if not lost or not words:
        return None
    known = read(pair)[0].all_values - wanted
    for value, pattern in words.items():
        if value in wanted or any(_may_be(value, one) for one in known):
            continue
        if given := pattern.search(pair.lower):
            name = next(n for n, v in _ROUND_VALUES.items() if v == lost[0])
            return f"{name}s", given[0]
    return None


def _may_be(value: int, number: int) -> bool:
    """Tell whether words for a round value may say a number; a year has none."""
    return number >= value and not _FIRST_YEAR <= number <= _LAST_YEAR


_FIRST_YEAR, _LAST_YEAR = 1900, 2100
