"""A page: the whole Urgent Action for a reader, every fallback marked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from urllib.parse import quote

from ua_i18n.cases import CHANNEL_KINDS, Case, Channel, Paragraph, Target, gendered
from ua_i18n.languages import (
    Tag,
    autonym,
    direction,
    format_date,
    language_name,
    resolve,
)
from ua_i18n.rendering.letter import address_spans, numbered, shown_country
from ua_i18n.rendering.spans import (
    Direction,
    Missing,
    PassedOver,
    Span,
    SpanState,
    data_span,
)
from ua_i18n.rendering.translator import Domain, LookedUp, Translator
from ua_i18n.templating import Templates, Translate

__all__ = ["Alternate", "Page", "PageBlock", "alternate", "write_page"]


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
    """The message's context."""
    text: str
    language: Tag
    direction: Direction
    state: SpanState


@dataclass(frozen=True, slots=True)
class ShownItem:
    """A paragraph or list item; marker is "" or the mark before it."""

    marker: str
    span: Span


@dataclass(frozen=True, slots=True)
class ShownSection:
    """A part of the background; the standard part has no heading of its own."""

    heading: Span | None
    items: tuple[ShownItem, ...]


@dataclass(frozen=True, slots=True)
class ShownChannel:
    """One way to reach a target."""

    kind: str
    value: Span
    href: str | None
    note: Span | None


@dataclass(frozen=True, slots=True)
class ShownTarget:
    """An official, as the page shows them."""

    lines: tuple[Span, ...]
    channels: tuple[ShownChannel, ...]
    salutation: Span | None


@dataclass(frozen=True, slots=True)
class ShownCase:
    """What the page template sees: texts to show, nothing else."""

    title: Span
    ua: str | None
    index: str | None
    country: str | None
    issued: str | None
    summary: tuple[ShownItem, ...]
    actions: tuple[ShownItem, ...]
    targets: tuple[ShownTarget, ...]
    salutation: Span | None
    letter: tuple[ShownItem, ...]
    sign_off: Span | None
    background: tuple[ShownSection, ...]
    preferred: tuple[Span, ...]
    own_language: bool
    deadline: str | None
    past: bool
    people: tuple[tuple[Span, Span | None], ...]
    previous_ua: str | None


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


def write_page(
    case: Case,
    *,
    language: Tag,
    domain: Domain,
    shared: Domain,
    templates: Templates,
    today: date,
    alternates: Sequence[Alternate] = (),
) -> Page:
    """Write the page of a case.

    Args:
        case: The case.
        language: The page's language.
        domain: The case's domain.
        shared: The domain "ua", for labels, notices and phrases.
        templates: The project's templates.
        today: Tells whether the deadline has passed.
        alternates: The same page in the languages that really have it.
    """
    translator = Translator(language, domain, shared, strict=False)
    blocks: list[PageBlock] = []
    shown = _shown(case, translator, blocks, today)
    html = templates.render(
        "page.html.j2",
        {
            "language": language,
            "direction": direction(language),
            "case": shown,
            "alternates": tuple(alternates),
        },
        functions=_noting(translator.functions(), blocks),
    )
    return Page(
        case=case.id,
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


def _noting(
    functions: Mapping[str, Translate], blocks: list[PageBlock]
) -> dict[str, Translate]:
    """Let the gettext functions of a template note what they gave."""

    def noting(function: Translate, *, with_context: bool) -> Translate:
        def call(*arguments: object, **values: object) -> object:
            span = function(*arguments, **values)
            if isinstance(span, Span):
                role = str(arguments[0]) if with_context else "label"
                blocks.append(_page_block(role, span))
            return span

        return call

    return {
        name: noting(function, with_context="pgettext" in name)
        for name, function in functions.items()
    }


def _page_block(role: str, span: Span) -> PageBlock:
    return PageBlock(role, span.text, span.language, span.direction, span.state)


def _shown(
    case: Case, translator: Translator, blocks: list[PageBlock], today: date
) -> ShownCase:
    def text(context: str, source: str | None, place: str) -> Span | None:
        if not source:
            return None
        span = translator.case_text(context, source, line=case.lines.get(place))
        blocks.append(_page_block(context, span))
        return span

    def items(context: str, paragraphs: tuple[Paragraph, ...]) -> Iterator[ShownItem]:
        for marker, paragraph in numbered(paragraphs):
            span = translator.case_text(context, paragraph.text, line=paragraph.line)
            blocks.append(_page_block(context, span))
            yield ShownItem(marker, span)

    language = translator.language
    number = next(
        (n for n, target in enumerate(case.targets) if target.role == "target"), 0
    )
    addressee = case.targets[number] if case.targets else Target("none")
    title = text("title", case.title, "title") or data_span(case.id, case.language)
    return ShownCase(
        title=title,
        ua=case.ua,
        index=case.index,
        country=shown_country(case.country, language) if case.country else None,
        issued=format_date(case.issued, language) if case.issued else None,
        summary=tuple(items("summary", case.summary)),
        actions=tuple(items("action", case.actions)),
        targets=tuple(_targets(case, translator)),
        salutation=text(
            gendered("salutation", addressee.gender),
            addressee.salutation,
            f"targets/{number}/salutation",
        ),
        letter=tuple(items("letter", case.letter)),
        sign_off=text("sign-off", case.sign_off, "sign_off"),
        background=tuple(
            ShownSection(
                text("heading", section.heading, ""),
                tuple(items("background", section.paragraphs)),
            )
            for section in case.background
        ),
        preferred=tuple(_languages(case, language)),
        own_language=case.own_language,
        deadline=format_date(case.deadline, language) if case.deadline else None,
        past=bool(case.deadline and case.deadline < today),
        people=tuple(
            (
                text("person-name", person.name, f"people/{place}/name")
                or data_span(person.name, case.language),
                data_span(person.pronouns, case.language) if person.pronouns else None,
            )
            for place, person in enumerate(case.people)
        ),
        previous_ua=case.previous_ua,
    )


def _languages(case: Case, language: Tag) -> Iterator[Span]:
    """Name the preferred languages in the page's language; unknown ones as written."""
    for written in case.preferred_languages:
        tag = resolve(written)
        if tag is None:
            yield data_span(written, case.language)
        else:
            yield data_span(language_name(tag, language), language)


def _targets(case: Case, translator: Translator) -> Iterator[ShownTarget]:
    for number, target in enumerate(case.targets):
        salutation = None
        if target.salutation:
            line = case.lines.get(f"targets/{number}/salutation")
            context = gendered("salutation", target.gender)
            salutation = translator.case_text(context, target.salutation, line=line)
        yield ShownTarget(
            lines=address_spans(target, number, case, translator),
            channels=tuple(_channels(target, case.language)),
            salutation=salutation,
        )


def _channels(target: Target, language: Tag) -> Iterator[ShownChannel]:
    ordered = sorted(target.channels, key=lambda c: CHANNEL_KINDS.index(c.kind))
    for channel in ordered:
        note = data_span(channel.note, language) if channel.note else None
        value = data_span(channel.value, language)
        yield ShownChannel(channel.kind, value, _href(channel), note)


def _href(channel: Channel) -> str | None:
    """Link what can be linked safely; a phone number stays text as written."""
    value = channel.value.strip()
    if channel.kind == "email":
        return f"mailto:{quote(value, safe='@.+-_')}"
    if value.lower().startswith(("https://", "http://")):
        return value
    return None
