"""A finding: a fault in a text, as data."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields, make_dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["Finding", "Severity", "new_finding", "selected"]


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


def _close(self: Any) -> None:
    self.__class__ = Finding


new_finding = cast(
    type[Finding],
    make_dataclass(
        "_Open",
        [field.name for field in fields(Finding)],
        slots=True,
        namespace={"__post_init__": _close},
    ),
)
"""Makes a `Finding` of all its fields in order.

The constructor of a frozen dataclass takes four times as long, and a catalog that is
not finished has many findings.
"""


def selected(
    findings: Iterable[Finding],
    *,
    select: Collection[str] | None = None,
    ignore: Collection[str] = (),
) -> tuple[Finding, ...]:
    """Keep the findings whose code is wanted, in the same order.

    Args:
        findings: In any order.
        select: Codes to keep; None keeps all.
        ignore: Codes to drop, even if selected. `resolve_codes` makes both from what
            users write.
    """
    return tuple(
        finding
        for finding in findings
        if finding.code not in ignore and (select is None or finding.code in select)
    )
