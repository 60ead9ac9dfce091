"""Looking at one catalog of a project, and what a look at a case can tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from ua_i18n.cases import Case
from ua_i18n.catalog import Catalog, Key, compile_faults, read_po
from ua_i18n.checks import Finding, Name, check_catalog
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import FaultsError, LanguageError, SourceError
from ua_i18n.languages import Tag, country_code, country_name, parse_tag
from ua_i18n.project.files import read_stamped, shown
from ua_i18n.project.findings import findings_as_json, findings_from_json
from ua_i18n.project.ledger import State
from ua_i18n.project.manifest import ABSENT
from ua_i18n.project.memo import Json
from ua_i18n.project.sources import Sources
from ua_i18n.terms import Term

__all__ = [
    "CatalogReport",
    "CatalogTask",
    "Need",
    "SourceReport",
    "agreed",
    "check_readable",
    "examine_catalog",
    "examine_template",
    "report_as_json",
    "report_from_json",
]


class Need(NamedTuple):
    """What a letter in a first preferred language needs of a catalog."""

    domain: str
    language: Tag
    """That of the catalog."""
    critical: frozenset[Key]
    """What stops the letter if it is missing."""
    lacking: frozenset[Key]
    """What of it is not even in the catalog."""


class SourceReport(NamedTuple):
    """What there is to say of a case file or a POT."""

    findings: tuple[Finding, ...]
    language: Tag | None
    """What its texts are written in; None if that cannot be read."""
    needs: tuple[Need, ...] = ()


class CatalogTask(NamedTuple):
    """A PO file to check, and all that is to be known of it; for another process."""

    root: Path
    path: Path
    domain: str
    language: Tag
    source_language: Tag
    critical: frozenset[Key] = frozenset()
    lacking: frozenset[Key] = frozenset()
    names: tuple[Name, ...] = ()
    terms: tuple[Term, ...] = ()

    @property
    def name(self) -> str:
        """The file, as findings name it."""
        return shown(self.path, self.root)


class CatalogReport(NamedTuple):
    """What there is to say of a PO file, as it was when it was read."""

    findings: tuple[Finding, ...]
    state: State


def examine_template(path: Path, *, root: Path, domain: str) -> SourceReport:
    """Read a POT: its faults, and the language that its header names."""
    name = shown(path, root)
    try:
        content = read_stamped(path, root=root)[0]
        header = read_po(content or b"", filename=name).header
        written = header.get("X-Source-Language")
        return SourceReport((), parse_tag(written) if written else None)
    except SourceError as error:
        fault = error
    except LanguageError as error:
        fault = SourceError(f"X-Source-Language: {error}", path=name)
    return SourceReport(tuple(findings_of(fault, domain=domain)), None)


def examine_catalog(task: CatalogTask) -> CatalogReport:
    """Check a PO file; that it cannot be read is a finding, too."""
    content, stamp = None, b""
    try:
        content, stamp = read_stamped(task.path, root=task.root)
        catalog = read_po(content or b"", filename=task.name)
    except SourceError as error:
        found = findings_of(error, language=task.language, domain=task.domain)
    else:
        found = check_readable(catalog, task)
    digest = ABSENT if content is None else sha256(content).digest()
    return CatalogReport(tuple(found), State(stamp, digest))


def check_readable(catalog: Catalog, task: CatalogTask) -> Iterator[Finding]:
    """Check a catalog, what `compile` would refuse included."""
    for error in compile_faults(catalog):  # charset, plural rule, characters
        yield from findings_of(error, language=task.language, domain=task.domain)
    yield from check_catalog(
        catalog,
        path=task.name,
        language=task.language,
        source_language=task.source_language,
        domain=task.domain,
        critical=task.critical,
        lacking=task.lacking,
        names=task.names,
        terms=task.terms,
    )


def agreed(
    sources: Sources, domain: str, language: Tag
) -> tuple[tuple[Name, ...], tuple[Term, ...]]:
    """Collect what is agreed on for a catalog: the names of its case, and the terms.

    What cannot be read is left out; it is told elsewhere.
    """
    names: tuple[Name, ...] = ()
    terms: tuple[Term, ...] = ()
    if domain in sources.case_ids():
        with suppress(FaultsError, SourceError):
            names = tuple(names_in(sources.case(domain), language))
    with suppress(FaultsError, SourceError):
        terms = sources.terms(language)
    return names, terms


def names_in(case: Case, language: Tag) -> Iterator[Name]:
    """Yield whom and which countries a case speaks of.

    Args:
        case: The case.
        language: In which countries are rendered.
    """
    people = [person.name for person in case.people]
    officials = [target.name for target in case.targets]
    yield from map(Name, filter(None, (*people, *officials)))
    places = (case.country, *(target.country for target in case.targets))
    for code in dict.fromkeys(country_code(place) for place in places if place):
        own = country_name(code, case.language) if code else None
        rendering = country_name(code, language) if code else None
        # Of "the United States" people say it in too many ways.
        if own and rendering and " " not in own and " " not in rendering:
            yield Name(own, (rendering,), is_country=True)


def report_as_json(report: SourceReport) -> Json:
    """Write what there is to say of a case or a POT."""
    needs: list[Json] = [
        [need.domain, need.language, _keys(need.critical), _keys(need.lacking)]
        for need in report.needs
    ]
    return [findings_as_json(report.findings), report.language, needs]


def report_from_json(row: Any) -> SourceReport:
    """Read what `report_as_json` wrote."""
    needs = (
        Need(domain, language, _key_set(critical), _key_set(lacking))
        for domain, language, critical, lacking in row[2]
    )
    return SourceReport(findings_from_json(row[0]), row[1], tuple(needs))


def _keys(keys: Iterable[Key]) -> Json:
    pairs = sorted(keys, key=lambda key: (key[0] or "", key[1]))
    return [[context, msgid] for context, msgid in pairs]


def _key_set(rows: Iterable[tuple[str | None, str]]) -> frozenset[Key]:
    return frozenset((context, msgid) for context, msgid in rows)
