"""The documentation tells the truth: examples run, lists are compared."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest
import yaml

import ua_i18n
from repository import ROOT
from ua_i18n import errors
from ua_i18n.cases import Case, Paragraph, read_case
from ua_i18n.catalog import read_po
from ua_i18n.cli import main
from ua_i18n.project.settings import read_settings

DOCS = ROOT / "docs"
CONSOLE = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def commands() -> dict[str, click.Command]:
    context = click.Context(main)
    found = {
        name: main.get_command(context, name) for name in main.list_commands(context)
    }
    return {name: command for name, command in found.items() if command}


def section(page: str, heading: str) -> str:
    found = re.search(rf"^## {re.escape(heading)}\n(.*?)(?=^## |\Z)", page, re.M | re.S)
    return found[1] if found else ""


@pytest.fixture
def shell(tmp_path: Path) -> dict[str, str]:
    """An environment in which `ua-i18n` is on the path."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "ua-i18n"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ua_i18n "$@"\n')
    program.chmod(0o755)
    return {
        **os.environ,
        "PATH": f"{folder}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT / "src"),
    }


def run(
    script: str, cwd: Path, env: dict[str, str]
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-ec", script],
        cwd=cwd,
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )


def test_every_command_has_its_section_with_every_option() -> None:
    page = read(DOCS / "cli.md")
    for name, command in commands().items():
        text = section(page, name)
        options = [
            o for p in command.params if isinstance(p, click.Option) for o in p.opts
        ]

        assert f"`ua-i18n {name}" in text
        assert command.help
        assert [option for option in options if f"`{option}" not in text] == []


def test_the_commands_page_names_no_option_that_is_not_there() -> None:
    page = read(DOCS / "cli.md")
    for name, command in commands().items():
        written = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]*)", section(page, name)))
        known = {option for parameter in command.params for option in parameter.opts}

        assert written <= known, name


def test_pages_name_only_commands_that_there_are() -> None:
    for path in (ROOT / "README.md", *sorted(DOCS.glob("*.md"))):
        named = set(re.findall(r"ua-i18n ([a-z][a-z-]+)", read(path)))

        assert named <= set(commands()), path.name


def test_links_between_pages_lead_somewhere() -> None:
    for path in (
        ROOT / "README.md",
        ROOT / "CONTRIBUTING.md",
        *sorted(DOCS.glob("*.md")),
    ):
        for link in re.findall(r"\]\(([^)#:]+)\)", read(path)):
            assert (path.parent / link).exists(), f"{path.name}: {link}"


def test_the_readme_is_short() -> None:
    assert len(read(ROOT / "README.md").splitlines()) <= 120


def test_the_settings_table_lists_every_setting() -> None:
    text = section(read(DOCS / "cli.md"), "Settings")
    for name in type(read_settings("", path="x")).__dataclass_fields__:
        assert f"`{name}`" in text


def test_the_python_page_lists_every_exported_name() -> None:
    listed = re.findall(
        r"^\| `(\w+)` \|", section(read(DOCS / "api.md"), "Names"), re.M
    )

    assert list(ua_i18n.__all__) == sorted(listed)


def test_the_python_page_lists_every_error() -> None:
    text = section(read(DOCS / "api.md"), "Errors")

    assert [
        name
        for name in errors.__all__
        if f"`{name}`" not in text and name != "SourceError"
    ] == []


@pytest.mark.parametrize(
    ("page", "number"),
    [
        ("README.md", 0),
        ("docs/letter-tools.md", 0),
        ("docs/api.md", 0),
        ("docs/api.md", 1),
    ],
)
def test_python_examples_run(page: str, number: int, tmp_path: Path) -> None:
    done = run_python(PYTHON.findall(read(ROOT / page))[number], tmp_path)

    assert (done.returncode, done.stderr) == (0, "")


def test_the_edit_of_the_python_page_is_in_the_bytes(tmp_path: Path) -> None:
    code = PYTHON.findall(read(DOCS / "api.md"))[1]
    done = run_python(f"{code}\nprint(catalog.to_po().decode())", tmp_path)

    assert 'msgid "Yours sincerely,"\nmsgstr "Искренне Ваш,"' in done.stdout


def run_python(code: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run an example in a copy of the shipped project."""
    for name in ("cases", "locale", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "ua-i18n.toml", folder)
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_walk_through_of_the_readme_runs(
    tmp_path: Path, shell: dict[str, str]
) -> None:
    (tmp_path / "document.txt").write_text(document(), encoding="utf-8")
    editor = tmp_path / "translator.py"
    editor.write_text(TRANSLATOR)
    env = {
        **shell,
        "EDITOR": f"{sys.executable} {editor}",
        "SHIPPED": str(ROOT / "locale"),
    }
    blocks = CONSOLE.findall(read(ROOT / "README.md"))
    script = "\n".join(re.findall(r"^\$ (.*)$", blocks[1], re.M))

    done = run(script, tmp_path, env)

    assert done.returncode == 0, done.stderr
    assert "Уважаемый господин Президент!" in done.stdout
    assert (tmp_path / "work/page.html").exists()
    assert list((tmp_path / "work/build/letters").glob("kz-mamay.*.ru.txt"))


def test_the_job_of_the_pipelines_page_runs(
    tmp_path: Path, shell: dict[str, str]
) -> None:
    job = re.search(r"```yaml\n(.*?)```", read(DOCS / "pipelines.md"), re.S)
    assert job
    steps = yaml.safe_load(job[1])["jobs"]["letters"]["steps"]
    for name in ("cases", "locale", "templates"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "ua-i18n.toml", tmp_path)
    script = "\n".join(
        step["run"] for step in steps if step.get("run", "").startswith("ua-i18n")
    )

    done = run(script, tmp_path, shell)

    assert done.returncode == 0, done.stdout + done.stderr
    assert list((tmp_path / "build/letters").glob("*.ru.txt"))


def test_the_pre_commit_hook_checks_the_files_of_a_commit(
    tmp_path: Path, shell: dict[str, str]
) -> None:
    (hook,) = yaml.safe_load(read(ROOT / ".pre-commit-hooks.yaml"))
    (used,) = yaml.safe_load(
        re.findall(r"```yaml\n(- repo.*?)```", read(DOCS / "pipelines.md"), re.S)[0]
    )
    sound, faulty = tmp_path / "es.po", tmp_path / "fr.po"
    sound.write_text('msgid "7 people"\nmsgstr "7 personas"\n', encoding="utf-8")
    faulty.write_text('msgid "7 people"\nmsgstr "8 personnes"\n', encoding="utf-8")

    assert used["hooks"] == [{"id": hook["id"]}]
    assert re.search(hook["files"], "locale/ru/LC_MESSAGES/kz.po")
    assert not re.search(hook["files"], "locale/kz.pot")
    assert run(f"{hook['entry']} es.po", tmp_path, shell).returncode == 0
    assert run(f"{hook['entry']} es.po fr.po", tmp_path, shell).returncode == 1


def document() -> str:
    """The shipped case of 2022 as a document in its layout."""
    path = ROOT / "cases/kz-mamay-2022.md"
    case = read_case(path.read_bytes(), path=path.name)
    target = case.targets[0]
    return "\n\n".join(
        [
            "URGENT ACTION",
            case.title,
            *texts(case.summary),
            "TAKE ACTION:",
            "\n".join([target.office or "", target.name or "", *target.address]),
            "Email: udp@udp-rk.kz",
            target.salutation or "",
            *texts(case.letter),
            case.sign_off or "",
            "ADDITIONAL INFORMATION",
            *(text for part in case.background for text in texts(part.paragraphs)),
            *closing(case),
        ]
    )


def closing(case: Case) -> list[str]:
    return [
        "PREFERRED LANGUAGE TO ADDRESS TARGET: Russian, English",
        f"PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: {case.deadline:%d %B %Y}",
        f"NAME AND PREFERRED PRONOUN: {case.people[0].name} (he/him)",
        "LINK TO PREVIOUS UA: n/a",
    ]


def texts(paragraphs: tuple[Paragraph, ...]) -> list[str]:
    return [paragraph.text.replace("**", "") for paragraph in paragraphs]


TRANSLATOR = '''
"""Stands for a person: takes each translation from the shipped Russian catalog."""
import os, sys
from dataclasses import replace
from pathlib import Path
from ua_i18n import read_po

path = Path(sys.argv[1])
shipped = Path(os.environ["SHIPPED"], "ru/LC_MESSAGES")
known = {
    message.msgid.replace("**", ""): message.msgstr[0].replace("**", "")
    for domain in ("ua", "kz-mamay-2022")
    for message in read_po((shipped / f"{domain}.po").read_bytes()).messages
}
catalog = read_po(path.read_bytes(), filename=str(path))
for message in catalog.messages:
    catalog = catalog.replace(replace(message, msgstr=(known[message.msgid],)))
path.write_bytes(catalog.to_po())
'''


def test_the_po_entries_of_the_translators_page_are_read() -> None:
    blocks = re.findall(r"```po\n(.*?)```", read(DOCS / "translators.md"), re.S)
    whole = [block for block in blocks if "msgid" in block and "msgstr" in block]
    head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    catalogs = [read_po((head + block).encode()) for block in whole]

    assert [1] * len(whole) == [len(catalog.messages) for catalog in catalogs]
    assert any(message.fuzzy for catalog in catalogs for message in catalog.messages)
