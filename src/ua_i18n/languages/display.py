"""How languages, countries and dates are shown, by CLDR."""

from __future__ import annotations

from datetime import date
from typing import Literal

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag

__all__ = [
    "autonym",
    "country_name",
    "direction",
    "english_name",
    "format_date",
    "language_name",
]


def direction(tag: Tag) -> Literal["ltr", "rtl"]:
    """Return the direction of a language's writing."""
    locale = locale_of(tag)
    return "rtl" if locale and locale.text_direction == "rtl" else "ltr"


def language_name(tag: Tag, display: Tag) -> str:
    """Return the name of a language in another one."""
    shown, named = locale_of(display), locale_of(tag)
    if shown is None or named is None:
        return tag
    return named.get_display_name(shown) or tag


def autonym(tag: Tag) -> str:
    """Return the name of a language in itself."""
    return language_name(tag, tag)


def english_name(tag: Tag) -> str:
    """Return the English name of a language."""
    return language_name(tag, Tag("en"))


def country_name(code: str, display: Tag) -> str | None:
    """Return the name of a country, None for an unknown code."""
    locale = locale_of(display)
    return locale.territories.get(code) if locale else None


def format_date(value: date, display: Tag) -> str:
    """Return a date in CLDR's long form, Gregorian."""
    from babel.dates import format_date

    locale = locale_of(display)
    return format_date(value, "long", locale) if locale else value.isoformat()
