"""Checks of the dates of a case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = [
    "deadline_far",
    "deadline_missing",
    "deadline_order",
    "deadline_past",
]

_YEAR = timedelta(days=366)
"""Of real Urgent Actions 81 % end 42 days after their issue, nearly all within 49."""


@check("deadline-order", scope=Scope.CASE)
def deadline_order(docket: Docket) -> Iterator[Remark]:
    """The deadline lies before the day of issue."""
    case = docket.case
    if case.deadline and case.issued and case.deadline < case.issued:
        yield Remark(
            f"the deadline {case.deadline} is before the day of issue, {case.issued}: "
            "one of them is wrong",
            docket.line("deadline"),
        )


@check("deadline-past", scope=Scope.CASE, severity=Severity.WARNING)
def deadline_past(docket: Docket) -> Iterator[Remark]:
    """The deadline has passed."""
    deadline, today = docket.case.deadline, docket.today
    if deadline and today and deadline < today:
        yield Remark(
            f"the deadline {deadline} has passed: ask your section before you send "
            "anything, and look for an update of the case",
            docket.line("deadline"),
        )


@check("deadline-missing", scope=Scope.CASE, severity=Severity.WARNING)
def deadline_missing(docket: Docket) -> Iterator[Remark]:
    """The case has no deadline."""
    if docket.case.deadline is None:
        yield Remark(
            "no deadline is given, so nothing tells when this letter must no longer "
            "be sent: add deadline"
        )


@check("deadline-far", scope=Scope.CASE, severity=Severity.WARNING)
def deadline_far(docket: Docket) -> Iterator[Remark]:
    """The deadline is more than a year after the day of issue, or after today."""
    deadline = docket.case.deadline
    start = docket.case.issued or docket.today
    if deadline and start and deadline - start > _YEAR:
        days = (deadline - start).days
        yield Remark(
            f"the deadline {deadline} is {days} days after {start}, and most are "
            "six weeks after the day of issue: is the year right?",
            docket.line("deadline"),
        )
