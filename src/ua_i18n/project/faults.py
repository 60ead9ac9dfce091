"""Which files of a project cannot be read: one bad file stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ua_i18n.errors import FaultsError, SourceError
from ua_i18n.languages import Tag
from ua_i18n.project.recall import Recall
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import Watch, watched

if TYPE_CHECKING:
    from ua_i18n.checks import Finding

__all__ = [
    "Faults",
    "case_faults",
    "catalog_faults",
    "faults_of",
    "misplaced",
    "unreadable",
]

Faults: TypeAlias = dict[Path, SourceError | FaultsError]
"""The file, or the folder that has no place -> what its reader raised."""


def case_faults(sources: Sources, recall: Recall | None = None) -> Faults:
    """Find the case files that cannot be read.

    Args:
        sources: The project.
        recall: Knows which files could be read; None reads all.
    """
    folder = sources.root / sources.settings.cases
    paths = {folder / f"{name}.md": name for name in sources.case_ids()}
    read = _once(recall, "case", lambda path: sources.case(paths[path]))
    return _faults(paths, read, sources.watch)


def catalog_faults(sources: Sources, recall: Recall | None = None) -> Faults:
    """Find the POT and PO files and term lists that cannot be read or have no place.

    Args:
        sources: The project, without the cases that cannot be read.
        recall: Knows which files could be read; None reads all.
    """
    found: Faults = {**sources.locale.misplaced()}
    watch = sources.watch
    templates = sources.locale.templates().values()
    read = _once(recall, "catalog", sources.catalog)
    found |= _faults(templates, read, watch)
    # The language of a case's messages is the case's own.
    rest = {*templates} - {
        *found,
        *map(sources.locale.template_path, sources.case_ids()),
    }
    language = _once(recall, "pot", lambda path: sources.source_language(path.stem))
    found |= _faults(sorted(rest), language, watch)
    terms = _once(recall, "terms", sources.term_list)
    found |= _faults(sources.locale.term_lists().values(), terms, watch)
    catalogs = [p for tags in sources.locale.catalogs().values() for p in tags.values()]
    return found | _faults(catalogs, read, watch)


def faults_of(sources: Sources, recall: Recall | None = None) -> Faults:
    """Map each case and catalog that cannot be read to its error."""
    cases = case_faults(sources, recall)
    return cases | catalog_faults(sources.without(cases), recall)


def unreadable(
    sources: Sources, recall: Recall | None = None
) -> dict[Path, tuple[Finding, ...]]:
    """Map each case file, catalog and term list that cannot be read to its findings."""
    from ua_i18n.checks import unreadable as findings_of

    languages = {
        path: tag
        for tags in sources.locale.catalogs().values()
        for tag, path in tags.items()
    }
    languages |= {path: tag for tag, path in sources.locale.term_lists().items()}
    found = {}
    for path, error in faults_of(sources, recall).items():
        domain = path.stem if path.suffix else None
        findings = findings_of(error, language=languages.get(path), domain=domain)
        found[path] = tuple(findings)
    return found


def misplaced(sources: Sources, languages: Sequence[Tag]) -> list[SourceError]:
    """What belongs to no language concerns whoever asked for all of them."""
    return [] if languages else list(sources.locale.misplaced().values())


def _once(
    recall: Recall | None, kind: str, read: Callable[[Path], object]
) -> Callable[[Path], object]:
    """Read only what is not known to be readable."""
    if recall is None:
        return read
    return lambda path: recall.passes(kind, [path], lambda: read(path))


def _faults(
    paths: Iterable[Path], read: Callable[[Path], object], watch: Watch
) -> Faults:
    found: Faults = {}
    for path in watched([*paths], watch):
        try:
            read(path)
        except (SourceError, FaultsError) as error:
            found[path] = error
    return found
