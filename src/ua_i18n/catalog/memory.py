"""How alike two texts are, and the most alike among very many (a translation memory).

Texts are compared by the short groups of letters in them: that is fair to two words
and to a paragraph, to slips in every other word, and to scripts without spaces. What
is worth comparing is found by whole words, which is faster.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import repeat

__all__ = ["NEAR", "Match", "Memory", "similarity"]

NEAR = 0.6
"""The least likeness of an edited text and the text it was, as in msgmerge."""

_POWER = 0.64
"""A changed letter changes three groups: the power makes up for that."""
_PARAGRAPH = 100
_CANDIDATES = 8
_CANDIDATES_OF_PARAGRAPH = 4
_WORTH = 0.4
"""The least share of the most votes that makes a text a candidate."""
_ALMOST_SAME = 0.85
_MUCH_LESS = 0.8
_FEW_WORDS = 5
_FEW_TEXTS = 250
_SLACK = 0.7
_LEAST_SHARED = 12
"""Two near texts share words that hold at least one in so many of the letters."""
_RAREST = 0.6
_COMMON_SHARE = 100

_REMEMBERED = 2**10
"""Texts of a few catalogs: the languages of a case have the same sources."""
_REMEMBERED_PARTS = 2**14
_PARTS = {
    size: re.compile(rf"(?=( [^ ]*+(?s:.){{0,{size - 1}}})) [^ ]*+") for size in (3, 4)
}
"""A word with the space before it, and as many letters more as a group that begins
in it may take."""

_UNSPACED = re.compile(
    "["
    "\u0e00-\u0fff"  # Thai, Lao, Tibetan
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3040-\u30ff"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    "]"
)


@lru_cache(maxsize=4 * _REMEMBERED)
def similarity(left: str, right: str) -> float:
    """How alike two texts are, from 0.0 to 1.0; the order of the two is no matter.

    The Dice ratio of their groups of three letters (of four in paragraphs, as any
    two share most of those of three), case aside, raised so that `NEAR` is about as
    near as msgmerge has it. Equal texts give 1.0, different ones may: where in a
    text a group stands is not looked at.
    """
    if left == right:
        return 1.0
    size = 4 if min(len(left), len(right)) > _PARAGRAPH else 3
    ours, theirs = _groups(left, size), _groups(right, size)
    share = 2 * len(ours & theirs) / (len(ours) + len(theirs))
    return float(share**_POWER)


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
        memory, only its places are given, with the score 1.0; if one is almost the
        same, what shares much less with it may be left out.
        """
        if places := self._exact.get(text):
            return tuple(Match(1.0, place) for place in places)
        found = []
        enough = 0.0
        for rank, place in self._candidates(text, at_least=at_least):
            if rank < enough:
                break
            score = similarity(text, self._texts[place])
            if score >= at_least:
                found.append(Match(score, place))
            if score >= _ALMOST_SAME:
                enough = max(enough, rank * _MUCH_LESS)
        found.sort(key=lambda match: (-match.score, match.position))
        return tuple(found)

    @cached_property
    def _exact(self) -> dict[str, list[int]]:
        places: dict[str, list[int]] = {}
        for place, text in enumerate(self._texts):
            places.setdefault(text, []).append(place)
        return places

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        places = defaultdict(list)
        for place, text in enumerate(self._texts):
            for token in _tokens(text):
                places[token].append(place)
        return dict(places)

    def _candidates(self, text: str, *, at_least: float) -> list[tuple[float, int]]:
        """The places worth a comparison, with a rank, the highest first."""
        few = len(self._texts) <= _FEW_TEXTS
        votes = self._weighed(text, at_least) if few else self._counted(text)
        least = max(votes.values(), default=0) * _WORTH
        length = len(text)
        ranked = (
            (vote / (length + len(self._texts[place])), -place)
            for place, vote in votes.items()
            if vote >= least
        )
        most = _CANDIDATES if length <= _PARAGRAPH else _CANDIDATES_OF_PARAGRAPH
        best = sorted(ranked, reverse=True)[:most]
        return [(rank, -place) for rank, place in best]

    @cached_property
    def _all_tokens(self) -> list[tuple[int, int, frozenset[str]]]:
        """For each text its place, its length and what it is found by."""
        return [(at, len(text), _tokens(text)) for at, text in enumerate(self._texts)]

    def _weighed(self, text: str, at_least: float) -> Mapping[int, int]:
        """How many letters of words a text shares with each that may be near."""
        # What is much longer or shorter cannot share enough.
        share = at_least ** (1 / _POWER)
        shortest = len(text) * share / (2 - share) * _SLACK
        longest = len(text) ** 2 / shortest if shortest else 0.0
        wanted = _tokens(text)
        least = len(text) / _LEAST_SHARED if len(wanted) > _FEW_WORDS else 1
        return {
            place: shared
            for place, length, tokens in self._all_tokens
            if shortest <= length <= longest
            and (shared := len("".join(wanted & tokens))) >= least
        }

    def _counted(self, text: str) -> Mapping[int, int]:
        """How many of its telling words a text shares with each that has one."""
        votes: Counter[int] = Counter()
        for token in self._telling(_tokens(text)):
            votes.update(self._index[token])
        return votes

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


@lru_cache(maxsize=_REMEMBERED)
def _groups(text: str, size: int) -> frozenset[str]:
    """Each so many letters in a row, the ends of the text included."""
    plain = f" {text.casefold()} ".ljust(size)
    parts = _PARTS[size].findall(plain)
    return frozenset().union(*map(_groups_of_part, parts, repeat(size)))


@lru_cache(maxsize=_REMEMBERED_PARTS)
def _groups_of_part(part: str, size: int) -> frozenset[str]:
    """The same for a part, most of which stand in many texts."""
    return frozenset(part[at : at + size] for at in range(len(part) - size + 1))


@lru_cache(maxsize=_REMEMBERED)
def _tokens(text: str) -> frozenset[str]:
    """What a text is found by: its words; of a few words the letters too."""
    words = text.casefold().split()
    if len(words) > _FEW_WORDS and (text.isascii() or not _UNSPACED.search(text)):
        return frozenset(words)
    return frozenset(words).union(_groups(text, 3))
