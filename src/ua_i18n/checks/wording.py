"""Slips of the hand in words: one written twice, capitals that are not right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import SMALL_START
from ua_i18n.languages import punctuation

__all__ = ["capital_start", "mixed_capitals", "repeated_word"]

_TWICE = re.compile(r"(?<![\w-])([^\W\d_]{2,}) \1(?![\w-])")
_AGAIN = r"(\w\w++) \1(?![\w-])"
_AT_START = re.compile(_AGAIN)
# A space or a mark comes first, so that the search skips to it.
_AFTER_SPACE = re.compile(f" {_AGAIN}")
_OPENING = frozenset('(«"“„*\n\u00a0\u202f|')
# A colon opens the first of a sender's forms, "|" the others.
_AFTER_MARK = re.compile(f"[:{''.join(_OPENING)}]{_AGAIN}")
_FIRST = re.compile(r"[^\W_][\w'’.-]*")
# Some of the letters between are small ones; this only spares a closer look.
_CAPITAL = "[A-ZÀ-ÞĀ-ſЀ-ЯΑ-Ω]"
# Not {2}, of which `re` sees no start.
_CAPITALS = re.compile(rf"{_CAPITAL}{_CAPITAL}(?!{_CAPITAL})[^\W\d_]")
_TWO_CAPITALS = re.compile(r"(?<![%\w])[^\W\d_]{4,}\b")

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


@check("repeated-word", scope=Scope.TEXT, severity=Severity.WARNING)
def repeated_word(pair: Pair) -> Iterator[Remark]:
    """A word stands twice in a row."""
    if not _may_repeat(pair):
        return
    found = _TWICE.search(pair.text)
    if found is None or punctuation(pair.language).reduplicates:
        return
    right = _RIGHT_TWICE.get(pair.language.partition("-")[0], frozenset())
    if found[1] not in right and not _TWICE.search(pair.source):
        yield Remark(f"“{found[1]}” stands twice")


def _may_repeat(pair: Pair) -> bool:
    text = pair.text
    if _AFTER_SPACE.search(text) or _AT_START.match(text):
        return True
    return not _OPENING.isdisjoint(pair.signs) and bool(_AFTER_MARK.search(text))


@check(
    "capital-start", scope=Scope.TEXT, severity=Severity.WARNING, needs=[SMALL_START]
)
def capital_start(pair: Pair) -> Iterator[Remark]:
    """A sentence begins with a small letter, though the source does not."""
    source, text = pair.source, pair.text
    # Georgian letters are small, but no sentence begins with another kind.
    if (
        not text[:1].islower()
        or text[0].title() == text[0]
        or not source[:1].isupper()
        or source.count(" ") < 2
    ):
        return
    word = _FIRST.match(text)
    if source[-1] in ".!?" and word and word[0] not in source and word[0].islower():
        yield Remark(f"“{word[0]}” begins a sentence with a small letter")


@check("mixed-capitals", scope=Scope.TEXT, severity=Severity.WARNING)
def mixed_capitals(pair: Pair) -> Iterator[Remark]:
    """A word begins with two capitals and goes on with small letters."""
    if not _CAPITALS.search(pair.text):
        return
    for word in _TWO_CAPITALS.findall(pair.text):
        if word[:2].isupper() and word[2:].islower() and _is_slip(word, pair):
            yield Remark(f"“{word}” begins with two capitals")


def _is_slip(word: str, pair: Pair) -> bool:
    # Dutch has one letter of two; Irish puts a letter before the capital.
    irish = pair.language.partition("-")[0] in {"ga", "gd"}
    return word not in pair.source and word[:2] != "IJ" and not irish
