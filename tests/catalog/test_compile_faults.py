"""What `compile` refuses, each with its line."""

from __future__ import annotations

import pytest

from catalog.oracles import po
from ua_i18n.catalog import Catalog, Message, compile_faults, read_po

SIMPLE = 'msgid "a"\nmsgstr "b"\n'
PLURAL = 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n'


def header(end: str, **fields: str) -> bytes:
    lines = "".join(f'"{k.replace("_", "-")}: {v}\\n"\n' for k, v in fields.items())
    kind = '"Content-Type: text/plain; charset=UTF-8\\n"\n'
    return f'msgid ""\nmsgstr ""\n{kind}{lines}\n{end}'.encode()


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        pytest.param(po('msgid "a"\nmsgstr "b\0c"\n'), 6, "NUL", id="NUL"),
        pytest.param(po("# \0\n" + SIMPLE), 5, "NUL", id="NUL in a comment"),
        pytest.param(po('msgid "a"\nmsgstr "b\\0"\n'), 6, "NUL", id="escaped"),
        pytest.param(po('msgid "a"\nmsgstr "b\\000c"\n'), 6, "NUL", id="octal"),
        pytest.param(po('msgid "a"\nmsgstr "b\\x00"\n'), 6, "NUL", id="hexadecimal"),
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
    assert str(faults[0]).startswith(f"x.po:{line}: ")


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
