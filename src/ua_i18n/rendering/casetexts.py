"""The parts of a case that letters and pages share, in one language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ua_i18n.cases import Case, Paragraph, Target, gendered, squeeze
from ua_i18n.languages import Tag, country_code, country_name, lookup
from ua_i18n.rendering.sender import is_like_code
from ua_i18n.rendering.spans import Span, data_span
from ua_i18n.rendering.translator import Translator

__all__ = ["CaseTexts", "Item"]


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph or an item of a list."""

    marker: str
    """What stands before it: "", "- ", "1. ", "2. "."""
    span: Span


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """Gives the texts of a case; each is looked up when it is asked for.

    White space is squeezed as `segments` does it, or no catalog would match.
    """

    case: Case
    translator: Translator

    @property
    def language(self) -> Tag:
        """The language of the rendering."""
        return self.translator.language

    def value(self, context: str, text: str | None, place: str) -> Span | None:
        """Give a value of the case's head.

        Args:
            context: Its msgctxt.
            text: The value; None or "" if the case has none.
            place: Its key in `Case.lines`.
        """
        msgid = squeeze(text or "")
        if not msgid:
            return None
        line = self.case.lines.get(place)
        return self.translator.case_text(context, msgid, line=line)

    def items(self, context: str, paragraphs: Iterable[Paragraph]) -> Iterator[Item]:
        """Give paragraphs with their marks; numbers start anew after a paragraph."""
        number = 0
        for paragraph in paragraphs:
            number = number + 1 if paragraph.marker == "1." else 0
            marker = f"{number}. " if number else "- " if paragraph.marker else ""
            yield Item(marker, self.text(context, paragraph.text, paragraph.line))

    def text(self, context: str, text: str, line: int) -> Span:
        """Give a text of the case's body that stands on a line."""
        return self.translator.case_text(context, squeeze(text), line=line)

    def address(self, target: Target) -> tuple[Span, ...]:
        """Give the lines of a target's address: office, name, address, country."""
        place = self.place(target)
        office = gendered("office", target.gender)
        lines = [
            self.value(office, target.office, f"{place}/office"),
            self.value("target-name", target.name, f"{place}/name"),
            *(data_span(line, self.case.language) for line in target.address),
            self.country(target.country, f"{place}/country"),
        ]
        return tuple(line for line in lines if line is not None)

    def salutation(self, target: Target | None) -> Span | None:
        """Give the line that opens a letter to a target, if the case has one."""
        if target is None:
            return None
        context = gendered("salutation", target.gender)
        return self.value(
            context, target.salutation, f"{self.place(target)}/salutation"
        )

    def country(self, written: str | None, place: str) -> Span | None:
        """Name a country of the case by CLDR, if there is one.

        One that is unknown stays as it is, and one that CLDR does not name in the
        language stands as in the case's; in another language both are missing.

        Args:
            written: A code or a name.
            place: Its key in `Case.lines`.
        """
        if not written:
            return None
        source = self.case.language
        code = country_code(written)
        if name := _named(code, self.language):
            return data_span(name, self.language)
        own = _named(code, source)
        if own is None and not (code and is_like_code(written)):
            own = written  # the words of the case's author
        if own and lookup(self.language, [source]) is not None:
            return data_span(own, source)
        line = self.case.lines.get(place)
        return self.translator.unnamed_country(written, own or written, line=line)

    def sender_country(self, written: str) -> Span:
        """Name the sender's country; a name that cannot be named stays as it is.

        An address holds its owner's own words, whose language nobody asks for. A code
        is no word of any language: one that CLDR does not name in it is missing.
        """
        code = country_code(written)
        if name := _named(code, self.language):
            return data_span(name, self.language)
        if not is_like_code(written):
            return data_span(written, self.language)
        shown = _named(code, self.case.language) or written
        return self.translator.unnamed_country(
            written, shown, line=None, of_sender=True
        )

    def place(self, target: Target) -> str:
        """The key of a target in `Case.lines`."""
        return f"targets/{self.case.targets.index(target)}"


def _named(code: str | None, language: Tag) -> str | None:
    return country_name(code, language) if code else None
