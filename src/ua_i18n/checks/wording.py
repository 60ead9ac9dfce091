"""Slips of the hand in words: one written twice, capitals that are not right."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import SENTENCES, SLIP, SMALL_START, TWO_CAPITALS
from ua_i18n.languages import is_unspaced, primary_subtag, punctuation

__all__ = ["capital_start", "mixed_capitals", "repeated_sentence", "repeated_word"]

# Not "l’un un", "EU:ssa ssa" and "--list=LIST LIST".
_TWICE = re.compile(
    r"(?<![\w=@#$%&<-])(?<!\w['’ʼ])(?<![A-ZÄÅÖ]:)([^\W\d_]{2,}) \1(?![\w-])"
)
_STOPS = (".", "!", "?")
_FIRST = re.compile(r"[^\W_][\w'’.-]*")
_MAY_HAVE_TWO = re.compile(TWO_CAPITALS)
_TWO_CAPITALS = re.compile(r"(?<![%\w])[^\W\d_]{4,}\b")

# Source: Duden, rule D 72; the spelling rules of the Slavic languages (after a comma).
_GOES_ON = frozenset({"be", "cs", "de", "pl", "ru", "sk", "uk"})

# Two words of one form that may follow each other: pronoun and pronoun, relative
# and article, conjunction and article. Source: the grammars of the languages.
_RIGHT_TWICE = {
    tag: frozenset(words.split())
    for tag, words in {
        "cs": "se si",
        "da": "der det de den har er",
        "de": "die der das dem den sie",
        "en": "that had",
        "fi": "se ne ole",
        "fr": "nous vous",
        "fy": "dy it",
        "gl": "se",
        "hr": "se je",
        "hu": "az ez",
        "it": "si",
        "lb": "déi",
        "nb": "det de der som har er",
        "nl": "die dat je ze het zich",
        "nn": "det dei som har er",
        "pt": "se",
        "sl": "je se da",
        "sr": "је се",
        "sv": "det de den som har",
    }.items()
}


@check("repeated-word", scope=Scope.TEXT, severity=Severity.WARNING, needs=[SLIP])
def repeated_word(pair: Pair) -> Iterable[Remark]:
    """A word stands twice in a row."""
    found = _TWICE.search(pair.text)
    if found is None or punctuation(pair.language).reduplicates:
        return ()
    right = _RIGHT_TWICE.get(primary_subtag(pair.language), frozenset())
    if found[1] in right or _TWICE.search(pair.source):
        return ()
    return [Remark(f"“{found[1]}” stands twice")]


_FEWEST_LETTERS = 12
"""A sentence of fewer may be said twice: "No. No."."""
_FEWEST_SIGNS = 6


@check(
    "repeated-sentence", scope=Scope.TEXT, severity=Severity.WARNING, needs=[SENTENCES]
)
def repeated_sentence(pair: Pair) -> Iterable[Remark]:
    """A sentence stands twice, though not in the source."""
    stop = punctuation(pair.language).stop
    found = pair.text.count(stop)
    # One that stands there twice is one too many, or stands for another.
    if found < 2 or found <= pair.source.count(". "):
        return ()
    sentences = _sentences(pair.text, stop)
    if len(set(sentences)) == len(sentences):
        return ()
    fewest = _FEWEST_SIGNS if is_unspaced(pair.language) else _FEWEST_LETTERS
    twice = [
        one
        for one, times in Counter(sentences).items()
        if times > 1 and len(one) >= fewest
    ]
    source = _sentences(pair.source, punctuation(pair.source_language).stop)
    if not twice or len(set(source)) < len(source):
        return ()
    return [Remark(f"the sentence “{twice[0][:40]}…” stands twice")]


def _sentences(text: str, stop: str) -> list[str]:
    """Part a text behind its stops, quickly."""
    parts = text.removesuffix(stop).split(f"{stop} " if stop == "." else stop)
    return [part.strip() for part in parts]


def _is_sentence(source: str) -> bool:
    return source[:1].isupper() and source.count(" ") > 1 and source.endswith(_STOPS)


@check(
    "capital-start",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    needs=[SMALL_START],
)
def capital_start(pair: Pair) -> Iterable[Remark]:
    """A sentence begins with a small letter, though the source does not."""
    first = pair.text[:1]
    # Georgian letters are small, but no sentence begins with another kind.
    if first == first.title() or not first.islower() or not _is_sentence(pair.source):
        return ()
    word = _FIRST.match(pair.text)
    if word is None or word[0] in pair.source or not word[0].islower():
        return ()
    if _may_open_letter(pair):
        return ()
    return [Remark(f"“{word[0]}” begins a sentence with a small letter")]


def _may_open_letter(pair: Pair) -> bool:
    """Tell what follows the comma of a salutation: "ich schreibe Ihnen"."""
    own = primary_subtag(pair.language) in _GOES_ON
    return own and pair.context == "letter" and pair.source == pair.brief.opening


@check("mixed-capitals", scope=Scope.TEXT, severity=Severity.WARNING, needs=[SLIP])
def mixed_capitals(pair: Pair) -> Iterable[Remark]:
    """A word begins with two capitals and goes on with small letters."""
    words = _TWO_CAPITALS.findall(pair.text) if _MAY_HAVE_TWO.search(pair.text) else ()
    return [
        Remark(f"“{word}” begins with two capitals")
        for word in words
        if all(map(str.isupper, word[:2]))
        and word[2:].islower()
        and _is_slip(word, pair)
    ]


def _is_slip(word: str, pair: Pair) -> bool:
    # Dutch has one letter of two; Irish puts a letter before the capital.
    irish = primary_subtag(pair.language) in {"ga", "gd"}
    return word not in pair.source and word[:2] != "IJ" and not irish
