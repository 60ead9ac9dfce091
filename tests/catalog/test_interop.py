"""polib gets everything that it can hold, and gives it back."""

from __future__ import annotations

from dataclasses import replace

import polib
import pytest

from ua_i18n.catalog import Catalog, Message, Previous, from_polib, read_po, verify

CATALOG = Catalog.build(
    [
        Message(
            "Dear %(name)s,",
            ("Уважаемый %(name)s,",),
            msgctxt="salutation",
            comments=("one", "two"),
            extracted=("for the minister", "a man"),
            locations=("cases/a.md", "b.py:12"),
            flags=("fuzzy", "python-format"),
            previous=Previous("Dear", "old"),
        ),
        Message("day", ("день", "дня", ""), msgid_plural="days"),
        Message("not yet"),
        Message("", ("empty",), msgctxt=""),
    ],
    header={"Language": "ru", "X-Odd": "a: b"},
    header_comments=("first", "", "second"),
    obsolete=[Message("old", ("старый",), previous=Previous("older"), obsolete=True)],
)


def test_polib_gets_all_of_a_message() -> None:
    entry = CATALOG.to_polib()[0]

    assert (entry.msgid, entry.msgctxt) == ("Dear %(name)s,", "salutation")
    assert entry.msgstr == "Уважаемый %(name)s,"
    assert (entry.tcomment, entry.comment) == ("one\ntwo", "for the minister\na man")
    assert entry.occurrences == [("cases/a.md", ""), ("b.py", "12")]
    assert entry.flags == ["fuzzy", "python-format"]
    assert (entry.previous_msgid, entry.previous_msgctxt) == ("Dear", "old")


def test_the_way_there_and_back_loses_nothing() -> None:
    back = from_polib(CATALOG.to_polib())

    assert CATALOG.messages == back.messages
    assert CATALOG.obsolete == back.obsolete
    assert dict(CATALOG.header) == dict(back.header)
    assert CATALOG.header_comments == back.header_comments
    assert CATALOG.to_po() == back.to_po()


def test_polib_writes_what_we_read() -> None:
    read = read_po(str(CATALOG.to_polib()).encode())

    assert CATALOG.messages[:3] == read.messages[:3]
    assert dict(CATALOG.header) == dict(read.header)


def test_a_fuzzy_header_stays_fuzzy() -> None:
    head = CATALOG.header_message
    assert head
    fuzzy = CATALOG.with_header_message(replace(head, flags=("fuzzy",)))
    back = from_polib(fuzzy.to_polib()).header_message

    assert back
    assert back.fuzzy


def test_a_polib_file_of_another_charset_becomes_utf_8() -> None:
    file = polib.POFile()
    file.metadata = {"Content-Type": "text/plain; charset=ISO-8859-1"}
    file.append(polib.POEntry(msgid="a", msgstr="é"))

    assert "é".encode() in from_polib(file).to_po()


def test_a_polib_file_with_duplicates_is_refused() -> None:
    file = polib.POFile()
    file.extend([polib.POEntry(msgid="a"), polib.POEntry(msgid="a")])

    with pytest.raises(ValueError, match="key"):
        from_polib(file)


def test_a_right_file_is_verified() -> None:
    assert verify(CATALOG.to_mo(), CATALOG) == ()
    assert verify(CATALOG.to_mo(strip=True), CATALOG) == ()


@pytest.mark.parametrize(
    ("other", "words"),
    [
        pytest.param(
            CATALOG.replace(Message("day", ("1", "2", "3"), msgid_plural="days")),
            "'day' differs",
            id="another text",
        ),
        pytest.param(
            CATALOG.with_messages(CATALOG.messages[2:], ()),
            "'day' is missing",
            id="a message less",
        ),
        pytest.param(
            CATALOG.replace(Message("not yet", ("now",))),
            "'not yet' is not wanted",
            id="a message more",
        ),
        pytest.param(
            CATALOG.with_header({"Language": "uk"}), "field Language", id="a field"
        ),
    ],
)
def test_differences_are_named(other: Catalog, words: str) -> None:
    assert any(words in difference for difference in verify(other.to_mo(), CATALOG))


@pytest.mark.parametrize(
    "data", [pytest.param(b"", id="empty"), pytest.param(b"no MO file" * 9, id="text")]
)
def test_a_file_that_polib_cannot_read_is_a_difference(data: bytes) -> None:
    (difference,) = verify(data, CATALOG)

    assert difference.startswith("it cannot be read")
