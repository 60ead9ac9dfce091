"""Bad input of every kind: one clear message, the right exit code, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

Ua = Callable[..., Result]
LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
COMMANDS = [
    ("extract",),
    ("update",),
    ("check",),
    ("status",),
    ("render", "no-lind"),
    ("build",),
]
CONTENTS = {
    "empty": b"",
    "binary": bytes(range(256)) * 40,
    "UTF-16": "# Привет\n".encode("utf-16"),
    "conflict": b"<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n",
    "brackets": b"[" * 500 + b"{" * 500,
    "a bomb": b"---\na: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n---\n",
}
FILES = [
    "cases/no-lind.md",
    LIND_RU,
    "locale/no-lind.pot",
    "locale/ua.pot",
    "locale/ru/LC_MESSAGES/ua.po",
    "templates/phrasebook.yaml",
    "templates/letter.txt.j2",
    "templates/page.html.j2",
    "ua-i18n.toml",
]


def people_own(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for folder in ("cases", "templates")
        for path in (root / folder).rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def assert_told(result: Result, command: tuple[str, ...]) -> None:
    assert result.exit_code in (0, 1, 2), command
    assert result.exception is None or isinstance(result.exception, SystemExit), command
    assert "Traceback" not in result.output, command
    if result.exit_code == 2:
        assert result.stderr.strip(), command


@pytest.mark.parametrize("kind", CONTENTS)
@pytest.mark.parametrize("name", FILES)
def test_no_content_of_any_file_makes_a_traceback_or_a_loss(
    root: Path, ua: Ua, name: str, kind: str
) -> None:
    (root / name).write_bytes(CONTENTS[kind])
    before = people_own(root)
    translation = (root / LIND_RU).read_bytes()

    for command in COMMANDS:
        assert_told(ua(*command), command)

    assert people_own(root) == before
    if name == LIND_RU and kind != "empty":
        assert (root / LIND_RU).read_bytes() == translation


def remove(path: Path) -> None:
    path.unlink()


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def link_out(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


def link_to_itself(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


def link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to("nothing")


@pytest.mark.parametrize(
    "damage", [remove, make_folder, link_out, link_to_itself, link_to_nothing]
)
@pytest.mark.parametrize("name", FILES)
def test_no_kind_of_file_makes_a_traceback_or_a_loss(
    root: Path, ua: Ua, name: str, damage: Callable[[Path], None]
) -> None:
    damage(root / name)
    before = people_own(root)

    for command in COMMANDS:
        assert_told(ua(*command), command)

    assert people_own(root) == before
    assert not (root / "etc").exists()


@pytest.mark.parametrize("name", ["cases", "locale", "templates"])
@pytest.mark.parametrize(
    "kind", ["nothing", "a file", "a link out", "a link to itself"]
)
def test_no_kind_of_folder_makes_a_traceback(
    root: Path, ua: Ua, tmp_path: Path, name: str, kind: str
) -> None:
    (root / name).rename(tmp_path / "away")
    if kind == "a file":
        (root / name).touch()
    elif kind == "a link out":
        (root / name).symlink_to(tmp_path / "away")
    elif kind == "a link to itself":
        (root / name).symlink_to(name)
    before = sorted((tmp_path / "away").rglob("*"))

    for command in COMMANDS:
        assert_told(ua(*command), command)

    assert sorted((tmp_path / "away").rglob("*")) == before


@pytest.mark.parametrize(
    "name",
    [
        "No-Lind",
        "../no-lind",
        "no-lind/",
        "CON",
        "a" * 300,
        "\u202e",
        "no-lind.md",
        " ",
    ],
)
def test_no_case_id_of_the_command_line_leads_anywhere(ua: Ua, name: str) -> None:
    for command in (
        ("render", name),
        ("status", "--case", name),
        ("check", "--case", name),
    ):
        result = ua(*command)

        assert (result.exit_code, result.stdout) == (2, "")
        assert_told(result, command)


@pytest.mark.parametrize(
    "name", ["README", "CON", "Ünï", "a" * 80, "-x", "a b", "a\nb", "no-lind.bak"]
)
def test_no_name_of_a_case_file_makes_a_traceback(
    root: Path, ua: Ua, name: str
) -> None:
    text = (root / "cases/no-lind.md").read_bytes()
    (root / f"cases/{name}.md").write_bytes(text)

    assert ua("check").exit_code == 1
    for command in COMMANDS:
        assert_told(ua(*command), command)


@pytest.mark.parametrize("name", ["a b", "a\nb\x1b[2J", "-x", "\u202e", "…"])
def test_no_name_of_a_domain_acts_on_the_terminal(
    root: Path, ua: Ua, name: str
) -> None:
    text = (root / LIND_RU).read_bytes()
    (root / f"locale/ru/LC_MESSAGES/{name}.po").write_bytes(text)

    result = ua("compile", "ru")

    assert result.exit_code == 0
    assert result.stdout.count("\n") == 4
    assert not {"\x1b", "\u202e"} & set(result.output)
