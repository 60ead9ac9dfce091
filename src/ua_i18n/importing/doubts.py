"""What a person must look at before a draft is used: each doubt with its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ua_i18n.cases.model import Paragraph
from ua_i18n.cases.places import calling_code_fault, foreign_street
from ua_i18n.importing.addresses import Address
from ua_i18n.importing.lines import Line
from ua_i18n.importing.tables import load
from ua_i18n.languages import Tag, country_code, country_name

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
    for line in address.street:
        names = foreign_street(line.text, country=country, document=document)
        if names:
            yield Doubt(
                line.number,
                f"the address line {quote(line.text)} looks {names}, but the address"
                f" is in {country_name(country, _ENGLISH) or country}; kept as"
                " written: check it",
            )


def check_calling_codes(address: Address, country: str | None) -> Iterator[Doubt]:
    """Doubt numbers whose calling code is none, or another country's."""
    for channel, line in address.channels:
        if channel.kind not in ("phone", "fax"):
            continue
        fault = calling_code_fault(channel.value, country=country)
        if fault:
            yield Doubt(
                line,
                f"the {channel.kind} number {quote(channel.value)} {fault};"
                " kept as written: check it",
            )


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
