"""The numbers of Urgent Actions and Amnesty's index numbers in a text."""

from __future__ import annotations

import re

__all__ = [
    "has_slashed",
    "index_numbers",
    "slashed",
    "stands_exactly",
    "ua_numbers",
]

# Urgent Action, its abbreviations in English, French and Spanish, older series.
_UA = re.compile(
    r"""
    (?<![^\W\d_])
    (?: UA{1,2} | AU | EX | EXTRA | MA | NSA
      | (?i: urgent\ actions? | actions?\ urgentes? | acci(?:ón|ones)\ urgentes?
          | eilaktion | срочн\w{1,3}\ акци\w{1,3} | تحرك\ عاجل | 紧急行动 | 緊急行動 ) )
    \s? [:№#]? \s? (?: n[o°º]\.?\s? | First\s | Second\s )?
    (\d{1,3}) \s? [/.] \s? (\d{2,4}) (?![\d/.]\d|\d)
    """,
    re.VERBOSE,
)
_SLASHED = re.compile(r"(?<![\d/.])(\d{1,3})\s?[/.]\s?(\d{2,4})(?!\d|[/.]\d)")
_TWO_NUMBERS = re.compile(r"\d\s?[/.]\s?\d")
# Letters of a translation are compared as they stand: ЕUR is not EUR.
_INDEX = re.compile(
    r"(?<![A-Z])([A-Z]{3})\s?(\d{2})\s?/\s?(\d{2,4})\s?/\s?(\d{2,4})(?!\d|/)"
)
_BEFORE = frozenset(("", *' \u00a0\u202f(«“„"'))
_REGIONS = frozenset("AFR AMR ASA EUR MDE ACT POL IOR NWS ORG PRE DOC FIN".split())


def has_slashed(text: str) -> bool:
    """Tell quickly whether a text may have any of these numbers."""
    return _TWO_NUMBERS.search(text) is not None


def stands_exactly(number: str, text: str) -> bool:
    """Tell quickly that a text has a number in its usual form, or the short one."""
    return _stands(number, text) or (
        " " not in number and _stands(number.replace("/", "."), text)
    )


def _stands(number: str, text: str) -> bool:
    at = text.find(number)
    before, after = text[max(0, at - 1) : at], text[at + len(number) :][:2]
    goes_on = after[:1].isdigit() or (after[:1] in "/." and after[1:].isdigit())
    # Not in an address.
    return at >= 0 and before in _BEFORE and not goes_on


def ua_numbers(text: str) -> tuple[str, ...]:
    """List the numbers such as 31/22 that a legible text calls Urgent Actions."""
    return tuple(_normal(*match.groups()) for match in _UA.finditer(text))


def slashed(text: str) -> tuple[str, ...]:
    """List all numbers of this form in a legible text, whatever they are called."""
    return tuple(_normal(*match.groups()) for match in _SLASHED.finditer(text))


def _normal(number: str, year: str) -> str:
    """Return one form for 31/22, 31.22, 031/22 and 31/2022."""
    return f"{int(number)}/{year[-2:]}"


def index_numbers(text: str) -> tuple[str, ...]:
    """List the index numbers in a legible text, such as EUR 57/5630/2022."""
    return tuple(
        f"{region} {country}/{serial}/{year}"
        for region, country, serial, year in _INDEX.findall(text)
        if region in _REGIONS
    )
