"""Dates of the Solar Hijri calendar, the civil one of Iran and Afghanistan.

Texts in Persian and Dari often give a date in both calendars: «۲۳ اسفند ۱۴۰۰ (۱۴ مارس
۲۰۲۲)». Source: CLDR, calendar "persian", months/format/wide of fa and fa-AF; the leap
years of the official calendar of Iran, 1178 to 1633, which follow a cycle of 33.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from ua_i18n.languages.tags import Tag

__all__ = ["common_era_years", "is_solar_year", "solar_days", "solar_months"]

_IRAN = (
    "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند",
    "فروردين ارديبهشت خرداد تير امرداد شهريور مهر آبان آذر دي بهمن اسفند",
)
_AFGHANISTAN = (
    "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت",
    "وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب",
)
_NAMES: Mapping[str, tuple[str, ...]] = {
    "fa": (*_IRAN, *_AFGHANISTAN),
    "ps": _AFGHANISTAN,
}
_AMBIGUOUS = frozenset(_AFGHANISTAN[0].split() + _AFGHANISTAN[1].split() + ["تیر"])
"""Words that are something else as well: cancer, a scale, a bullet."""
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
_CYCLE = 33
_NEW_YEAR = (1400, date(2021, 3, 21))
"""A year and its first day."""
_NEIGHBOURS = range(1399, 1404)
"""Years that begin at each distance from the Gregorian one."""


@cache
def solar_months(tag: Tag) -> Mapping[str, tuple[int, bool]]:
    """Return the months of the calendar that a date in this language may name.

    Returns:
        Name -> 1 to 12, and whether it needs a year beside it to be a month; empty
        where the calendar is not in use.
    """
    rows = _NAMES.get(tag.split("-")[0], ())
    return MappingProxyType(
        {
            name: (number, name in _AMBIGUOUS)
            for row in rows
            for number, name in enumerate(row.split(), start=1)
        }
    )


def is_solar_year(year: int) -> bool:
    """Tell whether a number may be a year of the calendar in a text of our time."""
    return 1250 < year < 1500


def common_era_years(year: int) -> frozenset[int]:
    """Return the two Gregorian years that a year of the calendar lies in."""
    return frozenset({year + 621, year + 622})


def solar_days(month: int, day: int, year: int | None) -> Iterator[date]:
    """Yield the Gregorian days that a day of the calendar is.

    Args:
        month: 1 to 12.
        day: 1 to 31.
        year: None if it is not told: then there are two such days, at most, whose own
            year says nothing.
    """
    for one in _NEIGHBOURS if year is None else (year,):
        yield _first_day(one) + timedelta(_days_before(month) + day - 1)


def _days_before(month: int) -> int:
    """Count the days of the year before a month: six have 31, five 30."""
    return 30 * (month - 1) + min(month - 1, 6)


@cache
def _first_day(year: int) -> date:
    known, day = _NEW_YEAR
    years = range(min(year, known), max(year, known))
    days = sum(366 if one % _CYCLE in _LEAP else 365 for one in years)
    return day + timedelta(days if year > known else -days)
