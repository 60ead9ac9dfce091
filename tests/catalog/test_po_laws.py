"""Laws that hold for every file and every edit, nasty text included."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.oracles import NASTY, needs_gettext, po, run_msgfmt
from ua_i18n.catalog import Catalog, Message, Previous, read_po, verify
from ua_i18n.catalog.po_exact import read_exact
from ua_i18n.catalog.po_fast import read_fast
from ua_i18n.errors import PoSyntaxError, SourceError

TEXT = st.lists(st.sampled_from(NASTY), max_size=12).map("".join)
LINE = TEXT.map(lambda text: "".join(text.replace("\r", " ").split("\n")).strip())
PIECES = (
    'msgid "a"', 'msgid "b"', 'msgstr "x"', 'msgstr ""', 'msgctxt "c"', '"more"',
    'msgid_plural "as"', 'msgstr[0] "1"', 'msgstr[1] ""', 'msgstr[2] "3"',
    "# comment", '#. say "x"', "#: a:1", "#, fuzzy", '#| msgid "p"', '#| "q"',
    '#~ msgid "o"', '#~ "r"', '#~ msgstr "s"', '#~| msgid "t"', "#~", "#|", "#",
    '"a\\nb"', '"\\\\"', '"\\""', '"\\"', '"', 'x "', "", "", " ", "\\", "\t\r",
    'domain "d"', "\u2028", '"\u2028"', "<<<<<<< x", '"\\x41"', '"\\0"', '"\\4"',
)  # fmt: skip
"""Lines that make files, right and wrong ones."""


@st.composite
def message_lists(draw: st.DrawFn) -> list[Message]:
    made: dict[object, Message] = {}
    for _ in range(draw(st.integers(1, 8))):
        plural = draw(st.none() | TEXT)
        count = 1 if plural is None else draw(st.integers(1, 4))
        flags = draw(st.sampled_from([(), ("fuzzy",), ("fuzzy", "no-wrap"), ("x",)]))
        message = Message(
            draw(TEXT),
            tuple(draw(TEXT) for _ in range(count)),
            msgctxt=draw(st.none() | TEXT),
            msgid_plural=plural,
            comments=tuple(draw(st.lists(LINE, max_size=3))),
            extracted=tuple(draw(st.lists(LINE, max_size=2))),
            locations=draw(st.sampled_from([(), ("a.md",), ("b.py:1", "c.md")])),
            flags=flags,
            previous=draw(st.none() | TEXT.map(Previous)),
        )
        if message.key != (None, ""):
            made[message.key] = message
    return list(made.values())


def built(messages: list[Message]) -> Catalog:
    middle = len(messages) // 2
    obsolete = [replace(message, obsolete=True) for message in messages[middle:]]
    return Catalog.build(
        messages[:middle], header={"Language": "ru"}, obsolete=obsolete
    )


def readable(comment: str) -> str:
    """A comment as it is read again, a backslash at its end kept off the next line."""
    return comment + " " if comment.endswith("\\") else comment


@settings(max_examples=150, deadline=None)
@given(message_lists())
def test_what_is_written_is_read(messages: list[Message]) -> None:
    """Reading undoes writing, and writing what was read changes nothing."""
    catalog = built(messages)
    read = read_po(catalog.to_po())

    assert catalog.to_po() == read.to_po()
    for old, new in zip(
        catalog.messages + catalog.obsolete, read.messages + read.obsolete, strict=True
    ):
        comments = tuple(map(readable, old.comments))
        extracted = tuple(map(readable, old.extracted))
        assert replace(old, comments=comments, extracted=extracted) == new


@settings(max_examples=150, deadline=None)
@given(message_lists(), st.data())
def test_an_edit_changes_its_entry_alone(
    messages: list[Message], data: st.DataObject
) -> None:
    """The bytes before and behind an edited entry stay."""
    catalog = read_po(Catalog.build(messages, header={"X": "y"}).to_po())
    if not catalog.messages:
        return
    file = catalog.as_file()
    number = data.draw(st.integers(0, len(catalog.messages) - 1))
    message = catalog.messages[number]
    new = replace(message, msgstr=tuple(data.draw(TEXT) for _ in message.msgstr))
    span = file.spans[file.messages.index(message)]
    written = catalog.replace(new).to_po()

    assert written.startswith(file.data[: span.start])
    assert written.endswith(file.data[span.end :])
    assert new == read_po(written).get(new.msgid, new.msgctxt)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14), st.booleans())
def test_both_readers_agree_on_any_lines(lines: list[str], has_header: bool) -> None:
    """The fast reader never reads what the exact one reads otherwise or refuses."""
    body = "\n".join(lines)
    data = po(body) if has_header else body.encode()
    fast = read_fast(data, filename="x.po")
    if fast is None:
        return
    exact = read_exact(data, filename="x.po")

    assert exact.spans == fast.spans
    assert exact.messages == fast.messages
    assert [entry[1:] for entry in exact.entries] == [e[1:] for e in fast.entries]


@needs_gettext
@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10))
def test_msgfmt_agrees_on_any_lines(lines: list[str]) -> None:
    """A file is refused by both or compiled to the same bytes."""
    data = po("\n".join(lines))
    try:
        ours = read_po(data).to_mo()
    except PoSyntaxError:
        ours = None

    assert run_msgfmt(data) == ours


@needs_gettext
@settings(max_examples=60, deadline=None)
@given(message_lists())
def test_catalogs_are_compiled_as_by_msgfmt(messages: list[Message]) -> None:
    """The MO file is that of msgfmt, and polib reads in it what was meant."""
    catalog = built(messages)
    try:
        ours = catalog.to_mo()
    except SourceError:
        ours = None

    assert run_msgfmt(catalog.to_po()) == ours
    assert ours is None or verify(ours, catalog) == ()


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_no_bytes_make_anything_but_a_catalog_or_a_clear_error(noise: bytes) -> None:
    """Whatever is not read is refused with its line."""
    for data in (noise, po(noise), po(b'msgid "' + noise + b'"\nmsgstr ""\n')):
        fault, catalog = None, None
        try:
            catalog = read_po(data)
        except PoSyntaxError as error:
            fault = error

        assert catalog is None or data == catalog.to_po()
        assert catalog is None or catalog.messages is not None
        assert fault is None or (fault.line and fault.column)
