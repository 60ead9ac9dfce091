"""`ua-i18n render`: one language or refused, and every word about it on stderr."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from ua_i18n.cli import main

Ua = Callable[..., Result]
LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_complete_letter_goes_to_stdout_alone(ua: Ua) -> None:
    result = ua("render", "no-lind")

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith("Министру портов\nУлаву Бергу\nHarbour Street 6\n")
    assert result.stdout.endswith("\n")


def test_a_refused_letter_leaves_stdout_empty_and_names_what_is_missing(
    root: Path, ua: Ua
) -> None:
    result = ua("render", "no-strand", "-o", root / "letter.txt")

    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.splitlines()[:2] == [
        "not complete: the letter of no-strand to judge in zh-Hans: 4 messages missing",
        "locale/zh_Hans/LC_MESSAGES/no-strand.po:34: untranslated"
        ' [office-f] "Judge of Strand"',
    ]
    assert not (root / "letter.txt").exists()


DAMAGE = [
    pytest.param('"Дело Ады Линд"', '""', "untranslated", id="emptied"),
    pytest.param(
        'msgctxt "subject"', '#, fuzzy\nmsgctxt "subject"', "fuzzy", id="made fuzzy"
    ),
    pytest.param("**Ады Линд**", "**Ады Линд", "broken", id="markup"),
    pytest.param("|Я встревожена арестом|", "|", "broken", id="sender form"),
]


@pytest.mark.parametrize(("old", "new", "state"), DAMAGE)
def test_one_damaged_message_refuses_the_letter_and_is_named(
    root: Path, ua: Ua, old: str, new: str, state: str
) -> None:
    edit(root / LIND_RU, old, new)

    result = ua("render", "no-lind", "--language", "ru")

    assert (result.exit_code, result.stdout) == (1, "")
    (line,) = result.stderr.splitlines()[1:]
    assert line.startswith(f"{LIND_RU}:")
    assert f": {state} [" in line


def test_a_draft_is_marked_and_exits_0(ua: Ua) -> None:
    for form in ("txt", "html"):
        result = ua("render", "no-strand", "--allow-missing", "--format", form)

        assert result.exit_code == 0
        assert "DRAFT" in result.stdout
        assert "4 messages missing" in result.stderr


def test_json_of_a_complete_letter(ua: Ua) -> None:
    letter = json.loads(ua("render", "no-lind", "--format", "json").stdout)

    assert list(letter) == [
        "version",
        "case",
        "language",
        "direction",
        "part",
        "target",
        "subject",
        "complete",
        "passed_over",
        "blocks",
        "text",
        "missing",
    ]
    assert letter["version"] == 1
    assert (letter["complete"], letter["missing"]) == (True, [])
    assert [block["role"] for block in letter["blocks"]] == [
        "address",
        "subject",
        "salutation",
        "paragraph",
        "paragraph",
        "sign-off",
    ]
    assert list(letter["blocks"][0]) == [
        "role",
        "text",
        "language",
        "direction",
        "state",
    ]


def test_json_of_a_refused_letter_goes_to_stdout_without_text(
    root: Path, ua: Ua
) -> None:
    output = root / "letter.json"

    result = ua("render", "no-strand", "--format", "json", "-o", output)
    letter = json.loads(result.stdout)

    assert result.exit_code == 1
    assert (letter["complete"], letter["text"]) == (False, None)
    assert list(letter["missing"][0]) == [
        "domain",
        "context",
        "msgid",
        "state",
        "path",
        "line",
    ]
    assert not output.exists()


def test_best_names_what_it_passed_over(root: Path, ua: Ua) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "French; Russian")

    said = ua("render", "no-lind", "--language", "best")
    letter = json.loads(
        ua("render", "no-lind", "--language", "best", "--format", "json").stdout
    )

    assert said.exit_code == 0
    assert said.stderr.startswith("passed over fr: ")
    assert [passed["language"] for passed in letter["passed_over"]] == ["fr"]
    assert letter["passed_over"][0]["missing"]


def test_all_languages_go_into_a_folder(root: Path, ua: Ua) -> None:
    out = root / "out"

    result = ua("render", "no-lind", "--language", "all", "-o", out)

    assert result.exit_code == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "no-lind.minister.en.txt",
        "no-lind.minister.ru.txt",
    ]
    assert result.stdout == "".join(
        f"{out}/no-lind.minister.{language}.txt\n" for language in ("ru", "en")
    )


def test_all_targets_are_written_although_one_is_refused(root: Path, ua: Ua) -> None:
    out = root / "out"

    result = ua("render", "no-lind", "--target", "all", "--format", "html", "-o", out)

    assert result.exit_code == 1
    assert [path.name for path in out.iterdir()] == ["no-lind.minister.ru.html"]
    assert "letter of no-lind to envoy in ru" in result.stderr
    assert "no-salutation" in result.stderr


def test_all_targets_of_a_case_without_any_are_refused(root: Path, ua: Ua) -> None:
    case = root / "cases/no-strand.md"
    text = case.read_text()
    begin, end = text.index("targets:"), text.index("sign_off:")
    case.write_text(text[:begin] + text[end:])

    result = ua("render", "no-strand", "--target", "all", "-o", root / "out")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "no target has the role 'target'" in result.stderr


USAGE = [
    pytest.param(("--language", "all"), "all needs -o DIR", id="all languages"),
    pytest.param(("--target", "all"), "all needs -o DIR", id="all targets"),
    pytest.param(("--language", "all", "-o", "-"), "all needs -o DIR", id="to stdout"),
    pytest.param(("--part", "page", "--format", "txt"), "no format txt", id="page"),
    pytest.param(("--part", "page", "--target", "envoy"), "--target", id="page target"),
    pytest.param(("--part", "page", "--sender", "x"), "--sender", id="page sender"),
    pytest.param(("--language", "kk"), "there are: ru, en, ar, es, fr", id="unknown"),
    pytest.param(("--language", "ru,kk"), "there are: ru, en", id="unknown in list"),
    pytest.param(("--language", "Klingon"), "there are: ru, en", id="no tag"),
    pytest.param(("--target", "none"), "there are: minister, envoy", id="target"),
    pytest.param(("--sender", "none.yaml"), "no such file", id="sender"),
]


@pytest.mark.parametrize(("arguments", "said"), USAGE)
def test_what_cannot_be_done_exits_2_and_says_why(
    ua: Ua, arguments: tuple[str, ...], said: str
) -> None:
    result = ua("render", "no-lind", *arguments)

    assert (result.exit_code, result.stdout) == (2, "")
    assert said in result.stderr


def test_a_page_is_written_although_it_falls_back(root: Path, ua: Ua) -> None:
    result = ua("render", "no-strand", "--part", "page", "--language", "ru")
    page = json.loads(
        ua("render", "no-strand", "--part", "page", "--format", "json").stdout
    )

    assert result.exit_code == 0
    assert '<html lang="ru"' in result.stdout
    assert "untranslated" in result.stderr
    assert (page["part"], page["target"], page["complete"]) == ("page", None, False)
    assert page["missing"]


def test_all_pages_go_into_a_folder(root: Path, ua: Ua) -> None:
    out = root / "out"

    ua("render", "no-strand", "--part", "page", "--language", "all", "-o", out)

    assert sorted(path.name for path in out.iterdir()) == [
        "no-strand.en.html",
        "no-strand.ru.html",
        "no-strand.zh-Hans.html",
    ]


def test_a_minus_is_stdout(ua: Ua) -> None:
    assert ua("render", "no-lind", "-o", "-").stdout == ua("render", "no-lind").stdout


SENDERS = [
    pytest.param("name: Zoya\ngender: f\n", id="YAML"),
    pytest.param('{"name": "Zoya", "gender": "f"}', id="JSON"),
    pytest.param("\ufeffname: Zoya\ngender: f\n", id="byte order mark"),
]


@pytest.mark.parametrize("content", SENDERS)
def test_the_sender_signs(ua: Ua, tmp_path: Path, content: str) -> None:
    path = tmp_path / "me.yaml"
    path.write_text(content)

    result = ua("render", "no-lind", "--sender", path)

    assert result.exit_code == 0
    assert "Я встревожена арестом" in result.stdout
    assert result.stdout.rstrip().endswith("Zoya")


BAD_SENDERS = [
    pytest.param(b"nam: Zoya", id="unknown field"),
    pytest.param(b"gender: x", id="unknown gender"),
    pytest.param(b"date: soon", id="no date"),
    pytest.param(b"name: [a, b]", id="a list"),
    pytest.param(b"- name", id="no fields"),
    pytest.param(b"just text", id="a text"),
    pytest.param(b"a: [" + b"[" * 5000, id="deep nesting"),
    pytest.param(b"name: 'x", id="half a file"),
    pytest.param(b"\x00\xff", id="binary"),
    pytest.param(b'name: "a\\nBcc: b"', id="two lines in one"),
]


@pytest.mark.parametrize("content", BAD_SENDERS)
def test_a_bad_sender_exits_2_and_is_named(
    ua: Ua, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "me.yaml"
    path.write_bytes(content)

    result = ua("render", "no-lind", "--sender", path)

    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"{path}:")
    assert "Traceback" not in result.stderr


def test_nothing_of_the_sender_is_stored_or_logged(
    root: Path, ua: Ua, tmp_path: Path
) -> None:
    path = tmp_path / "me.yaml"
    path.write_text("name: Zoya Secretova\nemail: zoya@example.org\n")
    before = sorted(root.rglob("*"))

    result = ua("render", "no-lind", "--sender", path)

    assert "Secretova" in result.stdout
    assert result.stderr == ""
    assert sorted(root.rglob("*")) == before


def test_past_the_deadline_a_letter_warns_and_a_page_shows_it(root: Path) -> None:
    def render(today: str, part: str) -> Result:
        options = ["--project", str(root), "--today", today]
        return CliRunner().invoke(main, [*options, "render", "no-lind", "--part", part])

    letter = render("2031-06-17", "letter")
    page = render("2031-06-17", "page")

    assert letter.exit_code == 0
    assert letter.stderr.startswith("warning: the deadline of no-lind was 2031-06-16")
    assert page.stdout != render("2031-06-16", "page").stdout


def test_on_the_day_of_the_deadline_nothing_warns(root: Path) -> None:
    options = ["--project", str(root), "--today", "2031-06-16", "render", "no-lind"]

    assert CliRunner().invoke(main, options).stderr == ""
