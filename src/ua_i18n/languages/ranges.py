"""The plain letters of scripts, as ranges of characters.

Source: Unicode 15, the code charts. Left out are marks, signs, and letters that stand
for another one (hamza on alef, the Arabic kashida): whoever looks for those must
still see them among the characters that are no plain letters.
"""

from __future__ import annotations

from functools import cache
from unicodedata import category

from ua_i18n.languages.cldr import script_of
from ua_i18n.languages.tags import Tag, subtags

__all__ = ["LETTER_OR_SIGN", "PLAIN_LETTERS", "plain_letters", "vowel_signs"]

_HAN = "\u4e00-\u9fff"

PLAIN_LETTERS = {
    "Arab": "\u0621\u0624\u0626-\u063a\u0641-\u064a\u0671-\u06d3",
    "Armn": "\u0531-\u0556\u0561-\u0587",
    "Cyrl": "\u0400-\u0481\u048a-\u04ff",
    "Deva": "\u0904-\u0939",
    "Geor": "\u10d0-\u10fa",
    "Grek": "\u0386\u0388-\u03ce",
    "Hans": _HAN,
    "Hant": _HAN,
    "Hebr": "\u05d0-\u05ea",
    "Jpan": f"\u3041-\u3096\u30a1-\u30fa{_HAN}",
    "Kore": "\uac00-\ud7a3",
    "Latn": "a-zA-Z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff",
    "Thai": "\u0e01-\u0e30\u0e32-\u0e33\u0e40-\u0e46",
}
"""ISO 15924 code of a script -> ranges for a class of a regular expression."""


_VOWEL_SIGNS = {
    "Deva": "\u0901-\u0903\u093c\u093e-\u094d",
    "Thai": "\u0e31\u0e34-\u0e3a\u0e47-\u0e4d",
}


_MARKS = "".join(
    char for char in map(chr, range(0x0900, 0x0E00)) if category(char) in {"Mc", "Mn"}
)
LETTER_OR_SIGN = rf"[^\W\d_]|[{_MARKS}]"
"""A pattern of what words consist of, the vowel signs of India's scripts among it: for
`re` those are no letters. Thai has no spaces between words."""


@cache
def vowel_signs(tag: Tag) -> str:
    """Return the ranges of the marks without which nobody writes a language's script.

    Hebrew and Arabic are written without theirs.
    """
    return _VOWEL_SIGNS.get(script_of(tag) or "", "")


@cache
def plain_letters(tag: Tag) -> str:
    """Return the ranges of a language's script, "" where they are not known."""
    # CLDR's best guess for an undetermined language is English.
    known = subtags(tag).language != "und"
    return PLAIN_LETTERS.get(script_of(tag) or "", "") if known else ""
