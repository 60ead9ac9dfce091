"""Look for the names of the source in a translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from ua_i18n.checks.brief import NAME_CONTEXTS, Brief, Name
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.names.found import (
    COUNTRY_ENDING,
    COUNTRY_LETTERS,
    SHORTEST,
    Starts,
    found,
    may_be_name,
    renderings_of,
    says_the_country,
    stands_plainly,
    starts_of,
)
from ua_i18n.languages import (
    Tag,
    country_names,
    is_derived,
    is_title,
    is_unspaced,
    keeps_latin,
    may_be_spelt,
    misspelt,
    plain_word,
    primary_subtag,
    script_of,
    telling_words,
    tells_spellings,
    token_at,
    word_forms,
    word_tokens,
)

__all__ = ["Loss", "losses", "respelt"]

_WORD = re.compile(r"[^\W\d_]+")
_WITHOUT_CAPITALS = frozenset({"Arab", "Hebr"})
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
@lru_cache(maxsize=64)
def losses(pair: Pair) -> tuple[Loss, ...]:
    """List the names of a source that its translation has lost."""
    if pair.context in NAME_CONTEXTS:
        return ()
    source, found = pair.source, list[Loss]()
    for sought in _sought(pair.brief):
        if sought.first in source or sought.last in source:
            named = _named(sought.name.source, pair.original.plain)
            text = pair.plain[1]
            for word in named:
                if not stands_plainly(sought.starts[word], text):
                    found += _lost(sought.name, named, pair)
                    break
    return tuple(found)


class _Sought(NamedTuple):
    name: Name
    first: str
    """The first of its words."""
    last: str
    starts: Mapping[str, Starts]
    """What each of its words begins with in the translation."""


@lru_cache(maxsize=16)
def _sought(brief: Brief) -> tuple[_Sought, ...]:
    def sought(name: Name) -> _Sought:
        words = telling_words(name.source)
        starts = {word: starts_of(word, name, brief.language) for word in words}
        return _Sought(name, words[0], words[-1], starts)

    return tuple(map(sought, brief.names))


def _lost(name: Name, named: Sequence[str], pair: Pair) -> Iterator[Loss]:
    source, text = pair.plain
    if not _can_tell(name, pair.language):
        return
    gone = [word for word in named if not found(word, name, text, pair)]
    if not gone:
        return
    changed = [loss for word in gone for loss in _changed(word, name, text, pair)]
    changed = changed or list(_in_bold(gone, name, pair))
    yield from changed
    lost = len(gone) == len(named) and _surely_named(named, name, source)
    if not changed and name.is_country and says_the_country(pair):
        return
    if not changed and (lost or _lost_surname(gone, name, pair)):
        yield Loss(
            _expected(gone[-1], name, pair) if len(gone) == 1 else _written(name)
        )


def _lost_surname(gone: list[str], name: Name, pair: Pair) -> bool:
    """Tell whether the last of several words is gone in a script without capitals.

    What stands there instead cannot be told from a common word.
    """
    return (
        gone[-1:] == [telling_words(name.source)[-1]]
        and name.source in pair.plain[0]
        and (
            script_of(pair.language) in _WITHOUT_CAPITALS or is_unspaced(pair.language)
        )
    )


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _named(name: str, source: str) -> tuple[str, ...]:
    """Return the words of a name that stand in a source."""
    return tuple(word for word in telling_words(name) if _has_token(source, word))


def _has_token(text: str, word: str) -> bool:
    """Tell whether a word is one of the `word_tokens` of a text."""
    at = text.find(word)
    # At its first place mostly, with nothing beside it that hides what it is.
    return at >= 0 and (token_at(text, at) == word or word in word_tokens(text))


def _surely_named(named: Sequence[str], name: Name, source: str) -> bool:
    """Tell a name from a common word that begins a sentence, such as "Hope".

    It is one if the whole name stands there, or the word within a sentence.
    """
    if len(named) == len(telling_words(name.source)):
        return True
    return any(re.search(rf"[\w,;’'] {re.escape(word)}\b", source) for word in named)


def _can_tell(name: Name, tag: Tag) -> bool:
    if name.renderings:
        return True
    return not is_unspaced(tag) and (keeps_latin(tag) or tells_spellings(tag))


def _written(name: Name) -> str:
    return name.renderings[0] if name.renderings else name.source


def _expected(word: str, name: Name, pair: Pair) -> str:
    """Return how a word of a name is written in the translation, if that is known."""
    aligned = renderings_of(word, name, pair.language)
    return aligned[0] if len(aligned) == 1 else _written(name)


def _changed(word: str, name: Name, text: str, pair: Pair) -> Iterator[Loss]:
    """Yield what stands in the place of a lost word, if anything does."""
    if name.is_country:
        yield from _other_country(name, text, pair)
        return
    if is_unspaced(pair.language):
        return
    expected = _expected(word, name, pair) if name.renderings else word
    aligned = renderings_of(word, name, pair.language) or (
        (word,) if keeps_latin(pair.language) else ()
    )
    strange = [hit for hit in _WORD.finditer(text) if _is_strange(hit[0], pair)]
    for hit in strange:
        if any(_alike(hit[0], part, pair.language) for part in aligned):
            yield Loss(expected, hit[0])
            return
    for hit in strange:
        if _stands_beside(hit, word, name, pair) and not may_be_spelt(
            word, hit[0], pair.language
        ):
            yield Loss(expected, hit[0])
            return


_BOLD = re.compile(r"\*\*([^*]+)\*\*")


def _in_bold(gone: Sequence[str], name: Name, pair: Pair) -> Iterator[Loss]:
    """Yield what stands in bold for the lost words of a name, if all of it is bold."""
    if _BOLD.findall(pair.source) != [name.source]:
        return
    words = word_tokens(name.source)
    tokens = [
        token
        for bold in _BOLD.findall(pair.text)
        for token in word_tokens(bold)
        if not any(found(word, name, token, pair) for word in words)
    ]
    if len(tokens) == len(gone) < len(words) and not name.is_country:
        for word, token in zip(gone, tokens, strict=True):
            if token[0].isupper() and not is_title(token):
                yield Loss(
                    _expected(word, name, pair) if name.renderings else word, token
                )


def _other_country(name: Name, text: str, pair: Pair) -> Iterator[Loss]:
    """Yield the country that an office has instead of its own, if it has one."""
    if not (pair.context or "").startswith("office"):
        return
    ours = country_names(pair.source_language)
    tokens = [word for word in word_tokens(text) if may_be_name(word)]
    for code, country in country_names(pair.language).items():
        plain = plain_word(country)
        start = plain[: max(COUNTRY_LETTERS, len(plain) - COUNTRY_ENDING)]
        for word in tokens if ours.get(code, "") not in pair.plain[0] else ():
            if plain_word(word).removeprefix("ال").startswith(start.removeprefix("ال")):
                yield Loss(_written(name), word)
                return


def _is_strange(token: str, pair: Pair) -> bool:
    """Tell whether a token looks like a name and is none that we know."""
    if len(token) < SHORTEST or not may_be_name(token):
        return False
    if token in word_tokens(pair.plain[0]):
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
    if len(wanted) <= SHORTEST or abs(len(plain) - len(wanted)) > allowed + 2:
        return False
    if is_derived(part, token, tag) and plain.startswith(wanted[:-1]):
        return True
    forms = word_forms(part, tag, name=True).known
    return any(_distance(plain, form) <= allowed for form in forms)


def _stands_beside(hit: re.Match[str], word: str, name: Name, pair: Pair) -> bool:
    """Tell whether a token stands where a lost word should, beside the rest of it."""
    place = word_tokens(name.source).index(word)
    is_last = place == len(word_tokens(name.source)) - 1
    if not hit[0][0].isupper() or not (is_last or _is_first_name(hit, word, pair)):
        return False
    before = _neighbour(hit.string[: hit.start()], -1)
    after = _neighbour(hit.string[hit.end() :], 0)
    others = word_tokens(name.source)
    beside = [
        (others[index], token)
        for index, token in ((place - 1, before), (place + 1, after))
        if 0 <= index < len(others) and token
    ]
    return any(found(other, name, token, pair) for other, token in beside)


def _is_first_name(hit: re.Match[str], word: str, pair: Pair) -> bool:
    """Tell a first name from what may stand in its place: Mme Rahmani, Free Rahmani.

    German writes every noun with a capital: Journalistin Rahmani.
    """
    if is_title(hit[0]) or primary_subtag(pair.language) in _CAPITAL_NOUNS:
        return False
    if _WITHIN.search(hit.string[: hit.start()]):
        return True
    begins = rf"(?:\A|[.:!?]\s+){re.escape(word)}\b"
    return bool(re.search(begins, pair.plain[0]))


_CAPITAL_NOUNS = frozenset({"de", "lb", "nds", "gsw"})
_WITHIN = re.compile(r"[\w,;’'][ \u00a0]+\Z")
_JOINED_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0-]\Z")
_JOINED_AFTER = re.compile(r"[ \u00a0-]([^\W\d_]+)")


def _neighbour(text: str, place: int) -> str:
    pattern = _JOINED_BEFORE.search if place else _JOINED_AFTER.match
    hit = pattern(text)
    return hit[1] if hit else ""


def respelt(pair: Pair) -> Iterator[str]:
    """Yield the words of a name that its own message does not spell at all."""
    if pair.context in NAME_CONTEXTS:
        yield from misspelt(*pair.plain, pair.language)


def _distance(one: str, other: str) -> int:
    """Count the letters to put in, take out or change."""
    row = list(range(len(other) + 1))
    for number, letter in enumerate(one, start=1):
        above, row = row, [number]
        for index, wanted in enumerate(other):
            change = above[index] + (letter != wanted)
            row.append(min(change, above[index + 1] + 1, row[-1] + 1))
    return row[-1]
