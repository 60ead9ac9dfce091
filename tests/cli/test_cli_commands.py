"""The command line: exit codes, what goes to stdout and what to stderr."""

from __future__ import annotations

import csv
import importlib
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from ua_i18n.cli import COMMANDS, main

Ua = Callable[..., Result]
WITHOUT_PROJECT = ("init", "merge-driver")
LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"

UA_TEXT = """\
URGENT ACTION

LIGHTHOUSE KEEPER ARRESTED
Ada Lind was arrested on 3 May 2031. She must be released.

TAKE ACTION:

Minister of Harbours
Olav Berg
Harbour Street 6
Oslo, Norway
Email: minister@example.org

Dear Minister,

I am alarmed by the arrest of Ada Lind on 3 May 2031.

Please release her at once.

Yours sincerely,

ADDITIONAL INFORMATION

Ada Lind keeps a lighthouse.

PREFERRED LANGUAGE TO ADDRESS TARGET: Norwegian, English or your own language

PLEASE SEND APPEALS BEFORE: 16 June 2031

NAME AND PREFERRED PRONOUN: Ada Lind (she/her)
"""


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def as_json(result: Result) -> Any:
    return json.loads(result.stdout)


# The group


def test_every_command_has_help() -> None:
    for name in COMMANDS:
        result = CliRunner().invoke(main, [name, "--help"])

        assert result.exit_code == 0, name
        assert result.stdout.startswith(f"Usage: main {name} ")


def test_the_listing_says_what_each_command_says_of_itself() -> None:
    for name, (module, line) in COMMANDS.items():
        command = importlib.import_module(f"ua_i18n.cli.{module}").command

        assert (command.name, command.get_short_help_str(limit=300)) == (name, line)


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(main, ["--version"]).exit_code == 0


USAGE = [
    pytest.param(("nonsense",), "No such command", id="command"),
    pytest.param(("check", "--nonsense"), "No such option", id="option"),
    pytest.param(("check", "--format", "xml"), "is not one of", id="format"),
    pytest.param(("render", "no-lind", "--format", "pdf"), "is not one of", id="pdf"),
    pytest.param(("status", "--fail-under", "101"), "not in the range", id="percent"),
    pytest.param(("status", "--fail-under", "nan"), "not a valid", id="no number"),
    pytest.param(("update", "Russian"), "no language tag", id="a name for a tag"),
    pytest.param(("compile", "../ru"), "no language tag", id="a path for a tag"),
    pytest.param(("check", "--fail-on", "never"), "is not one of", id="severity"),
    pytest.param(("compile", "--jobs", "0"), "not in the range", id="no process"),
    pytest.param(("render",), "Missing argument", id="no case"),
    pytest.param(("import", "x", "--id", "../x"), "--id", id="hostile id"),
]


@pytest.mark.parametrize(("arguments", "said"), USAGE)
def test_wrong_usage_exits_2(ua: Ua, arguments: tuple[str, ...], said: str) -> None:
    result = ua(*arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


@pytest.mark.parametrize("options", [("--today", "16.6.2031"), ("--project", "none")])
def test_wrong_options_of_the_group_exit_2(options: tuple[str, str]) -> None:
    result = CliRunner().invoke(main, [*options, "status"])

    assert (result.exit_code, result.stdout) == (2, "")


@pytest.mark.parametrize("name", [c for c in COMMANDS if c not in WITHOUT_PROJECT])
def test_without_a_project_one_message_says_what_to_do(
    tmp_path: Path, name: str
) -> None:
    document = tmp_path / "ua.txt"
    document.write_text(UA_TEXT)
    arguments = {"import": [str(document)], "render": ["no-lind"]}.get(name, [])

    result = CliRunner().invoke(main, ["--project", str(tmp_path), name, *arguments])

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == (
        f"{tmp_path}: no ua-i18n.toml here or above; "
        "make a project with: ua-i18n init DIR\n"
    )


def test_an_error_cannot_move_the_cursor(ua: Ua) -> None:
    result = ua("render", "no\x1b[31m\u202ene")

    assert result.exit_code == 2
    assert not {"\x1b", "\u202e"} & set(result.stderr)


# init, import


def test_init_makes_a_project_and_says_what_is_next(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["init", str(tmp_path / "work")])

    assert (result.exit_code, result.stdout) == (0, f"{tmp_path / 'work'}\n")
    assert "next: " in result.stderr


def test_init_over_something_exits_2(tmp_path: Path) -> None:
    (tmp_path / "x").touch()

    result = CliRunner().invoke(main, ["init", str(tmp_path)])

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"{tmp_path}: is not empty; name a new folder\n"


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "ua.txt"
    path.write_text(UA_TEXT)
    return path


def test_import_writes_a_case_and_tells_its_doubts(
    root: Path, ua: Ua, document: Path
) -> None:
    result = ua("import", document)

    assert result.exit_code == 0
    assert (root / result.stdout.strip()).read_text().startswith("---\n")
    assert f"{document}:" in result.stderr
    assert "next: " in result.stderr


def test_import_gives_a_derived_id_a_number_and_refuses_an_explicit_one(
    root: Path, ua: Ua, document: Path
) -> None:
    first, second = (ua("import", document).stdout.strip() for _ in range(2))
    named = ua("import", document, "--id", "no-lind")

    assert second == first.replace(".md", "-2.md")
    assert (named.exit_code, named.stdout) == (2, "")
    assert named.stderr == "cases/no-lind.md: exists already and is not overwritten\n"


def test_import_to_stdout_or_a_path_needs_no_project(
    tmp_path: Path, document: Path
) -> None:
    run = CliRunner().invoke
    shown = run(main, ["import", str(document), "-o", "-"])
    written = run(main, ["import", str(document), "-o", str(tmp_path / "a.md")])
    again = run(main, ["import", str(document), "-o", str(tmp_path / "a.md")])

    assert (shown.exit_code, written.exit_code, again.exit_code) == (0, 0, 2)
    assert (tmp_path / "a.md").read_bytes() == shown.stdout_bytes
    assert written.stdout == f"{tmp_path}/a.md\n"
    assert again.stderr.startswith(f"{tmp_path}/a.md: exists already")


def test_the_next_step_after_import_fits_where_the_draft_went(
    root: Path, ua: Ua, document: Path
) -> None:
    shown = ua("import", document, "--id", "no-new", "-o", "-")
    written = ua("import", document, "--id", "no-new", "-o", root / "cases/no-new.md")

    assert "next: read the draft through, save it as cases/no-new.md" in shown.stderr
    assert "next: read the case file through, then: ua-i18n ext" in written.stderr


@pytest.mark.parametrize(
    ("output", "step"),
    [
        ("no-new.md", "move it to cases/no-new.md"),
        ("cases/more/no-new.md", "move it to cases/no-new.md"),
        ("cases/no-new.txt", "move it to cases/no-new.md"),
        ("no-lind.md", "move it to cases/no-lind-2.md"),
        ("cases/My Case.md", "move it to cases/"),
    ],
)
def test_a_draft_that_is_no_case_yet_is_moved_where_cases_lie(
    root: Path, ua: Ua, document: Path, output: str, step: str
) -> None:
    result = ua("import", document, "-o", root / output)
    words = result.stderr.splitlines()[-1]
    (name,) = re.findall(r" to (cases/[a-z0-9-]+\.md), then: ", words)
    (root / output).rename(root / name)
    extracted = ua("extract")

    assert words.startswith(f"next: read the draft through, {step}")
    assert extracted.stdout == f"wrote locale/{Path(name).stem}.pot\n"


def test_the_next_step_names_the_folder_of_cases_that_the_project_has(
    root: Path, ua: Ua, document: Path
) -> None:
    edit(root / "ua-i18n.toml", "source_language", 'cases = "actions"\nsource_language')

    result = ua("import", document, "-o", root / "no-new.md")

    assert "move it to actions/no-new.md, then: ua-i18n extract" in result.stderr


def test_a_draft_of_no_project_is_moved_into_one(
    tmp_path: Path, document: Path
) -> None:
    words = ["import", str(document), "-o", str(tmp_path / "no-new.md")]
    result = CliRunner().invoke(main, ["--project", "/", *words])

    assert "move it to cases/no-new.md of a project (ua-i18n init" in result.stderr


def test_an_id_that_is_not_the_name_of_the_file_is_refused(
    root: Path, ua: Ua, document: Path
) -> None:
    result = ua("import", document, "--id", "no-new", "-o", root / "other.md")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave --id out, or write to no-new.md" in result.stderr
    assert not (root / "other.md").exists()


def test_import_of_half_an_urgent_action_exits_1(
    root: Path, ua: Ua, document: Path
) -> None:
    edit(document, UA_TEXT[UA_TEXT.index("Minister of") :], "")

    result = ua("import", document, "--id", "half")

    assert (result.exit_code, result.stdout) == (1, "cases/half.md\n")
    assert (root / "cases/half.md").exists()


REFUSED = [
    pytest.param(b"just a shopping list\n", id="no Urgent Action"),
    pytest.param(b"", id="empty"),
    pytest.param(b"\x00\x01\x02" * 999, id="binary"),
    pytest.param("Привет".encode("utf-16"), id="UTF-16"),
    pytest.param(UA_TEXT.replace("Olav", "Øl").encode("latin-1"), id="Latin-1"),
]


@pytest.mark.parametrize("content", REFUSED)
def test_import_of_nothing_that_it_knows_exits_2(
    root: Path, ua: Ua, document: Path, content: bytes
) -> None:
    document.write_bytes(content)
    before = sorted((root / "cases").iterdir())

    result = ua("import", document, "--language", "en")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{document}:")
    assert result.stderr.count("\n") == 1
    assert sorted((root / "cases").iterdir()) == before


def test_import_of_a_missing_file_exits_2(ua: Ua) -> None:
    result = ua("import", "none.txt")

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == "none.txt: there is no such file\n"


# extract, update, compile


def test_the_work_on_catalogs_says_what_it_wrote(root: Path, ua: Ua) -> None:
    edit(root / "cases/no-lind.md", "She was arrested", "She was held")

    would = ua("extract", "--check")
    extracted = ua("extract")
    again = ua("extract", "--check")
    stale = ua("update", "--check", "ru")
    updated = ua("update", "ru")
    compiled = ua("compile", "ru")

    assert (would.exit_code, would.stdout) == (1, "would change locale/no-lind.pot\n")
    assert (extracted.exit_code, extracted.stdout) == (0, "wrote locale/no-lind.pot\n")
    assert (again.exit_code, again.stdout) == (0, "")
    assert (stale.exit_code, stale.stdout) == (1, f"would change {LIND_RU}\n")
    assert (updated.exit_code, updated.stdout) == (0, f"wrote {LIND_RU}\n")
    assert compiled.exit_code == 0
    assert updated.stderr == "updated: 1 changed, 2 unchanged\n"


def test_one_bad_catalog_exits_2_and_is_named(root: Path, ua: Ua) -> None:
    (root / LIND_RU).write_text("<<<<<<< mine\n")

    for command in ("compile", "update", "build"):
        result = ua(command)

        assert result.exit_code == 2, command
        assert f"{LIND_RU}:1" in result.stderr
        assert "Traceback" not in result.output


def test_compile_says_what_was_in_order(ua: Ua) -> None:
    first = ua("compile", "--jobs", "2")
    again = ua("compile")
    forced = ua("compile", "--force")
    number = len(first.stdout.splitlines())

    assert first.stderr == f"compiled: {number} changed, 0 unchanged\n"
    assert again.stderr == f"compiled: 0 changed, {number} unchanged\n"
    assert (forced.stdout, forced.stderr) == ("", again.stderr)


def test_compile_of_a_language_that_nobody_has_exits_2(ua: Ua) -> None:
    result = ua("compile", "kk")

    assert (result.exit_code, result.stdout) == (2, "")
    assert "there are: ar, es, fr, ru, zh-Hans" in result.stderr


# check


def test_check_names_place_code_severity(ua: Ua) -> None:
    result = ua("check", "--case", "no-strand")

    assert (result.exit_code, result.stderr) == (1, "")
    assert re.search(
        r"^locale/zh_Hans/LC_MESSAGES/no-strand\.po:\d+:1: untranslated error: \w",
        result.stdout,
        re.MULTILINE,
    )


def test_check_as_json(ua: Ua) -> None:
    report = as_json(ua("check", "--case", "no-strand", "--format", "json"))

    assert list(report) == ["version", "findings"]
    assert report["version"] == 1
    assert list(report["findings"][0]) == [
        "path",
        "line",
        "column",
        "code",
        "severity",
        "message",
        "language",
        "domain",
        "context",
        "msgid",
    ]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(("--case", "no-lind"), 0, id="clean"),
        pytest.param(("--case", "no-strand"), 1, id="errors"),
        pytest.param(("ru", "--case", "no-strand"), 0, id="warnings"),
        pytest.param(
            ("ru", "--case", "no-strand", "--fail-on", "warning"), 1, id="strict"
        ),
        pytest.param(
            ("--case", "no-strand", "--ignore", "untranslated"), 0, id="ignored"
        ),
        pytest.param(("--case", "no-strand", "--select", "syntax"), 0, id="selected"),
        pytest.param(("--select", "nonsense"), 2, id="unknown code"),
        pytest.param(("--case", "none"), 2, id="unknown case"),
        pytest.param(("kk",), 2, id="unknown language"),
        pytest.param(("none.po",), 2, id="missing file"),
    ],
)
def test_check_exits_by_what_it_found(
    ua: Ua, arguments: tuple[str, ...], code: int
) -> None:
    assert ua("check", *arguments).exit_code == code


def test_check_of_a_file_works_in_and_without_a_project(
    root: Path, ua: Ua, tmp_path: Path
) -> None:
    loose = tmp_path / "ru.po"
    loose.write_text('msgid "Call +7 701"\nmsgstr "Позвоните"\n')

    inside = ua("check", root / LIND_RU)
    stray = ua("check", loose)
    outside = CliRunner().invoke(
        main, ["--project", str(tmp_path), "check", str(loose)]
    )
    mixed = CliRunner().invoke(
        main, ["--project", str(tmp_path), "check", "ru", str(loose)]
    )

    assert (inside.exit_code, inside.stdout) == (0, "")
    assert outside.stdout == stray.stdout
    assert stray.stdout.startswith(f"{loose}:1:1: ")
    assert (stray.exit_code, outside.exit_code, mixed.exit_code) == (1, 1, 2)


# status, todo


def test_status_as_a_table(ua: Ua) -> None:
    result = ua("status")

    assert result.exit_code == 0
    assert result.stdout.splitlines()[1].split()[:3] == [
        "no-lind",
        "2031-06-16",
        "(37",
    ]


def test_status_as_json(ua: Ua) -> None:
    report = as_json(ua("status", "--format", "json"))
    first = report["cases"][0]

    assert report["version"] == 1
    assert list(first) == ["case", "deadline", "days_left", "languages"]
    assert first["languages"][0] == {
        "language": "ru",
        "rank": 1,
        "source": False,
        "letter": {
            "total": 7,
            "translated": 7,
            "fuzzy": 0,
            "untranslated": 0,
            "broken": 0,
        },
        "page": first["languages"][0]["page"],
        "words_left": 0,
        "ready": True,
    }


def test_status_as_csv_has_a_row_for_each_case_and_language(ua: Ua) -> None:
    rows = list(csv.DictReader(io.StringIO(ua("status", "--format", "csv").stdout)))

    assert [(row["case"], row["language"]) for row in rows] == [
        ("no-lind", "ru"),
        ("no-lind", "en"),
        ("no-strand", "zh-Hans"),
        ("no-strand", "ru"),
        ("no-strand", "en"),
    ]
    assert rows[0]["letter_total"] == "7"


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        pytest.param(("--fail-under", "0"), 0, id="nothing asked"),
        pytest.param(("--fail-under", "1"), 1, id="an empty letter"),
        pytest.param(("--case", "no-lind", "--fail-under", "100"), 0, id="complete"),
        pytest.param(("--language", "ru", "--fail-under", "50"), 0, id="half"),
        pytest.param(("--language", "ru", "--fail-under", "51"), 1, id="over half"),
        pytest.param(("--case", "none"), 2, id="unknown case"),
        pytest.param(("--language", "kk"), 2, id="unknown language"),
    ],
)
def test_status_exits_by_the_least_complete_letter(
    ua: Ua, arguments: tuple[str, ...], code: int
) -> None:
    assert ua("status", *arguments).exit_code == code


@pytest.mark.parametrize("names", ["Rosskian; English", "Russian; Inglish"])
def test_a_letter_in_a_language_that_is_not_known_is_not_complete(
    root: Path, ua: Ua, names: str
) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", names)

    told = ua("status", "--case", "no-lind")
    failed = ua("status", "--case", "no-lind", "--fail-under", "1")
    other = ua("status", "--case", "no-strand", "--fail-under", "0")

    (wrong,) = {*names.split("; ")} - {"Russian", "English"}
    assert (told.exit_code, failed.exit_code, other.exit_code) == (0, 1, 0)
    assert failed.stderr == (
        "the least complete letter has 0 %, not 1 %\n"
        f'no-lind prefers a language that is not known, "{wrong}"; '
        "see: ua-i18n check --case no-lind\n"
    )


def test_who_asks_for_one_language_is_answered_of_that_one(root: Path, ua: Ua) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "Russian; Inglish")
    words = ("--case", "no-lind", "--language", "ru", "--fail-under", "100")

    assert ua("status", *words).exit_code == 0


@pytest.mark.parametrize("command", ["status", "todo"])
def test_what_cannot_be_read_is_told_and_the_rest_is_shown(
    root: Path, ua: Ua, command: str
) -> None:
    (root / "cases/no-lind.md").write_text("broken")

    result = ua(command)

    assert result.exit_code == 1
    assert "no-strand" in result.stdout
    assert result.stderr.startswith("cases/no-lind.md:1:1: syntax error: ")


def test_a_case_that_cannot_be_read_is_there_all_the_same(root: Path, ua: Ua) -> None:
    (root / "cases/no-lind.md").write_text("broken")
    (root / "cases/no-strand.md").unlink()

    result = ua("status")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("cases/no-lind.md:1:1: syntax error: ")


def test_a_letter_that_is_for_nobody_fails_every_gate(root: Path, ua: Ua) -> None:
    path = root / "cases/no-lind.md"
    path.write_text(
        path.read_text().replace("id: minister", "id: minister\n    role: copy")
    )

    status = ua("status", "--case", "no-lind", "--fail-under", "100")
    check = ua("check", "--case", "no-lind", "--select", "letter-missing")
    build = ua("build")

    assert (status.exit_code, check.exit_code, build.exit_code) == (1, 1, 1)
    assert "no-lind makes no letter; see: ua-i18n check --case no-lind" in status.stderr
    assert "no target has the role “target”" in check.stdout
    assert "no target has the role 'target'" in build.stderr


def test_todo_puts_the_urgent_first(ua: Ua) -> None:
    lines = ua("todo").stdout.splitlines()[1:]

    assert [line.split()[4:6] for line in lines] == [
        ["no-strand", "zh-Hans"],
        ["no-strand", "ru"],
    ]


def test_todo_of_one_language(ua: Ua) -> None:
    left = ua("todo", "zh_CN").stdout.splitlines()[1:]

    assert [line.split()[4:7] for line in left] == [
        ["no-strand", "zh-Hans", "1"],
        ["no-lind", "zh-Hans", "-"],
    ]
    assert ua("todo", "kk").exit_code == 2


def test_nothing_left_is_said(root: Path, ua: Ua) -> None:
    (root / "cases/no-strand.md").unlink()

    result = ua("todo")

    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "nothing is left to translate\n"


def test_a_project_without_cases_says_how_to_get_one(root: Path, ua: Ua) -> None:
    for path in (root / "cases").iterdir():
        path.unlink()

    assert "ua-i18n import" in ua("status").stdout
    assert "ua-i18n import" in ua("render", "none").stderr
    assert ua("check").exit_code == ua("build").exit_code == 0


# build


def test_build_tells_what_it_wrote_refused_and_removed(root: Path, ua: Ua) -> None:
    first = ua("build", "-o", root / "out")
    edit(root / LIND_RU, "Дело Ады Линд", "")
    second = ua("build", "-o", root / "out")

    assert first.exit_code == second.exit_code == 1
    assert f"wrote {root}/out/letters/no-lind.minister.ru.txt\n" in first.stdout
    assert "letter of no-strand to judge in zh-Hans: 4 messages" in first.stderr
    assert f"removed {root}/out/letters/no-lind.minister.ru.txt\n" in second.stdout
    assert '[subject] "The case of Ada Lind"' in second.stderr


def test_build_of_what_is_ready_exits_0(root: Path, ua: Ua) -> None:
    (root / "cases/no-strand.md").unlink()

    assert ua("build").exit_code == 0


def test_build_warns_past_the_deadline(root: Path) -> None:
    arguments = ["--project", str(root), "--today", "2031-06-17", "build"]

    result = CliRunner().invoke(main, arguments)

    assert "warning: the deadline of no-lind was 2031-06-16" in result.stderr
