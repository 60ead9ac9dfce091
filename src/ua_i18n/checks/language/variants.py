"""Letters of another language that are written as if they were our own."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import LETTER
from ua_i18n.languages import has_variants, letters_of_others

__all__ = ["foreign_letter"]

_SHOWN = 5


@check(
    "foreign-letter",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    concerns=has_variants,
    needs=[LETTER],
)
def foreign_letter(pair: Pair) -> Iterator[Remark]:
    """A letter looks right, and is one of another language in the same script."""
    if found := _foreign(pair):
        shown = " ".join(f"“{char}” (U+{ord(char):04X})" for char in found[:_SHOWN])
        yield Remark(f"the language is not written with {shown}")


def _foreign(pair: Pair) -> list[str]:
    found = letters_of_others(pair.language) & pair.signs
    return sorted(found - pair.original.characters)
