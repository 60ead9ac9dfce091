"""A project on disk: the only package that knows paths."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ua_i18n.project.building import letter_file
    from ua_i18n.project.built import (
        Built,
        BuiltCase,
        BuiltLetter,
        BuiltPage,
        built_before,
        refused_first,
    )
    from ua_i18n.project.facade import Project
    from ua_i18n.project.figures import (
        CaseStatus,
        Counts,
        LanguageStatus,
        Overview,
        lowest_percentage,
        overview_before,
        todo,
        unwritable,
    )
    from ua_i18n.project.files import text_outside
    from ua_i18n.project.mending import Mending, Mendings, mend_files, mend_project
    from ua_i18n.project.output import Output
    from ua_i18n.project.outside import check_files
    from ua_i18n.project.settings import NoProjectError, Settings
    from ua_i18n.project.starter import place_for
    from ua_i18n.project.work import Work
    from ua_i18n.project.writing import create_file, write_outside

__all__ = [
    "Built",
    "BuiltCase",
    "BuiltLetter",
    "BuiltPage",
    "CaseStatus",
    "Counts",
    "LanguageStatus",
    "Mending",
    "Mendings",
    "NoProjectError",
    "Output",
    "Overview",
    "Project",
    "Settings",
    "Work",
    "built_before",
    "check_files",
    "create_file",
    "letter_file",
    "lowest_percentage",
    "mend_files",
    "mend_project",
    "overview_before",
    "place_for",
    "refused_first",
    "text_outside",
    "todo",
    "unwritable",
    "write_outside",
]

# A command that finds nothing to do must not pay for all the rest.
_HOMES = {
    "building": ("letter_file",),
    "built": (
        "Built",
        "BuiltCase",
        "BuiltLetter",
        "BuiltPage",
        "built_before",
        "refused_first",
    ),
    "outside": ("check_files",),
    "output": ("Output",),
    "facade": ("Project",),
    "figures": (
        "CaseStatus",
        "Counts",
        "LanguageStatus",
        "Overview",
        "lowest_percentage",
        "overview_before",
        "todo",
        "unwritable",
    ),
    "files": ("text_outside",),
    "mending": ("Mending", "Mendings", "mend_files", "mend_project"),
    "settings": ("NoProjectError", "Settings"),
    "starter": ("place_for",),
    "work": ("Work",),
    "writing": ("create_file", "write_outside"),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(importlib.import_module(f"{__name__}.{home}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
