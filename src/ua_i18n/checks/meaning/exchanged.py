"""Months, weekdays, units of time and bounds of which one became another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from ua_i18n.catalog import split_sentences
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.reading import Reading, read, read_source
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.meaning.measures import (
    MEASURE_HINTS,
    measures,
    other_measure,
)
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check, in_english
from ua_i18n.checks.traits import ARABIC_SIGNS, LETTER, UNUSUAL
from ua_i18n.languages import (
    TIME_UNITS,
    Bounds,
    Tag,
    bounds,
    has_negation,
    knows_bounds,
    knows_negation,
    month_hints,
    names_month,
    primary_subtag,
    says_number,
    spelt_numbers,
    time_units,
    weekday_words,
)

__all__ = ["bound_turned", "month_changed", "unit_changed", "weekday_changed"]


def _month_hints(tag: Tag) -> frozenset[str] | None:
    names = month_hints(tag)
    # A character that is not seen may stand within a word.
    return None if names is None else names | {LETTER, UNUSUAL} | ARABIC_SIGNS


def _has_months(original: Original) -> bool:
    return bool(_months(original))


@check(
    "month-changed",
    scope=Scope.TEXT,
    hints=_month_hints,
    allows=_has_months,
)
def month_changed(pair: Pair) -> Iterator[Remark]:
    """A month without a day is another one in the translation."""
    wanted = _months(pair.original)
    if all(names_month(month, pair.lower, pair.language) for month in wanted):
        return
    source, text = read(pair)
    days = {month for date in text.dates for month, _ in date.days}
    given = text.months
    lost = [month for month in wanted if month not in {*given, *days}]
    dated = {month for date in source.dates for month, _ in date.days}
    # A month that has a day in both texts, and stands in this one without it too.
    dated -= days
    new = [month for month in given if month not in {*wanted, *dated}]
    if lost and new:
        yield Remark(f"“{wanted[lost[0]]}” of the source is “{given[new[0]]}” here")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _months(source: Original) -> Mapping[int, str]:
    return read_source(source).months


_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(_WEEK)})(?=s?\b)")


def _knows_weekdays(language: Tag) -> bool:
    return bool(weekday_words(language))


@lru_cache(maxsize=1024)
def _weekdays(source: Original) -> frozenset[int]:
    return frozenset(_WEEK.index(day) + 1 for day in _WEEKDAY.findall(source.plain))


def _has_weekdays(original: Original) -> bool:
    return bool(_weekdays(original))


@check(
    "weekday-changed",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    concerns=_knows_weekdays,
    hints=in_english(f"{day.lower()}{s}" for day in _WEEK for s in ("", "s")),
    allows=_has_weekdays,
)
def weekday_changed(pair: Pair) -> Iterator[Remark]:
    """A day of the week is another one in the translation."""
    wanted, words = _weekdays(pair.original), weekday_words(pair.language)
    lost = [d for d in sorted(wanted) if d in words and not words[d].search(pair.lower)]
    if not lost:
        return
    for day, pattern in words.items():
        if day not in wanted and (given := pattern.search(pair.lower)):
            yield Remark(f"“{_WEEK[lost[0] - 1]}” of the source is “{given[0]}” here")
            return


def _has_bound(original: Original) -> bool:
    return _bounds(original).times != (0, 0)


@check(
    "bound-turned",
    scope=Scope.TEXT,
    concerns=knows_bounds,
    hints=in_english(("least", "most", "than", "over", "up")),
    allows=_has_bound,
)
def bound_turned(pair: Pair) -> Iterator[Remark]:
    """“At least” or “more than” became “at most” or “less than”, or the reverse."""
    wanted = _bounds(pair.original)
    if wanted is _NO_BOUNDS:
        return
    given = bounds(pair.plain[1], pair.language)
    ours, theirs = (wanted.lower, wanted.upper), (given.lower, given.upper)
    denied = _denied_in(pair, wanted)
    for kind, other in ((0, 1), (1, 0)):
        said = theirs[other] - given.unsure - denied
        compares = _compares(pair.original)[other]
        if said and _is_turned(wanted, given, kind, other, compares=compares):
            yield Remark(f"“{min(ours[kind])}” of the source is “{min(said)}” here")


def _denied_in(pair: Pair, wanted: Bounds) -> frozenset[str]:
    """Return the phrases that are no bounds, as their sentence denies something.

    "At most two are allowed" is "more than two are not allowed", too.
    """
    if not any(said.startswith(_DENYING) for said in wanted.lower | wanted.upper):
        return frozenset()
    if not knows_negation(pair.language):
        return frozenset()
    return _denied(pair.plain[1], pair.language)


def _is_turned(
    wanted: Bounds, given: Bounds, kind: int, other: int, *, compares: bool
) -> bool:
    """Tell whether a bound of one kind surely is one of the other in a translation."""
    if not wanted.times[kind] or given.sure_times[kind] >= wanted.times[kind]:
        return False
    if compares and not wanted.times[other]:
        # "Under 25" or "longer than the limit" stands in the source without a number.
        return given.times[kind] < wanted.times[kind]
    # Where the source has both, there are too many of the other, and too few of it.
    return not wanted.times[other] or (
        given.sure_times[other] > wanted.times[other]
        and given.times[kind] < wanted.times[kind]
    )


@lru_cache(maxsize=1024)
def _compares(source: Original) -> tuple[bool, bool]:
    """Tell whether a source says that anything is more, and that anything is less."""
    lower = source.plain.lower()
    return bool(_MORE.search(lower)), bool(_LESS.search(lower))


_MORE = re.compile(r"\b(?:longer|older|higher|later|above|beyond|exceed\w*|over)\b")
_LESS = re.compile(r"\b(?:shorter|younger|lower|earlier|below|within|under)\b")
_DENYING = ("no ", "not ", "at most", "at the most")


def _denied(text: str, tag: Tag) -> frozenset[str]:
    """Return the phrases that stand in a sentence which denies something."""
    denying = [s for s in split_sentences(text) if has_negation(s.lower(), tag)]
    found = (phrase for s in denying for both in bounds(s, tag)[:2] for phrase in both)
    return frozenset(phrase for phrase in found if not has_negation(phrase, tag))


@lru_cache(maxsize=1024)
def _bounds(source: Original) -> Bounds:
    """Find what bounds the numbers of a source that denies none of them."""
    plain = source.plain
    found = _BOUNDED.findall(plain)
    if not found or any(
        _DENIED.search(one) and bounds(one, source.language).times != (0, 0)
        for sentence in source.sentences
        for one in _CLAUSE.split(sentence)
    ):
        return _NO_BOUNDS
    return bounds(" ; ".join(found), source.language)


_NO_BOUNDS = Bounds(frozenset(), frozenset(), frozenset())
_DENIED = re.compile(r"\b(?:not|never|cannot|nobody|no one)\b|n['’]t\b", re.IGNORECASE)
_CLAUSE = re.compile(r";|, (?=(?:and|but|or|nor|while|until)\b)")
# A phrase, and the number right behind it.
_BOUNDED = re.compile(
    r"\b((?:no |not )?(?:at least|at most|at the most|more than|less than|fewer than"
    r"|over|up to)|under(?= \d))(?= (?:\d"
    r"|(?!(?:the|his|her|its|their|our|your|this|that|talk)\b)[^\W\d_]{3,9}\b))",
    re.IGNORECASE,
)


_COUNTED = re.compile(
    r"(?P<number>\d{1,4}|[a-z]+(?:-[a-z]+)?)[ -](?:more |further |long )?"
    rf"(?P<unit>{'|'.join(TIME_UNITS)})s?\Z"
)
# A space or a hyphen comes first, so that the search skips to it.
_UNIT = re.compile(rf"[ -](?:{'|'.join(TIME_UNITS)})s?\b")
_BACK = 48
"""Characters of a number in words, what may follow it, and a unit."""
_MOST_UNITS = 40
_REACH = 24
"""Characters behind a number within which its unit stands."""


def _has_units(original: Original) -> bool:
    return bool(_units(original) or measures(original))


@check(
    "unit-changed",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    hints=in_english(
        {f"{unit}{s}" for unit in TIME_UNITS for s in ("", "s")} | MEASURE_HINTS
    ),
    allows=_has_units,
)
def unit_changed(pair: Pair) -> Iterator[Remark]:
    """A number of days, years, metres or kilograms is one of another unit."""
    for value, unit, other in other_measure(pair):
        yield Remark(f"{value} {unit}s of the source are {value} {other}s here")
    wanted = _units(pair.original)
    if not wanted:
        return
    patterns = _unit_patterns(pair.language)
    if not patterns or all(_is_counted(*one, pair, patterns) for one in wanted):
        return
    text = read(pair)[1]
    lower = text.text.lower()
    for value, unit in wanted:
        given = list(_beside(value, lower, text, patterns))
        others = [other for other in given if (value, other) not in wanted]
        if others and unit not in given:
            yield Remark(f"{value} {unit}s of the source are {value} {others[0]}s here")


def _is_counted(
    value: int, unit: str, pair: Pair, patterns: Mapping[str, re.Pattern[str]]
) -> bool:
    """Tell quickly, if not for sure, that a number stands before its unit."""
    lower, number = pair.lower, str(value)
    for place in patterns[unit].finditer(lower):
        # A word such as «шестилетний» has both.
        around = lower[max(0, place.start() - _REACH) : place.end() + 1]
        if number in around or says_number(value, around, pair.language):
            return True
    return False


@lru_cache(maxsize=1024)
def _units(source: Original) -> tuple[tuple[int, str], ...]:
    found: list[tuple[int, str]] = []
    text = source.plain.lower()
    for unit in _UNIT.finditer(text):
        match = _COUNTED.search(text[max(0, unit.end() - _BACK) : unit.end()])
        if match is None:
            continue
        written = match["number"]
        spelt = spelt_numbers(written, source.language)
        value = int(written) if written.isdecimal() else spelt and spelt[-1].value
        if value and value > 1:
            found.append((value, match["unit"]))
    # A paragraph has a few; to compare hundreds would take long.
    return tuple(dict.fromkeys(found))[:_MOST_UNITS]


@cache
def _unit_patterns(tag: Tag) -> Mapping[str, re.Pattern[str]]:
    # «шестимесячный», zehnjährig
    within = primary_subtag(tag) in {"be", "ru", "uk", "de", "nl", "zh"}
    start = "" if within else r"(?<![^\W\d_])"
    return {
        unit: re.compile(rf"{start}(?:{words.replace('$', chr(92) + 'b')})")
        for unit, words in time_units(tag).items()
    }


def _beside(
    value: int, lower: str, text: Reading, patterns: Mapping[str, re.Pattern[str]]
) -> Iterator[str]:
    """Yield the unit of each place where a number stands in a text, if it has one."""
    places = [m.end() for m in re.finditer(rf"(?<!\d){value}(?!\d)", lower)]
    places += [one.end for one in text.spelt if one.value == value]
    for place in places:
        behind = lower[place : place + _REACH].split(",")[0]
        hits = [
            (hit.start(), unit)
            for unit, pattern in patterns.items()
            if (hit := pattern.search(behind))
        ]
        if hits:
            yield min(hits)[1]
