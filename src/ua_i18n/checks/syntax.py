"""A file that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.errors import SourceError

__all__ = ["syntax"]


@check("syntax", scope=Scope.FILE)
def syntax(error: SourceError) -> Iterator[Remark]:
    """The file cannot be read, so nothing in it is checked, counted or shown."""
    yield Remark(error.message, error.line, error.column)
