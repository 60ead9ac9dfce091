"""Run the checks over a case, and honour the comments in its head.

A comment above a value suppresses findings at this value; those on the body and on
the whole file are suppressed by a comment anywhere in the head.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from ua_i18n.cases import Case
from ua_i18n.checks.aliases import codes_of
from ua_i18n.checks.asking import of_scope
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Finding
from ua_i18n.checks.registry import CHECKS, Check, Remark, Scope
from ua_i18n.checks.suppression import Suppressions, read_suppressions

__all__ = ["check_case"]


def check_case(docket: Docket) -> Iterator[Finding]:
    """Check a case file; the findings have the case's path and domain."""
    case = docket.case
    comments = {at: read_suppressions(lines) for at, lines in case.comments.items()}
    used: set[tuple[int, str]] = set()
    for check in of_scope(Scope.CASE):
        for remark in check.find(docket):
            by = _suppressing(check.code, remark.line, case, comments)
            used.update((at, check.code) for at in by)
            if not by:
                yield _finding(check, remark, case)
    for code, remark in _on_comments(comments, used):
        yield _finding(CHECKS[code], remark, case)


def _suppressing(
    code: str, line: int | None, case: Case, comments: Mapping[int, Suppressions]
) -> list[int]:
    """The lines whose comments suppress a code at a line."""
    in_head = line is not None and line < case.lines.get("title", 0)
    return [
        at
        for at, suppressions in comments.items()
        if code in suppressions.codes and (at == line or not in_head)
    ]


def _on_comments(
    comments: Mapping[int, Suppressions], used: Collection[tuple[int, str]]
) -> Iterator[tuple[str, Remark]]:
    """What is wrong with the comments themselves."""
    for at, suppressions in comments.items():
        for message in suppressions.faults:
            yield "ignore-code", Remark(message, at)
        unused = [
            name
            for name in suppressions.names
            if not any((at, code) in used for code in codes_of(name))
        ]
        for remark in CHECKS["ignore-unused"].find(unused):
            yield "ignore-unused", remark._replace(line=at)


def _finding(check: Check, remark: Remark, case: Case) -> Finding:
    return Finding(
        check.code,
        remark.severity or check.severity,
        remark.message,
        path=case.path or None,
        line=remark.line,
        column=remark.column,
        domain=case.id,
    )
