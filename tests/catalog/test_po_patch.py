"""Entries whose lines are not what they seem; found by fuzzing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from catalog.oracles import po
from ua_i18n.catalog import Catalog, Message, Previous, read_mo, read_po


def edited(entry: str, **fields: object) -> tuple[Catalog, Message]:
    """The file as it is read after an edit, and the message as it should be."""
    catalog = read_po(po(entry))
    new = replace(catalog.messages[0], **fields)  # type: ignore[arg-type]
    return read_po(catalog.replace(new).to_po()), new


ODD = [
    pytest.param('# goes on \\\nhere\nmsgid "a"\nmsgstr "b"\n', id="a comment goes on"),
    pytest.param('#~# note\nmsgid "a"\nmsgstr "b"\n', id="a comment behind #~"),
    pytest.param(
        'msgid "\\\nmsgstr" msgstr ""\n', id="a string that looks like msgstr"
    ),
    pytest.param(
        'msgid "a"\nmsgid_plural\n"b" msgstr[0] "c"\nmsgstr[1] "d"\n',
        id="a form on the line of the source",
    ),
    pytest.param('#|\n# note\nmsgid "a"\nmsgstr "b"\n', id="a comment behind #|"),
    pytest.param('msgid "a\\\n# b"\nmsgstr "c"\n', id="a string with a comment inside"),
    pytest.param('\x0b# note\n\x0cmsgid "a"\n\x0b msgstr "b"\n', id="vertical blanks"),
]


@pytest.mark.parametrize("entry", ODD)
def test_a_new_translation_is_read_as_it_was_set(entry: str) -> None:
    forms = ("new\n", "news\n") if "plural" in entry else ("new\n",)
    again, new = edited(entry, msgstr=forms)

    assert again.messages == (new,)


@pytest.mark.parametrize("entry", ODD)
def test_new_comments_and_flags_are_read_as_they_were_set(entry: str) -> None:
    again, new = edited(entry, comments=("one", "two"), flags=("fuzzy",))

    assert again.messages == (new,)


@pytest.mark.parametrize("blank", ["", " ", "\t", "\x0b", "\x0c"])
def test_previous_lines_go_whatever_blank_stands_before_them(blank: str) -> None:
    entry = f'#, fuzzy\n{blank}#| msgid "was"\nmsgid "a"\nmsgstr "b"\n'
    again, new = edited(entry, flags=(), previous=None)

    assert again.messages == (new,)


def test_previous_lines_are_written_in_their_place() -> None:
    entry = '\x0b#| msgid "was"\nmsgid "a"\nmsgstr "b"\n'
    again, new = edited(entry, previous=Previous("before"))

    assert again.messages == (new,)


@pytest.mark.parametrize(
    ("line", "flags"),
    [
        pytest.param("#, a\tfuzzy", ("a", "fuzzy"), id="a tab between"),
        pytest.param("#, range: 0..1 fuzzy", ("range: 0..1", "fuzzy"), id="a range"),
        pytest.param("#, range:0..1", ("range:0..1",), id="a range without a blank"),
        pytest.param("#, \u00a0fuzzy", ("\u00a0fuzzy",), id="a letter in front"),
        pytest.param("#, a\u2028fuzzy", ("a\u2028fuzzy",), id="a letter between"),
    ],
)
def test_flags_end_where_gettext_ends_them(line: str, flags: tuple[str, ...]) -> None:
    catalog = read_po(po(f'{line}\nmsgid "a"\nmsgstr "b"\n'))
    (message,) = catalog.messages
    compiled = [m.msgid for m in read_mo(catalog.to_mo()).messages]

    assert message.flags == flags
    assert compiled == ([] if message.fuzzy else ["a"])


OLD_HEADER = b'#~ msgid ""\n#~ msgstr "Language: ru\\n"\n\nmsgid "a"\nmsgstr ""\n'


def test_an_obsolete_header_is_kept_until_the_file_gets_a_live_one() -> None:
    catalog = read_po(OLD_HEADER)
    edited = catalog.replace(replace(catalog.messages[0], msgstr=("ж",)))
    again = read_po(edited.to_po())

    assert catalog.to_po() == OLD_HEADER
    assert again.messages == edited.messages
    assert again.obsolete == ()
    assert "Content-Type" in again.header
