"""A letter: one value of which every format is written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from html import escape

from ua_i18n.cases import Case, Target
from ua_i18n.languages import Tag, direction, format_date
from ua_i18n.rendering.casetexts import CaseTexts
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

__all__ = ["Block", "BlockRole", "Letter", "write_letter"]


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
    """One block of a letter; date, address and sender may have several lines."""

    role: BlockRole
    lines: tuple[Span, ...]
    around: Direction
    """The direction of the letter."""
    marker: str = ""
    """What stands before an item of a list: "1. "."""

    @property
    def text(self) -> str:
        """Plain text, the lines joined by line feeds."""
        return self.marker + "\n".join(line.text for line in self.lines)

    @property
    def language(self) -> Tag:
        """The language of the line that tells the state."""
        return self._worst.language

    @property
    def direction(self) -> Direction:
        """The direction of that language."""
        return self._worst.direction

    @property
    def state(self) -> SpanState:
        """A block is as bad as its worst line; it is data if all lines are."""
        return self._worst.state

    @property
    def isolated(self) -> str:
        """Plain text for reading: what runs the other way is isolated."""
        lines = (line.isolated(self.around) for line in self.lines)
        return self.marker + "\n".join(lines)

    @property
    def _worst(self) -> Span:
        return max(self.lines, key=lambda line: _BADNESS.index(line.state))

    def __html__(self) -> str:
        if len(self.lines) == 1:
            return escape(self.marker) + self.lines[0].html
        return "<br>\n".join(
            f'<bdi lang="{escape(line.language)}">{line.html}</bdi>'
            for line in self.lines
        )


_BADNESS = (
    SpanState.DATA,
    SpanState.SOURCE,
    SpanState.TRANSLATED,
    SpanState.FALLBACK,
)


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
        shown = _ShownLetter(
            self.case,
            self.language,
            self.direction,
            self.subject,
            self.blocks,
            self.complete,
        )
        context = {"letter": shown}
        return self.templates.render(template, context, functions=labels.functions())


@dataclass(frozen=True, slots=True)
class _ShownLetter:
    """What a letter template sees."""

    case: str
    language: Tag
    direction: Direction
    subject: str | None
    blocks: tuple[Block, ...]
    complete: bool


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
    texts = CaseTexts(case, translator)
    blocks = tuple(_blocks(texts, target, sender))
    subject = next((b.text for b in blocks if b.role is BlockRole.SUBJECT), None)
    return Letter(
        case=case.id,
        language=language,
        direction=direction(language),
        target=target.id if target else None,
        subject=subject,
        blocks=blocks,
        missing=translator.missing + _no_salutation(texts, target),
        looked_up=tuple(translator.recorded),
        templates=templates,
        shared=shared,
    )


def _blocks(texts: CaseTexts, target: Target | None, sender: Sender) -> Iterator[Block]:
    case = texts.case
    around = direction(texts.language)

    def block(role: BlockRole, *lines: Span | None) -> Iterator[Block]:
        given = tuple(line for line in lines if line is not None)
        if given:
            yield Block(role, given, around)

    yield from block(BlockRole.DATE, *_dated(texts, sender))
    if target:
        yield from block(BlockRole.ADDRESS, *texts.address(target))
    subject = texts.value("subject", case.subject, "subject")
    yield from block(BlockRole.SUBJECT, subject)
    yield from block(BlockRole.SALUTATION, texts.salutation(target))
    for item in texts.items("letter", case.letter):
        yield Block(BlockRole.PARAGRAPH, (item.span,), around, item.marker)
    sign_off = texts.value("sign-off", case.sign_off, "sign_off")
    yield from block(BlockRole.SIGN_OFF, sign_off)
    yield from block(BlockRole.SENDER, *_signed(texts, sender))


def _dated(texts: CaseTexts, sender: Sender) -> Iterator[Span]:
    """Give the place and the date, a line each: no language's comma is guessed."""
    if sender.date is None:
        return
    if sender.place:
        yield data_span(sender.place, texts.language)
    yield data_span(format_date(sender.date, texts.language), texts.language)


def _signed(texts: CaseTexts, sender: Sender) -> Iterator[Span]:
    language = texts.language
    # With a date, the place stands beside it.
    place = None if sender.date else sender.place
    yield from (data_span(text, language) for text in (sender.name, place) if text)
    if sender.country:
        yield texts.sender_country(sender.country)
    if sender.email:
        yield data_span(sender.email, language)


def _no_salutation(texts: CaseTexts, target: Target | None) -> tuple[Missing, ...]:
    if target and target.salutation:
        return ()
    case = texts.case
    line = case.lines.get(texts.place(target) if target else "targets", 1)
    state = MissingState.NO_SALUTATION
    return (Missing(case.id, "salutation", None, state, case.path, line),)
