"""Findings in a memo, and what the last `check` found, as far as it still holds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from ua_i18n.checks import Finding, Severity
from ua_i18n.project.clock import this_day
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import unchanged, whole_of
from ua_i18n.project.standing import CHECK

__all__ = ["findings_as_json", "findings_before", "findings_from_json"]


def findings_before(start: str, today: date | None) -> tuple[Finding, ...] | None:
    """Return what the last check of a project found, if nothing has changed since.

    Args:
        start: A folder of the project.
        today: The day by which deadlines are judged; None asks the clock.
    """
    memo = unchanged(start, CHECK, processes=2)
    found = memo.get(whole_of(today or this_day())) if memo else None
    return None if found is None else findings_from_json(found)


def findings_as_json(findings: Iterable[Finding]) -> Json:
    """Write findings for the memo."""
    return [[getattr(finding, name) for name in _FIELDS] for finding in findings]


def findings_from_json(rows: Any) -> tuple[Finding, ...]:
    """Read what `findings_as_json` wrote."""
    return tuple(Finding(row[0], Severity(row[1]), *row[2:]) for row in rows)


_FIELDS = tuple(Finding.__dataclass_fields__)
