"""Is the addressee spoken to as what they are?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import (
    Tag,
    familiar_in,
    familiar_words,
    gender_words,
    may_be_familiar,
    offices_in,
    portfolios_in,
)

__all__ = ["familiar_address", "wrong_addressee"]

_QUOTED = re.compile(r"[«“„‘][^»“”’]*[»”“’]")
_TO_OFFICIALS = frozenset({"letter", "subject", "sign-off"})
_OF_OFFICES = frozenset(
    f"{part}{sex}" for part in ("salutation", "office") for sex in ("", "-m", "-f")
)


@check("wrong-addressee", scope=Scope.TEXT, needs=_OF_OFFICES)
def wrong_addressee(pair: Pair) -> Iterator[Remark]:
    """A salutation or an office is one for a woman, a man, or another office."""
    context = pair.context or ""
    if context not in _OF_OFFICES:
        return
    if context.startswith("salutation") and context.endswith(("-m", "-f")):
        sex = context[-1]
        given = gender_words(pair.text, pair.language)
        if given and sex not in given:
            who = "a man" if sex == "m" else "a woman"
            yield Remark(f"“{pair.text}” does not address {who}")
    wanted = _offices_of_source(pair.source, pair.source_language)
    given_offices = offices_in(pair.text, pair.language)
    if wanted and given_offices and wanted.isdisjoint(given_offices):
        yield Remark(f"“{pair.text}” is no {min(wanted)}, but a {min(given_offices)}")

    if "minister" in wanted and not wanted.isdisjoint(given_offices):
        ours = _portfolios_of_source(pair.source, pair.source_language)
        theirs = portfolios_in(pair.text, pair.language)
        if ours and theirs and ours.isdisjoint(theirs):
            yield Remark(f"“{pair.text}” is no minister of {min(ours)}")


# The catalogs of a case in all its languages have the same sources.
_portfolios_of_source = lru_cache(maxsize=1024)(portfolios_in)
_offices_of_source = lru_cache(maxsize=1024)(offices_in)


def _has_familiar(language: Tag) -> bool:
    return bool(familiar_words(language))


@check(
    "familiar-address",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    concerns=_has_familiar,
    needs=_TO_OFFICIALS,
)
def familiar_address(pair: Pair) -> Iterator[Remark]:
    """A letter to an official says "you" as one does to friends."""
    if pair.context not in _TO_OFFICIALS:
        return
    if not may_be_familiar(pair.plain[1], pair.language):
        return
    if word := familiar_in(_QUOTED.sub(" ", pair.plain[1]).lower(), pair.language):
        yield Remark(f"“{word}” is no word for an official")
