"""What a person must look at before a draft is used: each doubt with its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from ua_i18n.cases.model import Paragraph
from ua_i18n.importing.addresses import Address
from ua_i18n.importing.lines import Line
from ua_i18n.importing.tables import fold, load, words_of
from ua_i18n.languages import (
    Tag,
    country_code,
    country_name,
    english_name,
    languages_of,
    parse_tag,
)

__all__ = [
    "Doubt",
    "check_calling_codes",
    "check_links",
    "check_streets",
    "country_of",
    "quote",
]

_ENGLISH = Tag("en")
_URL = re.compile(r"https?://|www\.", re.I)
_FIRST_DIGITS = re.compile(r"\d+")
_LONGEST_CODE = 3


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something of the document that is doubtful, or that the draft does not keep."""

    line: int
    """1-based line of the document."""
    message: str
    """What is doubtful, and the next step."""


def quote(text: str) -> str:
    """A text of the document inside a message."""
    return f"“{text}”"


def check_streets(
    address: Address, country: str | None, document: Tag
) -> Iterator[Doubt]:
    """Doubt street lines whose word for "street" is at home neither there nor here.

    Args:
        address: Its lines stay as they are written.
        country: ISO code of the address's country; None checks nothing.
        document: The document's language.
    """
    if country is None:
        return
    home = {tag.split("-")[0] for tag in (*languages_of(country), document)}
    for line in address.street:
        languages = sorted(_street_languages(line.text))
        if languages and home.isdisjoint(languages):
            names = " or ".join(english_name(parse_tag(x)) for x in languages)
            yield Doubt(
                line.number,
                f"the address line {quote(line.text)} looks {names}, but the address"
                f" is in {_name(country)}; kept as written: check it",
            )


def _street_languages(text: str) -> set[str]:
    found = set()
    for part in text.split(","):
        words = fold(part)
        while words and words[0].isdigit():
            words = words[1:]
        for language, entries in words_of("streets").items():
            if any(words[: len(entry)] == entry for entry in entries):
                found.add(language)
        for language, entries in words_of("street_ends").items():
            ends = tuple("".join(entry) for entry in entries)
            if any(word.endswith(ends) for word in words):
                found.add(language)
    return found


def check_calling_codes(address: Address, country: str | None) -> Iterator[Doubt]:
    """Doubt numbers whose calling code is none, or another country's.

    Source: ITU-T E.164, calling_codes.yaml. Numbers without "+" are not looked at.
    """
    for channel, line in address.channels:
        if channel.kind not in ("phone", "fax") or not channel.value.startswith("+"):
            continue
        code = _calling_code(channel.value)
        countries = _codes().get(code)
        if countries is None:
            wrong = "is no country's calling code"
        elif country and countries and country not in countries and _of(country):
            wrong = "is another country's calling code"
        else:
            continue
        yield Doubt(
            line,
            f"the {channel.kind} number {quote(channel.value)} begins with +{code},"
            f" which {wrong}{_expected(country)}; kept as written: check it",
        )


def _calling_code(number: str) -> str:
    """The calling code, or the first group of digits where there is none."""
    digits = "".join(_FIRST_DIGITS.findall(number))
    lengths = range(1, _LONGEST_CODE + 1)
    known = (digits[:n] for n in lengths if digits[:n] in _codes())
    first = _FIRST_DIGITS.search(number)
    return next(known, first[0][:_LONGEST_CODE] if first else "")


@cache
def _codes() -> dict[str, tuple[str, ...]]:
    return {code: tuple(row) for code, row in load("calling_codes").items()}


def _of(country: str) -> list[str]:
    return [code for code, countries in _codes().items() if country in countries]


def _expected(country: str | None) -> str:
    codes = _of(country) if country else []
    if not country or not codes:
        return ""
    return f" ({_name(country)} has {' or '.join(f'+{code}' for code in codes)})"


def _name(country: str) -> str:
    return country_name(country, _ENGLISH) or country


def check_links(paragraphs: Iterable[Paragraph]) -> Iterator[Doubt]:
    """Doubt words that stood on a link, in a paragraph that names no address."""
    for paragraph in paragraphs:
        phrase = None if _URL.search(paragraph.text) else _lost_link(paragraph.text)
        if phrase:
            yield Doubt(
                paragraph.line,
                f"{quote(phrase)} has lost its link: add the address, or take"
                " the words out",
            )


def _lost_link(text: str) -> str | None:
    """The words of the text itself that stood on a link."""
    for row in load("words")["links"].values():
        for phrase in row:
            found = re.search(rf"\b{re.escape(phrase)}\b", text, re.I)
            if found:
                return found[0]
    return None


def country_of(line: Line | None) -> str | None:
    """The ISO code of a country line."""
    return country_code(line.text) if line else None
