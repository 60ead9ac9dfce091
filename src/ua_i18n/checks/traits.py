"""What is told of a text and its translation at a glance, before any check is asked.

A check names the traits without any of which it can find nothing. Most texts are sound
and have few of them, so that most checks are never asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from ua_i18n.checks.brief import NAME_CONTEXTS, Brief
from ua_i18n.checks.lazy import Memo, memo
from ua_i18n.languages import Tag, own_letters, primary_subtag
from ua_i18n.texts import BLANK_LETTERS

__all__ = [
    "ALIKE",
    "ARABIC_SIGNS",
    "BLANK_ENDS",
    "DIGIT",
    "FAR_LONGER",
    "FAR_SHORTER",
    "HALF",
    "LETTER",
    "LONG_ENOUGH",
    "NAMED",
    "OTHER_DIGIT",
    "OTHER_END",
    "SENTENCES",
    "SENTENCE_ENDS",
    "SHORTER",
    "SLIP",
    "SMALL_START",
    "TERMS",
    "TWICE",
    "TWO_CAPITALS",
    "UNSURE_LANGUAGE",
    "UNUSUAL",
    "WEB",
    "has_url",
    "holds_more",
    "signs",
    "traits",
    "traits_beside",
]

DIGIT = "0"
"""Among the signs: any decimal digit of any script."""
OTHER_DIGIT = "٠"
"""Among the signs: a digit that is not an ASCII one; DIGIT is there, too."""
LETTER = "A"
"""Among the signs: any letter but the plain ones of the script, and any that tells
another language of that script."""
ARABIC_SIGNS = frozenset("أإآـ")
"""Letters that may stand for plain ones, or for nothing. They are signs, but make no
`LETTER` in Arabic script: nearly every text has one."""
UNUSUAL = " "
"""Among the signs: a character that is neither a letter, nor a digit, nor usual in
print. The space itself is no sign."""

WEB = "web"
"""The text may have a URL."""
BLANK_ENDS = "blank ends"
"""The text begins or ends with white space."""
SLIP = "slip"
"""Between words something is unusual: a space stands before another one or a mark, a
mark before a word, a word may stand twice, or begin with two capitals."""
SENTENCES = "sentences"
"""There may be more than one: one of `SENTENCE_ENDS` stands before the end."""
SMALL_START = "small start"
"""The text begins with a small letter."""

NAMED = "named"
"""The source has a name of the `Brief`, or is one."""
TERMS = "terms"
"""The `Brief` has a term list."""
ALIKE = "alike"
"""Both texts begin with the same letter, or one of them with none."""
SHORTER, FAR_SHORTER, FAR_LONGER = "shorter", "far shorter", "far longer"
"""How long a translation is beside what is usual for its source; nothing is usual for a
short one."""
UNSURE_LANGUAGE = "unsure language"
"""It is not at once sure that the translation is in the language wanted."""
OTHER_END = "other end"
"""The texts do not both end with one full stop."""

SENTENCE_ENDS = frozenset(".!?؟。！？…\n।۔։።")
"""Characters behind one of which another sentence may begin."""
LONG_ENOUGH = 80
"""Characters of a source from which its length foretells that of the translation."""
# Every other letter of Ā to ɏ is a small one: what only spares a closer look may take
# in too much, but not what rules something out.
_CAPITAL = "[A-ZÀ-ÞЀ-ЯΑ-Ω]"
_PERHAPS_CAPITAL = "[A-ZÀ-ÞĀ-ɏΆ-ΏΑ-ΫЀ-ЯѠ-ԯԱ-ՖḀ-ỿ]"
# Not {2}, of which `re` sees no start.
TWO_CAPITALS = rf"{_PERHAPS_CAPITAL}{_PERHAPS_CAPITAL}(?!{_CAPITAL})[^\W\d_]"
"""A pattern of two capitals and whatever else, not all of which is wrong."""

HALF, TWICE = 0.5, 2.0
"""What is far shorter or longer, in terms of what is usual."""

_ASCII = "".join(map(chr, range(0x20, 0x7F)))
_LATIN_1 = "".join(map(chr, range(0x100)))
_USUAL = frozenset(f"{_ASCII}\u00a0«»„“”’‘–—…№،؛؟¿¡。，、")
# Any signs but spaces make a word here: to tell letters from them costs more than a
# closer look.
_WORD_TWICE = r"([^ ]{2,}+) \1(?![\w-])"
_Search = Callable[[str], re.Match[str] | None]
_KINDS = frozenset({DIGIT, OTHER_DIGIT, LETTER, UNUSUAL})
_DIGITS = frozenset("0123456789")
_BEYOND_LATIN_1 = frozenset("az bs cs eo hr hu lt lv mt pl ro sk sl sr tr vi".split())
"""Languages in Latin letters that few texts have without one beyond Latin-1."""
_ALEF = "\u0627"


def traits(text: str, found: frozenset[str]) -> tuple[str, ...]:
    """Return what is told of a text, or of a source, beside its signs.

    Args:
        text: The text.
        found: Its `signs`.
    """
    web = ("/" in found and "://" in text) or (
        # At the end of most texts there is one.
        "." in found and text.find(".", 0, -1) >= 0 and _names_host(text)
    )
    if text == text.strip():
        return (WEB,) if web else ()
    return (BLANK_ENDS, WEB) if web else (BLANK_ENDS,)


def traits_beside(
    source: str,
    text: str,
    found: frozenset[str],
    brief: Brief,
    context: str | None,
) -> tuple[str, ...]:
    """Return what is told of a translation by itself and beside its source.

    Args:
        source: What it is a translation of.
        text: The translation.
        found: Its `signs`.
        brief: What holds for the whole catalog.
        context: The msgctxt of both, which is a trait itself.
    """
    told = [] if context is None else [context]
    first = text[:1]
    if source[:1] == first or not (first.isalpha() and source[:1].isalpha()):
        told.append(ALIKE)
    if first.islower():
        told.append(SMALL_START)
    alike = text[-1:] == source[-1:] == "." and brief.ends_alike
    if not alike or text[-2:-1] == "." or source[-2:-1] == ".":
        told.append(OTHER_END)
    if "." in found and text.find(".", 0, -1) < 0:
        # Behind the last character there is nothing to look for.
        found = _but_stop[found]
    sure = LETTER not in found and brief.surely(text)
    if holds_more(text, found):
        told.append(SENTENCES)
        # One of them may be of the source.
        sure = sure and not brief.shares_script
    if not sure:
        told.append(UNSURE_LANGUAGE)
    spaced = f" {text}"
    for search in _searches_behind[found]:
        if search(spaced):
            told.append(SLIP)
            break
    # A name's own message is one, whatever it holds.
    words = brief.name_words
    if context in NAME_CONTEXTS or (words and any(map(source.__contains__, words))):
        told.append(NAMED)
    if brief.terms:
        told.append(TERMS)
    if len(source) >= LONG_ENOUGH:
        usual = len(source) * brief.usual_length
        if len(text) < usual:
            told.append(SHORTER if len(text) >= usual * HALF else FAR_SHORTER)
        elif len(text) > usual * TWICE:
            told.append(FAR_LONGER)
    return (*told, *traits(text, found))


def holds_more(text: str, found: frozenset[str]) -> bool:
    """Tell quickly whether another sentence may follow the first one of a text.

    Args:
        text: The text.
        found: Its `signs`.
    """
    for stop in _stops_among[found]:  # noqa: SIM110 - a generator takes its time
        if text.find(stop, 0, -1) >= 0:
            return True
    return False


@memo(4096)
def _but_stop(found: frozenset[str]) -> frozenset[str]:
    return found - {"."}


@memo(4096)
def _stops_among(found: frozenset[str]) -> frozenset[str]:
    return found & SENTENCE_ENDS


@memo(4096)
def _searches_behind(found: frozenset[str]) -> tuple[_Search, ...]:
    """Return what looks for slips behind a space and each of some signs.

    Each is looked for by itself: a search skips to a given sign quickly.
    """
    marks = [mark for mark in found if mark not in _KINDS and not mark.isalnum()]
    return tuple(re.compile(_slip_behind(mark)).search for mark in (" ", *marks))


def _slip_behind(mark: str) -> str:
    """Return the pattern of a mark with a slip right behind it."""
    if mark == ",":
        return ",[^ ]"
    marks = "[ ,.;:!?]|" if mark == " " else ""
    return f"{re.escape(mark)}(?:{marks}{TWO_CAPITALS}|{_WORD_TWICE})"


def has_url(text: str) -> bool:
    """Tell quickly whether a text may have a URL."""
    return "://" in text or _names_host(text)


def _names_host(text: str) -> bool:
    return "www." in text or ("W" in text and "www." in text.lower())


def signs(text: str, tag: Tag) -> frozenset[str]:
    """Return the characters of a text but spaces and the plain letters of its script.

    All decimal digits count as one, `DIGIT`; with any letter there is `LETTER`, too.
    """
    reading = _reading[tag]
    # What fits into bytes is read six times as fast.
    if reading.is_latin or text.isascii():
        encoded = text.encode("latin-1", "ignore")
        if len(encoded) == len(text):
            return reading.signs_in_bytes[encoded.translate(None, reading.plain)]
    return reading.signs[reading.without_plain("", text)]


class _Reading(NamedTuple):
    """How the texts in a language are read for signs."""

    is_latin: bool
    """A text may be in Latin-1."""
    plain: bytes
    """What is no sign, in Latin-1."""
    without_plain: Callable[[str, str], str]
    """Puts something in the place of what is no sign."""
    # What is left of most texts is a few marks, and often the same.
    signs: Memo[str, frozenset[str]]
    signs_in_bytes: Memo[bytes, frozenset[str]]


@memo(256)
def _reading(tag: Tag) -> _Reading:
    without_plain = re.compile(f"[ {own_letters(tag)}]+").sub
    signs_in_bytes = frozenset(without_plain("", _LATIN_1))
    plain = "".join(char for char in _LATIN_1 if char not in signs_in_bytes)
    # In another script they are letters like any other.
    near = frozenset[str]() if without_plain("", _ALEF) else ARABIC_SIGNS
    with_kinds = partial(_with_kinds, near=near)
    return _Reading(
        not plain.isascii() and primary_subtag(tag) not in _BEYOND_LATIN_1,
        plain.encode("latin-1"),
        without_plain,
        Memo(with_kinds, 1024),
        Memo(lambda left: with_kinds(left.decode("latin-1")), 1024),
    )


def _with_kinds(left: str, near: frozenset[str]) -> frozenset[str]:
    """Add the kinds of some signs; those `near` to plain letters are of none."""
    found = frozenset(left)
    if not _DIGITS.isdisjoint(found):
        found = found - _DIGITS | {DIGIT}
    kinds = set[str]()
    for char in found - _USUAL - near:
        if char.isalpha() and char not in BLANK_LETTERS:
            kinds.add(LETTER)
        elif char.isdecimal():
            kinds.update((DIGIT, OTHER_DIGIT))
        else:
            kinds.add(UNUSUAL)
    if any(map(str.isalpha, found - near)):
        kinds.add(LETTER)
    return found | kinds
