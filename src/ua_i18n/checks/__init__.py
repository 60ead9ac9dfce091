"""Checks: what is wrong with a translation, a catalog or a case, as findings.

A check is one function under one code; each has its heading in docs/checks.md. The
order of the families here is the order of the codes.
"""

from __future__ import annotations

from ua_i18n.checks import (  # isort: skip
    syntax,
    completeness,
    markup,
    whitespace,
    length,
    punctuation,
    wording,
    facts,
    meaning,
    names,
    terms,
    language,
    header,
    consistency,
    suppression,
    source,
)
from ua_i18n.checks.aliases import ALIASES, resolve_codes
from ua_i18n.checks.brief import Brief, Name
from ua_i18n.checks.casefile import check_case
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.entry import Entry, Pair, Volume
from ua_i18n.checks.finding import Finding, Severity
from ua_i18n.checks.mending import Mended, mend
from ua_i18n.checks.registry import CHECKS, Check, Remark, Scope, check
from ua_i18n.checks.run import (
    brief_for,
    check_catalog,
    check_entry,
    check_template,
    selected,
    unreadable,
)

FAMILIES = (
    syntax,
    completeness,
    markup,
    whitespace,
    length,
    punctuation,
    wording,
    facts,
    meaning,
    names,
    terms,
    language,
    header,
    consistency,
    suppression,
    source,
)
"""The modules whose checks are registered."""

__all__ = [
    "ALIASES",
    "CHECKS",
    "FAMILIES",
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
