"""A translator who saves while a command runs loses nothing."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.catalog import read_po
from ua_i18n.errors import FileError
from ua_i18n.project import locking
from ua_i18n.project.locking import lock

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"


@pytest.fixture
def stale(root: Path, project: Project) -> Project:
    """The small project, its case edited and extracted, not yet updated."""
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("She was arrested", "She was held"))
    project.extract()
    return project


def save(path: Path, number: int) -> None:
    """Save as an editor does, with a new translation of the title."""
    catalog = read_po(path.read_bytes())
    title = catalog.get("Norway: free Ada Lind", "title")
    assert title is not None
    catalog = catalog.replace(replace(title, msgstr=(f"Сохранено {number}",)))
    path.write_bytes(catalog.to_po())


def saving(
    path: Path, monkeypatch: pytest.MonkeyPatch, *, times: int
) -> Callable[[], int]:
    """Let a translator save just before the file is compared and replaced."""
    fsync = os.fsync
    saved = 0

    def first_save_then_flush(descriptor: int) -> None:
        nonlocal saved
        if saved < times:
            saved += 1
            save(path, saved)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", first_save_then_flush)
    return lambda: saved


@pytest.mark.parametrize("times", [1, 2])
def test_what_was_saved_meanwhile_is_merged(
    root: Path, stale: Project, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    saved = saving(root / LIND_RU, monkeypatch, times=times)

    work = stale.update()
    catalog = read_po((root / LIND_RU).read_bytes())

    assert saved() == times
    assert work.failed == ()
    title = catalog.get("Norway: free Ada Lind", "title")
    assert title is not None
    assert title.msgstr == (f"Сохранено {times}",)
    assert catalog.get("She was held on 3 May 2031.", "summary") is not None


def test_after_three_tries_the_translator_wins(
    root: Path, stale: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    saving(root / LIND_RU, monkeypatch, times=3)

    work = stale.update()
    catalog = read_po((root / LIND_RU).read_bytes())

    assert [str(error) for error in work.failed] == [
        f"{LIND_RU}: somebody keeps saving it; nothing was written, try again"
    ]
    title = catalog.get("Norway: free Ada Lind", "title")
    assert title is not None
    assert title.msgstr == ("Сохранено 3",)
    assert catalog.get("She was held on 3 May 2031.", "summary") is None


def test_a_catalog_removed_meanwhile_is_made_anew(
    root: Path, stale: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def remove_then_flush(descriptor: int) -> None:
        (root / LIND_RU).unlink(missing_ok=True)
        monkeypatch.setattr(os, "fsync", fsync)
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", remove_then_flush)

    work = stale.update()

    assert work.failed == ()
    assert read_po((root / LIND_RU).read_bytes()).messages


def test_a_full_disk_fails_each_file_and_loses_none(
    root: Path, stale: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = (root / LIND_RU).read_bytes()

    def full(_: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)

    work = stale.update()

    assert [error.exit_code for error in work.failed] == [2]
    assert "No space left" in str(work.failed[0])
    assert (root / LIND_RU).read_bytes() == before
    assert not list(root.rglob("*.ua-i18n-new"))


def test_a_second_writer_waits_for_the_first(root: Path, stale: Project) -> None:
    done = threading.Event()

    def update() -> None:
        stale.update()
        done.set()

    with lock(root):
        other = threading.Thread(target=update)
        other.start()
        waited = not done.wait(0.1)
    other.join(10)

    assert waited
    assert done.is_set()


def test_a_second_writer_does_not_wait_for_ever(
    root: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locking, "SECONDS", 0.0)

    with lock(root), pytest.raises(FileError, match="another ua-i18n is writing here"):
        project.update()


def test_a_lock_that_is_a_link_is_not_followed(root: Path, tmp_path: Path) -> None:
    (root / ".ua-i18n").mkdir()
    (root / ".ua-i18n/lock").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FileError, match="cannot be locked"), lock(root):
        pytest.fail("it was locked")

    assert not (tmp_path / "elsewhere").exists()


def test_reading_needs_no_lock(root: Path, project: Project) -> None:
    with lock(root):
        assert project.letter("no-lind").complete
        assert project.status()
        assert project.update(check=True).changed == ()


def test_a_killed_writer_gives_the_lock_back(root: Path, project: Project) -> None:
    killed = (
        "import os, signal, sys\n"
        "from pathlib import Path\n"
        "from ua_i18n.project.locking import lock\n"
        "with lock(Path(sys.argv[1])):\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    subprocess.run([sys.executable, "-c", killed, str(root)], check=False)

    assert project.extract().failed == ()


def test_two_updates_at_once_do_the_work_once(root: Path, stale: Project) -> None:
    command = [sys.executable, "-m", "ua_i18n", "--project", str(root), "update"]

    runs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = sorted(run.communicate()[0] for run in runs)

    assert [run.returncode for run in runs] == [0, 0]
    assert said == ["", f"wrote {LIND_RU}\n"]


def test_what_a_killed_run_left_goes_with_the_next_writing(
    root: Path, project: Project
) -> None:
    left = [
        root / name / ".77-7.ua-i18n-new"
        for name in ("cases", "locale/ru/LC_MESSAGES", "templates", "build/letters")
    ]
    for path in left:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("half")

    project.build()

    assert [path for path in left if path.exists()] == []


def test_a_lock_that_cannot_be_taken_is_said(root: Path, project: Project) -> None:
    (root / ".ua-i18n").write_text("a file")

    with pytest.raises(FileError, match="cannot be locked for writing"):
        project.update()


def test_a_lock_folder_that_leads_out_is_refused(
    root: Path, project: Project, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    (root / ".ua-i18n").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(FileError, match="leads out of the project"):
        project.update()

    assert list((tmp_path / "elsewhere").iterdir()) == []
