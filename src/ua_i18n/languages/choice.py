"""What is asked of every translation into one language from another."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from ua_i18n.languages.cldr import script_of
from ua_i18n.languages.englishwords import english_words
from ua_i18n.languages.evidence import weight
from ua_i18n.languages.glance import PLAIN, Look, proof_against, proof_of, proof_without
from ua_i18n.languages.letters import (
    FREQUENT_LETTERS,
    PROFILES,
    RELATIVES,
    SCRIPT_LANGUAGES,
    SCRIPTS,
    STAND_INS,
    SURE_LETTERS,
    TELLING_LETTERS,
    VERSATILE,
)
from ua_i18n.languages.profiles import Profiles, profiles
from ua_i18n.languages.ranges import plain_letters, vowel_signs
from ua_i18n.languages.tags import Tag, subtags
from ua_i18n.languages.variants import letters_of_others

__all__ = ["Choice", "choice_of", "is_same", "own_letters"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A target, a source, and what tells the one from the other and from relatives."""

    target: Tag
    source: Tag
    script: str
    """In which the target is written, in Unicode's word."""
    weight: int
    """How many letters of most scripts one of this script is worth."""
    profile: str | None
    """The target's, or one that stands in for it."""
    source_profile: str | None
    """The source's, if it is of the same script."""
    rivals: Profiles
    """The target's, its relatives' and the source's, as far as there are any."""
    alone: bool
    """Nothing else is written in the plain letters of the target."""
    own: str
    """Letters that tell the target."""
    foreign: re.Pattern[str] | None
    """Letters that tell other languages of its script."""
    sure: frozenset[str]
    """Letters that tell the target where there is none of those."""
    in_target: Look | None
    """Proves of most long texts that they are in the target, if words do so."""
    not_in_source: Look | None
    """Proves of most texts that they are not in the source's language."""
    none_left: Look
    """Tells that no words are of the source's language alone, if those are listed."""

    @property
    def shows(self) -> bool:
        """No paragraph in the target lacks its own letters."""
        return bool(self.own) and _are_frequent(self.target)


@cache
def choice_of(target: Tag, source: Tag) -> Choice | None:
    """Prepare the question; None where the script is unknown or both are the same."""
    script = _script_name(target)
    if script is None or is_same(target, source):
        return None
    known = PROFILES.get(script, ())
    language, other = subtags(target).language, subtags(source).language
    names = (language, *STAND_INS.get(language, ()))
    profile = next((name for name in names if name in known), None)
    source_profile = other if other in known else None
    own, foreign = _telling_letters(target)
    rivals = _rivals(profile, source_profile, known)
    reads_english = script == "LATIN" and other == "en"
    left = english_words(target) if reads_english else frozenset[str]()
    by_words = profile if script not in SCRIPT_LANGUAGES else None
    return Choice(
        target,
        source,
        script,
        weight(script),
        profile,
        source_profile,
        rivals,
        # Japanese has letters besides the Chinese ones.
        script in SCRIPT_LANGUAGES or language == "zh",
        "".join(sorted(_both_cases(own))),
        _any_of(foreign),
        frozenset(SURE_LETTERS.get(language, "")),
        proof_of(by_words, rivals, PLAIN, left) if by_words else None,
        proof_against(source_profile, profile, rivals, lead=PLAIN.lead, foreign=left)
        if profile and source_profile
        else None,
        proof_without(left),
    )


@cache
def own_letters(tag: Tag) -> str:
    """Return the ranges of a script's plain letters, but none that tells another tag.

    Returns:
        "" where they are not known.
    """
    telling = _both_cases(_telling_letters(tag)[1])
    foreign = sorted(map(ord, telling | letters_of_others(tag)))
    ranges = list[str]()
    for first, last in _RANGE.findall(plain_letters(tag) + vowel_signs(tag)):
        start, end = ord(first), ord(last or first)
        for code in (*foreign, end + 1):
            if start <= code <= end + 1:
                ranges += [f"{chr(start)}-{chr(code - 1)}"] if start < code else []
                start = code + 1
    return "".join(ranges)


_RANGE = re.compile("(.)(?:-(.))?")


def _telling_letters(tag: Tag) -> tuple[set[str], set[str]]:
    """Return the letters that tell a language, and those that tell others."""
    alphabets = TELLING_LETTERS.get(_script_name(tag) or "", {})
    own = {
        letter
        for other, alphabet in alphabets.items()
        if is_same(Tag(other), tag)
        for letter in alphabet
    }
    return own, {*"".join(alphabets.values())} - own


@cache
def is_same(one: Tag, other: Tag) -> bool:
    """Tell whether two tags mean one language in one script, of any country."""
    return subtags(one).language == subtags(other).language and (
        script_of(one) == script_of(other)
    )


@cache
def _are_frequent(target: Tag) -> bool:
    return any(is_same(Tag(tag), target) for tag in FREQUENT_LETTERS)


def _script_name(tag: Tag) -> str | None:
    alone = {language: name for name, language in SCRIPT_LANGUAGES.items()}
    return SCRIPTS.get(script_of(tag) or "") or alone.get(subtags(tag).language)


def _rivals(
    profile: str | None, source: str | None, known: Collection[str]
) -> Profiles:
    wanted = {name for name in (profile, source) if name}
    if profile:
        wanted.update(*(family for family in RELATIVES if profile in family))
        wanted |= VERSATILE & {*known}
    return profiles(tuple(sorted(wanted)))


def _any_of(letters: set[str]) -> re.Pattern[str] | None:
    both = sorted(_both_cases(letters))
    return re.compile(f"[{''.join(both)}]") if both else None


def _both_cases(letters: set[str]) -> set[str]:
    return letters | {letter.upper() for letter in letters}
