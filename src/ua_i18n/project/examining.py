"""Looking at one file of a project: what is wrong with it, and what a letter needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from ua_i18n.cases import Case
from ua_i18n.catalog import Catalog, Key, compile_faults, read_po
from ua_i18n.checks import Docket, Finding, Name, check_case, check_catalog
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import CaseError, LanguageError, SourceError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, country_code, country_name, lookup, parse_tag
from ua_i18n.project.files import read_stamped, shown
from ua_i18n.project.ledger import State
from ua_i18n.project.manifest import ABSENT
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import findings_as_json, findings_from_json
from ua_i18n.project.renderings import draft, preferred_languages
from ua_i18n.project.sources import Sources
from ua_i18n.rendering import MissingState
from ua_i18n.terms import Term

__all__ = [
    "CatalogReport",
    "CatalogTask",
    "Need",
    "SourceReport",
    "check_readable",
    "examine_case",
    "examine_catalog",
    "examine_template",
    "names_in",
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
    people: tuple[str, ...] = ()
    """The names of those a case is about and writes to."""
    countries: tuple[str, ...] = ()
    """ISO 3166 codes of the countries of a case and its targets."""


class CatalogTask(NamedTuple):
    """A PO file to check, and all that is to be known of it; for another process."""

    root: Path
    path: Path
    domain: str
    language: Tag
    source_language: Tag
    critical: frozenset[Key]
    lacking: frozenset[Key]
    names: tuple[Name, ...] = ()
    """What its case calls people and countries."""
    terms: tuple[Term, ...] = ()
    """The term list of its language."""

    @property
    def name(self) -> str:
        """The file, as findings name it."""
        return shown(self.path, self.root)


class CatalogReport(NamedTuple):
    """What there is to say of a PO file, as it was when it was read."""

    findings: tuple[Finding, ...]
    state: State


def examine_case(sources: Sources, name: str, *, today: date) -> SourceReport:
    """Check a case file, and write its letter to see what that needs.

    Raises:
        SourceError: a template cannot be used.
    """
    try:
        case = sources.case(name)
    except (CaseError, SourceError) as error:
        return SourceReport(tuple(findings_of(error, domain=name)), None)
    docket = Docket(case, today, _inherited(sources, case))
    return SourceReport(
        tuple(check_case(docket)),
        case.language,
        tuple(_needs(sources, case)),
        tuple(_people(case)),
        tuple(_countries(case)),
    )


def _people(case: Case) -> Iterator[str]:
    people = (person.name for person in case.people)
    officials = (target.name for target in case.targets)
    return filter(None, chain(people, officials))


def _countries(case: Case) -> Iterator[str]:
    places = (case.country, *(target.country for target in case.targets))
    codes = (country_code(place) for place in places if place)
    return filter(None, dict.fromkeys(codes))


def names_in(report: SourceReport, language: Tag) -> Iterator[Name]:
    """Yield the names of a case as a catalog in a language should know them."""
    yield from map(Name, report.people)
    for code in report.countries:
        own = country_name(code, report.language) if report.language else None
        rendering = country_name(code, language)
        # Of "the United States" people say it in too many ways.
        if own and rendering and " " not in own and " " not in rendering:
            yield Name(own, (rendering,), is_country=True)


def _inherited(sources: Sources, case: Case) -> Case | None:
    parent = case.inherits_from
    if parent not in sources.case_ids():
        return None
    try:
        return sources.case(parent)
    except (CaseError, SourceError):  # told when that file's own turn comes
        return None


def _needs(sources: Sources, case: Case) -> Iterator[Need]:
    for language in preferred_languages(case)[:1]:
        paths = {
            domain: found[tag]
            for domain in (case.id, TEMPLATE_DOMAIN)
            for found in (sources.locale.catalogs_of(domain),)
            for tag in (lookup(language, found),)
            if tag is not None
        }
        readable = sources.without(_unreadable(sources, paths.values()))
        letter = draft(readable, case, language)
        for domain in paths:
            tag = lookup(language, readable.locale.catalogs_of(domain))
            if tag is not None:
                critical = frozenset(
                    one[1:] for one in letter.looked_up if one[0] == domain
                )
                lacking = frozenset(
                    (one.context, one.msgid)
                    for one in letter.missing
                    if one.domain == domain
                    and one.state is MissingState.NOT_EXTRACTED
                    and one.msgid is not None
                )
                yield Need(domain, tag, critical, lacking)
        if case.id in paths:
            sources.forget(paths[case.id])


def _unreadable(sources: Sources, paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        try:
            sources.catalog(path)
        except SourceError:
            yield path


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


def report_as_json(report: SourceReport) -> Json:
    """Write what there is to say of a case or a POT."""
    needs: list[Json] = [
        [need.domain, need.language, _keys(need.critical), _keys(need.lacking)]
        for need in report.needs
    ]
    return [
        findings_as_json(report.findings),
        report.language,
        needs,
        list(report.people),
        list(report.countries),
    ]


def report_from_json(row: Any) -> SourceReport:
    """Read what `report_as_json` wrote."""
    needs = (
        Need(domain, language, _key_set(critical), _key_set(lacking))
        for domain, language, critical, lacking in row[2]
    )
    found = findings_from_json(row[0])
    return SourceReport(found, row[1], tuple(needs), tuple(row[3]), tuple(row[4]))


def _keys(keys: Iterable[Key]) -> Json:
    pairs = sorted(keys, key=lambda key: (key[0] or "", key[1]))
    return [[context, msgid] for context, msgid in pairs]


def _key_set(rows: Iterable[tuple[str | None, str]]) -> frozenset[Key]:
    return frozenset((context, msgid) for context, msgid in rows)
