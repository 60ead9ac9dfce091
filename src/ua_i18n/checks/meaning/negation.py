"""Does what the source denies or forbids stay denied or forbidden?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check, in_english
from ua_i18n.languages import (
    NEGATION_HINTS,
    affirms,
    denial_in,
    has_negation,
    knows_denials,
    knows_negation,
    negations,
    primary_subtag,
)

__all__ = ["negation_added", "negation_lost"]

_STOP = re.compile(r"(?:\w+[ ,]+){4}.*\.\s*$", re.DOTALL)


def _has_negation(original: Original) -> bool:
    return any(_negations(original))


@check(
    "negation-lost",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    concerns=knows_negation,
    hints=in_english(NEGATION_HINTS),
    allows=_has_negation,
)
def negation_lost(pair: Pair) -> Iterator[Remark]:
    """The source says no, not or never, and the translation nothing of the kind."""
    wanted = _negations(pair.original)
    # What a program's button or list says is no sentence.
    if not any(wanted) or (pair.of_program and not _STOP.search(pair.source)):
        return
    text = pair.plain[1]
    sentences = pair.sentences if len(wanted) > 1 else (text,)
    if len(sentences) != len(wanted):
        # Which sentence is which cannot be told.
        sentences, wanted = (text,), (tuple(word for one in wanted for word in one),)
    for words, sentence in zip(wanted, sentences, strict=True):
        if words and not has_negation(sentence, pair.language):
            yield Remark(f"“{words[0]}” of the source is lost in “{sentence[:40]}…”")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _negations(source: Original) -> tuple[tuple[str, ...], ...]:
    """List the negations of a source, sentence by sentence."""
    hints = source.hints & NEGATION_HINTS
    return tuple(
        negations(one) if any(map(one.lower().__contains__, hints)) else ()
        for one in source.sentences
    )


_IN_PROSE = frozenset({"letter", "background", "summary", "title", "subject"})


@check(
    "negation-added",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    concerns=knows_denials,
    needs=_IN_PROSE,
)
def negation_added(pair: Pair) -> Iterator[Remark]:
    """The translation says no, not or never, and the source nothing of the kind."""
    if pair.context not in _IN_PROSE:
        return
    text = pair.plain[1]
    if not denial_in(text, pair.language):
        return
    affirmed = _affirmed(pair.original)
    sentences = pair.sentences if any(affirmed) else ()
    if len(affirmed) != len(sentences):
        # Which sentence is which cannot be told.
        return
    for affirms_all, sentence in zip(affirmed, sentences, strict=True):
        if affirms_all and (word := denial_in(sentence, pair.language)):
            yield Remark(f"the source denies nothing; here stands “{word[:20]}”")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _affirmed(source: Original) -> tuple[bool, ...]:
    """Tell of each sentence of a source whether nothing in it may be a denial."""
    if primary_subtag(source.language) != "en":
        return ()
    return tuple(map(affirms, source.sentences))
