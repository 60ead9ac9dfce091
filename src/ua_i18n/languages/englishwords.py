"""English words that no other language has, for what was left in a translation.

Source: the wording of Urgent Actions, and dictionaries of the languages that are
written in Latin letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["KEPT_WORDS", "english_words"]

_ENGLISH = frozenset(
    """
    about access according accused activists after against allegations allegedly and
    any are
    arrested ask asking authorities beaten because been before between called calling
    charged charges children concerned convicted could country court death defenders
    denied detained detainees detention disappearance during ensure executed family
    forces free freed freedom from government guarantee had harassment has have health
    hearing held her him his immediately including investigate investigation jail
    journalists judge killed law lawyer lawyers life members must officers only other
    our peaceful peacefully people please prisoner prisoners protesters punished
    punishment released release releasing rights safety security sentenced she should
    since speech taken that the their them these they this those threatened tortured
    treatment unfair unlawful unlawfully until urge were which while who whom whose
    with without witnesses women world would years your
    """.split()
)
_ALSO: Mapping[str, str] = {
    "af": "about any her had have held law only other she speech that was",
    "ca": "any charges forces has her only urge",
    "cs": "free other",
    "cy": "had",
    "da": "and are had have held her only other",
    "de": "are court free her only other security unfair",
    "es": "free has urge",
    "et": "must",
    "eu": "her",
    "fi": "taken",
    "fr": "charges court forces free",
    "gl": "has urge",
    "hr": "other",
    "it": "are court free investigate urge",
    "lt": "her",
    "nb": "and are had have held her only other",
    "nl": "any had hearing held her only other taken these urge",
    "nn": "and are had have held her only other",
    "no": "and are had have held her only other",
    "pl": "free",
    "pt": "free has urge",
    "ro": "are has investigate urge",
    "sq": "she",
    "sv": "access and are free had held her only other security",
    "tr": "her",
    "az": "her",
    "tk": "her",
    "uz": "her",
}
"""Language -> those of them that it has as well, or has taken over."""
_MIXING = frozenset("en sco fil tl ceb ilo pcm bi tpi jam haw".split())
"""Languages whose speakers mix English words in, or that are near to it."""

KEPT_WORDS = frozenset(
    """
    habeas corpus amicus curiae absentia incommunicado facto jure hoc bono persona non
    grata prima facie ex post pro per sine qua vice versa refoulement
    app apps email online web internet blog wifi
    """.split()
)
"""Words of a source that a translation into another script may keep."""


@cache
def english_words(tag: Tag) -> frozenset[str]:
    """Return English words that no text in another language has.

    Args:
        tag: A language in Latin letters.

    Returns:
        Lower case; empty where English words are part of the language.
    """
    language = primary_subtag(tag)
    if language in _MIXING:
        return frozenset()
    return _ENGLISH.difference(_ALSO.get(language, "").split())
