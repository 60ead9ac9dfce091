"""What a PO file says, what is refused and why, and that nothing of it is lost."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import pytest

from catalog.oracles import needs_gettext, po, run_msgfmt
from ua_i18n.catalog import Catalog, Message, Previous, read_po
from ua_i18n.catalog.po_exact import read_exact
from ua_i18n.catalog.po_fast import read_fast
from ua_i18n.catalog.po_file import PoFile
from ua_i18n.errors import PoSyntaxError

Reader: TypeAlias = Callable[..., PoFile | None]

BAD_FILES = sorted((Path(__file__).parents[1] / "data/po").glob("bad.*.po"))
SIMPLE = 'msgid "a"\nmsgstr "b"\n'

READABLE = [
    pytest.param(b"", id="empty file"),
    pytest.param(b" \n\t\n", id="blanks alone"),
    pytest.param(b"# only a comment\n", id="comment alone"),
    pytest.param(SIMPLE.encode(), id="no header"),
    pytest.param(po(), id="header alone"),
    pytest.param(po(SIMPLE), id="one entry"),
    pytest.param(po(SIMPLE.rstrip()), id="no final line end"),
    pytest.param(po(SIMPLE.replace("\n", "\r\n")), id="CRLF in part"),
    pytest.param(po(SIMPLE).replace(b"\n", b"\r\n"), id="CRLF"),
    pytest.param(po('msgid\t"a"\nmsgstr  "b"  \n'), id="tabs and blanks"),
    pytest.param(po('msgid"a"msgstr"b"'), id="no blanks at all"),
    pytest.param(po('  msgid "a"\n\x0b msgstr "b"\n\x0c'), id="vertical blanks"),
    pytest.param(po('msgid "a" "b"\n  "c"\nmsgstr ""\n"d"\n'), id="strings in a row"),
    pytest.param(po('msgid "a\\\nb"\nmsgstr "c"\n'), id="joined lines"),
    pytest.param(po('msgid "\\t\\"\\\\\\a\\b\\f\\v\\r"\nmsgstr "x"'), id="escapes"),
    pytest.param(po('msgid "\\\\n"\nmsgstr "\\\\\\\\"\n'), id="escaped backslashes"),
    pytest.param(po('msgid "\\101\\60z"\nmsgstr "\\x4142\\x4az"\n'), id="numbers"),
    pytest.param(po('msgid "\\777"\nmsgstr "\\xf0f1"\n'), id="numbers too large"),
    pytest.param(po('msgid "a\\0b" "c"\nmsgstr "d\\000e"\n'), id="escaped NUL"),
    pytest.param(po('msgid "a\0b"\nmsgstr "d\0e"\n'), id="NUL"),
    pytest.param(po('msgctxt ""\nmsgid ""\nmsgstr "x"\n'), id="empty context"),
    pytest.param(po('msgctxt "c"\nmsgid "a"\nmsgstr "x"\n' + SIMPLE), id="contexts"),
    pytest.param(po('#, fuzzy\nmsgid "a"\nmsgstr "b"\n'), id="fuzzy"),
    pytest.param(po('#,fuzzy,x\nmsgid "a"\nmsgstr "b"\n'), id="fuzzy without blanks"),
    pytest.param(po('#! x fuzzy\nmsgid "a"\nmsgstr "b"\n'), id="fuzzy behind #!"),
    pytest.param(po('#, Fuzzy, fuzzyx\nmsgid "a"\nmsgstr "b"\n'), id="not fuzzy"),
    pytest.param(po('#= fuzzy\n# , fuzzy\nmsgid "a"\nmsgstr "b"\n'), id="not flags"),
    pytest.param(b"#, fuzzy\n" + po(SIMPLE), id="fuzzy header"),
    pytest.param(po('#, fuzzy\n#~ msgid "o"\n#~ msgstr "p"\n' + SIMPLE), id="obsolete"),
    pytest.param(po('#~ # c\n#~ msgid "o"\n#~ "p"\n#~ msgstr ""\n'), id="obsolete 2"),
    pytest.param(po('#~| msgid "o"\n#~ msgid "a"\n#~ msgstr ""\n'), id="obsolete #|"),
    pytest.param(po("#~\n#|\n" + SIMPLE), id="empty #~ and #|"),
    pytest.param(po("#~# a comment\n" + SIMPLE), id="comment behind #~"),
    pytest.param(po('#| msgctxt "c"\n#| msgid "o"\n#| "p"\n' + SIMPLE), id="previous"),
    pytest.param(po('msgid "a"\nmsgstr "b" # behind\n'), id="comment behind entry"),
    pytest.param(po("# \xff".encode("latin-1") + b"\n" + SIMPLE.encode()), id="bytes"),
    pytest.param(po('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\nmsgstr[1] "x"\n'),
                 id="first form empty"),
    pytest.param(po('msgid "a"\nmsgid_plural "b"\nmsgstr[0] "x"\nmsgstr[1] ""\n'),
                 id="second form empty"),
    pytest.param(po('msgid "a"\nmsgid_plural "b"\nmsgstr [ 00 ] "x"\n'), id="[ 00 ]"),
    pytest.param(po('domain "x"\n' + SIMPLE), id="domain"),
    pytest.param(po('msgid "a"\nmsgstr "caf\xe9"\n'.encode("latin-1"),
                    charset="ISO-8859-1"), id="ISO-8859-1"),
    pytest.param(po('msgid "a"\nmsgstr "表示"\n'.encode("shift_jis"),
                    charset="SHIFT_JIS"), id="backslash in a character"),
    pytest.param(po('msgid "a"\nmsgstr "功能"\n'.encode("big5"), charset="BIG5"),
                 id="Big5"),
    pytest.param(po('msgid "a"\nmsgstr "жук"\n', charset="CHARSET"), id="CHARSET"),
    pytest.param(po('msgid "a"\nmsgstr "\xff"\n'.encode("latin-1"), charset="x-none"),
                 id="unknown charset"),
    pytest.param(b'msgid "\xe9"\nmsgstr "b"\n' + po('msgid "c"\nmsgstr "d"'),
                 id="bytes above the header"),
    pytest.param(b'msgid ""\nmsgstr "POT-Creation-Date: a\\nX: y\\n"\n', id="date"),
    pytest.param(b'msgid ""\nmsgstr "X: y\\nPOT-Creation-Date: a"\n', id="date last"),
]  # fmt: skip


def bad_line(path: Path) -> int:
    match = re.search(r"\.line(\d+)\.", path.name)
    assert match, path.name
    return int(match[1])


def entries_of(data: bytes) -> list[tuple[object, ...]]:
    return [entry[1:] for entry in read_exact(data, filename="x.po").entries]


def read_one(body: str) -> Message:
    (message,) = read_po(po(body)).messages
    return message


@pytest.mark.parametrize("data", READABLE)
def test_what_is_read_is_written_again_byte_for_byte(data: bytes) -> None:
    assert data == read_po(data).to_po()


@needs_gettext
@pytest.mark.parametrize("data", READABLE)
def test_it_is_compiled_as_msgfmt_compiles_it(data: bytes) -> None:
    expected = run_msgfmt(data)
    if not expected:  # msgfmt writes nothing for a file without entries
        expected = Catalog.read(read_exact(b"", filename="")).to_mo()

    assert expected == read_po(data).to_mo()


@pytest.mark.parametrize("data", READABLE)
def test_the_fast_reader_agrees_with_the_exact_one_or_gives_up(data: bytes) -> None:
    fast = read_fast(data, filename="x.po")
    exact = read_exact(data, filename="x.po")

    assert fast is None or fast.messages == exact.messages
    assert fast is None or fast.spans == exact.spans
    assert fast is None or [e[1:] for e in fast.entries] == entries_of(data)


def test_the_fast_reader_reads_what_people_have() -> None:
    data = po(
        "# A note.\n#. For the minister.\n#: cases/a.md\n#, fuzzy\n"
        '#| msgid "Dear"\nmsgctxt "salutation"\nmsgid "Dear \\"M.\\","\n'
        'msgstr ""\n"Уважаемый "\n"господин,\\n"\n\n'
        'msgid "one"\nmsgid_plural "two"\nmsgstr[0] "1"\nmsgstr[1] "2"\n\n'
        '#~ msgid "old"\n#~ "er"\n#~ msgstr "старый"\n'
    )

    assert read_fast(data, filename="x.po") is not None


@pytest.mark.parametrize("path", BAD_FILES, ids=lambda path: path.name)
def test_a_bad_file_is_refused_with_its_line(path: Path) -> None:
    with pytest.raises(PoSyntaxError) as caught:
        read_po(path.read_bytes(), filename=path.name)

    assert bad_line(path) == caught.value.line
    assert caught.value.column is not None
    assert f"{path.name}:{caught.value.line}:" in str(caught.value)


@needs_gettext
@pytest.mark.parametrize("path", BAD_FILES, ids=lambda path: path.name)
def test_msgfmt_refuses_it_too(path: Path) -> None:
    assert run_msgfmt(path.read_bytes()) is None


@pytest.mark.parametrize(
    ("name", "column", "words"),
    [
        pytest.param("bad.duplicate-message.line9.po", 1, "first in line 6", id="dup"),
        pytest.param("bad.conflict.line7.po", 1, "merge conflict", id="conflict"),
        pytest.param("bad.unterminated.line7.po", 8, "no closing quote", id="open"),
        pytest.param("bad.inner-quote.line7.po", 19, "quote inside", id="inner quote"),
        pytest.param("bad.invalid-utf-8.line7.po", 12, "0xE9 is not UTF-8", id="byte"),
        pytest.param("bad.plural-gap.line9.po", 8, "expected msgstr[1]", id="gap"),
        pytest.param("bad.comment-takes-next-line.line8.po", 1, "backslash", id="bs"),
        pytest.param("bad.html.line1.po", 1, "HTML", id="html"),
    ],
)
def test_the_message_names_place_and_remedy(name: str, column: int, words: str) -> None:
    path = next(path for path in BAD_FILES if path.name == name)

    with pytest.raises(PoSyntaxError, match=re.escape(words)) as caught:
        read_po(path.read_bytes())

    assert column == caught.value.column


def test_columns_count_characters_not_bytes() -> None:
    with pytest.raises(PoSyntaxError) as caught:
        read_po(po('msgid "ж\\q"\n'))

    assert (caught.value.line, caught.value.column) == (5, 9)


def test_a_message_has_all_its_parts() -> None:
    message = read_one(
        "# first\n#second\n#\n#. extracted\n#: a.py:1 b.md\n#: c.py:2\n"
        "#, fuzzy, python-format\n#= unknown\n"
        '#| msgctxt "old"\n#| msgid "was"\n#| msgid_plural "were"\n'
        'msgctxt "new"\nmsgid "is"\nmsgid_plural "are"\nmsgstr[0] "1"\nmsgstr[1] "2"\n'
    )

    expected = Message(
        "is",
        ("1", "2"),
        msgctxt="new",
        msgid_plural="are",
        comments=("first", "second", "", "= unknown"),
        extracted=("extracted",),
        locations=("a.py:1", "b.md", "c.py:2"),
        flags=("fuzzy", "python-format"),
        previous=Previous("was", "old", "were"),
    )
    assert expected == message
    assert message.line == 17


@pytest.mark.parametrize(
    ("line", "flags"),
    [
        pytest.param("#, fuzzy", ("fuzzy",), id="one"),
        pytest.param("#,fuzzy,c-format", ("fuzzy", "c-format"), id="no blanks"),
        pytest.param("#, c-format fuzzy", ("c-format", "fuzzy"), id="blank between"),
        pytest.param("#, range: 0..5, fuzzy", ("range: 0..5", "fuzzy"), id="range"),
        pytest.param("# fuzzy", (), id="a comment"),
        pytest.param("#,", (), id="none"),
    ],
)
def test_flags_are_read_as_gettext_does(line: str, flags: tuple[str, ...]) -> None:
    assert flags == read_one(f"{line}\n{SIMPLE}").flags


def test_a_file_name_with_blanks_is_one_location() -> None:
    message = read_one(f"#: \u2068two words.md\u2069:3 x.py:4\n{SIMPLE}")

    assert message.locations == ("\u2068two words.md\u2069:3", "x.py:4")


def test_an_obsolete_previous_line_leaves_the_entry_above_alone() -> None:
    catalog = read_po(po(SIMPLE + '\n#~| msgid "was"\n#~ msgid "o"\n#~ msgstr "p"\n'))

    assert (Message("a", ("b",)),) == catalog.messages
    assert (
        Message("o", ("p",), previous=Previous("was"), obsolete=True),
    ) == catalog.obsolete


@pytest.mark.parametrize(
    "ends", [pytest.param(b"\n", id="LF"), pytest.param(b"\r\n", id="CRLF")]
)
def test_lines_are_those_of_the_msgids(ends: bytes) -> None:
    data = po(
        '# c\n#: x\nmsgctxt ""\n"c"\n"d"\nmsgid ""\n"a"\n"b"\nmsgstr "x"\n\n\n'
        'msgid "e"\nmsgstr "f"\n\n#~ msgid "g"\n#~ "h"\n#~ msgstr "i"\n\n# z\n'
        'msgid "j"\nmsgstr "k"\n'
    )
    catalog = read_po(data.replace(b"\n", ends))

    assert [message.line for message in catalog.messages] == [10, 16, 24]
    assert [message.line for message in catalog.obsolete] == [19]


@pytest.mark.parametrize("read", [read_fast, read_exact])
def test_a_copy_of_a_message_keeps_its_line(read: Reader) -> None:
    file = read(po('msgid "a"\nmsgstr "b"\n\nmsgid "c"\nmsgstr "d"\n'), filename="x")
    assert file is not None
    edited = replace(file.messages[1], msgstr=("e",))
    sent = pickle.loads(pickle.dumps(file.messages[2]))

    assert (edited.line, sent.line) == (5, 8)
    assert [message.line for message in file.messages] == [1, 5, 8]


def test_a_message_that_was_not_read_has_no_line() -> None:
    assert Message("a", ("b",)).line is None
    assert Message("a", ("b",), line=7).line == 7


def test_line_separators_inside_a_string_are_no_line_ends() -> None:
    text = "a\u2028b\u0085c\x1cd\u200f\u2068e\u2069"

    assert text == read_one(f'msgid "{text}"\nmsgstr "x"\n').msgid


def test_a_byte_order_mark_is_accepted_and_kept() -> None:
    data = b"\xef\xbb\xbf" + po(SIMPLE)
    catalog = read_po(data)

    assert catalog.messages[0].msgstr[0] == "b"
    assert data == catalog.to_po()
    assert read_po(po(SIMPLE)).to_mo() == catalog.to_mo()


@pytest.mark.parametrize(
    ("charset", "codec", "text"),
    [
        pytest.param("ISO-8859-1", "latin-1", "déjà", id="Latin-1"),
        pytest.param("koi8-r", "koi8-r", "жук", id="KOI8-R"),
        pytest.param("CP1251", "cp1251", "жук", id="CP1251"),
        pytest.param("SHIFT_JIS", "shift_jis", "表ソ能", id="Shift-JIS"),
        pytest.param("GB18030", "gb18030", "中文€\U00020000", id="GB18030"),
        pytest.param("EUC-KR", "euc-kr", "한글", id="EUC-KR"),
    ],
)
def test_the_charset_of_the_header_counts(charset: str, codec: str, text: str) -> None:
    data = po(f'msgid "a"\nmsgstr "{text}"\n'.encode(codec), charset=charset)

    assert (text,) == read_po(data).messages[0].msgstr


def test_the_header_is_no_message() -> None:
    catalog = read_po(b"# one\n# two\n" + po(SIMPLE))

    assert dict(catalog.header) == {"Content-Type": "text/plain; charset=UTF-8"}
    assert catalog.header_comments == ("one", "two")
    assert [message.msgid for message in catalog.messages] == ["a"]
    assert catalog.get("") is None


def test_an_empty_msgid_with_a_context_is_a_message() -> None:
    catalog = read_po(po('msgctxt ""\nmsgid ""\nmsgstr "x"\n'))

    assert Message("", ("x",), msgctxt="") == catalog.get("", "")
    assert catalog.get("") is None


def test_messages_are_found_by_context_and_msgid() -> None:
    catalog = read_po(po(SIMPLE + '\nmsgctxt "c"\nmsgid "a"\nmsgstr "d"\n'))

    assert Message("a", ("b",)) == catalog.get("a")
    assert Message("a", ("d",), msgctxt="c") == catalog.get("a", "c")
    assert catalog.get("b") is None


def test_a_file_of_absurd_size_is_refused_at_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("ua_i18n.catalog.po_read.MAX_FILE_SIZE", 50)

    with pytest.raises(PoSyntaxError, match="larger than"):
        read_po(po(SIMPLE))
