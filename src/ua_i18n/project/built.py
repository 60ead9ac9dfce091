"""What a build made, and what the last one made, as far as it still stands.

Imports nothing heavy: what stands need not be rendered.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from ua_i18n.project.clock import this_day
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import unchanged, whole_of
from ua_i18n.project.standing import BUILD, catalogs_in_order

if TYPE_CHECKING:
    from ua_i18n.errors import UaI18nError
    from ua_i18n.languages import Tag
    from ua_i18n.project.output import Output
    from ua_i18n.project.work import Work
    from ua_i18n.rendering import Missing

__all__ = [
    "Built",
    "BuiltCase",
    "BuiltLetter",
    "BuiltPage",
    "built_before",
    "case_as_json",
    "case_from_json",
    "refused_first",
]


@dataclass(frozen=True, slots=True)
class BuiltLetter:
    """What became of a letter in a preferred language."""

    case: str
    language: Tag
    target: str | None
    """The target's id."""
    first: bool
    """Whether the language is the first preferred one."""
    complete: bool
    """One that is not complete is refused."""
    missing: tuple[Missing, ...]


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """What became of a page."""

    case: str
    language: Tag
    complete: bool


@dataclass(frozen=True, slots=True)
class BuiltCase:
    """The letters and pages of one case."""

    case: str
    deadline: date | None
    letters: tuple[BuiltLetter, ...]
    """Those in preferred languages whose catalogs can be read; the refused ones too."""
    pages: tuple[BuiltPage, ...]
    files: Mapping[str, str | None]
    """The name of each file -> the SHA-256 of what belongs there, None for nothing."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    compiled: Work
    failed: tuple[UaI18nError, ...]
    """Faults of single files; all other files were done."""
    output: Output
    """What became of the files of letters and pages."""
    cases: tuple[BuiltCase, ...]


def refused_first(cases: Iterable[BuiltCase]) -> list[BuiltLetter]:
    """List the refused letters in a first preferred language."""
    letters = (letter for case in cases for letter in case.letters)
    return [letter for letter in letters if letter.first and not letter.complete]


def built_before(start: str, today: date | None) -> tuple[BuiltCase, ...] | None:
    """Return what the last build made, if nothing has changed since.

    Args:
        start: A folder of the project.
        today: The day by which deadlines are judged; None asks the clock.
    """
    if catalogs_in_order(start, strip=False, processes=2) is None:
        return None
    memo = unchanged(start, BUILD, processes=2)
    keys: Any = memo.get(whole_of(today or this_day())) if memo else None
    if memo is None or keys is None:
        return None
    rows = [memo.get(key) for key in keys]
    return None if None in rows else tuple(map(case_from_json, rows))


def case_as_json(case: BuiltCase) -> Json:
    """Write what a case made for the memo."""
    return [
        case.case,
        case.deadline.isoformat() if case.deadline else "",
        [
            [
                letter.language,
                letter.target,
                letter.first,
                letter.complete,
                [[*astuple(missing)] for missing in letter.missing],
            ]
            for letter in case.letters
        ],
        [[page.language, page.complete] for page in case.pages],
        {**case.files},
    ]


def case_from_json(row: Any) -> BuiltCase:
    """Read what `case_as_json` wrote."""
    name, deadline, letters, pages, files = row
    return BuiltCase(
        name,
        date.fromisoformat(deadline) if deadline else None,
        tuple(
            BuiltLetter(name, language, target, first, complete, _missing(missing))
            for language, target, first, complete, missing in letters
        ),
        tuple(BuiltPage(name, language, complete) for language, complete in pages),
        files,
    )


def _missing(rows: list[list[Any]]) -> tuple[Missing, ...]:
    if not rows:
        return ()
    from ua_i18n.rendering import Missing, MissingState

    return tuple(
        Missing(domain, context, msgid, MissingState(state), path, line)
        for domain, context, msgid, state, path, line in rows
    )
