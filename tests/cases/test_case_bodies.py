"""The text below the head: a small part of Markdown, and nothing quietly lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.cases import Case, Paragraph, read_case, segments, write_case
from ua_i18n.errors import CaseError

HEAD = "---\nlanguage: en\n---\n"
PATH = "cases/xx.md"
FIRST = 5  # the line below the title


def read(body: str) -> Case:
    return read_case(f"{HEAD}# Title\n{body}".encode(), path=PATH)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("a\nb\n\nc", [("", "a b"), ("", "c")], id="paragraphs"),
        pytest.param("a  \n   b\t c", [("", "a b c")], id="wrapping"),
        pytest.param("- a\n- b", [("-", "a"), ("-", "b")], id="list"),
        pytest.param("- a\n\n- b\n  c\nd", [("-", "a"), ("-", "b c d")], id="wrapped"),
        pytest.param("1. a\n2. b", [("1.", "a"), ("1.", "b")], id="numbered"),
        pytest.param("1. a\n1. b", [("1.", "a"), ("1.", "b")], id="all number one"),
        pytest.param(
            "1. a\n\nb\n\n1. c", [("1.", "a"), ("", "b"), ("1.", "c")], id="two"
        ),
        pytest.param("\\- a", [("", "- a")], id="dash escaped"),
        pytest.param("1\\. a", [("", "1. a")], id="number escaped"),
        pytest.param("\\# a", [("", "# a")], id="hash escaped"),
        pytest.param("\\> a", [("", "> a")], id="quotation escaped"),
        pytest.param("- \\- a", [("-", "- a")], id="item escaped"),
        pytest.param("a\n\\- b", [("", "a - b")], id="escaped where a line begins"),
        pytest.param("\\*a\\*", [("", "\\*a\\*")], id="inline escape kept"),
        pytest.param("\\\\- a", [("", "\\\\- a")], id="backslash escaped"),
        pytest.param("#tag", [("", "#tag")], id="hash tag"),
        pytest.param("**bold** text", [("", "**bold** text")], id="bold"),
        pytest.param("-5 degrees", [("", "-5 degrees")], id="minus"),
        pytest.param("1.5 million", [("", "1.5 million")], id="decimal"),
        pytest.param("2023. A year", None, id="year like a number"),
        pytest.param(
            "<https://example.org>", [("", "<https://example.org>")], id="url"
        ),
        pytest.param("a | b", [("", "a | b")], id="bar"),
        pytest.param("a\u2028b\u0085c", [("", "a b c")], id="line separators"),
        pytest.param("a\n\u00a0\nb", [("", "a"), ("", "b")], id="blank to the eye"),
    ],
)
def test_blocks(body: str, expected: list[tuple[str, str]] | None) -> None:
    if expected is None:
        with pytest.raises(CaseError, match="number 1 of its list"):
            read(body)
        return

    assert [(p.marker, p.text) for p in read(body).summary] == expected


@pytest.mark.parametrize(
    ("body", "line", "expected"),
    [
        pytest.param("# B", 5, "a second title", id="second title"),
        pytest.param("### B", 5, "only '# '", id="deep heading"),
        pytest.param("##B", 5, "put a space", id="heading without space"),
        pytest.param("## ", 5, "a heading without text", id="empty heading"),
        pytest.param("a\n===", 6, "would make a heading", id="underlined title"),
        pytest.param("a\n--", 6, "would make a heading", id="underlined section"),
        pytest.param("---", 5, "no rules", id="rule"),
        pytest.param("* * *", 5, "no rules", id="rule of stars"),
        pytest.param("```\na\n```", 5, "no code", id="fence"),
        pytest.param("~~~", 5, "no code", id="fence of tildes"),
        pytest.param("    a", 5, "at the start of its line", id="indented code"),
        pytest.param("- a\n\n  b", 7, "at the start of its line", id="part of an item"),
        pytest.param("- a\n  - b", 6, "lists are not nested", id="nested list"),
        pytest.param("- # a", 5, "a list item is one paragraph", id="heading in item"),
        pytest.param("- ", 5, "a list item without text", id="empty item"),
        pytest.param("* a", 5, "begin a list item with '- '", id="star"),
        pytest.param("1) a", 5, "begin a list item with '- '", id="bracket"),
        pytest.param("1. a\n3. b", 6, "number 2 of its list", id="lost number"),
        pytest.param("a\n- b", 6, "put an empty line before", id="list in paragraph"),
        pytest.param("> a", 5, "no block quotations", id="quotation"),
        pytest.param("<div>", 5, "no HTML", id="html"),
        pytest.param("<!-- a -->", 5, "no HTML", id="comment"),
        pytest.param(
            "[a]: https://example.org", 5, "link definitions", id="definition"
        ),
        pytest.param("| a |\n|---|", 5, "no tables", id="table"),
        pytest.param("a | b\n--- | ---", 6, "no tables", id="table without edges"),
        pytest.param("a\\\nb", 6, "no line breaks of its own", id="hard break"),
        pytest.param("## Letter\n## letter", 6, "stands twice", id="section twice"),
    ],
)
def test_other_markdown_is_a_fault_with_its_line(
    body: str, line: int, expected: str
) -> None:
    with pytest.raises(CaseError, match=re.escape(expected)) as caught:
        read(body)

    assert caught.value.faults[0].line == line


@pytest.mark.parametrize(
    ("text", "line", "expected"),
    [
        pytest.param("", 3, "no title", id="nothing"),
        pytest.param("\nA summary", 5, "no title", id="summary alone"),
        pytest.param("A summary\n\n# Title", 6, "must stand before", id="late title"),
    ],
)
def test_a_case_begins_with_its_title(text: str, line: int, expected: str) -> None:
    with pytest.raises(CaseError, match=expected) as caught:
        read_case(f"{HEAD}{text}".encode(), path=PATH)

    assert caught.value.faults[0].line == line


def test_underscores_on_several_lines_are_no_rule_when_they_are_written() -> None:
    case = read("_\n__")

    assert read_case(write_case(case), path=PATH) == case


@pytest.mark.parametrize("heading", ["Letter", "LETTER", "letter"])
def test_the_section_headings_do_not_mind_case(heading: str) -> None:
    assert read(f"## {heading}\na").letter == (Paragraph("a"),)


def test_another_section_keeps_its_heading_as_it_stands() -> None:
    (section,) = read("## *What* the law says #\na").background

    assert section.heading == "*What* the law says #"


LINES = st.lists(
    st.text(st.sampled_from("ab1.)-+*#>=_~`<|[]:\\ \t\u2028\u00ad"), max_size=9),
    max_size=8,
)


@settings(deadline=None)  # the first example loads CLDR
@given(LINES)
def test_a_text_that_is_taken_is_taken_whole(lines: list[str]) -> None:
    """Every word of an accepted text stands in a segment, in order."""
    try:
        case = read("\n".join(lines))
    except CaseError:
        return
    texts = [segment.text for segment in segments(case)[1:]]
    words = re.findall(r"[ab]+", "\n".join(lines).replace("\u00ad", ""))

    assert re.findall(r"[ab]+", "\n".join(texts)) == words


@settings(deadline=None)  # the first example loads CLDR
@given(LINES)
def test_a_text_that_is_taken_is_written_so_that_it_is_read_again(
    lines: list[str],
) -> None:
    """read(write(case)) == case for every case that was read."""
    try:
        case = read("\n".join(lines))
    except CaseError:
        return

    assert read_case(write_case(case), path=PATH) == case
