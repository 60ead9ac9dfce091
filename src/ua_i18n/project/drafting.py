"""Looking at a case: what is wrong with it, and what its letter needs of catalogs.

Apart from `examining` because letters are written for it, which most runs need not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.checks import CHECKS, Docket, Finding, check_case
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import FaultsError, SourceError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, country_code, lookup
from ua_i18n.project.examining import Need, SourceReport
from ua_i18n.project.renderings import draft, preferred_languages
from ua_i18n.project.sources import Sources
from ua_i18n.rendering import Letter, MissingState

__all__ = ["examine_case"]


def examine_case(sources: Sources, name: str, *, today: date) -> SourceReport:
    """Check a case file, and write its letter to see what that needs.

    A template that cannot be used is told by `Checkup`, not here for each case.
    """
    try:
        case = sources.case(name)
    except (FaultsError, SourceError) as error:
        return SourceReport(tuple(findings_of(error, domain=name)), None)
    found = [*check_case(Docket(case, today, _inherited(sources, case)))]
    needs: list[Need] = []
    for language in preferred_languages(case)[:1]:
        with suppress(SourceError):
            letter = _draft(sources, case, language)
            needs += _needs(sources, letter)
            found += _homeless(sources, case, letter)
            found += _unnamed(case, letter)
    sources.forget_domain(name)
    return SourceReport(tuple(found), case.language, tuple(needs))


def _inherited(sources: Sources, case: Case) -> Case | None:
    parent = case.inherits_from
    if parent not in sources.case_ids():
        return None
    try:
        return sources.case(parent)
    except (FaultsError, SourceError):  # told when that file's own turn comes
        return None


def _draft(sources: Sources, case: Case, language: Tag) -> Letter:
    """Write the letter without the catalogs that cannot be read."""
    paths = [
        path
        for domain in (case.id, TEMPLATE_DOMAIN)
        for path in _serving(sources, domain, language).values()
    ]
    return draft(sources.without(_unreadable(sources, paths)), case, language)


def _serving(sources: Sources, domain: str, language: Tag) -> dict[Tag, Path]:
    """The catalog of a domain that serves a language; empty if there is none."""
    paths = sources.locale.catalogs_of(domain)
    tag = lookup(language, paths)
    return {} if tag is None else {tag: paths[tag]}


def _needs(sources: Sources, letter: Letter) -> Iterator[Need]:
    for domain in (letter.case, TEMPLATE_DOMAIN):
        for tag in _serving(sources, domain, letter.language):
            lacking = (
                (one.context, one.msgid)
                for one in letter.missing
                if one.domain == domain
                and one.state is MissingState.NOT_EXTRACTED
                and one.msgid is not None
            )
            critical = (one[1:] for one in letter.looked_up if one[0] == domain)
            yield Need(domain, tag, frozenset(critical), frozenset(lacking))


def _homeless(sources: Sources, case: Case, letter: Letter) -> Iterator[Finding]:
    """Say that a letter needs messages for which there is no catalog at all."""
    for domain in (case.id, TEMPLATE_DOMAIN):
        count = sum(one.domain == domain and bool(one.msgid) for one in letter.missing)
        if count and not _serving(sources, domain, letter.language):
            yield Finding(
                "untranslated",
                CHECKS["untranslated"].critical,
                f"the letter in {letter.language} needs {count} messages of “{domain}”,"
                " which has no catalog in it: run ua-i18n update",
                path=case.path or None,
                line=case.lines.get("preferred_languages"),
                language=letter.language,
                domain=domain,
            )


def _unnamed(case: Case, letter: Letter) -> Iterator[Finding]:
    """Say that a letter is refused for a country that its language has no name of."""
    for one in letter.missing:
        # One that is not known at all is a fault of the case in every language.
        if one.context == "country" and country_code(one.msgid or ""):
            yield Finding(
                "untranslated",
                CHECKS["untranslated"].critical,
                f"CLDR does not name the country “{one.msgid}” in {letter.language},"
                " so the letter in it is refused: leave the country out, and write its"
                " name as the last line of the address",
                path=case.path or None,
                line=one.line,
                language=letter.language,
                domain=case.id,
            )


def _unreadable(sources: Sources, paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        try:
            sources.catalog(path)
        except SourceError:
            yield path
