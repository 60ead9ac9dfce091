"""Which language a text is written in: a hint, never a decision.

The only module that imports langdetect. Scripts and letters are asked first:
langdetect knows 55 languages and calls Kazakh Russian with full confidence. What
it lacks in plain Latin letters (Malay, Haitian Creole, Kurmanji) it still names
after a neighbour; that is why the answer is a hint.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from ua_i18n.languages.letters import (
    ABSENT_LETTERS,
    SCRIPT_LANGUAGES,
    TELLING_LETTERS,
)
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["Detection", "detect"]

_FEWEST_LETTERS = 60
_MOST_CHARACTERS = 10_000  # langdetect reads no more

_SURE, _LIKELY = 0.95, 0.6

_CHINESE = {"zh-cn": Tag("zh-Hans"), "zh-tw": Tag("zh-Hant")}


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
        and for letters that fit no language of the tables.
    """
    text = "\n".join(paragraphs)[:_MOST_CHARACTERS]
    letters = Counter(filter(str.isalpha, text.casefold()))
    scripts: Counter[str] = Counter()
    for letter, count in letters.items():
        scripts[_script(letter)] += count
    if letters.total() < _FEWEST_LETTERS:
        return _UNKNOWN
    script, count = scripts.most_common(1)[0]
    share = count / letters.total()
    if share < 0.5:
        return _UNKNOWN
    found = _by_letters(script, letters) or _by_profile(script, text)
    return Detection(found.tag, round(found.confidence * share, 3))


@cache
def _script(letter: str) -> str:
    """Return the first word of a letter's Unicode name: CYRILLIC, ARABIC, CJK."""
    script = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if script in {"HIRAGANA", "KATAKANA"} else script


def _by_letters(script: str, letters: Counter[str]) -> Detection | None:
    """Tell by the letters; None leaves it to the profiles."""
    few = max(2, letters.total() * 0.003)  # fewer are those of foreign names
    used = {letter for letter, count in letters.items() if count >= few}
    alphabets = TELLING_LETTERS.get(script, {})
    telling = used & set("".join(alphabets.values()))
    if not telling:
        alone = SCRIPT_LANGUAGES.get(script)
        return Detection(parse_tag(alone), _SURE) if alone else None
    fitting = [
        language
        for language, alphabet in alphabets.items()
        if telling <= set(alphabet) and not used & set(ABSENT_LETTERS.get(language, ""))
    ]
    if not fitting:
        return _UNKNOWN
    # Of two that fit, the one with fewer letters of its own shows more of them.
    best = min(fitting, key=lambda language: len(alphabets[language]))
    return Detection(parse_tag(best), _SURE if len(fitting) == 1 else _LIKELY)


def _by_profile(script: str, text: str) -> Detection:
    from langdetect.lang_detect_exception import LangDetectException

    # Names in other scripts would count as evidence.
    own = "".join(
        letter if not letter.isalpha() or _script(letter) == script else " "
        for letter in text
    )
    detector = _factory().create()
    detector.append(own)
    try:
        best = detector.get_probabilities()[0]
    except (LangDetectException, IndexError):
        return _UNKNOWN
    if best.prob < 0.5:
        return _UNKNOWN
    return Detection(_CHINESE.get(best.lang) or parse_tag(best.lang), best.prob)


@cache
def _factory() -> Any:
    from langdetect.detector_factory import PROFILES_DIRECTORY, DetectorFactory

    # A factory of our own: the seed of langdetect's shared one belongs to others.
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    factory.seed = 0
    return factory
