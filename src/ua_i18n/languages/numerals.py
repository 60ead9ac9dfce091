"""What numbers in words begin with; the tens of a decade, and the half of an hour."""

from __future__ import annotations

from collections.abc import Mapping

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "first_words",
    "half_words",
    "minor_words",
    "number_words",
    "tens_words",
]

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
    return tuple(_BEGINNINGS.get(primary_subtag(tag), "").split())


# What the cardinal and ordinal forms of 20 to 90 have in common; "/" between words of
# countries (septante). Source: CLDR rbnf, spellout-cardinal and -ordinal. Arabic as in
# "تسعينيات", without hamza.
_TENS: Mapping[str, str] = {
    "ar": "عشرين ثلاثين اربعين خمسين ستين سبعين ثمانين تسعين",
    "ca": "vint trenta quaranta cinquanta seixanta setanta vuitanta noranta",
    "cs": "dvacát třicát čtyřicát padesát šedesát sedmdesát osmdesát devadesát",
    "de": "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    "el": "εικοσ/είκοσ τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα",
    "en": "twent thirt fort fift sixt sevent eight ninet",
    "es": "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    "fa": "بیست سی چهل پنجاه شصت هفتاد هشتاد نود",
    "fr": "vingt trent quarant cinquant soixant soixante-dix/septant "
    "quatre-vingt/huitant quatre-vingt-dix/nonant",
    "he": "עשרים שלושים ארבעים חמישים שישים שבעים שמונים תשעים",
    "hu": "húsz/husz harminc negyven ötven hatvan hetven nyolcvan kilencven",
    "it": "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
    "ja": "二十 三十 四十 五十 六十 七十 八十 九十",
    "nb": "tjue tretti førti femti seksti sytti åtti nitti",
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "pl": "dwudziest/dwadzieści trzydzie/trzydzieści czterdzie pięćdziesiąt "
    "sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
    "pt": "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
    "ro": "douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci",
    "ru": "двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност",
    "sv": "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio",
    "tr": "yirmi otuz kırk elli altmış yetmiş seksen doksan",
    "uk": "двадцят тридцят сороков ятдесят шістдесят сімдесят вісімдесят яност",
    "zh": "二十 三十 四十 五十 六十 七十 八十 九十",
}

# As in "half past ten", "halb elf", «в половине одиннадцатого». Source: CLDR rbnf
# for the fraction; the languages' grammars for its use in the time of day.
_HALVES: Mapping[str, str] = {
    "ar": "نصف",
    "cs": "půl",
    "da": "halv",
    "de": "halb",
    "el": "μισή μισι",
    "en": "half",
    "es": "media medio",
    "fa": "نیم",
    "fr": "demi",
    "he": "חצי",
    "hu": "fél",
    "it": "mezz",
    "ja": "半",
    "kk": "жарым",
    "ko": "반",
    "nb": "halv",
    "nl": "half",
    "pl": "wpół pół",
    "pt": "meia meio",
    "ro": "jumătate",
    "ru": "половин пол- полтор",
    "sv": "halv",
    "tr": "buçuk yarım",
    "uk": "половин пів",
    "zh": "半",
}


def tens_words(tag: Tag, tens: int) -> tuple[str, ...]:
    """Return what words for 20 (tens = 2) to 90 (tens = 9) have in them, lower case.

    Returns:
        Empty for a language whose words are not listed, and for other tens.
    """
    listed = _TENS.get(primary_subtag(tag), "").split()
    return tuple(listed[tens - 2].split("/")) if listed and 2 <= tens <= 9 else ()


def half_words(tag: Tag) -> tuple[str, ...]:
    """Return the words for the half of an hour, lower case; empty if not listed."""
    return tuple(_HALVES.get(primary_subtag(tag), "").split())


# Of the first day of a month. Source: the languages' grammars; legible, as in a text
# without the optional marks of Arabic.
_FIRSTS: Mapping[str, str] = {
    "ar": "الاول اول",
    "de": "ersten erste erster",
    "en": "first",
    "es": "primero",
    "fa": "اول يکم یکم",
    "fr": "premier 1er",
    "it": "primo",
    "nl": "eerste",
    "pl": "pierwszego pierwszy",
    "pt": "primeiro",
    "ru": "первого первое первому первым",
    "uk": "першого перше першому першим",
}


def first_words(tag: Tag) -> tuple[str, ...]:
    """Return the words for the first of a month, lower case; empty if not listed."""
    return tuple(_FIRSTS.get(primary_subtag(tag), "").split())


# Who is under 18. Source: the Convention on the Rights of the Child, Article 1, and the
# languages' dictionaries.
_MINORS: Mapping[str, str] = {
    "cs": "nezletil nedospěl",
    "de": "minderjährig",
    "el": "ανήλικ ανηλίκ",
    "es": "menor",
    "fr": "mineur",
    "it": "minorenn minori",
    "ja": "未成年",
    "nl": "minderjarig",
    "pl": "nieletni niepełnoletni małoletni",
    "pt": "menor",
    "ro": "minor",
    "ru": "несовершеннолетн",
    "uk": "неповнолітн",
    "zh": "未成年",
}


def minor_words(tag: Tag) -> tuple[str, ...]:
    """Return what words for people under 18 begin with; empty if not listed."""
    return tuple(_MINORS.get(primary_subtag(tag), "").split())
