"""Checking a project: every case, every PO file, in one list of findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from ua_i18n.catalog import Key, read_po
from ua_i18n.checks import (
    Finding,
    check_case,
    check_catalog,
    resolve_codes,
    selected,
)
from ua_i18n.checks import unreadable as findings_of_unreadable
from ua_i18n.errors import CaseError, SourceError, UnknownNameError
from ua_i18n.languages import Tag, lookup, parse_tag
from ua_i18n.project.files import inside, read_file
from ua_i18n.project.renderings import draft, preferred_languages
from ua_i18n.project.sources import Sources

__all__ = ["check", "check_files", "unreadable"]

_Critical = Mapping[tuple[str, Tag], frozenset[Key]]


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
        paths: Only these PO files.
        case: Only this case and its catalogs.

    Raises:
        UnknownNameError: there is no such case or PO file.
        ConfigError: the project ignores an unknown code.
    """
    ignored = resolve_codes(sources.settings.ignore)
    unread = unreadable(sources)
    found = _check(sources.without(unread), unread, languages, paths, case)
    return selected(found, ignore=ignored)


def check_files(paths: Sequence[Path]) -> tuple[Finding, ...]:
    """Check PO files outside any project; headers tell language and source.

    Raises:
        FileError: a file cannot be read.
    """
    return tuple(finding for path in paths for finding in _check_file(path))


def unreadable(sources: Sources) -> dict[Path, tuple[Finding, ...]]:
    """Map each case file and catalog that cannot be read to its findings."""
    found: dict[Path, tuple[Finding, ...]] = {}
    for name in sources.case_ids():
        try:
            sources.case(name)
        except CaseError as error:
            findings = findings_of_unreadable(error, domain=name)
            found[sources.case_path(name)] = tuple(findings)
    for domain, catalogs in sources.catalog_paths().items():
        for tag, path in catalogs.items():
            try:
                sources.catalog(path)
            except SourceError as error:
                findings = findings_of_unreadable(error, language=tag, domain=domain)
                found[path] = tuple(findings)
    return found


def _check(
    sources: Sources,
    unread: Mapping[Path, tuple[Finding, ...]],
    languages: Sequence[Tag],
    paths: Sequence[Path],
    case: str | None,
) -> Iterator[Finding]:
    all_paths = {
        path: (domain, tag)
        for domain, tags in sources.catalog_paths().items()
        for tag, path in tags.items()
    }
    if case is not None and sources.case_path(case) not in unread:
        sources.case(case)
    wanted = {inside(path, sources.root) for path in paths}
    for path in wanted - all_paths.keys() - unread.keys():
        raise UnknownNameError(f"{path}: is no catalog of this project")
    for path, findings in unread.items():
        in_case = case is None or path.stem == case
        if in_case and (not wanted or path in wanted):
            yield from findings
    if not languages and not wanted:
        for name in sources.case_ids():
            if case in (None, name):
                yield from check_case(sources.case(name))
    critical = _critical(sources)
    for path, (domain, tag) in all_paths.items():
        if wanted and path not in wanted:
            continue
        if languages and lookup(tag, languages) is None:
            continue
        if case not in (None, domain):
            continue
        yield from check_catalog(
            sources.catalog(path),
            path=sources.relative(path),
            language=tag,
            source_language=sources.source_language(domain),
            domain=domain,
            critical=critical.get((domain, tag), frozenset()),
        )


def _critical(sources: Sources) -> _Critical:
    """Find the messages whose lack stops a letter in a first preferred language."""
    found: dict[tuple[str, Tag], frozenset[Key]] = {}
    paths = sources.catalog_paths()
    for case in map(sources.case, sources.case_ids()):
        for language in preferred_languages(case)[:1]:
            for domain, context, msgid in draft(sources, case, language).looked_up:
                tag = lookup(language, paths.get(domain, ()))
                if tag is not None:
                    keys = found.get((domain, tag), frozenset())
                    found[domain, tag] = keys | {(context, msgid)}
    return found


def _check_file(path: Path) -> Iterator[Finding]:
    read = read_file(path, root=path.resolve().parent)
    if read.data is None:
        raise UnknownNameError(f"{path}: there is no such file")
    try:
        catalog = read_po(read.data, filename=str(path))
    except SourceError as error:
        yield from findings_of_unreadable(error, domain=path.stem)
        return
    yield from check_catalog(
        catalog,
        path=str(path),
        language=parse_tag(catalog.header.get("Language") or "und"),
        source_language=parse_tag(catalog.header.get("X-Source-Language") or "en"),
        domain=path.stem,
    )
