from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from rendering.polar import (
    case_domain,
    polar_case,
    polar_letter,
    polar_page,
    shared_domain,
)
from ua_i18n.languages import Tag
from ua_i18n.project import Output
from ua_i18n.rendering import Missing, MissingState, PassedOver
from ua_i18n.report import (
    late_lines,
    letter_json,
    missing_lines,
    output_lines,
    page_json,
    passed_over_lines,
    refusal_lines,
    summary_lines,
)

FIELDS = [
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
FUZZY = Missing("polar", "letter", "Please.", MissingState.FUZZY, "locale/ru.po", 12)


def test_json_of_a_letter_has_every_field_of_the_contract() -> None:
    letter = polar_letter("pl")
    report = json.loads(letter_json(letter, refused=False))

    assert list(report) == FIELDS
    assert (report["version"], report["part"], report["target"]) == (
        1,
        "letter",
        "governor",
    )
    assert (report["language"], report["direction"]) == ("pl", "ltr")
    assert (report["subject"], report["complete"]) == ("Sprawa Ady Floe", True)
    assert report["text"] == letter.text
    assert report["missing"] == report["passed_over"] == []
    assert report["blocks"][1] == {
        "role": "subject",
        "text": "Sprawa Ady Floe",
        "language": "pl",
        "direction": "ltr",
        "state": "translated",
    }
    assert report["blocks"][0]["text"].startswith("Gubernator Stacji\nOtto Berg\n")


def test_json_of_a_refused_letter_has_no_text_and_says_why() -> None:
    report = json.loads(letter_json(polar_letter("ar"), refused=True))

    assert (report["complete"], report["text"]) == (False, None)
    assert [one["state"] for one in report["missing"]] == ["broken", "fuzzy"]
    assert set(report["missing"][0]) == {
        "domain",
        "context",
        "msgid",
        "state",
        "path",
        "line",
    }


def test_json_of_a_draft_has_its_text() -> None:
    report = json.loads(letter_json(polar_letter("ar"), refused=False))

    assert not report["complete"]
    assert report["text"].startswith("*** ")


def test_json_of_a_page_has_the_same_fields() -> None:
    page = polar_page("ar")
    report = json.loads(page_json(page))

    assert list(report) == FIELDS
    assert (report["part"], report["target"], report["text"]) == (
        "page",
        None,
        page.html,
    )
    assert {block["state"] for block in report["blocks"]} == {"translated", "fallback"}


def test_json_names_the_languages_that_were_passed_over() -> None:
    letter = replace(polar_letter("pl"), passed_over=(PassedOver(Tag("ar"), (FUZZY,)),))

    (passed,) = json.loads(letter_json(letter, refused=False))["passed_over"]
    assert (passed["language"], passed["missing"][0]["msgid"]) == ("ar", "Please.")


LINES = [
    pytest.param(FUZZY, 'locale/ru.po:12: fuzzy [letter] "Please."', id="all"),
    pytest.param(
        replace(FUZZY, line=None),
        'locale/ru.po: fuzzy [letter] "Please."',
        id="no line",
    ),
    pytest.param(
        replace(FUZZY, path=None, line=None), 'fuzzy [letter] "Please."', id="no place"
    ),
    pytest.param(
        replace(FUZZY, context=None),
        'locale/ru.po:12: fuzzy "Please."',
        id="no context",
    ),
    pytest.param(
        replace(FUZZY, msgid="x" * 99),
        f'locale/ru.po:12: fuzzy [letter] "{"x" * 59}…"',
        id="a long text",
    ),
    pytest.param(
        Missing("polar", "salutation", None, MissingState.NO_SALUTATION, "c.md", 3),
        "c.md:3: no-salutation [salutation] the target has none; "
        "write one in the case file",
        id="no salutation",
    ),
    pytest.param(
        Missing("polar", "country", "Congo", MissingState.UNTRANSLATED, "c.md", 3),
        'c.md:3: untranslated [country] "Congo": '
        "write its ISO 3166 code in the case file",
        id="a country that nobody knows",
    ),
    pytest.param(
        Missing("polar", "country", "AQ", MissingState.UNTRANSLATED, "c.md", 3),
        'c.md:3: untranslated [country] "AQ": CLDR does not name it in this language; '
        "leave it out of the case file, and write its name as the last line of the "
        "address",
        id="a country without a name",
    ),
    pytest.param(
        Missing("polar", "sender-country", "AQ", MissingState.UNTRANSLATED, None, None),
        'untranslated [sender-country] "AQ": CLDR does not name it in this language; '
        "let the sender give its name",
        id="a sender's country without a name",
    ),
]


@pytest.mark.parametrize(("missing", "line"), LINES)
def test_a_missing_message_is_one_line_with_its_place(
    missing: Missing, line: str
) -> None:
    assert list(missing_lines([missing])) == [line]


def test_a_refusal_says_whose_letter_and_lists_what_is_missing() -> None:
    lines = list(refusal_lines(polar_letter("ar")))

    assert lines[0] == (
        "not complete: the letter of polar to governor in ar: 2 messages missing"
    )
    assert [line.split()[1] for line in lines[1:]] == ["broken", "fuzzy"]


def test_a_case_without_a_target_is_told_where_to_describe_one() -> None:
    lines = list(refusal_lines(polar_letter("pl", case=polar_case(targets=()))))

    assert lines == [
        "not complete: the letter of polar in pl: "
        "no target has the role 'target'; describe under 'targets' whom the letter "
        "is for"
    ]


def test_what_stays_of_earlier_builds_is_told_with_the_reason() -> None:
    output = Output(("new.txt",), ("old.txt",), ("page.html",), ("edited.txt",))

    assert list(output_lines(output)) == [
        "page.html: stays as it was: a file that it needs cannot be read",
        "edited.txt: is not made any more, and not as a build left it: "
        "remove it, or keep it elsewhere",
    ]


def test_a_complete_letter_is_not_refused() -> None:
    assert list(refusal_lines(polar_letter("pl"))) == []


def test_a_case_without_a_letter_is_told_where_to_write_it() -> None:
    domains = (case_domain(), shared_domain())
    letter = polar_letter("en", domains, case=polar_case(letter=()))

    (line,) = refusal_lines(letter)
    assert line.endswith("the case has no letter; write it under ## Letter")


def test_languages_passed_over_are_told_with_the_reason() -> None:
    letter = replace(polar_letter("pl"), passed_over=(PassedOver(Tag("ar"), (FUZZY,)),))

    assert list(passed_over_lines(letter)) == [
        "passed over ar: 1 message missing",
        'locale/ru.po:12: fuzzy [letter] "Please."',
    ]


@pytest.mark.parametrize(
    ("today", "late"),
    [
        pytest.param(date(2024, 3, 15), False, id="on the day"),
        pytest.param(date(2024, 3, 16), True, id="the day after"),
    ],
)
def test_a_past_deadline_is_warned_of(today: date, late: bool) -> None:
    lines = list(late_lines("polar", polar_case().deadline, today))

    assert bool(lines) is late
    assert all(line.startswith("warning: the deadline of polar was") for line in lines)


def test_a_case_without_deadline_is_never_late() -> None:
    assert list(late_lines("polar", None, date(2099, 1, 1))) == []


def test_a_build_is_summed_up_in_a_line() -> None:
    letters = [polar_letter("pl"), polar_letter("ar")]

    assert list(summary_lines(letters, [polar_page("ar")])) == [
        "letters: 1 of 2 ready; pages: 1, 0 without fallbacks"
    ]
