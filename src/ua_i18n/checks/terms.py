"""Are the agreed words used? The term list of a language says which they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from ua_i18n.checks.brief import Brief
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import TERMS
from ua_i18n.languages import (
    Tag,
    WordForms,
    is_unspaced,
    plain_tokens,
    word_forms,
    word_tokens,
)
from ua_i18n.terms import Term

__all__ = ["forbidden_term", "term"]

_PLURAL = re.compile(r"(?:e?s)?(?![^\W_])")
_GAP = 1
"""Words that may stand between two of a rendering: свободу *мирных* собраний."""


@check("term", scope=Scope.TEXT, severity=Severity.WARNING, needs=[TERMS])
def term(pair: Pair) -> Iterator[Remark]:
    """A term of the source is not rendered as the term list says."""
    for one in _terms(pair):
        if one.targets and not any(
            True for target in one.targets for _ in _spans(pair, target)
        ):
            agreed = "”, “".join(one.targets)
            yield Remark(f"the term list has “{agreed}” for “{one.source}”")


@check("forbidden-term", scope=Scope.TEXT, severity=Severity.WARNING, needs=[TERMS])
def forbidden_term(pair: Pair) -> Iterator[Remark]:
    """A term of the source is rendered as the term list forbids."""
    for one in _terms(pair):
        allowed = [span for right in one.targets for span in _spans(pair, right)]
        for wrong in one.forbidden:
            if any(not _inside(span, allowed) for span in _spans(pair, wrong)):
                better = f": write “{one.targets[0]}”" if one.targets else ""
                yield Remark(f"the term list forbids “{wrong}”{better}")


def _inside(span: range, others: Iterable[range]) -> bool:
    """Tell whether a rendering is a part of another one, which is right."""
    return any(
        other.start <= span.start and span.stop <= other.stop for other in others
    )


# Two checks ask for the same pair, one after the other.
@lru_cache(maxsize=64)
def _terms(pair: Pair) -> tuple[Term, ...]:
    """List the terms of a source; in "human rights defender" there is one, not two."""
    lower = pair.source.lower()
    found: list[Term] = []
    taken: list[range] = []
    for one, wanted in _longest_first(pair.brief):
        text = pair.source if one.exact_case else lower
        if wanted not in text:
            continue
        places = [at for at in _places(wanted, text) if not _inside(at, taken)]
        if places:
            found.append(one)
            taken += places
    return tuple(found)


@lru_cache(maxsize=16)
def _longest_first(brief: Brief) -> tuple[tuple[Term, str], ...]:
    """Pair each term with what a source must hold: the longest first."""
    ordered = sorted(brief.terms, key=lambda one: len(one.source), reverse=True)
    return tuple(
        (one, one.source if one.exact_case else one.source.lower()) for one in ordered
    )


def _places(wanted: str, text: str) -> Iterator[range]:
    """Yield where a source has a term, or its plural."""
    at = text.find(wanted)
    while at >= 0:
        end = at + len(wanted)
        plural = _PLURAL.match(text, end)
        if plural and not text[at - 1 : at].isalnum():
            yield range(at, end)
        at = text.find(wanted, end)


def _spans(pair: Pair, phrase: str) -> Iterator[range]:
    """Yield where a translation holds a phrase in any of its forms.

    Places are numbers of words; of characters where there are no spaces.
    """
    text = pair.plain[1]
    if is_unspaced(pair.language):
        for hit in re.finditer(re.escape(phrase), text):
            yield range(*hit.span())
        return
    tokens = plain_tokens(text)
    hits = [forms.among(tokens) for forms in _forms(phrase, pair.language)]
    if not hits or not all(hits):
        return
    for at, token in enumerate(tokens):
        if token in hits[0]:
            end = _end(hits[1:], tokens, at)
            if end is not None:
                yield range(at, end)


def _end(rest: Iterable[frozenset[str]], tokens: Sequence[str], at: int) -> int | None:
    """Return where a phrase ends that begins at a place; None if it does not go on."""
    for forms in rest:
        window = range(at + 1, min(at + 2 + _GAP, len(tokens)))
        found = next((place for place in window if tokens[place] in forms), None)
        if found is None:
            return None
        at = found
    return at + 1


@cache
def _forms(phrase: str, tag: Tag) -> tuple[WordForms, ...]:
    return tuple(word_forms(word, tag) for word in word_tokens(phrase))
