"""The works of a project: modules that are imported when they are first used.

Each command pays for its own work alone.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ua_i18n.project import (
        building,
        checking,
        compiling,
        extracting,
        faults,
        progress,
        renderings,
        starter,
        updating,
    )

__all__ = [
    "building",
    "checking",
    "compiling",
    "extracting",
    "faults",
    "progress",
    "renderings",
    "starter",
    "updating",
]


def __getattr__(name: str) -> object:
    if name in __all__:
        return importlib.import_module(f"ua_i18n.project.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
