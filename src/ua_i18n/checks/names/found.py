"""Does a word of a name stand in a translation, in any of its forms?"""

from __future__ import annotations

from functools import lru_cache

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
    tells_spellings,
    token_at,
    word_forms,
    word_tokens,
)

__all__ = ["SHORTEST", "found", "is_spelt", "may_be_name", "renderings_of"]

SHORTEST = 3
"""Letters of a word of a name that is looked for by its beginning."""
_COUNTRY_LETTERS = 4
_ENDING = 2
"""Letters that a country's name may lose in another case."""


@lru_cache(maxsize=1024)
def renderings_of(word: str, name: Name, tag: Tag) -> tuple[str, ...]:
    """Return the words that may render a word: its own, or any of the name's.

    Of several those that can be spellings of it, if any can.
    """
    place = word_tokens(name.source).index(word)
    found: list[str] = []
    for rendering in name.renderings:
        words = word_tokens(rendering)
        same = len(words) == len(word_tokens(name.source))
        found += words[place : place + 1] if same else words
    spelt = [one for one in found if may_be_spelt(word, one, tag)]
    return tuple(dict.fromkeys(spelt or found))


def found(word: str, name: Name, text: str, pair: Pair) -> bool:
    """Tell whether a word of a name stands in a text, in any of its forms."""
    if _stands_plainly(word, name, text, pair.language):
        return True
    tokens = word_tokens(text)
    if word in tokens:
        return True
    if name.is_country:
        return _has_country(name, text)
    aligned = renderings_of(word, name, pair.language)
    if is_unspaced(pair.language):
        return word in text or any(part in text for part in aligned)
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


def is_spelt(word: str, tokens: tuple[str, ...], pair: Pair) -> bool:
    """Tell whether any of some words may be a spelling of a word of a name."""
    tag = pair.language
    return any(may_be_spelt(word, one, tag) for one in tokens if may_be_name(one))


def _stands_plainly(word: str, name: Name, text: str, tag: Tag) -> bool:
    """Look for a name with its usual capitals, before a text is parted into words."""
    if name.is_country:
        starts = (one[:-_ENDING] for one in name.renderings)
        return any(len(it) > _COUNTRY_LETTERS and it in text for it in starts)
    for start, forms in _starts(word, name, tag):
        at = text.find(start)
        if at >= 0 and (token := token_at(text, at)):
            return plain_word(token) in forms
    return False


@lru_cache(maxsize=1024)
def _starts(word: str, name: Name, tag: Tag) -> tuple[tuple[str, WordForms], ...]:
    """Pair what the renderings of a word begin with and their forms."""
    return tuple(
        (part[:-1], word_forms(part, tag, name=True))
        for part in renderings_of(word, name, tag)
        if len(part) > SHORTEST
    )


def _has_country(name: Name, text: str) -> bool:
    """Look for the beginning of a country's name: the text may have an adjective."""
    plain = plain_word(text)
    starts = (plain_word(one).removeprefix("ال") for one in name.renderings)
    return any(start[:_COUNTRY_LETTERS] in plain for start in starts)


def may_be_name(token: str) -> bool:
    """Tell whether a token has the look of a name: a capital, where there are any."""
    return token[0].isupper() or not token[0].islower()
