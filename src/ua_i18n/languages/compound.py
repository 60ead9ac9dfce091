"""Several words that make one number: "two hundred and thirty", soixante-treize."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Word", "continues", "total_of", "with_word"]


class Word(NamedTuple):
    """A word of a number."""

    value: int
    sure: bool
    start: int
    end: int
    joined: bool
    """No more than a space, a hyphen or "and" stands between it and the one before."""
    tied: bool
    """A hyphen does."""


def continues(run: list[Word], word: Word, language: str) -> bool:
    """Tell whether a word goes on with the number that others began."""
    total, current = total_of(run)
    value = word.value
    if value in {100, 1000, 10**6}:
        return current < value and not (value == 100 and current > 9)
    if language == "fr" and _is_french(current % 100, word):
        return True
    if language == "ar" and _is_arabic(current % 100, value):
        return True
    if not current:
        return total > value
    lowest = next(p for p in (100, 10, 1) if current % p == 0)
    tens = current >= 20 or (current == 10 and language in {"tr", "kk", "uz"})
    return tens and value < lowest


def _is_french(current: int, word: Word) -> bool:
    """Dix-sept, soixante-treize, soixante et onze, quatre-vingt-treize."""
    value = word.value
    if not word.tied:
        return current == 60 and value == 11
    if current == 10:
        return value in {7, 8, 9}
    return (current == 4 and value == 20) or (current in {60, 80} and value < 17)


def _is_arabic(current: int, value: int) -> bool:
    """«ثمانية عشر», «سبعة وأربعون»: the unit comes first."""
    return current < 10 and (value == 10 or (value % 10 == 0 and 20 <= value < 100))


def total_of(run: list[Word]) -> tuple[int, int]:
    """Return what words come to: the thousands, and the rest below a thousand."""
    total = current = 0
    for word in run:
        if current == 4 and word.value == 20 and word.tied:
            current = 80  # quatre-vingt
        else:
            total, current = with_word(total, current, word.value)
    return total, current


def with_word(total: int, current: int, value: int) -> tuple[int, int]:
    """Put one more word to a number of thousands and a rest below a thousand."""
    if value >= 1000:
        return total + (current or 1) * value, 0
    if value == 100:
        return total, (current or 1) * value
    return total, current + value
