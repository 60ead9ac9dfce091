"""How languages, countries and dates are shown, by CLDR."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Literal

from ua_i18n.languages.cldr import borrows, locale_of, script_of
from ua_i18n.languages.countries import is_country
from ua_i18n.languages.tags import Tag, subtags

__all__ = [
    "autonym",
    "country_name",
    "country_names",
    "direction",
    "english_name",
    "format_date",
    "language_name",
]

_RIGHT_TO_LEFT = frozenset(
    {"Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"}
)
"""The scripts in use whose letters have the bidi class R or AL (Unicode)."""

_NAMELESS_MONTH = re.compile(r"\bM[01]\d\b")

# Babel shows Yoruba's months by name or by number, depending on what it read before.
_UNSTEADY = frozenset({"yo"})

_ENGLISH = Tag("en")


def direction(tag: Tag) -> Literal["ltr", "rtl"]:
    """Return the direction of a language's script, its likely one if not said."""
    return "rtl" if script_of(tag) in _RIGHT_TO_LEFT else "ltr"


def language_name(tag: Tag, display: Tag) -> str:
    """Return the name of a language in another: "Brazilian Portuguese", "русский".

    What CLDR has no single name for is told in brackets: "Russian (Kyrgyzstan)".
    The tag itself where the display language has no name for the language.
    """
    locale = locale_of(display)
    if locale is None:
        return tag
    language, script, territory, variants = subtags(tag)
    named = {
        f"{language}_{script}_{territory}": (),
        f"{language}_{script}": (territory,),
        f"{language}_{territory}": (script,),
        language: (script, territory),
    }
    known = next((name for name in named if name in locale.languages), None)
    if known is None:
        return tag
    name: str = locale.languages[known]
    codes = [*filter(None, (*named[known], *variants.upper().split("-")))]
    if not codes:
        return name
    names = {**locale.variants, **locale.territories, **locale.scripts}
    rest = ", ".join(names.get(code, code) for code in codes)
    return f"{name} ({rest})"


def autonym(tag: Tag) -> str:
    """Return the name of a language in itself, in English where CLDR lacks it."""
    name = language_name(tag, tag)
    return english_name(tag) if name == tag else name


def english_name(tag: Tag) -> str:
    """Return the English name of a language; the tag where CLDR has none."""
    return language_name(tag, _ENGLISH)


def country_name(code: str, display: Tag) -> str | None:
    """Return the name of a country in a language.

    Args:
        code: An ISO 3166 code.
        display: The language of the name.

    Returns:
        None for an unknown code and where CLDR has no name in that language.
    """
    locale = locale_of(display)
    if locale is None or borrows(display) or not is_country(code):
        return None
    return locale.territories.get(code)


def country_names(display: Tag) -> Mapping[str, str]:
    """Return ISO 3166 code -> CLDR's name of the country in a language."""
    locale = locale_of(display)
    if locale is None or borrows(display):
        return {}
    return {code: str(n) for code, n in locale.territories.items() if is_country(code)}


def format_date(value: date, display: Tag) -> str:
    """Return a date in CLDR's long form, in the Gregorian calendar.

    The digits are the language's own, where CLDR has them as its default.
    For a language in which CLDR names no months: ISO 8601, which is no language.
    """
    from babel.dates import format_date

    locale = locale_of(display)
    if locale is None or borrows(display) or locale.language in _UNSTEADY:
        return value.isoformat()
    text = format_date(value, "long", locale)
    if _NAMELESS_MONTH.search(text):
        return value.isoformat()
    # Babel leaves the digits as they are in ASCII.
    zero = _ZEROS.get(locale.default_numbering_system, "0")
    return text.translate({ord("0") + n: ord(zero) + n for n in range(10)})


_ZEROS: Mapping[str, str] = {
    "arab": "\u0660",
    "arabext": "\u06f0",
    "beng": "\u09e6",
    "deva": "\u0966",
    "mymr": "\u1040",
    "tibt": "\u0f20",
}
"""Zero in each system of digits. Source: CLDR, numberingSystems."""
