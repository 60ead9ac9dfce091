"""Numbers and people as the form gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ua_i18n.cases.model import Person
from ua_i18n.importing.lines import plain_spaces
from ua_i18n.importing.tables import fold, load

__all__ = [
    "find_index",
    "find_number",
    "is_nothing",
    "read_people",
    "without_issue_words",
]

_NUMBER = re.compile(
    r"""
    (?P<label> \b(?: Urgent\s+Action | UAA? | AU | EXTRA | EX | MA ) (?=[\s:.\d]) )?
    \s* (?:No\.?|N°|\#)? \s* :? \s*
    (?<![\d/]) (?P<serial>\d{1,4}) \s?[/.]\s? (?P<year>\d{2}) (?![\d]|[/.]\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SERIES = ("extra", "ex", "ma")
_INDEX = re.compile(
    r"\b(?:AFR|AMR|ASA|EUR|MDE|ACT|POL|IOR|NWS)\s?\d{2}/\d{1,5}/\d{2,4}\b", re.I
)
_LISTED = re.compile(r"\n|;|(?<=\))\s*,(?!\s*[a-z])|(?<=\))\s*(?:and|&|y|et|und)\s+")
_BOTH_NAMES = re.compile(r"\s+(?:and|&)\s+(?=\w+\s+\w)")
_PRONOUNS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]\s*(?P<more>,?[^()\[\]]*)$")


def find_number(text: str, *, labelled: bool = False) -> tuple[str, str] | None:
    """Find a UA number: "31/22", also written "31.22" or "219 /06".

    Args:
        text: A label's value or a sentence.
        labelled: Whether the number must follow a label such as "Urgent Action".

    Returns:
        The number with a slash, a series other than UA before it ("EXTRA 127/99"),
        and the text around it.
    """
    for match in _NUMBER.finditer(text):
        label = (match["label"] or "").upper()
        if label or not labelled:
            series = f"{label} " if label.casefold() in _SERIES else ""
            around = f"{text[: match.start()]} {text[match.end() :]}"
            return f"{series}{match['serial']}/{match['year']}", around.strip()
    return None


def find_index(text: str) -> tuple[str, str] | None:
    """Find an index number and the text around it: "EUR 49/4191/2021"."""
    match = _INDEX.search(text)
    if match is None:
        return None
    return match[0], f"{text[: match.start()]} {text[match.end() :]}".strip()


def is_nothing(text: str) -> bool:
    """Whether a value says that there is none: "n/a"."""
    rows = load("words")["nothing"].values()
    return fold(text) in {(), *(fold(entry) for row in rows for entry in row)}


def without_issue_words(text: str) -> str:
    """A text of the header without the words that say which issue it is: "First"."""
    words = (word for word in text.split() if not set(fold(word)) <= _issue_words())
    return " ".join(words)


@cache
def _issue_words() -> frozenset[str]:
    rows = load("words")["issues"].values()
    return frozenset(word for row in rows for entry in row for word in fold(entry))


def read_people(text: str) -> tuple[Person, ...]:
    """Read names with their pronouns, one a line or in a list.

    What stands in brackets after the name is kept as the pronouns if its words are
    such: "(he, him)", "(f)"; then so is what follows, "(m), aged 42". A name in
    another script or any other remark stays with the name.
    """
    people = (_person(piece.strip(" ,.")) for piece in _people(plain_spaces(text)))
    return tuple(person for person in people if fold(person.name))


def _people(text: str) -> Iterator[str]:
    for piece in _LISTED.split(text):
        two = _BOTH_NAMES.split(piece)
        yield from two if all(_full_name(one) for one in two) else [piece]


def _full_name(text: str) -> bool:
    words = text.partition("(")[0].split()
    return len(words) > 1 and all(not word[0].islower() for word in words)


def _person(text: str) -> Person:
    match = _PRONOUNS.search(text)
    if not match or not set(fold(match[1])) <= _pronouns() or not fold(match[1]):
        return Person(text)
    name = text[: match.start()].strip(" ,")
    more = match["more"]
    return Person(name, text[match.start() :].strip() if more else match[1].strip())


@cache
def _pronouns() -> frozenset[str]:
    rows = load("words")["pronouns"].values()
    return frozenset(word for row in rows for entry in row for word in fold(entry))
