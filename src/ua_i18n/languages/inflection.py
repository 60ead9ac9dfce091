"""The forms that a word takes in a text: endings, prefixes, nothing at all.

Not a stemmer: a word is given in one form, and a token of a text is asked whether it
may be another form of it. Sources: the school grammars of the languages, and of
foreign names the reference works named beside the tables.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from ua_i18n.languages.paradigms import (
    AFFIXED,
    AGGLUTINATIVE,
    ENDINGS,
    INSTEAD_OF_A,
    PARADIGMS,
    POSSESSIVE,
    PREFIXES,
    SHORT_U,
    SOFTENED,
    SURNAMES,
    TO_SOMEBODY,
    UNCHANGING,
    UNSPACED,
)
from ua_i18n.languages.tags import Tag, primary_subtag
from ua_i18n.languages.transliteration import is_derived

__all__ = [
    "WordForms",
    "is_unspaced",
    "keeps_latin",
    "plain_tokens",
    "plain_word",
    "token_at",
    "word_forms",
    "word_tokens",
]

_TOKEN = re.compile(r"[^\W\d_]+")
_ARABIC = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیئ", "ي"),
        "ة": "ه",
        "ک": "ك",
        "ؤ": "و",
        "ـ": None,
        **dict.fromkeys(map(chr, range(0x064B, 0x0656)), None),
        "\u0670": None,
        "\u200c": None,
        "\u200d": None,
    }
)
# The stress of Greek moves with the ending; Russian marks it only for learners.
_STRESS = str.maketrans("ёάέήίόύώϊϋΐΰ", "еαεηιουωιυιυ", "\u0301")
_PLURALS = (
    ("ión", "iones"),
    ("ção", "ções"),
    ("al", "aux"),
    ("és", "eses"),
    ("l", "les"),
    ("r", "res"),
    ("d", "des"),
    ("z", "ces"),
    ("co", "chi"),
    ("ca", "che"),
)
_LONGEST_SUFFIXES = 9
_SHORTEST_STEM = 2
_SHORTEST_NAME = 5
"""Letters of a name from which a last syllable may be an ending."""


@lru_cache(maxsize=4096)
def plain_word(word: str) -> str:
    """Return a word as it is compared: lower case, without optional marks."""
    word = word.casefold()
    if word.isascii():
        return word
    word = unicodedata.normalize("NFC", word)
    return word.translate(_STRESS).translate(_ARABIC)


# Several checks ask for the words of the same text, one after the other.
@lru_cache(maxsize=16)
def word_tokens(text: str) -> tuple[str, ...]:
    """List the words of a text as they are written; hyphens and apostrophes part them.

    A Turkish ending after an apostrophe is a word of its own, and so does no harm.
    """
    if not (text.isascii() or _MARKS.isdisjoint(text)):
        text = text.translate(_ARABIC_MARKS)
    return tuple(_TOKEN.findall(text))


_ARABIC_MARKS = {
    code: None
    for code, plain in _ARABIC.items()
    if plain is None and code not in {0x200C, 0x200D}
}


_MARKS = frozenset(map(chr, _ARABIC_MARKS))


_APART = frozenset(("", *" .,;:!?()«»“”*"))
"""What mostly stands round a token; "" is the end of the text."""


def token_at(text: str, start: int) -> str:
    """Return the token of `word_tokens` that begins at a place of a text.

    Returns:
        "" if none begins there, or if it holds a mark, so that it is not sure.
    """
    found = _TOKEN.match(text, start)
    if found is None:
        return ""
    before, after = text[max(0, start - 1) : start], text[found.end() :][:1]
    if before in _APART and after in _APART:
        return found[0]
    return "" if _TOKEN.match(before) or {before, after} & _MARKS else found[0]


@lru_cache(maxsize=16)
def plain_tokens(text: str) -> tuple[str, ...]:
    """List the words of a text, plain."""
    return tuple(map(plain_word, word_tokens(text)))


@lru_cache(maxsize=16)
def _distinct(tokens: tuple[str, ...]) -> frozenset[str]:
    return frozenset(tokens)


def is_unspaced(tag: Tag) -> bool:
    """Tell whether a language puts no spaces between words: there are no tokens."""
    return primary_subtag(tag) in UNSPACED


def keeps_latin(tag: Tag) -> bool:
    """Tell whether a language writes a foreign name with the letters it comes with."""
    return primary_subtag(tag) in UNCHANGING


@dataclass(frozen=True, slots=True)
class WordForms:
    """What a token may look like to be a form of a word."""

    known: frozenset[str]
    """The forms, plain."""
    stem: str = ""
    """What a form of an agglutinating language begins with; "" for no such form."""
    barred: tuple[str, ...] = ()
    """What another word begins with that has the same stem."""

    def among(self, tokens: tuple[str, ...]) -> frozenset[str]:
        """Return those of some plain tokens that are forms of the word."""
        distinct = _distinct(tokens)
        if not self.stem:
            return self.known & distinct
        return frozenset(token for token in distinct if token in self)

    def __contains__(self, token: str) -> bool:
        """Tell whether a plain token is a form of the word."""
        if token in self.known:
            return True
        rest = len(token) - len(self.stem)
        return (
            bool(self.stem)
            and rest <= _LONGEST_SUFFIXES
            and token.startswith(self.stem)
            and not token.startswith(self.barred)
        )


@lru_cache(maxsize=4096)
def word_forms(word: str, tag: Tag, *, name: bool = False) -> WordForms:
    """Return the forms of a word in a language.

    Args:
        word: In any of its forms.
        tag: The language.
        name: It is a name, which takes fewer forms than other words and is written
            with a capital letter.
    """
    plain = plain_word(word)
    language = primary_subtag(tag)
    for languages, forms in _KINDS:
        if language in languages:
            return forms(plain, language, name)
    return WordForms(frozenset({plain}), _cut(plain))


def _unchanged(word: str, language: str, name: bool) -> WordForms:
    endings = POSSESSIVE.get(language, ())
    if not name:
        endings = (*endings, "s", "es", "x", "e", "en", "n", "er", "r", "t")
    forms = {word, *(word + ending for ending in endings)}
    if name and word.endswith("a"):
        forms |= {word[:-1] + ending for ending in INSTEAD_OF_A.get(language, ())}
    if not name:
        forms |= {word.removesuffix(ending) for ending in ("s", "e", "a", "o")}
        forms |= {word[:-1] + last for last in "aeo" if word[-1:] in {"a", "e", "o"}}
        forms |= {f"{form}s" for form in tuple(forms)}
        forms |= {
            word.removesuffix(ending) + plural
            for ending, plural in _PLURALS
            if word.endswith(ending)
        }
    return WordForms(frozenset(forms))


def _inflected(word: str, language: str, name: bool) -> WordForms:
    forms = {word, *_by_paradigm(word, language, name)}
    if ends := SHORT_U.get(language):
        within, short = ends
        if word.endswith(short):
            stem = word.removesuffix(short) + within
            forms.update(_by_paradigm(stem, language, name))
        forms |= {f.removesuffix(within) + short for f in forms if f.endswith(within)}
    if name:
        tag = Tag(language)
        forms = {form for form in forms if not is_derived(word, form, tag)}
    return WordForms(frozenset(forms))


def _by_paradigm(word: str, language: str, name: bool) -> Iterator[str]:
    if name and language in PARADIGMS:
        for paradigm in PARADIGMS[language]:
            given = [end for end in paradigm.endings if word.endswith(end)]
            for ending in given:
                stem = word[: len(word) - len(ending)]
                if len(stem) >= _SHORTEST_STEM and paradigm.takes(stem):
                    yield from (stem + other for other in paradigm.endings)
        return
    if name:
        yield from _softened(word, language)
    endings = ENDINGS[language]
    for length in range(min(4, len(word) - _SHORTEST_STEM) + 1):
        stem = word[: len(word) - length]
        if word[len(stem) :] in endings:
            yield from (stem + other for other in endings)


def _softened(word: str, language: str) -> Iterator[str]:
    """Yield a name with the last consonant that a case may change: Zahrze, Ользі."""
    stem = word.removesuffix("a").removesuffix("а")
    for end, other in SOFTENED.get(language, {}).items():
        if stem.endswith(end) and len(stem) > len(end):
            yield stem.removesuffix(end) + other


def _agglutinated(word: str, language: str, name: bool) -> WordForms:
    if not name:
        return WordForms(frozenset({word}), _cut(word))
    stem = _without_dative(word, language)
    return WordForms(frozenset({word, stem}), stem, tuple(stem + e for e in SURNAMES))


def _without_dative(word: str, language: str) -> str:
    """Return a name without the ending that it may have in an address."""
    for ending in TO_SOMEBODY.get(language, ()):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_NAME:
            return word.removesuffix(ending)
    return word


def _cut(word: str) -> str:
    """Return a word without the last letter, which may change before a suffix."""
    return word[:-1] if len(word) > 4 else word


def _affixed(word: str, language: str, name: bool) -> WordForms:
    prefixes = PREFIXES[language]
    suffixes = AFFIXED[language]
    stem = word.removeprefix("ال") if language == "ar" else word
    # The feminine ending is a letter of its own before a suffix.
    bases = (
        {word, stem, stem.removesuffix("ه") + "ت"}
        if stem.endswith("ه")
        else {
            word,
            stem,
        }
    )
    if name:
        suffixes = ("",)
    return WordForms(
        frozenset(
            prefix + base + suffix
            for prefix, base, suffix in product(prefixes, bases, suffixes)
        )
    )


_Forms = Callable[[str, str, bool], WordForms]
_KINDS: tuple[tuple[frozenset[str], _Forms], ...] = (
    (frozenset(ENDINGS), _inflected),
    (frozenset(UNCHANGING), _unchanged),
    (frozenset(AGGLUTINATIVE), _agglutinated),
    (frozenset(AFFIXED), _affixed),
)
