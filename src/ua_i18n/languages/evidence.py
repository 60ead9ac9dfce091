"""What a text shows of its language: words that are no names, letters, a script."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from ua_i18n.languages.letters import DENSE

__all__ = ["Evidence", "evidence", "script", "weight", "words"]

_NO_WORDS = re.compile(
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|%(?:\(\w+\))?[a-zA-Z]|</?[a-zA-Z][^<>]{0,99}>"
    r"|\{[^{}]{0,99}\}"
)
_MAY_HOLD_NONE = frozenset("@%<{") | {"://", "www."}
# All that is no letter in any script, marks of vowels being letters: as langdetect
# has it, the zero-width joiners (general punctuation) end a word.
_WORD = re.compile(
    r"[^\s\d_!-/:-@\[-`{-\xA9\xAB-\xB4\xB6-\xB9\xBB-\xBF×÷،؛؟۔।॥።፣\u2000-\u206F\u3000-\u303F"
    r"\uFF00-\uFF20]+"
)
# Uzbek's two letters with a mark, as they are typed. A capital follows in O'Brien.
_UZBEK = re.compile(r"(?<=[OoGg])['`‘’](?=[a-z])")
_PARAGRAPH = 80
_ENOUGH = 40
"""Letters of words without a capital; half of them in a paragraph."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The part of a text that says something of its language."""

    words: tuple[str, ...]
    """In lower case and of the script; without names, where enough is left."""
    letters: Counter[str]
    """Those of the words, with marks of vowels."""
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
    if any(sign in text for sign in _MAY_HOLD_NONE):
        text = _NO_WORDS.sub(" ", text)
    return _WORD.findall(text)


def evidence(text: str, *, without: Collection[str] = ()) -> Evidence:
    """Collect what a text shows.

    Args:
        text: any; addresses, placeholders and tags in it do not count.
        without: words that do not count, such as names, in lower case.
    """
    text = _UZBEK.sub("ʻ", unicodedata.normalize("NFC", text))
    found = words(text)
    if without:
        found = [word for word in found if word.lower() not in without]
    scripts: Counter[str] = Counter()
    for letter, count in Counter("".join(found)).items():
        if letter.isalpha():
            scripts[script(letter)] += count
    if not scripts:
        return Evidence((), Counter(), "", 0, 0.0, plain=False)
    name, size = scripts.most_common(1)[0]
    if len(scripts) > 1:
        found = [word for word in found if _script_of(word) == name]
    own, plain = _no_names(found)
    letters = Counter("".join(own))
    return Evidence(tuple(own), letters, name, size, size / scripts.total(), plain)


def _no_names(found: list[str]) -> tuple[list[str], bool]:
    """Leave out what has a capital, if enough is left; return lower case.

    The second value tells whether most words have none.
    """
    small = [word for word in found if not word[0].isupper()]
    plain = len(small) * 2 > len(found)
    enough = _ENOUGH if len("".join(found)) < _PARAGRAPH else _ENOUGH // 2
    if len("".join(small)) < enough:
        small = [word for word in found if len(word) == 1 or not word.isupper()]
    return [word.replace("İ", "i").lower() for word in small or found], plain


def _script_of(word: str) -> str:
    return next((script(char) for char in word if char.isalpha()), "")


@cache
def script(letter: str) -> str:
    """Return the first word of a letter's Unicode name: CYRILLIC, ARABIC, CJK."""
    name = unicodedata.name(letter, "?").partition(" ")[0]
    return "CJK" if name in {"HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"} else name
