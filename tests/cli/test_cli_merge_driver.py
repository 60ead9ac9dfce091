"""`ua-i18n merge-driver`, by itself and as git calls it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from repository import ROOT
from ua_i18n.catalog import read_po
from ua_i18n.cli import main

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
FIRST, SECOND = "Dear Mr President,", "Yours sincerely,"


def po(first: str = "", second: str = "") -> str:
    entries = ((FIRST, first), (SECOND, second))
    texts = (f'\nmsgid "{msgid}"\nmsgstr "{msgstr}"\n' for msgid, msgstr in entries)
    return HEAD + "".join(texts)


def translations(path: Path) -> dict[str, tuple[str, bool]]:
    catalog = read_po(path.read_bytes())
    return {m.msgid: (m.msgstr[0], m.fuzzy) for m in catalog.messages}


def driven(folder: Path, *contents: str | None, name: str = "ru.po") -> Result:
    paths = [folder / side for side in ("base", "ours", "theirs")]
    for path, content in zip(paths, contents, strict=True):
        if content is not None:
            path.write_text(content, encoding="utf-8")
    arguments = ["merge-driver", *map(str, paths), name]
    return CliRunner().invoke(main, arguments)


def test_a_clean_merge_is_written_and_says_nothing(tmp_path: Path) -> None:
    result = driven(tmp_path, po(), po(first="Первый"), po(second="Второй"))

    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "ours").read_text() == po("Первый", "Второй")
    assert (tmp_path / "theirs").read_text() == po(second="Второй")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "base", "ours", "theirs",
    ]  # fmt: skip


def test_two_translations_exit_1_and_are_both_in_the_file(tmp_path: Path) -> None:
    result = driven(tmp_path, po(), po(second="Ваш"), po(second="С уважением"))

    assert result.exit_code == 1
    assert result.stderr == (
        f'ru.po:9: two translations of "{SECOND}": choose one, then remove the flag '
        "fuzzy and the comment with the other\n"
    )
    assert translations(tmp_path / "ours")[SECOND] == ("С уважением", True)
    assert '# Other translation: "Ваш"\n' in (tmp_path / "ours").read_text()


def test_a_file_that_both_sides_added_is_merged(tmp_path: Path) -> None:
    result = driven(tmp_path, "", po(first="Первый"), po("Первый", "Второй"))

    assert result.exit_code == 0
    assert (tmp_path / "ours").read_text() == po("Первый", "Второй")


BROKEN = po("Первый", "Второй").replace("msgid", "<<<<<<< HEAD\nmsgid", 2)


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        pytest.param((BROKEN, po("a"), po("b")), "ru.po (base):1:1: ", id="base"),
        pytest.param((po(), BROKEN, po("b")), "merge conflict", id="ours"),
        pytest.param((po(), po("a"), BROKEN), "ru.po (theirs):1:1: ", id="theirs"),
        pytest.param((po(), po("a"), None), "there is no such file", id="missing"),
        pytest.param(
            (po(), po("a\0z"), po("b")), "(ours):5:10: a NUL", id="NUL in ours"
        ),
        pytest.param((po(), po("a"), po("b\\0z")), "theirs):5:10: a NUL", id="escaped"),
    ],
)
def test_what_cannot_be_read_exits_2_and_leaves_ours_alone(
    tmp_path: Path, contents: tuple[str | None, ...], words: str
) -> None:
    result = driven(tmp_path, *contents)

    assert result.exit_code == 2
    assert words in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert (tmp_path / "ours").read_text() == contents[1]


def test_a_nul_that_both_sides_deleted_hinders_no_merge(tmp_path: Path) -> None:
    result = driven(tmp_path, po("a\0"), po("a"), po("a", "b"))

    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "ours").read_text() == po("a", "b")


def test_a_linked_file_is_replaced_at_its_place(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "real").write_text(po(first="Первый"))
    (tmp_path / "ours").symlink_to(elsewhere / "real")

    result = driven(tmp_path, po(), None, po(second="Второй"))

    assert result.exit_code == 0
    assert (elsewhere / "real").read_text() == po("Первый", "Второй")
    assert (tmp_path / "ours").is_symlink()


# --- under git ----------------------------------------------------------------------

needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="needs git")
CATALOG = "locale/ru/LC_MESSAGES/two words.po"


class Repository:
    """A git repository whose catalogs are merged by the driver."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.catalog = folder / CATALOG
        command = f"{shlex.quote(sys.executable)} -m ua_i18n merge-driver %O %A %B %P"
        self.git("init", "-q", "-b", "main")
        self.git("config", "merge.ua-i18n.driver", command)
        self.git("config", "user.name", "A translator")
        self.git("config", "user.email", "translator@example.org")
        (folder / ".gitattributes").write_text("*.po merge=ua-i18n\n")
        self.catalog.parent.mkdir(parents=True)
        self.save(po())

    def git(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["git", *arguments],
            cwd=self.folder,
            env={
                **os.environ,
                "PYTHONPATH": str(ROOT / "src"),
                "GIT_CONFIG_GLOBAL": os.devnull,
                "GIT_CONFIG_NOSYSTEM": "1",
            },
            capture_output=True,
            text=True,
            check=False,
        )

    def save(self, content: str) -> None:
        self.catalog.write_text(content, encoding="utf-8")
        self.git("add", "-A")
        done = self.git("commit", "-q", "-m", "Translate")
        assert done.returncode == 0, done.stderr

    def merged(self, ours: str, theirs: str) -> subprocess.CompletedProcess[str]:
        """Save each side on its own branch, then merge theirs into ours."""
        self.git("checkout", "-q", "-b", "theirs")
        self.save(theirs)
        self.git("checkout", "-q", "main")
        self.save(ours)
        return self.git("merge", "theirs", "-m", "Merge")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path)


@needs_git
def test_git_merges_neighbouring_messages_cleanly(repository: Repository) -> None:
    # Both sides change lines that touch: by line it is a conflict.
    body = po().replace("\n\nmsgid", "\nmsgid")
    repository.save(body)
    first = body.replace('msgstr ""\nmsgid "Y', 'msgstr "Первый"\nmsgid "Y')
    second = body[:-3] + '"Второй"\n'

    done = repository.merged(first, second)

    assert done.returncode == 0, done.stdout + done.stderr
    assert translations(repository.catalog) == {
        FIRST: ("Первый", False), SECOND: ("Второй", False),
    }  # fmt: skip
    assert repository.git("status", "--porcelain").stdout == ""


@needs_git
def test_git_marks_two_translations_as_a_conflict(repository: Repository) -> None:
    done = repository.merged(po(second="Ваш"), po("Первый", "С уважением"))

    assert done.returncode == 1
    assert f"{CATALOG}:9: two translations" in done.stderr
    assert repository.git("diff", "--name-only", "--diff-filter=U").stdout
    assert translations(repository.catalog) == {
        FIRST: ("Первый", False), SECOND: ("С уважением", True),
    }  # fmt: skip
    assert "<<<<<<<" not in repository.catalog.read_text()


@needs_git
def test_git_keeps_ours_when_theirs_cannot_be_read(repository: Repository) -> None:
    ours = po(first="Первый")

    done = repository.merged(ours, po(second="Второй").rstrip('"\n'))

    assert done.returncode == 1
    assert "(theirs):" in done.stderr
    assert repository.git("diff", "--name-only", "--diff-filter=U").stdout
    assert repository.catalog.read_text() == ours
