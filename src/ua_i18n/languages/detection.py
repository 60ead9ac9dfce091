"""Which language a text is written in: a hint, never a decision.

Scripts and letters are asked first: langdetect's profiles know 55 languages and
call Kazakh Russian with full confidence. Of langdetect the profiles alone are used,
by exact arithmetic, so that an answer is always the same. What has no profile in
plain Latin letters may still be named after a near relative (Malay is Indonesian);
that is why the answer is a hint.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

from ua_i18n.languages.evidence import Evidence, evidence
from ua_i18n.languages.letters import (
    ABSENT_LETTERS,
    MACEDONIAN,
    NEEDED_LETTERS,
    PROFILES,
    SCRIPT_LANGUAGES,
    TELLING_LETTERS,
    TELLING_WORDS,
    UNSERBIAN,
)
from ua_i18n.languages.profiles import Ranking, profiles
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["Detection", "detect", "named", "ranked", "told"]

_FEWEST_LETTERS = 60
_MOST_CHARACTERS = 10_000  # enough to be sure

_SURE, _LIKELY = 0.95, 0.6
_EVEN = 10.0
"""Nats of a lead that count as one: letters, pairs and triples say the same thrice."""
_FAMILIAR = 0.95
_STRANGE = 0.8
"""A text whose letters score so much less than a language's do is not in it."""


@dataclass(frozen=True, slots=True)
class Detection:
    """What a text seems to be written in."""

    tag: Tag | None
    """None where nothing can be told."""
    confidence: float
    """A ratio from 0 to 1; 0 without a tag."""


_UNKNOWN = Detection(None, 0.0)


def detect(paragraphs: Sequence[str]) -> Detection:
    """Tell the language of paragraphs taken together, the same each time.

    Returns:
        No tag for fewer than 60 letters, for a text without a prevailing script,
        for letters that fit no language of the tables, and for words strange to all
        of them.
    """
    text = "\n".join(paragraphs)[:_MOST_CHARACTERS]
    found = evidence(text)
    if sum(map(str.isalpha, text)) < _FEWEST_LETTERS or found.share < 0.5:
        return _UNKNOWN
    answer = named(found)
    return Detection(answer.tag, round(answer.confidence * found.share, 3))


def named(found: Evidence) -> Detection:
    """Name the language that the evidence is nearest to, however little there is."""
    if found.script == "CJK":
        return _chinese_or_japanese(found.letters)
    return told(found) or _by_profile(found)


def told(found: Evidence) -> Detection | None:
    """Name a language by its small words or letters; None leaves it to the profiles."""
    return _by_words(found) or _by_letters(found)


def ranked(found: Evidence) -> Ranking | None:
    """Ask all profiles of the script; None without any."""
    languages = PROFILES.get(found.script)
    return profiles(languages).ranking(found.words) if languages else None


def _by_words(found: Evidence) -> Detection | None:
    """Tell by small words, where one language without a profile has most of them."""
    if _telling_words(found.script).isdisjoint(found.words):
        return None
    hits = [
        (sum(word in words for word in found.words), language)
        for language, words in _words_of(found.script).items()
        if not _has_others(language, found)
    ]
    (most, best), *others = sorted(hits, reverse=True) or [(0, "")]
    if not most or (others and others[0][0] == most):
        return None
    if most == 1 and len(found.letters) >= _FEWEST_LETTERS and _is_familiar(found):
        return None  # a long text may quote a word
    return Detection(parse_tag(best), _SURE if most > 2 else _LIKELY)


def _is_familiar(found: Evidence) -> bool:
    ranking = ranked(found)
    return ranking is not None and ranking.fit(ranking.best) > _FAMILIAR


@cache
def _telling_words(script: str) -> frozenset[str]:
    return frozenset().union(*_words_of(script).values())


@cache
def _words_of(script: str) -> dict[str, frozenset[str]]:
    words = TELLING_WORDS.get(script, {})
    return {language: frozenset(listed.split()) for language, listed in words.items()}


def _chinese_or_japanese(letters: str) -> Detection:
    kana, simplified, traditional = (
        _count(letters, alphabet) for alphabet in TELLING_LETTERS["CJK"].values()
    )
    if kana * 10 > len(letters):
        return Detection(Tag("ja"), _SURE)
    tag = Tag("zh-Hant" if traditional > simplified else "zh-Hans")
    return Detection(tag, _LIKELY if traditional == simplified else _SURE)


def _count(letters: str, alphabet: str) -> int:
    return len(_any_of(alphabet).findall(letters))


@cache
def _any_of(alphabet: str) -> re.Pattern[str]:
    return re.compile(f"[{alphabet}]")


def _by_letters(found: Evidence) -> Detection | None:
    """Tell by the letters; None leaves it to the profiles."""
    alphabets = TELLING_LETTERS.get(found.script, {})
    telling = _telling(found.letters, "".join(alphabets.values()))
    if not telling:
        alone = SCRIPT_LANGUAGES.get(found.script)
        return Detection(parse_tag(alone), _SURE) if alone else _serbian(found)
    fitting = [
        language
        for language, alphabet in alphabets.items()
        if telling <= set(alphabet)
        and not _has_others(language, found)
        and any(map(found.letters.__contains__, NEEDED_LETTERS.get(language, alphabet)))
    ]
    if not fitting:
        return _UNKNOWN
    # Of two that fit, the one with fewer letters of its own shows more of them.
    best = min(fitting, key=lambda language: len(alphabets[language]))
    return Detection(parse_tag(best), _SURE if len(fitting) == 1 else _LIKELY)


def _telling(letters: str, alphabet: str) -> set[str]:
    """List the telling letters, unless so few that they may be of a foreign name."""
    found = {letter: letters.count(letter) for letter in alphabet if letter in letters}
    total = len(letters)
    few = max(2, total * 0.003) if total >= _FEWEST_LETTERS else 1
    if sum(found.values()) < few:
        return set()
    return {letter for letter, count in found.items() if count >= few} or set(found)


def _has_others(language: str, found: Evidence) -> bool:
    """Tell whether a text has letters, not of a name alone, that a language lacks."""
    others = sum(map(found.letters.count, ABSENT_LETTERS.get(language, "")))
    return others > len(found.letters) * 0.02


def _serbian(found: Evidence) -> Detection | None:
    """Tell Serbian by what it lacks; Macedonian lacks the same, but has a profile."""
    if found.script != "CYRILLIC" or not UNSERBIAN.isdisjoint(found.letters):
        return None
    ranking = ranked(found)
    if ranking is None or ranking.best != "mk":
        return None
    return Detection(Tag("sr" if MACEDONIAN.isdisjoint(found.words) else "mk"), _LIKELY)


def _by_profile(found: Evidence) -> Detection:
    ranking = ranked(found)
    if ranking is None or ranking.fit(ranking.best) < _STRANGE:
        return _UNKNOWN
    odds = exp(-ranking.lead(ranking.best) / _EVEN)
    return Detection(parse_tag(ranking.best), 1 / (1 + odds))
