"""How languages say no: particles, pronouns, and the verbs that stand in their place.

Source: the languages' reference grammars (negation, prefixes, negative concord). The
lists are generous: "they must not be tortured" may become "torture is forbidden", so
what forbids, refuses, prevents, protects or lacks counts as well.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from functools import cache, lru_cache

from ua_i18n.languages.negationwords import BEGINNINGS, PATTERNS, SIGNS
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "NEGATION_HINTS",
    "affirms",
    "denial_in",
    "has_negation",
    "knows_denials",
    "knows_negation",
    "negations",
]

NEGATION_HINTS = frozenset("no not cannot never nobody none neither nothing t".split())
"""The words without any of which an English text has no negation: "isn’t" has a "t"."""

# Not what only looks like one: "not only", "no more than", "nothing but", "No. 5".
_ENGLISH = re.compile(
    r"""
      \b(?:not|no)\s(?:only|merely|just|more|fewer|less|least|later|doubt|sooner|matter
        |yet|necessarily|one\sbut) \b
    | \b(?:not|no\sone|nobody)\b[^.;,]{0,40}\b
      (?:more\sthan|longer\sthan|until|unless|except|without|other\sthan)\b
    | \bno\.\s?\d | \bnothing\s(?:but|other) | \b(?:can|could)\s?not\s(?:but|help)
    | \b(?:if|or)\snot\b | \bwithout\s(?:delay|doubt|fail)
    # Not in names of options or in quotation marks.
    | (?<![\w"'“‘«`<:=-])
      (?P<word> (?: not | cannot | never | nobody | no\sone | none\sof | neither
        | nothing | no (?=\s) ) (?![\w"'”’»`>=-])
      | \w+n['’]t\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def negations(text: str) -> tuple[str, ...]:
    """List the words by which an English text denies or forbids something."""
    found = _ENGLISH.finditer(text)
    return tuple(match["word"] for match in found if match["word"])


def knows_negation(tag: Tag) -> bool:
    """Tell whether `has_negation` can judge texts in a language."""
    language = primary_subtag(tag)
    return language in BEGINNINGS or language in SIGNS or language in PATTERNS


def has_negation(text: str, tag: Tag) -> bool:
    """Tell whether a text may deny or forbid something, in any way.

    Where a language's words are not listed, every text may.
    """
    language = primary_subtag(tag)
    if not knows_negation(tag):
        return True
    text = text[:1].lower() + text[1:] if language in _LIKE_NAMES else text.lower()
    if signs := SIGNS.get(language):
        return not frozenset(signs).isdisjoint(text)
    if any(map(text.__contains__, _USUAL.get(language, ()))):
        return True
    return _pattern(language).search(f" {text}") is not None


_LIKE_NAMES = frozenset({"kk", "uz"})
"""Where names end as denied verbs do, like Мамай: words with capitals do not count."""
_USUAL: Mapping[str, tuple[str, ...]] = {
    "ar": (" لا ", " لم ", " ولا ", " غير "),
    "be": (" не ", " без "),
    "de": (" nicht ", " kein"),
    "el": (" δεν ",),
    "es": (" no ", " sin "),
    "fr": (" ne ", " n’", " pas "),
    "he": (" לא ",),
    "id": (" tidak ", " tanpa "),
    "it": (" non ",),
    "nl": (" niet ",),
    "pl": (" nie ",),
    "pt": (" não ",),
    "ro": (" nu ",),
    "ru": (" не ", " без "),
    "uk": (" не ", " без "),
    "vi": (" không ",),
}
"""What most denials have; it is looked for first."""


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if pattern := PATTERNS.get(language):
        return re.compile(pattern)
    words = (
        word[:-1] + r"(?!\w)" if word.endswith("$") else word
        for word in BEGINNINGS[language].split()
    )
    return re.compile(rf"\W(?:{'|'.join(words)})")


# What an English sentence has that a translation may well render by a denial: "only" is
# "ne … que", "still in prison" «не освобождён», "at least" "nicht weniger als". Words,
# what words begin with, and what begins so and is none of these.
_SHADES = frozenset(
    """
    no nor not non none nothing never nobody neither without cannot only until unless
    except before instead despite although though but rather hardly barely scarcely
    still yet too all out off lest ban empty kept brought just alone meant than must
    should if whether little beyond halfway even hidden least most more over up again
    ever gave end ended ends merely mere
    """.split()
)
_SHADE_STARTS = tuple(
    """
    other else any remain fail refus deny denie declin depriv deprecat reject bann
    prohibit forb prevent lack stop cease avoid miss absen ignor skip exclud omit
    protect keep halt un in im ill irr dis mis false wrong long troubl arbitrar bad
    lose lost free few limit restrict block cut secret expir violat error forget forgot
    giv non silen withh strip barr suspen contin persist worr fear confiden adjourn
    postpon delay whoever whatever ensur poor
    """.split()
)
_NO_SHADES = tuple(
    """
    uni into intern interv incid insult inquir includ inform invest indict injur increas
    impris import immed impos distr discuss disturb
    """.split()
)
_ENGLISH_WORD = re.compile("[a-z]+")


# The plain particles of verbs, each a regex that begins with a letter. Source: the
# languages' grammars.
_DENIALS: Mapping[str, str] = {
    "cs": r"není nejsou nebyl\w? nebude nebudou nemůže nemohou nemohl\w? nemá nemají "
    r"nesmí nikdy",
    "de": r"nicht(?!\s(?:nur|zuletzt)) kein(?:e[mnrs]?)? niemals",
    "el": r"δεν(?!\s(?:παύ|έπαψ|αποκλεί))",
    "es": r"no(?!\s(?:obstante|sol[oa]|sólo|gubernam|violent|\d)) nunca",
    "fr": r"n(?:e|['’]\w+)\b[^.;]{0,120}?\b(?:pas|jamais)",
    "it": r"non(?!\s(?:appena|solo|governat|violent))",
    "nl": "niet geen nooit",
    "pl": "nie nigdy",
    "pt": r"não(?!\s(?:obstante|só|govern|violent)) nunca",
    "ro": r"nu(?!\s(?:numai|doar|mai\s(?:puțin|mult))) niciodată",
    "ru": r"не(?!\s(?:менее|только|раз\b|позднее|один)) нет никогда",
    "uk": r"не(?!\s(?:менш|тільки|лише|раз\b|пізніше)) ні ніколи",
}
# What denies in Turkish is the end of a word; Ahmadi is a name.
_TURKISH = re.compile(
    r"(?<!\w)(?!umuyor|umu[tl]|göm|emiyor|namaz(?!\w))"
    r"(?:değil\w*|[a-zçğıöşü]+m[ae](?:d[ıi](?:m|k|ğ\w+|lar|ler)?|z)"
    r"|[a-zçğıöşü]+m[ıiuü]yor\w*)(?!\w)"
)


_PERHAPS_TURKISH = re.compile("değil|m[ae](?:z|d[ıi])|m[ıiuü]yor")


def _turkish(text: str) -> re.Match[str] | None:
    # Any word may be a verb: to look for its end first is quick.
    return _TURKISH.search(text) if _PERHAPS_TURKISH.search(text) else None


def knows_denials(tag: Tag) -> bool:
    """Tell whether `denial_in` knows the particles of a language."""
    return bool(_denials(primary_subtag(tag)))


def affirms(sentence: str) -> bool:
    """Tell whether nothing in an English sentence may be rendered by a denial."""
    lower = sentence.lower()
    if "?" in lower or "n't" in lower or "n’t" in lower:
        return False
    return not any(map(_is_shade, _ENGLISH_WORD.findall(lower)))


@lru_cache(maxsize=4096)
def _is_shade(word: str) -> bool:
    if word in _SHADES or word.endswith("less"):
        return True
    # The word "in" begins nothing.
    return (
        len(word) > 2
        and word.startswith(_SHADE_STARTS)
        and not word.startswith(_NO_SHADES)
    )


def denial_in(text: str, tag: Tag) -> str:
    """Return a plain denial of a text, "" if it has none."""
    text = text.replace("\u00a0", " ")
    for search in _denials(primary_subtag(tag)):
        if found := search(text):
            return found[0].strip()
    return ""


@cache
def _denials(language: str) -> tuple[Callable[[str], re.Match[str] | None], ...]:
    """Return searches for each first letter, behind a space and as a capital.

    Quick, as they skip to that: most letters of a text stand within its words.
    """
    if language == "tr":
        return (_turkish,)
    words = _DENIALS.get(language, "").split()
    rests = defaultdict[str, list[str]](list)
    for word in words:
        rests[word[0]].append(word[1:])
    return tuple(
        re.compile(rf"{start}(?:{'|'.join(rest)})(?!\w)").search
        for first, rest in rests.items()
        for start in (f" {first}", rf"{first.upper()}(?<!\w.)")
    )
