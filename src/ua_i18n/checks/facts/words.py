"""Numbers and days of a source that a translation says in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.dates import Date
from ua_i18n.checks.facts.reading import Reading, read
from ua_i18n.languages import Tag, cardinals, half_words, night_before, tens_words

__all__ = [
    "has_decade",
    "is_night_before",
    "spells_numbers",
    "spelt_otherwise",
    "worded",
]

_DECADE = re.compile(r"(?<!\d)((?:1\d|20)(\d)0)['’]?s\b")
_HALF_PAST = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[:.]30(?![.:]?\d)")
_COVID = re.compile(r"covid-19(?!\d)", re.IGNORECASE)
_PUNCTUATION = ".,;:!?()«»„“”*_\"'"
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
    if _COVID.search(source.text) and not _COVID_NUMBERED.search(text.text):
        said.add(19)
    return frozenset(said), frozenset(perhaps)


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


def spells_numbers(text: str, tag: Tag) -> bool:
    """Tell whether a source has a number in words, two to twelve."""
    return bool(_spelt_in_source(text, tag))


def spelt_otherwise(pair: Pair) -> tuple[str, str] | None:
    """Find a number in words, two to twelve, and another one in its place.

    Returns:
        Both words; None where the source's number may stand there in any form.
    """
    wanted = _spelt_in_source(pair.source, pair.source_language)
    if not wanted or _stand_plainly(wanted, pair.text, pair.language):
        return None
    given = _spelt(pair.text, cardinals(pair.language))
    if not given or wanted.keys() == given.keys():
        return None
    source, text = read(pair)
    lost = [word for n, word in wanted.items() if n not in {*given, *text.values}]
    new = [word for n, word in given.items() if n not in {*wanted, *source.values}]
    return (lost[0], new[0]) if lost and new else None


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _spelt_in_source(text: str, tag: Tag) -> Mapping[int, str]:
    return _spelt(text, cardinals(tag))


def _stand_plainly(numbers: Iterable[int], text: str, tag: Tag) -> bool:
    """Tell quickly that a text has each of some numbers in words."""
    words = _between_spaces(tag)
    return all(any(map(text.__contains__, words.get(n, ()))) for n in numbers)


@cache
def _between_spaces(tag: Tag) -> Mapping[int, tuple[str, ...]]:
    listed = cardinals(tag)
    return {
        number: tuple(f" {word} " for word in listed if listed[word] == number)
        for number in {*listed.values()}
    }


def _spelt(text: str, listed: Mapping[str, int]) -> dict[int, str]:
    """Return the numbers that stand in words in a text, with the word."""
    words = (word.strip(_PUNCTUATION) for word in text.casefold().split())
    return {listed[word]: word for word in words if word in listed}
