"""The command as a process: pipes, signals, locales, full disks, start-up."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

COMMAND = [sys.executable, "-m", "ua_i18n"]


def run(
    root: Path, *arguments: str, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, "--project", str(root), *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **environment},
    )


@pytest.mark.skipif(shutil.which("head") is None, reason="needs a shell")
def test_a_reader_who_has_enough_is_no_error(root: Path) -> None:
    command = (
        f"'{sys.executable}' -m ua_i18n --project '{root}' "
        "render no-lind --part page | head -c 1"
    )

    result = subprocess.run(command, shell=True, capture_output=True, check=False)

    assert result.stdout == b"<"
    assert b"Traceback" not in result.stderr
    assert b"BrokenPipe" not in result.stderr


INTERRUPTED = """
import sys
from ua_i18n.cli import main
from ua_i18n.project import Project

def overview(*_, **__):
    raise KeyboardInterrupt

Project.overview = overview
main(["--project", sys.argv[1], "status"])
"""


def test_an_interruption_says_so_and_nothing_else(root: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(root)], capture_output=True, check=False
    )

    assert result.returncode == 128 + signal.SIGINT
    assert result.stderr == b"interrupted; nothing is half written\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full (Linux)")
def test_output_to_a_full_disk_fails_with_one_message(root: Path) -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        result = subprocess.run(
            [*COMMAND, "--project", str(root), "render", "no-lind"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert result.returncode == 2
    assert result.stderr == b"output: No space left on device\n"


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1"])
def test_a_letter_is_utf_8_in_every_locale(root: Path, encoding: str) -> None:
    result = run(root, "render", "no-lind", PYTHONIOENCODING=encoding, LC_ALL="C")

    assert result.returncode == 0
    assert result.stdout.decode().startswith("Министру портов\n")


def test_a_file_name_of_no_charset_comes_out_as_it_went_in(root: Path) -> None:
    name = os.fsdecode(bytes(root) + b"/\xff.txt")

    result = run(root, "render", "no-lind", "-o", name)
    missing = run(root, "import", name + "x")

    assert (result.returncode, result.stdout) == (0, os.fsencode(name) + b"\n")
    assert (missing.returncode, missing.stdout) == (2, b"")
    assert b"there is no such file" in missing.stderr


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="needs /dev/stdin")
def test_a_document_may_come_through_a_pipe(root: Path) -> None:
    result = subprocess.run(
        [*COMMAND, "--project", str(root), "import", "/dev/stdin", "-o", "-"],
        input=b"nothing urgent",
        capture_output=True,
        check=False,
    )

    assert result.returncode == 2
    assert result.stderr.startswith(b"/dev/stdin: no Urgent Action")


@pytest.mark.skipif(not Path("/dev/stdout").exists(), reason="needs /dev/stdout")
def test_a_letter_to_the_standard_output_may_go_behind_others(root: Path) -> None:
    shown = run(root, "render", "no-lind", "-o", "-").stdout
    words = ["--project", str(root), "render", "no-lind", "-o", "/dev/stdout"]
    letters = root / "letters.txt"
    letters.write_bytes(b"old\n")

    piped = subprocess.run([*COMMAND, *words], capture_output=True, check=True)
    with letters.open("ab") as file:
        subprocess.run([*COMMAND, *words], stdout=file, check=True)

    assert piped.stdout == shown
    assert letters.read_bytes() == b"old\n" + shown


def test_a_device_is_written_to_and_stays_one(root: Path) -> None:
    result = run(root, "render", "no-lind", "-o", os.devnull)

    assert result.returncode == 0
    assert not Path(os.devnull).is_file()


HEAVY = ("babel", "jinja2", "polib", "yaml", "langdetect", "markdown_it")
CHEAP = [
    pytest.param("import ua_i18n", id="import"),
    pytest.param("import ua_i18n.cli", id="the command line"),
    pytest.param(
        "from ua_i18n.cli import main; main(['--help'], standalone_mode=False)",
        id="--help",
    ),
    pytest.param(
        "from ua_i18n.cli import main\n"
        "try: main(['--version'])\n"
        "except SystemExit: pass",
        id="--version",
    ),
]


@pytest.mark.parametrize("code", CHEAP)
def test_start_up_pays_for_click_alone(code: str) -> None:
    listing = f"{code}\nimport sys; print('\\n', *sys.modules)"

    result = subprocess.run(
        [sys.executable, "-c", listing], capture_output=True, check=True, text=True
    )

    loaded = result.stdout.split("\n")[-2].split()
    assert "ua_i18n" in loaded
    assert not set(HEAVY) & set(loaded)


RESTED = """
import sys
from ua_i18n.project import Project, ledger

ledger.RESTED = -(10**15)  # as if all files had rested since
getattr(Project(sys.argv[1]), sys.argv[2])()
"""
NOTHING_TO_DO = """
import sys
from ua_i18n.cli import main
try: main(["--project", sys.argv[1], sys.argv[2]])
except SystemExit: pass
print(*sys.modules)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a ctime (POSIX)")
@pytest.mark.parametrize("command", ["extract", "compile"])
def test_who_finds_nothing_to_do_imports_next_to_nothing(
    root: Path, command: str
) -> None:
    subprocess.run(
        [sys.executable, "-c", RESTED, str(root), command],
        check=True,
        capture_output=True,
    )

    result = subprocess.run(
        [sys.executable, "-c", NOTHING_TO_DO, str(root), command],
        capture_output=True,
        check=True,
        text=True,
    )

    loaded = set(result.stdout.split())
    own = {name for name in loaded if name.startswith("ua_i18n")}
    assert result.stderr.startswith(f"{command}ed: 0 changed, ") or (
        result.stderr.startswith("compiled: 0 changed, ")
    )
    assert not {*HEAVY, "pathlib", "dataclasses", "hashlib"} & loaded
    assert own == {
        "ua_i18n",
        "ua_i18n.cli",
        "ua_i18n.cli.bar",
        "ua_i18n.cli.session",
        f"ua_i18n.cli.{command}",
        "ua_i18n.errors",
        "ua_i18n.project",
        "ua_i18n.project.manifest",
        "ua_i18n.project.root",
        "ua_i18n.project.standing",
        *({"ua_i18n.project.parallel"} if command == "compile" else set()),
    }


@pytest.mark.skipif(os.name != "posix", reason="needs a ctime (POSIX)")
def test_a_check_that_finds_no_change_imports_no_check_and_no_reader(
    root: Path,
) -> None:
    (root / "cases/no-lind.md").write_text("no case", "utf-8")
    _, again = (
        subprocess.run(
            [sys.executable, "-c", code, str(root), "check"],
            capture_output=True,
            check=True,
            env={**os.environ, "SOURCE_DATE_EPOCH": "0"},
            text=True,
        )
        for code in (RESTED, NOTHING_TO_DO)
    )

    findings, loaded = again.stdout.rstrip("\n").rsplit("\n", 1)
    own = {name for name in loaded.split() if name.startswith("ua_i18n.")}
    assert findings.startswith("cases/no-lind.md:1:1: syntax error: ")
    assert not set(HEAVY) & set(loaded.split())
    assert [name for name in own if name.startswith("ua_i18n.checks.")] == [
        "ua_i18n.checks.finding"
    ]
    assert {name.split(".")[1] for name in own} == {
        "checks",
        "cli",
        "errors",
        "project",
        "report",
    }


def test_who_checks_a_catalog_alone_imports_nothing_for_letters(root: Path) -> None:
    catalog = root.rename(root.with_name("alone")) / "locale/ru/LC_MESSAGES/no-lind.po"
    (root.with_name("alone") / "ua-i18n.toml").unlink()
    code = (
        "import sys\n"
        "from ua_i18n.cli import main\n"
        f"main(['check', {str(catalog)!r}], standalone_mode=False)\n"
        "print(*sys.modules)"
    )

    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, text=True
    )

    loaded = result.stdout.split("\n")[-2].split()
    assert "ua_i18n.checks.facts" in loaded
    assert not {"jinja2", "yaml", "polib", "ua_i18n.rendering"} & set(loaded)


def test_no_command_opens_a_socket(
    ua: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("socket", "create_connection", "getaddrinfo"):
        monkeypatch.setattr(socket, name, lambda *_, **__: pytest.fail("network"))

    for command in ("extract", "update", "check", "compile", "status", "build"):
        assert ua(command).exit_code in (0, 1)
