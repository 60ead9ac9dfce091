"""Finding catalogs: every PO file is a citizen, and none is made twice."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.errors import LanguageError
from ua_i18n.languages import Tag, parse_tag
from ua_i18n.project.locale import Locale, same_language


@pytest.fixture
def locale(tmp_path: Path) -> Locale:
    return Locale(tmp_path, "locale", frozenset())


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / "locale" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


SAME = [
    pytest.param("zh-CN", "zh-Hans", "zh-Hans", id="simplified Chinese"),
    pytest.param("zh-Hans", "zh-CN", "zh-CN", id="and back"),
    pytest.param("no", "nb", "nb", id="Bokmål"),
    pytest.param("pt", "pt-BR", "pt-BR", id="the likely country"),
    pytest.param("ru", "ru", "ru", id="itself"),
    pytest.param("es-MX", "es", None, id="a country of its own"),
    pytest.param("es", "es-MX", None, id="only one country"),
    pytest.param("pt", "pt-PT", None, id="another country"),
    pytest.param("zh-Hant", "zh-Hans", None, id="another script"),
    pytest.param("kk", "ru", None, id="a neighbour"),
]


@pytest.mark.parametrize(("wanted", "there", "found"), SAME)
def test_a_language_is_the_same_under_another_name(
    wanted: str, there: str, found: str | None
) -> None:
    assert same_language(parse_tag(wanted), [parse_tag(there)]) == found


def test_every_catalog_is_found_with_or_without_case_or_template(
    tmp_path: Path, locale: Locale
) -> None:
    make(tmp_path, "ru/LC_MESSAGES/b.po", "ru/LC_MESSAGES/a.po", "fr/LC_MESSAGES/a.po")
    make(tmp_path, "b.pot")

    assert list(locale.catalogs()) == ["a", "b"]
    assert list(locale.catalogs()["a"]) == ["fr", "ru"]
    assert list(locale.templates()) == ["b"]
    assert locale.languages() == ("fr", "ru")


def test_what_is_hidden_or_elsewhere_is_no_catalog(
    tmp_path: Path, locale: Locale
) -> None:
    make(tmp_path, "ru/LC_MESSAGES/._a.po", "ru/LC_MESSAGES/a.po~", "ru/a.po", "a.po")
    make(tmp_path, ".git/LC_MESSAGES/a.po", "ru/LC_MESSAGES/.#b.po")

    assert locale.catalogs() == {}
    assert locale.languages() == ("ru",)


def test_without_a_folder_there_is_nothing(locale: Locale) -> None:
    assert locale.catalogs() == {}
    assert locale.templates() == {}
    assert locale.languages() == ()
    assert locale.misplaced() == {}


HOSTILE = [
    pytest.param("qq", "names no language that CLDR knows", id="unknown code"),
    pytest.param("ru_RU.UTF-8", "", id="a locale of a system"),
    pytest.param("en@pirate", "", id="unknown modifier"),
    pytest.param("russian", "", id="a word"),
    pytest.param("ru\n\x1b[31m", "", id="control characters"),
    pytest.param("-rf", "", id="an option"),
    pytest.param("r" * 200, "", id="a long name"),
    pytest.param("ру", "", id="another script"),
]


@pytest.mark.parametrize(("name", "_"), HOSTILE)
def test_a_folder_that_names_no_language_is_told_and_not_used(
    tmp_path: Path, locale: Locale, name: str, _: str
) -> None:
    make(tmp_path, f"{name}/LC_MESSAGES/a.po", "ru/LC_MESSAGES/a.po")

    misplaced = locale.misplaced()

    assert list(misplaced) == [tmp_path / "locale" / name]
    assert "rename the folder" in str(misplaced[tmp_path / "locale" / name])
    assert locale.languages() == ("ru",)


def test_the_second_catalog_of_a_language_is_told_and_not_used(
    tmp_path: Path, locale: Locale
) -> None:
    make(tmp_path, "pt-BR/LC_MESSAGES/a.po", "pt_BR/LC_MESSAGES/a.po")
    make(tmp_path, "pt_BR/LC_MESSAGES/b.po")
    second = tmp_path / "locale/pt_BR/LC_MESSAGES/a.po"

    misplaced = locale.misplaced()

    assert list(misplaced) == [second]
    assert str(misplaced[second]) == (
        "locale/pt_BR/LC_MESSAGES/a.po: "
        "locale/pt-BR/LC_MESSAGES/a.po is the same language: keep one"
    )
    assert list(locale.catalogs()) == ["a", "b"]


def test_a_folder_that_is_a_link_out_is_told_and_not_used(
    tmp_path: Path,
) -> None:
    root = tmp_path / "work"
    make(root, "ru/LC_MESSAGES/a.po")
    make(tmp_path, "fr/LC_MESSAGES/a.po")
    (root / "locale/fr").symlink_to(tmp_path / "locale/fr")
    locale = Locale(root, "locale", frozenset())

    assert list(locale.misplaced()) == [root / "locale/fr"]
    assert locale.languages() == ("ru",)


PATHS = [
    pytest.param("zh_CN", "zh-Hans", "zh_CN", id="the same under another name"),
    pytest.param("zh_CN", "zh-Hant", "zh_Hant", id="another script"),
    pytest.param("es", "es-MX", "es_MX", id="a country of its own"),
    pytest.param("pt-BR", "pt-BR", "pt-BR", id="the name as it stands"),
    pytest.param("iw", "he", "iw", id="an old code"),
]


@pytest.mark.parametrize(("there", "language", "home"), PATHS)
def test_a_new_catalog_goes_where_its_language_is_at_home(
    tmp_path: Path, locale: Locale, there: str, language: str, home: str
) -> None:
    make(tmp_path, f"{there}/LC_MESSAGES/a.po")

    path = locale.catalog_path("b", Tag(language))

    assert path == tmp_path / "locale" / home / "LC_MESSAGES/b.po"


def test_update_uses_a_folder_of_another_name_for_the_same_language(
    root: Path, project: Project
) -> None:
    shutil.move(root / "locale/zh_Hans", root / "locale/zh_CN")
    (root / "locale/zh_CN/LC_MESSAGES/no-strand.po").unlink()

    work = project.update()

    assert work.changed == ("locale/zh_CN/LC_MESSAGES/no-strand.po",)
    assert not (root / "locale/zh_Hans").exists()


def test_update_of_a_language_uses_its_folder_of_another_name(
    root: Path, project: Project
) -> None:
    shutil.move(root / "locale/zh_Hans", root / "locale/zh_CN")

    work = project.update([Tag("zh-Hans")])

    assert work.changed == ("locale/zh_CN/LC_MESSAGES/no-lind.po",)


def test_one_look_finds_the_same_however_often_it_is_asked(
    tmp_path: Path, locale: Locale
) -> None:
    make(tmp_path, "ru/LC_MESSAGES/a.po")
    before = locale.languages(), locale.catalogs_of("a"), locale.term_lists()

    make(tmp_path, "fr/LC_MESSAGES/a.po", "ru/terms.yaml")

    assert (locale.languages(), locale.catalogs_of("a"), locale.term_lists()) == before


def test_a_project_sees_what_came_and_went_since(root: Path, project: Project) -> None:
    assert project.status(case="no-lind", language="ru")[0].languages[0].ready

    (root / "locale/ru/LC_MESSAGES/no-lind.po").unlink()
    make(root, "kk/LC_MESSAGES/no-lind.po")
    (root / "cases/no-strand.md").unlink()

    (lind,) = project.status(language="ru")
    assert lind.languages[0].letter.translated < lind.languages[0].letter.total
    assert project.status(language="kk")[0].case == "no-lind"


def test_asking_for_a_language_without_a_folder_names_those_there_are(
    tmp_path: Path, locale: Locale
) -> None:
    make(tmp_path, "ru/LC_MESSAGES/a.po", "fr/LC_MESSAGES/a.po")

    assert locale.serving([Tag("ru-KZ")]) == {"ru"}
    with pytest.raises(LanguageError, match=r"into kk; there are: fr, ru; .* kk$"):
        locale.serving([Tag("ru"), Tag("kk")])
