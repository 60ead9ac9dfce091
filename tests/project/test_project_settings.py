"""ua-i18n.toml: every key optional, every slip an error that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.errors import ConfigError, FileError
from ua_i18n.project import NoProjectError, Settings
from ua_i18n.project.settings import find_root, read_settings


def test_an_empty_file_is_enough() -> None:
    assert read_settings("", path="x") == Settings()


def test_every_key_is_read() -> None:
    text = """
    source_language = "pt_BR"
    languages = ["ru", "iw", "ru"]
    cases = "actions/open"
    locale = "po"
    templates = "forms"
    build = "out"
    ignore = ["number-changed"]
    """

    settings = read_settings(text, path="x")

    assert settings.source_language == "pt-BR"
    assert settings.languages == ("ru", "he")
    assert settings.cases == "actions/open"
    assert (settings.locale, settings.templates, settings.build) == (
        "po",
        "forms",
        "out",
    )
    assert settings.ignore == ("number-changed",)


WRONG = [
    pytest.param("langages = []", "unknown key 'langages', did you mean 'languages'"),
    pytest.param("colour = 1", "unknown key 'colour', known are source_l", id="far"),
    pytest.param("[languages.ru]", "toml:1: languages: expected a list", id="table"),
    pytest.param("# a\n\n[colours]\na = 1", "toml:3: unknown key 'colours'", id="head"),
    pytest.param("[[a.b]]", "toml:1: unknown key 'a'", id="list of tables"),
    pytest.param("'a b' = 1", "toml:1: unknown key 'a b'", id="key in quotes"),
    pytest.param("'' = 1", "unknown key ''", id="empty key"),
    pytest.param(
        "build = 'b'\n  locale=3", "toml:2: locale: expected a text", id="text"
    ),
    pytest.param("languages = 'ru'", "languages: expected a list of texts"),
    pytest.param("languages = [1]", "languages: expected a list of texts"),
    pytest.param("languages = ['xx-bad']", "languages: 'xx-bad'"),
    pytest.param("source_language = 3", "source_language: expected a text"),
    pytest.param("source_language = 'Russian'", "source_language: 'Russian'"),
    pytest.param("ignore = 'fuzzy'", "ignore: expected a list of texts"),
    pytest.param("cases = ''", "cases: expected a folder inside the project"),
    pytest.param("cases = '/etc'", "cases: expected a folder inside"),
    pytest.param("locale = '../up'", "locale: expected a folder inside"),
    pytest.param("locale = 'a/../../up'", "locale: expected a folder inside"),
    pytest.param(r"build = 'C:\\out'", "build: expected a folder inside"),
    pytest.param('build = "a\\u0000b"', "build: expected a folder inside"),
    pytest.param("\ncases = \n", "toml:2:9: Invalid value", id="no value"),
    pytest.param("cases = 'a'\nbuild =", "toml:2: Invalid value", id="no end"),
    pytest.param("a = 1\nlanguages = ['ru'\n\n", "toml:2: ", id="open list"),
    pytest.param("cases = 'a'\ncases = 'b'\n", "toml:2:", id="a key twice"),
    pytest.param("<<<<<<< HEAD", "toml:1:1: ", id="merge conflict"),
    pytest.param("languages = " + "[" * 5000, "", id="deep nesting"),
    pytest.param("cases = " + "9" * 5000, "", id="huge number"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_does_not_fit_is_named(text: str, said: str) -> None:
    with pytest.raises(ConfigError) as raised:
        read_settings(text, path="ua-i18n.toml")

    assert str(raised.value).startswith("ua-i18n.toml:")
    assert said in str(raised.value)


def test_the_project_is_found_from_below(root: Path) -> None:
    assert find_root(root / "locale/ru/LC_MESSAGES") == root


def test_no_project_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(NoProjectError, match="ua-i18n init DIR"):
        find_root(tmp_path)


BROKEN_FILES = [
    pytest.param(b"\xff\xfe", "ua-i18n.toml:1: not UTF-8", id="binary"),
    pytest.param(b"a\0b = 1", "ua-i18n.toml:1:2: ", id="NUL"),
]


@pytest.mark.parametrize(("content", "said"), BROKEN_FILES)
def test_a_broken_file_is_named(root: Path, content: bytes, said: str) -> None:
    (root / "ua-i18n.toml").write_bytes(content)

    with pytest.raises((ConfigError, FileError), match=f"^{said}"):
        Project.find(root)


def test_a_byte_order_mark_does_no_harm(root: Path) -> None:
    (root / "ua-i18n.toml").write_bytes(b"\xef\xbb\xbflanguages = ['fr']")

    assert Project.find(root).settings.languages == ("fr",)


def test_a_folder_of_that_name_is_said_to_be_one(root: Path) -> None:
    (root / "ua-i18n.toml").unlink()
    (root / "ua-i18n.toml").mkdir()

    with pytest.raises(FileError, match="is a folder"):
        Project.find(root / "cases")
