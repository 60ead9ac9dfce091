"""Dates as documents write them, in the languages of words.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import islice

from ua_i18n.importing.tables import fold, load, same_word
from ua_i18n.languages import month_names, parse_tag

__all__ = ["Dated", "find_date"]

_DATE = re.compile(
    r"""
    (?<!\d)
    (?: (?P<year>\d{4}) (?:[-/.]|年\s*) (?P<month>\d{1,2}) (?:[-/.]|月\s*)
          (?P<day>\d{1,2}) 日?
      | (?P<day2>\d{1,2}) \. \s? (?P<month2>\d{1,2}) \. \s? (?P<year2>\d{4}|\d{2})
      | (?P<day3>\d{1,2}) (?:st|nd|rd|th|er|º|\.)? \s+ (?:(?:de|of)\s+)?
          (?P<name3>[^\W\d_]{3,}) \.? ,? \s+ (?:(?:de|del)\s+)? (?P<year3>\d{4}|\d{2})
      | (?P<name4>(?<![^\W\d_])[^\W\d_]{3,}) \.? \s+
          (?P<day4>\d{1,2}) (?:st|nd|rd|th)? ,? \s+ (?P<year4>\d{4}|\d{2})
    )
    (?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CENTURY_TURN = 50
"""Two-digit years from here on are of the 20th century: the series began in 1973."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date found in a text, and the text around it."""

    value: date
    before: str
    after: str


def find_date(text: str) -> Dated | None:
    """Find the one date of a text.

    Returns:
        None where there is no date, more than one, or one without its year; a date
        such as 05/06/2023, which two continents read in two ways, is not read.
    """
    found = list(islice(_dates(text), 2))
    return found[0] if len(found) == 1 else None


def _dates(text: str) -> Iterator[Dated]:
    for match in _DATE.finditer(text):
        parts = {name.rstrip("234"): x for name, x in match.groupdict().items() if x}
        month = _month(parts["name"]) if "name" in parts else int(parts["month"])
        value = _date(parts["year"], month, int(parts["day"]))
        if value:
            yield Dated(value, text[: match.start()], text[match.end() :])


def _date(year: str, month: int, day: int) -> date | None:
    number = int(year)
    if len(year) == 2:
        number += 1900 if number >= _CENTURY_TURN else 2000
    try:
        return date(number, month, day)
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    short = load("words")["short_months"].values()
    known = {name: number for row in short for number, name in enumerate(row, 1)}
    for language in load("words")["dates"]:
        known |= month_names(parse_tag(language))
    return {"".join(fold(name)): number for name, number in known.items()}


def _month(name: str) -> int:
    """The number of a month, its name perhaps misspelt; 0 if it is none."""
    folded = "".join(fold(name))
    known = _months()
    near = (number for month, number in known.items() if same_word(month, folded))
    return known.get(folded) or next(near, 0)
