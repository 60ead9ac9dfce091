"""Labels of the form, however they are written, and sentences that are none."""

from __future__ import annotations

import time

import pytest

from ua_i18n.importing.labels import cut_notices, find, find_phrase, split_inline
from ua_i18n.importing.tables import load

SPELLINGS = [
    pytest.param(kind, spelling, id=spelling)
    for group in ("sections", "fields", "notices", "lines")
    for kind, languages in load("labels")[group].items()
    for row in languages.values()
    for spelling in row
    if "{" not in spelling and "…" not in spelling
]
TWO_MEANINGS = {"Urgent Action": "banner"}


@pytest.mark.parametrize(("kind", "spelling"), SPELLINGS)
def test_every_spelling_of_the_table_is_found(kind: str, spelling: str) -> None:
    found = find([f" {spelling.upper()}:"])

    assert found is not None
    assert found.kind == TWO_MEANINGS.get(spelling, kind)


@pytest.mark.parametrize(
    ("lines", "kind", "rest"),
    [
        pytest.param(["Additional information"], "background", "", id="own line"),
        pytest.param(["additional information:"], "background", "", id="small"),
        pytest.param(["Take action."], "action", "", id="full stop"),
        pytest.param(["TAKE ACTION: 1. Write."], "action", "1. Write.", id="text"),
        pytest.param(
            ["TAKE ACTION: SEND A LETTER IN YOUR OWN WORDS OR OUR", "MODEL LETTER"],
            "action",
            "",
            id="sentence over two lines",
        ),
        pytest.param(
            ["PREFERRED LANGUAGE TO ADDRESS", "TARGET: Thai"],
            "languages",
            "Thai",
            id="wrapped",
        ),
        pytest.param(
            ["PREFERRED\u00a0LANGUAGE TO ADDRESS TARGET\u00a0: Thai"],
            "languages",
            "Thai",
            id="no-break spaces",
        ),
        pytest.param(
            ["PREFERED LANGAUGE TO ADRESS TARGET Thai"],
            "languages",
            "Thai",
            id="misspelt, no colon",
        ),
        pytest.param(["NAME AND PREFFERED PRONOUN: A"], "people", "A", id="PREFFERED"),
        pytest.param(["NAME AND PREFERRED PRONOUNS: A"], "people", "A", id="plural"),
        pytest.param(["UA143/93"], "ua", "143/93", id="number glued on"),
        pytest.param(["UA 219 /06"], "ua", "219 /06", id="number without colon"),
        pytest.param(["Further information on UA: 79/11"], "ua", "79/11", id="update"),
        pytest.param(["“COPIES TO”:"], "copies", "", id="quotation marks"),
        pytest.param(
            ["You can also write in your own language. Thank you."],
            "own_language",
            "Thank you.",
            id="notice, then text",
        ),
        pytest.param(
            [
                "Please check with your section office if sending",
                "appeals after the",
                "above date.",
            ],
            "after_deadline",
            "",
            id="notice over three lines",
        ),
    ],
)
def test_a_label_is_found_however_it_is_written(
    lines: list[str], kind: str, rest: str
) -> None:
    found = find(lines)

    assert found is not None
    assert (found.kind, found.rest) == (kind, rest)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Additional information was sent to us.", id="goes on"),
        pytest.param("Take action now, he said.", id="heading goes on"),
        pytest.param("additional information", id="small, no colon"),
        pytest.param("He wrote: TAKE ACTION:", id="not at the start"),
        pytest.param("Name of the court", id="short field goes on"),
        pytest.param("Actions taken: none", id="another word"),
        pytest.param("You can also write in your own language if you like", id="more"),
        pytest.param("UAE 12/22", id="country"),
        pytest.param("•••", id="no words"),
    ],
)
def test_a_sentence_is_no_label(line: str) -> None:
    assert find([line]) is None


def test_short_fields_in_running_text_need_their_colon() -> None:
    assert find(["UA 31/22 was issued"], strict=True) is None
    assert find(["UA: 31/22"], strict=True) is not None


@pytest.mark.parametrize(
    ("line", "holes"),
    [
        pytest.param(
            "PLEASE SEND APPEALS BEFORE 18 OCTOBER 2018 TO:",
            (("deadline", "18 OCTOBER 2018"),),
            id="deadline",
        ),
        pytest.param(
            "Please write immediately in Persian, Arabic or your own language:",
            (("languages", "Persian, Arabic or your own language"),),
            id="languages to the colon",
        ),
        pytest.param(
            "Please write immediately in Thai",
            (("languages", "Thai"),),
            id="languages to the end",
        ),
    ],
)
def test_a_label_may_name_a_field(
    line: str, holes: tuple[tuple[str, str], ...]
) -> None:
    found = find([line])

    assert found is not None
    assert found.holes == holes


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param(
            "57/21 Index: EUR 49/1/2021 Date: May",
            ("57/21", "Index: EUR 49/1/2021 Date: May"),
            id="header",
        ),
        pytest.param("57/21 no index here", ("57/21 no index here", ""), id="no colon"),
        pytest.param("", ("", ""), id="empty"),
    ],
)
def test_a_line_of_several_fields_is_parted(text: str, parts: tuple[str, str]) -> None:
    assert split_inline(text) == parts


def test_notices_are_cut_out_of_a_value() -> None:
    text = "Thai. You can also write in your own language. Or not."
    kept, notices = cut_notices(text)

    assert kept == "Thai. Or not."
    assert [notice.kind for notice in notices] == ["own_language"]


@pytest.mark.parametrize(
    ("text", "kind", "found"),
    [
        pytest.param(
            "This Urgent Action expires on June 1 2023.",
            "deadline",
            "June 1 2023.",
            id="deadline",
        ),
        pytest.param(
            "Write in the next days in Thai or your own language.",
            "languages",
            "Thai or your own language",
            id="languages",
        ),
        pytest.param("Write in your own words.", "languages", None, id="none"),
        pytest.param("In Thai or your own language", "deadline", None, id="other kind"),
    ],
)
def test_a_phrase_inside_a_step_gives_a_field(
    text: str, kind: str, found: str | None
) -> None:
    assert find_phrase(text, kind) == found


def test_a_megabyte_without_a_space_is_no_label_and_known_so_at_once() -> None:
    start = time.process_time()
    found = find(["a" * 1_000_000])

    assert found is None
    assert time.process_time() - start < 2
