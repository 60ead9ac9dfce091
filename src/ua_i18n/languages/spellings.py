"""What a spelling means in CLDR's lists of languages, countries and scripts.

English is asked first, then a few widely written languages, and only for a
spelling still unknown all locales that Babel has: that takes half a second once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Literal, TypeAlias, get_args

__all__ = ["Section", "english", "far_meaning", "fold", "near_meaning"]

Section: TypeAlias = Literal["languages", "territories", "scripts", "variants"]

_Index: TypeAlias = Mapping[str, set[str]]

_NEAR = ("es", "fr", "de", "ar", "ru", "zh", "pt", "it", "nl", "pl", "sv", "tr", "uk")
"""The languages most UA pages are written in, and those of many targets."""

_MARKS = re.compile(
    r"""
      [\u0300-\u036f]               # accents
    | [\u0591-\u05c7]               # Hebrew points
    | [\u0640\u064b-\u065f\u0670]   # the Arabic stretching line and vowels
    | ['`´‘’ʻʼʾʿ()]                 # apostrophes; brackets as in "Khmer (Central)"
    """,
    re.VERBOSE,
)
_GAPS = re.compile(r"[ \t\u00a0\u200c.\-‐‑–]+")
_PERSIAN_LETTERS = str.maketrans("يك", "یک")

# No languages, and one that several nations' languages were once called.
_UNCLEAR = frozenset({"mul", "root", "sh", "und", "zxx"})


def fold(text: str) -> str:
    """Return a spelling without case, accents, apostrophes and hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = _MARKS.sub("", plain).translate(_PERSIAN_LETTERS)
    return _GAPS.sub(" ", plain).strip(" ")


def english(section: Section) -> Mapping[str, str]:
    """Return CLDR's English names, code -> name; codes as `zh_Hans`, `KZ`, `Latn`."""
    return _lists("en")[section]


def near_meaning(name: str, section: Section) -> str | None:
    """Return the code of a name in English or a widely written language."""
    key = fold(name)
    code = _folded("en", section).get(key)
    if code:
        return code
    codes = (_folded(near, section).get(key) for near in _NEAR)
    return _one(filter(None, codes))


def far_meaning(name: str, section: Section) -> str | None:
    """Return the code of a name in any language, None where they disagree.

    A language's own name for itself goes before the names others give.
    """
    own, given = _everywhere(section)
    key = fold(name)
    return _one(own.get(key) or given.get(key) or ())


def _one(codes: Iterable[str]) -> str | None:
    found = set(codes)
    return found.pop() if len(found) == 1 else None


@cache
def _lists(locale: str) -> Mapping[str, Mapping[str, str]]:
    # Not babel.localedata.load(): it would keep all of every locale, 150 MB.
    import pickle
    from pathlib import Path

    from babel.localedata import resolve_locale_filename

    data = pickle.loads(Path(resolve_locale_filename(locale)).read_bytes())
    return {section: dict(data.get(section, {})) for section in get_args(Section)}


@cache
def _folded(locale: str, section: Section) -> Mapping[str, str]:
    return _by_fold(_lists(locale)[section])


@cache
def _everywhere(section: Section) -> tuple[_Index, _Index]:
    """Return the names languages give themselves, and all names, key -> codes."""
    from babel.localedata import locale_identifiers

    own: dict[str, set[str]] = {}
    given: dict[str, set[str]] = {}
    for locale in locale_identifiers():
        language, _, rest = locale.partition("_")
        if rest and len(rest) != 4:
            continue  # a country's locale repeats its language's names
        for key, code in _by_fold(_lists(locale)[section]).items():
            given.setdefault(key, set()).add(code)
            if code == language:
                own.setdefault(key, set()).add(code)
    return own, given


def _by_fold(names: Mapping[str, str]) -> dict[str, str]:
    # All names in one go: folding them one by one doubles the time.
    keys = fold("\n".join(names.values())).split("\n") if names else []
    return {
        key.strip(" "): code
        for key, code in zip(keys, names, strict=True)
        if key.strip(" ") and code not in _UNCLEAR
    }
