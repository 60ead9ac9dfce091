"""The families of checks, and all that works with the whole list of checks.

Importing this fills `CHECKS`; the order of the families is the order of the codes.
"""

from __future__ import annotations

from ua_i18n.checks import (  # noqa: F401  # isort: skip
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
from ua_i18n.checks.mending import Mended, mend
from ua_i18n.checks.registry import CHECKS, Check, Remark, Scope, check
from ua_i18n.checks.run import (
    brief_for,
    check_catalog,
    check_entry,
    check_template,
    unreadable,
)

__all__ = [
    "ALIASES",
    "CHECKS",
    "Brief",
    "Check",
    "Docket",
    "Entry",
    "Mended",
    "Name",
    "Pair",
    "Remark",
    "Scope",
    "Volume",
    "brief_for",
    "check",
    "check_case",
    "check_catalog",
    "check_entry",
    "check_template",
    "mend",
    "resolve_codes",
    "unreadable",
]
