"""Reading: every file that cannot be read gives one message that names it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from ua_i18n.errors import FileError
from ua_i18n.project import files
from ua_i18n.project.files import (
    decoded,
    entries,
    inside,
    read_file,
    read_outside,
    read_text,
    text_outside,
)


def test_a_byte_order_mark_is_no_text() -> None:
    assert decoded("\ufeffПривет".encode(), "x") == "Привет"


def test_text_that_is_not_utf_8_is_refused_with_its_line() -> None:
    content = "one\nПривет".encode("cp1251")

    with pytest.raises(FileError) as raised:
        decoded(content, "x.txt")

    assert str(raised.value) == "x.txt:2: not UTF-8: save the file as UTF-8"
    assert (raised.value.path, raised.value.line) == ("x.txt", 2)


def test_a_missing_file_is_named_relative_to_the_project(tmp_path: Path) -> None:
    with pytest.raises(FileError, match=r"^cases/x\.md: there is no such file$"):
        read_text(tmp_path / "cases/x.md", root=tmp_path)


def test_a_missing_file_of_the_user_is_named_as_the_user_did(tmp_path: Path) -> None:
    with pytest.raises(FileError) as raised:
        text_outside(tmp_path / "x.txt")

    assert str(raised.value) == f"{tmp_path}/x.txt: there is no such file"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "ru.po").mkdir()

    with pytest.raises(FileError, match=r"^ru\.po: is a folder; a file belongs here$"):
        read_file(tmp_path / "ru.po", root=tmp_path)
    with pytest.raises(FileError, match="cannot be read: Is a directory"):
        read_outside(tmp_path / "ru.po")


def test_a_huge_file_is_refused_before_it_fills_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST_FILE", 2**20)
    (tmp_path / "x").write_bytes(b"x" * (2**20 + 1))

    with pytest.raises(FileError, match=r"^x: is larger than 1 MB$"):
        read_file(tmp_path / "x", root=tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
def test_a_pipe_in_the_project_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "ru.po")

    with pytest.raises(FileError, match=r"^ru\.po: is no file$"):
        read_file(tmp_path / "ru.po", root=tmp_path)


def test_links_inside_the_project_are_followed(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("text")
    (tmp_path / "link").symlink_to("real")

    assert read_text(tmp_path / "link", root=tmp_path) == "text"


def test_links_out_of_the_project_are_refused(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    root = tmp_path / "work"
    root.mkdir()
    (root / "link").symlink_to("../secret")

    with pytest.raises(FileError, match=r"^link: leads out of the project"):
        read_file(root / "link", root=root)


def test_a_neighbour_whose_name_begins_alike_is_outside(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work-too").mkdir()

    with pytest.raises(FileError):
        inside(tmp_path / "work/../work-too/x", tmp_path / "work")


def test_a_link_to_itself_is_refused(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")

    with pytest.raises(FileError, match=r"^loop: "):
        read_file(tmp_path / "loop", root=tmp_path)


def test_a_folder_is_listed_sorted_and_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.po", "a.po", "a.po~", ".#a.po", "._b.po", "a.pot", "A.PO"):
        (tmp_path / name).touch()

    found = entries(tmp_path, ".po", root=tmp_path)

    assert [path.name for path in found] == ["a.po", "b.po"]


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    assert entries(tmp_path / "none", root=tmp_path) == []


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "locale").touch()

    with pytest.raises(FileError, match=r"^locale: cannot be read: Not a directory$"):
        entries(tmp_path / "locale", root=tmp_path)
