"""`ua-i18n check` as people and CI call it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ua_i18n.checks import CHECKS, registry
from ua_i18n.cli import main
from ua_i18n.cli.check import FORMATS
from ua_i18n.report import FINDING_FORMATS

Ua = Callable[..., Result]
LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
ALONE = """\
msgid ""
msgstr ""
"Project-Id-Version: ua\\n"
"PO-Revision-Date: 2031-04-02 10:00+0000\\n"
"Last-Translator: A. Lind <a@example.org>\\n"
"Language-Team: Russian <ru@example.org>\\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"

msgid   "I ask you."
msgstr "Про\u200bшу Вас."
"""


@pytest.fixture(autouse=True)
def _fix(monkeypatch: pytest.MonkeyPatch) -> None:
    fixed = replace(
        CHECKS["hidden-text"], fix=lambda pair: pair.text.replace("\u200b", "")
    )
    monkeypatch.setitem(registry._checks, "hidden-text", fixed)


@pytest.fixture
def alone(tmp_path: Path) -> Path:
    """A PO file of no project, with one fault that can be mended."""
    path = tmp_path / "alone.po"
    path.write_text(ALONE, "utf-8")
    return path


def outside(*words: str | Path) -> Result:
    """Run the command where there is no project."""
    return CliRunner().invoke(main, ["--project", "/", "check", *map(str, words)])


def plant(root: Path) -> Path:
    path = root / LIND_RU
    text = path.read_text("utf-8")
    path.write_text(text.replace("Прошу", "Про\u200bшу", 1), "utf-8")
    return path


def test_the_formats_are_those_of_the_reports() -> None:
    assert list(FORMATS) == list(FINDING_FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_is_printed(ua: Ua, form: str) -> None:
    result = ua("check", "--format", form)

    assert result.exit_code in {0, 1}
    assert result.stdout.endswith("\n")


NAMED = [
    (["--select", "hidden-text"], {"hidden-text"}),
    (["--select", "hidden-text,untranslated"], {"hidden-text"}),
    (["--select", "untranslated", "--select", "hidden-text"], {"hidden-text"}),
    (["--select", "zero-width-space"], {"hidden-text"}),
    (["--select", CHECKS["hidden-text"].family], {"hidden-text"}),
    (["--ignore", "hidden-text"], set()),
    (["--ignore", "untranslated, hidden-text"], set()),
    (["--select", "hidden-text", "--ignore", "hidden-text"], set()),
]


@pytest.mark.parametrize(("options", "codes"), NAMED)
def test_checks_are_chosen_by_code_family_and_alias(
    alone: Path, options: list[str], codes: set[str]
) -> None:
    result = outside(alone, "--format", "json", *options)

    found = {finding["code"] for finding in json.loads(result.stdout)["findings"]}
    assert found == codes
    assert result.exit_code == bool(codes)


WRONG = [
    (["--select", "hiden-text"], "did you mean “hidden-text”?"),
    (["--ignore", "completness"], "did you mean “completeness”?"),
    (["--select", "nonsense"], "docs/checks.md lists the codes"),
    (["ar", "--diff", LIND_RU], "nothing is left to check: ar leaves out"),
    (["-"], "'-'"),
    (["--select", ""], "there is no check “”"),
    (["--select", "fuzzy,"], "there is no check “”"),
    (["--format", "xml"], "'xml' is not one of"),
    (["--fail-on", "info"], "'info' is not one of"),
    (["locale/no-lind.pot"], "a POT has no language"),
    (["locale"], "is a folder: name the PO files in it"),
    (["cases/no-lind.md"], "a case is checked with --case ID"),
    (["no-such-file.txt"], "no-such-file.txt"),
    (["no-such-file.po"], "there is no such file"),
    (["--case", "no-such-case", "--diff"], "there is no case 'no-such-case'"),
]


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_what_cannot_be_done_is_said_with_a_next_step(
    ua: Ua, root: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(root)
    result = ua("check", *words)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_file_is_checked_in_the_project_that_it_lies_in(root: Path) -> None:
    path = root / LIND_RU
    text = path.read_text("utf-8")
    path.write_text(text.replace("Прошу", "Про\u200bшу", 1), "utf-8")

    within = CliRunner().invoke(main, ["--project", str(root), "check", str(path)])
    found = outside(path)

    name = os.path.relpath(path.resolve())
    assert found.stdout == within.stdout.replace(LIND_RU, name)
    assert "hidden-text" in found.stdout


def test_a_file_is_mended_in_the_project_that_it_lies_in(root: Path) -> None:
    path = plant(root)
    result = outside(path, "--fix")

    assert "hidden-text mended" in result.stderr
    assert "\u200b" not in path.read_text("utf-8")


def test_an_unknown_check_does_not_print_the_whole_list(ua: Ua) -> None:
    result = ua("check", "--select", "nonsense")

    assert len(result.stderr) < 300
    assert "punctuation" in result.stderr


def test_fix_mends_a_file_of_no_project(alone: Path) -> None:
    result = outside(alone, "--fix")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.startswith(f"{alone}:12:1: hidden-text mended: ")
    assert alone.read_text("utf-8") == ALONE.replace("\u200b", "")


def test_fix_leaves_a_file_with_a_nul_as_it_is(alone: Path) -> None:
    damaged = alone.read_bytes().replace(b'msgstr "', b'msgstr "\0')
    alone.write_bytes(damaged)

    result = outside(alone, "--fix")

    assert result.exit_code == 1
    assert "a NUL; delete it" in result.stdout
    assert alone.read_bytes() == damaged


def test_fix_makes_no_folder_and_leaves_no_file_behind(alone: Path) -> None:
    outside(alone, "--fix")

    assert [*alone.parent.iterdir()] == [alone]


def test_fix_mends_catalogs_of_the_project(ua: Ua, root: Path) -> None:
    before = (root / LIND_RU).read_bytes()
    path = plant(root)
    result = ua("check", "--fix", "--select", "hidden-text")

    assert (result.exit_code, result.stdout) == (0, "")
    assert f"{LIND_RU}:" in result.stderr
    assert path.read_bytes() == before


def test_fix_without_a_fault_writes_nothing(ua: Ua, root: Path) -> None:
    before = (root / LIND_RU).stat()
    result = ua("check", "--fix", "--select", "hidden-text")

    assert (result.exit_code, result.stderr) == (0, "")
    assert (root / LIND_RU).stat().st_mtime_ns == before.st_mtime_ns


SPARED = [
    pytest.param(["--ignore", "hidden-text"], id="ignored here"),
    pytest.param(["--select", "markup"], id="not selected"),
    pytest.param(["es"], id="another language"),
    pytest.param(["--case", "no-strand"], id="another case"),
]


@pytest.mark.parametrize("words", SPARED)
def test_fix_changes_only_what_was_asked_for(
    ua: Ua, root: Path, words: list[str]
) -> None:
    path = plant(root)
    before = path.read_bytes()
    ua("check", "--fix", *words)

    assert path.read_bytes() == before


def test_fix_honours_what_the_project_ignores(ua: Ua, root: Path) -> None:
    path = plant(root)
    before = path.read_bytes()
    with (root / "ua-i18n.toml").open("a") as settings:
        settings.write('\nignore = ["hidden-text"]\n')
    ua("check", "--fix")

    assert path.read_bytes() == before


def test_diff_shows_what_fix_would_write_and_writes_nothing(ua: Ua, root: Path) -> None:
    path = plant(root)
    before = path.read_bytes()
    result = ua("check", "--diff")

    assert result.exit_code == 1
    assert result.stdout.startswith(f"--- a/{LIND_RU}\n+++ b/{LIND_RU}\n@@ ")
    assert path.read_bytes() == before


def test_diff_without_a_change_is_empty(ua: Ua) -> None:
    result = ua("check", "--diff")

    assert (result.exit_code, result.stdout) == (0, "")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes")
def test_a_pipe_cannot_be_mended(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.po")
    result = outside(tmp_path / "pipe.po", "--fix")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "is no file that can be mended" in result.stderr
