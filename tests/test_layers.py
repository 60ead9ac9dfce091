"""Imports point one way, libraries have one owner, the disk belongs to the edge."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.application import use_cases
from importlinter.configuration import configure

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src/ua_i18n"
EDGE = ("project", "cli")

FORBIDDEN_MODULES = {
    "fcntl", "glob", "http", "os", "shutil", "socket", "ssl", "subprocess",
    "tempfile", "time",
}  # fmt: skip
FORBIDDEN_NAMES = {
    "glob", "iterdir", "mkdir", "open", "read_bytes", "read_text", "rename", "stat",
    "unlink", "write_bytes", "write_text",
}  # fmt: skip
FORBIDDEN_CLOCKS = {"now", "today", "utcnow"}

ALLOWED = {
    ("catalog/interop.py", "tempfile"): "polib reads MO files from disk only",
    ("catalog/interop.py", "write_bytes"): "polib reads MO files from disk only",
    ("importing/tables.py", "read_text"): "a resource of this package",
    ("languages/profiles.py", "read_text"): "a resource of langdetect",
    ("languages/spellings.py", "read_bytes"): "a resource of Babel",
}
"""(module, what it uses) -> why it may."""


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def names(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=aliases):
                yield from (a.name.split(".")[0] for a in aliases)
            case ast.ImportFrom(module=str(module), level=0):
                yield module.split(".")[0]
            case (
                ast.Call(func=ast.Name(id=name))
                | ast.Call(func=ast.Attribute(attr=name))
            ):
                yield f"{name}()"


def used(path: Path, forbidden: set[str]) -> set[tuple[str, str]]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = path.relative_to(PACKAGE).as_posix()
    found = {name.removesuffix("()") for name in names(tree)}
    return {(module, name) for name in found & forbidden}


def test_the_contracts_of_the_imports_are_kept() -> None:
    configure()

    assert use_cases.lint_imports(
        config_filename=str(ROOT / "pyproject.toml"), cache_dir=None, show_timings=False
    )


def test_only_the_edge_touches_the_disk() -> None:
    inner = [p for p in modules() if p.relative_to(PACKAGE).parts[0] not in EDGE]
    found = set().union(
        *(used(path, FORBIDDEN_MODULES | FORBIDDEN_NAMES) for path in inner)
    )

    assert found == set(ALLOWED)


def test_one_module_asks_for_the_time() -> None:
    found = set().union(*(used(path, FORBIDDEN_CLOCKS) for path in modules()))

    assert found <= {("project/clock.py", "now"), ("project/facade.py", "now")}


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function below its docstring."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (function.end_lineno or 0) - body[0].lineno + 1 if body else 0


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
def test_a_module_is_short_and_so_are_its_functions(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    functions = [
        node
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    long = {f.name: lines for f in functions if (lines := length(f)) > 40}

    assert len(text.split("\n")) <= 320
    assert long == {}


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
def test_no_group_is_possessive(path: Path) -> None:
    """Python up to 3.11.4 matches it wrongly (gh-106052): "(?>(?:a|b)*)" is right."""
    assert re.findall(r"\)[ ]?(?:[*+?]|\{[0-9,]*\})\+", path.read_text("utf-8")) == []
