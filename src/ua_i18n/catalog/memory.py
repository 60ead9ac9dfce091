"""How alike two texts are, and the most alike among very many (a translation memory).

Texts are compared as sets of words, each weighed by its length: the small words
that any two paragraphs of a language share then count for little. Texts of a few
words are compared by their pairs of letters too. Scripts without spaces give pairs of
characters in the place of words.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nsmallest

__all__ = ["NEAR", "Match", "Memory", "similarity"]

NEAR = 0.6
"""The least likeness of an edited text and the text it was, as in msgmerge."""

_CANDIDATES = 8
_FEW_WORDS = 5
_FEW_TEXTS = 250
_PAIRS_POWER = 0.75
_SLACK = 0.7
_RAREST = 0.6
_COMMON_SHARE = 100

_UNSPACED = re.compile(
    "["
    "\u0e00-\u0fff"  # Thai, Lao, Tibetan
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "]+"
)
_WORD = re.compile(
    r"[^\s"
    r"!-/:-@\[-`{-~"  # ASCII punctuation
    r"\u00a1\u00a7\u00ab\u00b7\u00bb\u00bf"
    r"\u060c\u061b\u061f\u0964\u2000-\u206f\u3000-\u303f\uff01-\uff0f"
    r"]+"
)


def similarity(left: str, right: str) -> float:
    """How alike two texts are, from 0.0 to 1.0; the order of the two is no matter.

    The Dice ratio of the weighed word sets; where one text has five words or
    fewer, the one of the pairs of letters if that is higher. Equal texts give 1.0,
    different ones may: the order of the words is not looked at.
    """
    if left == right:
        return 1.0
    score = _word_ratio(left, right)
    if min(_word_count(left), _word_count(right)) <= _FEW_WORDS:
        return max(score, _letter_ratio(left, right))
    return score


@dataclass(frozen=True, slots=True)
class Match:
    """A text of a memory that is like the one asked for."""

    score: float
    """As given by `similarity`."""
    position: int
    """0-based place among the texts that the memory was made from."""


class Memory:
    """The texts most like a given one, among up to some 100,000 texts.

    The few candidates for a comparison are those that share most words with the
    text. Among many texts an index from each word to its texts finds them, of
    which only the rarest words are followed.

    Args:
        texts: What to search; a look-up answers with places in this order.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = tuple(texts)

    def __len__(self) -> int:
        return len(self._texts)

    def near(self, text: str, *, at_least: float = NEAR) -> tuple[Match, ...]:
        """The texts that are at least so much like this one, the best first.

        Equal scores stand in the order of the texts. If the very text is in the
        memory, only its places are given, with the score 1.0.
        """
        if places := self._exact.get(text):
            return tuple(Match(1.0, place) for place in places)
        scored = (
            Match(similarity(text, self._texts[place]), place)
            for place in self._candidates(text, at_least=at_least)
        )
        found = [match for match in scored if match.score >= at_least]
        found.sort(key=lambda match: (-match.score, match.position))
        return tuple(found)

    @cached_property
    def _exact(self) -> dict[str, list[int]]:
        places = defaultdict(list)
        for place, text in enumerate(self._texts):
            places[text].append(place)
        return dict(places)

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        places = defaultdict(list)
        for place, text in enumerate(self._texts):
            for token in _tokens(text):
                places[token].append(place)
        return dict(places)

    def _candidates(self, text: str, *, at_least: float) -> list[int]:
        wanted = _tokens(text)
        if len(self._texts) <= _FEW_TEXTS:
            # What is much longer or shorter cannot share enough words.
            shortest = len(text) * at_least / (2 - at_least) * _SLACK
            longest = len(text) ** 2 / shortest if shortest else 0.0
            # Half the weight of a near pair is shared; of a short text any letters.
            words, weight = _words(text)
            least = weight * at_least / 2 if len(words) > _FEW_WORDS else 1
            votes = [
                (-shared, place)
                for place, other in enumerate(self._texts)
                if shortest <= len(other) <= longest
                and (shared := sum(map(len, wanted & _tokens(other)))) >= least
            ]
            return [place for _, place in sorted(votes)[:_CANDIDATES]]
        counted: Counter[int] = Counter()
        for token in self._telling(wanted):
            counted.update(self._index[token])
        best = nsmallest(
            _CANDIDATES, counted.items(), key=lambda vote: (-vote[1], vote[0])
        )
        return [place for place, _ in best]

    def _telling(self, wanted: frozenset[str]) -> list[str]:
        """The rarest of the known words; never a very common one, if avoidable."""
        known = [token for token in wanted if token in self._index]
        known.sort(key=lambda token: (len(self._index[token]), token))
        rarest = known[: max(_FEW_WORDS, int(len(known) * _RAREST) + 1)]
        too_many = max(_COMMON_SHARE, len(self._texts) // _COMMON_SHARE)
        return [
            token
            for rank, token in enumerate(rarest)
            if rank < 2 or len(self._index[token]) <= too_many
        ]


def _word_ratio(left: str, right: str) -> float:
    ours, our_weight = _words(left)
    theirs, their_weight = _words(right)
    total = our_weight + their_weight
    return 2 * sum(map(len, ours & theirs)) / total if total else 0.0


def _letter_ratio(left: str, right: str) -> float:
    ours, theirs = _letters(left), _letters(right)
    # A changed letter changes two pairs: the power makes up for that.
    return float((2 * len(ours & theirs) / (len(ours) + len(theirs))) ** _PAIRS_POWER)


@lru_cache(maxsize=2048)
def _letters(text: str) -> frozenset[str]:
    """Each two letters in a row, the ends of the text included."""
    return frozenset(_pairs(f" {text.casefold()} "))


@lru_cache(maxsize=2048)
def _words(text: str) -> tuple[frozenset[str], int]:
    """The words of a text and the sum of their lengths."""
    found = _WORD.findall(text.casefold())
    if not text.isascii() and _UNSPACED.search(text):
        words = frozenset(
            part
            for word in found
            for part in (_pairs(word) if _UNSPACED.search(word) else [word])
        )
    else:
        words = frozenset(found)
    return words, sum(map(len, words))


def _word_count(text: str) -> int:
    return len(_words(text)[0])


def _pairs(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(max(1, len(text) - 1))]


@lru_cache(maxsize=2048)
def _tokens(text: str) -> frozenset[str]:
    """What a text is found by: its words; for a few words their letters too."""
    words, _ = _words(text)
    if len(words) > _FEW_WORDS:
        return words
    plain = f" {text.casefold()} "
    # A space marks a group of letters: no word holds one at this place.
    letters = {f"{plain[at : at + 3]} …" for at in range(len(plain) - 2)}
    return words | letters
