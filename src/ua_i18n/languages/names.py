"""Names of languages as documents write them."""

from __future__ import annotations

import re

from ua_i18n.errors import LanguageError
from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["resolve", "split_names"]

_SEPARATOR = re.compile(r"\s*[,;/]\s*|\s+(?:or|and)\s+", re.IGNORECASE)


def resolve(name: str) -> Tag | None:
    """Return the tag of a language's name, None where it is unknown or unclear."""
    locale = locale_of(Tag("en"))
    assert locale is not None
    for code, known in locale.languages.items():
        if known.casefold() == name.strip().casefold():
            return parse_tag(code)
    try:
        return parse_tag(name.strip())
    except LanguageError:
        return None


def split_names(text: str) -> tuple[tuple[str, ...], bool]:
    """Split a sentence on languages into raw names and the own-language flag."""
    names = [name.removeprefix("in ") for name in _SEPARATOR.split(text.strip(" ."))]
    own = [name for name in names if "your own language" in name.casefold()]
    return tuple(name for name in names if name and name not in own), bool(own)
