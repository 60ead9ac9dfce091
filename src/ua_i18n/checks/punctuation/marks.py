"""Marks that the language writes otherwise than English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Tag, punctuation

__all__ = ["foreign_punctuation", "inverted_punctuation", "kashida"]

# What Unicode calls letters of the scripts that have marks of their own.
_ARABIC = "\u0620-\u065f\u066e-\u06d3\u06d5-\u06dc\u06fa-\u06ff\u0750-\u077f"
_HAN = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_LETTERS = f"{_ARABIC}{_HAN}\u0370-\u03ff\u1f00-\u1fff\u0900-\u0d7f\u1200-\u135a"

# Marks between words without a space, as in "yes,no", belong to a program.
_CODE = re.compile(r"[|]|[^\W\d][,;?!][^\W\d]")

_TATWEEL = "\u0640"
# Between two letters; after HEH it makes the abbreviation of the Hijri year, and
# before another script it joins the article to a foreign word.
_KASHIDA = re.compile(rf"(?<=[{_ARABIC}])(?<!\u0647){_TATWEEL}+(?=[{_ARABIC}])")

_CLOSED_QUESTION = re.compile(r"(?<=[\w)»”])[?!]+(?=[\s)»”\"'.,;]|$)")
_OPENED_QUESTION = re.compile(r"[¿¡]+")


@cache
def _foreign(tag: Tag) -> tuple[re.Pattern[str], dict[str, str], frozenset[str]] | None:
    own = dict(punctuation(tag).foreign)
    if not own:
        return None
    marks = "|".join(map(re.escape, own))
    # Full-width marks bring the space after them along.
    han = rf"(?: +(?=[{_HAN}])|(?=[{_HAN}]|\s*$)|(?<![.])(?=[0-9]))"
    after = han if "。" in own.values() else r"(?=[\s»”\"')]|$)"
    pattern = re.compile(rf"(?<=[{_LETTERS}])(?P<mark>{marks}){after}")
    return pattern, own, frozenset(mark[0] for mark in own)


def _has_own_marks(language: Tag) -> bool:
    return _foreign(language) is not None


def _is_inverted(language: Tag) -> bool:
    return punctuation(language).inverted


def _with_own_marks(pair: Pair) -> str:
    rule = _foreign(pair.language)
    if rule is None or _CODE.search(pair.source):
        return pair.text
    return rule[0].sub(lambda match: rule[1][match["mark"]], pair.text)


@check(
    "foreign-punctuation",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_with_own_marks,
    concerns=_has_own_marks,
)
def foreign_punctuation(pair: Pair) -> Iterator[Remark]:
    """A mark of English stands where the language's script has its own."""
    rule = _foreign(pair.language)
    if rule is None or rule[2].isdisjoint(pair.signs) or _CODE.search(pair.source):
        return
    for mark in dict.fromkeys(rule[0].findall(pair.text)):
        yield Remark(f"“{mark}” stands where the language writes “{rule[1][mark]}”")


@check(
    "inverted-punctuation",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    needs="?!",
    concerns=_is_inverted,
)
def inverted_punctuation(pair: Pair) -> Iterator[Remark]:
    """A question or an exclamation in Spanish is not opened by ¿ or ¡."""
    if not punctuation(pair.language).inverted:
        return
    text = pair.plain[1]
    closed = len(_CLOSED_QUESTION.findall(text))
    opened = len(_OPENED_QUESTION.findall(text))
    if closed > opened:
        yield Remark(f"{closed} questions or exclamations, {opened} of them opened")


def _without_kashida(pair: Pair) -> str:
    return pair.text if _TATWEEL in pair.source else _KASHIDA.sub("", pair.text)


@check(
    "kashida",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_without_kashida,
    needs=_TATWEEL,
)
def kashida(pair: Pair) -> Iterator[Remark]:
    """A word in Arabic script is stretched by U+0640."""
    if _TATWEEL not in pair.signs or _TATWEEL in pair.original.signs:
        return
    if _KASHIDA.search(pair.text):
        yield Remark("a word is stretched by U+0640, so a search will not find it")
