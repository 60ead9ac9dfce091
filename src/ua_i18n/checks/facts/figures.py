"""Dates and numbers: what the source says and the translation lacks, or adds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.contacts import phone_changed
from ua_i18n.checks.facts.dates import Date, Day, PlainDate, plain_dates
from ua_i18n.checks.facts.law import article_changed, sum_changed, ua_number_changed
from ua_i18n.checks.facts.numbers import Number, both_readings, legible
from ua_i18n.checks.facts.reading import Reading, read, read_source, same_numbers
from ua_i18n.checks.facts.scales import (
    has_half,
    has_round,
    is_half_lost,
    round_otherwise,
    scaled_otherwise,
)
from ua_i18n.checks.facts.words import (
    as_much,
    has_decade,
    has_spelt,
    is_in_words,
    is_night_before,
    spelt_instead,
    spelt_otherwise,
    worded,
)
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import DIGIT
from ua_i18n.languages import Tag, number_hints, number_words

__all__ = ["date_changed", "number_added", "number_changed"]

_LETTERS = re.compile(r"[^\W\d_]+")
_ROMAN = re.compile(r"\b(?=[IVXLC]{2})X{0,3}(?:IX|IV|V?I{0,3})\b")


def _has_dates(original: Original) -> bool:
    return bool(read_source(original).dates)


@check("date-changed", scope=Scope.TEXT, hints=[DIGIT], allows=_has_dates)
def date_changed(pair: Pair) -> Iterator[Remark]:
    """A day, month or year of a date is not the same in the translation."""
    wanted = _plain_dates(read_source(pair.original), pair.language)
    if all(date.stands_in(pair.plain[1]) for date in wanted):
        return
    source, text = read(pair)
    others = [date for date in text.dates if not _among(date, source.dates)]
    for date in source.dates:
        if _among(date, text.dates):
            continue
        same_day = [other for other in others if date.numerals & other.numerals]
        if is_night_before(date, source, text) or is_in_words(date, text):
            continue
        # A form of the date that we do not know leaves its day among the numbers.
        if not same_day and date.numerals & text.values:
            continue
        instead = [*same_day, *others][:1]
        yield Remark(_said(date, instead[0]) if instead else _missing(date))


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _plain_dates(source: Reading, tag: Tag) -> tuple[PlainDate, ...]:
    return plain_dates(source.dates, tag)


def _among(date: Date, dates: Iterable[Date]) -> bool:
    return any(map(date.agrees, dates))


def _missing(date: Date) -> str:
    return f"the date “{date.written}” of the source is missing"


def _said(date: Date, other: Date) -> str:
    if date.days & other.days:
        return f"“{date.written}” is of {date.year} in the source, of {other.year} here"
    return f"the date “{date.written}” is “{other.written}” here"


def _number_hints(tag: Tag) -> frozenset[str] | None:
    words = number_hints(tag)
    return None if words is None else words | {DIGIT, "half", "½"}


def _has_numbers(original: Original) -> bool:
    if DIGIT in original.signs or has_spelt(original):
        return True
    return has_round(original) or has_half(original)


@check("number-changed", scope=Scope.TEXT, hints=_number_hints, allows=_has_numbers)
def number_changed(pair: Pair) -> Iterator[Remark]:
    """A number of the source is not in the translation."""
    if other := spelt_otherwise(pair) or round_otherwise(pair):
        yield _in_words(f"“{other[0]}” of the source is “{other[1]}” here")
    if is_half_lost(pair):
        yield _in_words("“and a half” of the source is missing")
    if scaled := scaled_otherwise(pair):
        yield Remark(f"“{scaled[0]}” of the source is “{scaled[1]}” here")
        return
    if not pair.digits[0] or same_numbers(pair):
        return
    source, text = read(pair)
    missing, extra = _differences(source, text)
    small = [] if extra else [number for number in missing if number.small]
    if small and (spelt := spelt_instead(pair, small)):
        yield _in_words(f"“{spelt[0]}” of the source is “{spelt[1]}” here")
    # A small number may be spelt out, but then there is no other in its place.
    missing = tuple(number for number in missing if extra or not number.small)
    if not missing:
        return
    in_words, perhaps = worded(source, text)
    said = _said_already(pair) | in_words
    lost = [number for number in missing if not number.values & said]
    if not lost:
        return
    may_be_there = not extra and all(number.values & perhaps for number in lost)
    listed = ", ".join(number.written for number in lost)
    what = f"number {listed} of the source is"
    if len(lost) > 1:
        what = f"numbers {listed} of the source are"
    instead = f"; the translation has {extra[0].written}" if extra else ""
    yield Remark(
        f"the {what} missing{instead}",
        severity=Severity.WARNING if may_be_there else None,
    )


def _in_words(message: str) -> Remark:
    """Return a remark on words, of which one is less sure than of figures."""
    return Remark(message, severity=Severity.WARNING, critical=Severity.ERROR)


@check("number-added", scope=Scope.TEXT, severity=Severity.WARNING, needs=DIGIT)
def number_added(pair: Pair) -> Iterator[Remark]:
    """The translation has a number that the source does not have in any form."""
    if not pair.digits[1] or same_numbers(pair):
        return
    source, text = read(pair)
    missing, extra = _differences(source, text)
    # Beside a missing number it is reported as what stands in its place.
    added = [n for n in extra[len(missing) :] if not n.small and n.values != {0}]
    dates = _added_dates(source, text)
    if not (added or dates):
        return
    if has_decade(source) or _spells_numbers(source):
        # Two calendars that say one day leave nothing to words.
        added, dates = [], dates if _has_two_calendars(text) else []
    said = _said_already(pair)
    for number in added:
        if not (number.values & said or _is_converted(number, source)):
            yield Remark(f"the source does not have the number {number.written}")
    unsaid = (date.written for date in dates if not date.numerals & said)
    for written in dict.fromkeys(unsaid):
        yield Remark(f"the source does not have the date “{written}”")


def _is_converted(number: Number, source: Reading) -> bool:
    """Tell whether a number says one in words of the source in another unit."""
    return any(
        as_much(value, one.value)
        for value in number.values
        for one in source.spelt
        if value > 1 and one.value > 1
    )


def _added_dates(source: Reading, text: Reading) -> list[Date]:
    """List the dates that only a text has, and whose day is no number of the source.

    Where only the year is another, that is told of the year.
    """
    if _has_two_calendars(text):
        return [date for date in text.dates if not _among(date, source.dates)]
    known = frozenset[Day]().union(*(date.days for date in source.dates))
    return [
        date
        for date in text.dates
        if not (date.days & known or date.numerals & source.values)
    ]


def _has_two_calendars(text: Reading) -> bool:
    return any(date.converted for date in text.dates)


def _spells_numbers(source: Reading) -> bool:
    """Tell whether a source has numbers in words, or may have, for all we know."""
    words = number_words(source.language)
    return (
        not words
        or any(
            word.casefold().startswith(words) for word in _LETTERS.findall(source.text)
        )
        or _ROMAN.search(source.text) is not None
    )


def _said_already(pair: Pair) -> frozenset[int]:
    """Return the numbers that the other checks of facts speak of, or vouch for."""
    remarks = chain.from_iterable(
        find(pair)
        for find in (
            phone_changed,
            ua_number_changed,
            date_changed,
            article_changed,
            sum_changed,
        )
    )
    # The groups of a telephone number may be others.
    dialled = chain.from_iterable(reading.phones for reading in read(pair))
    said = chain(dialled, (legible(remark.message) for remark in remarks))
    found = map(both_readings, said)
    read_as = chain.from_iterable(chain.from_iterable(found))
    return frozenset[int]().union(*(number.values for number in read_as))


def _differences(
    source: Reading, text: Reading
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
    return min(differences, key=lambda found: (len(found[0]), len(found[1])))


def _only_in(
    these: Iterable[Number], those: Iterable[Number], dates: Iterable[Date]
) -> tuple[Number, ...]:
    known = frozenset[int]().union(
        *(number.values for number in those), *(date.numbers for date in dates)
    )
    return tuple(dict.fromkeys(n for n in these if not n.values & known))
