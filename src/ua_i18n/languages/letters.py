"""Letters that tell a language, for those that langdetect has no profile of."""

from __future__ import annotations

__all__ = ["ABSENT_LETTERS", "SCRIPT_LANGUAGES", "TELLING_LETTERS"]

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

ABSENT_LETTERS = {"be": "ищъ", "uk": "ыэъё", "mn": "ңқғ", "mk": "ыэщ", "sr": "ыэщ"}
"""Letters that a language never has though its script does."""
