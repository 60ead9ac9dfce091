"""What a text shows of its language: words that are no names, letters, a script."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import cache

from ua_i18n.languages.letters import DENSE, SCRIPTS
from ua_i18n.languages.ranges import PLAIN_LETTERS

__all__ = [
    "Evidence",
    "evidence",
    "letter_script",
    "weight",
    "words",
]

_NO_WORDS = {
    "://": r"https?://\S+",
    "www.": r"www\.\S+",
    "@": r"[^\s@]{1,64}@[^\s@]{1,255}\.\w+",
    "%": r"%(?:\(\w+\))?[a-zA-Z]",
    "<": r"</?[a-zA-Z][^<>]{0,99}>",
    "{": r"\{[^{}]{0,99}\}",
}
"""Patterns of what are no words, each by a sign without which it never matches."""
# All that is no letter in any script, marks of vowels being letters: as langdetect
# has it, the zero-width joiners (general punctuation) end a word.
_WORD = re.compile(
    r"[^\s\d_!-/:-@\[-`{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF×÷،؛؟۔।॥።፣\u2000-\u206F\u3000-\u303F"
    r"\uFF00-\uFF20]+"
)
# Uzbek's two letters with a mark, as they are typed. A capital follows in O'Brien.
_APOSTROPHES = "'`‘’"
_UZBEK = re.compile(rf"(?<=[OoGg])[{_APOSTROPHES}](?=[a-z])")
_PARAGRAPH = 80
_ENOUGH = 40
"""Letters of words without a capital; half of them in a paragraph."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The part of a text that says something of its language."""

    words: tuple[str, ...]
    """In lower case and of the script; without names, where enough is left."""
    letters: str
    """Those of the words in their order, with marks of vowels."""
    script: str
    """The prevailing one, in Unicode's word; "" for a text without letters."""
    size: int
    """All letters of the script, names included."""
    share: float
    """The part of all letters that is of this script."""
    plain: bool
    """Most words have no capital: it is no title and no list of names."""


def weight(script: str) -> int:
    """Return how many letters of most scripts one of this script is worth."""
    return 2 if script in DENSE else 1


def words(text: str) -> list[str]:
    """List the words of a text, but no addresses, placeholders and tags."""
    if signs := tuple(filter(text.__contains__, _NO_WORDS)):
        text = _no_words(signs).sub(" ", text)
    return _WORD.findall(text)


@cache
def _no_words(signs: tuple[str, ...]) -> re.Pattern[str]:
    # The pattern of addresses is slow: most texts have none.
    return re.compile("|".join(map(_NO_WORDS.__getitem__, signs)))


def evidence(text: str) -> Evidence:
    """Collect what a text shows.

    Args:
        text: any; addresses, placeholders and tags in it do not count.
    """
    text = unicodedata.normalize("NFC", text)
    if any(map(text.__contains__, _APOSTROPHES)):
        text = _UZBEK.sub("ʻ", text)
    found = words(text)
    sizes = _sizes("".join(found))
    if not sizes:
        return Evidence((), "", "", 0, 0.0, plain=False)
    name = max(sizes, key=sizes.__getitem__)
    if len(sizes) > 1:
        begins = _plain_letters(name).match
        found = [word for word in found if begins(word) or _script_of(word) == name]
    own, plain = _without_names(found)
    share = sizes[name] / sum(sizes.values())
    return Evidence(tuple(own), "".join(own), name, sizes[name], share, plain)


def _sizes(text: str) -> dict[str, int]:
    """Count the letters of each script, the first one first."""
    sizes: dict[str, int] = {}
    # Plain letters are most of any text: all of a script are counted at once.
    while text and (plain := _plain_letters(name := letter_script(text[0]))).match(
        text
    ):
        rest = plain.sub("", text)
        sizes[name] = len(text) - len(rest)
        text = rest
    for letter, count in Counter(text).items():
        if letter.isalpha():
            sizes[letter_script(letter)] = sizes.get(letter_script(letter), 0) + count
    return sizes


@cache
def _plain_letters(script: str) -> re.Pattern[str]:
    codes = [code for code, name in SCRIPTS.items() if name == script]
    ranges = "".join(PLAIN_LETTERS.get(code, "") for code in codes)
    return re.compile(f"[{ranges}]+" if ranges else "(?!)")


def _without_names(found: list[str]) -> tuple[list[str], bool]:
    """Leave out what has a capital, if enough is left; return lower case.

    The second value tells whether most words have none.
    """
    small = [word for word in found if not word[0].isupper()]
    plain = len(small) * 2 > len(found)
    enough = _ENOUGH if len("".join(found)) < _PARAGRAPH else _ENOUGH // 2
    if len("".join(small)) < enough:
        small = [word for word in found if len(word) == 1 or not word.isupper()]
    # In one string, as calls for each word cost more than all their letters.
    return " ".join(small or found).replace("İ", "i").lower().split(), plain


def _script_of(word: str) -> str:
    return next((letter_script(char) for char in word if char.isalpha()), "")


@cache
def letter_script(letter: str) -> str:
    """Return the first word of a letter's Unicode name: CYRILLIC, ARABIC, CJK."""
    name = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"} else name
