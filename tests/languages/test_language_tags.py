"""Tags: many spellings in, one canonical tag out, nothing else through."""

from __future__ import annotations

import time

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given
from hypothesis import strategies as st

from ua_i18n.errors import LanguageError
from ua_i18n.languages import from_posix, parse_tag, to_posix

SPELLINGS = [
    ("ru", "ru"),
    ("RU", "ru"),
    ("pt_BR", "pt-BR"),
    ("pt-br", "pt-BR"),
    ("PT_br", "pt-BR"),
    ("zh_hans", "zh-Hans"),
    ("zh-HANT-hk", "zh-Hant-HK"),
    ("es_419", "es-419"),
    ("iw", "he"),
    ("iw_IL", "he-IL"),
    ("in", "id"),
    ("ji", "yi"),
    ("tl", "fil"),
    ("tl_PH", "fil-PH"),
    ("mo", "ro"),
    ("prs", "fa-AF"),
    ("pes", "fa"),
    ("cmn", "zh"),
    ("sh", "sr-Latn"),
    ("eng", "en"),
    ("fre", "fr"),
    ("bel", "be"),
    ("kir", "ky"),
    ("en-UK", "en-GB"),
    # The modifier becomes the script; the country stays, lookup bridges the rest.
    ("uz_UZ@cyrillic", "uz-Cyrl-UZ"),
    ("uz@cyrillic", "uz-Cyrl"),
    ("az_AZ@cyrillic", "az-Cyrl-AZ"),
    ("sr_RS@latin", "sr-Latn-RS"),
    ("ca_ES@valencia", "ca-ES-valencia"),
    ("de_DE@euro", "de-DE"),
    ("de_AT-1996", "de-AT-1996"),
    ("ckb", "ckb"),
    ("quc", "quc"),
    ("nn", "nn"),
]

REFUSED = [
    pytest.param("", id="nothing"),
    pytest.param("x", id="one letter"),
    pytest.param("english", id="a name"),
    pytest.param("xx", id="unknown language"),
    pytest.param("pt-QQ", id="unknown country"),
    pytest.param("pt-Abcd", id="unknown script"),
    pytest.param("so-called", id="unknown variant"),
    pytest.param("de-1996-1996", id="a variant twice"),
    pytest.param("mul", id="several languages"),
    pytest.param("und", id="no language said"),
    pytest.param("BR-pt-Latn", id="wrong order"),
    pytest.param("uz@klingon", id="unknown modifier"),
    pytest.param("fr_FR.UTF-8", id="a charset"),
    pytest.param("fr/", id="a slash"),
    pytest.param("../evil", id="a path upwards"),
    pytest.param("fr/../../evil", id="a path through"),
    pytest.param("/etc/passwd", id="an absolute path"),
    pytest.param("fr\x00", id="NUL"),
    pytest.param("fr\n", id="a line end"),
    pytest.param("fr ", id="a space"),
    pytest.param("ﬁ", id="a ligature"),
    pytest.param("ｆｒ", id="full-width letters"),
    pytest.param("es-٤١٩", id="Arabic digits"),
    pytest.param("-fr", id="a hyphen first"),
    pytest.param("fr-", id="a hyphen last"),
    pytest.param("en-" + "abcdefgh-" * 4, id="36 characters and more"),
    pytest.param("C", id="POSIX's C"),
    pytest.param("x-private", id="a private tag"),
]


@pytest.mark.parametrize(
    ("text", "expected"), [pytest.param(*row, id=row[0]) for row in SPELLINGS]
)
def test_a_spelling_becomes_the_canonical_tag(text: str, expected: str) -> None:
    assert expected == parse_tag(text)


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_no_tag_is_refused(text: str) -> None:
    with pytest.raises(LanguageError):
        parse_tag(text)


def test_a_refused_text_is_shown_as_it_was_typed() -> None:
    with pytest.raises(LanguageError, match=r"^'русский' is no language tag"):
        parse_tag("русский")


def test_a_refused_text_cannot_steer_the_terminal() -> None:
    with pytest.raises(LanguageError, match=r"^'\\x1b\[2J\\u202e' is no language tag"):
        parse_tag("\x1b[2J\u202e")


@pytest.mark.parametrize("letter", ["a", "-", "a-", "aa-", "@", "\n", "é"])
def test_a_megabyte_is_refused_at_once_and_not_repeated(letter: str) -> None:
    start = time.perf_counter()
    with pytest.raises(LanguageError) as caught:
        parse_tag(letter * 1_000_000)

    assert time.perf_counter() - start < 0.1
    assert len(str(caught.value)) < 300


def test_every_locale_of_cldr_keeps_its_name() -> None:
    written = {name: parse_tag(name) for name in locale_identifiers()}

    assert {n: n.replace("_", "-").lower() for n in written} == {
        name: tag.lower() for name, tag in written.items()
    }


@pytest.mark.parametrize("text", [row[0] for row in SPELLINGS])
def test_a_tag_is_its_own_tag_there_and_back(text: str) -> None:
    tag = parse_tag(text)

    assert tag == parse_tag(tag)
    assert tag == from_posix(to_posix(tag))
    assert to_posix(tag) == to_posix(from_posix(to_posix(tag)))


def test_folder_names_are_posix() -> None:
    assert to_posix(parse_tag("pt-BR")) == "pt_BR"
    assert to_posix(parse_tag("zh-Hans")) == "zh_Hans"
    assert to_posix(parse_tag("ca_ES@valencia")) == "ca_ES_valencia"


@given(st.from_regex(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,3}", fullmatch=True))
def test_any_text_is_refused_or_stays_as_it_becomes(text: str) -> None:
    try:
        tag = parse_tag(text)
    except LanguageError:
        return

    assert tag == parse_tag(tag) == from_posix(to_posix(tag))
