"""Compiled catalogs: written like msgfmt's, read from anybody."""

from __future__ import annotations

import contextlib
import gettext
import io
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.oracles import needs_gettext, po, run_msgfmt
from ua_i18n.catalog import Catalog, Message, read_mo, read_po
from ua_i18n.errors import MoSyntaxError, PoSyntaxError

FILE = po(
    'msgid "b"\nmsgstr "Б"\n\nmsgid "a"\nmsgstr "А"\n\n'
    'msgctxt "c"\nmsgid "a"\nmsgstr "В"\n\n'
    'msgid "one"\nmsgid_plural "more"\nmsgstr[0] "1"\nmsgstr[1] "2"\n\n'
    '#, fuzzy\nmsgid "maybe"\nmsgstr "?"\n\nmsgid "not yet"\nmsgstr ""\n\n'
    '#~ msgid "gone"\n#~ msgstr "!"\n'
)
PLURAL = 'msgid "{}"\nmsgid_plural "{}"\nmsgstr[0] "{}"\nmsgstr[1] "{}"\n'


def big_endian(data: bytes) -> bytes:
    count = struct.unpack_from("<I", data, 8)[0]
    numbers = struct.unpack_from(f"<{7 + 4 * count}I", data)
    size = 28 + 16 * count
    return struct.pack(f">{7 + 4 * count}I", *numbers) + data[size:]


def patched(offset: int, *numbers: int) -> bytes:
    data = bytearray(read_po(FILE).to_mo())
    struct.pack_into(f"<{len(numbers)}I", data, offset, *numbers)
    return bytes(data)


def test_python_reads_what_is_compiled() -> None:
    translations = gettext.GNUTranslations(io.BytesIO(read_po(FILE).to_mo()))

    assert translations.gettext("a") == "А"
    assert translations.pgettext("c", "a") == "В"
    assert translations.ngettext("one", "more", 2) == "2"
    assert translations.gettext("maybe") == "maybe"
    assert translations.gettext("gone") == "gone"


def test_only_live_confirmed_translations_are_compiled() -> None:
    assert [message.key for message in read_mo(read_po(FILE).to_mo()).messages] == [
        (None, "a"),
        (None, "b"),
        ("c", "a"),
        (None, "one"),
    ]


@needs_gettext
@pytest.mark.parametrize(
    "body",
    [
        pytest.param('msgid "a\\n"\nmsgstr "b"\n', id="end of msgid"),
        pytest.param('msgid "a"\nmsgstr "b\\n"\n', id="end of msgstr"),
        pytest.param('msgid "\\na"\nmsgstr "b"\n', id="begin of msgid"),
        pytest.param('msgid "a"\nmsgstr "\\nb"\n', id="begin of msgstr"),
        pytest.param('msgid "\\n"\nmsgstr "x\\n"\n', id="a line end alone"),
        pytest.param(PLURAL.format("a\\n", "b", "c\\n", "d\\n"), id="plural"),
        pytest.param(PLURAL.format("a\\n", "b\\n", "c\\n", ""), id="empty form"),
        pytest.param(PLURAL.format("a", "b", "c", "d\\n"), id="one form"),
    ],
)
def test_line_ends_that_differ_are_refused_as_by_msgfmt(body: str) -> None:
    with pytest.raises(PoSyntaxError, match="line end") as caught:
        read_po(po(body), filename="x.po").to_mo()

    assert caught.value.line == 5
    assert run_msgfmt(po(body)) is None


@needs_gettext
@pytest.mark.parametrize(
    "body",
    [
        pytest.param('#, fuzzy\nmsgid "a\\n"\nmsgstr "b"\n', id="fuzzy"),
        pytest.param('msgid "a\\n"\nmsgstr ""\n', id="untranslated"),
        pytest.param('#~ msgid "a\\n"\n#~ msgstr "b"\n', id="obsolete"),
        pytest.param('msgctxt "c"\nmsgid ""\nmsgstr "b\\n"\n', id="empty msgid"),
        pytest.param(PLURAL.format("a\\n", "b", "", ""), id="untranslated plural"),
        pytest.param(PLURAL.format("a\\n", "b\\n", "c\\n", "d\\n"), id="all alike"),
    ],
)
def test_line_ends_do_not_matter_where_nothing_is_compiled(body: str) -> None:
    assert run_msgfmt(po(body)) == read_po(po(body)).to_mo()


def test_stripping_leaves_out_the_names_of_people() -> None:
    header = {
        "Project-Id-Version": "ua",
        "Report-Msgid-Bugs-To": "b@example.org",
        "Last-Translator": "A. B. <a@example.org>",
        "Language-Team": "Team <t@example.org>",
        "Language": "ru",
    }
    catalog = Catalog.build([Message("a", ("b",))], header=header)
    stripped = catalog.to_mo(strip=True)

    assert b"example.org" not in stripped
    assert b"example.org" in catalog.to_mo()
    assert {"Project-Id-Version", "Language"} < set(read_mo(stripped).header)


@needs_gettext
@pytest.mark.parametrize(
    "text",
    [
        pytest.param("%<PRIu64> files", id="macro"),
        pytest.param("%5<PRId32> files", id="width and macro"),
        pytest.param("%Id files", id="I"),
        pytest.param("%<PRIu64> of %<PRIu64>, %<PRIxMAX>", id="several"),
        pytest.param("%", id="no format"),
        pytest.param("%<PRIu", id="cut off"),
    ],
)
@pytest.mark.parametrize("number", [1, 2, 30])
def test_c_formats_that_depend_on_the_system_are_compiled_as_by_msgfmt(
    text: str, number: int
) -> None:
    body = "".join(f'msgid "{n}"\nmsgstr "x{n}"\n\n' for n in range(number))
    body += f'#, c-format\nmsgctxt "%<PRIu64>"\nmsgid "a {text}"\nmsgstr "b {text}"\n\n'
    body += "#, possible-c-format\n" + PLURAL.format("z", text, text, f"{text} z")

    assert run_msgfmt(po(body)) == read_po(po(body)).to_mo()


@needs_gettext
@pytest.mark.parametrize(
    "entry",
    [
        pytest.param(
            '#, no-c-format\nmsgid "%<PRIu64>"\nmsgstr "%<PRIu64>"\n', id="no"
        ),
        pytest.param('msgid "%<PRIu64>"\nmsgstr "%<PRIu64>"\n', id="unflagged"),
        pytest.param('#, c-format\nmsgid "%d%%"\nmsgstr "%d%%"\n', id="plain"),
        pytest.param('#, c-format, fuzzy\nmsgid "%Id"\nmsgstr "%Id"\n', id="fuzzy"),
    ],
)
def test_other_formats_are_compiled(entry: str) -> None:
    assert run_msgfmt(po(entry)) == read_po(po(entry)).to_mo()


def test_a_compiled_catalog_is_read_back() -> None:
    compiled = read_po(FILE).to_mo()
    catalog = read_mo(compiled, filename="x.mo")

    assert compiled == catalog.to_mo()
    assert Message("one", ("1", "2"), msgid_plural="more") == catalog.get("one")
    assert catalog.filename == "x.mo"


def test_both_byte_orders_are_read() -> None:
    compiled = read_po(FILE).to_mo()

    assert read_mo(compiled).messages == read_mo(big_endian(compiled)).messages


def test_other_charsets_are_read() -> None:
    data = po('msgid "a"\nmsgstr "жук"\n'.encode("koi8-r"), charset="KOI8-R")
    catalog = read_mo(read_po(data).to_mo())

    assert catalog.messages[0].msgstr == ("жук",)
    assert "жук".encode() in catalog.to_po()


HUGE = 2**32 - 1


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "too short", id="empty"),
        pytest.param(b"\xde\x12\x04\x95", "too short", id="magic alone"),
        pytest.param(b"GIF89a" + bytes(60), "first bytes", id="another format"),
        pytest.param(patched(4, 2 << 16), "not known", id="later format"),
        pytest.param(patched(4, 1), "system-dependent", id="sysdep"),
        pytest.param(patched(8, HUGE), "outside", id="count"),
        pytest.param(patched(12, HUGE), "outside", id="table of originals"),
        pytest.param(patched(16, HUGE - 8), "outside", id="table of translations"),
        pytest.param(patched(28, HUGE), "outside", id="length"),
        pytest.param(patched(32, HUGE), "outside", id="offset"),
        pytest.param(patched(28, 3), "no end", id="length without NUL"),
        pytest.param(read_po(FILE).to_mo()[:-4], "outside", id="cut off"),
        pytest.param(read_po(FILE).to_mo().replace(b"\nmore", b"\n"), "", id="moved"),
    ],
)
def test_damaged_files_are_refused(data: bytes, words: str) -> None:
    if words:
        with pytest.raises(MoSyntaxError, match=words) as caught:
            read_mo(data, filename="x.mo")
        assert str(caught.value).startswith("x.mo: ")
    else:
        assert read_mo(data).messages


def test_strings_that_overlap_cannot_fill_the_memory() -> None:
    count = 5000
    size = 28 + 16 * count
    table = struct.pack("<2I", size, 28) * (2 * count)
    data = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0) + table

    with pytest.raises(MoSyntaxError):
        read_mo(data + bytes(size))


@pytest.mark.parametrize(
    "pairs",
    [
        pytest.param([("a", "b"), ("a", "c")], id="twice"),
        pytest.param([("a", "b"), ("a\0as", "c\0d")], id="twice, once as plural"),
    ],
)
def test_keys_that_occur_twice_are_refused(pairs: list[tuple[str, str]]) -> None:
    texts = [key.encode() for key, _ in pairs] + [text.encode() for _, text in pairs]
    count = len(pairs)
    offset = 28 + 16 * count
    table = b""
    for text in texts:
        table += struct.pack("<2I", len(text), offset)
        offset += len(text) + 1
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, 0)

    with pytest.raises(MoSyntaxError, match="have the key"):
        read_mo(head + table + b"\0".join([*texts, b""]))


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_no_damage_makes_anything_but_a_clear_error(data: st.DataObject) -> None:
    """Whatever bytes are changed, the file is read or refused."""
    damaged = bytearray(read_po(FILE).to_mo())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(st.sampled_from([0, 1, 4, 0x7F, 0x80, 0xFF, 28]))
    with contextlib.suppress(MoSyntaxError):
        read_mo(bytes(damaged))
