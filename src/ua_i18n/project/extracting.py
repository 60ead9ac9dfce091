"""Extracting: the POT of every domain."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

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
from ua_i18n.project.ledger import Ledger
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.sources import PHRASEBOOK, TEMPLATE_SUFFIXES, Sources
from ua_i18n.project.standing import EXTRACT
from ua_i18n.project.work import Job, Work, do_jobs, settings_stand, unsettled
from ua_i18n.project.writing import TEMPORARY_SUFFIX

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
    ledger = Ledger(sources.root, EXTRACT, "", believed=True, kept=not check)
    settled = settings_stand(sources, ledger)
    jobs = _jobs(sources, now)
    if any(unsettled(sources, job, ledger) for job in jobs):
        sources.phrases()  # its faults concern every domain
    work = do_jobs(sources, jobs, check=check, ledger=ledger)
    if not check:
        _keep(sources, ledger, complete=settled and ledger.in_order == len(jobs))
    return work


def _jobs(sources: Sources, now: datetime) -> list[Job]:
    """List what is to be made, and of what; nothing is read before it is needed."""
    own = sources.settings
    always = [sources.root / SETTINGS_FILE, *sources.phrasebook_paths()]
    shared = partial(_shared_messages, sources)
    jobs = [
        _job(
            sources, TEMPLATE_DOMAIN, shared, [*always, *sources.template_paths()], now
        )
    ]
    for case in sources.case_ids():
        path = sources.root / own.cases / f"{case}.md"
        ask = partial(_case_messages, sources, case)
        jobs.append(_job(sources, case, ask, [*always, path], now))
    return jobs


def _job(
    sources: Sources,
    domain: str,
    ask: Callable[[], Extracted],
    made_of: Sequence[Path],
    now: datetime,
) -> Job:
    path = sources.locale.template_path(domain)
    name = sources.relative(path)

    def make(standing: bytes | None) -> bytes:
        extracted = ask()
        return renew_template(
            _template(standing, name), extracted, now=now, filename=name
        ).to_po()

    return Job(path, make, tuple(made_of))


def _keep(sources: Sources, ledger: Ledger, *, complete: bool) -> None:
    own = sources.settings
    ledger.keep(
        [
            ("", (SETTINGS_FILE,)),
            (own.cases, (".md", TEMPORARY_SUFFIX)),
            (own.templates, (*TEMPLATE_SUFFIXES, PHRASEBOOK, TEMPORARY_SUFFIX)),
            (own.locale, (".pot", TEMPORARY_SUFFIX)),
        ],
        product_suffix=".pot",
        complete=complete,
    )


def _template(standing: bytes | None, name: str) -> Catalog | None:
    """Read the POT that stands there; a damaged one holds nothing that is lost."""
    try:
        return None if standing is None else read_po(standing, filename=name)
    except PoSyntaxError:
        return None


def _shared_messages(sources: Sources) -> Extracted:
    return template_messages(
        sources.templates(),
        sources.phrases(),
        folder=sources.settings.templates,
        phrasebook=sources.relative(sources.phrasebook),
        language=sources.settings.source_language,
    )


def _case_messages(sources: Sources, case: str) -> Extracted:
    keys = phrase_keys(sources.phrases(), sources.settings.source_language)
    return case_messages(sources.case(case), phrases=keys)
