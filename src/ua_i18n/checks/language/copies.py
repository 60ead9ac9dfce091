"""A text that nobody has translated, though it looks as if."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.brief import NAME_CONTEXTS
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import copied
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import ALIKE
from ua_i18n.languages import primary_subtag

__all__ = ["same_as_source"]

_MARKS = ".,;:!?()[]\"'“”‘’«»…"
_SHARED = 4
"""Letters up to which languages often have the same word."""
_FEWEST_OF_PROGRAM = 4
"""Plain words from which a text without msgctxt is a sentence."""
_PARAGRAPH = 8


@check(
    "same-as-source",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    needs=[ALIKE],
)
def same_as_source(pair: Pair) -> Iterator[Remark]:
    """The translation is the source text, left as it was."""
    if pair.context not in NAME_CONTEXTS and copied(pair) and _is_prose(pair):
        yield Remark("the translation is the same as the source")


def _is_prose(pair: Pair) -> bool:
    """Tell a sentence from a name, an address or words that languages share."""
    if primary_subtag(pair.language) == primary_subtag(pair.source_language):
        return False
    words = without_addresses(pair.plain[0]).split()
    plain = [bare for word in words if _is_plain(bare := word.strip(_MARKS))]
    if pair.of_program:
        # Names of things, options and commands outnumber the words round them.
        most = len(plain) * 2 > len(words) or len(plain) > _PARAGRAPH
        return len(plain) >= _FEWEST_OF_PROGRAM and most
    return len(plain) > 1 or (len(words) > 1 and any(map(_is_long, plain)))


def _is_plain(word: str) -> bool:
    """Tell a word from a name: it has letters alone, none of them a capital."""
    return len(word) > 1 and word.isalpha() and word == word.lower()


def _is_long(word: str) -> bool:
    # "de" joins names; "mars" and "fax" are words of many languages.
    return len(word) > _SHARED
