"""Countries: names to ISO 3166 codes, and the languages that are official there."""

from __future__ import annotations

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["country_code", "languages_of"]


def country_code(text: str) -> str | None:
    """Return the ISO 3166 code of a country's code or name."""
    locale = locale_of(Tag("en"))
    assert locale is not None
    name = text.strip().removeprefix("Republic of ")
    if name.upper() in locale.territories:
        return name.upper()
    return next((c for c, known in locale.territories.items() if known == name), None)


def languages_of(country: str) -> tuple[Tag, ...]:
    """Return the official languages of a country, the most spoken first."""
    from babel.languages import get_official_languages

    return tuple(map(parse_tag, get_official_languages(country, de_facto=True)))
