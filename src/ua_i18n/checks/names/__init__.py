"""Do the people and countries of the source keep their names?

A name may be declined, follow a pronoun, or be shortened to one of its words; it may
not vanish, nor become another.
"""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.names.countries import country_changed
from ua_i18n.checks.names.sought import losses, respelt
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import NAMED

__all__ = ["country_changed", "name_changed", "name_missing"]


@check("name-changed", scope=Scope.TEXT, needs=[NAMED])
def name_changed(pair: Pair) -> Iterator[Remark]:
    """A name has become another name, or one that is spelt almost like it."""
    for loss in losses(pair):
        if loss.instead:
            yield Remark(f"“{loss.instead}” stands here instead of “{loss.expected}”")
    for word in respelt(pair):
        yield Remark(f"no word of “{pair.text}” can be a spelling of “{word}”")


@check("name-missing", scope=Scope.TEXT, severity=Severity.WARNING, needs=[NAMED])
def name_missing(pair: Pair) -> Iterator[Remark]:
    """The source names somebody or a country, and the translation does not."""
    for loss in losses(pair):
        if not loss.instead:
            yield Remark(f"the name “{loss.expected}” is missing")
