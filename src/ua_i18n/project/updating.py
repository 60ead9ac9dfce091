"""Merging: every POT into its PO files."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import lru_cache, partial
from pathlib import Path

from ua_i18n.catalog import (
    Catalog,
    Lender,
    editable,
    read_po,
    respelt_count,
    update,
)
from ua_i18n.errors import SourceError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, lookup, plural_forms
from ua_i18n.project.faults import case_faults, misplaced
from ua_i18n.project.locale import same_language
from ua_i18n.project.sources import Sources
from ua_i18n.project.work import Job, Work, do_jobs

__all__ = ["update_catalogs"]

_LENDERS = 64
"""Sources that stay prepared: a case, its ancestors, and their languages."""


def update_catalogs(
    sources: Sources,
    languages: Sequence[Tag],
    *,
    now: datetime,
    check: bool,
    typo_fix: bool = False,
) -> Work:
    """Merge every POT into its PO files and make the PO files that are missing.

    The domain of a case that cannot be read waits; all others are done.

    Args:
        sources: The project.
        languages: The languages to update and to make for all domains; none for
            all that exist and those that each case needs.
        now: An aware instant, for the header of new files.
        check: Write nothing.
        typo_fix: Keep the translations of texts of which the spelling was corrected.
    """
    unread = case_faults(sources)
    failed = [*unread.values(), *misplaced(sources, languages)]
    waiting = {path.stem for path in unread}
    readable = sources.without(unread)
    run = _Run(now, typo_fix=typo_fix)
    jobs: list[Job] = []
    for domain in _shared_first(readable.locale.templates().keys() - waiting):
        try:
            jobs += _update_jobs(readable, domain, languages, run)
        except SourceError as error:
            failed.append(error)
    work = do_jobs(sources, jobs, check=check, failed=failed)
    return replace(work, kept=sum(run.kept.values()))


class _Run:
    """What the updates of one command share."""

    def __init__(self, now: datetime, *, typo_fix: bool) -> None:
        self.now = now
        self.typo_fix = typo_fix
        self.kept: dict[str, int] = {}
        """Translations kept by file: one that is merged again counts once."""
        self.lender = lru_cache(maxsize=_LENDERS)(Lender)


def _shared_first(domains: Iterable[str]) -> list[str]:
    """Put "ua" first: it takes over what cases had translated of new phrases."""
    return sorted(domains, key=lambda domain: (domain != TEMPLATE_DOMAIN, domain))


def _update_jobs(
    sources: Sources, domain: str, languages: Sequence[Tag], run: _Run
) -> Iterator[Job]:
    template = editable(sources.catalog(sources.locale.template_path(domain)))
    source = sources.source_language(domain)
    present = sources.locale.catalogs_of(domain)
    origins = _origins(sources, domain)
    for language in _wanted(sources, domain, present, languages):
        if language in present or lookup(language, (source,)) is None:
            path = sources.locale.catalog_path(domain, language)
            make = partial(
                _updated,
                name=sources.relative(path),
                template=template,
                language=language,
                run=run,
                inherited=partial(_inherited, sources, origins, language),
            )
            yield Job(path, make)


def _updated(
    standing: bytes | None,
    *,
    name: str,
    template: Catalog,
    language: Tag,
    run: _Run,
    inherited: Callable[[], Sequence[Catalog]],
) -> bytes:
    before = None if standing is None else editable(read_po(standing, filename=name))
    after = update(
        before,
        template,
        language=language,
        plural_forms=plural_forms(language),
        now=run.now,
        sources=map(run.lender, inherited()),
        typo_fix=run.typo_fix,
    )
    run.kept[name] = respelt_count(before, after)
    return after.to_po()


def _wanted(
    sources: Sources, domain: str, existing: Collection[Tag], languages: Sequence[Tag]
) -> list[Tag]:
    """The languages in which a domain is to be updated or made, sorted."""
    if languages:
        return sorted({same_language(tag, existing) or tag for tag in languages})
    cases = sources.case_ids()
    concerned = cases if domain == TEMPLATE_DOMAIN else {domain} & set(cases)
    needed = {
        tag
        for case in concerned
        for tag in sources.case_languages(sources.case(case))
        if lookup(tag, existing) is None
    }
    return sorted({*existing, *needed})


def _origins(sources: Sources, domain: str) -> Sequence[dict[Tag, Path]]:
    """The domains from which a new message may take its translation."""
    if domain == TEMPLATE_DOMAIN:
        cases: Sequence[str] = sources.case_ids()
    else:
        cases = _ancestors(sources, domain)
    return [sources.locale.catalogs_of(case) for case in cases]


def _inherited(
    sources: Sources, origins: Iterable[dict[Tag, Path]], language: Tag
) -> list[Catalog]:
    found = []
    for paths in origins:
        tag = lookup(language, paths)
        if tag is not None:
            with suppress(SourceError):  # told when that file's own turn comes
                found.append(editable(sources.catalog(paths[tag])))
    return found


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
