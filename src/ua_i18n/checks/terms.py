"""Are the agreed words used? The term list of a language says which they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from ua_i18n.checks.brief import Brief
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import (
    Tag,
    WordForms,
    is_unspaced,
    plain_word,
    word_forms,
    word_tokens,
)
from ua_i18n.terms import Term

__all__ = ["forbidden_term", "term"]

_GAP = 1
"""Words that may stand between two of a rendering: свободу *мирных* собраний."""


@check("term", scope=Scope.TEXT, severity=Severity.WARNING)
def term(pair: Pair) -> Iterator[Remark]:
    """A term of the source is not rendered as the term list says."""
    for one in _terms(pair):
        if one.targets and not any(
            True for target in one.targets for _ in _spans(pair, target)
        ):
            agreed = "”, “".join(one.targets)
            yield Remark(f"the term list has “{agreed}” for “{one.source}”")


@check("forbidden-term", scope=Scope.TEXT, severity=Severity.WARNING)
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


def _terms(pair: Pair) -> tuple[Term, ...]:
    return _terms_of(pair) if pair.brief.terms else ()


# Two checks ask for the same pair, one after the other.
@lru_cache(maxsize=8)
def _terms_of(pair: Pair) -> tuple[Term, ...]:
    """List the terms of a source; in "human rights defender" there is one, not two."""
    lower = pair.source.lower()
    found: list[Term] = []
    taken: set[int] = set()
    tokens: tuple[str, ...] = ()
    for one, needle in _longest_first(pair.brief):
        if needle in lower:
            tokens = tokens or word_tokens(pair.plain[0])
            places = _places(one, tokens, pair.source_language) - taken
            if places:
                found.append(one)
                length = len(word_tokens(one.source))
                taken |= {at + step for at in places for step in range(length)}
    return tuple(found)


@lru_cache(maxsize=16)
def _longest_first(brief: Brief) -> tuple[tuple[Term, str], ...]:
    """Pair each term with a part of it that a source with the term must hold."""
    ordered = sorted(
        brief.terms, key=lambda one: len(word_tokens(one.source)), reverse=True
    )
    return tuple((one, _needle(one.source)) for one in ordered)


def _needle(source: str) -> str:
    longest = max(word_tokens(source) or (source,), key=len).lower()
    return longest[:-1] if len(longest) > 3 else longest


def _places(one: Term, tokens: Sequence[str], tag: Tag) -> set[int]:
    """Return where a term begins in a source, as numbers of words."""
    wanted = word_tokens(one.source)
    ends = len(tokens) - len(wanted) + 1
    return {at for at in range(ends) if _stands_at(at, wanted, tokens, one, tag)}


def _stands_at(
    at: int, wanted: Sequence[str], tokens: Sequence[str], one: Term, tag: Tag
) -> bool:
    there = tokens[at : at + len(wanted)]
    if one.exact_case:
        return all(
            token[:1] == word[:1] and _is_form(token, word, tag)
            for token, word in zip(there, wanted, strict=True)
        )
    return all(map(_is_form, there, wanted, [tag] * len(wanted)))


def _is_form(token: str, word: str, tag: Tag) -> bool:
    plain, wanted = plain_word(token), plain_word(word)
    if tag.split("-")[0] == "en":  # the word itself, or its plural
        return plain in {wanted, f"{wanted}s", f"{wanted}es"}
    return plain in word_forms(word, tag)


def _spans(pair: Pair, phrase: str) -> Iterator[range]:
    """Yield where a translation holds a phrase in any of its forms.

    Places are numbers of words; of characters where there are no spaces.
    """
    text = pair.plain[1]
    if is_unspaced(pair.language):
        for hit in re.finditer(re.escape(phrase), text):
            yield range(*hit.span())
        return
    wanted = _forms(phrase, pair.language)
    tokens = _tokens(text)
    for at, token in enumerate(tokens):
        if wanted and token in wanted[0]:
            end = _end(wanted[1:], tokens, at)
            if end is not None:
                yield range(at, end)


def _end(rest: Iterable[WordForms], tokens: Sequence[str], at: int) -> int | None:
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


@lru_cache(maxsize=8)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(map(plain_word, word_tokens(text)))
