"""The two texts of a pair as the checks of facts read them, each read once."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import phones, without_addresses
from ua_i18n.checks.facts.articles import Article, find_articles
from ua_i18n.checks.facts.dates import Date, find_dates
from ua_i18n.checks.facts.numbers import Number, both_readings, figures, legible
from ua_i18n.checks.facts.references import has_slashed, index_numbers, ua_numbers
from ua_i18n.checks.facts.sums import Sum, find_sums
from ua_i18n.checks.lazy import lazy
from ua_i18n.checks.original import Original
from ua_i18n.checks.traits import OTHER_DIGIT, UNUSUAL
from ua_i18n.languages import (
    SpeltNumber,
    Tag,
    bare_months,
    common_era_years,
    is_solar_year,
    is_unspaced,
    primary_subtag,
    solar_months,
    spelt_numbers,
)

__all__ = ["Reading", "read", "read_source", "same_groups", "same_numbers"]


_BUDDHIST_ERA = frozenset({"th", "lo", "km"})
"""Languages whose years may be counted so. Source: CLDR, "calendarPreference"."""


# No slots: what a check asks for is made when the first asks.
@dataclass(eq=False)
class Reading:
    """A text, and what it states."""

    text: str
    """Legible, with a space in place of each address."""
    language: Tag

    @lazy
    def _dates(self) -> tuple[tuple[Date, ...], str]:
        return find_dates(self.text, self.language)

    @property
    def dates(self) -> tuple[Date, ...]:
        """The days that the text names."""
        return self._dates[0]

    @lazy
    def months(self) -> Mapping[int, str]:
        """The months that the text names without a day, with their words."""
        # Signs such as "3月" are left out of the rest with the dates.
        signs = is_unspaced(self.language) or primary_subtag(self.language) == "vi"
        rest = self.text if signs else self._dates[1]
        return bare_months(rest, self.language)

    @lazy
    def readings(self) -> tuple[tuple[Number, ...], ...]:
        """The numbers outside the dates, with and without spaces between digits."""
        rest = self._dates[1]
        both = dict.fromkeys(both_readings(rest))
        era = _common_era(self.language)
        return tuple(tuple(map(era, found)) for found in both) if era else tuple(both)

    @lazy
    def references(self) -> tuple[str, ...]:
        """The index numbers and the numbers of Urgent Actions, in their usual form."""
        if not has_slashed(self.text):
            return ()
        return (*index_numbers(self.text), *ua_numbers(self.text))

    @lazy
    def values(self) -> frozenset[int]:
        """Every value that a number outside the dates may have."""
        found = (number.values for reading in self.readings for number in reading)
        return frozenset[int]().union(*found)

    @lazy
    def spelt(self) -> tuple[SpeltNumber, ...]:
        """The numbers in words."""
        return spelt_numbers(self.text, self.language)

    @lazy
    def all_values(self) -> frozenset[int]:
        """Whatever the text has as a number, in words, figures or a date."""
        days = (date.numerals for date in self.dates)
        spelt = (one.value for one in self.spelt)
        return self.values.union(spelt, *days)

    @lazy
    def figures(self) -> list[int]:
        """The groups of digits, sorted."""
        return figures(self.text)

    @lazy
    def phones(self) -> tuple[str, ...]:
        """The numbers of telephones and fax machines, in order."""
        return phones(self.text)

    @lazy
    def articles(self) -> tuple[Article, ...] | None:
        """The articles of law, None where the language's words are not known."""
        return find_articles(self.text, self.language)

    @lazy
    def sums(self) -> tuple[Sum, ...]:
        """The sums of money."""
        return find_sums(self.text, self.language)


# The checks of facts ask for the same pair, one after the other.
@lru_cache(maxsize=64)
def read(pair: Pair) -> tuple[Reading, Reading]:
    """Return the readings of source and translation."""
    source, text = pair.plain
    # What Markdown resolves may bring other signs along.
    signs = pair.signs if text == pair.text else None
    shown = legible(without_addresses(text), signs=signs)
    return _source(source, pair.source_language), Reading(shown, pair.language)


def read_source(original: Original) -> Reading:
    """Return the reading of a source alone, which is at hand."""
    return _source(original.plain, original.language)


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _source(text: str, tag: Tag) -> Reading:
    return Reading(legible(without_addresses(text)), tag)


# Three checks ask for the same pair, one after the other.
@lru_cache(maxsize=64)
def same_groups(pair: Pair) -> bool:
    """Tell whether both texts have the same groups of digits, in one order."""
    if _is_plain(pair):
        return _groups_of_source(pair.original.plain) == _groups(pair.plain[1])
    source, text = read(pair)
    return _groups(source.text) == _groups(text.text)


def _is_plain(pair: Pair) -> bool:
    """Tell quickly that a reading would have the digits that the texts show."""
    signs = pair.original.signs
    return _READ.isdisjoint(pair.signs) and _READ.isdisjoint(signs)


@lru_cache(maxsize=64)
def same_numbers(pair: Pair) -> bool:
    """Tell whether two texts have the same numbers in figures, whatever these are."""
    if same_groups(pair):
        return True
    if _has_fraction(pair.original.plain):
        # 1.2 and 2.1 have the same groups.
        return False
    if _is_plain(pair):
        source, text = pair.plain
        if (
            sorted(_groups(text)) == sorted(_groups_of_source(source))
            and not _THOUSANDS.search(text)
            and not _THOUSANDS.search(source)
        ):
            return True
    these, those = read(pair)
    return these.figures == those.figures


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _has_fraction(source: str) -> bool:
    """Tell whether a source has a number such as "1.2 million"."""
    return _FRACTION.search(source) is not None


_FRACTION = re.compile(r"[0-9][.,]\d{1,2} [mb]illion")
# Of several groups together: 8 000.
_THOUSANDS = re.compile(r"[0-9][^0-9\w][0-9]{3}(?![0-9])")
# Not "[0-9]+", of which `re` sees no start.
_groups = re.compile("[0-9][0-9]*").findall
_groups_of_source = lru_cache(maxsize=1024)(_groups)
_READ = frozenset({OTHER_DIGIT, UNUSUAL, "@", "/"})
"""Signs of a text whose digits change as it is read, or go with an address."""


def _common_era(tag: Tag) -> Callable[[Number], Number] | None:
    """Return what tells of a number which years it may be, if years are two."""
    if primary_subtag(tag) in _BUDDHIST_ERA:
        return _of_buddhist_era
    return _of_solar_calendar if solar_months(tag) else None


def _of_buddhist_era(number: Number) -> Number:
    years = {n - 543 for n in number.values if 2400 < n < 2700}
    return replace(number, values=number.values | years)


def _of_solar_calendar(number: Number) -> Number:
    years = (common_era_years(n) for n in number.values if is_solar_year(n))
    return replace(number, values=number.values.union(*years))
