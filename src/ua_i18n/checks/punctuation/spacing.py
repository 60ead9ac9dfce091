"""Spaces before and after marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import SLIP
from ua_i18n.languages import Tag, punctuation

__all__ = ["no_break_space", "punctuation_space"]

_SPACED = frozenset(":;!?»«")
_LAST_WORD = re.compile(r"[\w-]+$")
_MARKS = ",.;:!?"
_LETTER = r"[^\W\d_\u3040-\u30ff\u3400-\u9fff]"
# A space comes first, so that the search skips to it.
_BEFORE = re.compile(
    rf" (?=[ {_MARKS}])(?<=[^\W\d_] ) *(?=[{_MARKS}](?:\s|$)|,{_LETTER}{{2}})"
)
# The comma comes first, so that only commas are looked at.
_COMMA = re.compile(rf",(?<={_LETTER}{{2}},)(?={_LETTER}{{2}})")


@cache
def _unspaced(marks: str) -> re.Pattern[str]:
    """Match the place where a no-break space is missing, with the word before it."""
    single = re.escape(marks.replace("»", ""))
    return re.compile(
        rf"""
          (?<=[^\W\d_]) (?<!%[a-z]) (?P<before>[ ]?) (?= [{single}]+ (?:\s|»|$) )
        | (?<=[\w.!?…)]) [ ]? (?=»)
        | (?<=«) [ ]? (?=[\w(%])
        """,
        re.VERBOSE,
    )


def _is_quoted(pair: Pair, match: re.Match[str]) -> bool:
    """Tell whether the word with its mark stands in the source, as in `gawk:`."""
    if match["before"] != "":
        return False
    word = _LAST_WORD.search(pair.text, max(0, match.start() - 64), match.start())
    return word is not None and word[0] + pair.text[match.end()] in pair.source


def _is_spaced(language: Tag) -> bool:
    return bool(punctuation(language).spaced)


def _with_no_break_spaces(pair: Pair) -> str:
    spaced = punctuation(pair.language).spaced

    def space(match: re.Match[str]) -> str:
        if _is_quoted(pair, match):
            return match[0]
        narrow = pair.text[match.end()] in ";!?"
        return "\u202f" if narrow else "\u00a0"

    return _unspaced(spaced).sub(space, pair.text) if spaced else pair.text


@check(
    "no-break-space",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_with_no_break_spaces,
    needs=_SPACED,
    concerns=_is_spaced,
)
def no_break_space(pair: Pair) -> Iterator[Remark]:
    """In French there is no no-break space before : ; ! ? » or after «."""
    spaced = punctuation(pair.language).spaced
    if not spaced or _SPACED.isdisjoint(pair.signs):
        return
    for found in _unspaced(spaced).finditer(pair.text):
        if not _is_quoted(pair, found):
            yield Remark(f"there is no no-break space in “{_place(pair.text, found)}”")
            return


def _place(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - 12) : found.end() + 12].strip()


def _close_up(pair: Pair) -> str:
    text = pair.text
    if _is_gapped(pair):
        text = _BEFORE.sub("", text)
    # "eins ,zwei" wants both.
    return text if _COMMA.search(pair.source) else _COMMA.sub(", ", text)


def _is_gapped(pair: Pair) -> bool:
    return (
        _BEFORE.search(pair.text) is not None
        and not _BEFORE.search(pair.source)
        and not punctuation(pair.language).spaced
    )


def _is_crowded(pair: Pair) -> bool:
    return _COMMA.search(pair.text) is not None and not _COMMA.search(pair.source)


@check(
    "punctuation-space",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_close_up,
    needs=[SLIP],
)
def punctuation_space(pair: Pair) -> Iterator[Remark]:
    """A space stands before a mark, or none after a comma."""
    for wrong, pattern in ((_is_gapped, _BEFORE), (_is_crowded, _COMMA)):
        if wrong(pair) and (found := pattern.search(pair.text)):
            what = "before the mark" if pattern is _BEFORE else "after the comma"
            yield Remark(f"look at the space {what} in “{_place(pair.text, found)}”")
