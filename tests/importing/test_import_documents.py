"""Whole documents: rewritten look-alikes of every layout, and what is no document."""

from __future__ import annotations

from pathlib import Path

import pytest

from ua_i18n.cases import read_case, write_case
from ua_i18n.errors import DocumentError
from ua_i18n.importing import Draft, read_document
from ua_i18n.languages import Tag

DOCUMENTS = Path(__file__).parents[1] / "data" / "documents"
FOLDERS = sorted(folder.name for folder in DOCUMENTS.iterdir())

MINIMAL = """URGENT ACTION
FREE THE POET
The poet has been held since May.

TAKE ACTION:
Minister of Justice
Ivan Petrov
Email: minister@justice.example

Dear Minister,

Let the poet go home, and give back what was taken from the flat.

Yours sincerely,
"""


def draft_of(folder: str) -> Draft:
    text = (DOCUMENTS / folder / "input.txt").read_bytes().decode()
    return read_document(text, path=f"{folder}/input.txt")


def doubts_of(text: str, *, language: Tag | None = None) -> list[str]:
    draft = read_document(text, path="ua.txt", language=language)
    return [doubt.message for doubt in draft.doubts]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_document_becomes_the_case_file_beside_it(folder: str) -> None:
    expected = (DOCUMENTS / folder / "case.md").read_bytes().decode()

    assert expected == write_case(draft_of(folder).case).decode()


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_doubts_are_those_listed_beside_the_document(folder: str) -> None:
    expected = (DOCUMENTS / folder / "doubts.txt").read_text("utf-8")
    doubts = draft_of(folder).doubts

    assert expected == "".join(f"{doubt.line}: {doubt.message}\n" for doubt in doubts)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_draft_can_be_read_again_as_a_case(folder: str) -> None:
    case = draft_of(folder).case

    assert case == read_case(write_case(case), path=f"cases/{case.id}.md")


@pytest.mark.parametrize(
    ("folder", "recognised"),
    [
        pytest.param("g5-two-targets", True, id="model letter"),
        pytest.param("g3-labelled", True, id="every part labelled"),
        pytest.param("g2-appeals", False, id="bullets instead of a letter"),
        pytest.param("g1-forwarded", False, id="forwarded mail"),
    ],
)
def test_a_document_is_recognised_if_it_has_title_letter_and_target(
    folder: str, recognised: bool
) -> None:
    assert recognised is draft_of(folder).recognised


def test_a_document_without_address_gives_a_draft_that_is_not_recognised() -> None:
    draft = read_document("URGENT ACTION\nFREE THE POET\n\nHe is ill.", path="ua.txt")

    assert (draft.recognised, draft.case.title) == (False, "FREE THE POET")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param(" \n\t\n\f\n", id="blank"),
        pytest.param("Dear Ann,\n\nThe cat is well.\n\nYours sincerely,", id="letter"),
        pytest.param("Milk\nBread\nTake action on the leaking tap", id="shopping list"),
        pytest.param("\x00\x01\x02PK\x03\x04", id="bytes of an archive"),
        pytest.param("{" * 100_000, id="brackets"),
    ],
)
def test_a_text_without_any_label_is_refused(text: str) -> None:
    with pytest.raises(DocumentError, match=r"^notes\.txt: no Urgent Action"):
        read_document(text, path="notes.txt")


def test_the_given_language_and_id_win() -> None:
    draft = read_document(MINIMAL, path="ua.txt", language=Tag("fr"), id="my-case")

    assert (draft.case.language, draft.case.id) == ("fr", "my-case")


def test_a_language_that_cannot_be_told_is_a_doubt_and_not_silence() -> None:
    draft = read_document("URGENT ACTION\n41/23\n", path="ua.txt")
    wanted = "the document's language cannot be told; the draft says en"

    assert draft.case.language == "en"
    assert any(doubt.message.startswith(wanted) for doubt in draft.doubts)


def test_the_language_of_a_document_is_told_by_its_text_not_by_its_labels() -> None:
    text = (DOCUMENTS / "fr-labels" / "input.txt").read_text("utf-8")
    shell = text.replace("ACTION URGENTE", "URGENT ACTION")

    assert read_document(shell, path="ua.txt").case.language == "fr"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_change_nothing(end: str) -> None:
    expected = read_document(MINIMAL, path="ua.txt")

    assert expected == read_document(MINIMAL.replace("\n", end), path="ua.txt")


def test_text_that_looks_like_markup_is_escaped() -> None:
    draft = read_document(
        MINIMAL.replace("held since May", "*held* [1] <b>"), path="ua.txt"
    )

    assert draft.case.summary[0].text == r"The poet has been \*held\* \[1\] \<b>."


def test_paragraphs_know_their_lines() -> None:
    case = read_document(MINIMAL, path="ua.txt").case

    assert [case.summary[0].line, case.letter[0].line] == [3, 12]


def test_what_stands_in_a_document_twice_in_two_ways_is_doubted() -> None:
    text = MINIMAL.replace("FREE", "UA: 31/22\nUA: 32/22\nFREE", 1)
    draft = read_document(text, path="ua.txt")
    doubts = [(doubt.line, doubt.message) for doubt in draft.doubts]

    assert draft.case.ua == "31/22"
    assert (
        3,
        "a second UA number, “32/22”; the draft keeps 31/22: check which is right",
    ) in doubts


def test_a_letter_that_opens_to_somebody_else_is_doubted() -> None:
    text = MINIMAL.replace("example\n", "example\nSalutation: Your Highness\n", 1)
    draft = read_document(text, path="ua.txt")

    assert draft.case.targets[0].salutation == "Your Highness"
    assert (
        "the letter opens with “Dear Minister,”, which is no target's salutation in"
        " the draft: write it where it belongs"
    ) in doubts_of(text)


def test_a_link_of_no_target_is_doubted_and_one_of_a_target_is_not() -> None:
    stray = MINIMAL + "mailto:other@justice.example\nmailto:minister@justice.example\n"

    assert [message for message in doubts_of(stray) if "link" in message] == [
        "the link to “other@justice.example” belongs to no target: is it needed?"
    ]


def test_a_case_of_diplomats_alone_writes_to_the_first_of_them() -> None:
    text = MINIMAL.replace(
        "Minister of Justice", "Ambassador of Iran to the Netherlands"
    )
    draft = read_document(text, path="ua.txt")

    assert [target.role for target in draft.case.targets] == ["target"]
    assert any("no other target" in doubt.message for doubt in draft.doubts)


def test_a_long_document_is_read_in_no_time() -> None:
    text = MINIMAL + "\nADDITIONAL INFORMATION\n" + "\nThe court sat again.\n" * 5_000
    case = read_document(text, path="ua.txt").case

    assert len(case.background[0].paragraphs) == 5_000


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n", "\f"])
def test_what_has_far_more_lines_than_a_document_is_refused_at_once(end: str) -> None:
    with pytest.raises(DocumentError, match=r"more than 100,000 lines"):
        read_document("URGENT ACTION" + end * 3_000_000, path="notes.txt")
