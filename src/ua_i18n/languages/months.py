"""The names of the months, as they stand in a date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import takewhile
from types import MappingProxyType

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "ENGLISH_MONTHS",
    "bare_months",
    "month_hints",
    "month_names",
    "names_month",
    "night_before",
]

ENGLISH_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
"""For patterns that read English alone, without CLDR's data."""

# Countries whose names of the months differ from those of the language.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "ar": ("ar-SY", "ar-DZ", "ar-MA", "ar-MR"),
    "sr": ("sr-Latn",),
    "uz": ("uz-Cyrl",),
}
# Digits before a sign are the usual form; CLDR's long names are spelt out.
_SIGNS: Mapping[str, str] = {"zh": "月", "yue": "月", "ja": "月", "ko": "월"}


@cache
def month_names(tag: Tag) -> Mapping[str, int]:
    """Return the Gregorian months that a date in this language may name.

    The form is the one that stands beside a day ("марта"); all the countries of the
    language count ("مارس", "آذار").

    Returns:
        Name as CLDR writes it -> 1 to 12; empty where CLDR lacks the language.

    Source: CLDR "months/format/wide". The other widths are left alone: Babel 2.18
    resolves their aliases into data that all locales share.
    """
    return MappingProxyType(dict(_names(tag)))


def _names(tag: Tag) -> Iterator[tuple[str, int]]:
    language = primary_subtag(tag)
    for number in range(1, 13):
        if language in _SIGNS:
            yield f"{number}{_SIGNS[language]}", number
    for variant in dict.fromkeys((tag, *map(Tag, _ALSO.get(language, ())))):
        if locale := locale_of(variant):
            for number, name in locale.months["format"]["wide"].items():
                yield name, number


_STEM = 4
"""Letters of a name from which its other forms may be told by them."""
# Of short names all the forms; «мая» is May in the genitive.
_SHORT: Mapping[str, Mapping[str, int]] = {
    "be": {
        **dict.fromkeys(("май", "мая", "маі", "маю", "маем"), 5),
        **dict.fromkeys(("люты", "лютага", "лютаму", "лютым"), 2),
        **dict.fromkeys(("жнівень", "жніўня", "жніўню", "жніўні", "жніўнем"), 8),
    },
    "pl": {"maj": 5, "maja": 5, "maju": 5},
    "ru": {"май": 5, "мая": 5, "мае": 5, "маю": 5, "маем": 5},
}
_MONTH_SIGN = re.compile(r"(?<!\d)(1[0-2]|[1-9])\s?[月월](?!\s?\d)")
# The digits stand behind the word, or a word of their own with a capital does.
_VIETNAMESE = re.compile(
    r"(?<!\d\s)[tT]háng\s(?:(?P<number>1[0-2]|[1-9])(?!\d)"
    r"|(?P<name>Giêng|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười\s(?:Một|Hai)|Mười|Chạp))"
)
_VIETNAMESE_NAMES = {
    name: number
    for number, names in enumerate(
        "Giêng Hai Ba Tư Năm Sáu Bảy Tám Chín Mười Mười_Một Mười_Hai/Chạp".split(), 1
    )
    for name in names.replace("_", " ").split("/")
}
_TOKEN = re.compile(r"[^\W\d_]+")


def bare_months(text: str, tag: Tag) -> Mapping[int, str]:
    """Return the months that a text names, 1 to 12, with the word, in any case."""
    language = primary_subtag(tag)
    if language in _SIGNS:
        return {int(hit[1]): hit[0] for hit in _MONTH_SIGN.finditer(text)}
    if language == "vi":
        return {
            int(hit["number"] or _VIETNAMESE_NAMES[hit["name"]]): hit[0]
            for hit in _VIETNAMESE.finditer(text)
        }
    begun = _begun(tag)
    if begun and not begun.search(text):
        return {}
    forms, stems = _forms(tag)
    found: dict[int, str] = {}
    for hit in _TOKEN.finditer(text):
        token = hit[0]
        if language == "en" and not token[0].isupper():
            continue
        word = token.lower()
        month = forms.get(word) or stems.get(word[:_STEM], (0, ""))[0]
        if month and (word in forms or word.startswith(stems[word[:_STEM]][1])):
            found.setdefault(month, token)
        elif language in _COMPOUNDING and (one := _compounded(word, forms)):
            found.setdefault(one, token)
    return found


# "Septemberhälfte"; "Märzen" and "Maikäfer" are no months.
_COMPOUNDING = frozenset({"da", "de", "nb", "nl", "nn", "sv"})
_LONG = 6


def _compounded(word: str, forms: Mapping[str, int]) -> int:
    """Return the month that a longer word begins with, 0 if none."""
    starts = (word[:length] for length in range(_LONG, len(word)))
    return next((forms[start] for start in starts if start in forms), 0)


@cache
def _begun(tag: Tag) -> re.Pattern[str] | None:
    """Return a pattern of what months begin with; None where that takes other forms."""
    if not _are_fixed(tag):
        return None
    names = {name for name, _ in (*_names(tag), *_standing_alone(tag))}
    ways = (str, str.lower, str.title, str.upper)
    written = {way(name[:3]) for name in names for way in ways}
    if primary_subtag(tag) == "en":
        written = {start for start in written if start[0].isupper()}
    return re.compile("|".join(map(re.escape, sorted(written))))


def _are_fixed(tag: Tag) -> bool:
    """Tell whether names of months are words that take no other forms in a text."""
    return primary_subtag(tag) not in {*_SIGNS, *_INFLECTING}


def month_hints(tag: Tag) -> frozenset[str] | None:
    """Return the words, case-folded, without any of which a text names no month.

    Returns:
        None where months are signs, or their names take other forms in a text.
    """
    forms = _forms(tag)[0] if _are_fixed(tag) else None
    return frozenset(map(str.casefold, forms)) if forms else None


def names_month(month: int, text: str, tag: Tag) -> bool:
    """Tell quickly, if not for sure, that a text in lower case names a month."""
    return any(start in text for start in _starts(tag).get(month, ()))


@cache
def _starts(tag: Tag) -> Mapping[int, tuple[str, ...]]:
    forms, stems = _forms(tag)
    starts = [*forms.items(), *((start, month) for month, start in stems.values())]
    return {
        month: tuple(f" {start}" for start, one in starts if one == month)
        for month in range(1, 13)
    }


@cache
def _forms(tag: Tag) -> tuple[Mapping[str, int], Mapping[str, tuple[int, str]]]:
    """Map the names to their numbers, and what long names begin with to both."""
    language = primary_subtag(tag)
    forms = dict(_SHORT.get(language, {}))
    names: dict[int, set[str]] = {}
    for name, month in (*_names(tag), *_standing_alone(tag)):
        names.setdefault(month, set()).add(name.lower())
        forms[name.lower()] = month
        forms |= {p + name.lower(): month for p in _PREFIXED.get(language, ())}
        forms |= {name.lower() + s: month for s in _SUFFIXED.get(language, ())}
    stems: dict[str, tuple[int, str]] = {}
    for month, spelt in names.items():
        common = _common_start(spelt)
        if language in _INFLECTING and len(common) >= _STEM:
            ending = len(common) if len(spelt) > 1 else len(common) - 1
            stems.setdefault(common[:_STEM], (month, common[: max(_STEM, ending)]))
    return forms, stems


def _common_start(words: Iterable[str]) -> str:
    together = zip(*words, strict=False)
    return "".join(c[0] for c in takewhile(lambda c: len({*c}) == 1, together))


_INFLECTING = frozenset({"be", "ru", "uk", "pl", "kk", "tr"})
# What a name has before it or behind it in one word. Source: the grammars (inseparable
# prepositions of Hebrew; Uzbek cases and possession). "Marta" is "times" in Uzbek.
_PREFIXED: Mapping[str, tuple[str, ...]] = {
    "he": ("ב", "ל", "מ", "ה", "ש", "וב", "ול", "שב", "מב"),
}
_SUFFIXED: Mapping[str, tuple[str, ...]] = {
    "uz": tuple("da dan ga gacha ning ni dagi ida idan idagi iga igacha ining".split()),
}


def _standing_alone(tag: Tag) -> Iterator[tuple[str, int]]:
    if locale := locale_of(tag):
        for number, name in locale.months["stand-alone"]["wide"].items():
            yield name, number


# «В ночь на 4 января» is the night from the 3rd to the 4th. Source: the academic
# grammars of these languages (preposition "на" with the accusative, "срещу").
_NIGHT_BEFORE: Mapping[str, str] = {
    "be": "ноч на",
    "bg": "нощта срещу",
    "ru": "ночь на",
    "uk": "ніч на",
}


def night_before(tag: Tag) -> str | None:
    """Return the words after which a date names the end of a night alone."""
    return _NIGHT_BEFORE.get(primary_subtag(tag))
