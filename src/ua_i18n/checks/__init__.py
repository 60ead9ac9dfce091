"""Checks: what is wrong with a translation, a catalog or a case, as findings.

A check is one function under one code; each has its heading in docs/checks.md. The
families are listed in `ua_i18n.checks.families`.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ua_i18n.checks.finding import Finding, Severity, selected

if TYPE_CHECKING:
    from ua_i18n.checks.families import (
        ALIASES,
        CHECKS,
        Brief,
        Check,
        Docket,
        Entry,
        Mended,
        Name,
        Pair,
        Remark,
        Scope,
        Volume,
        brief_for,
        check,
        check_case,
        check_catalog,
        check_entry,
        check_template,
        mend,
        resolve_codes,
        unreadable,
    )

__all__ = [
    "ALIASES",
    "CHECKS",
    "Brief",
    "Check",
    "Docket",
    "Entry",
    "Finding",
    "Mended",
    "Name",
    "Pair",
    "Remark",
    "Scope",
    "Severity",
    "Volume",
    "brief_for",
    "check",
    "check_case",
    "check_catalog",
    "check_entry",
    "check_template",
    "mend",
    "resolve_codes",
    "selected",
    "unreadable",
]


# To show findings nobody needs the checks; whatever else is here needs all of them.
def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(importlib.import_module(f"{__name__}.families"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
