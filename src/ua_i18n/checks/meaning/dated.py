"""Does what is before a date stay before it?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.reading import read, read_source
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check, in_english
from ua_i18n.checks.traits import DIGIT
from ua_i18n.languages import (
    ENGLISH_MONTHS,
    Side,
    has_negation,
    knows_negation,
    knows_sides,
    sides_of,
)

__all__ = ["date_turned"]

_MONTH = f"(?:{'|'.join(ENGLISH_MONTHS)})"
_DATED = re.compile(
    rf"""
    \b (?<!until\s) (?<!till\s) (?<!before\sand\s) (?<!before\sor\s)
    (?P<written>
        (?: (?P<before> before | prior\ to | until | till | by )
          | (?P<after> after | since ) )
        \s (?: (?: the | midnight | noon | end\ of | late | early | mid ) [\s-] )*
        (?: (?P<day>\d{{1,2}}) (?:st|nd|rd|th)? \s {_MONTH}
          | {_MONTH} \s (?P<month_day>\d{{1,2}}) (?!\d)
          | (?:{_MONTH}\s)? (?P<year>(?:19|20)\d\d) (?![\d-]) )
    )
    # "Signed by 2019 people" names no year.
    (?! (?<=by\s\d{{4}}) \s )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBER = re.compile(r"(?<![\d.,])\d{1,4}(?!\d)")
_TURNING = re.compile(
    r"\b(?:not|no|never|nobody|none|nor|cannot|only|unless|except|without|hardly|if"
    r"|denied|refused|deprived|barred|banned|prevented|forbidden|failed|unaware)\b"
    r"|n['’]t\b",
    re.IGNORECASE,
)
"""With these a sentence may say the same by the opposite."""


class _Dated(NamedTuple):
    """What a source says of a date."""

    side: Side
    number: int
    """The day; the year where there is none."""
    written: str


def _has_dated(original: Original) -> bool:
    return DIGIT in original.signs and bool(_dated(original))


@check(
    "date-turned",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    concerns=knows_sides,
    hints=in_english(("before", "prior", "until", "till", "by", "after", "since")),
    allows=_has_dated,
)
def date_turned(pair: Pair) -> Iterator[Remark]:
    """What is before or until a date is after it in the translation, or the reverse."""
    wanted = _dated(pair.original)
    if not wanted or _denies(pair):
        return
    text = read(pair)[1].text.lower()
    for side, number, written in wanted:
        other: Side = "after" if side == "before" else "before"
        if sides_of(number, text, pair.language) == {other}:
            yield Remark(f"“{written}” of the source is {other} that date here")


def _denies(pair: Pair) -> bool:
    """Tell whether a sentence with a number may say the same by a denial.

    "She will not be freed until 2030" is "she will be freed after 2030".
    """
    if not knows_negation(pair.language):
        return False
    return any(
        has_negation(sentence, pair.language)
        for sentence in pair.sentences
        if any(map(str.isdecimal, sentence))
    )


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _dated(source: Original) -> tuple[_Dated, ...]:
    text = read_source(source).text
    if not _DATED.search(text):
        return ()
    found = dict[int, _Dated]()
    both = set[int]()
    others = Counter(map(int, _NUMBER.findall(text)))
    for sentence in source.sentences:
        sure = not _TURNING.search(sentence)
        for match in _DATED.finditer(sentence):
            number = int(match["day"] or match["month_day"] or match["year"])
            side: Side = "before" if match["before"] else "after"
            one = found.setdefault(number, _Dated(side, number, match["written"]))
            others[number] -= 1
            if one.side != side or not sure:
                both.add(number)
    # "Until 5 March" and "for 5 days" may be taken for each other.
    return tuple(
        one
        for number, one in found.items()
        if number not in both and others[number] <= 0
    )
