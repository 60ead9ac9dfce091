"""Read a UA document into a draft case and its doubts; no disk, no catalogs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from ua_i18n.cases.model import Case, Role
from ua_i18n.errors import DocumentError
from ua_i18n.importing.body import Body, paragraphs_of, read_body
from ua_i18n.importing.doubts import (
    Doubt,
    check_calling_codes,
    check_links,
    check_streets,
    country_of,
    quote,
)
from ua_i18n.importing.head import Head, read_head
from ua_i18n.importing.ids import derive_id
from ua_i18n.importing.lines import Line, read_lines, without_page_numbers
from ua_i18n.importing.parts import Document, cut
from ua_i18n.importing.targets import give_salutation, make_targets
from ua_i18n.languages import Tag, country_code, detect, english_name

__all__ = ["Draft", "read_document"]

_SURE = 0.9
"""Below this confidence the proposed language is a doubt."""
_ENOUGH = 20_000
"""So many characters tell a language; a document has some five thousand."""
_UNTOLD = Tag("en")
_MOST_LINES = 100_000
"""A document has some hundred lines; what has so many is none, and takes long."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was read from a document, for a person to check."""

    case: Case
    doubts: tuple[Doubt, ...]
    """In the order of their lines."""
    recognised: bool
    """False if the draft lacks the title, the letter or every target."""


def read_document(
    text: str, *, path: str, language: Tag | None = None, id: str | None = None
) -> Draft:
    """Read the text of an Urgent Action.

    Every word of the document is in the case or in a doubt, but for the labels and
    notices of the form, which are kept by the fields that they fill. Nothing is
    invented or corrected; a doubtful value stays as written.

    Args:
        text: The document.
        path: The file as the caller names it.
        language: What the document is written in; told from its text if None.
        id: The id of the case; derived if None.

    Raises:
        DocumentError: no label or heading of an Urgent Action is in the text, or it
            has far more lines than any.
    """
    if sum(map(text.count, "\n\r\f")) > _MOST_LINES:
        message = f"no Urgent Action: it has more than {_MOST_LINES:,} lines"
        raise DocumentError(message, path=path)
    lines, page_numbers = without_page_numbers(read_lines(text))
    document = cut(lines)
    if not document.recognised:
        message = "no Urgent Action: no label or heading of one was found in it"
        raise DocumentError(message, path=path)
    body = read_body(document)
    head = read_head(document, body.actions)
    doubts = [*body.doubts, *head.doubts, *_page_numbers(page_numbers)]
    language, doubt = _language(body, document, language)
    doubts += doubt
    doubts += _promote(body)
    doubts += give_salutation(body.addresses, body.salutation)
    case = _case(body, head, language, path)
    doubts += _check(case, body, document)
    doubts += _missing(case, document.banner or 1)
    return Draft(
        case=replace(case, id=id or derive_id(case)),
        doubts=tuple(sorted(doubts, key=lambda doubt: doubt.line)),
        recognised=bool(case.title and case.letter and case.targets),
    )


def _language(
    body: Body, document: Document, given: Tag | None
) -> tuple[Tag, list[Doubt]]:
    """The document's language: the given one, else what its paragraphs look like."""
    if given:
        return given, []
    sections = (p.text for section in body.background for p in section.paragraphs)
    text = "\n".join((*(block.text for block in body.texts), *sections))
    found = detect([text[:_ENOUGH]])
    line = document.banner or 1
    if found.tag is None:
        message = (
            f"the document's language cannot be told; the draft says {_UNTOLD}:"
            " check it, or import again with --language"
        )
        return _UNTOLD, [Doubt(line, message)]
    if found.confidence < _SURE:
        message = (
            f"the document's language seems to be {english_name(found.tag)}"
            f" ({found.tag}), but that is not sure: check it"
        )
        return found.tag, [Doubt(line, message)]
    return found.tag, []


def _promote(body: Body) -> Iterator[Doubt]:
    """A case whose only addressees are diplomats writes to the first of them."""
    if body.addresses and all(a.role is not Role.TARGET for a in body.addresses):
        first = body.addresses[0]
        first.role = Role.TARGET
        yield Doubt(
            first.line,
            "the document has no other target, so the letter is for this one: check it",
        )


def _case(body: Body, head: Head, language: Tag, path: str) -> Case:
    title = body.title.text if body.title else ""
    return Case(
        id="draft",
        language=language,
        title=title,
        summary=paragraphs_of(body.summary),
        actions=paragraphs_of(body.actions),
        letter=paragraphs_of(body.letter),
        background=tuple(body.background),
        ua=head.ua,
        index=head.index,
        country=_country(title, head, body),
        issued=head.issued,
        deadline=head.deadline,
        preferred_languages=head.languages,
        own_language=head.own_language,
        people=head.people,
        previous_ua=head.previous,
        targets=make_targets(body.addresses),
        sign_off=body.sign_off.text if body.sign_off else None,
        path=path,
    )


def _country(title: str, head: Head, body: Body) -> str | None:
    """From "KAZAKHSTAN: …" in the title, else the header, else a target's address."""
    prefix, colon, _ = title.partition(":")
    named = country_code(prefix) if colon else None
    addresses = (country_of(a.country) for a in body.addresses if a.role is Role.TARGET)
    return named or head.country or next(filter(None, addresses), None)


def _check(case: Case, body: Body, document: Document) -> Iterator[Doubt]:
    for address in body.addresses:
        country = country_of(address.country)
        if address.role is Role.TARGET:
            country = country or case.country
        yield from check_streets(address, country, case.language)
        yield from check_calling_codes(address, country)
    yield from check_links((*case.summary, *case.actions, *case.letter))
    for section in case.background:
        yield from check_links(section.paragraphs)
    channels = (channel.value for target in case.targets for channel in target.channels)
    yield from _stray_links(document.links, set(channels))


def _stray_links(links: Sequence[Line], known: set[str]) -> Iterator[Doubt]:
    for link in links:
        if link.text not in known:
            yield Doubt(
                link.number,
                f"the link to {quote(link.text)} belongs to no target: is it needed?",
            )


def _page_numbers(lines: Iterable[Line]) -> Iterator[Doubt]:
    for line in lines:
        yield Doubt(line.number, f"{quote(line.text)} is taken for a page number")


def _missing(case: Case, line: int) -> Iterator[Doubt]:
    """What every form has and this document does not give."""
    letter = bool(case.letter)
    salutations = any(target.salutation for target in case.targets)
    wanted = (
        (case.title, "title", "write one after '# '"),
        (case.ua, "UA number", "add 'ua' if there is one"),
        (case.targets, "target", "add 'targets'"),
        (case.letter, "model letter", "write one under '## Letter'"),
        (salutations or not letter, "salutation", "add one to each target"),
        (case.sign_off or not letter, "sign-off", "add 'sign_off'"),
        (case.preferred_languages, "preferred language", "add 'preferred_languages'"),
        (case.deadline, "deadline", "add 'deadline' if there is one"),
        (case.people, "name and pronouns of a person", "add 'people'"),
    )
    for value, name, advice in wanted:
        if not value:
            yield Doubt(line, f"the document gives no {name}: {advice}")
