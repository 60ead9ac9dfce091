"""The page for people who write case files says what is so."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ua_i18n.cases import CASE_SCHEMA, read_case, segments
from ua_i18n.checks import Docket, check_case
from ua_i18n.errors import CaseError

PAGE = (Path(__file__).parents[2] / "docs/case-files.md").read_text("utf-8")
EXAMPLE = PAGE.split("```markdown\n")[1].split("```\n")[0]
NAME = "cases/bouvet-klar-2099.md"


def test_the_example_of_the_page_is_a_case() -> None:
    case = read_case(EXAMPLE.encode(), path=NAME)

    assert case.title == "Teacher on trial for a song"
    assert [target.id for target in case.targets] == ["justice", "embassy"]
    assert {segment.context for segment in segments(case)} >= {"letter", "heading"}


def test_the_example_draws_no_warning() -> None:
    case = read_case(EXAMPLE.encode(), path=NAME)
    parent = replace(case, id="bouvet-klar-2098")

    assert [*check_case(Docket(case, date(2099, 3, 2), parent))] == []


def test_the_example_shows_every_field() -> None:
    fields = set(CASE_SCHEMA["properties"])

    assert set(re.findall(r"^(\w+):", EXAMPLE, re.MULTILINE)) == fields


@pytest.mark.parametrize(
    "fields",
    [
        CASE_SCHEMA["properties"],
        CASE_SCHEMA["properties"]["targets"]["items"]["properties"],
        CASE_SCHEMA["properties"]["people"]["items"]["properties"],
    ],
    ids=["head", "target", "person"],
)
def test_the_page_explains_every_field(fields: dict[str, object]) -> None:
    explained = PAGE.split("## The head")[1].split("## The text")[0]

    assert [name for name in fields if f"`{name}`" not in explained] == []


def test_the_faults_of_the_page_are_those_of_the_reader() -> None:
    broken = (
        EXAMPLE.replace("deadline: 2099-04-13", "deadline: soon")
        .replace("email: justice@", "emial: justice@")
        .replace("To sing is not a crime.", "To sing is\n- no crime.")
    )
    with pytest.raises(CaseError) as caught:
        read_case(broken.encode(), path=NAME)
    shown = PAGE.split("```text\n")[1].split("```")[0]

    assert str(caught.value) == shown.strip()
