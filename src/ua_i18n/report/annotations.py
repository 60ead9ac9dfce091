"""Findings as annotations of GitHub: beside the line, in the list of changes.

Source: GitHub Actions, "Workflow commands": `::error file=…,line=…::message`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ua_i18n.checks import Finding
from ua_i18n.report.findings import by_place
from ua_i18n.report.visible import visible

__all__ = ["findings_github"]

_IN_MESSAGES = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = _IN_MESSAGES | str.maketrans({":": "%3A", ",": "%2C"})


def findings_github(findings: Iterable[Finding]) -> str:
    """Write a workflow command for each finding, sorted by place."""
    return "".join(f"{_command(finding)}\n" for finding in by_place(findings))


def _command(finding: Finding) -> str:
    properties = ",".join(
        f"{name}={visible(value).translate(_IN_PROPERTIES)}"
        for name, value in _properties(finding)
    )
    message = visible(finding.message).translate(_IN_MESSAGES)
    return f"::{finding.severity} {properties}::{message}"


def _properties(finding: Finding) -> Iterator[tuple[str, str]]:
    if finding.path:
        yield "file", finding.path
        yield "line", str(finding.line or 1)
        yield "col", str(finding.column or 1)
    yield "title", finding.code
