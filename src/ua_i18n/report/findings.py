"""Findings as text for people and editors, and as JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Iterable
from operator import attrgetter

from ua_i18n.checks import Finding
from ua_i18n.report.visible import hidden, visible

__all__ = ["by_place", "findings_json", "findings_text", "visible_json"]

_FIELDS = (
    "path",
    "line",
    "column",
    "code",
    "severity",
    "message",
    "language",
    "domain",
    "context",
    "msgid",
)
_values = attrgetter(*_FIELDS)


def findings_text(findings: Iterable[Finding]) -> str:
    """Write a line for each finding: "path:line:column: CODE severity: message".

    Sorted by place. A finding without a line is shown at 1:1, so that every line has
    the same parts. Control characters are written out.
    """
    return "".join(f"{visible(_line(finding))}\n" for finding in by_place(findings))


def _line(finding: Finding) -> str:
    place = f"{finding.path or '-'}:{finding.line or 1}:{finding.column or 1}"
    return f"{place}: {finding.code} {finding.severity}: {finding.message}"


def findings_json(findings: Iterable[Finding]) -> str:
    """Write the findings as JSON, version 1, sorted by place; unknown is null."""
    rows = [
        dict(zip(_FIELDS, _values(finding), strict=True))
        for finding in by_place(findings)
    ]
    return visible_json({"version": 1, "findings": rows})


def visible_json(value: object) -> str:
    """Write a value as JSON in which no character hides, with a final line end."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    # Line ends are the layout's own; in a string JSON has escaped them already.
    return "".join(f"{_visible(line)}\n" for line in text.split("\n"))


def _visible(line: str) -> str:
    if line.isprintable():  # what is hidden never is
        return line
    return "".join(json.dumps(c)[1:-1] if hidden(c) else c for c in line)


def by_place(findings: Iterable[Finding]) -> list[Finding]:
    """Sort findings by file, line and column, the same on every run."""
    return sorted(findings, key=_key)


def _key(finding: Finding) -> tuple[tuple[bool, int | str], ...]:
    # What is missing comes first; None cannot be compared with a number.
    return tuple((value is not None, value or "") for value in _values(finding))
