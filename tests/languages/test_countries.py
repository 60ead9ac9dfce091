"""Countries as documents write them, and their official languages."""

from __future__ import annotations

import time

import pytest

from ua_i18n.languages import country_code, languages_of
from ua_i18n.languages.aliases import COUNTRY_ALIASES
from ua_i18n.languages.countries import is_country
from ua_i18n.languages.spellings import english

NAMES = [
    ("KZ", "KZ"),
    ("kz", "KZ"),
    ("KAZ", "KZ"),
    ("NO", "NO"),
    ("Kazakhstan", "KZ"),
    ("KAZAKHSTAN", "KZ"),
    ("Republic of Kazakhstan", "KZ"),
    ("the Republic of Kazakhstan", "KZ"),
    ("Казахстан", "KZ"),
    ("Қазақстан", "KZ"),
    ("the Russian Federation", "RU"),
    ("Russia", "RU"),
    ("Russia.", "RU"),
    ("USA", "US"),
    ("U.S.A.", "US"),
    ("United States", "US"),
    ("the United States of America", "US"),
    ("UK", "GB"),
    ("United Kingdom of Great Britain and Northern Ireland", "GB"),
    ("UAE", "AE"),
    ("DRC", "CD"),
    ("Democratic Republic of the Congo", "CD"),
    ("Republic of the Congo", "CG"),
    ("Côte d’Ivoire", "CI"),
    ("Cote d'Ivoire", "CI"),
    ("Ivory Coast", "CI"),
    ("Viet Nam", "VN"),
    ("Vietnam", "VN"),
    ("Korea (Democratic People's Republic of)", "KP"),
    ("Korea (Republic of)", "KR"),
    ("Korea, Republic of", "KR"),
    ("Iran (Islamic Republic of)", "IR"),
    ("Islamic Republic of Iran", "IR"),
    ("Moldova, Republic of", "MD"),
    ("Bolivia (Plurinational State of)", "BO"),
    ("Micronesia (Federated States of)", "FM"),
    ("Kingdom of Saudi Arabia", "SA"),
    ("Syrian Arab Republic", "SY"),
    ("People's Republic of China", "CN"),
    ("Republic of China", "TW"),
    ("State of Palestine", "PS"),
    ("Türkiye", "TR"),
    ("Turkey", "TR"),
    ("Burma", "MM"),
    ("Myanmar", "MM"),
    ("The Gambia", "GM"),
    ("Deutschland", "DE"),
    ("España", "ES"),
    ("Россия", "RU"),
    ("ایران", "IR"),
    ("中国", "CN"),
    ("Hong Kong", "HK"),
    ("Kosovo", "XK"),
]


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_a_country_is_known_by_its_code_and_its_names(text: str, expected: str) -> None:
    assert expected == country_code(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "Atlantis", "Congo", "Korea", "America", "Republic of", "the"),
        *("EU", "European Union", "ZZ", "419", "Europe", "Latin America", "World"),
        *("Russian", "Mr President", "Astana", "Kazakhstan, Russia", "KZ RU"),
        *("../KZ", "K\x00Z", "Kazakhstan" * 200_000, "(" * 79, ", of" * 19),
    ],
)
def test_what_names_no_single_country_has_no_code(text: str) -> None:
    start = time.perf_counter()

    assert country_code(text) is None
    assert time.perf_counter() - start < 2


def test_every_english_name_of_cldr_leads_to_its_country() -> None:
    named = {
        code: name for code, name in english("territories").items() if is_country(code)
    }

    assert {code: code for code in named} == {
        code: country_code(name) for code, name in named.items()
    }


def test_every_alias_leads_to_its_country_and_tells_its_source() -> None:
    differing = [
        row.name
        for row in COUNTRY_ALIASES
        if (country_code(row.name) or "") != row.meaning
    ]

    assert differing == []
    assert all(row.source for row in COUNTRY_ALIASES)


@pytest.mark.parametrize(
    ("country", "expected"),
    [
        ("KZ", "ru kk"),
        ("IR", "fa"),
        ("MX", "es"),
        ("LK", "si ta"),
        ("US", "en"),
        ("AF", "fa ps"),
        ("ZZ", ""),
        ("Kazakhstan", ""),
        ("", ""),
    ],
)
def test_a_country_has_official_languages(country: str, expected: str) -> None:
    assert expected.split() == list(languages_of(country))
