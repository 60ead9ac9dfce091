from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import date

import pytest

from ua_i18n.languages import Tag
from ua_i18n.project import CaseStatus, Counts, LanguageStatus
from ua_i18n.report import status_csv, status_json, status_text, todo_text

RUSSIAN = LanguageStatus(
    language=Tag("ru"),
    rank=1,
    source=False,
    letter=Counts(total=9, translated=6, fuzzy=1, untranslated=1, broken=1),
    page=Counts(total=40, translated=40, fuzzy=0, untranslated=0, broken=0),
    words_left=12,
    ready=False,
)
ENGLISH = LanguageStatus(
    language=Tag("en"),
    rank=None,
    source=True,
    letter=Counts(total=9, translated=9, fuzzy=0, untranslated=0, broken=0),
    page=Counts(total=40, translated=40, fuzzy=0, untranslated=0, broken=0),
    words_left=0,
    ready=True,
)
CASE = CaseStatus("polar", date(2024, 3, 15), 14, (RUSSIAN, ENGLISH))
LASTING = CaseStatus("ice", None, None, (ENGLISH,))


def test_the_table_has_a_row_for_each_case_and_language() -> None:
    assert status_text([CASE, LASTING]) == (
        "case   deadline                   rank  language     letter"
        "                   page   words left\n"
        "polar  2024-03-15 (14 days left)  1     ru           6/9 (1 fuzzy, 1 broken)"
        "  40/40  12          not ready\n"
        "polar  2024-03-15 (14 days left)  -     en (source)  9/9"
        "                      40/40  0           ready\n"
        "ice    none                       -     en (source)  9/9"
        "                      40/40  0           ready\n"
    )


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        pytest.param(-1, "(passed)", id="yesterday"),
        pytest.param(0, "(today)", id="today"),
        pytest.param(1, "(1 day left)", id="tomorrow"),
        pytest.param(2, "(2 days left)", id="later"),
    ],
)
def test_the_deadline_is_said_in_days(days: int, shown: str) -> None:
    assert shown in status_text([replace(CASE, days_left=days)])


def test_a_project_without_cases_is_told_what_to_do() -> None:
    assert status_text([]) == "no cases yet; see: ua-i18n import\n"


def test_json_has_every_field_of_the_contract_and_no_other() -> None:
    report = json.loads(status_json([CASE, LASTING]))

    assert (report["version"], len(report["cases"])) == (1, 2)
    first = report["cases"][0]
    assert list(first) == ["case", "deadline", "days_left", "languages"]
    assert (first["deadline"], first["days_left"]) == ("2024-03-15", 14)
    assert first["languages"][0] == {
        "language": "ru",
        "rank": 1,
        "source": False,
        "letter": {
            "total": 9,
            "translated": 6,
            "fuzzy": 1,
            "untranslated": 1,
            "broken": 1,
        },
        "page": {
            "total": 40,
            "translated": 40,
            "fuzzy": 0,
            "untranslated": 0,
            "broken": 0,
        },
        "words_left": 12,
        "ready": False,
    }


def test_json_has_null_where_nothing_is_known() -> None:
    last = json.loads(status_json([LASTING]))["cases"][0]

    assert (last["deadline"], last["days_left"]) == (None, None)
    assert last["languages"][0]["rank"] is None


def test_json_without_cases_is_still_a_report() -> None:
    assert json.loads(status_json([])) == {"version": 1, "cases": []}


def test_csv_has_the_same_names_flattened() -> None:
    rows = list(csv.DictReader(io.StringIO(status_csv([CASE, LASTING]))))

    assert len(rows) == 3
    assert rows[0] == {
        "case": "polar",
        "deadline": "2024-03-15",
        "days_left": "14",
        "language": "ru",
        "rank": "1",
        "source": "false",
        "letter_total": "9",
        "letter_translated": "6",
        "letter_fuzzy": "1",
        "letter_untranslated": "1",
        "letter_broken": "1",
        "page_total": "40",
        "page_translated": "40",
        "page_fuzzy": "0",
        "page_untranslated": "0",
        "page_broken": "0",
        "words_left": "12",
        "ready": "false",
    }
    assert (rows[2]["deadline"], rows[2]["rank"], rows[2]["ready"]) == ("", "", "true")


def test_csv_without_cases_has_its_header() -> None:
    assert status_csv([]).startswith("case,deadline,days_left,language,rank,source,")


def test_todo_names_deadline_first_and_words_left() -> None:
    assert todo_text([(CASE, RUSSIAN)]) == (
        "deadline                   case   language  rank  words left"
        "  letter                   page\n"
        "2024-03-15 (14 days left)  polar  ru        1     12"
        "          6/9 (1 fuzzy, 1 broken)  40/40\n"
    )


def test_nothing_to_do_is_no_text() -> None:
    assert todo_text([]) == ""
