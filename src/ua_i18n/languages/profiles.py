"""Naive Bayes over langdetect's profiles, exact: no seed and no random start.

The only module that reads langdetect, and of it the profile files alone: how often
each run of one to three letters stands in the texts of a language. Its Python code
draws random samples of a text; here every run of letters counts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from math import log
from pathlib import Path

__all__ = ["Profiles", "Ranking", "profiles"]

_RARE = 1e-5
"""What a run that a profile lacks is taken for; set with the table's seen half."""
_STEPS = 64
"""Steps of one nat: whole numbers are the same on every machine."""
_BITS = 32
_MASK = 2**_BITS - 1
_MOST_WORDS = 50_000

# As langdetect's profiles were made: comma below is cedilla, Farsi yeh is Arabic
# yeh, and all letters of Vietnamese with two marks are one.
_ALIKE = {
    ord("ș"): "ş",
    ord("ț"): "ţ",
    ord("ی"): "ي",
    **dict.fromkeys(range(0x1EA0, 0x1F00), "ể"),
}


@dataclass(frozen=True, slots=True)
class Ranking:
    """How well each language suits a text."""

    scores: Mapping[str, float]
    """Log likelihood in nats, above that of a text of unknown runs."""
    fits: Mapping[str, float]
    """The score in terms of what a text of that language has: near 1 for one in it."""

    @property
    def best(self) -> str:
        """The language with the highest score."""
        return max(self.scores, key=self.scores.__getitem__)

    def lead(self, language: str) -> float:
        """Return the nats by which a language leads all others; it may be below 0."""
        others = (score for name, score in self.scores.items() if name != language)
        return self.scores[language] - max(others, default=0.0)


class Profiles:
    """The profiles of some languages, asked together.

    A word's scores for all languages are one whole number, 32 bits for each, so
    that one addition adds them all. A run that a profile lacks scores nothing.
    """

    def __init__(self, languages: tuple[str, ...]) -> None:
        self.languages = languages
        self._runs: dict[str, int] = {}
        self._words = _Words(self._runs)
        self._typical = tuple(
            self._add(language, 1 << place * _BITS)
            for place, language in enumerate(languages)
        )

    def ranking(self, words: Sequence[str], letters: int) -> Ranking:
        """Ask all profiles for some words.

        Args:
            words: in lower case, of letters alone.
            letters: how many these are, more than none.
        """
        if len(self._words) > _MOST_WORDS:
            self._words.clear()
        total = sum(map(self._words.__getitem__, words))
        scores = dict(zip(self.languages, _unpacked(total), strict=False))
        typical = zip(self.languages, self._typical, strict=True)
        return Ranking(
            scores, {name: scores[name] / each / letters for name, each in typical}
        )

    def _add(self, language: str, unit: int) -> float:
        """Take in a profile; return what a letter of a text in it scores, in nats."""
        counts, totals = _read(language)
        shares = (0.0, *(1 / total for total in totals))
        runs, known = self._runs, self._runs.get
        typical = 0.0
        for run, count in counts.items():
            share = count * shares[len(run)]
            steps = int(log(share / _RARE + 1) * _STEPS)
            runs[run] = known(run, 0) + steps * unit
            typical += share * steps
        return typical / _STEPS


def _unpacked(total: int) -> Iterator[float]:
    while True:
        yield (total & _MASK) / _STEPS
        total >>= _BITS


class _Words(dict[str, int]):
    """Scores of words, worked out once."""

    def __init__(self, runs: dict[str, int]) -> None:
        self._runs = runs

    def __missing__(self, word: str) -> int:
        text = f" {word.translate(_ALIKE)} "
        end = len(text)
        known = self._runs.get
        total = sum(known(letter, 0) for letter in text)
        total += sum(known(text[at : at + 2], 0) for at in range(end - 1))
        total += sum(known(text[at : at + 3], 0) for at in range(end - 2))
        self[word] = total
        return total


@cache
def profiles(languages: tuple[str, ...]) -> Profiles:
    """Read the profiles of some languages once."""
    return Profiles(languages)


@cache
def _folder() -> Path:
    spec = find_spec("langdetect")  # imports nothing
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("langdetect is not installed", name="langdetect")
    return Path(spec.origin).with_name("profiles")


def _read(language: str) -> tuple[dict[str, int], list[int]]:
    """Return how often each run stands in a profile, and how many of each length."""
    profile = json.loads((_folder() / language).read_text(encoding="utf-8"))
    counts: dict[str, int] = profile["freq"]
    for run in [run for run in counts if run != run.lower()]:
        small = run.replace("İ", "i").lower()
        counts[small] = counts.get(small, 0) + counts.pop(run)
    return counts, profile["n_words"]
