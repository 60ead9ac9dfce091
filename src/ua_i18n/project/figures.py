"""How far cases are, in figures, and what they say: what to translate first.

Imports nothing heavy: figures that are known need no letter.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from ua_i18n.project.clock import this_day
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import unchanged, whole_of
from ua_i18n.project.standing import STATUS

if TYPE_CHECKING:
    from ua_i18n.checks import Finding
    from ua_i18n.languages import Tag

__all__ = [
    "CaseStatus",
    "Counts",
    "LanguageStatus",
    "Overview",
    "case_status",
    "lowest_percentage",
    "overview_before",
    "row_as_json",
    "row_from_json",
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
    unknown: tuple[str, ...] = ()
    """Preferred languages, as written, that nobody can translate into: no tag is
    known for them. None if one language was asked for."""


@dataclass(frozen=True, slots=True)
class Overview:
    """How far a project is."""

    cases: tuple[CaseStatus, ...]
    """Without what cannot be read."""
    unreadable: tuple[Finding, ...] = ()
    """The cases, catalogs and term lists that cannot be read."""


def lowest_percentage(cases: Iterable[CaseStatus]) -> float:
    """The lowest letter percentage over the preferred languages; 100 without any.

    The letters of `unwritable` cases count 0, and so do those in a language that is
    not known.
    """
    cases = tuple(cases)
    if any(case.unknown for case in cases):
        return 0.0
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


def overview_before(start: str, today: date | None) -> Overview | None:
    """Return how far a project was at the last look, if nothing has changed since.

    Args:
        start: A folder of the project.
        today: The day from which the days left are counted; None asks the clock.
    """
    day = today or this_day()
    memo = unchanged(start, STATUS)
    whole: Any = memo.get(whole_of(day)) if memo else None
    if memo is None or whole is None:
        return None
    rows = {key: memo.get(key) for _, _, keys, _ in whole for key in keys}
    if None in rows.values():
        return None
    return Overview(
        tuple(
            case_status(
                name,
                date.fromisoformat(deadline) if deadline else None,
                [row_from_json(rows[key]) for key in keys],
                today=day,
                unknown=unknown,
            )
            for name, deadline, keys, unknown in whole
        )
    )


def case_status(
    case: str,
    deadline: date | None,
    rows: Iterable[LanguageStatus],
    *,
    today: date,
    unknown: Iterable[str] = (),
) -> CaseStatus:
    """Put a case together from its languages, and count its days."""
    days = (deadline - today).days if deadline else None
    return CaseStatus(case, deadline, days, tuple(rows), tuple(unknown))


def row_as_json(row: LanguageStatus) -> Json:
    """Write one case in one language for the memo."""
    return asdict(row)


def row_from_json(row: Any) -> LanguageStatus:
    """Read what `row_as_json` wrote."""
    known = LanguageStatus(**row)
    return replace(known, letter=Counts(**row["letter"]), page=Counts(**row["page"]))
