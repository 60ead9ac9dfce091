"""Checking a project: every case, every PO file, in one list of findings."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from ua_i18n.catalog import Catalog, Key, compile_faults, read_po
from ua_i18n.checks import (
    Finding,
    Name,
    check_case,
    check_catalog,
    resolve_codes,
    selected,
)
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import LanguageError, PoSyntaxError, SourceError
from ua_i18n.languages import Tag, country_code, country_name, lookup, parse_tag
from ua_i18n.project.faults import Faults, case_faults, catalog_faults
from ua_i18n.project.files import read_outside
from ua_i18n.project.locale import MESSAGES
from ua_i18n.project.renderings import draft, preferred_languages
from ua_i18n.project.settings import ENGLISH
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import watched
from ua_i18n.rendering import MissingState

__all__ = ["check", "check_files", "unreadable"]

_Place = tuple[str, Tag]
"""A catalog: its domain and language."""


@dataclass(slots=True)
class _Letters:
    """What the letters in first preferred languages need of each catalog."""

    critical: dict[_Place, set[Key]] = field(default_factory=lambda: defaultdict(set))
    lacking: dict[_Place, set[Key]] = field(default_factory=lambda: defaultdict(set))
    """Needed, and not even in the catalog."""


@dataclass(frozen=True, slots=True)
class _Wish:
    """What of a project shall be checked; what is empty limits nothing."""

    languages: frozenset[Tag]
    paths: frozenset[Path]
    case: str | None

    @property
    def whole_cases(self) -> bool:
        """Whether case files are checked too."""
        return not self.languages and not self.paths

    def takes(self, path: Path, domain: str, language: Tag | None) -> bool:
        """Tell whether a file is wanted; a case or POT has no language."""
        return (
            self.case in (None, domain)
            and (not self.languages or language in self.languages)
            and (not self.paths or path in self.paths)
        )


def check(
    sources: Sources,
    languages: Sequence[Tag] = (),
    *,
    paths: Sequence[Path] = (),
    case: str | None = None,
) -> tuple[Finding, ...]:
    """Check cases and catalogs of a project.

    Args:
        sources: The project.
        languages: Only the catalogs of these languages; none for all, and cases too.
        paths: Only these PO files; one that is not of the project is checked alone.
        case: Only this case and its catalogs.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: there are no catalogs in one of the languages.
        FileError: there is no such PO file.
        ConfigError: the project ignores an unknown code.
    """
    ignored = resolve_codes(sources.settings.ignore)
    faults = _faults(sources)
    if case is not None and sources.case_path(case) not in faults:
        sources.case(case)
    own, strange = _sorted_out(sources, paths) if paths else (frozenset(), ())
    found = list(check_files(strange))
    if own or not paths:
        wish = _Wish(sources.locale.serving(languages), own, case)
        found += _of_faults(sources, faults, wish)
        found += _of_cases(sources.without(faults), wish)
        found += _of_catalogs(sources.without(faults), wish)
    return selected(found, ignore=ignored)


def check_files(paths: Sequence[Path]) -> tuple[Finding, ...]:
    """Check PO files outside any project; headers tell language and source.

    Raises:
        FileError: there is no such file.
    """
    return tuple(finding for path in paths for finding in _check_file(path))


def unreadable(sources: Sources) -> dict[Path, tuple[Finding, ...]]:
    """Map each case file and catalog that cannot be read to its findings."""
    everything = _Wish(frozenset(), frozenset(), None)
    faults = _faults(sources)
    return {
        path: tuple(_of_faults(sources, {path: error}, everything))
        for path, error in faults.items()
    }


def _sorted_out(
    sources: Sources, paths: Sequence[Path]
) -> tuple[frozenset[Path], list[Path]]:
    """Tell the catalogs of the project from other files."""
    real = {
        os.path.realpath(path): path
        for tags in sources.locale.catalogs().values()
        for path in tags.values()
    }
    own = {path: real.get(os.path.realpath(path)) for path in paths}
    strange = [path for path, mine in own.items() if mine is None]
    return frozenset(filter(None, own.values())), strange


def _faults(sources: Sources) -> Faults:
    cases = case_faults(sources)
    return cases | catalog_faults(sources.without(cases))


def _of_faults(sources: Sources, faults: Faults, wish: _Wish) -> Iterator[Finding]:
    languages = {
        path: tag
        for tags in sources.locale.catalogs().values()
        for tag, path in tags.items()
    }
    languages |= {path: tag for tag, path in sources.locale.term_lists().items()}
    for path, error in faults.items():
        language = languages.get(path)
        if wish.takes(path, path.stem, language):
            domain = path.stem if path.suffix else None
            yield from findings_of(error, language=language, domain=domain)


def _of_cases(sources: Sources, wish: _Wish) -> Iterator[Finding]:
    if wish.whole_cases:
        for name in sources.case_ids():
            if wish.case in (None, name):
                yield from check_case(sources.case(name))


def _of_catalogs(sources: Sources, wish: _Wish) -> Iterator[Finding]:
    letters = _letters(sources)
    catalogs = sources.locale.catalogs()
    for domain in watched([*catalogs], sources.watch):
        for tag, path in catalogs[domain].items():
            if wish.takes(path, domain, tag):
                catalog = sources.catalog(path)
                yield from _of_header(catalog, language=tag, domain=domain)
                yield from check_catalog(
                    catalog,
                    path=sources.relative(path),
                    language=tag,
                    source_language=sources.source_language(domain),
                    domain=domain,
                    critical=letters.critical[domain, tag],
                    lacking=letters.lacking[domain, tag],
                    names=_names(sources, domain, tag),
                    terms=sources.terms(tag),
                )


def _names(sources: Sources, domain: str, language: Tag) -> Iterator[Name]:
    """Yield whom and which countries a case speaks of, if the domain is a case."""
    if domain not in sources.case_ids():
        return
    case = sources.case(domain)
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


def _of_header(catalog: Catalog, *, language: Tag, domain: str) -> Iterator[Finding]:
    """Say what `compile` would refuse: charset, plural rule, characters."""
    for error in compile_faults(catalog):
        yield from findings_of(error, language=language, domain=domain)


def _letters(sources: Sources) -> _Letters:
    """Find what stops a letter in a first preferred language if it is not there."""
    found = _Letters()
    paths = sources.locale.catalogs()
    for case in map(sources.case, watched(sources.case_ids(), sources.watch)):
        for language in preferred_languages(case)[:1]:
            letter = draft(sources, case, language)
            for domain, context, msgid in letter.looked_up:
                tag = lookup(language, paths.get(domain, ()))
                if tag is not None:
                    found.critical[domain, tag].add((context, msgid))
            for one in letter.missing:
                tag = lookup(language, paths.get(one.domain, ()))
                gone = one.state is MissingState.NOT_EXTRACTED
                if gone and tag is not None and one.msgid is not None:
                    found.lacking[one.domain, tag].add((one.context, one.msgid))
    return found


def _check_file(path: Path) -> Iterator[Finding]:
    data = read_outside(path)
    try:
        catalog = read_po(data, filename=str(path))
        language = _language(catalog, path)
    except SourceError as error:
        yield from findings_of(error, domain=path.stem)
        return
    yield from _of_header(catalog, language=language, domain=path.stem)
    yield from check_catalog(
        catalog,
        path=str(path),
        language=language,
        source_language=_source_language(catalog),
        domain=path.stem,
    )


def _language(catalog: Catalog, path: Path) -> Tag:
    """What a file translates into: by its header, its folder or its own name."""
    folder = path.absolute().parent
    home = folder.parent.name if folder.name == MESSAGES else ""
    for name in (catalog.header.get("Language", ""), home, path.stem):
        with suppress(LanguageError):
            return parse_tag(name)
    message = "its language is not known: name it in the header field Language"
    raise PoSyntaxError(message, path=str(path), line=1)


def _source_language(catalog: Catalog) -> Tag:
    with suppress(LanguageError):
        return parse_tag(catalog.header.get("X-Source-Language", ""))
    return ENGLISH
