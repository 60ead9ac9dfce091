"""Which checks are worth asking about a text and its translation.

Sets of checks are numbers, a bit for each in the order of their registration: such sets
are joined for every message.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from ua_i18n.checks.lazy import Memo, memo
from ua_i18n.checks.registry import CHECKS, Allows, Check, Scope
from ua_i18n.languages import Tag

if TYPE_CHECKING:
    from ua_i18n.checks.original import Original

__all__ = [
    "allowed_by",
    "concerned_by",
    "hints_in",
    "listed",
    "needing",
    "of_scope",
    "of_texts",
]


# Most texts have one of a few sets of traits.
@memo(4096)
def needing(traits: Collection[str]) -> int:
    """Return the checks that need one of some `traits`, and those that need none."""
    return _bits(
        check
        for check in of_texts()
        if not check.needs or not check.needs.isdisjoint(traits)
    )


def hints_in(original: Original) -> frozenset[str]:
    """Return those words and signs of a source that are hints for some check."""
    hints = _hinted[original.language]
    words = original.words_among(hints.words, hints.in_ascii)
    return words | hints.of_signs[original.signs]


def allowed_by(original: Original) -> int:
    """Return the checks that may find something in translations of a source."""
    hints = _hinted[original.language]
    allowed = hints.always
    for hint in original.hints:
        allowed |= hints.checks[hint]
    for bit, allows in _with_allows[allowed]:
        if not allows(original):
            allowed &= ~bit
    return allowed


class _Hinted(NamedTuple):
    """What sources in a language hint at."""

    words: frozenset[str]
    """All hints, the signs among them, too."""
    in_ascii: frozenset[bytes]
    """Those that are ASCII."""
    of_signs: Memo[frozenset[str], frozenset[str]]
    """Signs -> the hints among them."""
    always: int
    """The checks that need none."""
    checks: Mapping[str, int]
    """Hint -> the checks that it is of."""


@memo(256)
def _hinted(tag: Tag) -> _Hinted:
    always, hinted = 0, Counter[str]()
    for place, check in enumerate(of_texts()):
        hints = check.hints(tag)
        if hints is None:
            always |= 1 << place
        else:
            hinted.update(dict.fromkeys(hints, 1 << place))
    in_ascii = frozenset(hint.encode() for hint in hinted if hint.isascii())
    words = frozenset(hinted)
    return _Hinted(words, in_ascii, Memo(words.intersection, 4096), always, hinted)


@memo(1024)
def _with_allows(bits: int) -> tuple[tuple[int, Allows], ...]:
    """Return those of a set's checks that look at the source themselves."""
    checks = ((1 << at, of_texts()[at].allows) for at in listed[bits])
    return tuple((bit, allows) for bit, allows in checks if allows)


@memo(256)
def concerned_by(language: Tag) -> int:
    """Return the checks that may find something in translations into a language."""
    return _bits(
        check for check in of_texts() if not check.concerns or check.concerns(language)
    )


@memo(1024)
def listed(bits: int) -> tuple[int, ...]:
    """Return the places of a set's checks among those `of_texts`."""
    return tuple(place for place in range(len(of_texts())) if bits >> place & 1)


def _bits(checks: Iterable[Check]) -> int:
    places = {check.code: at for at, check in enumerate(of_texts())}
    return sum(1 << places[check.code] for check in checks)


def of_texts() -> tuple[Check, ...]:
    """List the checks that compare a text with its translation."""
    return of_scope(Scope.TEXT)


@cache
def of_scope(scope: Scope) -> tuple[Check, ...]:
    """List the checks of a scope, in the order of their registration."""
    # Whoever asks first must not find half a list.
    import ua_i18n.checks.families  # noqa: F401

    return tuple(check for check in CHECKS.values() if check.scope is scope)
