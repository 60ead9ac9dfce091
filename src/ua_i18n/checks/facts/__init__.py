"""Do the facts of the source stand in the translation?

Only what the source says and the translation lacks is reported, so that words
written as figures ("six-year", «6 лет») are no fault.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import emails, urls, without_addresses
from ua_i18n.checks.facts.dates import Date, find_dates
from ua_i18n.checks.facts.numbers import Number, legible, numbers
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Tag

__all__ = ["date_changed", "email_changed", "number_changed", "url_changed"]

_DIGIT = re.compile(r"\d")


@check("email-changed", scope=Scope.TEXT)
def email_changed(pair: Pair) -> Iterator[Remark]:
    """An e-mail address of the source is not in the translation, or another one is."""
    return _changed(pair, emails, "the e-mail address")


@check("url-changed", scope=Scope.TEXT)
def url_changed(pair: Pair) -> Iterator[Remark]:
    """A URL of the source is not in the translation, or another one is."""
    return _changed(pair, urls, "the URL")


def _changed(
    pair: Pair, find: Callable[[str], Iterable[str]], kind: str
) -> Iterator[Remark]:
    wanted, given = (Counter(find(text)) for text in pair.plain)
    for address in wanted - given:
        yield Remark(f"{kind} {address} of the source is missing")
    for address in given - wanted:
        yield Remark(f"the source does not have {kind} {address}")


@check("date-changed", scope=Scope.TEXT)
def date_changed(pair: Pair) -> Iterator[Remark]:
    """A day and month of the source is not in the translation."""
    if not _DIGIT.search(pair.source):
        return
    source, text = _both(pair)
    others = [date for date in text.dates if not _among(date, source.dates)]
    for date in source.dates:
        if _among(date, text.dates):
            continue
        same_day = [other for other in others if date.numerals & other.numerals]
        # A form of the date that we do not know leaves its day among the numbers.
        if not same_day and date.numerals & text.values:
            continue
        if instead := (same_day or others)[:1]:
            yield Remark(f"the date “{date.written}” is “{instead[0].written}” here")
        else:
            yield Remark(f"the date “{date.written}” of the source is missing")


def _among(date: Date, dates: Iterable[Date]) -> bool:
    return any(date.days & other.days for other in dates)


@check("number-changed", scope=Scope.TEXT)
def number_changed(pair: Pair) -> Iterator[Remark]:
    """A number of the source is not in the translation."""
    if not _DIGIT.search(pair.source):
        return
    source, text = _both(pair)
    missing, extra = _differences(source, text)
    instead = f"; the translation has {extra[0].written}" if extra else ""
    for number in missing:
        # A small number may be spelt out, but then there is no other in its place.
        if extra or not number.small:
            yield Remark(
                f"the number {number.written} of the source is missing{instead}"
            )


def _differences(
    source: _Facts, text: _Facts
) -> tuple[tuple[Number, ...], tuple[Number, ...]]:
    """What only the source and only the translation has, each number once.

    "In 378 230 people" and "8 000 people" cannot be told apart: the reading counts
    under which fewer numbers differ.
    """
    differences = [
        (_only_in(these, those, text.dates), _only_in(those, these, source.dates))
        for these in source.readings
        for those in text.readings
    ]
    return min(differences, key=lambda found: len(found[0]))


def _only_in(
    these: Iterable[Number], those: Iterable[Number], dates: Iterable[Date]
) -> tuple[Number, ...]:
    known = frozenset[int]().union(
        *(number.values for number in those), *(date.numerals for date in dates)
    )
    return tuple(dict.fromkeys(n for n in these if not n.values & known))


@dataclass(frozen=True, slots=True)
class _Facts:
    dates: tuple[Date, ...]
    readings: tuple[tuple[Number, ...], ...]
    """The numbers outside the dates, with and without spaces between digits."""

    @property
    def values(self) -> frozenset[int]:
        numbers = (number for reading in self.readings for number in reading)
        return frozenset[int]().union(*(number.values for number in numbers))


def _both(pair: Pair) -> tuple[_Facts, _Facts]:
    source, text = pair.plain
    return _facts(source, pair.source_language), _facts(text, pair.language)


# Two checks ask for the same texts, one after the other.
@lru_cache(maxsize=8)
def _facts(text: str, tag: Tag) -> _Facts:
    dates, rest = find_dates(legible(without_addresses(text)), tag)
    readings = (numbers(rest), numbers(rest, spaced=False))
    return _Facts(dates, tuple(dict.fromkeys(readings)))
