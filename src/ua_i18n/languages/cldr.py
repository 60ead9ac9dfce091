"""CLDR's locale for a tag."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ua_i18n.languages.tags import Tag, to_posix

if TYPE_CHECKING:
    from babel import Locale

__all__ = ["locale_of"]


@cache
def locale_of(tag: Tag) -> Locale | None:
    """Return CLDR's locale of a tag, or None where CLDR has none for it."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(to_posix(tag))
    except (UnknownLocaleError, ValueError):
        return None
