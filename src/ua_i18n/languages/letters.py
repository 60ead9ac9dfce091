"""Scripts and letters that tell a language, and which profiles stand beside them."""

from __future__ import annotations

__all__ = [
    "ABSENT_LETTERS",
    "DENSE",
    "FREQUENT_LETTERS",
    "MACEDONIAN",
    "NEEDED_LETTERS",
    "PROFILES",
    "RELATIVES",
    "SCRIPTS",
    "SCRIPT_LANGUAGES",
    "STAND_INS",
    "SURE_LETTERS",
    "TELLING_LETTERS",
    "TELLING_WORDS",
    "UNSERBIAN",
    "VERSATILE",
]

SCRIPTS = {
    "Arab": "ARABIC",
    "Beng": "BENGALI",
    "Cyrl": "CYRILLIC",
    "Deva": "DEVANAGARI",
    "Ethi": "ETHIOPIC",
    "Hans": "CJK",
    "Hant": "CJK",
    "Hebr": "HEBREW",
    "Jpan": "CJK",
    "Kore": "HANGUL",
    "Latn": "LATIN",
    "Mymr": "MYANMAR",
}
"""ISO 15924 code of a script of several languages -> Unicode's word for it."""

SCRIPT_LANGUAGES = {
    "ARMENIAN": "hy",
    "ETHIOPIC": "am",
    "GEORGIAN": "ka",
    "GREEK": "el",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "KANNADA": "kn",
    "KHMER": "km",
    "LAO": "lo",
    "MALAYALAM": "ml",
    "MYANMAR": "my",
    "ORIYA": "or",
    "SINHALA": "si",
    "TAMIL": "ta",
    "TELUGU": "te",
    "THAANA": "dv",
    "THAI": "th",
    "TIBETAN": "bo",
}
"""Scripts (Unicode's words for them) that in practice mean one language."""

TELLING_LETTERS = {
    "ARABIC": {
        "ckb": "ۆێڕڵەڤ",
        "ps": "ښځڅږړټډڼېۍ",
        "sd": "ٻڀٺٿڄڃڦڻڙڏڊڍڪ",
        "ug": "ۇۆۈېەڭۋ",
    },
    "BENGALI": {"as": "ৰৱ"},
    # Frequent characters of the two ways of Chinese, the same in the same place
    # (Unihan, kSimplifiedVariant), and the kana.
    "CJK": {
        "ja": "".join(map(chr, range(0x3041, 0x30FB))),
        "zh-Hans": "们这个来为说时国过对发会经学后还没开关问间长样现见应实无门请",
        "zh-Hant": "們這個來為說時國過對發會經學後還沒開關問間長樣現見應實無門請",
    },
    "CYRILLIC": {
        "az-Cyrl": "әғҝөүһҹј",
        "ba": "әғҙҡңөҫүһ",
        "be": "іў",
        "cv": "ӑӗҫӳ",
        "kk": "әғқңөұүһі",
        "ky": "ңөү",
        "mk": "ѓѕјљњќџ",
        "mn": "өү",
        "os": "ӕ",
        "sah": "ҕҥөһү",
        "sr": "ђјљњћџ",
        "tg": "ғӣқӯҳҷ",
        "tt": "әҗңөүһ",
        "uk": "ґєії",
        "uz-Cyrl": "ғқҳў",
    },
    "ETHIOPIC": {"ti": "ቐቑቒቓቔቕቖኣ"},
    "HEBREW": {"yi": "װױײ"},
    "LATIN": {"az": "ə", "ha": "ɓɗƙ", "is": "þð", "mt": "ħġ", "uz": "ʻ"},
    "MYANMAR": {"shn": "ၵၶၸၺၼၽႁ"},
}
"""The letters of a language that the profiles' languages in its script lack."""

ABSENT_LETTERS = {
    "az": "wàáåéèêíñóúäæø",
    "be": "ищъ",
    "ky": "әіқғұһ",
    "mk": "йщъыьэюя",
    "mn": "ңқғкп",
    "sr": "йщъыьэюя",
    "uk": "ыэъё",
    "uz": "wàáâåäæçéèêëíñóöøúüß",
}
"""Letters that a language lacks though its script has them; к, п: in loans alone."""

NEEDED_LETTERS = {
    "ba": "ҙҫ",
    "be": "ўыэё",
    "kk": "әғқңөұүһ",
    "tg": "ӣӯҳҷ",
    "uz-Cyrl": "ҳў",
}
"""Letters one of which stands in nearly every sentence of a language."""

UNSERBIAN = frozenset("йщъыьэюяґєїіёў")
"""Letters of all Cyrillic alphabets but the Serbian and the Macedonian."""
MACEDONIAN = frozenset("во дека кои ќе со".split())
"""Small words that tell Macedonian from Serbian."""

TELLING_WORDS = {
    "CYRILLIC": {
        "be": "гэта гэты гэтага каб які якія якая калі няма быць праз толькі яго трэба",
        "kk": "және үшін емес немесе болып туралы арқылы кейін бұл жоқ сіз мүмкін",
        "ky": "жана менен үчүн эмес бул эле жок ушул болот туура аны кайра сиз сиздин",
        "sr": "је није нису који која које ово овај због након већ",
        "tg": "барои аст кардан шудааст бояд нест онро",
    },
    "LATIN": {
        "az": "və ilə üçün deyil yox yoxdur çox heç olaraq edir edilir hansı hər",
        "uz": "uchun yoki emas ushbu kerak mumkin haqida qilish qanday hech keyin"
        " bilan boʻlgan boʻlsa oʻz barcha orqali quyida quyidagi hamda chunki",
    },
}
"""Frequent small words of languages without a profile, which their neighbours lack."""

SURE_LETTERS = {
    "ar": "ةأإ",
    "be": "ўі",
    "mk": "ѓќѕ",
    "ru": "ыэ",
    "sr": "ђћ",
    "uk": "іїє",
}
"""Letters of a language that the others of its script lack, unless they show letters of
`TELLING_LETTERS`. Sources: the alphabets of Bulgarian, Ukrainian, Serbian, Macedonian
and Persian; Uzbek has ў with қ, ғ and ҳ, Belarusian has і without и. Not the Kazakh ұ:
no letter of Russian tells what was left in it behind a greeting, which has one."""

FREQUENT_LETTERS = frozenset(
    "az az-Cyrl ba be ckb kk ky mn sah sr tg tt ug uz-Cyrl".split()
)
"""Languages of which no paragraph lacks the telling letters."""

PROFILES = {
    "ARABIC": ("ar", "fa", "ur"),
    "BENGALI": ("bn",),
    "CYRILLIC": ("bg", "mk", "ru", "uk"),
    "DEVANAGARI": ("hi", "mr", "ne"),
    "HEBREW": ("he",),
    "LATIN": tuple(
        "af ca cs cy da de en es et fi fr hr hu id it lt lv nl no pl pt ro"
        " sk sl so sq sv sw tl tr vi".split()
    ),
}
"""The profiles of langdetect in each script that has several languages."""

RELATIVES = (
    ("ca", "es", "fr", "it", "pt", "ro"),
    ("af", "da", "de", "nl", "no", "sv"),
    ("cs", "hr", "pl", "sk", "sl"),
    ("et", "fi"),
    ("lt", "lv"),
    ("id", "tl", "tr"),
    ("so", "sw"),
    PROFILES["ARABIC"],
    PROFILES["CYRILLIC"],
    PROFILES["DEVANAGARI"],
)
"""Profiles that are mistaken for each other: families of languages in one script."""

VERSATILE = frozenset({"fr", "id"})
"""Profiles that texts of many languages come nearer to than to an unrelated one."""

STAND_INS = {
    "bs": ("hr",),
    "fil": ("tl",),
    "ms": ("id",),
    "nb": ("no",),
    "nn": ("no",),
    "sr": ("hr", "mk"),
}
"""Languages so close to one with a profile that it serves for both, in its script."""

DENSE = frozenset({"CJK", "HANGUL"})
"""Scripts of which a letter is worth two of the others."""
