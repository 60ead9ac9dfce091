"""A page: the whole Urgent Action for a reader, every fallback marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from ua_i18n.cases import Case
from ua_i18n.languages import Tag, autonym, direction
from ua_i18n.rendering.casetexts import CaseTexts
from ua_i18n.rendering.shown import ShownCase, shown_case
from ua_i18n.rendering.spans import Direction, Missing, PassedOver, SpanState
from ua_i18n.rendering.translator import Domain, LookedUp, Translator
from ua_i18n.templating import Templates

__all__ = [
    "Alternate",
    "Page",
    "PageBlock",
    "PageTexts",
    "alternate",
    "page_texts",
    "write_page",
]


@dataclass(frozen=True, slots=True)
class Alternate:
    """The same page in another language."""

    language: Tag
    name: str
    """The language's name in that language."""
    direction: Direction
    href: str


@dataclass(frozen=True, slots=True)
class PageBlock:
    """One text of a page, for programs."""

    role: str
    """The msgctxt of the message."""
    text: str
    language: Tag
    direction: Direction
    state: SpanState


@dataclass(frozen=True, slots=True)
class Page:
    """A page of one case in one language; it is always written."""

    case: str
    language: Tag
    direction: Direction
    html: str = field(repr=False)
    blocks: tuple[PageBlock, ...]
    missing: tuple[Missing, ...]
    looked_up: tuple[LookedUp, ...]
    """The distinct messages that the page needs, in the order of looking."""
    passed_over: tuple[PassedOver, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every text of the page is in its language."""
        return not self.missing


@dataclass(frozen=True, slots=True)
class PageTexts:
    """The texts of a case as its page shows them, looked up once."""

    case: Case
    translator: Translator = field(repr=False)
    shown: ShownCase = field(repr=False)

    @property
    def complete(self) -> bool:
        """Whether no text of the case is missing; labels may be."""
        return not self.translator.missing


def page_texts(
    case: Case, *, language: Tag, domain: Domain, shared: Domain, today: date
) -> PageTexts:
    """Look up what the page of a case shows of it; that is half of the work.

    Args:
        case: The case.
        language: The page's language.
        domain: The case's domain.
        shared: The domain "ua", for labels, notices and phrases.
        today: Tells whether the deadline has passed.
    """
    translator = Translator(language, domain, shared, strict=False)
    return PageTexts(
        case, translator, shown_case(CaseTexts(case, translator), today=today)
    )


def write_page(
    texts: PageTexts, *, templates: Templates, alternates: Sequence[Alternate] = ()
) -> Page:
    """Write the page of a case.

    Args:
        texts: Its texts in the page's language.
        templates: The project's templates.
        alternates: The same page in the languages that really have it.
    """
    translator = texts.translator.copy()
    language = translator.language
    html = templates.render(
        "page.html.j2",
        {
            "language": language,
            "direction": direction(language),
            "case": texts.shown,
            "alternates": tuple(alternates),
        },
        functions=translator.functions(),
    )
    blocks = (
        PageBlock(role, span.text, span.language, span.direction, span.state)
        for role, span in translator.shown
    )
    return Page(
        case=texts.case.id,
        language=language,
        direction=direction(language),
        html=html,
        blocks=tuple(blocks),
        missing=translator.missing,
        looked_up=tuple(translator.recorded),
    )


def alternate(case: str, language: Tag) -> Alternate:
    """Name the page of a case in a language, by the file name that `build` gives."""
    name = autonym(language)
    return Alternate(language, name, direction(language), f"{case}.{language}.html")
