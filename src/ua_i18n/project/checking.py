"""Checking a project: every case, every PO file, in one list of findings.

What the last run found is taken from its memo, file by file, where nothing that it
depends on has changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ua_i18n.checks import Finding, resolve_codes, selected
from ua_i18n.languages import Tag
from ua_i18n.project.checkup import Checkup
from ua_i18n.project.findings import findings_as_json
from ua_i18n.project.grounds import source_folders
from ua_i18n.project.locking import anchor
from ua_i18n.project.outside import check_files
from ua_i18n.project.recall import Recall, whole_of
from ua_i18n.project.sources import Sources
from ua_i18n.project.standing import CHECK
from ua_i18n.project.wishes import sort_out, wish_for
from ua_i18n.project.work import settings_stand

__all__ = ["check"]


def check(
    sources: Sources,
    languages: Sequence[Tag] = (),
    *,
    today: date,
    paths: Sequence[Path] = (),
    case: str | None = None,
) -> tuple[Finding, ...]:
    """Check cases and catalogs of a project.

    Args:
        sources: The project.
        languages: Only the catalogs of these languages; none for all, and cases too.
        today: The day by which deadlines are judged.
        paths: Only these PO files; one that is not of the project is checked alone.
        case: Only this case and its catalogs.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: there are no catalogs in one of the languages.
        FileError: there is no such PO file.
        ConfigError: the project ignores an unknown code; or none of its files that
            are named is of the languages and the case.
    """
    ignored = resolve_codes(sources.settings.ignore)
    if case is not None:
        _look_for(sources, case)
    own, strange = sort_out(sources, paths) if paths else (frozenset(), ())
    found = list(check_files(strange))
    if not own and paths:
        return selected(found, ignore=ignored)
    wish = wish_for(sources, languages, own=own, case=case)
    if wish.everything:
        anchor(sources.root)
    recall = Recall(sources.root, CHECK, kept=wish.everything)
    found += Checkup(sources, wish, today, recall).findings()
    shown = selected(found, ignore=ignored)
    if wish.everything:
        known = settings_stand(sources, recall.ledger)
        recall.keep(
            {whole_of(today): findings_as_json(shown)} if known else {},
            folders=source_folders(sources),
            homes=sources.settings.locale,
        )
    return shown


def _look_for(sources: Sources, case: str) -> None:
    """Raise UnknownNameError unless there is a case; it need not be readable."""
    sources.case_path(case)
    if case not in sources.case_ids():
        sources.case(case)
