"""Naive Bayes over langdetect's profiles, exact: no seed and no random start.

The only module that reads langdetect, and of it the profile files alone: how often
each run of one to three letters stands in the texts of a language. Its Python code
draws random samples of a text; here every run of letters counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from functools import cache, cached_property, partial
from importlib.util import find_spec
from itertools import islice
from math import log
from pathlib import Path
from struct import Struct
from typing import NamedTuple

__all__ = ["STEPS", "Profiles", "Ranking", "profiles"]

_RARE = 1e-5
"""What a run that a profile lacks is taken for; set with the table's seen half."""
STEPS = 64
"""Steps of one nat: whole numbers are the same on every machine."""
_BITS = 32
_MOST_WORDS = 50_000

# As langdetect's profiles were made: comma below is cedilla, Farsi yeh is Arabic
# yeh, and all letters of Vietnamese with two marks are one.
_ALIKE = {
    ord("ș"): "ş",
    ord("ț"): "ţ",
    ord("ی"): "ي",
    **dict.fromkeys(range(0x1EA0, 0x1F00), "ể"),
}
_PLACES = re.compile("(?=(.[^ ].))").findall
"""All letters of a text with their neighbours; those overlap, so none is consumed."""
_HAS_ALIKE = re.compile("[șțی\u1ea0-\u1eff]").search


class Ranking(NamedTuple):
    """How well each language suits a text."""

    languages: tuple[str, ...]
    scores: tuple[int, ...]
    """Of each language the log likelihood in steps, above that of unknown runs."""
    typical: tuple[float, ...]
    """What a letter of a text in each scores."""
    letters: int

    @property
    def best(self) -> str:
        """The language with the highest score."""
        return self.languages[self.scores.index(max(self.scores))]

    def score(self, language: str) -> float:
        """Return the score of one language, in nats."""
        return self.scores[self.languages.index(language)] / STEPS

    def lead(self, language: str) -> float:
        """Return the nats by which a language leads all others; it may be below 0."""
        own = self.scores[self.languages.index(language)]
        second, first = sorted((0, *self.scores))[-2:]
        return (own - (second if own == first else first)) / STEPS

    def fit(self, language: str) -> float:
        """Return the score in terms of a text in the language: near 1 for one."""
        place = self.languages.index(language)
        return self.scores[place] / STEPS / self.typical[place] / self.letters


class Profiles:
    """The profiles of some languages, asked together.

    A word's scores for all languages are one whole number, 32 bits for each, so
    that one addition adds them all. A run that a profile lacks scores nothing.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self._words: dict[str, int] = {}
        # One number more than languages: what a very long text adds to the last one.
        self._parted = Struct(f"<{len(languages)}I4x")

    @cached_property
    def _read(self) -> _Read:
        # When first asked: many a text is told by its letters.
        places = _Places()
        shifts = range(0, len(self.languages) * _BITS, _BITS)
        typical = tuple(map(partial(_add, places), self.languages, shifts))
        places.add_up()
        return _Read(places, typical)

    def ranking(self, words: Collection[str]) -> Ranking:
        """Ask all profiles for some words, in lower case and of letters alone."""
        known = self._words
        try:
            total = sum(map(known.__getitem__, words))
        except KeyError:
            if len(known) > _MOST_WORDS:
                self.forget()
            self._learn(set(words).difference(known))
            total = sum(map(known.__getitem__, words))
        scores = self._parted.unpack(total.to_bytes(self._parted.size, "little"))
        letters = len("".join(words)) or 1
        return Ranking(self.languages, scores, self._read.typical, letters)

    def forget(self) -> None:
        """Drop the scores of the words met so far; they only save time."""
        self._words.clear()

    def _learn(self, words: set[str]) -> None:
        """Work out the scores of words, once for all texts."""
        # All words together, and calls into C alone: this is where a first look at a
        # text spends its time.
        text = f" {' '.join(words)} "
        if not text.isascii() and _HAS_ALIKE(text):
            text = text.translate(_ALIKE)
        scores = map(self._read.places.__getitem__, _PLACES(text))
        for word in words:
            self._words[word] = sum(islice(scores, len(word)))


class _Places(dict[str, int]):
    """What a letter between two others adds to the score of its word.

    That is the score of the three, of the first two, and of the letter: each run of
    a word is counted once, by a third of the look-ups. With the last letter comes
    the pair that ends the word.
    """

    def add_up(self) -> None:
        """Make the scores of runs, which were put in, those of places."""
        for run in self:
            if len(run) == 2 and run[1] != " ":
                self[run] += self.get(run[1], 0)
        for run in self:
            if len(run) == 3:
                self[run] += self.__missing__(run)

    def __missing__(self, triple: str) -> int:
        total = self.get(triple[:2]) or self.get(triple[1], 0)
        return total + self.get(triple[1:], 0) if triple[2] == " " else total


class _Read(NamedTuple):
    """What some profiles hold."""

    places: _Places
    typical: tuple[float, ...]


@cache
def profiles(languages: tuple[str, ...]) -> Profiles:
    """Ask for the profiles of some languages, which are read once."""
    return Profiles(languages)


@cache
def _folder() -> Path:
    spec = find_spec("langdetect")  # imports nothing
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("langdetect is not installed", name="langdetect")
    return Path(spec.origin).with_name("profiles")


def _profile(language: str) -> tuple[dict[str, int], list[int]]:
    """Return how often each run stands in a profile, and how many of each length."""
    profile = json.loads((_folder() / language).read_text(encoding="utf-8"))
    counts: dict[str, int] = profile["freq"]
    for run in [run for run in counts if run != run.lower()]:
        small = run.replace("İ", "i").lower()
        counts[small] = counts.get(small, 0) + counts.pop(run)
    return counts, profile["n_words"]


def _add(runs: dict[str, int], language: str, shift: int) -> float:
    """Take in a profile; return what a letter of a text in it scores, in nats."""
    counts, totals = _profile(language)
    shares = (0.0, *(1 / total for total in totals))
    known = runs.get
    typical = 0.0
    for run, count in counts.items():
        share = count * shares[len(run)]
        steps = int(log(share / _RARE + 1) * STEPS)
        runs[run] = known(run, 0) + (steps << shift)
        typical += share * steps
    return typical / STEPS
