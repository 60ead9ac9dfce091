"""The head of a draft: what the labelled fields of the document say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from ua_i18n.cases.model import Person
from ua_i18n.importing import labels
from ua_i18n.importing.dates import find_date
from ua_i18n.importing.doubts import Doubt, quote
from ua_i18n.importing.fields import (
    find_index,
    find_number,
    is_nothing,
    read_people,
    without_issue_words,
)
from ua_i18n.importing.lines import Block
from ua_i18n.importing.parts import Document, Value
from ua_i18n.importing.tables import fold
from ua_i18n.languages import country_code, resolve, split_names

__all__ = ["Head", "read_head"]

_URL = re.compile(r"https?://[^\s<>\"]+", re.I)
_READABLE = {
    "ua": "UA number",
    "index": "index number",
    "deadline": "deadline",
    "issued": "date of issue",
    "previous": "link to the previous UA",
}


@dataclass(slots=True)
class Head:
    """The values of the head; what is missing stays empty."""

    ua: str | None = None
    index: str | None = None
    country: str | None = None
    """ISO code."""
    issued: date | None = None
    deadline: date | None = None
    languages: tuple[str, ...] = ()
    own_language: bool = False
    people: tuple[Person, ...] = ()
    previous: str | None = None
    doubts: list[Doubt] = field(default_factory=list)


def read_head(document: Document, actions: Sequence[Block]) -> Head:
    """Read the fields of a document.

    Args:
        document: Its values are read in order; a second, different value of a
            field is a doubt.
        actions: Their sentences may give the number, the deadline, the languages.
    """
    head = Head(own_language="own_language" in document.notices)
    reader = _Reader(head)
    for value in document.values:
        reader.read(value)
    for block in actions:
        reader.read_sentence(block)
    return head


class _Reader:
    """Fills a head; all that a field does not keep becomes a doubt."""

    def __init__(self, head: Head) -> None:
        self._head = head

    def read(self, value: Value) -> None:
        if value.kind in ("title", "summary"):
            return
        getattr(self, f"_read_{value.kind}")(value)

    def read_sentence(self, block: Block) -> None:
        head = self._head
        number = find_number(block.text, labelled=True)
        if number and not head.ua:
            head.ua = number[0]
        until = labels.find_phrase(block.text, "deadline")
        dated = find_date(until) if until else None
        if dated and not head.deadline:
            head.deadline = dated.value
        names = labels.find_phrase(block.text, "languages")
        if names and not head.languages:
            self._read_languages(Value("languages", block.line, names))

    def _doubt(self, line: int, message: str) -> None:
        self._head.doubts.append(Doubt(line, message))

    def _unread(self, value: Value) -> None:
        if fold(value.text):
            self._doubt(
                value.line,
                f"no {_READABLE[value.kind]} can be read from {quote(value.text)}:"
                " add it by hand",
            )

    def _left(self, line: int, text: str) -> None:
        """Find a place for what stands beside a value, or doubt it."""
        index = find_index(text)
        if index and self._head.index in (None, index[0]):
            self._head.index, text = index
        dated = find_date(text)
        if dated and self._head.issued in (None, dated.value):
            self._head.issued = dated.value
            text = f"{dated.before} {dated.after}".strip()
        text = without_issue_words(text)
        country = country_code(text)
        if country and self._head.country in (None, country):
            self._head.country = country
        elif fold(text):
            self._doubt(line, f"{quote(text)} has no place in the draft: is it needed?")

    def _read_ua(self, value: Value) -> None:
        found = find_number(value.text)
        if found is None:
            self._unread(value)
        elif self._set("ua", found[0], value):
            self._left(value.line, found[1])

    def _read_index(self, value: Value) -> None:
        found = find_index(value.text)
        if found is None:
            self._unread(value)
        elif self._set("index", found[0], value):
            self._left(value.line, found[1])

    def _read_issued(self, value: Value) -> None:
        self._read_date("issued", value)

    def _read_deadline(self, value: Value) -> None:
        text, notices = labels.cut_notices(value.text)
        self._head.own_language |= any(n.kind == "own_language" for n in notices)
        self._read_date("deadline", replace(value, text=text))

    def _read_date(self, name: str, value: Value) -> None:
        dated = find_date(value.text)
        if dated is None:
            self._unread(value)
        elif self._set(name, dated.value, value):
            beside = f"{dated.before} {dated.after}".strip()
            if fold(beside) and fold(beside) != ("г",):
                self._doubt(
                    value.line,
                    f"{quote(beside)}, beside the {_READABLE[name]}, has no place in"
                    " the draft: is it needed?",
                )

    def _set(self, name: str, new: date | str, value: Value) -> bool:
        """Set a field; a second value that differs is a doubt instead."""
        old = getattr(self._head, name)
        if old not in (None, new):
            self._doubt(
                value.line,
                f"a second {_READABLE[name]}, {quote(value.text)}; the draft keeps"
                f" {old}: check which is right",
            )
            return False
        setattr(self._head, name, new)
        return True

    def _read_languages(self, value: Value) -> None:
        text, notices = labels.cut_notices(value.text)
        names, own = split_names(text)
        own |= any(notice.kind == "own_language" for notice in notices)
        self._head.own_language |= own
        new = [name for name in names if name not in self._head.languages]
        self._head.languages += tuple(new)
        for name in new:
            if resolve(name) is None:
                self._doubt(
                    value.line,
                    f"no language is known as {quote(name)}; kept as written: check it",
                )

    def _read_people(self, value: Value) -> None:
        if not is_nothing(value.text):
            self._head.people += read_people(value.text)

    def _read_gender(self, value: Value) -> None:
        people = self._head.people
        if len(people) == 1 and not people[0].pronouns and fold(value.text):
            self._head.people = (replace(people[0], pronouns=value.text),)
        elif not is_nothing(value.text):
            self._doubt(
                value.line,
                f"{quote(value.text)} says how to speak of the people: add it by hand",
            )

    def _read_previous(self, value: Value) -> None:
        if is_nothing(value.text):
            return
        url = _URL.search(value.text)
        if url is None or self._head.previous not in (None, url[0]):
            self._unread(value)
            return
        self._head.previous = url[0]
        self._left(value.line, f"{value.text[: url.start()]}{value.text[url.end() :]}")
