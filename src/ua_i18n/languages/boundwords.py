"""The phrases by which languages bound a number: at least, at most.

Source: the languages' dictionaries and grammars.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

__all__ = ["BOUNDS", "BoundWords"]


class BoundWords(NamedTuple):
    """Patterns of phrases, the longer ones first."""

    neither: str
    """What only looks like one: "nevertheless" is «тем не менее»."""
    lower: str
    """At least, more than."""
    upper: str
    """At most, less than."""


# Behind "~" stands what has other meanings, and is no proof that a bound was turned.
BOUNDS: Mapping[str, BoundWords] = {
    "ar": BoundWords(
        "$",
        "لا يقل عن|لا تقل عن|لا يقلون عن|على الأقل|أكثر من|يزيد على|يزيد عن|~يتجاوز"
        "|~تجاوز|~يفوق|أزيد من|~نحو",
        "لا يزيد|لا تزيد|على الأكثر|أقل من|لا يتجاوز|لا تتجاوز|كحد أقصى|بحد أقصى",
    ),
    "be": BoundWords(
        "тым не менш|больш-менш|больш таго|як больш",
        "не менш|не меней|не радзей|як мінімум|мінімум|найменш|больш за|больш чым"
        "|больш як|~больш|~звыш|~прынамсі|~хаця б|~перавыш|~старэйш|~даўжэй",
        r"не больш|не болей|самае большае|найбольш за|максімум|менш за|менш чым"
        r"|менш як|~менш|~да(?!\w)|~не перавыш|~маладзей",
    ),
    "cs": BoundWords(
        "víceméně|více méně|více či méně|nicméně|neméně",
        "nejméně|alespoň|aspoň|minimálně|přinejmenším|ne méně než|více než|víc než"
        "|~přes(?!\\w)|~nad(?!\\w)|~minimum|~nejm|~starší|~delší",
        "nejvýše|nanejvýš|maximálně|ne více než|méně než|míň než|~nejvíce|~až(?!\\w)"
        "|~do(?!\\w)|~pod(?!\\w)|~maximum|~mladší",
    ),
    "de": BoundWords(
        "nichtsdestoweniger|mehr oder weniger|nicht mehr|nicht weniger",
        r"mindestens|wenigstens|~zumindest|mehr als|~über(?!\w)|nicht weniger als"
        "|~minimal|~länger|~älter",
        r"höchstens|maximal|weniger als|nicht mehr als|~unter(?!\w)|~bis(?!\w)|~kein",
    ),
    "el": BoundWords(
        "λίγο πολύ|λίγο ως πολύ|περισσότερο ή λιγότερο",
        r"τουλάχιστον|όχι λιγότερ\w+|όχι μικρότερ\w+|περισσότερ\w+ από|πάνω από"
        r"|~άνω των|~ξεπερν|~υπερβαίν|~μεγαλύτερ",
        r"το πολύ|όχι περισσότερ\w+|όχι μεγαλύτερ\w+|λιγότερ\w+ από|~κάτω από"
        r"|~κάτω των|~έως|~μέχρι|~ως(?!\w)|~μικρότερ|~μέγιστ|~ανώτατ",
    ),
    "en": BoundWords(
        "more or less|nevertheless|nonetheless",
        "at least|no less than|not less than|no fewer than|more than|over",
        "at most|at the most|no more than|not more than|less than|fewer than|up to"
        "|under",
    ),
    "es": BoundWords(
        "más o menos|ni más ni menos|nada menos|más de lo|menos de lo|más del|menos "
        "del",
        "al menos|por lo menos|cuando menos|como mínimo|no menos de|más de|~mínimo"
        "|~superi|~supera|~mayor",
        "como máximo|a lo sumo|como mucho|no más de|menos de|~máximo|~hasta|~inferior"
        "|~menor",
    ),
    "fa": BoundWords(
        "$",
        "دست‌کم|دست کم|حداقل|بیش از|بیشتر از|لااقل|~افزون",
        "حداکثر|کمتر از|نه بیش از|~تا",
    ),
    "fr": BoundWords(
        "plus ou moins|néanmoins|du moins|pour le moins|à moins|n['’]ont plus d"
        "|n['’]a plus d",
        "au moins|pas moins de|au minimum|plus de|~minimum|plus d['’]|~supérieur"
        "|~dépass",
        "au plus|au maximum|tout au plus|pas plus de|moins de|~maximum|moins d['’]"
        "|~jusqu|~inférieur",
    ),
    "he": BoundWords(
        "פחות או יותר|לא פחות ולא יותר",
        r"לפחות|לכל הפחות|יותר מ|לא פחות מ|~מעל|~למעלה מ|~מינימום|~מעבר",
        r"לכל היותר|פחות מ|לא יותר מ|~עד|~מתחת|~מקסימום",
    ),
    "id": BoundWords(
        "kurang lebih|lebih kurang|lebih lanjut",
        "setidaknya|sedikitnya|paling sedikit|paling tidak|sekurang-kurangnya|minimal"
        "|lebih dari|tidak kurang dari|tak kurang dari|~di atas|~melebihi|~lebih"
        "|~lewat",
        "paling banyak|sebanyak-banyaknya|maksimal|kurang dari|tidak lebih dari"
        "|tak lebih dari|paling lama|~hingga|~sampai|~di bawah|~tidak sampai",
    ),
    "it": BoundWords(
        "più o meno|nientemeno",
        "almeno|non meno di|come minimo|più di|~oltre|~minimo|~superiore|perlomeno",
        "al massimo|non più di|tutt['’]al più|meno di|~massimo|~fino|~inferiore",
    ),
    "ja": BoundWords(
        "これ以上|それ以上|必要以上",
        "少なくとも|~最低|~以上|[0-9０-９人年月日時歳件回%％円ルロトン]を超え"
        "|[0-9０-９人年月日時歳件回%％円ルロトン]を上回|~超え|~を超|~余り",
        "多くとも|多くても|最[大長高多][0-9０-９]|に満たな|~最[大長高多]|~以下|~未満"
        "|~以内|~まで|~足らず|~下回",
    ),
    "kk": BoundWords(
        "$",
        r"кемінде|кем дегенде|кем емес|аз емес|астам|артық|~аса|~көп"
        r"|\w*[нтд][ае]н көп(?! емес)",
        r"ең көп|көп дегенде|көп емес|аспайтын|артық емес|~жетпей|~кем"
        r"|\w*[нтд][ае]н аз(?! емес)|\w*[нтд][ае]н кем(?! емес)",
    ),
    "ko": BoundWords(
        "$",
        r"최소|적어도|~이상|넘는|넘게|넘도록|~초과|~여|\w*여 명|~최저|~웃도|~남짓",
        r"최대(?! ?도시)(?! ?규모)|기껏해야|많아야|미만|안 되는|못 미치는|못 되는"
        r"|~이하|~이내|~최장|~까지|~최고|~않는",
    ),
    "nl": BoundWords(
        "min of meer|niettemin",
        "minstens|ten minste|~minimaal|niet minder dan|meer dan|~ruim|~boven|~minimum",
        "hoogstens|ten hoogste|~maximaal|niet meer dan|minder dan|~tot|~onder|~maximum",
    ),
    "pl": BoundWords(
        "mniej więcej|niemniej jednak|tym niemniej",
        "co najmniej|przynajmniej|nie mniej niż|więcej niż|ponad(?!\\w)|~powyżej"
        "|~przeszło|~minimum|~starsz|~dłuż",
        "co najwyżej|najwyżej|nie więcej niż|mniej niż|niespełna|niecał|~poniżej"
        r"|~maksymalnie|~maksimum|~do(?!\w)",
    ),
    "pt": BoundWords(
        "mais ou menos|nada menos",
        "pelo menos|ao menos|no mínimo|não menos de|mais de|~mínimo|~superi|~maior",
        "no máximo|quando muito|não mais de|menos de|~máximo|~até|~inferior|~menor",
    ),
    "ro": BoundWords(
        "mai mult sau mai puțin|mai mult decât atât|nu mai puțin important",
        "cel puțin|cel puţin|măcar|nu mai puțin de|nu mai puțini de|mai mult de"
        "|mai mulți de|mai multe de|mai bine de|~peste(?!\\w)|~minim|~depăș",
        "cel mult|nu mai mult de|nu mai mulți de|mai puțin de|mai puțini de"
        "|mai puține de|mai puţin de|~sub(?!\\w)|~până la|~maxim",
    ),
    "ru": BoundWords(
        "тем не менее|более или менее|более-менее|более того",
        "не менее|не меньше|по меньшей мере|~по крайней мере|как минимум|минимум|~более"
        "|~больше|свыше|~с лишним|~превыша|~старше|~хотя бы|более чем|больше чем",
        r"не более|не больше|самое большее|максимум|менее|~меньше|~не превыша|~до(?!\w)"
        "|не свыше|~в пределах",
    ),
    "tr": BoundWords(
        "$",
        r"en az|asgari|\w*[dt][ae]n (?:daha )?fazla|~fazla|aşkın|~üzerinde|~aşan",
        r"en fazla|en çok|azami|\w*[dt][ae]n (?:daha )?az(?!\w)|~daha az|~aşmayan"
        "|~kadar|~altında",
    ),
    "uk": BoundWords(
        "тим не менш|більш-менш|більше того|більш того",
        "щонайменше|~принаймні|не менше|не менш|як мінімум|мінімум|понад|більше ніж"
        "|більше як|більш ніж|більш як|~більше|~більш|~перевищ|~старше",
        r"щонайбільше|не більше|не більш|максимум|менше|менш|~до(?!\w)|~не перевищ",
    ),
    "uz": BoundWords(
        "$",
        r"kamida|hech bo.lmaganda|\w*dan ortiq|\w*dan ziyod|\w*dan ko.p(?!\w)"
        r"|\w*dan kam emas|~ortiq|~oshiq|~oshgan|~uzoq|~katta|~minimal",
        r"ko.pi bilan|uzog.i bilan|\w*dan kam(?! emas)(?!\w)|\w*dan oshma\w*"
        r"|ortiq emas|~\w*gacha|~\w*ga yetm\w*|~\w*ga to.lm\w*|~maksimal",
    ),
    "vi": BoundWords(
        "ít nhiều|hơn nữa|hơn hết|nhiều hơn hết",
        "ít nhất|tối thiểu|không dưới|không ít hơn|chí ít|nhiều hơn|~lâu hơn|~hơn|~trên"
        "|~trở lên|~vượt",
        "nhiều nhất|tối đa|không quá|không hơn|chưa tới|chưa đến|chưa đầy|không đến"
        "|không tới|ít hơn|~dưới|~tới|~đến|~gần|~trở xuống|~cao nhất",
    ),
    "zh": BoundWords(
        "不多不少|多少",
        "至少|最少|起码|多[于於]|超[过過]|~逾|~以上|不少[于於]|~不低[于於]"
        "|~[万萬千百十0-9]多|~[余餘]",
        "至多|最多|少[于於]|不到|不足|不超[过過]|~以下|~低[于於]|~以[内內]",
    ),
}
