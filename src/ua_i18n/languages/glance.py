"""A first look at the words of a text: is it in the language wanted?

It proves less than a ranking of all languages and takes a fifth of the time. What a
word adds to the proof does not depend on the others, so it is worked out once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import NamedTuple, TypeAlias

from ua_i18n.languages.evidence import words
from ua_i18n.languages.profiles import STEPS, Profiles

__all__ = [
    "GLANCE",
    "PLAIN",
    "Look",
    "Needed",
    "leads",
    "proof_against",
    "proof_of",
    "proof_without",
    "spread",
]

Look: TypeAlias = Callable[[Sequence[str]], bool]
"""Tells of words as they are written, between blanks, whether they are a proof."""

GLANCE = 24
"""Words of a long text that are looked at."""
_MOST_WORDS = 10_000
_LONGEST = 40
"""Letters of a word; with a longer one there is no proof, and no sum runs over."""
_MARKS = ".,;:!?()[]\"'“”‘’«»„…*_"
_ARTICLES = ("l’", "l'", "d’", "d'")

# Three sums are added up as one whole number, which fits into a long of C: the letters
# of words, their fit and their lead. The last two may be below 0 and are raised.
_LETTERS, _SUM = 10, 25
_RAISED, _HIGHEST = 1 << 19, 1 << 14
_FIT_MASK, _LETTERS_MASK = (1 << _SUM) - 1, (1 << _LETTERS) - 1
_AGAINST = -(1 << 30)
"""What no other words make up for."""


class Needed(NamedTuple):
    """What proves that a text is in a language."""

    letters: int
    lead: float
    """Nats."""
    fit: float
    """In terms of a text in the language."""


PLAIN = Needed(letters=20, lead=10.0, fit=0.9)
"""With less a text is not taken for one in the target at once; with fewer letters for
none in any language."""


class _Values(dict[str, int]):
    """What words add to a proof."""

    def __init__(self, value_of: Callable[[str], int]) -> None:
        super().__init__()
        self._value_of = value_of

    def __missing__(self, word: str) -> int:
        if len(self) >= _MOST_WORDS:
            self.clear()
        self[word] = value = self._value_of(word)
        return value


def proof_of(
    language: str, rivals: Profiles, needed: Needed, foreign: Collection[str] = ()
) -> Look:
    """Return what looks at `GLANCE` of some words for a proof of their language.

    A text leads all its rivals by no less than the sum of what each of its words leads
    over the next of them, which proves most texts. Words with a capital do not count.

    Args:
        language: The one wanted.
        rivals: Profiles that hold it.
        needed: What is a proof.
        foreign: Words of which none may be in the text.
    """

    def value_of(word: str) -> int:
        if _bare(word) in foreign:
            return _joined(0, 0, -_RAISED)
        if not _is_small(word):
            return _joined(0, 0, 0)
        if len(word) > _LONGEST:
            return _joined(0, 0, -_RAISED)
        ranking = rivals.ranking([word])
        place = ranking.languages.index(language)
        own = ranking.scores[place]
        others = ranking.scores[:place] + ranking.scores[place + 1 :]
        usual = ranking.typical[place] * STEPS * ranking.letters
        fit = int(own - needed.fit * usual) - 1
        return _joined(ranking.letters, fit, own - max(others, default=0))

    values = _Values(value_of)
    letters, lead = needed.letters, int(needed.lead * STEPS)
    without = proof_without(foreign)

    def look(found: Sequence[str]) -> bool:
        few = spread(found, GLANCE)
        total = sum(map(values.__getitem__, few))
        raised = len(few) * _RAISED
        if (
            total >> _LETTERS + _SUM > raised + lead
            and total >> _LETTERS & _FIT_MASK > raised
            and total & _LETTERS_MASK >= letters
        ):
            return len(few) == len(found) or without(found)
        small = list(filter(_is_small, few))
        return without(found) and leads(language, small, rivals, needed)

    return look


def leads(
    language: str, found: Collection[str], rivals: Profiles, needed: Needed
) -> bool:
    """Tell whether words suit a language, and none of its rivals nearly as well."""
    ranking = rivals.ranking(found)
    return (
        ranking.letters >= needed.letters
        and ranking.lead(language) > needed.lead
        and ranking.fit(language) > needed.fit
    )


def _is_small(word: str) -> bool:
    """Tell a word without a capital, in a script that has any or in one without."""
    return word.islower() or (word[0].isalpha() and word == word.swapcase())


def _joined(letters: int, fit: int, lead: int) -> int:
    raised = (min(lead, _HIGHEST) + _RAISED << _SUM) + min(fit, _HIGHEST) + _RAISED
    return (raised << _LETTERS) + letters


def proof_against(
    other: str,
    language: str,
    rivals: Profiles,
    *,
    lead: float,
    foreign: Collection[str] = (),
) -> Look:
    """Return what looks for a proof that words are not in another language.

    Args:
        other: It.
        language: The one wanted.
        rivals: Profiles that hold both.
        lead: The nats by which words in the other one would lead.
        foreign: Words of which none may be in the text.
    """

    def value_of(word: str) -> int:
        if _bare(word) in foreign:
            return _AGAINST
        ranking = rivals.ranking(words(word.lower()))
        value = int((ranking.score(language) - ranking.score(other)) * STEPS)
        # A name may count or not.
        return value if word.islower() else min(value, 0)

    values = _Values(value_of)
    least = -int(lead * STEPS)
    return lambda found: sum(map(values.__getitem__, found)) > least


def proof_without(foreign: Collection[str]) -> Look:
    """Return what tells that no words are among some.

    Args:
        foreign: The words.
    """
    # With a mark before or behind each: to strip them off all words takes its time.
    before = {mark + word for word in foreign for mark in (*_MARKS, *_ARTICLES)}
    behind = {word + mark for word in foreign for mark in _MARKS}
    return frozenset({*foreign, *before, *behind}).isdisjoint


def _bare(word: str) -> str:
    word = word.strip(_MARKS)
    return word[2:] if word.startswith(_ARTICLES) else word


def spread(found: Sequence[str], most: int) -> Sequence[str]:
    """Take some words out of all parts of a text."""
    return found[:: -(-len(found) // most) or 1]
