"""Words of which one must not become another: bounds of numbers, units of time.

Source: the languages' dictionaries and grammars; CLDR for the units.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "TIME_UNITS",
    "Bounds",
    "bounds",
    "knows_bounds",
    "round_words",
    "time_units",
]


class _Bounds(NamedTuple):
    """Patterns of phrases, the longer ones first."""

    neither: str
    """What only looks like one: "nevertheless" is «тем не менее»."""
    lower: str
    """At least, more than."""
    upper: str
    """At most, less than."""


# Behind "~" stands what has other meanings, and is no proof that a bound was turned.
_BOUNDS: Mapping[str, _Bounds] = {
    "ar": _Bounds(
        "$",
        "لا يقل عن|لا تقل عن|لا يقلون عن|على الأقل|أكثر من|يزيد على|يزيد عن|~يتجاوز"
        "|~تجاوز|~يفوق|أزيد من|~نحو",
        "لا يزيد|لا تزيد|على الأكثر|أقل من|لا يتجاوز|لا تتجاوز|كحد أقصى|بحد أقصى",
    ),
    "be": _Bounds(
        "тым не менш|больш-менш|больш таго|як больш",
        "не менш|не меней|не радзей|як мінімум|мінімум|найменш|больш за|больш чым"
        "|больш як|~больш|~звыш|~прынамсі|~хаця б|~перавыш|~старэйш|~даўжэй",
        r"не больш|не болей|самае большае|найбольш за|максімум|менш за|менш чым"
        r"|менш як|~менш|~да(?!\w)|~не перавыш|~маладзей",
    ),
    "cs": _Bounds(
        "víceméně|více méně|více či méně|nicméně|neméně",
        "nejméně|alespoň|aspoň|minimálně|přinejmenším|ne méně než|více než|víc než"
        "|~přes(?!\\w)|~nad(?!\\w)|~minimum|~nejm|~starší|~delší",
        "nejvýše|nanejvýš|maximálně|ne více než|méně než|míň než|~nejvíce|~až(?!\\w)"
        "|~do(?!\\w)|~pod(?!\\w)|~maximum|~mladší",
    ),
    "de": _Bounds(
        "nichtsdestoweniger|mehr oder weniger|nicht mehr|nicht weniger",
        r"mindestens|wenigstens|~zumindest|mehr als|~über(?!\w)|nicht weniger als"
        "|~minimal|~länger|~älter",
        r"höchstens|maximal|weniger als|nicht mehr als|~unter(?!\w)|~bis(?!\w)|~kein",
    ),
    "el": _Bounds(
        "λίγο πολύ|λίγο ως πολύ|περισσότερο ή λιγότερο",
        r"τουλάχιστον|όχι λιγότερ\w+|όχι μικρότερ\w+|περισσότερ\w+ από|πάνω από"
        r"|~άνω των|~ξεπερν|~υπερβαίν|~μεγαλύτερ",
        r"το πολύ|όχι περισσότερ\w+|όχι μεγαλύτερ\w+|λιγότερ\w+ από|~κάτω από"
        r"|~κάτω των|~έως|~μέχρι|~ως(?!\w)|~μικρότερ|~μέγιστ|~ανώτατ",
    ),
    "en": _Bounds(
        "more or less|nevertheless|nonetheless",
        "at least|no less than|not less than|no fewer than|more than|over",
        "at most|at the most|no more than|not more than|less than|fewer than|up to"
        "|under",
    ),
    "es": _Bounds(
        "más o menos|ni más ni menos|nada menos|más de lo|menos de lo|más del|menos "
        "del",
        "al menos|por lo menos|cuando menos|como mínimo|no menos de|más de|~mínimo"
        "|~superi|~supera|~mayor",
        "como máximo|a lo sumo|como mucho|no más de|menos de|~máximo|~hasta|~inferior"
        "|~menor",
    ),
    "fa": _Bounds(
        "$",
        "دست‌کم|دست کم|حداقل|بیش از|بیشتر از|لااقل|~افزون",
        "حداکثر|کمتر از|نه بیش از|~تا",
    ),
    "fr": _Bounds(
        "plus ou moins|néanmoins|du moins|pour le moins|à moins|n['’]ont plus d"
        "|n['’]a plus d",
        "au moins|pas moins de|au minimum|plus de|~minimum|plus d['’]|~supérieur"
        "|~dépass",
        "au plus|au maximum|tout au plus|pas plus de|moins de|~maximum|moins d['’]"
        "|~jusqu|~inférieur",
    ),
    "he": _Bounds(
        "פחות או יותר|לא פחות ולא יותר",
        r"לפחות|לכל הפחות|יותר מ|לא פחות מ|~מעל|~למעלה מ|~מינימום|~מעבר",
        r"לכל היותר|פחות מ|לא יותר מ|~עד|~מתחת|~מקסימום",
    ),
    "id": _Bounds(
        "kurang lebih|lebih kurang|lebih lanjut",
        "setidaknya|sedikitnya|paling sedikit|paling tidak|sekurang-kurangnya|minimal"
        "|lebih dari|tidak kurang dari|tak kurang dari|~di atas|~melebihi|~lebih"
        "|~lewat",
        "paling banyak|sebanyak-banyaknya|maksimal|kurang dari|tidak lebih dari"
        "|tak lebih dari|paling lama|~hingga|~sampai|~di bawah|~tidak sampai",
    ),
    "it": _Bounds(
        "più o meno|nientemeno",
        "almeno|non meno di|come minimo|più di|~oltre|~minimo|~superiore|perlomeno",
        "al massimo|non più di|tutt['’]al più|meno di|~massimo|~fino|~inferiore",
    ),
    "ja": _Bounds(
        "これ以上|それ以上|必要以上",
        "少なくとも|~最低|~以上|[0-9０-９人年月日時歳件回%％円ルロトン]を超え"
        "|[0-9０-９人年月日時歳件回%％円ルロトン]を上回|~超え|~を超|~余り",
        "多くとも|多くても|最[大長高多][0-9０-９]|に満たな|~最[大長高多]|~以下|~未満"
        "|~以内|~まで|~足らず|~下回",
    ),
    "kk": _Bounds(
        "$",
        r"кемінде|кем дегенде|кем емес|аз емес|астам|артық|~аса|~көп"
        r"|\w*[нтд][ае]н көп(?! емес)",
        r"ең көп|көп дегенде|көп емес|аспайтын|артық емес|~жетпей|~кем"
        r"|\w*[нтд][ае]н аз(?! емес)|\w*[нтд][ае]н кем(?! емес)",
    ),
    "ko": _Bounds(
        "$",
        r"최소|적어도|~이상|넘는|넘게|넘도록|~초과|~여|\w*여 명|~최저|~웃도|~남짓",
        r"최대(?! ?도시)(?! ?규모)|기껏해야|많아야|미만|안 되는|못 미치는|못 되는"
        r"|~이하|~이내|~최장|~까지|~최고|~않는",
    ),
    "nl": _Bounds(
        "min of meer|niettemin",
        "minstens|ten minste|~minimaal|niet minder dan|meer dan|~ruim|~boven|~minimum",
        "hoogstens|ten hoogste|~maximaal|niet meer dan|minder dan|~tot|~onder|~maximum",
    ),
    "pl": _Bounds(
        "mniej więcej|niemniej jednak|tym niemniej",
        "co najmniej|przynajmniej|nie mniej niż|więcej niż|ponad(?!\\w)|~powyżej"
        "|~przeszło|~minimum|~starsz|~dłuż",
        "co najwyżej|najwyżej|nie więcej niż|mniej niż|niespełna|niecał|~poniżej"
        r"|~maksymalnie|~maksimum|~do(?!\w)",
    ),
    "pt": _Bounds(
        "mais ou menos|nada menos",
        "pelo menos|ao menos|no mínimo|não menos de|mais de|~mínimo|~superi|~maior",
        "no máximo|quando muito|não mais de|menos de|~máximo|~até|~inferior|~menor",
    ),
    "ro": _Bounds(
        "mai mult sau mai puțin|mai mult decât atât|nu mai puțin important",
        "cel puțin|cel puţin|măcar|nu mai puțin de|nu mai puțini de|mai mult de"
        "|mai mulți de|mai multe de|mai bine de|~peste(?!\\w)|~minim|~depăș",
        "cel mult|nu mai mult de|nu mai mulți de|mai puțin de|mai puțini de"
        "|mai puține de|mai puţin de|~sub(?!\\w)|~până la|~maxim",
    ),
    "ru": _Bounds(
        "тем не менее|более или менее|более-менее|более того",
        "не менее|не меньше|по меньшей мере|~по крайней мере|как минимум|минимум|~более"
        "|~больше|свыше|~с лишним|~превыша|~старше|~хотя бы|более чем|больше чем",
        r"не более|не больше|самое большее|максимум|менее|~меньше|~не превыша|~до(?!\w)"
        "|не свыше|~в пределах",
    ),
    "tr": _Bounds(
        "$",
        r"en az|asgari|\w*[dt][ae]n (?:daha )?fazla|~fazla|aşkın|~üzerinde|~aşan",
        r"en fazla|en çok|azami|\w*[dt][ae]n (?:daha )?az(?!\w)|~daha az|~aşmayan"
        "|~kadar|~altında",
    ),
    "uk": _Bounds(
        "тим не менш|більш-менш|більше того|більш того",
        "щонайменше|~принаймні|не менше|не менш|як мінімум|мінімум|понад|більше ніж"
        "|більше як|більш ніж|більш як|~більше|~більш|~перевищ|~старше",
        r"щонайбільше|не більше|не більш|максимум|менше|менш|~до(?!\w)|~не перевищ",
    ),
    "uz": _Bounds(
        "$",
        r"kamida|hech bo.lmaganda|\w*dan ortiq|\w*dan ziyod|\w*dan ko.p(?!\w)"
        r"|\w*dan kam emas|~ortiq|~oshiq|~oshgan|~uzoq|~katta|~minimal",
        r"ko.pi bilan|uzog.i bilan|\w*dan kam(?! emas)(?!\w)|\w*dan oshma\w*"
        r"|ortiq emas|~\w*gacha|~\w*ga yetm\w*|~\w*ga to.lm\w*|~maksimal",
    ),
    "vi": _Bounds(
        "ít nhiều|hơn nữa|hơn hết|nhiều hơn hết",
        "ít nhất|tối thiểu|không dưới|không ít hơn|chí ít|nhiều hơn|~lâu hơn|~hơn|~trên"
        "|~trở lên|~vượt",
        "nhiều nhất|tối đa|không quá|không hơn|chưa tới|chưa đến|chưa đầy|không đến"
        "|không tới|ít hơn|~dưới|~tới|~đến|~gần|~trở xuống|~cao nhất",
    ),
    "zh": _Bounds(
        "不多不少|多少",
        "至少|最少|起码|多[于於]|超[过過]|~逾|~以上|不少[于於]|~不低[于於]"
        "|~[万萬千百十0-9]多|~[余餘]",
        "至多|最多|少[于於]|不到|不足|不超[过過]|~以下|~低[于於]|~以[内內]",
    ),
}


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
    return primary_subtag(tag) in _BOUNDS


def bounds(text: str, tag: Tag) -> Bounds:
    """Find the phrases by which a text bounds numbers; none if they are not listed."""
    language = primary_subtag(tag)
    found: dict[str, list[str]] = {"lower": [], "upper": [], "neither": []}
    unsure = set[str]()
    if language not in _BOUNDS:
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
    kinds = _BOUNDS[language]._asdict()
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
