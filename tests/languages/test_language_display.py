"""Directions, names and dates as readers see them."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from ua_i18n.languages import (
    autonym,
    country_name,
    direction,
    english_name,
    format_date,
    language_name,
    parse_tag,
    script_of,
)

RIGHT_TO_LEFT = (
    *("ar", "fa", "he", "ur", "ps", "sd", "ug", "ckb", "ks", "dv", "yi"),
    *("ku-Arab", "az-Arab", "pa-PK", "uz-AF", "fa-AF"),
)
LEFT_TO_RIGHT = (
    *("en", "ru", "zh", "ku", "tr", "az", "uz", "pa", "tk", "ms"),
    *("sd-Deva", "ks-Deva"),
)
DAY = date(2023, 6, 16)


@pytest.mark.parametrize(
    "tag",
    [
        "ar",
        "fa",
        "he",
        "ur",
        "ps",
        "sd",
        "ug",
        "ckb",
        "ks",
        "dv",
        "yi",
        "ku-Arab",
        "az-Arab",
        "pa-PK",
        "uz-AF",
        "fa-AF",
        "ar-001",
    ],
)
def test_these_are_written_from_right_to_left(tag: str) -> None:
    assert direction(parse_tag(tag)) == "rtl"


@pytest.mark.parametrize(
    "tag",
    ["en", "ru", "zh", "ku", "tr", "az", "uz", "pa", "sd-Deva", "ks-Deva", "tk", "ms"],
)
def test_these_are_written_from_left_to_right(tag: str) -> None:
    assert direction(parse_tag(tag)) == "ltr"


@pytest.mark.parametrize(
    ("tag", "script"),
    [
        *(("ru", "Cyrl"), ("sr-Latn", "Latn"), ("sr-ME", "Latn"), ("ja", "Jpan")),
        *(("zh", "Hans"), ("zh-TW", "Hant"), ("ko", "Kore"), ("uz-AF", "Arab")),
    ],
)
def test_a_language_has_a_script(tag: str, script: str) -> None:
    assert script == script_of(parse_tag(tag))


def test_directions_agree_with_cldr_for_every_language_and_script() -> None:
    names = [name for name in locale_identifiers() if len(name.split("_")[-1]) != 2]
    differing = {
        name
        for name in names
        if (Locale.parse(name).character_order == "right-to-left")
        != (direction(parse_tag(name)) == "rtl")
    }

    assert set() == differing


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ru", "русский"),
        ("uk", "українська"),
        ("ar", "العربية"),
        ("fa", "فارسی"),
        ("pt-BR", "português (Brasil)"),
        ("zh-Hans", "简体中文"),
        ("zh-HK", "中文 (中國香港特別行政區)"),
        ("ckb", "کوردیی ناوەندی"),
        ("en-GB", "British English"),
        ("ku-Arab", "Kurdish (Arabic)"),
    ],
)
def test_a_language_names_itself(tag: str, expected: str) -> None:
    assert expected == autonym(parse_tag(tag))


@pytest.mark.parametrize(
    ("tag", "display", "expected"),
    [
        ("ru", "en", "Russian"),
        ("ru", "fr", "russe"),
        ("ru", "fr-ML", "russe"),
        ("zh-Hans", "en", "Simplified Chinese"),
        ("fa-AF", "en", "Dari"),
        ("uz-Cyrl-UZ", "en", "Uzbek (Cyrillic, Uzbekistan)"),
        ("ca-valencia", "en", "Catalan (Valencian)"),
        ("ru-KG", "ru", "русский (Киргизия)"),
        ("ru", "ku-Arab", "ru"),
    ],
)
def test_a_language_is_named_in_another(tag: str, display: str, expected: str) -> None:
    assert expected == language_name(parse_tag(tag), parse_tag(display))


def test_every_locale_has_the_english_name_that_cldr_gives_and_one_of_its_own() -> None:
    tags = [parse_tag(name) for name in locale_identifiers()]
    named = Locale("en").languages

    assert {tag for tag in tags if english_name(tag) == tag and tag in named} == set()
    assert all(autonym(tag) for tag in tags)


@pytest.mark.parametrize(
    ("code", "display", "expected"),
    [
        ("KZ", "en", "Kazakhstan"),
        ("KZ", "ru", "Казахстан"),
        ("KZ", "ar", "كازاخستان"),
        ("KZ", "zh-HK", "哈薩克"),
        ("XK", "en", "Kosovo"),
        ("ZZ", "en", None),
        ("EU", "en", None),
        ("419", "en", None),
        ("Kazakhstan", "en", None),
        ("", "en", None),
        ("KZ", "ku-Arab", None),
        # CLDR fills it up with French.
        ("KZ", "ht", None),
    ],
)
def test_a_country_is_named_in_a_language(
    code: str, display: str, expected: str | None
) -> None:
    assert expected == country_name(code, parse_tag(display))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("en", "June 16, 2023"),
        ("en-GB", "16 June 2023"),
        ("ru", "16 июня 2023 г."),
        ("fr", "16 juin 2023"),
        ("es", "16 de junio de 2023"),
        ("zh-Hans", "2023年6月16日"),
        ("th", "16 มิถุนายน ค.ศ. 2023"),
        ("kk", "2023 ж. 16 маусым"),
        ("yo", "2023-06-16"),
        ("ku-Arab", "2023-06-16"),
    ],
)
def test_a_date_is_written_out_or_is_iso(tag: str, expected: str) -> None:
    assert expected == " ".join(format_date(DAY, parse_tag(tag)).split())


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("fa", "۱۶ ژوئن ۲۰۲۳"),
        ("bn", "১৬ জুন, ২০২৩"),
        ("ne", "२०२३ जुन १६"),
        ("ar", "16 يونيو 2023"),
        ("hi", "16 जून 2023"),
        ("ur", "16 جون، 2023"),
        ("kk", "2023 ж. 16 маусым"),
        ("pt-BR", "16 de junho de 2023"),
    ],
)
def test_a_date_has_the_digits_of_its_language(tag: str, expected: str) -> None:
    assert " ".join(format_date(DAY, parse_tag(tag)).split()) == expected


def test_a_creole_date_is_not_french() -> None:
    assert format_date(DAY, parse_tag("ht")) == "2023-06-16"


def test_the_order_in_which_languages_are_used_does_not_matter() -> None:
    names = ["smj", "yo", "yo_BJ", "ceb", "en", "yo_NG"]
    shown = [format_date(DAY, parse_tag(name)) for name in names]

    assert list(reversed(shown)) == [
        format_date(DAY, parse_tag(name)) for name in reversed(names)
    ]
    assert set(shown) >= {"2023-06-16", "June 16, 2023"}


def test_no_locale_shows_a_month_without_a_name() -> None:
    shown = {name: format_date(DAY, parse_tag(name)) for name in locale_identifiers()}

    assert {name: text for name, text in shown.items() if "M06" in text} == {}
