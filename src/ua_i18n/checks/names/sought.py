"""Look for the names of the source in a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from ua_i18n.checks.brief import NAME_CONTEXTS, Brief, Name
from ua_i18n.checks.entry import Pair
from ua_i18n.languages import (
    Tag,
    WordForms,
    is_unspaced,
    keeps_latin,
    may_spell,
    plain_tokens,
    plain_word,
    tells_spellings,
    token_at,
    word_forms,
    word_tokens,
)

__all__ = ["Loss", "losses", "respelt"]

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 3
"""Letters of a word of a name that is looked for; "Al", "bin" and "de" are not."""
_COUNTRY_LETTERS = 4
_ENDING = 2
"""Letters that a country's name may lose in another case."""
_LONG = 7
"""From here on two letters of a name may be wrong, and it is still meant."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A word of a name that is not in the translation."""

    expected: str
    """How it is written there, if that is known; else as in the source."""
    instead: str = ""
    """What stands there in its place."""


# Two checks ask for the same pair, one after the other.
@lru_cache(maxsize=8)
def losses(pair: Pair) -> tuple[Loss, ...]:
    """List the names of a source that its translation has lost."""
    if pair.context in NAME_CONTEXTS:
        return ()
    return tuple(
        loss
        for name, first, last in _names_of(pair.brief)
        if first in pair.source or last in pair.source
        for loss in _lost(name, pair)
    )


@lru_cache(maxsize=16)
def _names_of(brief: Brief) -> tuple[tuple[Name, str, str], ...]:
    """Pair each name with the first and the last of its words."""
    names = ((name, words_of(name.source)) for name in brief.names)
    return tuple((name, words[0], words[-1]) for name, words in names)


@cache
def words_of(name: str) -> tuple[str, ...]:
    """Return the words of a name that are looked for, at least one."""
    words = word_tokens(name)
    telling = tuple(w for w in words if len(w) >= _SHORTEST and w[0] != w[0].lower())
    return telling or words or (name,)


def _lost(name: Name, pair: Pair) -> Iterator[Loss]:
    source, text = pair.plain
    named = _named(name.source, source)
    if not named or not _can_tell(name, pair.language):
        return
    gone = [word for word in named if not _found(word, name, text, pair)]
    if not gone:
        return
    changed = [loss for word in gone for loss in _changed(word, name, text, pair)]
    yield from changed
    if not changed and len(gone) == len(named) and _surely_named(named, name, source):
        yield Loss(_expected(gone[-1], name) if len(gone) == 1 else _written(name))


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _named(name: str, source: str) -> tuple[str, ...]:
    """Return the words of a name that stand in a source."""
    found = word_tokens(source)
    return tuple(word for word in words_of(name) if word in found)


def _surely_named(named: Sequence[str], name: Name, source: str) -> bool:
    """Tell a name from a common word that begins a sentence, such as "Hope".

    It is one if the whole name stands there, or the word within a sentence.
    """
    if len(named) == len(words_of(name.source)):
        return True
    return any(re.search(rf"[\w,;’'] {re.escape(word)}\b", source) for word in named)


def _can_tell(name: Name, tag: Tag) -> bool:
    if name.renderings:
        return True
    return not is_unspaced(tag) and (keeps_latin(tag) or tells_spellings(tag))


def _written(name: Name) -> str:
    return name.renderings[0] if name.renderings else name.source


def _expected(word: str, name: Name) -> str:
    """Return how a word of a name is written in the translation, if that is known."""
    aligned = _aligned(word, name)
    return aligned[0] if len(aligned) == 1 else _written(name)


@lru_cache(maxsize=1024)
def _aligned(word: str, name: Name) -> tuple[str, ...]:
    """Return the words that may render a word: its own, or any of the name's."""
    place = word_tokens(name.source).index(word)
    found: list[str] = []
    for rendering in name.renderings:
        words = word_tokens(rendering)
        same = len(words) == len(word_tokens(name.source))
        found += words[place : place + 1] if same else words
    return tuple(dict.fromkeys(found))


def _found(word: str, name: Name, text: str, pair: Pair) -> bool:
    if _stands_plainly(word, name, text, pair.language):
        return True
    tokens = word_tokens(text)
    if word in tokens:
        return True
    if name.is_country:
        return _has_country(name, text)
    aligned = _aligned(word, name)
    if is_unspaced(pair.language):
        return any(part in text for part in aligned)
    if aligned:
        forms = [word_forms(part, pair.language, name=True) for part in aligned]
        return any(one.among(plain_tokens(text)) for one in forms)
    if keeps_latin(pair.language):
        own = word_forms(word, pair.language, name=True)
        return bool(own.among(plain_tokens(text)))
    return any(may_spell(word, token) for token in tokens if _may_be_name(token))


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
        for part in _aligned(word, name)
        if len(part) > _SHORTEST
    )


def _has_country(name: Name, text: str) -> bool:
    """Look for the beginning of a country's name: the text may have an adjective."""
    plain = plain_word(text)
    starts = (plain_word(one).removeprefix("ال") for one in name.renderings)
    return any(start[:_COUNTRY_LETTERS] in plain for start in starts)


def _may_be_name(token: str) -> bool:
    """Tell whether a token has the look of a name: a capital, where there are any."""
    return token[0].isupper() or not token[0].islower()


def _changed(word: str, name: Name, text: str, pair: Pair) -> Iterator[Loss]:
    """Yield what stands in the place of a lost word, if anything does."""
    if name.is_country or is_unspaced(pair.language):
        return
    expected = _expected(word, name) if name.renderings else word
    aligned = _aligned(word, name) or ((word,) if keeps_latin(pair.language) else ())
    strange = [hit for hit in _WORD.finditer(text) if _is_strange(hit[0], pair)]
    for hit in strange:
        if any(_alike(hit[0], part, pair.language) for part in aligned):
            yield Loss(expected, hit[0])
            return
    for hit in strange:
        if _stands_beside(hit, word, name, pair) and not may_spell(word, hit[0]):
            yield Loss(expected, hit[0])
            return


def _is_strange(token: str, pair: Pair) -> bool:
    """Tell whether a token looks like a name and is none that we know."""
    if len(token) < _SHORTEST or not _may_be_name(token) or token in pair.plain[0]:
        return False
    plain = plain_word(token)
    return not any(
        plain in word_forms(part, pair.language, name=True)
        for name in pair.brief.names
        for rendering in name.renderings
        for part in word_tokens(rendering)
    )


def _alike(token: str, part: str, tag: Tag) -> bool:
    """Tell whether a token is a form of a name with a letter or two wrong."""
    plain, wanted = plain_word(token), plain_word(part)
    allowed = 2 if len(wanted) >= _LONG else 1
    if len(wanted) <= _SHORTEST or abs(len(plain) - len(wanted)) > allowed + 2:
        return False
    forms = word_forms(part, tag, name=True).known
    return any(_distance(plain, form) <= allowed for form in forms)


def _stands_beside(hit: re.Match[str], word: str, name: Name, pair: Pair) -> bool:
    """Tell whether a token stands where a lost word should, beside the rest of it."""
    place = word_tokens(name.source).index(word)
    # A title stands in the place of a first name: Mme Rahmani, Herr Tokajew.
    is_last = place == len(word_tokens(name.source)) - 1
    if not hit[0][0].isupper() or (keeps_latin(pair.language) and not is_last):
        return False
    before = _neighbour(hit.string[: hit.start()], -1)
    after = _neighbour(hit.string[hit.end() :], 0)
    others = word_tokens(name.source)
    beside = [
        (others[index], token)
        for index, token in ((place - 1, before), (place + 1, after))
        if 0 <= index < len(others) and token
    ]
    return any(_found(other, name, token, pair) for other, token in beside)


_JOINED_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0-]\Z")
_JOINED_AFTER = re.compile(r"[ \u00a0-]([^\W\d_]+)")


def _neighbour(text: str, place: int) -> str:
    pattern = _JOINED_BEFORE.search if place else _JOINED_AFTER.match
    hit = pattern(text)
    return hit[1] if hit else ""


def respelt(pair: Pair) -> Iterator[str]:
    """Yield the last word of a name that its own message does not spell at all."""
    if pair.context not in NAME_CONTEXTS or is_unspaced(pair.language):
        return
    words = words_of(pair.plain[0])
    tokens = word_tokens(pair.plain[1])
    if not tells_spellings(pair.language) or not tokens:
        return
    gone = [w for w in words if not any(may_spell(w, token) for token in tokens)]
    # Titles are translated; they stand before the name.
    if gone and gone[-1] == words[-1] and 2 * len(gone) >= len(words):
        yield gone[-1]


def _distance(one: str, other: str) -> int:
    """Count the letters to put in, take out or change."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        above, row = row, [number]
        for index, wanted in enumerate(other):
            change = above[index] + (letter != wanted)
            row.append(min(change, above[index + 1] + 1, row[-1] + 1))
    return row[-1]
