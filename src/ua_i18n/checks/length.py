"""Texts that lost a part, or do not fit their place."""

from __future__ import annotations

from collections.abc import Iterable

from ua_i18n.catalog import is_one_sentence
from ua_i18n.checks.alignment import lost_characters
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import (
    FAR_LONGER,
    FAR_SHORTER,
    HALF,
    LONG_ENOUGH,
    SHORTER,
    TWICE,
)

__all__ = ["looks_cut", "sentence_missing", "subject_length", "text_length"]

_SHORTENED = 0.8
_MOST_SENTENCES = 200
"""Sentences of a paragraph; more are a document, and would take long to align."""
_LOST = 0.5
"""A text without a sentence is shorter by this share of it at least."""
_RAGGED = 0.9
"""Where texts keep foreign names, they are this long whatever the script."""

_MOST = {"subject": 78, "title": 200}
"""msgctxt -> characters; 78 are a line of e-mail (RFC 5322, 2.1.1)."""


def _share(pair: Pair) -> float:
    """Return the length of a translation as a share of what is usual."""
    usual = len(pair.source) * pair.brief.usual_length
    return len(pair.text) / usual


def looks_cut(pair: Pair) -> bool:
    """Tell whether a part of the translation may be missing."""
    return len(pair.source) >= LONG_ENOUGH // 2 and _share(pair) < _SHORTENED


@check(
    "text-length",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    needs=[FAR_SHORTER, FAR_LONGER],
)
def text_length(pair: Pair) -> Iterable[Remark]:
    """The translation is much shorter or longer than its source lets expect."""
    if len(pair.source) < LONG_ENOUGH:
        return ()
    share = _share(pair)
    ragged = len(pair.text) < _RAGGED * TWICE * len(pair.source)
    if HALF <= share <= TWICE or (share > TWICE and ragged):
        return ()
    said = (
        f"{len(pair.text)} characters for {len(pair.source)} of the source are "
        f"{'few: is a part missing?' if share < HALF else 'many'}"
    )
    return [Remark(said)]


@check(
    "sentence-missing",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    needs=[SHORTER],
)
def sentence_missing(pair: Pair) -> Iterable[Remark]:
    """There are fewer sentences than in the source, and the text is short for them."""
    if is_one_sentence(pair.original.plain):
        return ()
    wanted = tuple(map(len, pair.original.sentences))
    if not 1 < len(wanted) <= _MOST_SENTENCES or len(pair.source) < LONG_ENOUGH:
        return ()
    share = _share(pair)
    # What is lost is one of them at least.
    most = 1 - _LOST * min(wanted) / len(pair.source)
    if not HALF <= share < min(1, most):
        return ()
    given = tuple(map(len, pair.sentences))
    if len(given) >= len(wanted):
        return ()
    usual = pair.brief.usual_length
    lost = lost_characters(wanted, given, usual)
    if not lost or share >= 1 - _LOST * lost / len(pair.source):
        return ()
    said = f"{len(given)} sentences for {len(wanted)} of the source: is one missing?"
    return [Remark(said)]


@check(
    "subject-length", scope=Scope.TEXT, severity=Severity.WARNING, needs=_MOST.keys()
)
def subject_length(pair: Pair) -> Iterable[Remark]:
    """The subject of the e-mail or the title of the page is too long for its place."""
    limit = _MOST.get(pair.context or "")
    if limit is None or not len(pair.text) > limit >= len(pair.source):
        return ()
    return [Remark(f"{len(pair.text)} characters; more than {limit} are cut off")]
