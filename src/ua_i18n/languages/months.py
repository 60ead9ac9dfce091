"""The names of the months, as they stand in a date."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.tags import Tag

__all__ = ["month_names", "night_before"]

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
    language = tag.split("-")[0]
    for number in range(1, 13):
        if language in _SIGNS:
            yield f"{number}{_SIGNS[language]}", number
    for variant in dict.fromkeys((tag, *map(Tag, _ALSO.get(language, ())))):
        if locale := locale_of(variant):
            for number, name in locale.months["format"]["wide"].items():
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
    return _NIGHT_BEFORE.get(tag.split("-")[0])
