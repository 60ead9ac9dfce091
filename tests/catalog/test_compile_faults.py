"""What `compile` refuses, each with its line."""

from __future__ import annotations

import pytest

from catalog.oracles import po
from ua_i18n.catalog import (
    Catalog,
    Message,
    compile_faults,
    editable,
    read_po,
)
from ua_i18n.errors import PoSyntaxError

SIMPLE = 'msgid "a"\nmsgstr "b"\n'
PLURAL = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n'


def header(end: str, **fields: str) -> bytes:
    lines = "".join(f'"{k.replace("_", "-")}: {v}\\n"\n' for k, v in fields.items())
    kind = '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return f'msgid ""\nmsgstr ""\n{kind}{lines}\n{end}'.encode()


NULS = [
    pytest.param('msgid "a"\nmsgstr "é\0c"\n', 6, 10, id="behind a letter"),
    pytest.param('msgid "a"\nmsgstr "\\\\\\0"\n', 6, 11, id="behind a backslash"),
    pytest.param("# \\0 \0\n" + SIMPLE, 5, 6, id="behind one that is none"),
]


@pytest.mark.parametrize(("data", "line", "column"), NULS)
def test_a_nul_is_named_with_its_column(data: str, line: int, column: int) -> None:
    (fault,) = compile_faults(read_po(po(data), filename="x.po"))

    assert (fault.line, fault.column) == (line, column)


@pytest.mark.parametrize(("data", "line", "column"), NULS)
def test_what_holds_a_nul_is_not_edited(data: str, line: int, column: int) -> None:
    with pytest.raises(PoSyntaxError, match="a NUL; delete it") as raised:
        editable(read_po(po(data), filename="x.po"))

    assert (raised.value.line, raised.value.column) == (line, column)


def test_an_escape_that_a_comment_tells_of_hinders_no_edit() -> None:
    catalog = read_po(po(r"# write \0 or \x00" + "\n" + SIMPLE))

    assert editable(catalog) is catalog


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        pytest.param(po('msgid "a"\nmsgstr "b\0c"\n'), 6, "NUL", id="NUL"),
        pytest.param(po("# \0\n" + SIMPLE), 5, "NUL", id="NUL in a comment"),
        pytest.param(po('msgid "a"\nmsgstr "b\\0"\n'), 6, "NUL", id="escaped"),
        pytest.param(po('msgid "a"\nmsgstr "b\\000c"\n'), 6, "NUL", id="octal"),
        pytest.param(po('msgid "a"\nmsgstr "b\\x00"\n'), 6, "NUL", id="hexadecimal"),
        pytest.param(po('msgid "a"\nmsgstr "b\\400"\n'), 6, "NUL", id="nine bits"),
        pytest.param(po('msgid "a"\nmsgstr "b\\x100z"\n'), 6, "NUL", id="12 bits"),
        pytest.param(
            po('#~ msgid "a"\r\n#~ msgstr "b\\0"\n'), 6, "NUL", id="obsolete"
        ),
        pytest.param(po(SIMPLE, charset="UTF-7"), 3, '"UTF-7"', id="UTF-7"),
        pytest.param(po(SIMPLE, charset="rot13"), 3, '"rot13"', id="rot13"),
        pytest.param(po(SIMPLE, charset="utf8"), 3, '"utf8"', id="no such name"),
        pytest.param(po(SIMPLE, charset="JOHAB"), 3, '"JOHAB"', id="rare"),
        pytest.param(
            po('msgid "a"\nmsgstr "é"\n', charset="CHARSET"), 5, "ASCII", id="CHARSET"
        ),
        pytest.param(
            'msgid "a"\nmsgstr "é"\n'.encode(), 1, "ASCII", id="no header, not ASCII"
        ),
        pytest.param(
            po('msgid "a"\nmsgstr "\\377"\n'), 5, "not in the charset", id="octal byte"
        ),
        pytest.param(
            b'msgid ""\nmsgstr "Last-Translator: \xe9\\nContent-Type: text/plain; '
            b'charset=UTF-8\\n"\n',
            1, "not in the charset", id="header in another charset",
        ),
        pytest.param(po(PLURAL), 1, "no Plural-Forms", id="no Plural-Forms"),
        pytest.param(
            header(Language="ru", Plural_Forms="nplurals=2; plural=n;", end=PLURAL),
            5, "gives form 2", id="faulty",
        ),
        pytest.param(
            header(Plural_Forms="nplurals=INTEGER; plural=EXPRESSION;", end=PLURAL),
            4, "placeholder", id="of the template",
        ),
        pytest.param(po('msgid "a"\nmsgstr "b\\n"\n'), 5, "line end", id="line ends"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_line(data: bytes, line: int, words: str) -> None:
    faults = compile_faults(read_po(data, filename="x.po"))

    assert [line] == [fault.line for fault in faults]
    assert words in faults[0].message
    assert str(faults[0]).startswith(f"x.po:{line}:")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"", id="empty"),
        pytest.param(po(SIMPLE), id="usual"),
        pytest.param(SIMPLE.encode(), id="ASCII without a header"),
        pytest.param(po(SIMPLE, charset="CHARSET"), id="ASCII with CHARSET"),
        pytest.param(po(SIMPLE, charset="iso-8859-1"), id="ISO-8859-1"),
        pytest.param(po('msgid "a"\nmsgstr "\\\\0"\n'), id="escaped backslash and 0"),
        pytest.param(po('msgid "a"\nmsgstr "\\101\\x41"\n'), id="other numbers"),
        pytest.param(
            po('msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n'), id="untranslated"
        ),
        pytest.param(po(r"# write \0 or \x00" + "\n" + SIMPLE), id="told of"),
        pytest.param(
            po(r"#. write \0" + '\nmsgid "a"\r\nmsgstr "b"\n'), id="told of, exactly"
        ),
        pytest.param(po("#, fuzzy\n" + PLURAL), id="fuzzy plural"),
        pytest.param(
            header(Plural_Forms="nplurals=2; plural=n != 1;", end=PLURAL),
            id="right",
        ),
        pytest.param(
            header(Plural_Forms="nonsense", end=SIMPLE), id="no plural needs it"
        ),
    ],
)
def test_what_is_right_has_no_fault(data: bytes) -> None:
    assert compile_faults(read_po(data)) == ()


def test_an_edited_catalog_is_judged_as_it_will_be_written() -> None:
    catalog = Catalog.build([Message("a", ("b", "c"), msgid_plural="d")], header={})

    assert len(compile_faults(catalog)) == 1
    assert (
        compile_faults(
            catalog.with_header({"Plural-Forms": "nplurals=2; plural=n != 1;"})
        )
        == ()
    )


RUSSIAN = 'msgid "Bread"\nmsgstr "Хлеб"\n'
FRENCH = 'msgid "to"\nmsgstr "à été où"\n'


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        pytest.param(RUSSIAN, "KOI8-R", id="KOI8-R"),
        pytest.param(RUSSIAN, "koi8-r", id="in small letters"),
        pytest.param(RUSSIAN, "CP1251", id="CP1251"),
        pytest.param(RUSSIAN, "ISO-8859-5", id="ISO-8859-5"),
        pytest.param(FRENCH, "ISO-8859-1", id="ISO-8859-1"),
        pytest.param(FRENCH, "iso-8859-15", id="ISO-8859-15"),
        pytest.param("# Хлеб\n" + SIMPLE, "KOI8-R", id="in a comment alone"),
        pytest.param('msgid "a"\nmsgstr "漢字か"\n', "ISO-8859-1", id="of three bytes"),
        pytest.param('msgid "a"\nmsgstr "👍🏽🎉"\n', "ISO-8859-1", id="of four bytes"),
    ],
)
def test_utf_8_under_another_name_is_a_fault_of_the_charset(
    text: str, charset: str
) -> None:
    catalog = read_po(po(text, charset=charset), filename="x.po")

    with pytest.raises(PoSyntaxError) as raised:
        editable(catalog)

    assert str(raised.value) == (
        f"x.po:3: the header says {charset.upper()}, but the file is UTF-8; "
        'write "charset=UTF-8" in its header'
    )
    assert [str(it) for it in compile_faults(catalog)] == [str(raised.value)]


@pytest.mark.parametrize(
    ("text", "charset"),
    [
        pytest.param(RUSSIAN.encode("koi8-r"), "KOI8-R", id="KOI8-R"),
        pytest.param(RUSSIAN.encode("cp1251"), "CP1251", id="CP1251"),
        pytest.param(RUSSIAN.encode("cp866"), "CP866", id="CP866"),
        pytest.param(FRENCH.encode("latin-1"), "ISO-8859-1", id="ISO-8859-1"),
        pytest.param(FRENCH.encode("cp1252"), "CP1252", id="CP1252"),
        pytest.param(RUSSIAN, "UTF-8", id="UTF-8"),
        pytest.param(FRENCH, "utf-8", id="utf-8"),
        pytest.param(SIMPLE, "KOI8-R", id="ASCII alone"),
        pytest.param(SIMPLE, "CHARSET", id="no charset yet"),
        pytest.param(RUSSIAN, "CHARSET", id="UTF-8, no charset yet"),
        pytest.param(
            'msgid "a"\nmsgstr "«CAFÉ» «CAFÉ»"\n'.replace("«", "<<").encode("latin-1"),
            "ISO-8859-1",
            id="a capital and a quote, UTF-8 by chance",
        ),
        pytest.param(
            'msgid "a"\nmsgstr "NÓŻ KĆŻ"\n'.encode("iso8859-2"),
            "ISO-8859-2",
            id="two pairs of letters, UTF-8 by chance",
        ),
        pytest.param(
            'msgid "a"\nmsgstr "小小"\n'.encode("gb2312"),
            "GB2312",
            id="a charset of more bytes",
        ),
        pytest.param(
            FRENCH.encode("latin-1") + RUSSIAN.encode(),
            "ISO-8859-1",
            id="a mixture, which is no UTF-8",
        ),
        pytest.param('msgid "a"\nmsgstr "é"\n', "ISO-8859-1", id="too little to tell"),
    ],
)
def test_what_may_be_as_it_says_is_no_fault_of_the_charset(
    text: bytes | str, charset: str
) -> None:
    catalog = read_po(po(text, charset=charset))

    assert editable(catalog) is catalog
