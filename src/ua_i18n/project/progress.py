"""How far each case is in each of its languages, and what to translate first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from ua_i18n.cases import Case
from ua_i18n.errors import LanguageError
from ua_i18n.languages import Tag, resolve
from ua_i18n.project.renderings import CasePages, draft
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import watched
from ua_i18n.rendering import Letter, LookedUp, Missing, MissingState, Page

__all__ = [
    "CaseStatus",
    "Counts",
    "LanguageStatus",
    "lowest_percentage",
    "progress",
    "todo",
    "unwritable",
]


@dataclass(frozen=True, slots=True)
class Counts:
    """The messages of a letter or page by state."""

    total: int
    translated: int
    fuzzy: int
    untranslated: int
    """Empty, or not in the catalog at all."""
    broken: int

    @property
    def percentage(self) -> float:
        """Translated of all, 0-100; nothing to translate is 0, not 100."""
        return 100 * self.translated / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class LanguageStatus:
    """One case in one language."""

    language: Tag
    rank: int | None
    """1-based place among the preferred languages; None if it is not one."""
    source: bool
    letter: Counts
    page: Counts
    words_left: int
    """Words of the source texts that letter and page still miss."""
    ready: bool
    """The letter is complete and not empty."""


@dataclass(frozen=True, slots=True)
class CaseStatus:
    """One case in all its languages, in rank order."""

    case: str
    deadline: date | None
    days_left: int | None
    """Negative when the deadline has passed."""
    languages: tuple[LanguageStatus, ...]


def progress(
    sources: Sources, cases: Iterable[str], language: str | None, *, today: date
) -> tuple[CaseStatus, ...]:
    """Render cases in their languages, or in one, and count.

    Args:
        sources: The project.
        cases: Their ids.
        language: Only this one; cases that do not know it are left out.
        today: The day from which the days left are counted.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: none of the cases knows the language.
    """
    found: list[CaseStatus] = []
    unknown: LanguageError | None = None
    for case in map(sources.case, watched([*cases], sources.watch)):
        try:
            found.append(_case_progress(sources, case, language, today=today))
        except LanguageError as error:
            unknown = error
    if unknown and not found:
        raise unknown
    return tuple(found)


def _case_progress(
    sources: Sources, case: Case, language: str | None, *, today: date
) -> CaseStatus:
    tags = sources.case_languages(case)
    if language:
        tags = (sources.known_language(language, case),)
    preferred = [resolve(written) for written in case.preferred_languages]
    pages = CasePages(sources, case, today=today)
    rows = tuple(
        _row(
            case,
            preferred,
            draft(sources, case, tag),
            pages.leading_to(tag, ()),
        )
        for tag in tags
    )
    days = (case.deadline - today).days if case.deadline else None
    return CaseStatus(case.id, case.deadline, days, rows)


def lowest_percentage(cases: Iterable[CaseStatus]) -> float:
    """The lowest letter percentage over the preferred languages; 100 without any.

    The letters of `unwritable` cases count 0.
    """
    rows = (row for case in cases for row in case.languages if row.rank is not None)
    shares = (0.0 if _unwritable(row) else row.letter.percentage for row in rows)
    return min(shares, default=100.0)


def unwritable(cases: Iterable[CaseStatus]) -> list[str]:
    """Name the cases that make no letter for want of a target, a salutation or text.

    Their letters are not ready though no translation is left to do.
    """
    return [case.case for case in cases if any(map(_unwritable, case.languages))]


def todo(
    cases: Iterable[CaseStatus],
) -> list[tuple[CaseStatus, LanguageStatus]]:
    """List what is left, the most urgent first: deadline, preference, words left.

    Cases whose deadline has passed come last: their letters are not sent any more.
    """
    left = [(case, row) for case in cases for row in case.languages if _is_left(row)]
    return sorted(left, key=lambda pair: _urgency(*pair))


def _is_left(row: LanguageStatus) -> bool:
    return bool(row.words_left) or (row.rank is not None and _lacks_texts(row))


def _unwritable(row: LanguageStatus) -> bool:
    return row.rank is not None and not row.ready and not _lacks_texts(row)


def _lacks_texts(row: LanguageStatus) -> bool:
    return row.letter.translated < row.letter.total


def _urgency(case: CaseStatus, row: LanguageStatus) -> tuple[object, ...]:
    days = case.days_left
    when = (1, 0) if days is None else (2, -days) if days < 0 else (0, days)
    rank = row.rank if row.rank is not None else 1000
    return (*when, rank, row.words_left, case.case, row.language)


def _row(
    case: Case, preferred: Sequence[Tag | None], letter: Letter, page: Page
) -> LanguageStatus:
    language = letter.language
    rank = preferred.index(language) + 1 if language in preferred else None
    missing = {(m.domain, m.context, m.msgid): m for m in page.missing + letter.missing}
    return LanguageStatus(
        language=language,
        rank=rank,
        source=language == case.language,
        letter=_counts(letter.looked_up, letter.missing),
        page=_counts(page.looked_up, page.missing),
        words_left=sum(len(m.msgid.split()) for m in missing.values() if m.msgid),
        ready=letter.complete,
    )


def _counts(looked_up: Sequence[LookedUp], missing: Sequence[Missing]) -> Counts:
    states = [m.state for m in missing if m.msgid is not None]
    untranslated = states.count(MissingState.UNTRANSLATED)
    return Counts(
        total=len(looked_up),
        translated=len(looked_up) - len(states),
        fuzzy=states.count(MissingState.FUZZY),
        untranslated=untranslated + states.count(MissingState.NOT_EXTRACTED),
        broken=states.count(MissingState.BROKEN),
    )
