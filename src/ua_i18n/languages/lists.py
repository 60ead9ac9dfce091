"""Lists of languages as sentences name them: "in Russian or your own language"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ua_i18n.languages.names import resolve
from ua_i18n.languages.spellings import fold
from ua_i18n.languages.words import (
    CONJUNCTIONS,
    FILLERS,
    NOTHING,
    OWN_LANGUAGE,
    PREPOSITIONS,
    UNSPACED_CONJUNCTIONS,
)

__all__ = ["split_names"]

_LONGEST = 1000  # the longest sentence seen has 90 characters

_EDGES = ' \t\r\n\u00a0.:"“”«»'


def split_names(text: str) -> tuple[tuple[str, ...], bool]:
    """Split what a document says on languages into names.

    Separators are those of the languages in `words`; brackets are not split. Two
    names of one language ("Filipino/Tagalog") are one, the first.

    Returns:
        The names in order, as written, without words around them; and whether
        "your own language" is among them. A text of more than 1,000 characters is
        no list and comes back whole.
    """
    if len(text) > _LONGEST:
        return (text,), False
    if text.strip(_EDGES).casefold() in NOTHING:
        return (), False
    names: dict[str, str] = {}
    own = False
    for piece in _pieces(text):
        if _own_language().search(piece.casefold()):
            own = True
            continue
        for name in _names_in(piece):
            names.setdefault(resolve(name) or fold(name), name)
    return tuple(names.values()), own


def _pieces(text: str) -> Iterator[str]:
    opened = _alternative().sub(r", \1", text)
    for piece in _separator().split(opened):
        if piece.strip(_EDGES):
            yield piece.strip(_EDGES)


def _names_in(piece: str) -> Iterator[str]:
    """Yield the names before and after the prepositions of a piece.

    What stands before one is a name in Dutch ("Engels en Spaans"), and else the
    start of a sentence ("Please write in Spanish"), which names nothing.
    """
    *before, last = (part.strip(_EDGES) for part in _preposition().split(piece))
    for part in before:
        if part and resolve(part):
            yield _without_article(part)
    if last:
        yield _without_article(last)


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    if rest and first.casefold() in FILLERS and resolve(rest):
        return rest
    return name.removeprefix("ب") if name.startswith("بال") else name


@cache
def _separator() -> re.Pattern[str]:
    """Return the pattern of what stands between names, outside of brackets."""
    return re.compile(
        rf"""
        (?: \s*[,;/|&+•·\n،؛、，；／]\s*
          | \.\s+
          | \s+(?:{_any_of(CONJUNCTIONS)})(?=\s)
          | \s+و(?=ال)                       # the Arabic "and" is a prefix
          | (?<=\w)(?:{_any_of(UNSPACED_CONJUNCTIONS)})(?=\w)
        )
        (?![^()]*\))
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _alternative() -> re.Pattern[str]:
    """Return the pattern of "(or Spanish)"."""
    return re.compile(rf"\((?:{_any_of(CONJUNCTIONS)})\s+([^()]*)\)", re.IGNORECASE)


@cache
def _preposition() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|\s+)(?:{_any_of(PREPOSITIONS)})(?:\s+|$)(?![^()]*\))", re.IGNORECASE
    )


@cache
def _own_language() -> re.Pattern[str]:
    return re.compile("|".join(OWN_LANGUAGE))


def _any_of(words: tuple[str, ...]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word) for word in longest_first)
