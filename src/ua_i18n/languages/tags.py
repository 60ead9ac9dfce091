"""Language tags: one canonical spelling (BCP 47) for the many that catalogs use."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple, NewType

from ua_i18n.errors import LanguageError

__all__ = [
    "Subtags",
    "Tag",
    "from_posix",
    "parse_tag",
    "primary_subtag",
    "subtags",
    "to_posix",
]

Tag = NewType("Tag", str)
"""A canonical BCP 47 tag (`pt-BR`, `zh-Hans`); made by `parse_tag` alone."""

_LONGEST = 35
"""RFC 5646, 4.4.1: the longest tag of language, script, region and variants."""

_SYNTAX = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?:@[a-z]+)?")

_SUBTAGS = re.compile(
    r"""
    (?P<language>[a-z]{2,3})
    (?:-(?P<script>[a-z]{4}))?
    (?:-(?P<territory>[a-z]{2}|[0-9]{3}))?
    (?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)
    """,
    re.VERBOSE,
)

_MODIFIERS = {
    "arabic": "Arab",
    "cyrillic": "Cyrl",
    "devanagari": "Deva",
    "latin": "Latn",
    "valencia": "valencia",
    "euro": "",
}
"""The modifiers of glibc's locale names, as subtags."""

_NO_LANGUAGE = frozenset({"mul", "root", "und", "zxx"})


class Subtags(NamedTuple):
    """The parts of a tag in canonical case; "" for what it lacks."""

    language: str
    script: str
    territory: str
    variants: str
    """Joined by "-"."""

    def __str__(self) -> str:
        return "-".join(filter(None, self))


def parse_tag(text: str) -> Tag:
    """Read a language tag in any usual spelling: `pt_BR`, `iw`, `uz_UZ@cyrillic`.

    Returns:
        The canonical tag; replaced codes follow CLDR's aliases (`iw` is `he`,
        `prs` is `fa-AF`), nothing else is added or left out.
        `parse_tag(tag) == tag` for every tag.

    Raises:
        LanguageError: the text is no tag, or CLDR does not know a part of it.
    """
    if len(text) > _LONGEST or not _SYNTAX.fullmatch(text):
        raise _no_tag(text)
    return _canonical(text)


@cache
def _canonical(text: str) -> Tag:
    from babel.core import get_global

    plain, _, modifier = text.partition("@")
    parts = _with_modifier(_split(plain, text), modifier, text)
    if alias := get_global("language_aliases").get(parts.language):
        other = _split(alias, text)
        parts = Subtags(other.language, *map(_first, parts[1:], other[1:]))
    countries = get_global("territory_aliases").get(parts.territory, ())
    if len(countries) == 1:
        parts = parts._replace(territory=countries[0])
    _require_known(parts, text)
    return Tag(str(parts))


def _first(own: str, other: str) -> str:
    return own or other


def _split(plain: str, text: str) -> Subtags:
    match = _SUBTAGS.fullmatch(plain.lower().replace("_", "-"))
    if match is None:
        raise _no_tag(text)
    language, script, territory, variants = (part or "" for part in match.groups())
    return Subtags(language, script.title(), territory.upper(), variants.strip("-"))


def _with_modifier(parts: Subtags, modifier: str, text: str) -> Subtags:
    if not modifier:
        return parts
    if modifier not in _MODIFIERS:
        raise LanguageError(f"{text!r} has an unknown modifier @{modifier}")
    subtag = _MODIFIERS[modifier]
    if len(subtag) == 4:
        return parts._replace(script=parts.script or subtag)
    return parts._replace(variants=parts.variants or subtag)


def _require_known(parts: Subtags, text: str) -> None:
    from babel.core import get_global

    from ua_i18n.languages.spellings import english

    known = (
        parts.language not in _NO_LANGUAGE
        and (
            parts.language in get_global("likely_subtags")
            or parts.language in english("languages")
        )
        and (not parts.script or parts.script in english("scripts"))
        and (not parts.territory or parts.territory in english("territories"))
        and (not parts.variants or _known_variants(parts.variants))
    )
    if not known:
        raise LanguageError(f"{text!r} is no language that CLDR knows")


def _known_variants(variants: str) -> bool:
    from ua_i18n.languages.spellings import english

    listed = variants.upper().split("-")
    return english("variants").keys() >= set(listed) and len(listed) == len(set(listed))


def _no_tag(text: str) -> LanguageError:
    shown = repr(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
    return LanguageError(f"{shown} is no language tag; write one like ru or pt-BR")


def subtags(tag: Tag) -> Subtags:
    """Return the parts of a tag."""
    return _split(tag, tag)


@cache
def primary_subtag(tag: Tag) -> str:
    """Return the language of a tag alone: "zh" of zh-Hant-TW (RFC 5646, 2.2.1)."""
    return tag.partition("-")[0]


def to_posix(tag: Tag) -> str:
    """Return the folder name of a tag: `pt_BR`, `zh_Hans`."""
    return tag.replace("-", "_")


def from_posix(name: str) -> Tag:
    """Return the tag of a folder name; the inverse of `to_posix`.

    Raises:
        LanguageError: as `parse_tag`.
    """
    return parse_tag(name)
