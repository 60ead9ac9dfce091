"""Diffs of catalogs: git applies them, whatever the bytes are."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from ua_i18n.report import unified_diff

CHANGES = [
    pytest.param(b"a\nb\nc\n", b"a\nB\nc\n", id="one line"),
    pytest.param(b"a\nb", b"a\nB", id="no line end at the end"),
    pytest.param(b"a\nb", b"a\nb\n", id="a line end at the end"),
    pytest.param(b"\xd0\xcf\n\xff\n", b"\xd0\n\xff\n", id="not UTF-8"),
    pytest.param(b"a\r\nb\r\n", b"a\r\nB\r\n", id="line ends of Windows"),
    pytest.param("a\u2028b\nc\n".encode(), b"a b\nc\n", id="U+2028"),
    pytest.param(b"a\x0cb\x1cc\n", b"a b\x1cc\n", id="form feed"),
    pytest.param(b"a\n", b"", id="all goes"),
]


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
@pytest.mark.parametrize(("old", "new"), CHANGES)
def test_git_applies_a_diff(tmp_path: Path, old: bytes, new: bytes) -> None:
    path = tmp_path / "ru.po"
    path.write_bytes(old)
    patch = unified_diff("ru.po", old, new).encode("utf-8", "surrogateescape")
    subprocess.run(
        ["git", "apply", "--whitespace=nowarn"], cwd=tmp_path, input=patch, check=True
    )

    assert path.read_bytes() == new


def test_no_change_is_no_diff() -> None:
    assert unified_diff("ru.po", b"a\n", b"a\n") == ""


def test_a_path_of_no_project_stays_whole() -> None:
    diff = unified_diff("/tmp/ru.po", b"a\n", b"b\n")

    assert diff.startswith("--- /tmp/ru.po\n+++ /tmp/ru.po\n@@ -1 +1 @@\n")
