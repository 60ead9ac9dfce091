from __future__ import annotations

import json

import pytest

from ua_i18n.checks import Finding, Severity
from ua_i18n.languages import Tag
from ua_i18n.report import findings_json, findings_text, visible

FUZZY = Finding(
    "fuzzy",
    Severity.WARNING,
    "only proposed",
    path="locale/ru/LC_MESSAGES/kz.po",
    line=12,
    column=1,
    language=Tag("ru"),
    domain="kz",
    context="letter",
    msgid="I write to you.",
)
SYNTAX = Finding("syntax", Severity.ERROR, "not closed", path="a.po", line=3, column=7)
NO_PLACE = Finding("language-name", Severity.ERROR, "not known", path="a.po")


def test_a_line_has_place_code_severity_and_message() -> None:
    text = findings_text([FUZZY])

    assert text == "locale/ru/LC_MESSAGES/kz.po:12:1: fuzzy warning: only proposed\n"


def test_an_unknown_place_is_shown_as_the_start_of_the_file() -> None:
    assert findings_text([NO_PLACE]) == "a.po:1:1: language-name error: not known\n"


def test_no_findings_are_no_text() -> None:
    assert findings_text([]) == ""


def test_findings_are_sorted_by_place() -> None:
    findings = [FUZZY, SYNTAX, NO_PLACE]

    assert findings_text(findings) == findings_text(reversed(findings))
    assert [line.split(":")[0] for line in findings_text(findings).splitlines()] == [
        "a.po",
        "a.po",
        "locale/ru/LC_MESSAGES/kz.po",
    ]


def test_json_has_every_field_and_its_version() -> None:
    report = json.loads(findings_json([FUZZY]))

    assert report == {
        "version": 1,
        "findings": [
            {
                "path": "locale/ru/LC_MESSAGES/kz.po",
                "line": 12,
                "column": 1,
                "code": "fuzzy",
                "severity": "warning",
                "message": "only proposed",
                "language": "ru",
                "domain": "kz",
                "context": "letter",
                "msgid": "I write to you.",
            }
        ],
    }


def test_json_says_null_for_what_is_not_known() -> None:
    (finding,) = json.loads(findings_json([NO_PLACE]))["findings"]

    assert finding["line"] is None
    assert finding["msgid"] is None


def test_json_of_no_findings_is_an_empty_list() -> None:
    assert json.loads(findings_json([])) == {"version": 1, "findings": []}


NASTY = "a\x1b[31m\n\t\x00\u202eb\u2028\ufeff\U000e0041\x85 «да» क्‍ष"


def test_a_terminal_gets_no_control_and_no_hidden_characters() -> None:
    expected = (
        "a\\u001b[31m\\n\\t\\u0000\\u202eb\\u2028\\ufeff\\U000e0041\\u0085 «да» क्‍ष"
    )

    assert visible(NASTY) == expected


def test_a_finding_stays_on_one_line_whatever_it_quotes() -> None:
    finding = Finding("x", Severity.ERROR, NASTY, path="a\nb.po")

    assert len(findings_text([finding]).splitlines()) == 1


def test_json_keeps_nasty_text_but_shows_it_escaped() -> None:
    written = findings_json([Finding("x", Severity.ERROR, NASTY)])

    assert json.loads(written)["findings"][0]["message"] == NASTY
    assert "\u202e" not in written
    assert "\x1b" not in written


@pytest.mark.parametrize("text", ["plain", "«да»", "مرحبا", "你好", "न्‍याय"])
def test_ordinary_text_stays_as_it_is(text: str) -> None:
    assert visible(text) == text
