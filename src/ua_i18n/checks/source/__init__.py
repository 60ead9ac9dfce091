"""Checks of what people write before anybody translates: cases and templates."""

from __future__ import annotations

from ua_i18n.checks.source import (  # isort: skip
    texts,
    dates,
    targets,
    contacts,
    numbers,
    inherited,
    templates,
)

__all__ = [
    "contacts",
    "dates",
    "inherited",
    "numbers",
    "targets",
    "templates",
    "texts",
]
