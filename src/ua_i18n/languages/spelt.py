"""What a name and its rendering have in common."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ua_i18n.languages.inflection import is_unspaced, word_tokens
from ua_i18n.languages.tags import Tag
from ua_i18n.languages.titles import is_title
from ua_i18n.languages.transliteration import is_derived, may_spell, tells_spellings

__all__ = ["may_be_spelt", "misspelt", "telling_words"]

_SHORTEST = 3
"""Letters of a word of a name that is looked for; "Al", "bin" and "de" are not."""
_GERESH = re.compile(r"(?<=[א-ת])['’׳](?=[א-ת])")
_ARTICLE = re.compile(r"(?<=\w\w)[aeou]l\Z")
"""In Arabic it is written with the next word: Abdel, Abdul."""


def telling_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that are looked for; none if it has no letters."""
    words = word_tokens(name)
    telling = tuple(w for w in words if len(w) >= _SHORTEST and w[0] != w[0].lower())
    return telling or words


def may_be_spelt(word: str, token: str, tag: Tag) -> bool:
    """Tell whether a token may be a word of a name, and no other made of it."""
    return may_spell(word, token) and not is_derived(word, token, tag)


def misspelt(name: str, rendering: str, tag: Tag) -> tuple[str, ...]:
    """List the words of a name that its rendering does not spell.

    Titles before the last word are left out: they are translated. None where nobody
    can tell.
    """
    # What looks like an apostrophe marks a letter there: ז'אן.
    tokens = word_tokens(_GERESH.sub("", rendering))
    if is_unspaced(tag) or not tells_spellings(tag) or not tokens:
        return ()
    words = telling_words(name)
    return tuple(
        word
        for place, word in enumerate(words)
        # What stands in the same place is looked at first.
        if not _spells(word, (*tokens[place:], *tokens[:place]), tag)
        and (word is words[-1] or not is_title(word))
    )


def _spells(word: str, tokens: Sequence[str], tag: Tag) -> bool:
    if any(may_be_spelt(word, token, tag) for token in tokens):
        return True
    part = _ARTICLE.sub("", word)
    return part != word and any(may_be_spelt(part, token, tag) for token in tokens)
