"""From an Urgent Action to a letter its target can read.

>>> from ua_i18n import Project
>>> letter = Project.find(".").letter("kz-mamay-2023", language="ru")  # doctest: +SKIP
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ua_i18n.cases import Case, Segment
    from ua_i18n.catalog import Catalog, Message, read_mo, read_po
    from ua_i18n.checks import Finding, Severity
    from ua_i18n.errors import IncompleteError, UaI18nError
    from ua_i18n.project import Project
    from ua_i18n.rendering import Letter, Page, Sender

__version__ = "0.1.0"

__all__ = [
    "Case",
    "Catalog",
    "Finding",
    "IncompleteError",
    "Letter",
    "Message",
    "Page",
    "Project",
    "Segment",
    "Sender",
    "Severity",
    "UaI18nError",
    "read_mo",
    "read_po",
]

# A program that only asks for the version must not pay for all the rest.
_HOMES = {
    "Case": "cases",
    "Catalog": "catalog",
    "Finding": "checks",
    "IncompleteError": "errors",
    "Letter": "rendering",
    "Message": "catalog",
    "Page": "rendering",
    "Project": "project",
    "Segment": "cases",
    "Sender": "rendering",
    "Severity": "checks",
    "UaI18nError": "errors",
    "read_mo": "catalog",
    "read_po": "catalog",
}


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{home}"), name)
