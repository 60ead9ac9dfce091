"""Case files: what the reader takes, and what it says of what it does not take."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.cases import Case, Channel, Person, Role, case_id_fault, read_case
from ua_i18n.errors import CaseError

PATH = "cases/xx-case.md"

FULL = """\
---
ua: 12/99
index: EUR 00/0012/2099
country: NO
language: en
issued: 2099-02-01
deadline: 2099-03-15
preferred_languages: Norwegian, English
own_language: true
people:
  - {name: Ana Example, pronouns: she/her}
previous_ua: https://example.org/ua
inherits_from: xx-other
subject: "Ana Example: free her"
targets:
  - id: minister
    role: copy
    office: Minister of Tests
    name: Bo Example
    gender: f
    address: [Test House, "Long Street, 6"]
    country: NO
    email: [a@example.org, {value: b@example.org, note: mornings only}]
    fax: 0123456
    salutation: Dear Minister,
sign_off: Yours sincerely,
---
# Free Ana Example

A summary that is
  wrapped by hand.

## Take action

1. Write.
2. Tell us
   what you did.

## Letter

I ask you to free **Ana Example**.

## Additional information

Some facts.

## The law

- one
- two
"""


def read(text: str) -> Case:
    return read_case(text.encode(), path=PATH)


def faults(text: str | bytes, path: str = PATH) -> list[str]:
    """What is said of a file, each fault without its path."""
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(CaseError) as caught:
        read_case(data, path=path)
    return [str(fault).removeprefix(f"{path}:") for fault in caught.value.faults]


def head(lines: str) -> str:
    return f"---\nlanguage: en\n{lines}\n---\n# Title\n"


def test_every_field_of_a_case_file_reaches_the_case() -> None:
    case = read(FULL)

    assert case.id == "xx-case"
    assert (case.ua, case.index, case.country) == ("12/99", "EUR 00/0012/2099", "NO")
    assert (case.issued, case.deadline) == (date(2099, 2, 1), date(2099, 3, 15))
    assert case.preferred_languages == ("Norwegian", "English")
    assert case.own_language is True
    assert case.people == (Person("Ana Example", "she/her"),)
    assert case.previous_ua == "https://example.org/ua"
    assert case.inherits_from == "xx-other"
    assert case.subject == "Ana Example: free her"
    assert case.sign_off == "Yours sincerely,"


def test_every_field_of_a_target_reaches_the_target() -> None:
    (target,) = read(FULL).targets

    assert (target.id, target.role, target.gender) == ("minister", Role.COPY, "f")
    assert (target.office, target.name) == ("Minister of Tests", "Bo Example")
    assert target.address == ("Test House", "Long Street, 6")
    assert target.country == "NO"
    assert target.salutation == "Dear Minister,"
    assert target.channels == (
        Channel("email", "a@example.org"),
        Channel("email", "b@example.org", "mornings only"),
        Channel("fax", "0123456"),
    )


def test_the_text_is_cut_into_its_parts_with_wrapped_lines_joined() -> None:
    case = read(FULL)

    assert case.title == "Free Ana Example"
    assert [p.text for p in case.summary] == ["A summary that is wrapped by hand."]
    assert [(p.marker, p.text) for p in case.actions] == [
        ("1.", "Write."),
        ("1.", "Tell us what you did."),
    ]
    assert [p.text for p in case.letter] == ["I ask you to free **Ana Example**."]
    assert [section.heading for section in case.background] == [None, "The law"]
    assert [p.marker for p in case.background[1].paragraphs] == ["-", "-"]


def test_lines_are_those_of_the_whole_file() -> None:
    case = read(FULL)
    lines = FULL.split("\n")

    assert lines[case.lines["title"] - 1] == "# Free Ana Example"
    assert lines[case.lines["subject"] - 1].startswith("subject:")
    assert lines[case.lines["targets/0"] - 1] == "  - id: minister"
    assert lines[case.lines["targets/0/salutation"] - 1].endswith("Dear Minister,")
    assert "Ana Example" in lines[case.lines["people/0/name"] - 1]
    assert lines[case.summary[0].line - 1] == "A summary that is"
    assert lines[case.actions[1].line - 1] == "2. Tell us"
    assert lines[case.background[1].line - 1] == "## The law"


def test_comments_of_the_head_are_those_of_the_value_below() -> None:
    head = "# A draft.\n#  Of May.\nlanguage: en # as is\nissued: 2099-02-01\n"
    case = read(f"---\n{head}  # A guess.\ncountry: NO\n# Last.\n---\n# Free her\n")

    assert case.comments == {
        4: ("A draft.", "Of May."),
        7: ("A guess.",),
        9: ("Last.",),
    }


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(FULL.replace("\n", "\r\n").encode(), id="lines of Windows"),
        pytest.param(FULL.replace("\n", "\r").encode(), id="lines of old Macs"),
        pytest.param(b"\xef\xbb\xbf" + FULL.encode(), id="byte order mark"),
        pytest.param(FULL.rstrip("\n").encode(), id="no last line end"),
        pytest.param(FULL.replace("---\n", "---  \n").encode(), id="spaces after ---"),
    ],
)
def test_how_an_editor_ends_lines_changes_nothing(data: bytes) -> None:
    assert read_case(data, path=PATH) == read(FULL)


def test_a_draft_may_lack_all_but_language_and_title() -> None:
    case = read("---\nlanguage: en\n---\n# Title\n")

    assert (case.title, case.letter, case.targets) == ("Title", (), ())


@pytest.mark.parametrize(
    ("lines", "names", "own"),
    [
        pytest.param("Russian; English", ("Russian", "English"), False, id="text"),
        pytest.param("[Russian, English]", ("Russian", "English"), False, id="list"),
        pytest.param("Qwertish, ru", ("Qwertish", "ru"), False, id="unknown name kept"),
        pytest.param(
            "in Russian, English or your own language",
            ("Russian", "English"),
            True,
            id="own language in words",
        ),
        pytest.param(
            "Russian or your own language\nown_language: false",
            ("Russian",),
            False,
            id="the field decides against the words",
        ),
        pytest.param("your own language", (), True, id="own language alone"),
    ],
)
def test_preferred_languages_are_names_in_order(
    lines: str, names: tuple[str, ...], own: bool
) -> None:
    case = read(head(f"preferred_languages: {lines}"))

    assert (case.preferred_languages, case.own_language) == (names, own)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        pytest.param("country: NO", "NO", id="Norway is no boolean"),
        pytest.param("country: 'null'", "null", id="null in quotation marks"),
        pytest.param("country: Null", "Null", id="the name Null"),
        pytest.param("country: 0123456", "0123456", id="octal"),
        pytest.param("country: 12:30", "12:30", id="base sixty"),
        pytest.param("country: 1e3", "1e3", id="float"),
        pytest.param('country: "~"', "~", id="tilde in quotation marks"),
        pytest.param("country: 2023-05-05", "2023-05-05", id="date"),
        pytest.param('country: " a \\u2028 b "', "a b", id="white space squeezed"),
        pytest.param("country: |\n  a\n  b", "a b", id="block put on one line"),
        pytest.param("country: a\u2028b", "a b", id="line separator"),
        pytest.param("country: co\u00adop", "coop", id="soft hyphen"),
        pytest.param("country: a\u00a0b", "a\u00a0b", id="no-break space kept"),
    ],
)
def test_every_scalar_is_a_string_on_one_line(line: str, value: str) -> None:
    assert read(head(line)).country == value


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "1:1: no head", id="empty file"),
        pytest.param("# Title\n", "1:1: no head", id="no head"),
        pytest.param("\n---\n", "1:1: no head", id="line before the head"),
        pytest.param("---\nlanguage: en\n", "1:1: the head is not closed", id="open"),
        pytest.param(b"---\nua: \xff\n---\n", "2:5: not UTF-8", id="not UTF-8"),
        pytest.param(b"\xff\xfe-\0", "1:1: not UTF-8", id="UTF-16"),
        pytest.param("---\nua: \0\n", "2:5: control character U+0000", id="NUL"),
        pytest.param("---\n---\n# \x0c", "3:3: control character U+000C", id="page"),
    ],
)
def test_a_file_that_is_no_case_file_is_refused_in_one_line(
    text: str | bytes, expected: str
) -> None:
    (fault,) = faults(text)

    assert fault.startswith(expected)


def test_a_huge_file_is_refused_unread() -> None:
    assert faults(b"-" * 2_000_000) == [
        " larger than 1048576 bytes: this is no case file"
    ]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("deadline:", "3:10: 'deadline' is empty", id="empty"),
        pytest.param("subject: ' '", "3:10: 'subject' is empty", id="blank"),
        pytest.param("country: null", "3:10: 'country' is empty", id="null"),
        pytest.param("subject: ~", "or remove the line", id="tilde"),
        pytest.param("people: null", "'people' is empty", id="null for a list"),
        pytest.param("own_language: null", "is empty", id="null for a flag"),
        pytest.param("people: []", "3:9: 'people' is empty", id="empty list"),
        pytest.param("deadline: 16 June", "not '16 June'", id="date in words"),
        pytest.param("deadline: 2023-02-30", "not '2023-02-30'", id="no such day"),
        pytest.param("deadline: [a]", "not a list", id="list for a date"),
        pytest.param("subject: {a: b}", "must be a text, not fields", id="fields"),
        pytest.param("people: Ana", "must be a list", id="text for a list"),
        pytest.param("own_language: yes", "must be true or false", id="yes"),
        pytest.param("langage: en", "did you mean 'language'?", id="misspelt"),
        pytest.param("colour: red", "known are ua, index", id="unknown"),
        pytest.param("<<: {ua: b}", "unknown field '<<'", id="merge key"),
        pytest.param("language: ru", "twice, first in line 2", id="key twice"),
        pytest.param("previous_ua: example.org", "https://", id="no scheme"),
        pytest.param("previous_ua: ftp://a.example", "https://", id="scheme"),
        pytest.param("inherits_from: A B", "another case", id="id of a case"),
        pytest.param("inherits_from: xx-case", "from itself", id="itself"),
        pytest.param("preferred_languages: ';'", "no language found", id="no name"),
        pytest.param("ua: &a x", "begins with &", id="anchor"),
        pytest.param("ua: *a", "begins with *", id="alias"),
        pytest.param("ua: !!int 3", "begins with !", id="tag"),
        pytest.param("ua: *bold*", "begins with * or &", id="emphasis"),
        pytest.param("ua: @x", "double quotes", id="at sign"),
        pytest.param("ua: a: b", "a ': ' inside a value", id="colon"),
        pytest.param('ua: "a', "3:5: a quotation mark", id="open quotation mark"),
        pytest.param("ua: [a", "3:5: a bracket", id="open bracket"),
        pytest.param('ua: "a" b', "text after the end of a value", id="after quotes"),
        pytest.param("ua", "expected 'name: value'", id="no colon"),
        pytest.param("- ua", "fits neither", id="list item"),
        pytest.param("people:\n\t- name: x", "4:1: indent with spaces", id="tab"),
        pytest.param("ua: " + "[" * 40, "nested too deeply", id="deep"),
        pytest.param("ua: x\n...\nb", "expected 'name: value'", id="second document"),
        pytest.param("? [a]\n: b", "must be a plain word", id="list as a key"),
        pytest.param("ua: " + "x" * 70_000, "longer than", id="long"),
    ],
)
def test_a_fault_of_the_head_names_its_place_and_the_next_step(
    lines: str, expected: str
) -> None:
    (fault,) = faults(head(lines))

    assert expected in fault


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param("name: x", "'id' in item 1 of 'targets' is missing", id="no id"),
        pytest.param("id: B_", "must be small letters", id="bad id"),
        pytest.param(
            "id: a\n  - id: a", "5:9: 'a' stands twice, first in line 4", id="id"
        ),
        pytest.param("id: a\n    role: ambassador", "target, copy, embassy", id="role"),
        pytest.param("id: a\n    role: targt", "did you mean 'target'?", id="guess"),
        pytest.param("id: a\n    gender: male", "one of m, f", id="gender"),
        pytest.param("id: a\n    email: b.example", "one e-mail address", id="no @"),
        pytest.param("id: a\n    email: a@b, c@d", "one e-mail address", id="two"),
        pytest.param("id: a\n    web: javascript:a()", "https://", id="script"),
        pytest.param("id: a\n    x: javascript:a()", "a handle", id="script as handle"),
        pytest.param("id: a\n    emial: a@b.c", "did you mean 'email'?", id="misspelt"),
        pytest.param("id: a\n    fax: {note: x}", "'value' in", id="note alone"),
        pytest.param("id: a\n    fax: [1, '']", "item 2 of 'fax'", id="empty item"),
        pytest.param("id: a\n    address: [~]", "item 1 of 'address' in", id="tilde"),
        pytest.param("id: a\n    salutation: null", "'salutation' in", id="null"),
    ],
)
def test_a_fault_of_a_target_names_its_place(lines: str, expected: str) -> None:
    (fault,) = faults(head(f"targets:\n  - {lines}"))

    assert expected in fault


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("web: HTTPS://example.org/x?a=b", id="web"),
        pytest.param('x: "@name"', id="handle"),
        pytest.param("facebook: Ministry of Tests", id="name of a page"),
        pytest.param("facebook: https://example.org/m", id="page"),
        pytest.param("phone: (000) 232 5488", id="phone"),
        pytest.param("fax: {value: 1, note: 9 to 5}", id="note"),
        pytest.param("email: имя@пример.рф", id="international address"),
        pytest.param("address: One line", id="address of one line"),
    ],
)
def test_what_documents_really_give_is_taken(line: str) -> None:
    assert read(head(f"targets:\n  - id: a\n    {line}")).targets[0].id == "a"


def test_all_faults_of_a_file_come_at_once_in_file_order() -> None:
    found = faults("---\nlangage: en\ndeadline: soon\n---\n> quoted\n\n### deep\n")

    assert [fault.split(":")[0] for fault in found] == ["2", "2", "3", "5", "7", "7"]


def test_faults_are_counted_in_the_file_and_carry_its_path() -> None:
    with pytest.raises(CaseError) as caught:
        read_case(head("deadline: soon").encode(), path="cases/a.md")

    (fault,) = caught.value.faults
    assert (fault.path, fault.line, fault.column) == ("cases/a.md", 3, 11)
    assert str(caught.value).startswith("cases/a.md:3:11: 'deadline' must be a date")


@pytest.mark.parametrize("id", ["kz-mamay-2022", "0", "a" * 64, "ua-2022-031", "com"])
def test_an_id_may_be(id: str) -> None:
    assert case_id_fault(id) is None


@pytest.mark.parametrize(
    "id",
    ["", "ua", "UA", "-a", "a_b", "a.b", "é", "a" * 65, "nul", "com1", "a\n", "../a"],
)
def test_an_id_must_not_be(id: str) -> None:
    assert case_id_fault(id) is not None


@pytest.mark.parametrize("path", ["cases/nul.md", "cases/UA.md", "cases\\a b.md"])
def test_a_file_whose_name_is_no_id_is_refused(path: str) -> None:
    (fault,) = faults(head("ua: 1/99"), path=path)

    assert "cannot be the id of a case" in fault


def fault_lines(data: bytes) -> list[int | None]:
    """The lines of all faults; none for a case that has its title."""
    try:
        case = read_case(data, path=PATH)
    except CaseError as error:
        return [fault.line for fault in error.faults]
    return [] if case.title else [None]


@settings(deadline=None)  # the first example loads CLDR
@given(st.binary() | st.text().map(lambda text: f"---\n{text}\n---\n{text}".encode()))
def test_bytes_are_a_case_or_faults_with_lines(data: bytes) -> None:
    """No file makes the reader fail in any other way."""
    assert None not in fault_lines(data)


@settings(deadline=None)  # the first example loads CLDR
@given(st.integers(0, len(FULL) - 1), st.text(max_size=3), st.integers(0, 9))
def test_a_damaged_file_is_a_case_or_faults_with_lines(
    start: int, put_in: str, cut: int
) -> None:
    """The same for files that were once good."""
    damaged = FULL[:start] + put_in + FULL[start + cut :]

    assert None not in fault_lines(damaged.encode())
