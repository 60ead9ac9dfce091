"""Lines and paragraphs: what belongs together, what was only wrapped."""

from __future__ import annotations

import pytest

from ua_i18n.importing.letters import is_salutation, is_sign_off
from ua_i18n.importing.lines import (
    join,
    paragraphs,
    read_lines,
    without_page_numbers,
)

LONG = "The court of the city sentenced the writer to six years in a penal colony"


def texts(text: str) -> list[str]:
    return [f"{b.marker} {b.text}".strip() for b in paragraphs(read_lines(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one\ntwo\n\nthree", ["one two", "three"], id="blank line"),
        pytest.param(
            "President Kassym-\nJomart", ["President Kassym-Jomart"], id="hyphen"
        ),
        pytest.param("soft\u00ad\nware", ["software"], id="soft hyphen"),
        pytest.param("the law -\nor so", ["the law - or so"], id="dash"),
        pytest.param(
            f"{LONG} on May 3.\nHe is ill.",
            [f"{LONG} on May 3. He is ill."],
            id="full line",
        ),
        pytest.param(f"He is ill.\n{LONG}", ["He is ill.", LONG], id="short line"),
        pytest.param(
            f"{LONG * 3}.\nHe is ill.",
            [f"{LONG * 3}.", "He is ill."],
            id="one line a paragraph",
        ),
        pytest.param("◼ one\nmore\n◼ two", ["- one more", "- two"], id="squares"),
        pytest.param(
            "• one\n* two\n- three", ["- one", "- two", "- three"], id="marks"
        ),
        pytest.param("– one\n– two", ["- one", "- two"], id="dashes"),
        pytest.param(
            "You ask:\n– one", ["You ask:", "- one"], id="a dash below a colon"
        ),
        pytest.param("He came\n– alone", ["He came – alone"], id="dash in a sentence"),
        pytest.param("1. one\n2. two", ["1. one", "1. two"], id="numbers"),
        pytest.param("3. three", ["3. three"], id="a number out of turn is text"),
        pytest.param("- one\n| cell", ["- one", "| cell"], id="a row of a table"),
        pytest.param("one\n> two", ["one", "> two"], id="a quotation"),
        pytest.param("a > b\n| c", ["a > b", "| c"], id="a sign inside"),
        pytest.param("378. Law", ["378. Law"], id="an article is no number"),
    ],
)
def test_paragraphs(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_lines_keep_their_numbers_and_lose_their_noise() -> None:
    lines = read_lines("\ufeff A\u00a0 b \r\n\tc\x00d\f e\r> f")

    assert [(x.number, x.text) for x in lines] == [
        (1, "A b"),
        (2, "c d"),
        (2, "e"),
        (3, "> f"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("one\n> two\nthree", ["one", "> two", "three"], id="lone"),
        pytest.param("one\n> two", ["one", "> two"], id="half"),
        pytest.param("> one\n>\n> two", ["one", "", "two"], id="all"),
        pytest.param(">one\n\n > two", ["one", "", "two"], id="blank lines"),
        pytest.param("I forward:\n> one\n> two", ["I forward:", "one", "two"], id="FW"),
        pytest.param("> one\n>> two\n> 3", ["one", "> two", "3"], id="lone in mail"),
        pytest.param(">> one\n> > two\n> 3", ["one", "two", "3"], id="twice"),
        pytest.param("> a\nwrapped\n> b", ["a", "wrapped", "b"], id="broken by mail"),
        pytest.param("", [""], id="nothing"),
    ],
)
def test_the_marks_of_quoted_mail_go_where_most_lines_have_them(
    text: str, expected: list[str]
) -> None:
    assert [line.text for line in read_lines(text)] == expected


def test_a_lone_no_break_space_is_typography() -> None:
    assert read_lines("dit\u00a0: non")[0].text == "dit\u00a0: non"


def test_a_word_is_joined_whole() -> None:
    assert join(["a", "b-", "c", "d"]) == "a b-c d"


@pytest.mark.parametrize(
    ("text", "kept", "numbers"),
    [
        pytest.param("One.\n\n2\n\f\nTwo.", ["One.", "Two."], ["2"], id="own line"),
        pytest.param(
            "it was\n\nPage 2 of 3\n\nlate",
            ["it was late"],
            ["Page 2 of 3"],
            id="inside a sentence",
        ),
        pytest.param(
            "He was\n42\nyears old", ["He was 42 years old"], [], id="wrapped"
        ),
        pytest.param("It began in\n\n2021", ["It began in", "2021"], [], id="year"),
    ],
)
def test_page_numbers(text: str, kept: list[str], numbers: list[str]) -> None:
    lines, found = without_page_numbers(read_lines(text))

    assert [block.text for block in paragraphs(lines)] == kept
    assert [line.text for line in found] == numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Dear Mr President,\n\nI write.", True, id="Dear"),
        pytest.param("Dear Governor:\nI write.", True, id="colon"),
        pytest.param("Dear Director\n\nI write.", True, id="no mark, blank line"),
        pytest.param("Уважаемый господин Президент!\nПишу.", True, id="ru"),
        pytest.param(f"Your Excellency,\n\n{LONG}.", True, id="Excellency"),
        pytest.param(f"Monsieur le Président,\n{LONG}.", True, id="Monsieur"),
        pytest.param("Dear Director\nI write.", False, id="no mark, no blank line"),
        pytest.param("Mr Ivan Petrov,\nLenin Street 5", False, id="address"),
        pytest.param("Your Excellency\n\nI write.", False, id="no mark"),
        pytest.param("dear friends,\n\nI write.", False, id="small letter"),
        pytest.param("Dear " + "me " * 20 + ",", False, id="sentence"),
    ],
)
def test_salutations(text: str, expected: bool) -> None:
    assert is_salutation(read_lines(text), 0) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Yours sincerely,", True, id="en"),
        pytest.param("RESPECTFULLY", True, id="capitals"),
        pytest.param("С уважением,", True, id="ru"),
        pytest.param("Je vous prie d’agréer, Monsieur,", True, id="sentence"),
        pytest.param("Sincerely hoping that you act,", False, id="goes on"),
        pytest.param("I am yours sincerely,", False, id="inside"),
        pytest.param("", False, id="empty"),
    ],
)
def test_sign_offs(text: str, expected: bool) -> None:
    assert is_sign_off(text) is expected
