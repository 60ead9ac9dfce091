"""What a case is: one Urgent Action as plain frozen values, no I/O."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ua_i18n.languages import Tag
from ua_i18n.texts import Gender

__all__ = [
    "CHANNEL_KINDS",
    "Case",
    "Channel",
    "Gender",
    "Paragraph",
    "Person",
    "Role",
    "Section",
    "Target",
]

CHANNEL_KINDS = ("email", "fax", "phone", "x", "facebook", "instagram", "web")
"""The ways to reach a target, in the order in which they are shown."""


class Role(StrEnum):
    """What a target is to the case: whom the letter is for, or who gets a copy."""

    TARGET = "target"
    COPY = "copy"
    EMBASSY = "embassy"


@dataclass(frozen=True, slots=True)
class Channel:
    """One way to reach a target; the value stays as the document writes it."""

    kind: str
    """One of CHANNEL_KINDS."""
    value: str
    note: str | None = None
    """What the document says of it ("mornings only"), in the case's language."""


@dataclass(frozen=True, slots=True)
class Target:
    """An official to whom letters go."""

    id: str
    role: Role = Role.TARGET
    office: str | None = None
    name: str | None = None
    gender: Gender | None = None
    address: tuple[str, ...] = ()
    """Street, city, postcode: data, a line each, never translated."""
    country: str | None = None
    """ISO 3166 code or a name, as written."""
    channels: tuple[Channel, ...] = ()
    salutation: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the case is about."""

    name: str
    pronouns: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or list item of the body: inline Markdown on one line."""

    text: str
    marker: str = ""
    """"" for a paragraph, "-" for an item of a list, "1." for a numbered one."""
    line: int = field(default=0, compare=False)
    """1-based line in the case file or document; 0 if it has none."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the background information."""

    paragraphs: tuple[Paragraph, ...]
    heading: str | None = None
    """None for the part "Additional information" of the form."""
    line: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Case:
    """One Urgent Action, as its case file gives it."""

    id: str
    """Chosen once; also the gettext domain."""
    language: Tag
    """What the case file is written in."""
    title: str
    summary: tuple[Paragraph, ...] = ()
    actions: tuple[Paragraph, ...] = ()
    letter: tuple[Paragraph, ...] = ()
    """Between salutation and sign-off."""
    background: tuple[Section, ...] = ()
    ua: str | None = None
    """The UA number as written, "31/22"."""
    index: str | None = None
    country: str | None = None
    """ISO 3166 code or a name, as written."""
    issued: date | None = None
    deadline: date | None = None
    preferred_languages: tuple[str, ...] = ()
    """Names or tags, as written, most preferred first, one language each."""
    own_language: bool = False
    people: tuple[Person, ...] = ()
    previous_ua: str | None = None
    inherits_from: str | None = None
    subject: str | None = None
    targets: tuple[Target, ...] = ()
    sign_off: str | None = None
    lines: Mapping[str, int] = field(
        default_factory=lambda: MappingProxyType({}), compare=False, repr=False
    )
    """Place of a head value or of the title -> 1-based line: "title", "subject",
    "targets/0/salutation", "targets/0" (the target itself), "people/0/name"."""
    comments: Mapping[int, tuple[str, ...]] = field(
        default_factory=lambda: MappingProxyType({}), compare=False, repr=False
    )
    """1-based line of the value below -> the comment lines of the head above it."""
    path: str = field(default="", compare=False)
    """The file that was read, as the caller named it."""
