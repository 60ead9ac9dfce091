"""A piece of a rendering: its text, its language and where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from html import escape
from typing import Literal, TypeAlias

from ua_i18n.languages import Tag, direction
from ua_i18n.rendering.bidi import isolate_all, isolate_html, isolate_text

__all__ = [
    "Direction",
    "Missing",
    "MissingState",
    "PassedOver",
    "Span",
    "SpanState",
    "data_span",
]

Direction: TypeAlias = Literal["ltr", "rtl"]


class SpanState(StrEnum):
    """Where the text of a span comes from."""

    TRANSLATED = "translated"
    SOURCE = "source"
    """The source language was asked for: nothing to translate."""
    FALLBACK = "fallback"
    """Another language stands in: allowed on pages and drafts, always marked."""
    DATA = "data"
    """A name, an address, a date: never translated."""


class MissingState(StrEnum):
    """Why a message cannot be used."""

    UNTRANSLATED = "untranslated"
    FUZZY = "fuzzy"
    BROKEN = "broken"
    """A placeholder, the markup or a {sender:…} does not fit."""
    NOT_EXTRACTED = "not-extracted"
    """The catalog lacks the message: run extract and update."""
    NO_SALUTATION = "no-salutation"
    """The target has no salutation of its own."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A message that a rendering needs and the catalogs do not give."""

    domain: str
    context: str | None
    msgid: str | None
    """None for NO_SALUTATION."""
    state: MissingState
    path: str | None
    """The catalog; where it has no such message, the case or template."""
    line: int | None
    """1-based line in that file."""


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A language that was wished before and in which not everything is there."""

    language: Tag
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """One text as it is shown. In HTML templates a fallback marks itself."""

    text: str
    """Plain text."""
    inline: str
    """The same as inline HTML, escaped."""
    language: Tag
    state: SpanState

    @property
    def direction(self) -> Direction:
        """The direction of the span's own language."""
        return direction(self.language)

    def isolated(self, around: Direction) -> str:
        """Plain text that keeps its order in a text of a direction."""
        if self.direction != around:
            return isolate_all(self.text)
        return isolate_text(self.text) if around == "rtl" else self.text

    @property
    def html(self) -> str:
        """Inline HTML that keeps its order, without a mark."""
        return isolate_html(self.inline) if self.direction == "rtl" else self.inline

    def __str__(self) -> str:
        return self.text

    def __html__(self) -> str:
        if self.state is not SpanState.FALLBACK:
            return self.html
        return (
            f'<span class="fallback" lang="{escape(self.language)}" '
            f'dir="{self.direction}">{self.html}</span>'
        )


def data_span(text: str, language: Tag) -> Span:
    """Make a span of something that is never translated."""
    return Span(text, escape(text), language, SpanState.DATA)
