"""The words and signs that a language says an amount of money with."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TypeAlias

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.ranges import LETTER_OR_SIGN
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["CurrencyWord", "currency_words"]

CurrencyWord: TypeAlias = tuple[frozenset[str], bool]
"""The ISO 4217 codes that a word may mean, and whether it says a sum by itself."""

_DOLLARS = frozenset({"USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"})
_SIGNS: Mapping[str, frozenset[str]] = {
    "$": _DOLLARS | {"MXN", "ARS", "CLP", "COP", "UYU", "CUP", "DOP", "PHP", "BRL"},
    "£": frozenset({"GBP", "EGP", "LBP", "SYP", "SSP", "SDG"}),
    "¥": frozenset({"JPY", "CNY"}),
    "元": frozenset({"CNY", "TWD", "HKD"}),
    "圓": frozenset({"CNY", "TWD", "HKD"}),
    "€": frozenset({"EUR"}),
    "₹": frozenset({"INR"}),
    "₽": frozenset({"RUB"}),
    "руб": frozenset({"RUB", "BYN"}),
    "₸": frozenset({"KZT"}),
    "тг": frozenset({"KZT"}),
    "₴": frozenset({"UAH"}),
    "₺": frozenset({"TRY"}),
    "₪": frozenset({"ILS"}),
    "₩": frozenset({"KRW", "KPW"}),
    "₫": frozenset({"VND"}),
    "₱": frozenset({"PHP"}),
    "₦": frozenset({"NGN"}),
    "฿": frozenset({"THB"}),
}
"""Signs and short forms in use everywhere; one of several currencies if so.

Source: Unicode, "Currency Symbols"; CLDR's narrow symbols.
"""
# CLDR has these names as "the dollar of", which a sum does not need: ABD doları, dolar.
# Behind each what other endings a word takes beside a number. Source: the languages'
# grammars (possession, cases); TDK for "avro".
_TURKISH = "a e ya ye dan den tan ten ın in un ün nın nin lık lik luk lük"
_POSSESSED: Mapping[str, tuple[re.Pattern[str], str]] = {
    "az": (
        re.compile(r"(?:(?<=[aeəıioöuü])s)?[ıiuü]\Z"),
        "a ə ya yə dan dən ın in un ün lıq lik luq lük",
    ),
    "kk": (
        re.compile(r"(?:(?<=[аәеоөұүя])с)?[іы]\Z"),
        "ге ға ке қа ден дан тен тан нің ның дің дың лік лық",
    ),
    "ky": (re.compile(r"с?[ыиуү]\Z"), "га ге го гө дан ден дон дөн нын нин лык лик"),
    "tr": (re.compile(r"(?:(?<=[aeıioöuü])s)?[ıiuü]\Z"), _TURKISH),
    "uz": (re.compile(r"(?:(?<=[aeiou])s)?i\Z"), "ga dan ning lik"),
}
# CLDR lacks the plural of the Hebrew pound.
_ALSO: Mapping[str, Mapping[str, str]] = {
    "he": {"לירות": "EGP FKP GBP SDG SSP", "דולרים": "USD"},
    "tr": {"avro": "EUR"},
}
_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "ZZ"})
_WORDS = re.compile(f"(?:{LETTER_OR_SIGN})+")
_STEM = 4
_SPACED = "\u0e00"
"""Scripts before it in Unicode put spaces between words."""
_COUNTS = (1, 2, 3, 5, 11, 100)
"""Numbers that between them need every plural form of most languages."""


@cache
def currency_words(tag: Tag) -> Mapping[str, CurrencyWord]:
    """Return the words for currencies in a language, lower case, and what they mean.

    They are the words of CLDR's names in all their forms, but for particles. In
    "Kazakhstani tenge" the first comes from the name of a country: it narrows what a
    sum may mean, and says none by itself. Signs and ISO 4217 codes are there too.
    """
    codes: dict[str, set[str]] = defaultdict(set)
    units = {*_SIGNS}
    locale = locale_of(tag)
    territories = dict(locale.territories) if locale else {}
    for code, names in _names(tag):
        countries = _countries(code, territories)
        for name in names:
            words = _WORDS.findall(name.casefold())
            # What never stands at an end is a particle: dollar *des* États-Unis.
            for word in {*words[:1], *words[-1:], *(w for w in words if len(w) > 3)}:
                unit = _unit(word, countries)
                codes[unit or word].add(code)
                units.update(filter(None, (unit,)))
        codes[code.casefold()].add(code)
        units.add(code.casefold())
    for sign, meaning in _SIGNS.items():
        codes[sign] |= meaning
    for word, meant in _ALSO.get(primary_subtag(tag), {}).items():
        codes[word].update(meant.split())
        units.add(word)
    for word in sorted(units):
        for form in _without_owner(word, primary_subtag(tag)):
            codes[form] |= codes[word]
            units.add(form)
    return {word: (frozenset(those), word in units) for word, those in codes.items()}


def _without_owner(word: str, language: str) -> Iterator[str]:
    """Yield the other forms of "doları": dolar, dolarlık, dolara."""
    if language not in _POSSESSED or len(word) <= _STEM or not word.isalpha():
        return
    owner, endings = _POSSESSED[language]
    bare = owner.sub("", word)
    if bare != word:
        yield from (bare + ending for ending in ("", "ь", *endings.split()))


def _unit(word: str, countries: tuple[str, ...]) -> str:
    """Return a word without what comes from a country's name; "" if all of it does."""
    for country in countries:
        # A language without spaces: 哈萨克斯坦坚戈; of "boliviano" no "no" is left.
        if word > _SPACED and len(country) > 1 and word.startswith(country):
            return word.removeprefix(country)
        if len(word) > _STEM and word[:_STEM] == country[:_STEM]:
            return ""
    return word


def _names(tag: Tag) -> Iterator[tuple[str, frozenset[str]]]:
    """Yield each currency in use with the forms of its name in CLDR."""
    from babel.numbers import get_currency_name

    locale = locale_of(tag)
    if locale is None:
        return
    forms = {locale.plural_form(count): count for count in _COUNTS}
    counts = (None, *forms.values())
    for code in _users():
        if code in locale.currencies:
            names = (get_currency_name(code, count, locale=locale) for count in counts)
            yield code, frozenset(names)


def _countries(code: str, territories: Mapping[str, str]) -> tuple[str, ...]:
    names = (territories.get(user, "") for user in _users()[code])
    return tuple(word for name in names for word in _WORDS.findall(name.casefold()))


@cache
def _users() -> Mapping[str, tuple[str, ...]]:
    """Map each currency in use to the countries that use it."""
    from babel.core import get_global

    found: dict[str, list[str]] = defaultdict(list)
    for country, rows in get_global("territory_currencies").items():
        for code, _, until, tender in rows:
            if until is None and tender and country not in _NO_COUNTRY:
                found[code].append(country)
    return {code: tuple(countries) for code, countries in found.items()}
