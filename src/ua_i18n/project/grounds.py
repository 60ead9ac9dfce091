"""What letters and pages depend on: the parts of their keys in a memo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, fallback_chain, resolve
from ua_i18n.project.locale import MESSAGES, serves
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import Recall
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.sources import PHRASEBOOK, TEMPLATE_SUFFIXES, Sources
from ua_i18n.project.standing import languages_in
from ua_i18n.terms import TERMS_FILE

__all__ = ["Grounds", "Head", "rendered_folders", "source_folders"]


class Head(NamedTuple):
    """What is known of a case before it is read."""

    deadline: date | None
    source: Tag
    """What it is written in."""
    languages: tuple[Tag, ...]
    """Those of `Sources.case_languages`."""
    unknown: tuple[str, ...]
    """Preferred languages, as written, for which no tag is known."""


class Grounds:
    """Tells on what the renderings of each case rest."""

    def __init__(self, sources: Sources, recall: Recall, *, today: date) -> None:
        """Look at what all of them depend on.

        Args:
            sources: The project.
            recall: Digests its files, and knows the heads of cases.
            today: Tells whether a deadline has passed; nothing else depends on it.
        """
        self._sources = sources
        self._recall = recall
        self._today = today
        self._heads: dict[str, Head] = {}
        self._shared = (
            repr(sources.settings).encode(),
            *recall.digests(sources.template_paths()),
            *recall.digests(sources.phrasebook_paths()),
        )

    def head(self, case: str) -> Head:
        """Tell what is known of a case, and read it only if nothing is.

        Raises:
            CaseError: its file has faults.
            FileError: its file cannot be read.
        """
        if case not in self._heads:
            self._heads[case] = self._head(case)
        return self._heads[case]

    def _path(self, case: str) -> Path:
        return self._sources.root / self._sources.settings.cases / f"{case}.md"

    def _head(self, name: str) -> Head:
        path = self._path(name)
        parts = (self._shared[0], *self._recall.digests([path]))
        key, known = self._recall.known("head", parts)
        if known is not None:
            return _head_from_json(known)
        case = self._sources.case(name)
        preferred = case.preferred_languages
        head = Head(
            case.deadline,
            case.language,
            self._sources.case_languages(case),
            tuple(written for written in preferred if resolve(written) is None),
        )
        self._recall.note(key, _head_as_json(head))
        return head

    def of(self, case: str, languages: Iterable[Tag]) -> Iterator[bytes]:
        """Name and digest all that a case in some languages is made of.

        Raises:
            CaseError, FileError: as `head`.
        """
        head = self.head(case)
        yield from self._shared
        yield from self._recall.digests([self._path(case)])
        yield b"past" if head.deadline and head.deadline < self._today else b""
        sources = {head.source, self._sources.settings.source_language}
        asked = {
            tag
            for language in languages
            for source in sources
            for tag in fallback_chain(language, source)
        }
        for domain in (case, TEMPLATE_DOMAIN):
            for tag, path in self._sources.locale.catalogs_of(domain).items():
                if any(serves(tag, language) for language in asked):
                    yield tag.encode()
                    yield from self._recall.digests([path])


def _head_as_json(head: Head) -> Json:
    deadline = head.deadline.isoformat() if head.deadline else ""
    return [deadline, head.source, [*head.languages], [*head.unknown]]


def _head_from_json(known: Any) -> Head:
    deadline, source, tags, unknown = known
    day = date.fromisoformat(deadline) if deadline else None
    return Head(day, Tag(source), tuple(map(Tag, tags)), tuple(unknown))


def rendered_folders(sources: Sources) -> list[tuple[str, tuple[str, ...]]]:
    """List the folders with all that renderings may rest on, and how its names end."""
    own = sources.settings
    languages = languages_in(str(sources.root), own.locale)
    return [
        ("", (SETTINGS_FILE,)),
        (own.cases, (".md",)),
        (own.templates, (*TEMPLATE_SUFFIXES, PHRASEBOOK)),
        *((f"{own.locale}/{name}/{MESSAGES}", (".po",)) for name in languages),
    ]


def source_folders(sources: Sources) -> list[tuple[str, tuple[str, ...]]]:
    """List the folders with all that people write, and how its names end."""
    home = sources.settings.locale
    languages = languages_in(str(sources.root), home)
    return [
        *rendered_folders(sources),
        (home, (".pot",)),
        *((f"{home}/{name}", (TERMS_FILE,)) for name in languages),
    ]
