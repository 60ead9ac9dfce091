"""Characters that nobody sees and that change what is read.

Sources: Unicode UAX #9 (direction) and UTR #36, CVE-2021-42574 (Trojan Source);
the Unicode standard, chapter 23 (controls, private use, noncharacters).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.language.scripts import script
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import UNUSUAL
from ua_i18n.languages import Tag, direction, primary_subtag

__all__ = ["hidden_text"]

# They turn letters and digits round; an isolate does all that a letter needs.
_OVERRIDES = frozenset("\u202d\u202e")
_OPENING = {"\u202a": "\u202c", "\u202b": "\u202c"} | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_CLOSING = frozenset(_OPENING.values())
_TURNING = _OPENING.keys() | _CLOSING
_MARKS = frozenset("\u200e\u200f\u061c")
_JOINERS = frozenset("\u200c\u200d")
_ZERO_WIDTH_SPACE = "\u200b"
_MONGOLIAN_SEPARATOR = "\u180e"
_KHMER_VOWELS = frozenset("\u17b4\u17b5")

_FILLERS = frozenset(
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2800\u3164\ufeff\uffa0"
    "\u200b\u2060\u2061\u2062\u2063\u2064\u2065"
    "\u206a\u206b\u206c\u206d\u206e\u206f\ufff9\ufffa\ufffb"
) | frozenset(map(chr, range(0xE0000, 0xE1000)))
"""Blanks without width, and the block of tags and variation selectors."""

_WIDE_FILLERS = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Blanks that look like a space and may stand for one."""
_UNFIT_KINDS = {
    "Co": "the text holds U+{:04X}, which every font shows in its own way",
    "Cn": "the text holds U+{:04X}, which is no character",
    "So": "a character was lost where U+{:04X} stands",
    "Mn": "the text holds U+{:04X}, which strikes letters out",
}
"""General category of such a character -> what is wrong with it."""

_SUSPECT = _OVERRIDES | _FILLERS | _MARKS | _JOINERS | _OPENING.keys() | _CLOSING

_ALLOWED = {
    "km": _KHMER_VOWELS | {_ZERO_WIDTH_SPACE},
    "lo": frozenset(_ZERO_WIDTH_SPACE),
    "mn": frozenset(_MONGOLIAN_SEPARATOR),
    "my": frozenset(_ZERO_WIDTH_SPACE),
    "th": frozenset(_ZERO_WIDTH_SPACE),
    "bo": frozenset(_ZERO_WIDTH_SPACE),
    "dz": frozenset(_ZERO_WIDTH_SPACE),
}
"""Language -> what is part of its spelling or breaks its lines."""

_UNJOINED = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN", "HEBREW"})
"""Scripts whose letters never take a joiner (Unicode 15, chapter 23.2)."""


# Large classes take long to compile, and few texts need them.
@cache
def _run_of_fillers() -> re.Pattern[str]:
    return re.compile(f"[{''.join(sorted(_FILLERS))}]+")


@cache
def _what_is_unfit() -> re.Pattern[str]:
    """Match controls, strokes through letters, private use, noncharacters, U+FFFD."""
    noncharacters = "".join(
        f"{chr(n + 0xFFFE)}{chr(n + 0xFFFF)}" for n in range(2**16, 15 << 16, 2**16)
    )
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\u0335-\u0338\u2028\u2029"
        "\ue000-\uf8ff\ufdd0-\ufdef\ufffd-\uffff\U000f0000-\U0010ffff"
        f"{noncharacters}]"
    )


def _without_fillers(pair: Pair) -> str:
    """Leave out the blanks without width where no words become one by it.

    Between two letters such a blank may stand for a space or for another joiner,
    which only a person can tell.
    """
    gone = _suspects(pair) & _FILLERS
    if not gone:
        return pair.text

    def without(run: re.Match[str]) -> str:
        if not gone.issuperset(run[0]):
            return run[0]
        text = pair.text
        beside = (text[: run.start()][-1:], text[run.end() :][:1])
        if not all(beside) or any(map(str.isspace, beside)):
            return ""
        wide = not _WIDE_FILLERS.isdisjoint(run[0])
        return run[0] if wide or all(map(_is_of_word, beside)) else ""

    return _run_of_fillers().sub(without, pair.text)


def _is_of_word(char: str) -> bool:
    return unicodedata.category(char)[0] in "LMN"


@check("hidden-text", scope=Scope.TEXT, fix=_without_fillers, needs=[UNUSUAL])
def hidden_text(pair: Pair) -> Iterator[Remark]:
    """Invisible characters hide or reorder text."""
    yield from _unfit(pair)
    found = _suspects(pair)
    if not found:
        return
    for char in sorted(found, key=pair.text.index):
        if _is_hidden(char, pair):
            name = unicodedata.name(char, "a character without a name")
            yield Remark(f"the text holds an invisible U+{ord(char):04X} ({name})")
    if found.isdisjoint(_TURNING):
        return
    text = pair.text
    if direction(pair.language) == "rtl":
        # Editors leave embeddings open; they end with the paragraph and turn nothing.
        text = _without_embeddings(text)
    if _unbalanced(text) and not _unbalanced(pair.source):
        yield Remark("the marks that turn the direction of writing are not in pairs")


def _unfit(pair: Pair) -> Iterator[Remark]:
    """Find what no text holds that people read, unless the source holds it."""
    strange = "".join(pair.signs - pair.original.signs)
    if strange.isascii() and strange.isprintable():
        return
    for char in sorted(_what_is_unfit().findall(strange)):
        said = _UNFIT_KINDS.get(
            unicodedata.category(char), "the text holds the control character U+{:04X}"
        )
        yield Remark(said.format(ord(char)))


def _suspects(pair: Pair) -> frozenset[str]:
    """Return the suspicious characters that only the translation has."""
    found = pair.signs & _SUSPECT
    if not found:
        return found
    return found - pair.original.signs - _allowed(pair.language)


@lru_cache(maxsize=64)
def _allowed(tag: Tag) -> frozenset[str]:
    return _ALLOWED.get(primary_subtag(tag), frozenset())


def _is_hidden(char: str, pair: Pair) -> bool:
    if char in _JOINERS:
        return _splits_a_word(char, pair.text)
    if char in _MARKS:
        return direction(pair.language) == "ltr" and not _turns(pair.text)
    return char in _OVERRIDES or char in _FILLERS


def _splits_a_word(joiner: str, text: str) -> bool:
    """Tell whether a joiner stands between two letters that nothing joins."""
    pieces = text.split(joiner)
    return any(
        script(before[-1:]) in _UNJOINED and script(after[:1]) in _UNJOINED
        for before, after in pairwise(pieces)
        if before and after
    )


def _turns(text: str) -> bool:
    """Tell whether a text has letters that are written from right to left."""
    return any(
        unicodedata.bidirectional(char) in {"R", "AL"}
        for char in text
        if char not in _MARKS
    )


def _without_embeddings(text: str) -> str:
    return text.replace("\u202a", "").replace("\u202b", "").replace("\u202c", "")


def _unbalanced(text: str) -> bool:
    """Tell whether an embedding or isolate stays open, or one ends that never began."""
    expected: list[str] = []
    for char in text:
        if char in _OPENING:
            expected.append(_OPENING[char])
        elif char in _CLOSING and (not expected or expected.pop() != char):
            return True
    return bool(expected)
