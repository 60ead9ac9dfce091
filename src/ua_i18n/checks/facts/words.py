"""Numbers and days of a source that a translation says in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.dates import Date
from ua_i18n.checks.facts.numbers import MULTIPLIERS, Number, legible
from ua_i18n.checks.facts.reading import Reading, read
from ua_i18n.checks.facts.scales import has_half
from ua_i18n.checks.original import Original
from ua_i18n.languages import (
    Tag,
    first_words,
    half_words,
    minor_words,
    month_names,
    night_before,
    number_hints,
    primary_subtag,
    says_number,
    spells_numbers,
    spelt_numbers,
    tens_words,
)

__all__ = [
    "as_much",
    "has_decade",
    "has_spelt",
    "is_in_words",
    "is_night_before",
    "spelt_instead",
    "spelt_otherwise",
    "worded",
]

_DECADE = re.compile(r"(?<!\d)((?:1\d|20)(\d)0)['’]?s\b")
_HALF_PAST = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[:.]30(?![.:]?\d)")
_COVID = re.compile(r"covid-19(?!\d)", re.IGNORECASE)
_MONTHS = re.compile(r"(?<!\d)(\d{1,3})[- ]months?\b")
_COVID_NUMBERED = re.compile(r"covid-?\s?\d", re.IGNORECASE)


def has_decade(source: Reading) -> bool:
    """Tell whether a source names a decade: "20世纪90年代" adds its century."""
    return _DECADE.search(source.text) is not None


def worded(source: Reading, text: Reading) -> tuple[frozenset[int], frozenset[int]]:
    """Find numbers that need no digits: "the 1990s", "10:30", "COVID-19".

    Returns:
        The numbers that the translation has in words, and those that it may have in
        words which we do not know.
    """
    said, perhaps = set[int](), set[int]()
    words = text.text.casefold()

    def has_any(known: tuple[str, ...]) -> bool:
        return any(word.casefold() in words for word in known)

    for decade in _DECADE.finditer(source.text):
        known = tens_words(text.language, int(decade[2]))
        if has_any(known):
            said.add(int(decade[1]))
        elif not known:
            perhaps.add(int(decade[1]))
    for time in _HALF_PAST.finditer(source.text):
        found = said if has_any(half_words(text.language)) else perhaps
        found.update((int(time[1]), 30))
    for months in _MONTHS.finditer(source.text):
        # A year and a half.
        if int(months[1]) % 12 == 6 and has_any(half_words(text.language)):
            said.add(int(months[1]))
    said.update(_halved(source, text.language, words))
    if 18 in source.values and has_any(minor_words(text.language)):
        said.add(18)
    if _COVID.search(source.text) and not _COVID_NUMBERED.search(text.text):
        said.add(19)
    said.update(one.value for one in text.spelt)
    return frozenset(said), frozenset(perhaps)


def _halved(source: Reading, tag: Tag, words: str) -> Iterator[int]:
    """Yield thousands and a half, such as "półtora tysiąca" for 1,500."""
    for scale in (1000, 10**6):
        found = [v for v in source.values if v % scale == scale // 2]
        if found and _half_of(scale, tag).search(words):
            yield from found


@cache
def _half_of(scale: int, tag: Tag) -> re.Pattern[str]:
    # «пол-» is written in one word with the thousand, too.
    words = (word.removesuffix("-") for word in half_words(tag))
    halves = "|".join(map(re.escape, words)) or "(?!)"
    names = "|".join(re.escape(w.lower()) for w, n in MULTIPLIERS.items() if n == scale)
    return re.compile(rf"(?:{halves})\w{{0,8}}\s?(?:\w{{1,12}}\s)?(?:{names})")


def is_night_before(date: Date, source: Reading, text: Reading) -> bool:
    """Tell whether "on the night of 3 to 4 January" is here "the night to the 4th"."""
    words = night_before(text.language)
    if not words or words not in text.text.casefold() or "night" not in source.text:
        return False
    next_days = {(month, day + 1) for month, day in date.days}
    next_days |= {(month % 12 + 1, 1) for month, day in date.days if day >= 28}
    return any(
        next_days & other.days
        and (other.numerals & source.values or any(map(other.agrees, source.dates)))
        for other in text.dates
    )


def is_in_words(date: Date, text: Reading) -> bool:
    """Tell whether a day stands in words: "le premier mars", 三月一日 in signs."""
    spelt = {one.value for one in text.spelt}
    if any({month, day} <= spelt for month, day in date.days):
        return True
    if 1 not in date.numerals:
        return False
    months = {month for month, day in date.days if day == 1}
    names = [n for n, month in month_names(text.language).items() if month in months]
    firsts = first_words(text.language)
    pattern = rf"\b(?:{'|'.join(firsts)})\s(?:[^\W\d_]{{1,4}}\s)?(?:{'|'.join(names)})"
    return bool(
        firsts and names and re.search(legible(pattern), text.text, re.IGNORECASE)
    )


def has_spelt(source: Original) -> bool:
    """Tell whether a source has a number in words."""
    return bool(_spelt_values(source))


def spelt_otherwise(pair: Pair) -> tuple[str, str] | None:
    """Find a number that stands in words on one side, and another in its place.

    Returns:
        What the source has, and the translation; None where the source's number may
        stand there in any form.
    """
    if not spells_numbers(pair.language):
        return None
    wanted = _spelt_values(pair.original)
    if all(says_number(value, pair.lower, pair.language) for value in wanted):
        return None
    source, text = read(pair)
    known, given = source.all_values, text.all_values
    if all(any(map(date.agrees, text.dates)) for date in source.dates):
        # Days and years are where they were; they are no number of anything else.
        known = source.values.union(one.value for one in source.spelt)
        if all(any(map(date.agrees, source.dates)) for date in text.dates):
            given = text.values.union(one.value for one in text.spelt)
    if has_half(pair.original):
        known = known.union(12 * value + 6 for value in wanted)
    lost = [one for one in source.spelt if one.sure and one.value not in given]
    if not lost:
        return None
    new = [(one.value, one.written) for one in text.spelt if one.sure]
    for number in text.readings[0]:
        new += [(value, number.written) for value in number.values]
    for value, written in new:
        if value < 2 or value in known:
            continue
        if not any(as_much(value, one.value) for one in lost):
            return lost[0].written, written
    return None


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _spelt_values(source: Original) -> frozenset[int]:
    # A source may be asked for it because of its digits alone.
    hints = number_hints(source.language)
    if hints is not None and hints.isdisjoint(source.hints):
        return frozenset()
    spelt = spelt_numbers(source.text, source.language)
    return frozenset(one.value for one in spelt if one.sure)


def _has_dual(number: Number, tag: Tag) -> bool:
    """Tell whether a number may be no word but a form of what is counted: شخصان."""
    return 2 in number.values and primary_subtag(tag) in {"ar", "he", "sl"}


def spelt_instead(pair: Pair, lost: Iterable[Number]) -> tuple[str, str] | None:
    """Find a number in words that stands in the place of one in figures.

    Args:
        pair: The two texts.
        lost: Small numbers of the source that the translation does not have.

    Returns:
        What the source has, and the translation.
    """
    source, text = read(pair)
    known = source.all_values
    given = {one.value for one in text.spelt}
    for number in lost:
        if number.values & given or _has_dual(number, pair.language):
            continue
        for one in text.spelt if number.values - {1} else ():
            alike = any(as_much(one.value, value) for value in number.values if value)
            if one.sure and one.value not in known and not alike:
                return number.written, one.written
    return None


_UNITS = frozenset({7, 12, 24, 30, 60})
"""Hours of a day, days of a week and a month, months of a year, seconds, minutes."""


def as_much(value: int, wanted: int) -> bool:
    """Tell whether two numbers may count the same in other units.

    Two weeks are "quinze jours", seven days "huit jours", two years 24 months, ten in
    the evening is 22:00.
    """
    high, low = max(value, wanted), min(value, wanted)
    whole = high % low == 0 and high // low in _UNITS
    idiom = (wanted, value) in {(2, 15), (7, 8)}
    return whole or value == wanted + 12 or idiom
