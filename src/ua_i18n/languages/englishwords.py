"""English words that no other language has, for what was left in a translation.

Source: the wording of Urgent Actions, and dictionaries of the languages that are
written in Latin letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["KEPT_WORDS", "OPENERS", "english_words"]

_ENGLISH = frozenset(
    """
    about access according accused activists after against allegations allegedly and
    any are arrested ask asking authorities beaten because been before between
    called calling charged charges children concerned convicted could country court
    death defenders denied detained detainees detention disappearance during ensure
    executed family forces free freed freedom from government guarantee had
    harassment has have health hearing held her him his immediately including
    investigate investigation jail journalists judge killed law lawyer lawyers life
    members must officers only other our peaceful peacefully people please prisoner
    prisoners protesters punished punishment released release releasing rights
    safety security sentenced she should since speech taken that the their them
    these they this those threatened tortured treatment unfair unlawful unlawfully
    until urge were which while who whom whose with without witnesses women world
    would years your
    """.split()
)
_ALSO: Mapping[str, str] = {
    "af": "are been had have held her",
    "ast": "are has",
    "az": "and",
    "br": "had her",
    "bs": "are free",
    "ca": "any charges forces has urge",
    "co": "are",
    "crh": "has her his",
    "cs": "free had has her",
    "cy": "had her law",
    "da": "and ask from had have hearing held her security unfair",
    "de": "are court free her security unfair",
    "dsb": "had law",
    "eo": "are urge",
    "es": "are free has urge",
    "et": "and must",
    "eu": "are has",
    "fo": "ask held her",
    "fr": "are charges country court forces free investigation speech urge",
    "fy": "had held her him taken",
    "gag": "had has her his",
    "gl": "are forces free has urge",
    "gv": "she",
    "hmn": "had has law them",
    "hr": "are free",
    "hsb": "had her law",
    "hu": "had has must unfair",
    "ia": "detention investigate investigation urge",
    "id": "had",
    "ig": "were",
    "is": "ask held her",
    "it": "are court free investigate security urge",
    "ku": "her law were",
    "la": "are has his urge",
    "lb": "been court forces free had held her security unfair",
    "li": "been had held her taken",
    "mg": "any",
    "ms": "had",
    "mwl": "has urge",
    "nb": "and are ask from had have held her security unfair",
    "nds": "and been had held her",
    "nl": "are been had hearing held her security speech taken these unfair",
    "nn": "and ask from had have held her security unfair",
    "no": "and are ask from had have held her security unfair",
    "oc": "are forces has urge",
    "pl": "free law",
    "pt": "are forces free has urge",
    "rm": "has",
    "ro": "are free investigate must speech",
    "rom": "has her the them",
    "sk": "free had has",
    "so": "been had",
    "sq": "has she them",
    "sr": "are free",
    "st": "are",
    "sv": "access and ask from has hearing her must security taken",
    "tk": "has her",
    "tn": "are",
    "tr": "had has her his",
    "uz": "had",
    "wa": "court forces",
    "yo": "are were",
    "zza": "her",
}
"""Language -> those of them that it has as well, or has taken over."""
OPENERS = frozenset(
    """
    according after because before between during ensure her his immediately our please
    she should since their these they this those until while your
    """.split()
)
"""Those with which sentences begin, and hardly a name."""
_MIXING = frozenset("en sco fil tl ceb ilo pcm bi tpi jam haw".split())
"""Languages whose speakers mix English words in, or that are near to it."""

KEPT_WORDS = frozenset(
    """
    habeas corpus amicus curiae absentia incommunicado facto jure hoc bono persona non
    grata prima facie ex post pro per sine qua vice versa refoulement
    status quo mandamus certiorari vires judice bona fide modus operandi mens rea
    inter alia ipso amparo
    app apps email online web internet blog vlog podcast wifi fax tweet tweets hashtag
    queer
    """.split()
)
"""Words of a source that a translation into another script may keep."""


@cache
def english_words(tag: Tag) -> frozenset[str]:
    """Return English words that no text in another language has.

    Args:
        tag: A language in Latin letters.

    Returns:
        In small letters, and those that begin sentences with a capital as well; empty
        where English words are part of the language.
    """
    language = primary_subtag(tag)
    if language in _MIXING:
        return frozenset()
    words = _ENGLISH.difference(_ALSO.get(language, "").split())
    return words.union(map(str.capitalize, words & OPENERS))
