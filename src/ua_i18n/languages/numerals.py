"""What numbers in words begin with, in the languages that cases are written in."""

from __future__ import annotations

from collections.abc import Mapping

from ua_i18n.languages.tags import Tag

__all__ = ["number_words"]

# Only above twelve: a smaller number is never reported as added. "Half" may become
# 50 %, "midnight" 24:00, a year of a decade or a century a figure.
_BEGINNINGS: Mapping[str, str] = {
    "de": "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig "
    "dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend ein zwei "
    "drei vier fünf sechs sieben acht neun zehn milli dutzend hälfte halb viertel jahr",
    "en": "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twent thirt "
    "forty fortie fift sixt sevent eight ninet hundred thousand million billion dozen "
    "score half halves quarter third midnight noon midday centur decade",
    "es": "trece catorce quince dieci veint trein cuarent cincuent sesent setent "
    "ochent novent cien doscient trescient cuatrocient quinient seiscient setecient "
    "ochocient novecient mil docena mitad medi cuarto tercio siglo década",
    "fr": "treize quatorze quinz seiz dix-sept dix-huit vingt trent quarant cinquant "
    "soixant quatre cent mill douzain diz moiti demi quart tiers minuit siècl décenn",
    "it": "tredic quattordic quindic sedic dicia dicio venti trent quarant cinquant "
    "sessant settant ottant novant cent duecent mill mila dozzin metà mezz secol",
    "pt": "treze quatorze catorze quinze dezess deze dezoit vint trint quarent "
    "cinquent sessent setent oitent novent cem cent duzent trezent mil dúzia metade "
    "mei sécul década",
    "ru": "тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат "
    "девятнадцат двадцат тридцат сорок пятьдесят пятидесят шест семь восемь девян "
    "сто сот двест трист четырест пятьсот тысяч миллион миллиард дюжин полови полтор "
    "полуноч век столети десятилети",
}


def number_words(tag: Tag) -> tuple[str, ...]:
    """Return what words for numbers above twelve begin with, lower case.

    Returns:
        Empty for a language whose words are not listed.
    """
    return tuple(_BEGINNINGS.get(tag.split("-")[0], "").split())
