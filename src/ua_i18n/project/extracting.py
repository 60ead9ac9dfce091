"""Extracting: the POT of every domain."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial

from ua_i18n.catalog import Catalog, read_po
from ua_i18n.errors import PoSyntaxError
from ua_i18n.extraction import (
    TEMPLATE_DOMAIN,
    Extracted,
    case_messages,
    phrase_keys,
    renew_template,
    template_messages,
)
from ua_i18n.phrasebook import Phrase
from ua_i18n.project.faults import case_faults
from ua_i18n.project.sources import Sources
from ua_i18n.project.work import Job, Work, do_jobs

__all__ = ["extract_templates"]


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
