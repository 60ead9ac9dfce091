"""Writing a case: nothing is lost on the way to the file and back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.cases import (
    CHANNEL_KINDS,
    Case,
    Channel,
    Paragraph,
    Person,
    Role,
    Section,
    Target,
    read_case,
    squeeze,
    write_case,
)
from ua_i18n.errors import CaseError
from ua_i18n.languages import parse_tag

NASTY = (
    "\u2028\u2029\u0085\u00a0\u00ad\u200b\u200f\u2068\u2069\ufeff\ufffd\0\x07\t\n\r"
    "'\"\\:#-*?!&%@`|>{}[],=~_.<()+/ 0aZéЖ中שع😀"
)
RAW = st.text(st.sampled_from(NASTY) | st.characters(codec="utf-8"), max_size=20)
SHAPES = st.sampled_from(
    ["- a", "1. a", "# a", "> a", "a: b", "a #b", "NO", "1e3", "...", "---", "|", "a:"]
)
TEXTS = (RAW | SHAPES).map(squeeze).filter(bool)
# "\- a" and "- a" are one text; the reader gives the second.
PARAGRAPHS = st.builds(
    Paragraph,
    TEXTS.filter(lambda text: not re.match(r"\d*\\", text)),
    st.sampled_from(["", "-", "1."]),
)
PARTS = st.lists(PARAGRAPHS, max_size=4).map(tuple)
HEADINGS = TEXTS.filter(
    lambda text: text.casefold() not in ("take action", "letter")
).map(lambda text: None if text.casefold() == "additional information" else text)
IDS = st.from_regex(r"[a-z0-9][a-z0-9-]{0,9}", fullmatch=True)
VALUES = {
    "email": st.sampled_from(["a@b.example", "имя@пример.рф", "'a@b.example"]),
    "web": st.sampled_from(["https://a.example/#b", "http://a.example/?q=:"]),
    **dict.fromkeys(("x", "facebook", "instagram"), st.sampled_from(["@a", "b c"])),
    **dict.fromkeys(("fax", "phone"), TEXTS),
}


@st.composite
def targets(draw: st.DrawFn) -> Target:
    kinds = [kind for kind in CHANNEL_KINDS for _ in range(draw(st.integers(0, 2)))]
    return Target(
        id=draw(IDS),
        role=draw(st.sampled_from(Role)),
        office=draw(st.none() | TEXTS),
        name=draw(st.none() | TEXTS),
        gender=draw(st.sampled_from([None, "m", "f"])),
        address=draw(st.lists(TEXTS, max_size=3).map(tuple)),
        country=draw(st.none() | TEXTS),
        channels=tuple(
            Channel(kind, draw(VALUES[kind]), draw(st.none() | TEXTS)) for kind in kinds
        ),
        salutation=draw(st.none() | TEXTS),
    )


CASES = st.builds(
    Case,
    id=st.just("xx"),
    language=st.just(parse_tag("pt-BR")),
    title=TEXTS,
    summary=PARTS,
    actions=PARTS,
    letter=PARTS,
    background=st.lists(
        st.builds(Section, PARTS, heading=st.none() | HEADINGS), max_size=3
    ).map(tuple),
    ua=st.none() | TEXTS,
    index=st.none() | TEXTS,
    country=st.none() | TEXTS,
    issued=st.none() | st.dates(),
    deadline=st.none() | st.dates(),
    preferred_languages=st.lists(
        st.sampled_from(["Russian", "Chinese (Simplified)", "nb"]), max_size=2
    ).map(tuple),
    own_language=st.booleans(),
    people=st.lists(st.builds(Person, TEXTS, st.none() | TEXTS), max_size=2).map(tuple),
    previous_ua=st.none() | st.just("https://a.example/b"),
    inherits_from=st.none() | st.just("yy"),
    subject=st.none() | TEXTS,
    targets=st.lists(targets(), max_size=2, unique_by=lambda t: t.id).map(tuple),
    sign_off=st.none() | TEXTS,
)

PLAIN = Case(id="xx", language=parse_tag("en"), title="Title")


def read(case: Case) -> Case:
    return read_case(write_case(case), path="xx.md")


@settings(deadline=None)  # the first example loads CLDR
@given(CASES)
def test_a_case_is_read_as_it_was_written(case: Case) -> None:
    """read(write(case)) == case."""
    assert read(case) == case


@settings(deadline=None)  # the first example loads CLDR
@given(RAW, RAW, st.sampled_from(["", "-", "1."]))
def test_writing_what_was_read_changes_no_byte(
    value: str, text: str, marker: str
) -> None:
    """write(read(write(case))) == write(case), whatever the texts are made of."""
    case = replace(PLAIN, subject=value, letter=(Paragraph(text, marker),))
    written = write_case(case)

    assert write_case(read(case)) == written


def test_the_fields_stand_in_the_order_of_the_design() -> None:
    case = replace(
        PLAIN,
        ua="1/99",
        deadline=date(2099, 1, 2),
        preferred_languages=("Russian", "English"),
        own_language=True,
        people=(Person("Ana Example", "she/her"),),
        targets=(
            Target(
                "minister",
                address=("Test House", "Long Street, 6"),
                channels=(Channel("fax", "+8 7172"), Channel("email", "a@b.example")),
                salutation="Dear Minister,",
            ),
        ),
        sign_off="Yours sincerely,",
        summary=(Paragraph("A summary."),),
        actions=(Paragraph("Write.", "1."), Paragraph("Tell.", "1.")),
        letter=(Paragraph("1. January was cold."),),
        background=(Section((Paragraph("Facts."),)),),
    )

    assert write_case(case).decode() == (
        """\
---
ua: 1/99
language: en
deadline: 2099-01-02
preferred_languages:
  - Russian
  - English
own_language: true
people:
  - name: Ana Example
    pronouns: she/her
targets:
  - id: minister
    role: target
    address:
      - Test House
      - Long Street, 6
    email: a@b.example
    fax: +8 7172
    salutation: Dear Minister,
sign_off: Yours sincerely,
---
# Title

A summary.

## Take action

1. Write.
2. Tell.

## Letter

1\\. January was cold.

## Additional information

Facts.
"""
    )


@pytest.mark.parametrize(
    ("text", "written"),
    [
        pytest.param("Free her: now", '"Free her: now"', id="colon"),
        pytest.param("Room #6", '"Room #6"', id="hash"),
        pytest.param("NO", '"NO"', id="boolean elsewhere"),
        pytest.param("20009", '"20009"', id="number elsewhere"),
        pytest.param('the "law" \\', 'the "law" \\', id="quotes inside stay plain"),
        pytest.param('"law"', '"\\"law\\""', id="quotes at the start"),
        pytest.param("Yours sincerely,", "Yours sincerely,", id="comma"),
        pytest.param("С уважением,", "С уважением,", id="Cyrillic"),
    ],
)
def test_quotes_only_where_they_are_needed(text: str, written: str) -> None:
    lines = write_case(replace(PLAIN, subject=text)).decode().split("\n")

    assert lines[2] == f"subject: {written}"


def test_a_draft_without_a_title_is_written_and_refused_with_the_next_step() -> None:
    draft = replace(PLAIN, title="", summary=(Paragraph("A summary."),))

    with pytest.raises(CaseError, match=r"xx\.md:5:1: no title: begin the text with"):
        read(draft)


def test_a_draft_without_letter_and_targets_is_read_again() -> None:
    assert read(PLAIN) == PLAIN


@pytest.mark.parametrize("heading", ["Letter", "TAKE ACTION"])
def test_a_heading_that_would_be_read_as_another_part_is_refused(heading: str) -> None:
    case = replace(PLAIN, background=(Section((Paragraph("a"),), heading=heading),))

    with pytest.raises(ValueError, match="cannot have the heading"):
        write_case(case)
