"""The formats of `ua-i18n check`, by name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from ua_i18n.checks import Finding
from ua_i18n.report.annotations import findings_github
from ua_i18n.report.findings import findings_json, findings_text
from ua_i18n.report.junit import findings_junit
from ua_i18n.report.sarif import findings_sarif

__all__ = ["FINDING_FORMATS"]

FINDING_FORMATS: Mapping[str, Callable[[Iterable[Finding]], str]] = {
    "text": findings_text,
    "json": findings_json,
    "sarif": findings_sarif,
    "junit": findings_junit,
    "github": findings_github,
}
"""Name of the format -> its writer; what is written ends with a newline."""
