"""What the page template sees: texts to show, nothing that can be called."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import quote

from ua_i18n.cases import CHANNEL_KINDS, Channel, Person, Role, Target
from ua_i18n.languages import Tag, format_date, language_name, resolve
from ua_i18n.rendering.casetexts import CaseTexts, Item
from ua_i18n.rendering.spans import Span, data_span

__all__ = ["ShownCase", "shown_case"]

_ADDRESS = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+")
_WEB_PAGE = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the background; the standard part has no heading of its own."""

    heading: Span | None
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Link:
    """Something that may be a link."""

    text: str
    href: str | None
    """None where no link is safe or certain."""


@dataclass(frozen=True, slots=True)
class ShownChannel:
    """One way to reach a target."""

    kind: str
    value: str
    href: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class ShownTarget:
    """An official, as the page shows them."""

    is_copy: bool
    lines: tuple[Span, ...]
    channels: tuple[ShownChannel, ...]
    salutation: Span | None


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """Somebody whom the case is about."""

    name: Span
    pronouns: str | None


@dataclass(frozen=True, slots=True)
class ShownCase:
    """The whole case in the page's language."""

    language: Tag
    """What the case is written in."""
    title: Span
    ua: str | None
    index: str | None
    country: Span | None
    issued: str | None
    people: tuple[ShownPerson, ...]
    summary: tuple[Item, ...]
    actions: tuple[Item, ...]
    deadline: str | None
    past: bool
    preferred: tuple[str, ...]
    own_language: bool
    targets: tuple[ShownTarget, ...]
    salutation: Span | None
    letter: tuple[Item, ...]
    sign_off: Span | None
    background: tuple[Section, ...]
    previous_ua: Link | None


def shown_case(texts: CaseTexts, *, today: date) -> ShownCase:
    """Look up all that the page shows of a case, in the order of the page.

    Args:
        texts: The case in the page's language.
        today: Tells whether the deadline has passed.
    """
    case = texts.case
    addressees = (target for target in case.targets if target.role is Role.TARGET)
    title = texts.value("title", case.title, "title")
    return ShownCase(
        language=case.language,
        title=title or data_span(case.id, case.language),
        ua=case.ua,
        index=case.index,
        country=texts.country(case.country, "country"),
        issued=_date(case.issued, texts.language),
        people=tuple(_people(texts)),
        summary=tuple(texts.items("summary", case.summary)),
        actions=tuple(texts.items("action", case.actions)),
        deadline=_date(case.deadline, texts.language),
        past=bool(case.deadline and case.deadline < today),
        preferred=tuple(_languages(texts)),
        own_language=case.own_language,
        targets=tuple(_target(texts, target) for target in case.targets),
        salutation=texts.salutation(next(addressees, None)),
        letter=tuple(texts.items("letter", case.letter)),
        sign_off=texts.value("sign-off", case.sign_off, "sign_off"),
        background=tuple(_background(texts)),
        previous_ua=_link(case.previous_ua),
    )


def _date(value: date | None, language: Tag) -> str | None:
    return format_date(value, language) if value else None


def _people(texts: CaseTexts) -> Iterator[ShownPerson]:
    for number, person in enumerate(texts.case.people):
        yield ShownPerson(_name(texts, person, number), person.pronouns)


def _name(texts: CaseTexts, person: Person, number: int) -> Span:
    name = texts.value("person-name", person.name, f"people/{number}/name")
    return name or data_span(person.name, texts.case.language)


def _languages(texts: CaseTexts) -> Iterator[str]:
    """Name the preferred languages in the page's language; unknown ones as written."""
    for written in texts.case.preferred_languages:
        tag = resolve(written)
        yield language_name(tag, texts.language) if tag else written


def _background(texts: CaseTexts) -> Iterator[Section]:
    for section in texts.case.background:
        heading = None
        if section.heading:
            heading = texts.text("heading", section.heading, section.line)
        yield Section(heading, tuple(texts.items("background", section.paragraphs)))


def _target(texts: CaseTexts, target: Target) -> ShownTarget:
    ordered = sorted(target.channels, key=lambda c: CHANNEL_KINDS.index(c.kind))
    return ShownTarget(
        is_copy=target.role is Role.COPY,
        lines=texts.address(target),
        channels=tuple(map(_channel, ordered)),
        salutation=texts.salutation(target),
    )


def _channel(channel: Channel) -> ShownChannel:
    return ShownChannel(channel.kind, channel.value, _href(channel), channel.note)


def _href(channel: Channel) -> str | None:
    """Link an e-mail or web address; a phone number stays text as written."""
    value = channel.value.strip()
    if channel.kind == "email":
        mailto = f"mailto:{quote(value, safe='@.+-_')}"
        return mailto if _ADDRESS.fullmatch(value) else None
    return value if _WEB_PAGE.fullmatch(value) else None


def _link(url: str | None) -> Link | None:
    """Link a web page; "javascript:" and other schemes stay text."""
    if not url:
        return None
    return Link(url, url if _WEB_PAGE.fullmatch(url) else None)
