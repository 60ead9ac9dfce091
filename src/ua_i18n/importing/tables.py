"""The tables beside this module: labels and words, read once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

from ua_i18n.errors import SourceError
from ua_i18n.yamlfile import read_yaml

__all__ = ["WORD", "begins_with", "fold", "load", "same_word", "words_of"]

WORD = re.compile(r"[^\W\d_]+|\d+")
"""A word or a number of a document."""

_DOUBLED = re.compile(r"(.)\1+")
_LONGEST_WORD = 64
"""A longer run of letters is no word, and too long to compare with every label."""


@cache
def load(name: str) -> Any:
    """Read a table; every scalar is a string.

    Args:
        name: "labels" or "words".

    Raises:
        SourceError: somebody made a slip in a table, with its line and column.
    """
    table = files(__package__).joinpath(f"{name}.yaml")
    return read_yaml(table.read_text("utf-8"), path=str(table), error=SourceError)


@lru_cache(8192)
def fold(text: str) -> tuple[str, ...]:
    """The words of a text without case, accents and punctuation."""
    return tuple(
        _fold_word(word) for word in WORD.findall(unicodedata.normalize("NFC", text))
    )


@lru_cache(8192)
def _fold_word(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@cache
def words_of(name: str) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """One table of words.yaml: language -> folded entries."""
    rows: Mapping[str, list[str]] = load("words")[name]
    return MappingProxyType(
        {language: tuple(map(fold, row)) for language, row in rows.items()}
    )


@cache
def _entries(name: str) -> frozenset[tuple[str, ...]]:
    return frozenset(entry for row in words_of(name).values() for entry in row)


def begins_with(text: str, name: str) -> int:
    """How many words of an entry of the table the text begins with; 0 for none."""
    words = fold(text)
    lengths = (len(e) for e in _entries(name) if words[: len(e)] == e)
    return int(max(lengths, default=0))


@lru_cache(8192)
def same_word(one: str, other: str) -> bool:
    """Whether two folded words are the same but for a slip of the pen.

    Doubled letters count once; words of five letters and more may differ in one
    letter left out, put in, replaced, or swapped with its neighbour.
    """
    if one == other:
        return True
    if one.isdigit() or other.isdigit() or max(len(one), len(other)) > _LONGEST_WORD:
        return False
    one, other = _DOUBLED.sub(r"\1", one), _DOUBLED.sub(r"\1", other)
    return one == other or (min(len(one), len(other)) >= 5 and _one_slip(one, other))


def _one_slip(one: str, other: str) -> bool:
    if len(one) > len(other):
        one, other = other, one
    start = next((i for i, c in enumerate(one) if c != other[i]), len(one))
    if len(one) < len(other):
        return one[start:] == other[start + 1 :]
    swapped = one[start + 1 : start + 2] + one[start : start + 1] + one[start + 2 :]
    return one[start + 1 :] == other[start + 1 :] or swapped == other[start:]
