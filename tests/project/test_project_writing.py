"""A file is replaced whole or not at all, and never over somebody else's work."""

from __future__ import annotations

import errno
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ua_i18n.errors import FileError
from ua_i18n.project import writing
from ua_i18n.project.files import Snapshot, read_file
from ua_i18n.project.writing import (
    ChangedMeanwhileError,
    create_file,
    remove_file,
    replace_file,
    sweep,
    write_made,
    write_outside,
)

OLD = b"old"
NEW = b"new" * 5000


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ru.po"
    path.write_bytes(OLD)
    return path


def replaced(path: Path) -> bool:
    return replace_file(Snapshot(path, OLD), NEW, root=path.parent)


def left_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_bytes_stand_there_and_nothing_else_does(file: Path) -> None:
    written = replaced(file)

    assert written
    assert file.read_bytes() == NEW
    assert left_in(file.parent) == ["ru.po"]


def test_a_file_that_holds_the_bytes_already_is_not_touched(file: Path) -> None:
    os.utime(file, ns=(1, 1))

    written = replace_file(Snapshot(file, OLD), OLD, root=file.parent)

    assert not written
    assert file.stat().st_mtime_ns == 1


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    path = tmp_path / "ru/LC_MESSAGES/ua.po"

    replace_file(Snapshot(path, None), NEW, root=tmp_path)

    assert path.read_bytes() == NEW


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o666, 0o755])
def test_the_permissions_stay(file: Path, mode: int) -> None:
    file.chmod(mode)

    replaced(file)

    assert stat.S_IMODE(file.stat().st_mode) == mode


def test_a_save_since_the_reading_is_not_overwritten(file: Path) -> None:
    file.write_bytes(b"a translator's work")

    with pytest.raises(ChangedMeanwhileError, match=r"ru\.po: was changed meanwhile"):
        replaced(file)

    assert file.read_bytes() == b"a translator's work"
    assert left_in(file.parent) == ["ru.po"]


def test_a_file_that_appeared_since_the_reading_is_not_overwritten(
    file: Path,
) -> None:
    with pytest.raises(ChangedMeanwhileError):
        replace_file(Snapshot(file, None), NEW, root=file.parent)

    assert file.read_bytes() == OLD


def test_a_file_that_its_owner_made_read_only_stays(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The superuser may write everything, so the answer is given here.
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(FileError, match=r"ru\.po: cannot be written: .*read-only"):
        replaced(file)

    assert file.read_bytes() == OLD
    assert left_in(file.parent) == ["ru.po"]


FAILURES = [
    pytest.param("open", errno.EROFS, id="read-only disk"),
    pytest.param("open", errno.EACCES, id="read-only folder"),
    pytest.param("fsync", errno.ENOSPC, id="disk full"),
    pytest.param("fsync", errno.EDQUOT, id="quota used up"),
    pytest.param("fsync", errno.EIO, id="broken disk"),
    pytest.param("replace", errno.EPERM, id="file held open"),
]


@pytest.mark.parametrize(("call", "number"), FAILURES)
def test_a_failure_leaves_the_old_file_and_says_so(
    file: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fails)
    with pytest.raises(FileError) as raised:
        replaced(file)
    monkeypatch.undo()

    assert str(raised.value) == (
        f"ru.po: cannot be written: {os.strerror(number)}; it is as it was"
    )
    assert file.read_bytes() == OLD
    assert left_in(file.parent) == ["ru.po"]


def test_an_interruption_leaves_the_old_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        replaced(file)

    assert file.read_bytes() == OLD
    assert left_in(file.parent) == ["ru.po"]


KILLED = """
import os, signal, sys
from pathlib import Path
from ua_i18n.project.files import Snapshot
from ua_i18n.project.writing import replace_file

def dying(function):
    def call(*args, **kwargs):
        global calls
        calls += 1
        if calls == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*args, **kwargs)
    return call

def write(path):
    for name in ("open", "fdopen", "fchmod", "fchown", "fsync", "replace", "close"):
        setattr(os, name, dying(getattr(os, name)))
    replace_file(Snapshot(path, b"old"), b"new" * 5000, root=path.parent)

calls = 0
for moment in range(1, int(sys.argv[2]) + 1):
    path = Path(sys.argv[1]) / str(moment) / "ru.po"
    path.parent.mkdir()
    path.write_bytes(b"old")
    child = os.fork()
    if not child:
        write(path)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL (POSIX)")
def test_a_kill_at_any_moment_leaves_old_or_new_and_is_swept(tmp_path: Path) -> None:
    moments = 12
    run = subprocess.run(
        [sys.executable, "-c", KILLED, str(tmp_path), str(moments)],
        capture_output=True,
        check=True,
        text=True,
    )
    codes = [int(code) for code in run.stdout.split()]
    left = sorted(path.name for path in tmp_path.rglob(".*"))
    standing = [(tmp_path / str(n + 1) / "ru.po").read_bytes() for n in range(moments)]
    sweep(tmp_path)

    assert codes.count(-signal.SIGKILL) > 5
    assert codes[-1] == 0
    assert set(standing) == {OLD, NEW}
    assert left
    assert not any(name.endswith(".po") for name in left)
    assert list(tmp_path.rglob(".*")) == []


def test_what_a_killed_run_with_our_number_left_is_no_obstacle(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> None:
        raise SystemExit

    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)
    monkeypatch.setattr(os, "fsync", die)
    with pytest.raises(SystemExit):
        replaced(file)
    monkeypatch.undo()
    left = len(left_in(file.parent))
    replaced(file)

    assert left == 2
    assert file.read_bytes() == NEW
    assert left_in(file.parent) == ["ru.po"]


@pytest.mark.parametrize("write", [replace_file, write_made])
def test_a_link_out_of_the_project_is_not_written_through(
    tmp_path: Path, write: Callable[..., bool]
) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(OLD)
    root = tmp_path / "work"
    root.mkdir()
    (root / "ru.po").symlink_to(outside)
    target = root / "ru.po"
    subject = Snapshot(target, OLD) if write is replace_file else target

    with pytest.raises(FileError, match=r"ru\.po: leads out of the project"):
        write(subject, NEW, root=root)

    assert outside.read_bytes() == OLD


def test_a_link_inside_the_project_stays_a_link(tmp_path: Path) -> None:
    real = tmp_path / "real.po"
    real.write_bytes(OLD)
    (tmp_path / "ru.po").symlink_to(real)

    replaced(tmp_path / "ru.po")

    assert (tmp_path / "ru.po").is_symlink()
    assert real.read_bytes() == NEW


def test_a_file_that_can_be_made_again_does_not_wait_for_the_disk(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: pytest.fail("it waited"))

    written = write_made(file, NEW, root=file.parent)

    assert written
    assert file.read_bytes() == NEW


def test_an_existing_file_is_not_created_again(file: Path) -> None:
    with pytest.raises(FileError, match=r"ru\.po: exists already"):
        create_file(file, NEW, root=file.parent)

    assert file.read_bytes() == OLD


def test_a_link_to_nothing_is_not_created_over(tmp_path: Path) -> None:
    (tmp_path / "x.md").symlink_to(tmp_path / "nothing")

    with pytest.raises(FileError, match="exists already"):
        create_file(tmp_path / "x.md", NEW, root=tmp_path)

    assert left_in(tmp_path) == ["x.md"]


def test_removing_tells_whether_there_was_a_file(file: Path) -> None:
    assert remove_file(file)
    assert not remove_file(file)


def test_a_folder_is_not_removed(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").mkdir()

    with pytest.raises(FileError, match="cannot be removed"):
        remove_file(tmp_path / "letter.txt")

    assert left_in(tmp_path) == ["letter.txt"]


def test_a_result_goes_through_the_links_of_its_user(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "letter.txt").symlink_to(tmp_path / "out/letter.txt")

    first = write_outside(tmp_path / "letter.txt", "Привет\n")
    second = write_outside(tmp_path / "letter.txt", "Привет\n")

    assert (first, second) == (True, False)
    assert (tmp_path / "out/letter.txt").read_bytes() == "Привет\n".encode()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)

    write_outside(pipe, "text")

    assert os.read(reader, 100) == b"text"
    assert pipe.is_fifo()
    os.close(reader)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
def test_a_pipe_that_nobody_reads_is_told_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(FileError, match="pipe: nobody reads from this pipe: start"):
        write_outside(tmp_path / "pipe", "text")


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs /dev/fd")
def test_what_a_process_has_open_keeps_what_it_holds(file: Path) -> None:
    with file.open("ab") as opened:
        write_outside(Path(f"/dev/fd/{opened.fileno()}"), "text")

    assert file.read_bytes() == OLD + b"text"


def test_a_folder_is_not_written_to(tmp_path: Path) -> None:
    with pytest.raises(FileError, match="cannot be written: Is a directory"):
        write_outside(tmp_path, "text")


def test_sweeping_takes_only_what_we_left(tmp_path: Path) -> None:
    deep = tmp_path / "ru/LC_MESSAGES"
    deep.mkdir(parents=True)
    (deep / f".7-7{writing.TEMPORARY_SUFFIX}").touch()
    (deep / "ua.po").touch()
    (deep / ".ua.po.swp").touch()

    sweep(tmp_path)

    assert left_in(deep) == [".ua.po.swp", "ua.po"]


def test_what_is_read_is_what_stands_there(file: Path) -> None:
    there = read_file(file, root=file.parent)
    missing = read_file(file.with_name("no.po"), root=file.parent)

    assert there == Snapshot(file, OLD)
    assert missing.data is None
