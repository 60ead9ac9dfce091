"""Articles of law, sums of money, numbers of Urgent Actions: figures with a meaning."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.articles import Article, is_cited
from ua_i18n.checks.facts.reading import Reading, read, read_source
from ua_i18n.checks.facts.references import index_numbers, slashed, stands_exactly
from ua_i18n.checks.facts.sums import Sum, is_stated, may_state_sum, sum_hints
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import DIGIT

__all__ = ["article_changed", "sum_changed", "ua_number_changed"]


def _has_references(original: Original) -> bool:
    return bool(read_source(original).references)


@check(
    "ua-number-changed",
    scope=Scope.TEXT,
    hints=[DIGIT],
    allows=_has_references,
)
def ua_number_changed(pair: Pair) -> Iterator[Remark]:
    """The number of an Urgent Action or document is not the same in the translation."""
    references = read_source(pair.original).references
    if all(stands_exactly(number, pair.plain[1]) for number in references):
        return
    source, text = read(pair)
    indices, slash = index_numbers(text.text), slashed(text.text)
    given = (*indices, *slash)
    for number in dict.fromkeys(source.references):
        if number in given:
            continue
        alike = indices if " " in number else slash
        other = next((one for one in alike if one not in source.references), None)
        what = f"{other} here" if other else "missing"
        yield Remark(f"the number {number} of the source is {what}")


def _has_articles(original: Original) -> bool:
    return bool(read_source(original).articles)


@check(
    "article-changed",
    scope=Scope.TEXT,
    hints=[DIGIT],
    allows=_has_articles,
)
def article_changed(pair: Pair) -> Iterator[Remark]:
    """An article of law has another number in the translation, or another part."""
    articles = read_source(pair.original).articles or ()
    if not pair.digits[1]:
        return
    if all(is_cited(article, pair.plain[1], pair.language) for article in articles):
        return
    _, text = read(pair)
    wanted = {one.number: one for one in articles}
    given = {one.number: one for one in text.articles or ()}
    others = [
        one for one in given.values() if not one.listed and one.number not in wanted
    ]
    for number, article in wanted.items():
        if number in given:
            if _other_part(article, given[number]):
                other = _part(given[number])
                yield Remark(f"“{article.written}” is {other} of that article here")
        elif others and not article.listed:
            instead = others.pop(0).written
            yield Remark(f"“{article.written}” of the source is “{instead}” here")


def _other_part(article: Article, other: Article) -> bool:
    """Tell whether two name parts, and each one that the other does not have."""
    return bool(article.parts - other.parts and other.parts - article.parts)


def _part(article: Article) -> str:
    return "part " + " and ".join(map(str, sorted(article.parts)))


def _has_sums(original: Original) -> bool:
    if DIGIT not in original.signs:
        return False
    if not may_state_sum(original.text, original.hints, original.language):
        return False
    return bool(read_source(original).sums)


@check("sum-changed", scope=Scope.TEXT, hints=sum_hints, allows=_has_sums)
def sum_changed(pair: Pair) -> Iterator[Remark]:
    """A sum of money is in another currency, or another sum in its currency."""
    if not pair.digits[1]:
        return
    sums = read_source(pair.original).sums
    if all(is_stated(one, pair.plain[1], pair.language) for one in sums):
        return
    source, text = read(pair)
    for one in source.sums:
        same = [other for other in text.sums if one.values & other.values]
        if same and not any(map(one.currencies.__and__, (s.currencies for s in same))):
            yield Remark(f"“{one.written}” is “{same[0].written}” here")
        elif not same and (other := _instead(one, source, text)):
            yield Remark(f"“{one.written}” is “{other.written}” here")


def _instead(one: Sum, source: Reading, text: Reading) -> Sum | None:
    """Find what stands in a sum's place if its number is nowhere in the text."""
    if one.values & text.values:
        return None
    known = frozenset[int]().union(*(s.values for s in source.sums))
    return next(
        (
            other
            for other in text.sums
            if one.currencies & other.currencies and not other.values & known
        ),
        None,
    )
