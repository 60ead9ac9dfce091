"""The countries that a text names, in any case of their names.

Source of the names: CLDR, and in English the usual short forms of two of them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from ua_i18n.languages.display import country_names
from ua_i18n.languages.inflection import is_unspaced, plain_word, word_tokens
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["countries_in", "country_hints", "hints_at", "says_country"]

_START = 4
"""Letters by which a word tells a country, its adjective included."""
_LONGEST_ENDING = 4
_LONG_ENDINGS: Mapping[str, int] = {"kk": 8, "ky": 8}
"""Letters of the endings: «Ұлыбританиядағыларға»."""
_SHORTEST = 4
_ALSO = {"en": {"US": ("USA",), "GB": ("UK",), "AE": ("UAE",)}}
_WITHOUT_CAPITALS = frozenset({"ar", "fa", "he", "ur", "ckb", "ps"})
_INFLECTING = frozenset(
    "be bg cs el et fi hr hu kk ky lt lv pl ro ru sk sl sr uk".split()
)


class _Nation(NamedTuple):
    """What the words of a country's name begin with."""

    code: str
    words: tuple[str, ...]


def countries_in(text: str, tag: Tag) -> Mapping[str, str]:
    """Return ISO 3166 code -> the words of each country that a text names in full."""
    if is_unspaced(tag):
        names = country_names(tag).items()
        return {code: n for code, n in names if len(n) > 1 and n in text}
    return dict(_named(word_tokens(text), tag))


def country_hints(tag: Tag) -> frozenset[str] | None:
    """Return the words, case-folded, without any of which a text names no country.

    Returns:
        None where they take other forms in a text.
    """
    if primary_subtag(tag) != "en":
        return None
    nations = (nation for found in _index(tag).values() for nation in found)
    return frozenset(nation.words[0] for nation in nations)


def _named(tokens: tuple[str, ...], tag: Tag) -> Iterator[tuple[str, str]]:
    language = primary_subtag(tag)
    index, capitals = _index(tag), language not in _WITHOUT_CAPITALS
    end = 0
    for place, token in enumerate(tokens):
        if place < end or (capitals and not token[0].isupper()):
            continue
        plain = _bare(token)
        found = [
            nation
            for nation in index.get(plain[: _START - 1], ())
            if _matches(
                nation.words,
                tokens[place : place + len(nation.words)],
                ending=0 if language == "en" else _ending(language),
            )
        ]
        if found:
            best = max(found, key=lambda nation: len("".join(nation.words)))
            end = place + len(best.words)
            yield best.code, " ".join(tokens[place:end])


def _ending(language: str) -> int:
    return _LONG_ENDINGS.get(language, _LONGEST_ENDING)


def _matches(words: tuple[str, ...], tokens: tuple[str, ...], *, ending: int) -> bool:
    if len(tokens) < len(words):
        return False
    for word, token in zip(words, tokens, strict=False):
        plain = _bare(token)
        if not plain.startswith(word) or len(plain) - len(word) > ending:
            return False
    return True


def _bare(word: str) -> str:
    """Return a word plain, without what Arabic writes together with it."""
    plain = plain_word(word)
    if plain.isascii():
        return plain
    for prefix in ("وال", "بال", "لل", "ال"):
        if plain.startswith(prefix):
            return plain.removeprefix(prefix)
    return plain


@cache
def _index(tag: Tag) -> Mapping[str, tuple[_Nation, ...]]:
    language = primary_subtag(tag)
    found: dict[str, tuple[_Nation, ...]] = {}
    for code, name in _all_names(tag):
        tokens = tuple(map(_bare, word_tokens(name)))
        if not tokens or len("".join(tokens)) < (2 if language == "en" else _SHORTEST):
            continue
        words = (
            tuple(_cut(word) for word in tokens) if language in _INFLECTING else tokens
        )
        start = words[0][: _START - 1]
        found[start] = (*found.get(start, ()), _Nation(code, words))
    return found


def _all_names(tag: Tag) -> Iterator[tuple[str, str]]:
    also = _ALSO.get(primary_subtag(tag), {})
    for code, name in country_names(tag).items():
        yield code, name.split(" (")[0]
        for other in also.get(code, ()):
            yield code, other


def _cut(word: str) -> str:
    """Return a word without what another case may change."""
    return word[:-2] if len(word) > 6 else word[:-1] if len(word) > 4 else word


def hints_at(code: str, text: str, tag: Tag) -> bool:
    """Tell whether a text may mean a country: by a word, an adjective, its initials."""
    if any(start in text for start in _written_starts(tag).get(code, ())):
        return True
    name = country_names(tag).get(code, "")
    if is_unspaced(tag):
        first, rest = name[:1], set(name[1:])
        places = (at for at, sign in enumerate(text) if sign == first)
        return any(rest & set(text[at + 1 : at + 4]) for at in places)
    tokens = word_tokens(text)
    starts = _telling_starts(tag).get(code, ())
    if any(_bare(token).startswith(starts) for token in tokens):
        return True
    initials = "".join(word[0] for word in word_tokens(name))
    short = {t for t in tokens if t.isupper() and len(t) > 1}
    return any(plain_word(one).startswith(plain_word(initials)[:2]) for one in short)


# What the word for a country begins with: "der größten Stadt des Landes". Source: the
# languages' dictionaries; German with what stands before it, as Land is a state, too.
_COUNTRY: Mapping[str, str] = {
    "ar": "البلاد|البلد|بلاده|بلدها",
    "cs": r"zem[ěií]\b",
    "de": r"de[sm] landes?\b|das land\b|(?:im|ins|ihr\w*|sein\w*|unser\w*) lande?s?\b",
    "en": r"country",
    "es": r"país",
    "fa": r"کشور",
    "fr": r"pays\b",
    "it": r"paese",
    "kk": r"ел(?:ді[ңн]|де|ден|іміз\w*|ге)\b",
    "nl": r"(?:het|dit|zijn|haar|ons) land\b|landelijk",
    "pl": r"kraj(?:u|em|owi|ów)?\b",
    "pt": r"país",
    "ru": r"стран[аыеуо]",
    "tr": r"ülke",
    "uk": r"країн[аиіуо]",
}


def says_country(text: str, tag: Tag) -> bool:
    """Tell whether a text says "the country", which one of a name may mean."""
    words = _COUNTRY.get(primary_subtag(tag))
    return bool(words and re.search(rf"(?<!\w)(?:{words})", text.lower()))


@cache
def _written_starts(tag: Tag) -> Mapping[str, tuple[str, ...]]:
    """Map each country to the same beginnings as they are usually written."""
    return {
        code: tuple(
            word.removeprefix("ال")[: len(start)]
            for word in word_tokens(name)
            for start in _telling_starts(tag).get(code, ())
            if _bare(word).startswith(start) and len(word) >= _START
        )
        for code, name in country_names(tag).items()
    }


@cache
def _telling_starts(tag: Tag) -> Mapping[str, tuple[str, ...]]:
    """Map each country to the beginnings of words that only its name has.

    Where four letters do not tell it, as many as do: of Slovakia and Slovenia five.
    """
    words = {
        code: {_bare(word) for word in word_tokens(name) if len(word) > 2}
        for code, name in country_names(tag).items()
    }
    # Each country counts once, however many of its words begin so.
    starts = (
        {word[:length] for word in found for length in range(_START, len(word) + 1)}
        | {word[:_START] for word in found}
        for found in words.values()
    )
    counts = Counter(start for found in starts for start in found)
    return {code: tuple(_telling(found, counts)) for code, found in words.items()}


def _telling(words: Collection[str], counts: Mapping[str, int]) -> Collection[str]:
    short = {word[:_START] for word in words}
    if alone := {start for start in short if counts[start] == 1}:
        return alone
    longer = (
        next((word[:n] for n in range(_START, len(word)) if counts[word[:n]] == 1), "")
        for word in words
    )
    return set(filter(None, longer)) or short
