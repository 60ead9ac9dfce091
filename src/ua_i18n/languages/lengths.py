"""How long translations from English are: characters for each of the source.

Medians over 26,000 texts of 80 characters or more in 3,200 catalogs of Debian and
PyPI packages, rounded to a twentieth; only those that differ from 1.05 by more.
Japanese has 0.6 there and, with fewer names in Latin letters, 0.44 in letters.
"""

from __future__ import annotations

from functools import cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["usual_length"]

_USUAL = 1.05

_RATIOS = {
    tag: ratio
    for ratio, tags in {
        1.0: "en",
        0.4: "zh yue",
        0.45: "ja",
        0.6: "ko",
        0.8: "he yi",
        0.9: "ar th ky ht",
        0.95: "et mn vi fa lv sl is nn",
        1.15: "de es fr el ro hu ca ga wo tg ta kn",
        1.2: "gd ml dz",
    }.items()
    for tag in tags.split()
}


@cache
def usual_length(language: Tag, source_language: Tag) -> float:
    """Return about how many characters a translation has for one of its source."""
    return _ratio(language) / _ratio(source_language)


def _ratio(tag: Tag) -> float:
    return _RATIOS.get(primary_subtag(tag), _USUAL)
