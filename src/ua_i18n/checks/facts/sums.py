"""Sums of money in a text: a number and the currencies that its words may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TypeAlias

from ua_i18n.checks.facts.numbers import legible, sized
from ua_i18n.checks.traits import ARABIC_SIGNS, LETTER, OTHER_DIGIT, UNUSUAL
from ua_i18n.languages import (
    LETTER_OR_SIGN,
    CurrencyWord,
    Tag,
    currency_words,
    is_unspaced,
    primary_subtag,
    vowel_signs,
)

__all__ = ["Sum", "find_sums", "is_stated", "may_state_sum", "sum_hints"]

_Words: TypeAlias = Mapping[str, CurrencyWord]

_NONE: CurrencyWord = (frozenset(), False)
_AFTER = 30
_BEFORE = 6
_SIGN = r"[^\w\s.,;:!?()«»“”\"'-]"
_WORD = re.compile(rf"[\s-]?((?:{LETTER_OR_SIGN})+|{_SIGN})\.?")
_SIGN_BEFORE = re.compile(rf"((?<![^\W\d_])[^\W\d_]{{3}}|[^\W\d_]{{0,3}}{_SIGN})\s?\Z")
_PUNCTUATION = ".,;:!?()«»“”\"'-/"
_LONGEST_SIGNS = 12
_THOUSANDS_MARKS = " \u00a0\u202f.,’"
_JOINING = frozenset({"ar", "fa"})
"""Languages that write small words together with the next one."""
_ENDINGS = ("ا", "ی", "یی")
"""What CLDR does not list: دولارا, an accusative; Persian دلاری, "of dollars"."""
_PARTICLE = 3  # letters: dollars *des* États-Unis


@dataclass(frozen=True, slots=True)
class Sum:
    """An amount of money."""

    written: str
    values: frozenset[int]
    currencies: frozenset[str]
    """ISO 4217 codes; several where a word stands for several, such as "dollars"."""


def find_sums(text: str, tag: Tag) -> tuple[Sum, ...]:
    """Find the sums in a legible text."""
    words = _legible_words(tag)
    return tuple(
        Sum(text[start:end].strip(), make().values, codes)
        for span, make in sized(text)
        for codes, start, end in _currency(text, span, words)
    )


@cache
def sum_hints(tag: Tag) -> frozenset[str] | None:
    """Return the words and signs without any of which a text states no sum of money.

    Returns:
        None where the words for currencies stand together with others or have vowel
        signs.
    """
    if is_unspaced(tag) or primary_subtag(tag) in _JOINING or vowel_signs(tag):
        return None
    units = (word for word, (_, unit) in _legible_words(tag).items() if unit)
    # What is read otherwise than it is written may be anything.
    return frozenset({*units, LETTER, *ARABIC_SIGNS, UNUSUAL, OTHER_DIGIT})


def may_state_sum(text: str, hints: frozenset[str], tag: Tag) -> bool:
    """Tell quickly, if not for sure, that a text states a sum of money.

    Args:
        text: The text.
        hints: Those of its words, case-folded, and signs that are hints.
        tag: Its language.
    """
    known = sum_hints(tag)
    if known is None:
        return True
    # "All" is no word of the Albanian lek, whose code is ALL.
    return any(
        not _is_code(hint, tag) or hint.upper() in text for hint in hints & known
    )


def _is_code(word: str, tag: Tag) -> bool:
    return _legible_words(tag).get(word, _NONE)[0] == {word.upper()}


def is_stated(one: Sum, text: str, tag: Tag) -> bool:
    """Tell quickly that a text has a sum, the currency after the number alone."""
    if len(one.values) > 1:
        return False
    words = _legible_words(tag)
    for written in _written(*one.values):
        at = text.find(written)
        end = at + len(written)
        if at >= 0 and not _is_longer(text, at, end):
            if _may_be_sign(text[max(0, at - 2) : at]):
                return False
            codes, _ = _after(text, end, words)
            return bool(codes & one.currencies)
    return False


def _is_longer(text: str, start: int, end: int) -> bool:
    """Tell whether a number may go on before or after a part of a text."""
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    if any(char.isdigit() or char in ".," for char in around):
        return True
    # A digit before a space may begin the number: 1 400 000.
    return text[max(0, start - 2) : max(0, start - 1)].isdigit()


# The catalogs of a case in all its languages have the same sums.
@lru_cache(maxsize=1024)
def _written(value: int) -> tuple[str, ...]:
    """List how a number may be written, without and with marks between thousands."""
    marks = _THOUSANDS_MARKS if value >= 1000 else ""
    return (str(value), *(f"{value:,}".replace(",", mark) for mark in marks))


@cache
def _legible_words(tag: Tag) -> _Words:
    return {legible(word): meaning for word, meaning in currency_words(tag).items()}


def _currency(
    text: str, span: tuple[int, int], words: _Words
) -> Iterator[tuple[frozenset[str], int, int]]:
    """Yield the currencies beside a number, if any, and where all of it stands."""
    start, end = span
    before = None
    if _may_be_sign(text[max(0, start - 2) : start]):
        before = _SIGN_BEFORE.search(text[max(0, start - _BEFORE) : start])
    codes = _before(before[1], words) if before else frozenset()
    if before and codes:
        start -= len(before[0])
    else:
        codes, end = _after(text, end, words)
    if codes:
        yield codes, start, end


def _may_be_sign(before: str) -> bool:
    """Tell quickly whether a sign or code may end here, perhaps before a space."""
    last = before.rstrip(" ")[-1:]
    return last.isupper() or not (last.isalnum() or last in _PUNCTUATION)


def _before(sign: str, words: _Words) -> frozenset[str]:
    """Read what stands before a number: a sign or a code, never a word."""
    code = sign.isalpha() and sign.isupper()
    if sign.isalpha() and not code:
        return frozenset()
    sign = sign.casefold()
    codes, _ = words.get(sign if code else sign[-1], (frozenset(), False))
    if code:
        return codes & {sign.upper()}
    # US$, A$, C$, HK$
    narrow = frozenset(code for code in codes if code[0] == sign[0].upper())
    return narrow if len(sign) > 1 and narrow else codes


def _after(text: str, start: int, words: _Words) -> tuple[frozenset[str], int]:
    codes: frozenset[str] = frozenset()
    end, reach, says_sum = start, start, False
    while end < start + _AFTER and (match := _WORD.match(text, end)):
        meaning, unit = _meaning(match[1], words)
        if meaning:
            codes = codes & meaning or codes or meaning
            says_sum |= unit
            reach = match.end()
        elif not codes or len(match[1]) > _PARTICLE:
            break
        end = match.end()
    return codes if says_sum else frozenset(), reach


def _meaning(written: str, words: _Words) -> CurrencyWord:
    word = written.casefold()
    if word not in words:
        bare = (word.removesuffix(ending) for ending in _ENDINGS)
        word = next((one for one in bare if one in words), word)
    if word in words or word < "\u3040":
        codes, unit = words.get(word, _NONE)
        # "1 all" is no sum in Albanian lek.
        is_code = codes == {word.upper()} and not written.isupper()
        return _NONE if is_code else (codes, unit)
    # The head of a run of Chinese or Japanese.
    heads = (word[:length] for length in range(_LONGEST_SIGNS, 0, -1))
    found = next((head for head in heads if head in words), "")
    return words.get(found, _NONE)
