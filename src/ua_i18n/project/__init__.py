"""A project on disk: the only package that knows paths."""

from __future__ import annotations

from ua_i18n.project.building import Built, letter_file
from ua_i18n.project.catalogs import Work
from ua_i18n.project.facade import Project
from ua_i18n.project.files import create_file, read_outside, write_outside
from ua_i18n.project.progress import (
    CaseStatus,
    Counts,
    LanguageStatus,
    lowest_percentage,
    todo,
)
from ua_i18n.project.settings import Settings

__all__ = [
    "Built",
    "CaseStatus",
    "Counts",
    "LanguageStatus",
    "Project",
    "Settings",
    "Work",
    "create_file",
    "letter_file",
    "lowest_percentage",
    "read_outside",
    "todo",
    "write_outside",
]
