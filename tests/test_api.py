"""What programs import: the names of the design, and its example."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import ua_i18n
from ua_i18n import catalog, errors

EXAMPLE = """
from ua_i18n import Project

project = Project.find(".")
letter = project.letter("no-lind", language="ru", target="minister")
assert letter.text and letter.html
assert letter.language == "ru"
assert letter.blocks
assert letter.missing == ()
assert project.page("no-lind", language="ru").html
assert len(project.status()) == 2
assert all(finding.code for finding in project.check())
assert [case.id for case in project.cases()] == ["no-lind", "no-strand"]

from pathlib import Path
from ua_i18n.catalog import read_mo, read_po
from ua_i18n.errors import PoSyntaxError

path = Path("locale/ru/LC_MESSAGES/no-lind.po")
catalog = read_po(path.read_bytes(), filename="ru.po")
assert catalog.messages and catalog.header["Language"] == "ru"
assert catalog.replace(catalog.messages[0]).to_po() == path.read_bytes()
assert read_mo(catalog.to_mo(), filename="ru.mo").messages
assert catalog.to_polib()
try:
    read_po(b"msgid", filename="ru.po")
except PoSyntaxError as error:
    assert (error.path, error.line, error.column is not None) == ("ru.po", 1, True)
"""


@pytest.mark.parametrize("module", [ua_i18n, catalog, errors], ids=lambda m: m.__name__)
def test_every_public_name_is_there_sorted_and_documented(module: object) -> None:
    names = list(module.__all__)  # type: ignore[attr-defined]

    assert names == sorted(names)
    for name in names:
        value = getattr(module, name)
        assert getattr(value, "__doc__", None), name


def test_what_is_not_public_is_not_there() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = ua_i18n.nothing


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_catalogs_are_read_from_all_kinds_of_bytes(
    kind: Callable[[bytes], bytes],
) -> None:
    read = catalog.read_po(kind(b'msgid "a"\nmsgstr "b"\n'))

    assert read.messages[0].msgstr == ("b",)
    assert catalog.read_mo(kind(read.to_mo())).messages == read.messages


@pytest.mark.parametrize("data", ['msgid "a"', None, 7, ["a"]])
def test_what_is_no_bytes_is_refused_in_words(data: object) -> None:
    for read in (catalog.read_po, catalog.read_mo):
        with pytest.raises(TypeError, match="a bytes-like object is required"):
            read(data)  # type: ignore[arg-type]


def test_every_error_is_one_of_ours_and_has_an_exit_code() -> None:
    for name in errors.__all__:
        error = getattr(errors, name)

        assert issubclass(error, errors.UaI18nError)
        assert error.exit_code == (1 if name == "IncompleteError" else 2)


def test_the_tree_of_errors_is_drawn_as_it_is() -> None:
    drawn = {
        line.strip("│├└─ ").split()[0]: line.index("─ ") // 3 + 1
        for line in (errors.__doc__ or "").split("\n")
        if "─ " in line
    }
    depth = {
        name: len(getattr(errors, name).__mro__)
        - len(errors.UaI18nError.__mro__)
        - (name == "LanguageError")
        for name in errors.__all__
        if name != "UaI18nError"
    }

    assert drawn == depth


def test_the_example_of_the_design_runs(root: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", EXAMPLE], cwd=root, capture_output=True, check=False
    )

    assert (result.returncode, result.stderr) == (0, b"")
