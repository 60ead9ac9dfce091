"""The letters of a text and the scripts that they belong to."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import cache, lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.languages import Tag, primary_subtag, script_of
from ua_i18n.texts import UNSPACED

__all__ = [
    "CYRILLIC_LOOKALIKES",
    "LATIN_LOOKALIKES",
    "copied",
    "expected_scripts",
    "letters",
    "script",
    "scripts_of",
    "words",
]

# ISO 15924 code -> what the Unicode names of its letters begin with.
_NAMES: dict[str, frozenset[str]] = {
    "Hans": frozenset({"CJK", "BOPOMOFO"}),
    "Hant": frozenset({"CJK", "BOPOMOFO"}),
    "Jpan": frozenset({"CJK", "HIRAGANA", "KATAKANA"}),
    "Kore": frozenset({"CJK", "HANGUL"}),
    "Arab": frozenset({"ARABIC"}),
    "Armn": frozenset({"ARMENIAN"}),
    "Beng": frozenset({"BENGALI"}),
    "Cyrl": frozenset({"CYRILLIC"}),
    "Deva": frozenset({"DEVANAGARI"}),
    "Ethi": frozenset({"ETHIOPIC"}),
    "Geor": frozenset({"GEORGIAN"}),
    "Grek": frozenset({"GREEK"}),
    "Gujr": frozenset({"GUJARATI"}),
    "Guru": frozenset({"GURMUKHI"}),
    "Hebr": frozenset({"HEBREW"}),
    "Khmr": frozenset({"KHMER"}),
    "Knda": frozenset({"KANNADA"}),
    "Laoo": frozenset({"LAO"}),
    "Latn": frozenset({"LATIN"}),
    "Mlym": frozenset({"MALAYALAM"}),
    "Mong": frozenset({"MONGOLIAN"}),
    "Mymr": frozenset({"MYANMAR"}),
    "Orya": frozenset({"ORIYA"}),
    "Sinh": frozenset({"SINHALA"}),
    "Taml": frozenset({"TAMIL"}),
    "Telu": frozenset({"TELUGU"}),
    "Tfng": frozenset({"TIFINAGH"}),
    "Thaa": frozenset({"THAANA"}),
    "Thai": frozenset({"THAI"}),
    "Tibt": frozenset({"TIBETAN"}),
}

_ALSO: dict[str, frozenset[str]] = {
    "az": frozenset({"CYRILLIC"}),
    "bs": frozenset({"CYRILLIC"}),
    "ku": frozenset({"ARABIC"}),
    "ms": frozenset({"ARABIC"}),
    "pa": frozenset({"ARABIC"}),
    "sr": frozenset({"LATIN"}),
    "uz": frozenset({"CYRILLIC"}),
}
"""Languages that are written in a second script, too, where their tag names none."""

LATIN_LOOKALIKES = frozenset("aceopxyABCEHKMOPTXi")
"""Latin letters that a reader takes for Cyrillic ones."""

CYRILLIC_LOOKALIKES = frozenset("асеорхуіѕјһԁѡАВСЕНКМОРТХУІЅЈ")
"""Cyrillic letters that a reader takes for Latin ones (Unicode UTS #39)."""


@lru_cache(maxsize=4096)
def script(char: str) -> str:
    """Return the first word of a character's Unicode name: "LATIN", "CJK"; or ""."""
    return unicodedata.name(char, "").partition(" ")[0].partition("-")[0]


def words(text: str) -> tuple[str, ...]:
    """List the runs of letters in a text, in order; unspaced scripts apart."""
    return tuple(_word().findall(text))


@cache
def _word() -> re.Pattern[str]:
    """In "不属于PostgreSQL" there are two words."""
    return re.compile(rf"[{UNSPACED}]+|[^\W\d_{UNSPACED}]+")


def letters(text: str) -> Counter[str]:
    """Count the letters of a text by their script."""
    return Counter(script(char) for char in text if char.isalpha())


def scripts_of(characters: frozenset[str]) -> frozenset[str]:
    """Return the scripts of the letters among some characters."""
    return frozenset(map(_LETTERS.__getitem__, characters)) - {""}


class _Letters(dict[str, str]):
    """Character -> the script of a letter, "" for what is none; asked once each."""

    def __missing__(self, char: str) -> str:
        found = script(char) if char.isalpha() else ""
        self[char] = found
        return found


_LETTERS = _Letters()


def copied(pair: Pair) -> bool:
    """Tell whether a translation is its source, but for white space."""
    source, text = pair.plain
    if source.lstrip()[:1] != text.lstrip()[:1]:
        return False
    return source.split() == text.split()


@lru_cache(maxsize=256)
def expected_scripts(tag: Tag) -> frozenset[str]:
    """Return the scripts that a language is written in; empty where unknown."""
    # CLDR's best guess for an undetermined language is English.
    script_code = None if primary_subtag(tag) == "und" else script_of(tag)
    if script_code is None:
        return frozenset()
    also = _ALSO.get(primary_subtag(tag), frozenset())
    said = script_code in tag.split("-")
    return _NAMES.get(script_code, frozenset()) | (frozenset() if said else also)
