"""Dates of the Solar Hijri calendar in a text: «۲۳ اسفند ۱۴۰۰», ۱۴۰۰/۱۲/۲۳."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from ua_i18n.checks.facts.numbers import legible
from ua_i18n.languages import Tag, is_solar_year, solar_days, solar_months

__all__ = ["SolarDate", "find_solar"]

_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_DIGITS = re.compile(r"\d+")
_NUMERIC = re.compile(
    r"(?<![\d./-])(?P<year>1[2-4]\d\d)(?P<sign>[./-])"
    rf"(?P<month>0?[1-9]|1[0-2])(?P=sign)(?P<days>{_DAY})"
)


class SolarDate(NamedTuple):
    """A day, in terms of the Gregorian calendar."""

    written: str
    days: frozenset[tuple[int, int]]
    """(month, day); two where no year tells which."""
    year: int | None


def find_solar(text: str, tag: Tag) -> tuple[tuple[SolarDate, ...], str]:
    """Find the dates of the calendar in a legible text.

    Returns:
        The dates, and the text without them and their years; nothing is found in a
        language that does not use the calendar.
    """
    found: list[SolarDate] = []

    def take(match: re.Match[str]) -> str:
        named = match.groupdict().get("name")
        month, in_need = _months(tag)[named] if named else (int(match["month"]), False)
        year = int(match["year"]) if match["year"] else None
        if (year is None and in_need) or (year and not is_solar_year(year)):
            return match[0]
        for day in _DIGITS.findall(match["days"]):
            found.append(_converted(match[0].strip(), month, int(day), year))
        return " "

    pattern = _pattern(tag)
    if pattern is None:
        return (), text
    text = _NUMERIC.sub(take, pattern.sub(take, text))
    return tuple(found), text


def _converted(written: str, month: int, day: int, year: int | None) -> SolarDate:
    days = frozenset(solar_days(month, day, year))
    common = {one.year for one in days} if year else {None}
    return SolarDate(written, frozenset((d.month, d.day) for d in days), *common)


@cache
def _months(tag: Tag) -> dict[str, tuple[int, bool]]:
    return {legible(name): month for name, month in solar_months(tag).items()}


@cache
def _pattern(tag: Tag) -> re.Pattern[str] | None:
    if not _months(tag):
        return None
    names = "|".join(sorted(_months(tag), key=len, reverse=True))
    # An ASCII digit comes first, so that the search skips to it.
    days = rf"[0-9](?<!\d\d)(?:\d(?!\d)|(?!\d))(?:\s?(?:و|تا|،|-|–)\s?{_DAY}){{0,3}}"
    return re.compile(
        rf"(?P<days>{days})\s?(?:م\s|ماه\s)?(?P<name>{names})(?!\w)"
        r"(?:\s?ماه(?!\w))?"
        r"(?:[،,]?\s?(?:سال\s)?(?P<year>\d{4})(?!\d))?"
    )
