"""Segments: what a translator meets, in order, with what must be known of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ua_i18n.cases import (
    Case,
    Gender,
    Paragraph,
    Person,
    Role,
    Section,
    Target,
    gendered,
    read_case,
    segments,
)
from ua_i18n.languages import parse_tag

CASE = Case(
    id="xx",
    language=parse_tag("en"),
    title="Free Ana",
    summary=(Paragraph("What happened."),),
    actions=(Paragraph("Write.", "1."),),
    letter=(Paragraph("I ask you."), Paragraph("Please act.")),
    background=(
        Section((Paragraph("Facts."),)),
        Section((Paragraph("The law says."),), heading="The law"),
    ),
    people=(Person("Ana Example", "she/her"),),
    subject="Ana",
    targets=(
        Target(
            "minister",
            office="Minister of Tests",
            name="Bo Example",
            gender="f",
            address=("Long Street, 6",),
            country="NO",
            salutation="Dear Minister,",
        ),
        Target("embassy", role=Role.EMBASSY, office="Ambassador"),
    ),
    sign_off="Yours sincerely,",
)


def test_segments_come_in_the_order_of_the_printed_document() -> None:
    assert [(segment.context, segment.text) for segment in segments(CASE)] == [
        ("title", "Free Ana"),
        ("summary", "What happened."),
        ("action", "Write."),
        ("office-f", "Minister of Tests"),
        ("target-name", "Bo Example"),
        ("office", "Ambassador"),
        ("subject", "Ana"),
        ("salutation-f", "Dear Minister,"),
        ("letter", "I ask you."),
        ("letter", "Please act."),
        ("sign-off", "Yours sincerely,"),
        ("background", "Facts."),
        ("heading", "The law"),
        ("background", "The law says."),
        ("person-name", "Ana Example"),
    ]


def test_data_is_no_segment() -> None:
    texts = {segment.text for segment in segments(CASE)}

    assert not texts & {"Long Street, 6", "NO", "she/her", "en", "minister"}


@pytest.mark.parametrize(
    ("gender", "expected"),
    [("m", "salutation-m"), ("f", "salutation-f"), (None, "salutation")],
)
def test_the_context_says_the_sex_of_the_addressee(
    gender: Gender | None, expected: str
) -> None:
    assert gendered("salutation", gender) == expected


def comments(context: str, case: Case = CASE) -> str:
    found = [segment for segment in segments(case) if segment.context == context]
    return "\n".join(found[0].comments)


@pytest.mark.parametrize("context", ["title", "summary", "letter", "background"])
def test_comments_say_whom_the_text_is_about(context: str) -> None:
    assert "About: Ana Example (she/her)." in comments(context)


def test_the_comments_of_a_letter_say_who_speaks_to_whom() -> None:
    assert comments("letter").split("\n") == [
        "Letter: the writer (I) speaks to the addressee (you, formal).",
        "To each of: Minister of Tests, Bo Example, a woman; Ambassador, embassy.",
        "About: Ana Example (she/her).",
        "If the writer's sex changes a form, write"
        " {sender:masculine|feminine|unspecified}, with your three forms.",
    ]


def test_a_letter_to_one_target_is_to_that_target() -> None:
    alone = replace(CASE, targets=CASE.targets[:1])

    assert "To: Minister of Tests, Bo Example, a woman." in comments("letter", alone)


def test_a_salutation_says_whom_it_opens_the_letter_to() -> None:
    assert comments("salutation-f") == (
        "Opens the letter to Minister of Tests, Bo Example, a woman."
    )


@pytest.mark.parametrize("context", ["office-f", "target-name"])
def test_the_parts_of_an_address_say_that_they_stand_there_only(context: str) -> None:
    assert "In the address block only" in comments(context)


def test_a_case_without_people_or_targets_says_nothing_of_them() -> None:
    bare = replace(CASE, people=(), targets=())

    assert "About:" not in comments("letter", bare)
    assert "To" not in comments("letter", bare).split("\n")[1]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(" I  ask\n you. ", id="wrapping"),
        pytest.param("I\u2028ask\u0085you.", id="line separators"),
        pytest.param("I ask\tyou.\r\n", id="tab"),
        pytest.param("I a\u00adsk you.", id="soft hyphen"),
        pytest.param("\ufeffI ask \0you.", id="invisible"),
    ],
)
def test_the_same_words_are_the_same_text_however_they_were_wrapped(text: str) -> None:
    wrapped = replace(CASE, letter=(Paragraph(text),))
    letter = [s.text for s in segments(wrapped) if s.context == "letter"]

    assert letter == ["I ask you."]


def test_empty_texts_are_no_segments() -> None:
    empty = Case(id="xx", language=parse_tag("en"), title="", letter=(Paragraph(" "),))

    assert segments(empty) == ()


def test_each_segment_knows_its_line_in_the_file() -> None:
    lines = [
        "---",
        "language: en",
        "subject: The subject",
        "targets:",
        "  - id: minister",
        "    office: The office",
        "    name: The name",
        "    salutation: The salutation",
        "sign_off: The end",
        "people:",
        "  - name: The person",
        "---",
        "# The title",
        "The summary",
        "## Letter",
        "The letter",
        "## The heading",
        "The background",
    ]
    case = read_case("\n".join(lines).encode(), path="xx.md")

    assert len(segments(case)) == 11
    for segment in segments(case):
        assert lines[segment.line - 1].endswith(segment.text)
