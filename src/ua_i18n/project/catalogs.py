"""The work on a project's catalogs: extract, update, compile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from ua_i18n.catalog import Catalog, compile_faults, read_po, update, verify
from ua_i18n.errors import FileError, PoSyntaxError, UaI18nError
from ua_i18n.extraction import (
    TEMPLATE_DOMAIN,
    Extracted,
    case_messages,
    phrase_keys,
    renew_template,
    template_messages,
)
from ua_i18n.languages import Tag, lookup, plural_forms
from ua_i18n.project.files import (
    ChangedMeanwhileError,
    Snapshot,
    read_file,
    replace_file,
)
from ua_i18n.project.sources import Sources

__all__ = ["Work", "compile_catalogs", "extract_templates", "update_catalogs"]

ATTEMPTS = 3
"""How often a catalog is merged again because a translator saved meanwhile."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a command did, or would do."""

    changed: tuple[str, ...] = ()
    """Files that were written, or with `check` would be; relative to the root."""
    unchanged: int = 0
    failed: tuple[UaI18nError, ...] = ()
    """Faults that concern one file; all other files were done."""


def extract_templates(sources: Sources, *, now: datetime, check: bool) -> Work:
    """Write the POT of every domain whose messages have changed.

    Raises:
        TemplateError: a template cannot be read; nothing is written.
        CaseError: a case cannot be read; nothing is written.
    """

    def job(extracted: Extracted) -> _Job:
        folder = sources.root / sources.settings.locale
        return _Job(
            folder / f"{extracted.domain}.pot",
            lambda old, name: renew_template(old, extracted, now=now, filename=name),
        )

    return _work(sources, list(map(job, _extracted(sources))), check=check)


def update_catalogs(
    sources: Sources, languages: Sequence[Tag], *, now: datetime, check: bool
) -> Work:
    """Merge every POT into its PO files and make the PO files that are missing.

    Args:
        sources: The project.
        languages: The languages to update and to make for all domains; none for
            all that exist and those that each case needs.
        now: An aware instant, for the header of new files.
        check: Write nothing.
    """
    return _work(sources, list(_update_jobs(sources, languages, now)), check=check)


def compile_catalogs(
    sources: Sources,
    languages: Sequence[Tag],
    *,
    check: bool,
    verified: bool,
    strip: bool,
) -> Work:
    """Write the MO file of every PO file; one that cannot be read stops no other."""
    changed: list[str] = []
    failed: list[UaI18nError] = []
    unchanged = 0
    for path in _catalogs_in(sources, languages):
        try:
            written = _compile(sources, path, check, verified=verified, strip=strip)
        except UaI18nError as error:
            failed.append(error)
            continue
        if written:
            changed.append(sources.relative(path.with_suffix(".mo")))
        else:
            unchanged += 1
    return Work(tuple(changed), unchanged, tuple(failed))


@dataclass(frozen=True, slots=True)
class _Job:
    """A catalog to be made anew of what stands in its file."""

    path: Path
    make: Callable[[Catalog | None, str], Catalog]
    """(what stands there now, file name) -> what shall stand there."""


def _work(sources: Sources, jobs: Sequence[_Job], *, check: bool) -> Work:
    changed: list[str] = []
    failed: list[UaI18nError] = []
    unchanged = 0
    for job in jobs:
        try:
            written = _do(sources, job, check=check)
        except UaI18nError as error:
            failed.append(error)
            continue
        if written:
            changed.append(sources.relative(job.path))
        else:
            unchanged += 1
    return Work(tuple(changed), unchanged, tuple(failed))


def _do(sources: Sources, job: _Job, *, check: bool) -> bool:
    """Do one job; if the file was changed meanwhile, on its new bytes again."""
    name = sources.relative(job.path)
    for _ in range(ATTEMPTS):
        read = read_file(job.path, root=sources.root)
        old = None if read.data is None else read_po(read.data, filename=name)
        new = job.make(old, name).to_po()
        if check:
            return new != read.data
        try:
            return replace_file(read, new, root=sources.root, durable=True)
        except ChangedMeanwhileError:
            continue
    raise FileError(f"{name}: somebody keeps changing it; nothing was written")


def _extracted(sources: Sources) -> Iterator[Extracted]:
    settings = sources.settings
    phrases = sources.phrases()
    source = settings.source_language
    yield template_messages(
        sources.templates(),
        phrases,
        folder=settings.templates,
        phrasebook=sources.relative(sources.phrasebook),
        language=source,
    )
    keys = phrase_keys(phrases, source)
    for case in sources.case_ids():
        yield case_messages(sources.case(case), phrases=keys)


def _update_jobs(
    sources: Sources, languages: Sequence[Tag], now: datetime
) -> Iterator[_Job]:
    existing = sources.catalog_paths()
    for domain, template_path in _shared_first(sources.template_paths()):
        source = sources.source_language(domain)
        present = tuple(existing.get(domain, ()))
        for language in _wanted(sources, domain, present, languages):
            if language in present or lookup(language, (source,)) is None:
                yield _update_job(sources, domain, template_path, language, now)


def _update_job(
    sources: Sources, domain: str, template_path: Path, language: Tag, now: datetime
) -> _Job:
    template = sources.catalog(template_path)
    inherited = _inherited(sources, domain, language)

    def merge(old: Catalog | None, name: str) -> Catalog:
        return update(
            old,
            template,
            language=language,
            plural_forms=plural_forms(language),
            now=now,
            sources=inherited,
        )

    return _Job(sources.catalog_path(domain, language), merge)


def _shared_first(paths: dict[str, Path]) -> list[tuple[str, Path]]:
    """Put "ua" first: it takes over what cases had translated of new phrases."""
    return sorted(paths.items(), key=lambda item: (item[0] != TEMPLATE_DOMAIN, item[0]))


def _wanted(
    sources: Sources, domain: str, existing: Sequence[Tag], languages: Sequence[Tag]
) -> list[Tag]:
    """The languages in which a domain is to be updated or made, sorted."""
    if languages:
        return sorted({lookup(tag, existing) or tag for tag in languages})
    cases = sources.case_ids()
    concerned = cases if domain == TEMPLATE_DOMAIN else {domain} & set(cases)
    needed = {
        tag
        for case in concerned
        for tag in sources.case_languages(sources.case(case))
        if lookup(tag, existing) is None
    }
    return sorted({*existing, *needed})


def _inherited(sources: Sources, domain: str, language: Tag) -> tuple[Catalog, ...]:
    """The catalogs from which a new message may take its translation."""
    existing = sources.catalog_paths()
    if domain == TEMPLATE_DOMAIN:
        origins = [case for case in sources.case_ids() if case in existing]
    else:
        origins = _ancestors(sources, domain)
    found = []
    for origin in origins:
        paths = existing.get(origin, {})
        tag = lookup(language, paths)
        if tag is not None:
            try:
                found.append(sources.catalog(paths[tag]))
            except PoSyntaxError:
                continue  # told when that file's own turn comes
    return tuple(found)


def _ancestors(sources: Sources, domain: str) -> list[str]:
    """Follow `inherits_from`, nearest first."""
    known = sources.case_ids()
    found: list[str] = []
    while domain in known:
        parent = sources.case(domain).inherits_from
        if parent is None or parent in found or parent not in known:
            break
        found.append(parent)
        domain = parent
    return found


def _catalogs_in(sources: Sources, languages: Sequence[Tag]) -> list[Path]:
    wanted = set(languages)
    return [
        path
        for paths in sources.catalog_paths().values()
        for tag, path in paths.items()
        if not wanted or tag in wanted
    ]


def _compile(
    sources: Sources, path: Path, check: bool, *, verified: bool, strip: bool
) -> bool:
    name = sources.relative(path)
    read = read_file(path, root=sources.root)
    catalog = read_po(read.data or b"", filename=name)
    faults = compile_faults(catalog)
    if faults:
        raise faults[0]
    compiled = catalog.to_mo(strip=strip)
    if verified:
        differences = verify(compiled, catalog)
        if differences:
            raise FileError(f"{name}: polib reads another catalog: {differences[0]}")
    target = path.with_suffix(".mo")
    old = read_file(target, root=sources.root)
    if check:
        return old.data != compiled
    # What stands in a .mo does not matter: it is made again of the .po.
    return replace_file(
        Snapshot(target, old.data), compiled, root=sources.root, durable=False
    )
