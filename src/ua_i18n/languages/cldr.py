"""CLDR's view of a tag: its likely subtags, its lineage, its locale."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ua_i18n.languages.tags import Subtags, Tag, parse_tag, subtags, to_posix

if TYPE_CHECKING:
    from babel import Locale

__all__ = [
    "borrows",
    "has_locale",
    "lineage",
    "locale_of",
    "maximal",
    "script_of",
]

_MACROLANGUAGES = {"nb": "no", "nn": "no"}
"""The parents of another language that are kept: `no` is either Norwegian.

CLDR also makes French the parent of Haitian Creole and English that of Hindi in
Latin letters; a reader of the one was not asked whether they read the other.
"""


@cache
def maximal(tag: Tag) -> Subtags:
    """Return the parts of a tag with its likely script and territory filled in.

    Source: UTS 35, "Likely Subtags".
    """
    from babel.core import get_global

    likely = get_global("likely_subtags")
    own = subtags(tag)
    language, script, territory, _ = own
    keys = (
        f"{language}_{script}_{territory}",
        f"{language}_{territory}",
        f"{language}_{script}",
        language,
    )
    found = next((likely[key] for key in keys if key in likely), language)
    filled = subtags(Tag(found.replace("_", "-")))
    return own._replace(
        script=script or filled.script, territory=territory or filled.territory
    )


def script_of(tag: Tag) -> str | None:
    """Return the ISO 15924 code of a language's script, the likely one if not said.

    Chinese is "Hans" or "Hant", Japanese "Jpan", Korean "Kore".

    Returns:
        None where CLDR does not know the language's script.
    """
    return maximal(tag).script or None


@cache
def lineage(tag: Tag) -> tuple[Tag, ...]:
    """Return a tag and its parents, the nearest first.

    A parent has the same language and script: `zh-HK` has `zh-Hant-HK` and
    `zh-Hant`, not `zh`.

    Source: UTS 35, "Parent Locales".
    """
    found = [tag]
    parts: Subtags | None = _with_script(subtags(tag))
    while parts is not None:
        found.append(Tag(str(parts)))
        parts = _parent(parts)
    return tuple(dict.fromkeys(found))


def _with_script(parts: Subtags) -> Subtags:
    """Say the script of a country's tag where the language has several."""
    from babel.localedata import exists

    if parts.script or not parts.territory:
        return parts
    script = maximal(Tag(str(parts))).script
    several = exists(f"{parts.language}_{script}") or script != _usual_script(parts)
    return parts._replace(script=script) if several else parts


def _parent(parts: Subtags) -> Subtags | None:
    from babel.core import get_global

    named = get_global("parent_exceptions").get(to_posix(Tag(str(parts))))
    if named is not None:
        return None if _foreign(parts, named) else subtags(parse_tag(named))
    if parts.variants:
        return parts._replace(variants="")
    if parts.territory:
        return parts._replace(territory="")
    if parts.script and parts.script == _usual_script(parts):
        return parts._replace(script="")
    return None


def _foreign(parts: Subtags, parent: str) -> bool:
    own = {parts.language, _MACROLANGUAGES.get(parts.language)}
    return parent.partition("_")[0] not in own


def borrows(tag: Tag) -> bool:
    """Tell whether CLDR fills a language's gaps from another, as French in Creole."""
    from babel.core import get_global

    exceptions = get_global("parent_exceptions")
    named = (exceptions.get(to_posix(step)) for step in lineage(tag))
    return any(parent and _foreign(subtags(tag), parent) for parent in named)


def _usual_script(parts: Subtags) -> str:
    return maximal(Tag(parts.language)).script


@cache
def has_locale(tag: Tag) -> bool:
    """Tell whether CLDR knows how a language is written, not its name alone."""
    return locale_of(tag) is not None


@cache
def locale_of(tag: Tag) -> Locale | None:
    """Return CLDR's locale of a tag or its nearest parent, None where it has none."""
    from babel import Locale
    from babel.localedata import exists

    names = map(to_posix, lineage(tag))
    found = next((name for name in names if exists(name)), None)
    return Locale.parse(found) if found else None
