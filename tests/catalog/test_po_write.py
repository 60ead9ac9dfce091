"""An edit changes its entry and nothing else."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from catalog.oracles import needs_gettext, po, run_msgcat, run_msgfmt
from ua_i18n.catalog import Catalog, Message, Previous, read_po
from ua_i18n.errors import UnknownNameError

FILE = po(
    "# strange   spacing\n#=unknown mark\n#. extracted\n#:  a.py:1\n#: b.py:2\n"
    'msgid   "first"\nmsgstr "один"\n\n\n'
    '#, fuzzy\n#| msgid "old"\nmsgid ""\n"sec"\n"ond"\nmsgstr "два"\n'
    '# no blank line above\nmsgid "third"\nmsgid_plural "thirds"\n'
    'msgstr[0] "три"\nmsgstr[1] "трёх"\n\n'
    '#~ msgid "gone"\n#~ msgstr "был"\n\n'
    'msgctxt "c"\nmsgid "last"\nmsgstr ""\n\n\n# the end\n'
)


def changes(old: bytes, new: bytes) -> list[str]:
    lines = difflib.ndiff(old.decode().split("\n"), new.decode().split("\n"))
    return [line for line in lines if line[0] in "+-"]


def edited(msgid: str, data: bytes = FILE, **fields: Any) -> bytes:
    catalog = read_po(data)
    message = next(m for m in catalog.messages if m.msgid == msgid)
    return catalog.replace(replace(message, **fields)).to_po()


@pytest.mark.parametrize(
    ("msgid", "fields", "expected"),
    [
        pytest.param(
            "first", {"msgstr": ("раз",)}, ['- msgstr "один"', '+ msgstr "раз"'],
            id="msgstr",
        ),
        pytest.param(
            "second",
            {"flags": (), "previous": None},
            ["- #, fuzzy", '- #| msgid "old"'],
            id="no longer fuzzy",
        ),
        pytest.param(
            "first",
            {"flags": ("fuzzy",), "previous": Previous("was")},
            ["+ #, fuzzy", '+ #| msgid "was"'],
            id="fuzzy",
        ),
        pytest.param(
            "third",
            {"msgstr": ("3", "трёх")},
            ['- msgstr[0] "три"', '+ msgstr[0] "3"'],
            id="one form",
        ),
        pytest.param(
            "first",
            {"comments": ("strange   spacing", "= unknown mark", "=unknown mark", "n")},
            ["+ # = unknown mark", "+ # n"],
            id="comments",
        ),
        pytest.param(
            "first",
            {"locations": ("c.md",)},
            ["- #:  a.py:1", "- #: b.py:2", "+ #: c.md"],
            id="locations",
        ),
        pytest.param("last", {"msgstr": ("x",)}, ['- msgstr ""', '+ msgstr "x"'],
                     id="behind an obsolete one"),
    ],
)  # fmt: skip
def test_only_the_lines_that_say_something_new_change(
    msgid: str, fields: dict[str, Any], expected: list[str]
) -> None:
    assert sorted(expected) == sorted(changes(FILE, edited(msgid, **fields)))


def test_what_is_written_is_read_again() -> None:
    new = Message("first", ('a\\b "c"\n\tд',), comments=("x", ""), flags=("fuzzy",))
    catalog = read_po(FILE).replace(new)

    assert new == read_po(catalog.to_po()).get("first")


def test_an_edit_taken_back_gives_the_old_bytes() -> None:
    catalog = read_po(FILE)
    old = catalog.messages[0]
    changed = catalog.replace(replace(old, msgstr=("x",)))

    assert changed.replace(old).to_po() == FILE


def test_the_same_messages_in_another_tuple_are_no_change() -> None:
    catalog = read_po(FILE)
    same = catalog.with_messages(
        [replace(message) for message in catalog.messages], list(catalog.obsolete)
    )

    assert same.to_po() == FILE


def test_replacing_what_is_not_there_is_an_error() -> None:
    with pytest.raises(UnknownNameError, match="no message 'first' with the msgctxt"):
        read_po(FILE).replace(Message("first", ("x",), msgctxt="other"))


@pytest.mark.parametrize(
    ("message", "words"),
    [
        pytest.param(Message("first", ("a\0b",)), "NUL", id="NUL"),
        pytest.param(Message("first", ("a\x04b",)), "U[+]0004", id="EOT"),
        pytest.param(Message("first", ("a", "b")), "2 forms", id="too many forms"),
        pytest.param(Message("first", ()), "0 forms", id="no form"),
        pytest.param(Message("first", ("\ud800",)), "surrogate", id="surrogate"),
    ],
)
def test_what_no_file_can_hold_is_refused(message: Message, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_po(FILE).replace(message).to_po()


@pytest.mark.parametrize(
    ("messages", "obsolete"),
    [
        pytest.param([Message("a"), Message("a")], [], id="twice"),
        pytest.param([Message("a")], [Message("a", obsolete=True)], id="live and not"),
        pytest.param([Message("a", obsolete=True)], [], id="obsolete as live"),
        pytest.param([], [Message("a")], id="live as obsolete"),
        pytest.param([Message("")], [], id="a header"),
    ],
)
def test_messages_that_contradict_each_other_are_refused(
    messages: list[Message], obsolete: list[Message]
) -> None:
    with pytest.raises(ValueError, match=r"key|obsolete"):
        read_po(FILE).with_messages(messages, obsolete)


def test_new_messages_stand_where_they_are_put() -> None:
    catalog = read_po(FILE)
    first, *rest = catalog.messages
    new = catalog.with_messages(
        [first, Message("new", ("n",)), *rest], catalog.obsolete
    )

    assert sorted(line for line in changes(FILE, new.to_po())) == [
        "+ ",
        '+ msgid "new"',
        '+ msgstr "n"',
    ]
    assert [message.msgid for message in read_po(new.to_po()).messages] == [
        "first",
        "new",
        "second",
        "third",
        "last",
    ]


def test_a_message_that_was_removed_leaves_no_trace() -> None:
    catalog = read_po(FILE)
    left = [message for message in catalog.messages if message.msgid != "second"]
    written = catalog.with_messages(left, catalog.obsolete).to_po()

    assert b"ond" not in written
    assert all(line.startswith("-") or line == "+ " for line in changes(FILE, written))
    assert [m.msgid for m in left] == [m.msgid for m in read_po(written).messages]


def test_a_message_becomes_obsolete_at_the_end() -> None:
    catalog = read_po(FILE)
    gone, *left = catalog.messages
    obsolete = (*catalog.obsolete, replace(gone, obsolete=True, locations=()))
    written = catalog.with_messages(left, obsolete).to_po()

    assert b'#~ msgid "first"\n#~ msgstr "' in written
    assert obsolete == read_po(written).obsolete
    assert written.index(b'#~ msgid "gone"') < written.index(b'msgid "last"')


def test_reordering_keeps_the_bytes_of_each_entry() -> None:
    catalog = read_po(FILE)
    written = catalog.with_messages(reversed(catalog.messages), ()).to_po()

    assert b'msgid   "first"' in written
    assert b'msgid ""\n"sec"\n"ond"' in written
    assert [message.msgid for message in read_po(written).messages] == [
        "last",
        "third",
        "second",
        "first",
    ]


def test_crlf_stays_crlf() -> None:
    data = FILE.replace(b"\n", b"\r\n")
    catalog = read_po(data)
    new = [*catalog.messages, Message("new", ("x\ny",), comments=("c",))]
    written = catalog.with_messages(new, catalog.obsolete).to_po()

    assert written.count(b"\n") == written.count(b"\r\n")
    assert (*catalog.messages, new[-1]) == read_po(written).messages


LONG = "слово и ещё одно " * 12


def test_a_file_without_wrapping_gets_none() -> None:
    data = po(f'msgid "a"\nmsgstr "{LONG}"\n\nmsgid "b"\nmsgstr ""\n')

    assert (
        f'msgid "b"\nmsgstr "{LONG}x"\n'
        in edited("b", data, msgstr=(LONG + "x",)).decode()
    )


def test_a_wrapped_file_gets_wrapped_text() -> None:
    data = run_or_wrap(LONG)
    written = edited("b", data, msgstr=(LONG + "x",)).decode()

    assert 'msgid "b"\nmsgstr ""\n"слово' in written
    assert max(map(len, written.split("\n"))) <= 79


def run_or_wrap(text: str) -> bytes:
    messages = [Message("a", (text,)), Message("b")]
    return Catalog.build(messages, header={"Language": "ru"}).to_po()


def test_a_charset_is_kept_as_long_as_it_holds_the_text() -> None:
    data = po('# é\nmsgid "a"\nmsgstr "é"\n'.encode("latin-1"), charset="ISO-8859-1")
    written = edited("a", data, msgstr=("à",))

    assert data.replace(b'"\xe9"', b'"\xe0"') == written


def test_text_that_does_not_fit_makes_the_file_utf_8() -> None:
    data = po(
        '# é\nmsgid "a"\nmsgstr "é"\n\nmsgid "b"\nmsgstr ""\n'.encode("latin-1"),
        charset="ISO-8859-1",
    )
    written = edited("b", data, msgstr=("ж",))

    expected = po('# é\nmsgid "a"\nmsgstr "é"\n\nmsgid "b"\nmsgstr "ж"\n')
    assert expected == written


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(po('msgid "a"\nmsgstr ""\n', charset="CHARSET"), id="CHARSET"),
        pytest.param(
            b'msgid ""\nmsgstr "X: y\\n"\n\nmsgid "a"\nmsgstr ""\n', id="none"
        ),
        pytest.param(b'msgid "a"\nmsgstr ""\n', id="no header"),
    ],
)
def test_a_file_without_charset_becomes_utf_8_when_it_must(data: bytes) -> None:
    written = read_po(edited("a", data, msgstr=("ж",)))

    assert written.header["Content-Type"] == "text/plain; charset=UTF-8"
    assert Message("a", ("ж",)) == written.get("a")


def test_a_header_field_is_set_and_the_others_keep_their_lines() -> None:
    data = po('msgid "a"\nmsgstr ""\n').replace(
        b'"Content', b'"X-Odd:   spaced  \\n"\n"Language: ru\\n"\n"Content'
    )
    catalog = read_po(data).with_header({"language": "fr", "X-New": "1"})

    assert changes(data, catalog.to_po()) == [
        '- "Language: ru\\n"', '+ "language: fr\\n"', '+ "X-New: 1\\n"',
    ]  # fmt: skip
    assert catalog.header["X-New"] == "1"


def test_setting_what_is_already_there_changes_nothing() -> None:
    catalog = read_po(FILE)

    assert catalog.with_header(dict(catalog.header)).to_po() == FILE


def test_another_charset_in_the_header_recodes_the_file() -> None:
    data = po('msgid "a"\nmsgstr "é"\n'.encode("latin-1"), charset="ISO-8859-1")
    catalog = read_po(data).with_header({"Content-Type": "text/plain; charset=UTF-8"})

    assert po('msgid "a"\nmsgstr "é"\n') == catalog.to_po()


def test_a_header_that_is_not_first_keeps_its_place() -> None:
    data = b'msgid "a"\nmsgstr "b"\n\n' + po('msgid "c"\nmsgstr "d"\n')

    assert data.replace(b'"d"', b'"e"') == edited("c", data, msgstr=("e",))


def test_a_comment_cannot_take_the_next_line_along() -> None:
    catalog = Catalog.build(
        [Message("a", ("b",), comments=("C:\\", "two\nlines"))], header={}
    )

    assert Message("a", ("b",), comments=("C:\\ ", "two", "lines")) == read_po(
        catalog.to_po()
    ).get("a")


@needs_gettext
def test_a_built_catalog_is_what_msgcat_would_write() -> None:
    catalog = Catalog.build(
        [
            Message("a", ("b",), locations=tuple(f"cases/{n}.md" for n in range(20))),
            Message("two words", locations=("two words.md:3",)),
            Message(
                "c", ("d", "e"), msgid_plural="f", flags=("fuzzy", "python-format")
            ),
        ],
        header={"Language": "ru"},
        header_comments=("A comment", ""),
        obsolete=[Message("o", ("p",), previous=Previous("q"), obsolete=True)],
    )

    assert run_msgcat(catalog.to_po()) == catalog.to_po()
    assert run_msgfmt(catalog.to_po()) == catalog.to_mo()


def test_a_built_catalog_is_always_utf_8() -> None:
    catalog = Catalog.build(
        [Message("ж")], header={"Content-Type": "text/plain; charset=KOI8-R"}
    )

    assert catalog.header["Content-Type"] == "text/plain; charset=UTF-8"
    assert read_po(catalog.to_po()).messages[0].msgid == "ж"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            lambda c: c.replace(replace(c.messages[0], msgstr=("x",))), id="r"
        ),
        pytest.param(lambda c: c.with_header({"X": "y"}), id="header"),
        pytest.param(lambda c: c.with_messages(c.messages[1:], ()), id="messages"),
    ],
)
def test_an_edited_catalog_compiles_as_its_file(
    change: Callable[[Catalog], Catalog],
) -> None:
    catalog = change(read_po(FILE))

    assert read_po(catalog.to_po()).to_mo() == catalog.to_mo()


def test_an_empty_msgid_with_a_context_is_edited_like_any_other() -> None:
    data = po('msgctxt "c"\nmsgid ""\nmsgstr "x"\n')

    assert data.replace(b'"x"', b'""') == edited("", data, msgstr=("",))
