"""Does a word of a name stand in a translation, in any of its forms?"""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

from ua_i18n.checks.brief import Name
from ua_i18n.checks.entry import Pair
from ua_i18n.languages import (
    Tag,
    WordForms,
    is_unspaced,
    keeps_latin,
    may_be_spelt,
    plain_tokens,
    plain_word,
    says_country,
    tells_spellings,
    token_at,
    word_forms,
    word_tokens,
)

__all__ = [
    "COUNTRY_ENDING",
    "COUNTRY_LETTERS",
    "SHORTEST",
    "Starts",
    "found",
    "is_spelt",
    "may_be_name",
    "renderings_of",
    "says_the_country",
    "stands_plainly",
    "starts_of",
]

Starts: TypeAlias = "tuple[tuple[str, WordForms | None], ...]"

SHORTEST = 3
"""Letters of a word of a name that is looked for by its beginning."""
COUNTRY_LETTERS = 4
COUNTRY_ENDING = 2
"""Letters that a country's name may lose in another case."""


@lru_cache(maxsize=1024)
def renderings_of(word: str, name: Name, tag: Tag) -> tuple[str, ...]:
    """Return the words that may render a word: its own, or any of the name's.

    Of several those that can be spellings of it, if any can.
    """
    own = word_tokens(name.source)
    place = own.index(word)
    found: list[str] = []
    for rendering in name.renderings:
        words = word_tokens(rendering)
        if len(words) == len(own):
            found.append(words[place])
        elif len(words) > 1 and is_unspaced(tag):
            # Two first names may be one word; the surname stays the last.
            found += words[-1:] if place == len(own) - 1 else words[:-1]
        else:
            found += words
    spelt = [one for one in found if may_be_spelt(word, one, tag)]
    return tuple(dict.fromkeys(spelt or found))


def found(word: str, name: Name, text: str, pair: Pair) -> bool:
    """Tell whether a word of a name stands in a text, in any of its forms."""
    if stands_plainly(starts_of(word, name, pair.language), text):
        return True
    if is_unspaced(pair.language) and not name.is_country:
        return _has_signs(word, name, text, pair.language)
    tokens = word_tokens(text)
    if word in tokens:
        return True
    if name.is_country:
        return _has_country(name, text)
    aligned = renderings_of(word, name, pair.language)
    if aligned:
        forms = [word_forms(part, pair.language, name=True) for part in aligned]
        if any(one.among(plain_tokens(text)) for one in forms):
            return True
        # Where the agreed rendering is another name, that is told of it alone.
        wrong = not is_spelt(word, aligned, pair) and tells_spellings(pair.language)
        return wrong and is_spelt(word, tokens, pair)
    if keeps_latin(pair.language):
        own = word_forms(word, pair.language, name=True)
        return bool(own.among(plain_tokens(text)))
    return is_spelt(word, tokens, pair)


def _has_signs(word: str, name: Name, text: str, tag: Tag) -> bool:
    """Look for a word of a name in a text without spaces.

    In brackets behind its rendering the name itself proves nothing: 马迈（Mamay）.
    """
    if any(part in text for part in renderings_of(word, name, tag)):
        return True
    others = (one for one in word_tokens(name.source) if one != word)
    return word in text and not any(
        part in text for other in others for part in renderings_of(other, name, tag)
    )


def is_spelt(word: str, tokens: tuple[str, ...], pair: Pair) -> bool:
    """Tell whether any of some words may be a spelling of a word of a name."""
    tag = pair.language
    return any(may_be_spelt(word, one, tag) for one in tokens if may_be_name(one))


def stands_plainly(starts: Starts, text: str) -> bool:
    """Look for a name with its usual capitals, before a text is parted into words.

    Args:
        starts: The `starts_of` the name, or of a word of it.
        text: A legible text.
    """
    for start, forms in starts:
        at = text.find(start)
        if at >= 0 and (forms is None or plain_word(token_at(text, at)) in forms):
            return True
    return False


@lru_cache(maxsize=1024)
def starts_of(word: str, name: Name, tag: Tag) -> Starts:
    """Pair what the renderings of a word begin with and their forms.

    The beginning of a country's name is enough; it has no forms.
    """
    if name.is_country:
        begun = (one[:-COUNTRY_ENDING] for one in name.renderings)
        return tuple((one, None) for one in begun if len(one) > COUNTRY_LETTERS)
    return tuple(
        (part[:-1], word_forms(part, tag, name=True))
        for part in renderings_of(word, name, tag)
        if len(part) > SHORTEST
    )


def _has_country(name: Name, text: str) -> bool:
    """Look for the beginning of a country's name: the text may have an adjective."""
    plain = plain_word(text)
    starts = (plain_word(one).removeprefix("ال") for one in name.renderings)
    return any(start[:COUNTRY_LETTERS] in plain for start in starts)


def may_be_name(token: str) -> bool:
    """Tell whether a token has the look of a name: a capital, where there are any."""
    return token[0].isupper() or not token[0].islower()


def says_the_country(pair: Pair) -> bool:
    """Tell whether a text says "the country" where its source has another word."""
    source, text = pair.plain
    says = says_country(text, pair.language)
    return says and not says_country(source, pair.source_language)
