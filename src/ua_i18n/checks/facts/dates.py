"""Days and months in a text; the year is left to the numbers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TypeAlias

from ua_i18n.checks.facts.numbers import legible
from ua_i18n.checks.facts.solar import find_solar
from ua_i18n.languages import Tag, is_unspaced, month_names, primary_subtag

__all__ = ["Date", "Day", "PlainDate", "find_dates", "plain_dates"]

Day: TypeAlias = tuple[int, int]
"""(month, day)."""

_MONTH_FIRST = frozenset({"zh", "yue", "ja", "ko"})
"""Languages in which a day never stands before its month."""
_LETTER = r"[^\W\d_]"

_ORDINAL = rf"(?:[日号號일.º°ª]|-?{_LETTER}{{1,3}}(?!{_LETTER}))"
_DAY = rf"(?:0?[1-9]|[12]\d|3[01])(?![\d月월]){_ORDINAL}?"
_AND = rf"\s?(?:[-–—,،、/&]|,?\s?{_LETTER}{{1,5}})\s?"
# An ASCII digit comes first, so that the search skips to it.
_FIRST_DAY = (
    r"[0-9](?<!\d\d)(?<!\d[.,:/]\d)(?:(?<=[0-2])\d|(?<=3)[01])?(?!\d)"
    rf"{_ORDINAL}?"
)
_DAYS = rf"{_FIRST_DAY}(?:{_AND}{_DAY}){{0,3}}"
# Where all words are letters without a space, a few of them stand between days.
_AND_UNSPACED = r"\s?(?:[-–—~～,،、/&]|[和及与與至到或]|から|と|및|과|와|에서|부터)\s?"
_DAYS_UNSPACED = rf"{_FIRST_DAY}(?:{_AND_UNSPACED}{_DAY}){{0,3}}"
# "of", "de", "d’"; a Hebrew month has its preposition in front.
# Uzbek has a hyphen.
_OF = rf"(?:-|\s?(?:{_LETTER}{{1,4}}(?:['’]|\s))?\s?ב?)"

_NUMERIC = re.compile(
    r"""
    (?<!\d)(?<!\d[./-])
    (?:
        (?P<first>\d{1,2}) (?P<mark>[./-]) (?P<second>\d{1,2}) (?P=mark) (?=\d{4}(?!\d))
      | (?P<year>\d{4}) (?P<sign>[./-])
        (?P<month>\d{1,2}) (?P=sign) (?P<day>\d{1,2}) (?!\d)
    )
    """,
    re.VERBOSE,
)
# What the name of a month may end with: a letter, or a mark of a vowel.
_END = r"[^\s!-@\[-`{-~]"
_AFTER_NAME = re.compile(
    rf"[0-9](?:(?<={_END}[0-9])|(?<={_END}\s[0-9]))[0-9]?(?![0-9])"
)
_BEGINNING = 3
_LONGEST_ENDING = 6
"""Characters between the name of a month and a day, a space among them."""
# "Ngày 14/3": without a year where the word for a day tells what it is.
_SLASHED = {
    "vi": re.compile(
        r"[nN]gày\s(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?![\d/])"
    )
}
_THREE_NUMBERS = re.compile(r"[0-9][./-]\d{1,2}[./-]\d")
_DIGITS = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_JOINED_DAY = re.compile(r"(?<!\d)(\d{1,2})\s?[^\d\s.,:;]{1,5}\s\Z")
# "14 March 2022", "de 2022", "năm 2022"; "2022年3月", "2022. március", "2022-yil mart".
_YEAR_AFTER = re.compile(r",?\s?(?:[^\W\d_]{1,4}\s)?(\d{4})(?![\d.,/-]\d|\d)")
_YEAR_BEFORE = re.compile(r"(?<!\d)(\d{4})(?:\s?[年년.]?|-yil(?:ning)?)\s?\Z")


_YEAR_FAR = 14
"""Characters of a year and what stands between it and its month."""


@dataclass(frozen=True, slots=True)
class Date:
    """A day of a month, with its year if that stands beside it."""

    written: str
    days: frozenset[Day]
    """What it may mean: of 5/12/2022 both the 5th of December and the 12th of May."""
    year: int | None = None
    converted: bool = False
    """It is of another calendar, and its year is not among the numbers of the text."""

    def agrees(self, other: Date) -> bool:
        """Tell whether both may be the same day."""
        return bool(self.days & other.days) and (
            None in (self.year, other.year) or self.year == other.year
        )

    @property
    def numerals(self) -> frozenset[int]:
        """The numbers of the day that the date may mean."""
        return frozenset(day for _, day in self.days)

    @property
    def numbers(self) -> frozenset[int]:
        """The numerals, and the year if it has no number of its own."""
        year = {self.year} if self.converted and self.year else set[int]()
        return self.numerals | year


def find_dates(text: str, tag: Tag) -> tuple[tuple[Date, ...], str]:
    """Find the dates in a legible text.

    Returns:
        The dates, and the text without them, in which the years are left.
    """
    solar, text = find_solar(text, tag)
    found = [Date(*one, converted=True) for one in solar]

    def numeric(match: re.Match[str]) -> str:
        days = frozenset(_readings(match))
        if not days:
            return match[0]
        year = match["year"] or match.string[match.end() : match.end() + 4]
        found.append(Date(match[0].rstrip("./-"), days, int(year)))
        return f" {match['year'] or ''} "

    def named(match: re.Match[str]) -> str:
        month = _months(tag)[match["name"]]
        year = _year(match)
        for digits in _DIGITS.findall(match["days"]):
            day = frozenset({(month, int(digits))})
            found.append(Date(match[0].strip(), day, year))
        return " "

    def slashed(match: re.Match[str]) -> str:
        day = (int(match["month"]), int(match["day"]))
        found.append(Date(match[0], frozenset({day})))
        return " "

    if slash := _SLASHED.get(primary_subtag(tag)):
        text = slash.sub(slashed, text)
    if _THREE_NUMBERS.search(text):
        text = _NUMERIC.sub(numeric, text)
    if not _months(tag):
        return tuple(found), text
    day_first, name_first = _patterns(tag)
    if primary_subtag(tag) not in _MONTH_FIRST:
        text = day_first.sub(named, text)
    numbered = _numbered_months(tag)
    if numbered or _names_month_first(text, tag):
        text = name_first.sub(named, text)
    if numbered:
        text = numbered.sub(" ", text)
    return tuple(found), text


@dataclass(frozen=True, slots=True)
class PlainDate:
    """A date as a language surely writes it, if it does: the day first."""

    forms: tuple[str, ...]
    """How it may stand there."""
    before: tuple[int, ...] = ()
    """Days that stand before it with one month for all: "4 and 5 January"."""

    def stands_in(self, text: str) -> bool:
        """Tell quickly that a text has the date."""
        return any(
            _is_apart(text, at, form) and self._has_others(text[max(0, at - 12) : at])
            for form in self.forms
            if (at := text.find(form)) >= 0
        )

    def _has_others(self, before: str) -> bool:
        if not self.before:
            return True
        joined = _JOINED_DAY.search(before)
        return joined is not None and (int(joined[1]),) == self.before


def plain_dates(dates: Iterable[Date], tag: Tag) -> tuple[PlainDate, ...]:
    """Return how a language writes some dates; none where that is not sure."""
    found: list[PlainDate] = []
    for _, same in groupby(dates, lambda date: (date.written, date.year)):
        *others, last = same
        days = [day for date in others for day in date.numerals]
        sure = len(others) < 2 and len(days) == len(others)
        found.append(PlainDate(_forms(last, tag) if sure else (), tuple(days)))
    return tuple(found)


def _forms(date: Date, tag: Tag) -> tuple[str, ...]:
    if len(date.days) > 1:
        return ()
    ((month, day),) = date.days
    names = _spellings(tag).get(month, ())
    year = f" {date.year}" if date.year else ""
    return tuple(f"{day} {name}{year}" for name in names)


def _is_apart(text: str, start: int, form: str) -> bool:
    """Tell whether no other letters and digits touch a date."""
    before, after = text[max(0, start - 1) : start], text[start + len(form) :][:2]
    if before not in {"", " "}:
        return False
    if form[-1].isdigit():
        return not any(map(str.isdigit, after))
    return after[:1] in {"", " ", ".", ","}


@cache
def _spellings(tag: Tag) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for name, month in _months(tag).items():
        if name == name.lower() and name[-1].isalpha():
            found.setdefault(month, []).append(name)
    return found


def _names_month_first(text: str, tag: Tag) -> bool:
    """Tell quickly whether a day may stand after a month, or its ending, in a text."""
    if not _any_month(tag).search(text):
        return False
    longest, begun = _longest(tag), _begun(tag)
    days = (day.start() for day in _AFTER_NAME.finditer(text))
    before = (text[max(0, at - longest) : at].lower() for at in days)
    return any(any(map(words.__contains__, begun)) for words in before)


@cache
def _any_month(tag: Tag) -> re.Pattern[str]:
    """Return a pattern of what the names of months begin with as they are written."""
    starts = {name[:_BEGINNING] for name in _months(tag)}
    ways = (str, str.lower, str.title, str.upper)
    written = {way(start) for start in starts for way in ways}
    return re.compile("|".join(map(re.escape, sorted(written))))


@cache
def _begun(tag: Tag) -> frozenset[str]:
    """Return what the names of months begin with, in lower case."""
    return frozenset(name[:_BEGINNING].lower() for name in _months(tag))


@cache
def _longest(tag: Tag) -> int:
    return max(map(len, _months(tag)), default=0) + _LONGEST_ENDING


def _year(match: re.Match[str]) -> int | None:
    text, end = match.string, match.end()
    year = _YEAR_AFTER.match(text, end) or _YEAR_BEFORE.search(
        text[max(0, match.start() - _YEAR_FAR) : match.start()]
    )
    return int(year[1]) if year else None


def _readings(match: re.Match[str]) -> Iterator[Day]:
    if match["year"]:
        orders = [(match["month"], match["day"])]
    else:
        orders = [(match["first"], match["second"]), (match["second"], match["first"])]
    for month, day in orders:
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            yield int(month), int(day)


@cache
def _months(tag: Tag) -> dict[str, int]:
    return {
        spelling: month
        for name, month in month_names(tag).items()
        for plain in (legible(name),)
        for spelling in (plain, plain.upper(), plain[:1].upper() + plain[1:])
    }


@cache
def _patterns(tag: Tag) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of dates that begin with the day and with the month."""
    names = sorted(_months(tag), key=len, reverse=True)
    unspaced = is_unspaced(tag)
    name = "|".join(re.escape(name) + _end(name, unspaced=unspaced) for name in names)
    start = r"(?<!\d)" if unspaced else rf"(?<!{_LETTER})"
    ending = "" if unspaced else rf"{_LETTER}{{0,5}}"
    days = _DAYS_UNSPACED if primary_subtag(tag) in _MONTH_FIRST else _DAYS
    return (
        re.compile(rf"(?P<days>{days}){_OF}(?P<name>{name}){ending}"),
        # Not "January 10 000 people".
        re.compile(
            rf"{start}(?P<name>{name}){ending}\s?(?P<days>{days})(?!\s\d{{3}}(?!\d))"
        ),
    )


def _end(name: str, *, unspaced: bool) -> str:
    if name[-1].isdigit():
        return r"(?!\d)"
    if unspaced:
        return ""
    # Long names may be inflected; "mai" with a letter more is another word.
    return rf"(?={_LETTER}{{0,{5 if len(name) > 3 else 0}}}(?!{_LETTER}))"


@cache
def _numbered_months(tag: Tag) -> re.Pattern[str] | None:
    """Months such as "3月" and "tháng 3", whose digits are no numbers of the text."""
    names = [name for name in _months(tag) if any(map(str.isdigit, name))]
    if not names:
        return None
    longest_first = sorted(map(re.escape, names), key=len, reverse=True)
    return re.compile(rf"(?<!\d)(?:{'|'.join(longest_first)})(?!\d)")
