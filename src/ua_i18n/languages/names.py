"""The language that a name means, in whatever language the name is written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from ua_i18n.errors import LanguageError
from ua_i18n.languages.aliases import LANGUAGE_ALIASES
from ua_i18n.languages.spellings import english, far_meaning, fold, near_meaning
from ua_i18n.languages.tags import Tag, parse_tag, subtags
from ua_i18n.languages.words import ENDINGS, FILLERS, PREPOSITIONS

__all__ = ["resolve"]

_LONGEST = 80  # CLDR's longest name has 52 characters

_EDGES = ' \t\r\n\u00a0.,;:!"“”«»'

_BRACKETED = re.compile(r"([^()]*[^()\s])\s*\(\s*([^()]+)\)")

_KINDS = {"ku": {"ckb", "sdh"}, "no": {"nb", "nn"}, "zh": {"yue", "wuu", "nan", "hak"}}
"""ISO 639-3's single languages that people name as kinds of a wider one."""


def resolve(name: str) -> Tag | None:
    """Return the tag of the language that a name means.

    A name is CLDR's in any language, an alias, a form with a preposition ("auf
    russisch"), "X (Y)" with a script, country or kind of language in brackets, two
    names of one language ("Filipino/Tagalog"), or a tag. Case, accents and
    hyphens do not count. Where a spelling means two languages, English decides,
    then a few widely written languages, then the languages' own names.

    Returns:
        None for what is unknown, unclear, or names several languages.
    """
    text = name.strip(_EDGES)
    return _resolved(text) if 0 < len(text) <= _LONGEST else None


@lru_cache(maxsize=1024)
def _resolved(text: str) -> Tag | None:
    # "Ga" is a language of Ghana, "ga" the code of Irish.
    readings = (_named, _tagged) if text[:2].istitle() else (_tagged, _named)
    for reading in (*readings, _bracketed, _same_everywhere):
        tag = reading(text)
        if tag:
            return tag
    return None


def _tagged(text: str) -> Tag | None:
    try:
        tag = parse_tag(text)
    except LanguageError:
        return None
    # Every short word is the code of some language ("any", "the").
    return tag if subtags(tag).language in english("languages") else None


def _named(text: str) -> Tag | None:
    forms = tuple(dict.fromkeys(_forms(fold(text))))
    aliases = _aliases()
    for form in forms:
        if form in aliases:
            return parse_tag(aliases[form])
    code = _first(near_meaning(form, "languages") for form in forms)
    # Small locales call some languages by what is a country's name elsewhere.
    if not code and not near_meaning(text, "territories"):
        code = _first(far_meaning(form, "languages") for form in forms)
    return parse_tag(code) if code else None


def _first(codes: Iterable[str | None]) -> str | None:
    return next(filter(None, codes), None)


@cache
def _aliases() -> dict[str, str]:
    return {fold(row.name): row.meaning for row in LANGUAGE_ALIASES}


def _forms(key: str) -> Iterator[str]:
    """Yield a folded name as it is, without the words around it, uninflected."""
    yield key
    bare = _without_words(key)
    yield bare
    for ending, plain in _endings():
        if bare.endswith(ending):
            yield bare.removesuffix(ending) + plain


def _without_words(key: str) -> str:
    for word in _folded_words(PREPOSITIONS):
        if key.startswith(f"{word} "):
            key = key.removeprefix(f"{word} ")
            break
    words = key.split(" ")
    fillers = _folded_words(FILLERS)
    while len(words) > 1 and words[0] in fillers:
        del words[0]
    while len(words) > 1 and words[-1] in fillers:
        del words[-1]
    return " ".join(words)


@cache
def _folded_words(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, words))


@cache
def _endings() -> tuple[tuple[str, str], ...]:
    return tuple((fold(ending), fold(plain)) for ending, plain in ENDINGS)


def _bracketed(text: str) -> Tag | None:
    match = _BRACKETED.fullmatch(text)
    if match is None:
        return None
    outer, inner = match.groups()
    code = near_meaning(f"{inner} {outer}", "languages")  # "Simplified Chinese"
    if code:
        return parse_tag(code)
    base = resolve(outer)
    if base is None:
        return None
    other = resolve(inner)
    return (other and _narrower(base, other)) or _qualified(base, inner)


def _narrower(base: Tag, other: Tag) -> Tag | None:
    """Return the narrower of two names of one language, None if they are two."""
    own, named = subtags(base).language, subtags(other).language
    if own == named:
        return max(base, other, key=len)
    if named in _KINDS.get(own, ()):
        return other
    return base if own in _KINDS.get(named, ()) else None


def _qualified(base: Tag, inner: str) -> Tag | None:
    from babel.core import get_global
    from babel.localedata import exists

    from ua_i18n.languages.countries import country_code

    language = subtags(base).language
    script = near_meaning(inner, "scripts")
    pair = f"{language}_{script}"
    if script and (exists(pair) or pair in get_global("likely_subtags")):
        return parse_tag(f"{base}-{script}") if base == language else None
    place = country_code(inner) or near_meaning(inner, "territories")
    return parse_tag(f"{base}-{place}") if place and base == language else None


def _same_everywhere(text: str) -> Tag | None:
    """Return the one language that all names between slashes mean."""
    names = text.split("/")
    tags = {resolve(name) for name in names} if len(names) > 1 else set()
    return tags.pop() if len(tags) == 1 else None
