"""The work on a project's catalogs beside merging: extract, compile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from ua_i18n.catalog import Catalog, compile_faults, read_po, verify
from ua_i18n.errors import FileError, PoSyntaxError
from ua_i18n.extraction import (
    TEMPLATE_DOMAIN,
    Extracted,
    case_messages,
    phrase_keys,
    renew_template,
    template_messages,
)
from ua_i18n.languages import Tag
from ua_i18n.phrasebook import Phrase
from ua_i18n.project.faults import case_faults, misplaced
from ua_i18n.project.sources import Sources
from ua_i18n.project.work import Job, Work, do_jobs

__all__ = ["compile_catalogs", "extract_templates"]


def extract_templates(sources: Sources, *, now: datetime, check: bool) -> Work:
    """Write the POT of every domain whose messages have changed.

    A template or case that cannot be read fails alone; all other domains are done.

    Args:
        sources: The project.
        now: An aware instant, for the creation date.
        check: Write nothing.

    Raises:
        TemplateError: the phrasebook has faults; nothing is written.
        FileError: it cannot be read; nothing is written.
    """
    phrases = sources.phrases()
    unread = case_faults(sources)

    def jobs() -> Iterator[Job]:
        yield _extract_job(
            sources, TEMPLATE_DOMAIN, lambda: _shared_messages(sources, phrases), now
        )
        keys = phrase_keys(phrases, sources.settings.source_language)
        readable = sources.without(unread)
        for case in map(readable.case, readable.case_ids()):
            ask = partial(case_messages, case, phrases=keys)
            yield _extract_job(sources, case.id, ask, now)

    return do_jobs(sources, jobs(), check=check, failed=unread.values())


def compile_catalogs(
    sources: Sources,
    languages: Sequence[Tag] = (),
    *,
    check: bool = False,
    verified: bool = False,
    strip: bool = False,
) -> Work:
    """Write the MO file of every PO file; one that cannot be read stops no other.

    Args:
        sources: The project.
        languages: Only these; none for all.
        check: Write nothing.
        verified: Read each result with polib's reader and compare.
        strip: Leave personal header fields out.

    Raises:
        LanguageError: there are no catalogs in one of the languages.
    """
    wanted = sources.locale.serving(languages)
    paths = (
        path
        for tags in sources.locale.catalogs().values()
        for tag, path in tags.items()
        if not wanted or tag in wanted
    )
    make = partial(_compiled, sources, verified=verified, strip=strip)
    jobs = [Job(path.with_suffix(".mo"), partial(make, path)) for path in paths]
    failed = misplaced(sources, languages)
    return do_jobs(sources, jobs, check=check, failed=failed)


def _extract_job(
    sources: Sources, domain: str, ask: Callable[[], Extracted], now: datetime
) -> Job:
    path = sources.locale.template_path(domain)
    name = sources.relative(path)

    def make(standing: bytes | None) -> bytes:
        extracted = ask()
        return renew_template(
            _template(standing, name), extracted, now=now, filename=name
        ).to_po()

    return Job(path, make, owned=True)


def _template(standing: bytes | None, name: str) -> Catalog | None:
    """Read the POT that stands there; a damaged one holds nothing that is lost."""
    try:
        return None if standing is None else read_po(standing, filename=name)
    except PoSyntaxError:
        return None


def _shared_messages(sources: Sources, phrases: Sequence[Phrase]) -> Extracted:
    return template_messages(
        sources.templates(),
        phrases,
        folder=sources.settings.templates,
        phrasebook=sources.relative(sources.phrasebook),
        language=sources.settings.source_language,
    )


def _compiled(
    sources: Sources, path: Path, _: bytes | None, *, verified: bool, strip: bool
) -> bytes:
    catalog = sources.catalog(path)
    faults = compile_faults(catalog)
    if faults:
        raise faults[0]
    compiled = catalog.to_mo(strip=strip)
    differences = verify(compiled, catalog) if verified else ()
    if differences:
        message = f"polib reads another catalog: {differences[0]}"
        raise FileError(message, path=sources.relative(path))
    return compiled
