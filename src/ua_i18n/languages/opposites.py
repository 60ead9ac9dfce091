"""Words of which one must not become another: bounds of numbers, units of time.

Source: the languages' dictionaries and grammars; CLDR for the units.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from ua_i18n.languages.boundwords import BOUNDS
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "TIME_UNITS",
    "Bounds",
    "bounds",
    "knows_bounds",
    "round_words",
    "time_units",
]


class Bounds(NamedTuple):
    """The phrases that bound a number from below and from above."""

    lower: frozenset[str]
    upper: frozenset[str]
    unsure: frozenset[str]
    """Those of them that have other meanings."""
    times: tuple[int, int] = (0, 0)
    """How often a number is bounded from below and from above."""
    sure_times: tuple[int, int] = (0, 0)
    """The same of the phrases that have no other meaning."""


def knows_bounds(tag: Tag) -> bool:
    """Tell whether the phrases of a language are listed."""
    return primary_subtag(tag) in BOUNDS


def bounds(text: str, tag: Tag) -> Bounds:
    """Find the phrases by which a text bounds numbers; none if they are not listed."""
    language = primary_subtag(tag)
    found: dict[str, list[str]] = {"lower": [], "upper": [], "neither": []}
    unsure = set[str]()
    if language not in BOUNDS:
        return Bounds(frozenset(), frozenset(), frozenset())
    # The sign before a phrase is matched with it.
    for match in _bounds_pattern(language).finditer(f" {text.lower()}"):
        phrase = match[0][1:]
        kind, is_unsure = _kind(phrase, language)
        found[kind].append(phrase)
        if is_unsure:
            unsure.add(phrase)
    lower, upper = found["lower"], found["upper"]
    unsure.difference_update(found["neither"])
    return Bounds(
        frozenset(lower),
        frozenset(upper),
        frozenset(unsure),
        (len(lower), len(upper)),
        (
            sum(one not in unsure for one in lower),
            sum(one not in unsure for one in upper),
        ),
    )


@cache
def _phrases(language: str) -> tuple[tuple[str, str], ...]:
    """Pair the phrases with their kinds: of two the longer counts."""
    kinds = BOUNDS[language]._asdict()
    phrases = [(p, kind) for kind, listed in kinds.items() for p in listed.split("|")]
    return tuple(sorted(phrases, key=lambda phrase: len(phrase[0]), reverse=True))


@lru_cache(maxsize=1024)
def _kind(written: str, language: str) -> tuple[str, bool]:
    """Return the kind of a phrase that was found, and whether it may mean another."""
    return next(
        (kind, phrase[0] == "~")
        for phrase, kind in _phrases(language)
        if re.fullmatch(phrase.lstrip("~"), written)
    )


@cache
def _bounds_pattern(language: str) -> re.Pattern[str]:
    phrases = "|".join(phrase.lstrip("~") for phrase, _ in _phrases(language))
    # No look-behind: the search skips to what may stand before a word.
    start = "(?s:.)" if language in {"ja", "zh"} else r"\W"
    return re.compile(f"{start}(?:{phrases})")


TIME_UNITS = ("hour", "day", "week", "month", "year")
_TIME: Mapping[str, str] = {
    "ar": r"ساع [اأ]?ي[اّ]?[وا]م أسب|اسب [اأ]?شهر|شهور سن[ةو]|سنين|عام|أعوام|اعوام",
    "be": "гадзін дзень|дзён|дн|сут тыд|тыдз месяц год|гадоў|гады|гадавы",
    "cs": r"hodin|\w*hodinov dn[íyeiů]|den$|\w*denn týd[ne]|\w*týdenn "
    r"měsíc|\w*měsíčn ro[kcč]|let$|let[ůeuy]|lét|\w*let[ýáéo]",
    "de": "stund tag|täg woche|wöch monat jahr|jähr",
    "el": r"ώρ[αεω]|ωρών|\w*[αά]ωρ[οεηω] [ηή]?μέρ|ημερ|\w*ήμερ εβδομάδ "
    r"μήν[αεω]|μηνών|\w+μην χρόνι|χρονών|\w*χρον[οηεω]|έτ[οηω]|ετών|\w*ετ[ήο]",
    "en": "hour day week month year",
    "es": "hora día seman mes(?:es)?$ año",
    "fa": "ساعت روز هفته ماه سال",
    "fr": "heure jour semaine mois an(?:s|née)?",
    "it": "or[ae]$ giorn settiman mes[ei]$ ann[oi]$",
    "ja": "時間 日 週 [かカヶヵケ箇]月 年|歳",
    "kk": "сағат күн апта ай жыл",
    "nl": "uur|uren dag week|weken maand ja[ar]",
    "pl": "godzin dzień|dni tydzień|tygodni miesi rok|lat",
    "pt": "hora dia seman m[eê]s ano",
    "ro": "or[ăe]$|orelor zi$|zile|zilei săptămân lun[iă]$|lunilor an$|ani$|anilor",
    "ru": "час дн|день|сут недел месяц год|лет",
    "tr": "saat gün hafta ay(?!ınd) yıl|sene",
    "uk": "годин дн|день|доб тиж місяц рок|рік|річ",
    "uz": "soat kun|sutka hafta oy(?:$|da|l|ga|i$|dan) yil|yosh",
    "zh": "小时|小時|钟头 天|日 周|星期|週 月 年|岁|歲",
}


def time_units(tag: Tag) -> Mapping[str, str]:
    """Return what the words for hour, day, week, month and year begin with.

    Returns:
        Empty for a language whose words are not listed.
    """
    listed = _TIME.get(primary_subtag(tag), "").split()
    return dict(zip(TIME_UNITS, listed, strict=True)) if listed else {}


_ROUND_NUMBERS: Mapping[str, str] = {
    "ar": "مئات|مئة|مائة آلاف|ألوف|ألف ملايين|مليون",
    "cs": "stov|set$|sto$ tisíc mili[oó]n",
    "de": "hundert tausend million",
    "el": "εκατοντάδ|εκατ[οό] χιλιάδ|χίλι|χιλίων εκατομμ",
    "en": "hundreds thousands millions",
    "es": "cientos|centenar mil$|miles|millar millon",
    "fa": "صدها|صد$|چندصد|چند‌صد هزار میلیون",
    "fr": "centaine|cents$ mille|millier million",
    "it": "centinai|cento mille|mila|migliai milion",
    "ja": "[数何]百|数以百 [数何]千|数以千|数以万|[数何]万 百万",
    "kk": "жүздеген|жүздеп мың миллион",
    "nl": "honderd duizend miljoen",
    "pl": "setk|setek tysi milion",
    "pt": "centena mil$|milhar milh[ãõ]",
    "ro": "sut[eăa] mii$|mie$|miil milioan|milion",
    "ru": "сотн|сотен тысяч миллион",
    "tr": "yüzlerce|yüz$ bin$|binlerce|binler milyon",
    "uk": "сотн|сотен|сотень тисяч мільйон",
    "zh": "[数几上成好近]百|数以百|百[余多名人] 千|数以万 百万",
}
"""Language -> what words for hundreds, thousands and millions begin with."""


@cache
def round_words(tag: Tag) -> Mapping[int, re.Pattern[str]]:
    """Return the patterns of words for 100, 1000 and 10**6 without a number.

    They are those of a text in lower case; empty if they are not listed.
    """
    language = primary_subtag(tag)
    listed = _ROUND_NUMBERS.get(language, "").split()
    # A compound has them within: Hunderttausende, «многотысячный».
    start = r"(?<!\w)" if language not in {"de", "ja", "nl", "ru", "uk", "zh"} else ""
    return {
        value: re.compile(f"{start}(?:{words.replace('$', chr(92) + 'b')})")
        for value, words in zip((100, 1000, 10**6), listed, strict=False)
    }
