"""A text that nobody has translated, though it looks as if."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import NAME_CONTEXTS, copied, words
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = ["same_as_source"]


@check(
    "same-as-source",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
)
def same_as_source(pair: Pair) -> Iterator[Remark]:
    """The translation is the source text, left as it was."""
    if pair.context not in NAME_CONTEXTS and copied(pair) and _is_prose(pair):
        yield Remark("the translation is the same as the source")


def _is_prose(pair: Pair) -> bool:
    """Tell a sentence from a name, a number or a word that languages share."""
    if _base(pair.language) == _base(pair.source_language):
        return False
    found = [word for word in words(without_addresses(pair.plain[0])) if len(word) > 1]
    return len(found) > 2 or (len(found) == 2 and not found[1][0].isupper())


def _base(tag: str) -> str:
    return tag.split("-")[0]
