"""Cases: one Urgent Action as a Markdown file with a YAML head, and its segments."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from ua_i18n.cases.caseid import case_id_fault
from ua_i18n.cases.lines import squeeze
from ua_i18n.cases.model import (
    CHANNEL_KINDS,
    Case,
    Channel,
    Gender,
    Paragraph,
    Person,
    Role,
    Section,
    Target,
)
from ua_i18n.cases.segments import Segment, gendered, segments

if TYPE_CHECKING:
    from ua_i18n.cases.casefile import read_case
    from ua_i18n.cases.schema import CASE_SCHEMA
    from ua_i18n.cases.writer import write_case

__all__ = [
    "CASE_SCHEMA",
    "CHANNEL_KINDS",
    "Case",
    "Channel",
    "Gender",
    "Paragraph",
    "Person",
    "Role",
    "Section",
    "Segment",
    "Target",
    "case_id_fault",
    "gendered",
    "read_case",
    "segments",
    "squeeze",
    "write_case",
]

# Most who have to do with cases need no YAML.
_HOMES = {"CASE_SCHEMA": "schema", "read_case": "casefile", "write_case": "writer"}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{home}"), name)
