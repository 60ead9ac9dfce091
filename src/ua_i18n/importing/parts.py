"""Cut a document at its labels: parts with their lines, fields with their values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from ua_i18n.importing import labels
from ua_i18n.importing.labels import Found
from ua_i18n.importing.letters import is_closing_sentence, is_salutation, is_sign_off
from ua_i18n.importing.lines import Line

__all__ = ["Document", "Part", "Value", "cut"]

_MAILTO = re.compile(r"mailto:(\S+)", re.I)
_SEPARATOR_END = re.compile(r"(?:[,;/]|\b(?:or|and|ou|et|o|y|e|oder|und))$", re.I)

_BEFORE_LETTER = ("front", "action", "contact", "copies", "embassy")
_RUNNING_TEXT = ("letter", "background")
_CLOSING = ("background", "rest", "letter")
"""Parts after which a field begins the closing block of the form."""
_TELLING = ("banner", "ua", "action", "background", "languages", "deadline", "previous")
"""A document with one of these is an Urgent Action."""
_WRAPPED = ("people", "title", "sign_off", "page_head")


@dataclass(slots=True)
class Part:
    """Lines under one heading; blank ones included."""

    kind: str
    """A section of labels.yaml, or: preface (before the banner), front (title and
    summary), page_head, sign_off, rest (after the letter or the closing fields)."""
    line: int
    lines: list[Line] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Value:
    """What the document says of a field."""

    kind: str
    line: int
    text: str


@dataclass(slots=True)
class Document:
    """A document cut into parts, in order."""

    parts: list[Part]
    values: list[Value] = field(default_factory=list)
    notices: set[str] = field(default_factory=set)
    links: list[Line] = field(default_factory=list)
    """Addresses of stray `mailto:` lines."""
    banner: int | None = None
    """1-based line of the first banner."""
    recognised: bool = False
    """Whether a label says that this is an Urgent Action."""

    def lines_of(self, *kinds: str) -> list[Line]:
        """The lines of all parts of some kinds, a blank line after each part."""
        return [
            line
            for part in self.parts
            if part.kind in kinds
            for line in (*part.lines, Line(part.line, ""))
        ]


def cut(lines: Sequence[Line]) -> Document:
    """Cut a document into its parts."""
    cutter = _Cutter(lines)
    while cutter.at < len(cutter.lines):
        cutter.step()
    return cutter.document


class _Cutter:
    """Walks down the lines; every line ends in a part, a value or a notice."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = list(lines)
        self.at = 0
        self._part = Part("front", 1)
        self.document = Document([self._part])

    def step(self) -> None:
        line = self.lines[self.at]
        found = self._label(self.at) if line.text else None
        link = _MAILTO.fullmatch(line.text)
        if found:
            self._take(found, line)
        elif link:
            self.document.links.append(Line(line.number, link[1]))
            self.at += 1
        else:
            self._plain(line)

    def _label(self, at: int) -> Found | None:
        texts = []
        for line in self.lines[at : at + 5]:
            if not line.text:
                break
            texts.append(line.text)
        found = labels.find(texts, strict=self._part.kind in _RUNNING_TEXT)
        return found if found and found.group != "lines" else None

    def _plain(self, line: Line) -> None:
        kind = self._part.kind
        if kind in _BEFORE_LETTER and is_salutation(self.lines, self.at):
            self._begin("letter", line.number)
        self.at += 1
        if self._part.kind == "letter" and is_sign_off(line.text):
            self._end_letter(line)
        else:
            self._part.lines.append(line)

    def _end_letter(self, line: Line) -> None:
        """Keep the sign-off; a closing sentence goes on to the next blank line."""
        self._begin("sign_off", line.number)
        self._part.lines.append(line)
        while is_closing_sentence(line.text) and self._goes_on("sign_off", line.text):
            self._part.lines.append(self.lines[self.at])
            self.at += 1
        self._begin("rest", line.number)

    def _begin(self, kind: str, line: int) -> None:
        self._part = Part(kind, line)
        self.document.parts.append(self._part)

    def _take(self, found: Found, line: Line) -> None:
        self.document.recognised |= found.kind in _TELLING
        last = self.lines[self.at + found.lines - 1].number
        self.at += found.lines
        for kind, text in found.holes:
            self.document.values.append(Value(kind, line.number, text))
        if found.group == "sections":
            self._begin(found.kind, line.number)
            self._push_back(last, found.rest)
        elif found.group == "fields":
            self._take_field(found, last)
        else:
            self._take_notice(found, line)
            self._push_back(last, found.rest)

    def _push_back(self, number: int, text: str) -> None:
        if text:
            self.lines.insert(self.at, Line(number, text))

    def _take_notice(self, found: Found, line: Line) -> None:
        self.document.notices.add(found.kind)
        if found.kind == "banner" and self.document.banner is not None:
            self._take_page_head(line)
        elif found.kind == "banner":
            self.document.banner = line.number
            if self._part.kind == "front":
                self._part.kind = "preface"
                self._begin("front", line.number)

    def _take_page_head(self, line: Line) -> None:
        """The banner and title over a later page do not end the part."""
        head = Part("page_head", line.number)
        while self._goes_on("page_head", line.text):
            head.lines.append(self.lines[self.at])
            self.at += 1
        self.document.parts.append(head)

    def _take_field(self, found: Found, number: int) -> None:
        value, tail = labels.split_inline(found.rest)
        line = Line(number, value)
        if tail:
            self._push_back(number, tail)
        elif not value:
            line = self._value_below(number)
        text = line.text
        while not tail and self._goes_on(found.kind, text):
            text += ("\n" if found.kind == "people" else " ") + self.lines[self.at].text
            self.at += 1
        self.document.values.append(Value(found.kind, line.number, text))
        if self._part.kind in _CLOSING and self._part.kind != "rest":
            self._begin("rest", number)

    def _value_below(self, number: int) -> Line:
        """The next line that is not blank, unless it is a label."""
        at = self.at
        while at < len(self.lines) and not self.lines[at].text:
            at += 1
        if at == len(self.lines) or self._label(at):
            return Line(number, "")
        self.at = at + 1
        return self.lines[at]

    def _goes_on(self, kind: str, text: str) -> bool:
        """Whether the value goes on in the next line."""
        if not text or self.at >= len(self.lines) or not self.lines[self.at].text:
            return False
        wrapped = kind == "languages" and _SEPARATOR_END.search(text)
        return bool(kind in _WRAPPED or wrapped) and not self._label(self.at)
