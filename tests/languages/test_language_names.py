"""Names of languages, as Urgent Actions and gettext catalogs write them."""

from __future__ import annotations

import subprocess
import sys
import time

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from ua_i18n.languages import Tag, resolve, split_names
from ua_i18n.languages.aliases import LANGUAGE_ALIASES
from ua_i18n.languages.spellings import english

# As they stand in public Urgent Actions, their pages and their catalogs.
SEEN = [
    ("Russian", "ru"),
    ("English", "en"),
    ("Spanish", "es"),
    ("Persian", "fa"),
    ("Arabic", "ar"),
    ("French", "fr"),
    ("Chinese", "zh"),
    ("Farsi", "fa"),
    ("Bahasa", "id"),
    ("Mandarin", "zh"),
    ("Chinese (Simplified)", "zh-Hans"),
    ("russisch", "ru"),
    ("auf russisch", "ru"),
    ("ukrainisch", "uk"),
    ("deutsch", "de"),
    ("po angielsku", "en"),
    ("angielsku", "en"),
    ("polsku", "pl"),
    ("en español", "es"),
    ("russe", "ru"),
    ("ruso", "ru"),
    ("Filipino/Tagalog", "fil"),
    ("bel", "be"),
    ("kir", "ky"),
    ("az", "az"),
    ("az_AZ@cyrillic", "az-Cyrl-AZ"),
    ("uz_UZ", "uz-UZ"),
    ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
    ("be_BY", "be-BY"),
    ("zh_CN", "zh-CN"),
    ("zh_HK", "zh-HK"),
    ("zh_TW", "zh-TW"),
    ("zh_Hans", "zh-Hans"),
    ("fr_ML", "fr-ML"),
    ("fr_FR", "fr-FR"),
    ("sl_SI", "sl-SI"),
    ("th_TH", "th-TH"),
    ("hy", "hy"),
    ("eng", "en"),
    ("spa", "es"),
    ("fra", "fr"),
    ("ara", "ar"),
]

# As translators' tools, ministries and newspapers write them.
OTHERS = [
    ("Portuguese (Brazil)", "pt-BR"),
    ("Brazilian Portuguese", "pt-BR"),
    ("Serbian (Latin)", "sr-Latn"),
    ("Serbian (Cyrillic)", "sr-Cyrl"),
    ("Uzbek (Latin)", "uz-Latn"),
    ("Spanish (Latin America)", "es-419"),
    ("Kurdish (Sorani)", "ckb"),
    ("Kurdish (Kurmanji)", "ku"),
    ("Norwegian (Bokmål)", "nb"),
    ("Chinese (Traditional)", "zh-Hant"),
    ("Chinese (Hong Kong)", "zh-HK"),
    ("Chinese (Mandarin)", "zh"),
    ("Simplified Chinese", "zh-Hans"),
    ("Persian (Farsi)", "fa"),
    ("Farsi (Persian)", "fa"),
    ("Persian (Dari)", "fa-AF"),
    ("English (US)", "en-US"),
    ("English (UK)", "en-GB"),
    ("US English", "en-US"),
    ("Spanish (Castilian)", "es"),
    ("Dari", "fa-AF"),
    ("castellano", "es"),
    ("Bahasa Indonesia", "id"),
    ("Bahasa Melayu", "ms"),
    ("Tagalog", "fil"),
    ("Kurmanji", "ku"),
    ("Sorani", "ckb"),
    ("Kurdish", "ku"),
    ("Myanmar", "my"),
    ("Azeri", "az"),
    ("Belarussian", "be"),
    ("Moldovan", "ro"),
    ("Nynorsk", "nn"),
    ("bokmal", "nb"),
    ("Kreyòl", "ht"),
    ("Haitian Creole", "ht"),
    ("Sinhalese", "si"),
    ("Afaan Oromo", "om"),
    ("Kiswahili", "sw"),
    ("isiZulu", "zu"),
    ("Modern Greek", "el"),
    ("Cantonese", "yue"),
    ("Pushto", "ps"),
    ("Valencian", "ca-valencia"),
    ("Bengali", "bn"),
    ("Uighur", "ug"),
    ("Kirghiz", "ky"),
    ("Slovene", "sl"),
    ("Kirundi", "rn"),
    ("Tigrigna", "ti"),
    ("K'iche'", "quc"),
    ("K’iche’", "quc"),
    ("Guaraní", "gn"),
    ("русский", "ru"),
    ("на русском языке", "ru"),
    ("українською мовою", "uk"),
    ("қазақ тілі", "kk"),
    ("العربية", "ar"),
    ("فارسی", "fa"),
    ("हिन्दी", "hi"),
    ("中文", "zh"),
    ("日本語", "ja"),
    ("Türkçe", "tr"),
    ("turkce", "tr"),
    ("tiếng Việt", "vi"),
    ("ქართული", "ka"),
    ("հայերեն", "hy"),
    ("in het Engels", "en"),
    ("på svenska", "sv"),
    ("en langue russe", "ru"),
    ("the Russian language", "ru"),
    ("RUSSIAN", "ru"),
    ("  Russian. ", "ru"),
    ("haitian-creole", "ht"),
    ("pt_BR", "pt-BR"),
    ("iw", "he"),
    ("sr@latin", "sr-Latn"),
]

UNRESOLVED = [
    "English or your own language",
    "French; English",
    "Russian, English",
    "the local language",
    "your own language",
    "Elvish",
    "n/a",
    "none",
    "",
    "   ",
    "-",
    "()",
    "Mr President",
    "any",
    "you",
    "Bosnian/Croatian/Serbian",
    "Filipino/English",
    "Serbo-Croatian",
    "multiple languages",
    "no linguistic content",
    "Kazakhstan",
    "English (French)",
    "Chinese (Elvish)",
    "Elvish (Brazil)",
    "Russian (Russian",
    "хыть",
    "../evil",
    "en_US.UTF-8",
    "x" * 36,
    "Russian" * 200_000,
]

# One spelling, two languages: neither English nor a language itself decides.
UNCLEAR = [
    pytest.param("isiNdebele", id="the own name of both nd and nr"),
    pytest.param("roman", id="Romanian, Romansh and Romany in small locales"),
    pytest.param("idis", id="Yiddish in Romanian, Ido in Irish"),
    pytest.param("Tamazight", id="zgh in German, tzm in Italian"),
]

DECIDED = [
    pytest.param("Dakota", "dak", id="English wins over Afrikaans, where it is Dargwa"),
    pytest.param("Ladin", "lld", id="a language's own name wins over Occitan's Ladino"),
    pytest.param("romani", "rom", id="Romany in French, though Romanian in Kurdish"),
    pytest.param("Nederduits", "nds-NL", id="Dutch is asked before Afrikaans"),
    pytest.param("Ga", "gaa", id="a name with a capital before the code of Irish"),
    pytest.param("ga", "ga", id="a code in lower case before the name of Ga"),
]

# Known not to resolve, and why that is better than a guess.
MISSES = [
    ("Ndebele", "North (nd) or South (nr): the document does not say"),
    ("Berber", "a family; Tamazight and Kabyle are its languages"),
    ("Creole", "Haitian, Mauritian, Seychellois or another"),
    ("Serbo-Croatian", "CLDR's alias is sr-Latn; a Croat or Bosniak reads another"),
    ("Tamazight", "zgh in German and Danish, tzm in Italian"),
    ("englanniksi", "Finnish inflects the stem; only listed endings are undone"),
    ("Russian (preferred)", "a remark in brackets is no script and no country"),
]


@pytest.mark.parametrize(
    ("name", "expected"),
    [pytest.param(*row, id=row[0].strip() or "blank") for row in SEEN + OTHERS],
)
def test_a_name_resolves_to_its_tag(name: str, expected: str) -> None:
    assert expected == resolve(name)


@pytest.mark.parametrize("name", [pytest.param(n, id=n[:24]) for n in UNRESOLVED])
def test_what_names_no_single_language_stays_unresolved(name: str) -> None:
    assert resolve(name) is None


@pytest.mark.parametrize("name", UNCLEAR)
def test_a_name_of_two_languages_is_not_guessed(name: str) -> None:
    assert resolve(name) is None


@pytest.mark.parametrize(("name", "expected"), DECIDED)
def test_english_then_own_names_decide_between_two_meanings(
    name: str, expected: str
) -> None:
    assert expected == resolve(name)


@pytest.mark.parametrize(("name", "reason"), MISSES)
def test_the_listed_misses_are_still_misses(name: str, reason: str) -> None:
    assert resolve(name) is None, f"resolves now; no longer: {reason}"


def test_the_table_is_large_and_half_of_it_was_seen() -> None:
    assert len(SEEN) + len(OTHERS) >= 70
    assert len(SEEN) >= 35


def test_every_alias_resolves_and_tells_its_source() -> None:
    unclear = [row.name for row in LANGUAGE_ALIASES if resolve(row.name) != row.meaning]

    assert unclear == []
    assert all(row.source for row in LANGUAGE_ALIASES)
    assert len(LANGUAGE_ALIASES) >= 35


SENTENCES = [
    # Seen.
    ("Russian, English", ["Russian", "English"], False),
    ("Russian; English", ["Russian", "English"], False),
    ("Spanish", ["Spanish"], False),
    ("in Spanish or your own language", ["Spanish"], True),
    (
        "in Spanish, English or your own language",
        ["Spanish", "English"],
        True,
    ),
    (
        "in Persian, Arabic, English, French or your own language",
        ["Persian", "Arabic", "English", "French"],
        True,
    ),
    ("in English, Persian or your own language", ["English", "Persian"], True),
    ("in English or your own language", ["English"], True),
    ("using the template letter in English or Russian", ["English", "Russian"], False),
    ("po angielsku lub polsku", ["angielsku", "polsku"], False),
    (
        "auf russisch, ukrainisch oder deutsch",
        ["russisch", "ukrainisch", "deutsch"],
        False,
    ),
    ("in Russian, English or your own language", ["Russian", "English"], True),
    ("You can also write in your own language.", [], True),
    (
        "Please write immediately in Arabic, French or your own language:",
        ["Arabic", "French"],
        True,
    ),
    # Likely.
    ("Russian, English.", ["Russian", "English"], False),
    (
        "Russian, English. Letters in your own language are welcome.",
        ["Russian", "English"],
        True,
    ),
    ("in your own language", [], True),
    ("English, or in your own language", ["English"], True),
    ("English and/or Spanish", ["English", "Spanish"], False),
    ("English (or Spanish)", ["English", "Spanish"], False),
    ("English (or your own language)", ["English"], True),
    ("English & French", ["English", "French"], False),
    ("Filipino/Tagalog, English", ["Filipino", "English"], False),
    ("Russian, ru, Русский", ["Russian"], False),
    ("Chinese (Simplified or Traditional)", ["Chinese (Simplified or Traditional)"], 0),
    ("Chinese (Simplified)/English", ["Chinese (Simplified)", "English"], False),
    ("en español o inglés", ["español", "inglés"], False),
    ("en español, inglés o en su propio idioma", ["español", "inglés"], True),
    ("en russe, en anglais ou dans votre propre langue", ["russe", "anglais"], True),
    ("em português e inglês", ["português", "inglês"], False),
    ("in het Engels en Spaans", ["Engels", "Spaans"], False),
    ("in Ihrer eigenen Sprache oder auf Englisch", ["Englisch"], True),
    ("på engelska eller ryska", ["engelska", "ryska"], False),
    ("на русском или английском языке", ["русском", "английском языке"], False),
    ("на русском, английском или своём родном языке", ["русском", "английском"], True),
    ("українською або англійською", ["українською", "англійською"], False),
    ("العربية أو الإنجليزية", ["العربية", "الإنجليزية"], False),
    ("العربية والإنجليزية", ["العربية", "الإنجليزية"], False),
    ("بالعربية أو بلغتك", ["العربية"], True),
    ("فارسی یا انگلیسی", ["فارسی", "انگلیسی"], False),
    ("俄语、英语或中文", ["俄语", "英语", "中文"], False),
    ("Rusça veya İngilizce", ["Rusça", "İngilizce"], False),
    ("Elvish, English", ["Elvish", "English"], False),
    ("Elvish, elvish", ["Elvish"], False),
    ("pt_BR, zh-Hans", ["pt_BR", "zh-Hans"], False),
    ("the local language", ["the local language"], False),
    ("n/a", [], False),
    ("", [], False),
    (" , ; ", [], False),
]


@pytest.mark.parametrize(
    ("text", "names", "own"), [pytest.param(*row, id=row[0]) for row in SENTENCES]
)
def test_a_sentence_splits_into_names_and_the_own_language_flag(
    text: str, names: list[str], own: bool
) -> None:
    assert (tuple(names), bool(own)) == split_names(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(row[0], id=row[0])
        for row in SENTENCES
        if not {"Elvish", "the local language"} & set(row[1])
        and "Simplified or" not in row[0]
    ],
)
def test_the_names_of_a_sentence_resolve(text: str) -> None:
    assert None not in [resolve(name) for name in split_names(text)[0]]


def test_a_text_too_long_to_be_a_list_stays_one_name() -> None:
    text = "English, " * 200_000
    start = time.perf_counter()

    assert ((text,), False) == split_names(text)
    assert time.perf_counter() - start < 0.5


def test_hostile_brackets_take_no_time() -> None:
    start = time.perf_counter()
    split_names("(" * 500 + " or " * 100)
    resolve("(" * 50 + ")" * 49)

    assert time.perf_counter() - start < 2


def test_a_resolved_name_is_a_tag_that_resolves_to_itself() -> None:
    tags = {tag for name, _ in SEEN + OTHERS if (tag := resolve(name))}

    assert {tag: Tag(tag) for tag in tags} == {tag: resolve(tag) for tag in tags}


def test_a_country_is_a_language_only_where_both_have_one_name() -> None:
    countries = english("territories").values()

    assert sorted(filter(resolve, countries)) == [
        "Myanmar (Burma)",
        "Nauru",
        "Niue",
        "Palau",
        "Tokelau",
        "Tonga",
        "Tuvalu",
    ]


def test_every_language_of_cldr_resolves_by_its_own_name() -> None:
    locales = [locale for locale in locale_identifiers() if "_" not in locale]
    own = {code: name for code in locales if (name := Locale(code).languages.get(code))}
    differing = {code: resolve(name) for code, name in own.items()}
    # isiNdebele is two languages, and Indonesia is first of all a country.

    assert {code: tag for code, tag in differing.items() if tag != code} == {
        "nd": None,
        "nr": None,
        "id": None,
    }


def test_every_english_name_of_cldr_resolves_to_its_language() -> None:
    named = english("languages")
    meant = {code: resolve(name) for code, name in named.items()}

    assert {code: tag for code, tag in meant.items() if tag is None} == {
        "mul": None,
        "und": None,
        "zxx": None,
        "sh": None,
    }
    other = {
        code: tag
        for code, tag in meant.items()
        if tag and tag.replace("-", "_") != code
    }
    # CLDR 49 does not name Fanti any more.
    assert {"fat": "ak"} | other == {
        "ar_001": "ar",
        "fat": "ak",
        "ro_MD": "ro",
        "tl": "fil",
        "tw": "ak",
    }


def test_a_plain_name_resolves_in_a_fresh_interpreter_without_the_whole_index() -> None:
    code = """
import sys, ua_i18n.languages as languages
assert "babel" not in sys.modules and "langdetect" not in sys.modules
assert languages.resolve("Russian") == "ru" == languages.resolve("Russisch")
from ua_i18n.languages import spellings
assert spellings._everywhere.cache_info().currsize == 0
"""
    ran = subprocess.run([sys.executable, "-c", code], check=False)

    assert ran.returncode == 0
