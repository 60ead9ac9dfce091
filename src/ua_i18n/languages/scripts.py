"""The script that a language is written in."""

from __future__ import annotations

from functools import cache

from ua_i18n.languages.tags import Tag

__all__ = ["script_of"]


@cache
def script_of(tag: Tag) -> str | None:
    """Return the ISO 15924 code of a language's script, or None if CLDR lacks it.

    A script in the tag itself comes first ("sr-Latn"). Chinese is "Hans" or "Hant",
    Japanese "Jpan", Korean "Kore".

    Source: CLDR "likelySubtags".
    """
    parts = tag.split("-")
    written = next((part for part in parts[1:] if len(part) == 4), None)
    if written and written.isalpha():
        return written
    from babel.core import get_global

    likely = get_global("likely_subtags")
    region = next((part for part in parts[1:] if len(part) in (2, 3)), None)
    full = (region and likely.get(f"{parts[0]}_{region}")) or likely.get(parts[0])
    return full.split("_")[1] if full else None
