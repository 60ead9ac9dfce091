"""What whoever translates a catalog is told before the work."""

from __future__ import annotations

from dataclasses import dataclass

from ua_i18n.languages import Tag

__all__ = ["Brief"]


@dataclass(frozen=True, slots=True, eq=False)
class Brief:
    """What holds for all messages of a catalog."""

    language: Tag
    """What the catalog translates into."""
    source_language: Tag
    """What its msgids are written in."""
    nplurals: int | None = None
    """The number of plural forms in the catalog's header, if it gives one."""
    plural_forms: str = ""
    """The header's Plural-Forms, "" if it has none."""
