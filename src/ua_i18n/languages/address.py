"""Forms of address: for a man, for a woman, by office; and those for friends alone.

Source: the forms of address of the interinstitutional style guide of the EU (2022),
and the languages' grammars.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Literal, NamedTuple

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "familiar_in",
    "familiar_words",
    "gender_words",
    "may_be_familiar",
    "offices_in",
    "portfolios_in",
]


class _Genders(NamedTuple):
    """What words begin with that only one of the two is addressed by."""

    m: str
    f: str


_GENDERS: Mapping[str, _Genders] = {
    "ar": _Genders(
        "السيد$ سيدي$ الرئيس$ الوزير$ السفير$", "السيدة سيدتي الرئيسة الوزيرة السفيرة"
    ),
    "be": _Genders(
        "спадар$ паважаны шаноўны вельмішаноўны",
        "спадарын паважаная шаноўная вельмішаноўная",
    ),
    "cs": _Genders("pane$ pan[ua]?$ vážený", "paní$ vážená"),
    "de": _Genders("herr geehrter$ verehrter$", "frau geehrte$ verehrte$"),
    "el": _Genders(
        "κύρι[εο]$ κύριος$ αξιότιμε εξοχότατε", "κυρία αξιότιμη εξοχ[οό]τάτη εξοχότατη"
    ),
    "en": _Genders("mr$ sir$", "mrs$ ms$ madam"),
    "es": _Genders(
        "señor$ sr$ estimado excelentísimo don$",
        "señora sra$ estimada excelentísima doña$",
    ),
    "fa": _Genders("آقای آقا$", "خانم سرکار"),
    "fr": _Genders("monsieur m$", "madame mme$"),
    "he": _Genders("אדוני$ מר$", "גברתי$ גברת$ הנשיאה$ השרה$ השגרירה$"),
    "id": _Genders("bapak pak$ tuan$", "ibu$ nyonya$"),
    "it": _Genders("signor$ egregio illustrissimo", "signora egregia illustrissima"),
    "kk": _Genders("мырза", "ханым"),
    "nl": _Genders("heer$ meneer", "mevrouw"),
    "pl": _Genders("panie$ pan$ szanowny", "pani$ szanowna"),
    "pt": _Genders(
        "senhor$ sr$ prezado excelentíssimo", "senhora sra$ prezada excelentíssima"
    ),
    "ro": _Genders("domnul stimate$ onorate$", "doamn stimată onorată"),
    "ru": _Genders(
        "господин уважаемый глубокоуважаемый", "госпож уважаемая глубокоуважаемая"
    ),
    "uk": _Genders("пане$ шановний вельмишановний", "пані$ шановна вельмишановна"),
    "uz": _Genders("janob", "xonim"),
    "vi": _Genders("ông$", "bà$"),
    "zh": _Genders("先生", "女士"),
}

_OFFICES = (
    *"president minister ambassador governor judge king prosecutor".split(),
    "head of government",
)
# In the order of these, each as a regex without blanks; "$" is the end of a word.
# Kingdoms are no kings, and a head of government may be a president in name.
_OFFICE_WORDS: Mapping[str, str] = {
    "ar": r"رئيس وزير سفير حاكم|محافظ قاض ملك نائب|مدع"
    r" رئيسة?\s(?:مجلس\sالوزراء|الوزراء|الحكومة)",
    "be": "прэзідэнт міністр|міністэр пасол|пасл губернатар судд "
    r"кароль|карал(?!еўств|еўск) пракурор прэм.ер|(?:старшын|кіраўнік)\w*\sурада",
    "cs": r"prezident|prezidenc minist[rř] velvyslan guvernér|hejtman soudc|soudk "
    r"král(?!ovst|ovsk) prokurát|žalobc|státní\szástup premiér|předsed\w*\svlády",
    "de": r"präsident|bundespräsident|staatspräsident \w*minister botschafter "
    "gouverneur richter "
    "könig(?!lich|reich) staatsanwalt|staatsanwält "
    "premier|ministerpräsident|kanzler|bundeskanzler|regierungschef",
    "el": r"πρόεδρ|προέδρ υπουργ πρέσβ|πρεσβευτ κυβερνήτ|περιφερει δικαστ "
    r"βασιλιά|βασίλισσ εισαγγελ πρωθυπουργ|πρόεδρ\w*\sτης\sκυβέρνησης",
    "en": "president minister ambassador governor judge king$|queen$ prosecutor "
    r"prime\sminister|premier|head\sof\sgovernment",
    "es": "president ministr embajador gobernador|governador juez|jueza rey$|reina$ "
    r"fiscal premier|primer\w*\sministr|president\w*\sdel\s(?:gobierno|consejo)",
    "fa": "رئیس وزیر سفیر استاندار|فرماندار قاضی پادشاه(?!ی)|شاه(?!ی) دادستان نخست",
    "fr": "président ministre ambassad gouverneur|préfet juge roi$|reine$ procureur "
    r"premi\w*\sministre|(?:président|che[fv])\w*\sdu\s(?:gouvernement|conseil)",
    "he": r"נשיא(?!ות) שר(?:ה|ת)?$ שגריר(?!ות) מושל שופט מל(?:ך|כה)$ תובע|פרקליט "
    r"ראש[\s־-]ה?ממשלה",
    "id": r"presiden menteri duta\sbesar|dubes gubernur hakim raja$|ratu$ jaksa "
    r"perdana\smenteri|kepala\spemerintahan",
    "it": "president ministr ambasciat governat giudic re$|regina procurator "
    r"premier|prim\w\sministr|president\w*\sdel\s(?:consiglio|governo)",
    "ja": "大統領|国家主席 大臣 大使 知事|総督 裁判官|判事 国王|女王|天皇 検事|検察 "
    "首相|総理",
    "kk": "президент министр елші әкім|губернатор судья|төреші "
    "король(?!дік)|патша(?!лы) прокурор премьер",
    "ko": "대통령|주석 장관 대사(?!관) 주지사 판사|법관 국왕|여왕 검사|검찰 총리|수상",
    "nl": "president minister ambassad gouverneur rechter koning aanklager|officier "
    r"premier|minister-president|eerste\sminister",
    "pl": "prezydent minist ambasador gubernator sędzi król(?!estw|ewsk) prokurator "
    r"premier|prezes\w*\srady",
    "pt": "president ministr embaixad governad juiz|juíz rei$|rainha procurador"
    r"|promotor primeir\w[\s-]ministr|premiê|president\w*\sdo\s(?:governo|conselho)",
    "ro": r"pre[șş]edin minist|mini[șş]tr ambasad guvernator judecăto "
    r"rege$|regel|regin procuror premier|prim[\s-]minist|[șş]eful\sguvernului",
    "ru": "президент министр посол|посл губернатор судь корол(?!евств|евск) прокурор "
    r"премьер|(?:председател|глав)\w*\sправительства",
    "tr": "cumhurbaşkan|başkan bakan büyükelçi|sefir vali hâkim|hakim|yargıç "
    "kral(?!lı) savcı başbakan",
    "uk": "президент міністр|міністерк|міністерц посол|посл губернатор судд "
    "корол(?!івств|івськ) прокурор "
    r"прем.єр|голов\w*\sуряду",
    "uz": r"prezident vazir elchi(?!xona) hokim(?!iyat)|gubernator sudya "
    r"qirol(?!lik)$|malika prokuror bosh\svazir",
    "vi": r"tổng\sthống|chủ\stịch bộ\strưởng đại\ssứ(?!\squán) thống\sđốc|tỉnh\strưởng "
    r"thẩm\sphán|chánh\sán vua$|quốc\svương|nữ\shoàng công\stố|kiểm\ssát thủ\stướng",
    "zh": "总统|主席|總統 部长|大臣|部長 大使 省长|州长 法官 国王|女王 检察 "
    "总理|總理|首相",
}

_PORTFOLIOS = "justice interior foreign defence".split()
_PORTFOLIO_WORDS: Mapping[str, str] = {
    "ar": "عدل داخلي خارجي دفاع",
    "be": "юстыцыі [уў]нутран замежн абарон",
    "cs": "spravedlnosti vnitra zahranič obrany",
    "de": "justiz innen|inneren|inneres äußeren|außen|auswärtig verteidigung",
    "el": "δικαιοσύν εσωτερικ εξωτερικ [άα]μύ?ν",
    "en": "justice interior|home|internal foreign|external defen[cs]e",
    "es": "justicia interior exterior defensa",
    "fa": "دادگستری کشور خارجه دفاع",
    "fr": "justice intérieur étrangère|extérieur défense|armées",
    "he": "משפטים פנים חוץ|זרים ביטחון|הגנה",
    "id": r"kehakiman|hukum dalam\snegeri luar\snegeri pertahanan",
    "it": "giustizia interno|interni esteri difesa",
    "ja": "法務|司法 内務 外務 防衛|国防",
    "kk": "әділет ішкі сыртқы қорғаныс",
    "ko": "법무|사법 내무|내정|행정안전 외교|외무 국방",
    "nl": "justitie binnenlandse buitenlandse defensie",
    "pl": "sprawiedliwości wewnętrzny zagraniczny obrony",
    "pt": "justiça interior|interna|administração exterior|estrangeiro|externa defesa",
    "ro": "justi[țţ]i intern extern apăr",
    "ru": "юстиции внутренн иностранн оборон",
    "tr": "adalet çişleri dışişleri savunma",
    "uk": "юстиції внутрішн закордонн|іноземн оборон",
    "uz": "adliya ichki tashqi mudofaa",
    "vi": r"tư\spháp nội\svụ|công\san ngoại\sgiao quốc\sphòng",
    "zh": "司法 内政|內政|内务 外交 国防|國防",
}

# Pronouns and possessives of a writer who is on first-name terms with the addressee.
_FAMILIAR: Mapping[str, str] = {
    "cs": "ty tě tebe tobě tebou tvůj tvoje tvého tvému",
    "de": "du dich dir dein deine deinen deinem deiner deines",
    "el": "εσύ εσένα σου",
    "es": "tú ti contigo tuyo tuya te tu tus",
    "fa": "تو",
    "fr": "tu toi te tes ta",
    "it": "tu ti te tuo tua tuoi tue",
    "kk": "сен сені саған сенің сенен",
    "nl": "jij je jou jouw jullie",
    "pl": "ty ciebie cię tobie tobą twój twoja twoje twojego twojej abyś żebyś gdybyś",
    "pt": "tu ti contigo teu tua teus tuas",
    "ro": "tu tine ție îți te tău tale",
    "ru": "ты тебя тебе тобой тобою твой твоя твоё твое твоего твоей твоему твою твоих",
    "tr": "sen seni sana senden senin sende",
    "uk": "ти тебе тобі тобою твій твоя твоє твого твоєї твоєму твою твоїх",
    "zh": "你 妳",
}


_UNSPACED = frozenset({"ja", "zh"})
"""Of these languages, those whose words stand together."""


def gender_words(text: str, tag: Tag) -> frozenset[Literal["m", "f"]]:
    """Tell whether a text addresses a man, a woman, both or nobody that it tells."""
    patterns = _genders(primary_subtag(tag))
    lower = text.lower()
    return frozenset(sex for sex, pattern in patterns.items() if pattern.search(lower))


@cache
def _genders(language: str) -> dict[Literal["m", "f"], re.Pattern[str]]:
    words = _GENDERS.get(language)
    if words is None:
        return {}
    return {"m": _beginnings(words.m, language), "f": _beginnings(words.f, language)}


def _beginnings(words: str, language: str) -> re.Pattern[str]:
    parts = (f"{w[:-1]}(?!\\w)" if w.endswith("$") else w for w in words.split())
    start = "" if language in _UNSPACED else r"(?<!\w)"
    return re.compile(f"{start}(?:{'|'.join(parts)})")


def offices_in(text: str, tag: Tag) -> frozenset[str]:
    """Return the offices that a text names, by their English words."""
    lower = text.lower()
    patterns = _offices(primary_subtag(tag))
    return frozenset(office for office, p in patterns.items() if p.search(lower))


@cache
def _offices(language: str) -> dict[str, re.Pattern[str]]:
    if language not in _OFFICE_WORDS:
        return {}
    listed = _OFFICE_WORDS[language].split()
    start = {
        "ja": "",
        "ko": "",
        "zh": "",
        "ar": r"(?<!\w)(?:ال|لل|[ولب])?",
        "he": r"(?<!\w)[ולבהמש]{0,2}",
    }.get(language, r"(?<!\w)")
    return {
        office: re.compile(f"{start}(?:{words.replace('$', chr(92) + 'b')})")
        for office, words in zip(_OFFICES, listed, strict=True)
    }


def portfolios_in(text: str, tag: Tag) -> frozenset[str]:
    """Return what ministers of a text are in charge of, by the English words."""
    lower = text.lower()
    listed = _PORTFOLIO_WORDS.get(primary_subtag(tag), "").split()
    return frozenset(
        portfolio
        for portfolio, words in zip(_PORTFOLIOS, listed, strict=False)
        if re.search(words, lower)
    )


def may_be_familiar(text: str, tag: Tag) -> bool:
    """Tell quickly whether a text has any of the `familiar_words`."""
    return any(search(text) for search in _familiar(primary_subtag(tag)))


@cache
def _familiar(language: str) -> tuple[Callable[[str], object], ...]:
    """Return a search for each first letter: quick, as it skips to a given one."""
    words = _FAMILIAR.get(language, "").split()
    written = {way(word) for word in words for way in (str, str.title, str.upper)}
    firsts = dict.fromkeys(word[0] for word in sorted(written))
    if language in _UNSPACED:
        return tuple(re.compile(word).search for word in words)
    return tuple(
        re.compile(
            rf"{first}(?<!\w{first})"
            rf"(?:{'|'.join(word[1:] for word in written if word[0] == first)})(?!\w)"
        ).search
        for first in firsts
    )


def familiar_in(text: str, tag: Tag) -> str:
    """Return the first of the `familiar_words` of a text in lower case, "" for none."""
    words = familiar_words(tag)
    said = text if primary_subtag(tag) in _UNSPACED else _TOKEN.findall(text)
    return next((word for word in said if word in words), "")


_TOKEN = re.compile(r"[^\W\d_]+")


def familiar_words(tag: Tag) -> frozenset[str]:
    """Return the words by which one addresses a friend; empty if not listed."""
    return frozenset(_FAMILIAR.get(primary_subtag(tag), "").split())
