"""Which checks are worth asking about a text and its translation.

Sets of checks are numbers, a bit for each in the order of their registration: such sets
are joined for every message.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from ua_i18n.checks.brief import Brief
from ua_i18n.checks.registry import CHECKS, Check, Scope

if TYPE_CHECKING:
    from ua_i18n.checks.entry import Original

__all__ = ["allowed_by", "concerned_by", "listed", "needing", "of_texts"]


# Most texts have one of a few sets of traits.
@lru_cache(maxsize=4096)
def needing(traits: Collection[str]) -> int:
    """Return the checks that need one of some `traits`, and those that need none."""
    return _bits(
        check
        for check in of_texts()
        if not check.needs or not check.needs.isdisjoint(traits)
    )


def allowed_by(original: Original) -> int:
    """Return the checks that may find something in translations of a source."""
    return _bits(
        check for check in of_texts() if not check.allows or check.allows(original)
    )


@lru_cache(maxsize=16)
def concerned_by(brief: Brief) -> int:
    """Return the checks that may find something in a catalog."""
    return _bits(
        check for check in of_texts() if not check.concerns or check.concerns(brief)
    )


@lru_cache(maxsize=1024)
def listed(bits: int) -> tuple[int, ...]:
    """Return the places of a set's checks among those `of_texts`."""
    return tuple(place for place in range(len(of_texts())) if bits >> place & 1)


def _bits(checks: Iterable[Check]) -> int:
    places = {check.code: at for at, check in enumerate(of_texts())}
    return sum(1 << places[check.code] for check in checks)


@cache
def of_texts() -> tuple[Check, ...]:
    """List the checks that compare a text with its translation."""
    return tuple(check for check in CHECKS.values() if check.scope is Scope.TEXT)
