"""Cases: one Urgent Action as a Markdown file with a YAML head, and its segments."""

from __future__ import annotations

from ua_i18n.cases.casefile import case_id_fault, read_case
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
from ua_i18n.cases.schema import CASE_SCHEMA
from ua_i18n.cases.segments import Segment, gendered, segments
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
