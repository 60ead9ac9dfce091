"""A memo gives back what was put in, to the same program in the same place alone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.project import memo as memos
from ua_i18n.project.memo import Memo, key_of

KEY = key_of("finding", [b"one"])


@pytest.fixture
def project(root: Path) -> Path:
    """A project that has its lock file."""
    Project(root).compile()
    return root


def kept(root: Path) -> Path:
    memo = Memo(root, "check")
    memo.put(KEY, ["a\u2028b", 1, None])
    memo.keep()
    return root / ".ua-i18n" / "check.memo"


def test_a_result_is_there_in_the_next_run(project: Path) -> None:
    kept(project)

    assert Memo(project, "check").get(KEY) == ["a\u2028b", 1, None]


def test_what_a_run_does_not_use_is_forgotten(project: Path) -> None:
    kept(project)
    second = Memo(project, "check")
    second.put(key_of("finding", [b"two"]), True)
    second.keep()

    assert Memo(project, "check").get(KEY) is None


def test_what_a_run_uses_again_stays(project: Path) -> None:
    kept(project)
    second = Memo(project, "check")
    second.get(KEY)
    second.put(key_of("finding", [b"two"]), True)
    second.keep()

    assert Memo(project, "check").get(KEY) is not None


@pytest.mark.parametrize("at", [0, 70, -70, -1])
def test_a_damaged_memo_counts_for_nothing(project: Path, at: int) -> None:
    path = kept(project)
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)

    assert Memo(project, "check").get(KEY) is None


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe", b"{}"])
def test_what_somebody_else_wrote_counts_for_nothing(
    project: Path, content: bytes
) -> None:
    kept(project).write_bytes(content)

    assert Memo(project, "check").get(KEY) is None


def test_a_memo_of_another_place_counts_for_nothing(
    project: Path, tmp_path: Path
) -> None:
    kept(project)
    copy = tmp_path / "copy"
    shutil.copytree(project, copy)

    assert Memo(copy, "check").get(KEY) is None


def test_without_a_lock_file_nothing_is_kept(root: Path) -> None:
    assert not kept(root).exists()


def test_a_memo_that_is_too_large_is_not_written(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memos, "LARGEST", 10)

    assert not kept(project).exists()


def test_parts_cannot_be_taken_for_others() -> None:
    assert key_of("a", [b"bc", b"d"]) != key_of("a", [b"b", b"cd"])
    assert key_of("a", [b"b"]) != key_of("ab", [])
