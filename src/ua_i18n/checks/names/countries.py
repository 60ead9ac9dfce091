"""Does every country of the source stay the country that it is?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.original import Original
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import countries_in, country_hints, hints_at

__all__ = ["country_changed"]


def _has_countries(original: Original) -> bool:
    return bool(_countries(original))


@check("country-changed", scope=Scope.TEXT, hints=country_hints, allows=_has_countries)
def country_changed(pair: Pair) -> Iterator[Remark]:
    """A country of the source is not in the translation, and another one is."""
    wanted = _countries(pair.original)
    text, tag = pair.plain[1], pair.language
    lost = [code for code in wanted if not hints_at(code, text, tag)]
    if not lost:
        yield from _namesakes(wanted, pair)
        return
    source = pair.original
    given = countries_in(text, tag)
    new = [
        written
        for code, written in given.items()
        if code not in wanted and not hints_at(code, source.plain, source.language)
    ]
    if new and not any(code in given for code in lost):
        yield Remark(f"“{new[0]}” stands here instead of “{wanted[lost[0]]}”")


# Two whose names have a word in common that tells neither. Not Sudan and South Sudan:
# the name of one may be a part of the other's.
_ALIKE = frozenset({"KP", "KR"})


def _namesakes(wanted: Mapping[str, str], pair: Pair) -> Iterator[Remark]:
    """Yield a remark on a country of which only the word in common is left."""
    ours = _ALIKE & wanted.keys()
    # Of two that the source names nobody can tell which is which.
    if len(ours) != 1:
        return
    given = countries_in(pair.plain[1], pair.language)
    theirs = _ALIKE & given.keys()
    if theirs and ours.isdisjoint(theirs):
        (code,), (other,) = ours, theirs
        yield Remark(f"“{given[other]}” stands here instead of “{wanted[code]}”")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _countries(source: Original) -> Mapping[str, str]:
    return countries_in(source.plain, source.language)
