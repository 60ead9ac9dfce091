"""Numbers in words in a text: "seven", «двести тридцать», 一万, zehnjährig."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from ua_i18n.languages.compound import Word, continues, total_of, with_word
from ua_i18n.languages.inflection import plain_word
from ua_i18n.languages.numberglue import GLUED
from ua_i18n.languages.numberwords import JOINING, WORDS
from ua_i18n.languages.signs import IN_SIGNS, SpeltNumber, in_signs
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "SpeltNumber",
    "number_hints",
    "says_number",
    "spells_numbers",
    "spelt_numbers",
]


def spells_numbers(tag: Tag) -> bool:
    """Tell whether the words of a language for numbers are listed."""
    language = primary_subtag(tag)
    return language in IN_SIGNS or language in WORDS


def spelt_numbers(text: str, tag: Tag) -> tuple[SpeltNumber, ...]:
    """Find the numbers from two on that stand in words in a text, in order.

    Returns:
        Empty for a language whose words are not listed.
    """
    language = primary_subtag(tag)
    if language in IN_SIGNS:
        return tuple(in_signs(text))
    if language not in WORDS:
        return ()
    return tuple(_in_words(text, language))


@cache
def number_hints(tag: Tag) -> frozenset[str] | None:
    """Return the words without any of which a text has no number in words.

    Returns:
        Case-folded, without apostrophes; None where such words take other forms, or
        are written together with others.
    """
    language = primary_subtag(tag)
    if language in _AS_LISTED:
        return frozenset(map(str.casefold, _listed(language)))
    return None if spells_numbers(tag) else frozenset()


def says_number(value: int, text: str, tag: Tag) -> bool:
    """Tell quickly, if not for sure, that a number stands in words in a text.

    Args:
        value: The number.
        text: In lower case, with a space before.
        tag: The language of the text.
    """
    pattern = _said(value, primary_subtag(tag))
    return pattern is not None and pattern.search(text) is not None


@cache
def _said(value: int, language: str) -> re.Pattern[str] | None:
    forms = WORDS.get(language, {}).get(value, "").replace("~", "").split("/")
    ways = [rf"{form}[ \-,.\u00a0]" for form in forms if form]
    if language in GLUED and not GLUED[language].alone:
        glued = (part for part, one in _glued_parts(language).items() if one == value)
        ways += [part + GLUED[language].before for part in glued]
    # A space comes first, so that the search skips to it.
    return re.compile(f" (?:{'|'.join(ways)})") if ways else None


_APOSTROPHES = "'’ʼ‘ʻ"
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_LETTER = r"[^\W\d_]"
# What follows the first two letters of a word; no word begins behind an apostrophe.
_REST = rf"(?<!{_LETTER}[{_APOSTROPHES}]..){_LETTER}*(?:[{_APOSTROPHES}]{_LETTER}+)*"
_TIES = frozenset({"-", "\u2010", "\u2011"})
_GAPS = frozenset({" ", "\u00a0", "\u202f", "\u200c", *_TIES})
# Arabic and Persian write "and", "with" and the article together with a word.
_PREFIX = re.compile(r"^(?:[وفبل]?(?:ال)?|لل)(?=..)")
_PREFIXED = frozenset({"ar", "fa"})
# Cases, possession and the collective numbers.
# Source: grammars of Turkish, Kazakh and Uzbek.
_SUFFIX: Mapping[str, re.Pattern[str]] = {
    "tr": re.compile(r"(?:[ysn]?[iıuü](?:n[iıuüae]?|nd[ae]n?)?|[dt][ae]n?|y?[ae])"),
    "uz": re.compile(
        r"(?:ta|nafar|yillik|oylik|kunlik|soatlik|yosh)?"
        r"(?:s?i(?:n?i|ning|ga|da|dan)?|dan|ga|gacha|da|ni|ning|li)?"
    ),
    "kk": re.compile(
        r"(?:[ео]?у|а?у)?(?:с?[іы]н?|[нд][іы]ң?|[гқғк][еа]|[дтн][еа]н?|[мбп]ен)?"
    ),
}
_SHORTEST_STEM = 2
# "п’ять" and "to‘rt" are listed without the apostrophe.
_JOINED = frozenset({"uk", "uz"})
# "l’onze" begins with another word.
_ELIDING = frozenset({"es", "fr", "it", "pt"})
_AS_LISTED = WORDS.keys() - _PREFIXED - _SUFFIX.keys() - GLUED.keys() - _JOINED
"""Languages whose words for numbers stand in texts as they are listed."""


def _in_words(text: str, language: str) -> Iterator[SpeltNumber]:
    run: list[Word] = []
    for word in _words(text, language):
        if run and not (word.joined and continues(run, word, language)):
            yield from _sum(run, text)
            run = []
        run.append(word)
    yield from _sum(run, text)


def _words(text: str, language: str) -> Iterator[Word]:
    listed, gaps = _listed(language), _gaps(language)
    end = 0
    for token in _candidates(language).finditer(text):
        if value := _value(_lower(token[0], language), language, listed):
            gap = text[end : token.start()].lower()
            joined = end > 0 and gap in gaps
            yield Word(*value, *token.span(), joined=joined, tied=gap[-1:] in _TIES)
            end = token.end()


@cache
def _gaps(language: str) -> frozenset[str]:
    """Return what may stand between two words of a number."""
    words = filter(None, JOINING.get(language, "").split("/"))
    between = (f"{one}{word}" for word in words for one in _GAPS)
    return _GAPS | {f"{start}{end}" for start in between for end in _GAPS}


@cache
def _candidates(language: str) -> re.Pattern[str]:
    """Return a pattern of the words that begin as those of numbers do.

    No search can skip to any word that there is; it can to a few letters.
    """
    seconds = defaultdict[str, set[str]](set)
    for head in _heads(language):
        for first in _written(head[0], language):
            seconds[first].update(*(_written(one, language) for one in head[1:]))
    starts = (f"{first}[{''.join(second)}]" for first, second in seconds.items())
    return re.compile(rf"(?:{'|'.join(starts)})(?<!{_LETTER}..){_REST}")


def _written(letter: str, language: str) -> set[str]:
    """Return a small letter and the capital that `_lower` makes it of."""
    capital = _CAPITALS.get(letter) if language in _DOTTED else None
    return {letter, capital or letter.upper()}


def _lower(word: str, language: str) -> str:
    """Return a word in lower case; in Turkish "İki" is iki, and "Iki" none."""
    if language in _DOTTED:
        word = word.replace("İ", "i").replace("I", "ı")
    return word.lower()


_DOTTED = frozenset({"tr", "az"})
_CAPITALS = {"i": "İ", "ı": "I"}


def _value(
    word: str, language: str, listed: Mapping[str, tuple[int, bool]]
) -> tuple[int, bool] | None:
    if found := listed.get(word):
        return found
    if _APOSTROPHE.search(word):
        parts = _APOSTROPHE.split(word)
        joined = "".join(parts) if language in _JOINED else ""
        found = listed.get(joined) or listed.get(parts[-1]) or listed.get(parts[0])
        if found or language not in _JOINED:
            return found
        word = joined
    if language in _PREFIXED:
        word = plain_word(word)
        if found := listed.get(word) or listed.get(_PREFIX.sub("", word)):
            return found
    if language in _SUFFIX:
        return _suffixed(word, language, listed)
    if language in GLUED and (whole := _glued(language).fullmatch(word)):
        return _glued_value(whole["numbers"], language), True
    return None


@cache
def _heads(language: str) -> frozenset[str]:
    """Return what a word that holds a number begins with."""
    words = [*_listed(language), *(_glued_parts(language) if language in GLUED else ())]
    heads = {word[:2] for word in words}
    if language in _PREFIXED:
        heads |= {a + b for a in "وفبلا" for b in "ابتثجحخدذرزسشصضطظعغفقكلمنهويأآإپچژگ"}
        heads |= {head.replace("ا", hamza) for head in heads for hamza in "أإآ"}
        heads |= {head.replace("ي", "ی").replace("ك", "ک") for head in heads}
    if language in _JOINED:
        heads |= {head[:1] + mark for head in heads for mark in _APOSTROPHES}
    if language in _ELIDING:
        heads |= {first + mark for first in "dlqnsjm" for mark in _APOSTROPHES}
    return frozenset(heads)


def _suffixed(
    word: str, language: str, listed: Mapping[str, tuple[int, bool]]
) -> tuple[int, bool] | None:
    suffix = _SUFFIX[language]
    for length in range(len(word) - 1, _SHORTEST_STEM, -1):
        found = listed.get(word[:length])
        if found and found[1] and suffix.fullmatch(word, length):
            return found
    return None


@cache
def _listed(language: str) -> dict[str, tuple[int, bool]]:
    """Map each word to its value, and whether it is a number for sure."""
    plain = _plain(language)
    return {
        plain(form.removeprefix("~")): (value, not form.startswith("~"))
        for value, forms in WORDS[language].items()
        for form in forms.split("/")
    }


def _plain(language: str) -> Callable[[str], str]:
    return plain_word if language in _PREFIXED else str


@cache
def _glued(language: str) -> re.Pattern[str]:
    glue = GLUED[language]
    parts = "|".join(sorted(_glued_parts(language), key=len, reverse=True))
    before = _plain(language)(glue.before)
    end = f"(?:{before})?" if glue.alone else before
    # What is matched stays so: "achttien" could be eight and ten, too, and the ways to
    # read many such words would be without number.
    return re.compile(rf"(?P<numbers>(?:(?>{parts}))+){end}")


@cache
def _glued_parts(language: str) -> dict[str, int]:
    pairs = (part.split("=") for part in GLUED[language].parts.split())
    plain = _plain(language)
    return {plain(form): int(value) for value, form in pairs}


def _glued_value(numbers: str, language: str) -> int:
    parts = _glued_parts(language)
    pattern = "|".join(sorted(parts, key=len, reverse=True))
    total = current = 0
    for form in re.findall(pattern, numbers):
        total, current = with_word(total, current, parts[form])
    return total + current


_ROUND = frozenset({100, 1000, 10**6})


def _sum(run: list[Word], text: str) -> Iterator[SpeltNumber]:
    if not run:
        return
    value = sum(total_of(run))
    sure = all(word.sure for word in run) and not (len(run) == 1 and value in _ROUND)
    start, end = run[0].start, run[-1].end
    if value > 1:
        yield SpeltNumber(value, text[start:end], sure, start, end)
