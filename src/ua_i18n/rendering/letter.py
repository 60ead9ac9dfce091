"""A letter: one value of which every format is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from ua_i18n.cases import Case, Paragraph, Target, gendered
from ua_i18n.languages import Tag, country_code, country_name, direction, format_date
from ua_i18n.rendering.bidi import isolate_html, isolate_text
from ua_i18n.rendering.sender import NO_SENDER, Sender
from ua_i18n.rendering.spans import (
    Direction,
    Missing,
    MissingState,
    PassedOver,
    Span,
    SpanState,
    data_span,
)
from ua_i18n.rendering.translator import Domain, LookedUp, Translator
from ua_i18n.templating import Templates

__all__ = [
    "Block",
    "BlockRole",
    "Letter",
    "address_spans",
    "numbered",
    "shown_country",
    "write_letter",
]


class BlockRole(StrEnum):
    """What a block is in a letter."""

    DATE = "date"
    ADDRESS = "address"
    SUBJECT = "subject"
    SALUTATION = "salutation"
    PARAGRAPH = "paragraph"
    SIGN_OFF = "sign-off"
    SENDER = "sender"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a letter; an address or sender has several lines."""

    role: BlockRole
    text: str
    """Plain text; lines end with "\\n"."""
    language: Tag
    direction: Direction
    state: SpanState
    html: str = field(default="", compare=False, repr=False)
    """The same as inline HTML, lines joined by <br>."""

    @property
    def isolated(self) -> str:
        """Plain text for reading: Latin runs isolated in a right-to-left block."""
        return isolate_text(self.text) if self.direction == "rtl" else self.text

    def __html__(self) -> str:
        return isolate_html(self.html) if self.direction == "rtl" else self.html


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one target in one language; a draft if it is not complete."""

    case: str
    language: Tag
    direction: Direction
    target: str | None
    """The target's id."""
    subject: str | None
    blocks: tuple[Block, ...]
    missing: tuple[Missing, ...]
    looked_up: tuple[LookedUp, ...]
    """The distinct messages that the letter needs, in letter order."""
    passed_over: tuple[PassedOver, ...] = ()
    templates: Templates | None = field(default=None, compare=False, repr=False)
    shared: Domain | None = field(default=None, compare=False, repr=False)

    @property
    def complete(self) -> bool:
        """Whether the letter can be sent: nothing missing, and not empty."""
        return not self.missing and any(
            block.role is BlockRole.PARAGRAPH for block in self.blocks
        )

    @property
    def text(self) -> str:
        """The letter as plain text."""
        return self._rendered("letter.txt.j2")

    @property
    def html(self) -> str:
        """The letter as an HTML page of its own."""
        return self._rendered("letter.html.j2")

    def _rendered(self, template: str) -> str:
        if self.templates is None or self.shared is None:
            raise ValueError("this letter was made without templates")
        labels = Translator(self.language, self.shared, self.shared, strict=False)
        return self.templates.render(
            template, {"letter": self}, functions=labels.functions()
        )


def write_letter(
    case: Case,
    target: Target | None,
    *,
    language: Tag,
    domain: Domain,
    shared: Domain,
    templates: Templates,
    sender: Sender = NO_SENDER,
) -> Letter:
    """Write the letter of a case to one target in exactly one language.

    What is not translated stands in the source language, as a fallback, and is in
    `missing`: whoever asked decides whether a draft is wanted.

    Args:
        case: The case.
        target: Whom the letter is for; None if the case has no target.
        language: The letter's language.
        domain: The case's domain.
        shared: The domain "ua", for phrases and the templates' labels.
        templates: The project's templates.
        sender: Who writes.
    """
    translator = Translator(
        language, domain, shared, strict=True, sender_gender=sender.gender
    )
    blocks = tuple(_blocks(case, target, translator, sender))
    missing = translator.missing + _no_salutation(case, target)
    subject = next((b.text for b in blocks if b.role is BlockRole.SUBJECT), None)
    return Letter(
        case=case.id,
        language=language,
        direction=direction(language),
        target=target.id if target else None,
        subject=subject,
        blocks=blocks,
        missing=missing,
        looked_up=tuple(translator.recorded),
        templates=templates,
        shared=shared,
    )


def address_spans(
    target: Target, number: int, case: Case, translator: Translator
) -> tuple[Span, ...]:
    """Give the lines of a target's address: office, name, address, country."""
    language = translator.language
    spans = []
    if target.office:
        line = case.lines.get(f"targets/{number}/office")
        context = gendered("office", target.gender)
        spans.append(translator.case_text(context, target.office, line=line))
    if target.name:
        line = case.lines.get(f"targets/{number}/name")
        spans.append(translator.case_text("target-name", target.name, line=line))
    spans += [data_span(line, case.language) for line in target.address]
    if target.country:
        spans.append(data_span(shown_country(target.country, language), language))
    return tuple(spans)


def shown_country(written: str, language: Tag) -> str:
    """Name a country in a language (CLDR), or as it is written if unknown."""
    code = country_code(written)
    return (country_name(code, language) if code else None) or written


def _blocks(
    case: Case, target: Target | None, translator: Translator, sender: Sender
) -> Iterator[Block]:
    language = translator.language
    yield from _dated(sender, language)
    number = case.targets.index(target) if target else 0
    if target:
        lines = address_spans(target, number, case, translator)
        if lines:
            yield _joined(BlockRole.ADDRESS, lines, language)
    if case.subject:
        span = translator.case_text(
            "subject", case.subject, line=case.lines.get("subject")
        )
        yield _block(BlockRole.SUBJECT, span)
    if target and target.salutation:
        line = case.lines.get(f"targets/{number}/salutation")
        context = gendered("salutation", target.gender)
        span = translator.case_text(context, target.salutation, line=line)
        yield _block(BlockRole.SALUTATION, span)
    for paragraph in numbered(case.letter):
        marker, source = paragraph
        span = translator.case_text("letter", source.text, line=source.line)
        yield _block(BlockRole.PARAGRAPH, span, marker=marker)
    if case.sign_off:
        line = case.lines.get("sign_off")
        span = translator.case_text("sign-off", case.sign_off, line=line)
        yield _block(BlockRole.SIGN_OFF, span)
    yield from _signed(sender, language)


def numbered(paragraphs: tuple[Paragraph, ...]) -> Iterator[tuple[str, Paragraph]]:
    """Give each paragraph with the mark to show before it: "", "- ", "1. ", "2. "."""
    count = 0
    for paragraph in paragraphs:
        count = count + 1 if paragraph.marker == "1." else 0
        mark = f"{count}. " if count else "- " if paragraph.marker else ""
        yield mark, paragraph


def _block(role: BlockRole, span: Span, *, marker: str = "") -> Block:
    return Block(
        role,
        marker + span.text,
        span.language,
        span.direction,
        span.state,
        marker + span.inline,
    )


def _joined(role: BlockRole, lines: tuple[Span, ...], language: Tag) -> Block:
    """Make one block of lines; it is as bad as its worst line."""
    fallback = [line for line in lines if line.state is SpanState.FALLBACK]
    spoken = [line for line in lines if line.state is not SpanState.DATA]
    worst = (fallback or spoken or list(lines))[0]
    shown = fallback[0].language if fallback else language
    return Block(
        role,
        "\n".join(line.text for line in lines),
        shown,
        direction(shown),
        worst.state,
        "<br>\n".join(f"<bdi>{line.inline}</bdi>" for line in lines),
    )


def _dated(sender: Sender, language: Tag) -> Iterator[Block]:
    if sender.date is None:
        return
    parts = [sender.place, format_date(sender.date, language)]
    text = ", ".join(part for part in parts if part)
    yield _block(BlockRole.DATE, data_span(text, language))


def _signed(sender: Sender, language: Tag) -> Iterator[Block]:
    country = shown_country(sender.country, language) if sender.country else None
    place = None if sender.date else sender.place
    lines = [sender.name, place, country, sender.email]
    spans = tuple(data_span(line, language) for line in lines if line)
    if spans:
        yield _joined(BlockRole.SENDER, spans, language)


def _no_salutation(case: Case, target: Target | None) -> tuple[Missing, ...]:
    if target and target.salutation:
        return ()
    number = case.targets.index(target) if target else None
    line = case.lines.get("targets" if number is None else f"targets/{number}")
    state = MissingState.NO_SALUTATION
    return (Missing(case.id, "salutation", None, state, case.path, line or 1),)
