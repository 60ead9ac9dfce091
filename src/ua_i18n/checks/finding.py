"""A finding: a fault in a text, as data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from ua_i18n.languages import Tag

__all__ = ["Finding", "Severity"]


class Severity(StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    """Broken or changed: it must not be sent."""
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault at one place."""

    code: str
    """The code of the check that found it."""
    severity: Severity
    message: str
    """What is wrong, in one sentence without a full stop."""
    path: str | None = None
    """The file, as the caller named it."""
    line: int | None = None
    """1-based; of a message the line of its msgid."""
    column: int | None = None
    """1-based, in code points."""
    language: Tag | None = None
    domain: str | None = None
    context: str | None = None
    """The msgctxt of the message."""
    msgid: str | None = None
