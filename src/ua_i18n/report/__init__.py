"""What a person or a program gets to read: findings, status, letters, as text."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ua_i18n.report.visible import visible

if TYPE_CHECKING:
    from ua_i18n.report.diffs import unified_diff
    from ua_i18n.report.findings import findings_json, findings_text
    from ua_i18n.report.formats import FINDING_FORMATS
    from ua_i18n.report.renderings import (
        late_lines,
        letter_json,
        missing_lines,
        output_lines,
        page_json,
        passed_over_lines,
        refusal_lines,
        summary_lines,
    )
    from ua_i18n.report.status import (
        STATUS_FORMATS,
        status_csv,
        status_json,
        status_text,
        todo_text,
    )

__all__ = [
    "FINDING_FORMATS",
    "STATUS_FORMATS",
    "findings_json",
    "findings_text",
    "late_lines",
    "letter_json",
    "missing_lines",
    "output_lines",
    "page_json",
    "passed_over_lines",
    "refusal_lines",
    "status_csv",
    "status_json",
    "status_text",
    "summary_lines",
    "todo_text",
    "unified_diff",
    "visible",
]

# Who reports findings must not pay for letters.
_HOMES = {
    "diffs": ("unified_diff",),
    "findings": ("findings_json", "findings_text"),
    "formats": ("FINDING_FORMATS",),
    "renderings": (
        "late_lines",
        "letter_json",
        "missing_lines",
        "output_lines",
        "page_json",
        "passed_over_lines",
        "refusal_lines",
        "summary_lines",
    ),
    "status": (
        "STATUS_FORMATS",
        "status_csv",
        "status_json",
        "status_text",
        "todo_text",
    ),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
