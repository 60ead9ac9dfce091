"""The translatable texts of a case: one segment for each paragraph, heading, value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ua_i18n.cases.lines import squeeze
from ua_i18n.cases.model import Case, Gender, Paragraph, Person, Role, Target

__all__ = ["Segment", "gendered", "segments"]

_SEX: dict[Gender | None, str] = {"m": "a man", "f": "a woman"}
_ROLE = {Role.COPY: "gets a copy", Role.EMBASSY: "embassy"}
_SENDER_NOTE = (
    "If the writer's sex changes a form, write"
    " {sender:masculine|feminine|unspecified}, with your three forms."
)


@dataclass(frozen=True, slots=True)
class Segment:
    """One text that a translator translates whole."""

    context: str
    """The msgctxt: the part of the document ("letter", "salutation-m")."""
    text: str
    """The msgid: one line; inline Markdown in summary, action, letter, background."""
    comments: tuple[str, ...]
    """Extracted comments, a line each: who is speaking to whom."""
    line: int
    """1-based line in the case file; 0 if the case was not read from one."""


def gendered(context: str, gender: Gender | None) -> str:
    """The context of an office or salutation: "office", "office-m", "office-f"."""
    return f"{context}-{gender}" if gender else context


def segments(case: Case) -> tuple[Segment, ...]:
    """List what a translator meets, in the order of the printed document.

    A text that stands twice in one part is listed twice; extraction makes one message
    of the two. Empty texts are left out.
    """
    found = (
        *_opening(case),
        *_addresses(case),
        *_letter(case),
        *_background(case),
        *_names(case),
    )
    return tuple(segment for segment in found if segment.text)


def _opening(case: Case) -> Iterator[Segment]:
    about = _about(case.people)
    yield _value(case, "title", case.title, "title", "Title of the page.", *about)
    yield from _paragraphs(
        "summary", case.summary, "Summary on the page: what happened.", *about
    )
    yield from _paragraphs(
        "action", case.actions, "The page tells its reader what to do.", *about
    )


def _addresses(case: Case) -> Iterator[Segment]:
    note = "In the address block only; in the case that an address needs."
    for index, target in enumerate(case.targets):
        place = f"targets/{index}"
        who = _addressee(target)
        yield _value(
            case,
            gendered("office", target.gender),
            target.office,
            f"{place}/office",
            f"Office of the addressee: {who}.",
            note,
        )
        yield _value(
            case,
            "target-name",
            target.name,
            f"{place}/name",
            f"Name of the addressee: {who}.",
            f"{note} In another script: as it is usually written there.",
        )


def _letter(case: Case) -> Iterator[Segment]:
    about = _about(case.people)
    to = _addressees(case.targets)
    yield _value(
        case, "subject", case.subject, "subject", "Subject of the e-mail.", *to, *about
    )
    for index, target in enumerate(case.targets):
        yield _value(
            case,
            gendered("salutation", target.gender),
            target.salutation,
            f"targets/{index}/salutation",
            f"Opens the letter to {_addressee(target)}.",
        )
    yield from _paragraphs(
        "letter",
        case.letter,
        "Letter: the writer (I) speaks to the addressee (you, formal).",
        *to,
        *about,
        _SENDER_NOTE,
    )
    yield _value(case, "sign-off", case.sign_off, "sign_off", "Closes the letter.", *to)


def _background(case: Case) -> Iterator[Segment]:
    about = _about(case.people)
    for section in case.background:
        yield Segment(
            "heading",
            squeeze(section.heading or ""),
            ("Heading on the page.",),
            section.line,
        )
        yield from _paragraphs(
            "background",
            section.paragraphs,
            "Background on the page, for its reader.",
            *about,
        )


def _names(case: Case) -> Iterator[Segment]:
    for index, person in enumerate(case.people):
        yield _value(
            case,
            "person-name",
            person.name,
            f"people/{index}/name",
            f"Name of a person whom the case is about{_pronouns(person)}.",
            "Stands alone; in another script: as it is usually written there.",
        )


def _value(
    case: Case, context: str, text: str | None, place: str, *comments: str
) -> Segment:
    return Segment(context, squeeze(text or ""), comments, case.lines.get(place, 0))


def _paragraphs(
    context: str, paragraphs: Iterable[Paragraph], *comments: str
) -> Iterator[Segment]:
    for paragraph in paragraphs:
        yield Segment(context, squeeze(paragraph.text), comments, paragraph.line)


def _about(people: Iterable[Person]) -> tuple[str, ...]:
    names = [squeeze(person.name) + _pronouns(person) for person in people]
    return (f"About: {', '.join(names)}.",) if names else ()


def _pronouns(person: Person) -> str:
    return f" ({squeeze(person.pronouns)})" if person.pronouns else ""


def _addressees(targets: Iterable[Target]) -> tuple[str, ...]:
    """Whom the one letter goes to."""
    names = [_addressee(target) for target in targets]
    if len(names) < 2:
        return tuple(f"To: {name}." for name in names)
    return (f"To each of: {'; '.join(names)}.",)


def _addressee(target: Target) -> str:
    """'President of Kazakhstan, Kassym-Jomart Tokayev, a man', in so many words."""
    parts = (
        target.office,
        target.name,
        _SEX.get(target.gender),
        _ROLE.get(target.role),
    )
    return ", ".join(squeeze(part) for part in parts if part) or target.id
