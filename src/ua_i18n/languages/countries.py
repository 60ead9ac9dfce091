"""Countries: their codes, and the languages that are official there."""

from __future__ import annotations

import re
from functools import cache

from ua_i18n.languages.aliases import COUNTRY_ALIASES
from ua_i18n.languages.spellings import english, far_meaning, fold, near_meaning
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["country_code", "is_country", "languages_of"]

_LONGEST = 80

_NO_COUNTRY = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})

_OF = re.compile(
    r"""
    (?P<name>[^(),]+?)\s*
    (?: \((?P<bracketed>[^()]*\s?of(?:\s+the)?)\)   # Iran (Islamic Republic of)
      | ,\s*(?P<after>[^,]*\s?of(?:\s+the)?)        # Moldova, Republic of
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_FORM_OF_STATE = re.compile(
    r"""
    (?: (?:\w+\s+){0,2}
        (?: republic | kingdom | state s? | federation | union | sultanate
          | principality | commonwealth | emirate )
        \s+of\s+ )? (?:the\s+)?
    """,
    re.VERBOSE,
)


def country_code(text: str) -> str | None:
    """Return the ISO 3166 code of a country.

    The text is a code of two or three letters, CLDR's name in any language, a full
    name ("Republic of Kazakhstan", "Iran (Islamic Republic of)") or an alias.

    Returns:
        None for what is unknown or could be two countries ("Congo", "Korea").
    """
    name = text.strip(" \t\r\n\u00a0.,;")
    if not 0 < len(name) <= _LONGEST:
        return None
    code = _by_code(name) or _by_name(name)
    return code if code and is_country(code) else None


def is_country(code: str) -> bool:
    """Tell whether a code is one of ISO 3166's that CLDR names (Kosovo's XK too)."""
    return len(code) == 2 and code in english("territories") and code not in _NO_COUNTRY


def languages_of(country: str) -> tuple[Tag, ...]:
    """Return the official languages of a country, the most spoken first.

    Args:
        country: An ISO 3166 code.

    Returns:
        CLDR's official and de facto official languages of the whole country;
        empty for an unknown code.
    """
    from babel.languages import get_official_languages

    codes = get_official_languages(country, de_facto=True)
    return tuple(dict.fromkeys(map(parse_tag, codes)))


def _by_code(name: str) -> str | None:
    from babel.core import get_global

    code = name.upper()
    if is_country(code):
        return code
    aliases = list(get_global("territory_aliases").get(code, ()))
    return aliases[0] if len(aliases) == 1 and code.isalpha() else None


def _by_name(name: str) -> str | None:
    match = _OF.fullmatch(name)
    if match:
        name = f"{match['bracketed'] or match['after']} {match['name']}"
    key = fold(name)
    plain = _FORM_OF_STATE.sub("", key, count=1)
    aliases = _aliases()
    for form in (key, key.removeprefix("the "), plain):
        if form in aliases:
            return aliases[form]
    for meaning in (near_meaning, far_meaning):
        for form in (key, plain):
            code = meaning(form, "territories")
            if code:
                return code
    return None


@cache
def _aliases() -> dict[str, str | None]:
    return {fold(row.name): row.meaning or None for row in COUNTRY_ALIASES}
