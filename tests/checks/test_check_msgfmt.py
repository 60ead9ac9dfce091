"""What `msgfmt --check` refuses is an error here, and nothing else is."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import NamedTuple

import pytest

from ua_i18n.catalog import read_po
from ua_i18n.checks import Severity, check_catalog
from ua_i18n.languages import Tag

needs_msgfmt = pytest.mark.skipif(
    shutil.which("msgfmt") is None, reason="needs GNU gettext"
)

HEADER = """\
msgid ""
msgstr ""
"Project-Id-Version: example\\n"
"PO-Revision-Date: 2026-01-02 03:04+0000\\n"
"Last-Translator: none yet\\n"
"Language-Team: none\\n"
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: {plurals}\\n"

"""
ENGLISH = "nplurals=2; plural=(n != 1);"
FRENCH = "nplurals=2; plural=(n > 1);"
RUSSIAN = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && "
    "(n%100<12 || n%100>14) ? 1 : 2);"
)
ARABIC = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : "
    "n%100>=11 ? 4 : 5);"
)


class Row(NamedTuple):
    """One message, and whether msgfmt --check refuses it."""

    refused: bool
    flag: str
    source: str
    text: tuple[str, ...]
    plural: str | None = None
    language: str = "de"
    plurals: str = ENGLISH

    def po(self) -> str:
        """The catalog of this message."""
        lines = [f"#, {self.flag}"] if self.flag else []
        lines.append(f'msgid "{self.source}"')
        if self.plural is None:
            lines.append(f'msgstr "{self.text[0]}"')
        else:
            lines.append(f'msgid_plural "{self.plural}"')
            lines += [f'msgstr[{i}] "{text}"' for i, text in enumerate(self.text)]
        header = HEADER.format(language=self.language, plurals=self.plurals)
        return header + "\n".join(lines) + "\n"


P, B = "python-format", "python-brace-format"
N, NS = "%(n)s letter", "%(n)s letters"
ROWS = (
    Row(False, P, "Dear %(name)s", ("Hallo %(name)s",)),
    Row(True, P, "Dear %(name)s", ("Hallo",)),
    Row(True, P, "Dear %(name)s", ("Hallo %(Name)s",)),
    Row(True, P, "Dear %(name)s", ("Hallo %(name)s %(x)s",)),
    Row(False, P, "%(a)s and %(b)s", ("%(b)s und %(a)s",)),
    Row(False, P, "%(a)s", ("%(a)s, %(a)s",)),
    Row(True, P, "Dear %(name)s", ("Hallo %s",)),
    Row(True, P, "Dear %(name)s", ("Hallo %(name)d",)),
    Row(True, P, "Dear %(name)s", ("Hallo %(name)",)),
    Row(True, P, "%(n)d letters", ("%(n)s Briefe",)),
    Row(True, P, "%s and %d", ("%d und %s",)),
    Row(True, P, "%s and %d", ("%s",)),
    Row(True, P, "%s", ("%s %s",)),
    Row(False, P, "%s and %d", ("%s und %d",)),
    Row(False, P, "%d and %i", ("%i und %x",)),
    Row(False, P, "%-5s", ("%10s",)),
    Row(True, P, "%s", ("100 %",)),
    Row(False, P, "%s", ("100 %% %s",)),
    Row(True, P, "%*d", ("%d",)),
    Row(False, "", "100 % sure", ("100 % sicher",)),
    Row(False, "", "{name}", ("{Name}",)),
    Row(False, B, "Dear {name}", ("Hallo {name}",)),
    Row(True, B, "Dear {name}", ("Hallo {Name}",)),
    Row(True, B, "Dear {name}", ("Hallo",)),
    Row(True, B, "Dear {name}", ("Hallo {name} {x}",)),
    Row(True, B, "Dear {name}", ("Hallo {name",)),
    Row(True, B, "Dear {name}", ("Hallo name}",)),
    Row(False, B, "{a} {b}", ("{b} {a}",)),
    Row(False, B, "{{a}} {b}", ("{b} {{x}}",)),
    Row(False, B, "{a.x}", ("{a.x}",)),
    Row(False, P, N, ("%(n)s Brief", "%(n)s Briefe"), NS),
    Row(False, P, N, ("ein Brief", "%(n)s Briefe"), NS),
    Row(True, P, N, ("%(n)s Brief", "Briefe"), NS),
    Row(False, P, "One letter", ("ein Brief", "%(n)s Briefe"), NS),
    Row(True, P, N, ("%(x)s Brief", "%(n)s Briefe"), NS),
    Row(True, P, N, ("%(n)s Brief",), NS),
    Row(True, P, N, ("%(n)s Brief", "%(n)s Briefe", "%(n)s"), NS),
    Row(False, P, N, ("lettre", "%(n)s lettres"), NS, "fr", FRENCH),
    Row(True, P, N, ("письмо", "%(n)s письма", "%(n)s писем"), NS, "ru", RUSSIAN),
    Row(
        False, P, N, ("%(n)s письмо", "%(n)s письма", "%(n)s писем"), NS, "ru", RUSSIAN
    ),
    Row(
        False,
        P,
        N,
        ("لا", "رسالة", "رسالتان", "%(n)s رسائل", "%(n)s رسالة", "%(n)s رسالة"),
        NS,
        "ar",
        ARABIC,
    ),
    Row(
        True,
        P,
        N,
        ("لا", "رسالة", "رسالتان", "رسائل", "%(n)s رسالة", "%(n)s رسالة"),
        NS,
        "ar",
        ARABIC,
    ),
    Row(True, P, N, ("%(n)s封信", "%(n)s"), NS, "zh", "nplurals=1; plural=0;"),
    Row(True, "", "Saved.\\n", ("Gespeichert.",)),
    Row(True, "", "Saved.", ("Gespeichert.\\n",)),
    Row(True, "", "\\nSaved.", ("Gespeichert.",)),
    Row(True, "", "Saved.", ("\\nGespeichert.",)),
    Row(False, "", "Saved.\\n", ("Gespeichert.\\n",)),
    Row(True, "", "a\\n", ("b\\n", "c"), "d\\n"),
    Row(True, P, N, ("Brief", "%(n)s Briefe"), NS, "de", "nplurals=2; plural=n;"),
    Row(True, P, N, ("Brief", "%(n)s Briefe"), NS, "de", "nplurals=2; plural=1/n;"),
    Row(True, P, N, ("Brief", "%(n)s Briefe"), NS, "de", ""),
)


NAMED = [
    pytest.param(row, id=f"{index}: {row.source} → {row.text[0]}")
    for index, row in enumerate(ROWS)
]


def errors(row: Row) -> list[str]:
    """The codes of the errors that our checks find."""
    found = check_catalog(
        read_po(row.po().encode(), filename="x.po"),
        path="x.po",
        language=Tag(row.language),
        source_language=Tag("en"),
        domain="x",
    )
    formats = {
        "placeholder",
        "stray-percent",
        "plural-hole",
        "plural-header",
        "newline-ends",
    }
    return [
        finding.code
        for finding in found
        if finding.severity is Severity.ERROR and finding.code in formats
    ]


@pytest.mark.parametrize("row", NAMED)
def test_what_msgfmt_refuses_is_an_error(row: Row) -> None:
    assert bool(errors(row)) is row.refused


@needs_msgfmt
@pytest.mark.parametrize("row", NAMED)
def test_msgfmt_says_so_too(row: Row, tmp_path: Path) -> None:
    path = tmp_path / "x.po"
    path.write_text(row.po(), encoding="utf-8")

    done = subprocess.run(
        ["msgfmt", "--check", "--output-file=/dev/null", path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (done.returncode != 0) is row.refused, done.stderr


def test_a_source_that_is_no_format_string_is_not_compared() -> None:
    row = Row(False, P, "%s and 100 %", ("nur %s",))

    assert errors(row) == []


FIELDS = [
    pytest.param("Project-Id-Version", "PACKAGE VERSION", id="project"),
    pytest.param("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE", id="date"),
    pytest.param("Last-Translator", "FULL NAME <EMAIL@ADDRESS>", id="translator"),
    pytest.param("Language-Team", "LANGUAGE <LL@li.org>", id="team"),
    pytest.param("Content-Transfer-Encoding", "ENCODING", id="encoding"),
    pytest.param("Language", "", id="language"),
    pytest.param("MIME-Version", None, id="MIME"),
    pytest.param("Last-Translator", None, id="no translator"),
    pytest.param("Language", None, id="no language"),
]


def with_field(name: str, value: str | None) -> str:
    """A sound catalog, but for this field of its header."""
    header = HEADER.format(language="de", plurals=ENGLISH).splitlines(keepends=True)
    kept = [line for line in header if not line.startswith(f'"{name}:')]
    if value is not None:
        kept.insert(2, f'"{name}: {value}\\n"\n')
    return "".join(kept) + '\nmsgid "Office"\nmsgstr "Amt"\n'


@pytest.mark.parametrize(("name", "value"), FIELDS)
def test_what_msgfmt_says_of_the_header_is_a_warning(
    name: str, value: str | None
) -> None:
    found = list(
        check_catalog(
            read_po(with_field(name, value).encode(), filename="x.po"),
            path="x.po",
            language=Tag("de"),
            source_language=Tag("en"),
            domain="x",
        )
    )

    assert [finding.severity for finding in found] == [Severity.WARNING]
    assert found[0].code in {"header-field", "header-language"}


@needs_msgfmt
@pytest.mark.parametrize(("name", "value"), FIELDS)
def test_msgfmt_says_something_of_the_header_too(
    name: str, value: str | None, tmp_path: Path
) -> None:
    path = tmp_path / "x.po"
    path.write_text(with_field(name, value), encoding="utf-8")

    done = subprocess.run(
        ["msgfmt", "--check", "--output-file=/dev/null", path],
        capture_output=True,
        text=True,
        check=False,
    )

    assert name in done.stderr
