"""Reading and writing files so that nobody's work is lost.

A file is replaced whole or not at all: written beside its target, flushed, compared
with what was read, then renamed. One writer at a time holds the project's lock.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.errors import FileError

__all__ = [
    "ChangedMeanwhileError",
    "Snapshot",
    "create_file",
    "decoded",
    "inside",
    "lock",
    "read_file",
    "read_outside",
    "read_text",
    "remove_file",
    "replace_file",
    "sweep",
    "write_outside",
]

WORK_FOLDER = ".ua-i18n"
TEMPORARY_SUFFIX = ".ua-i18n-new"
"""Never ".po": a killed run must not leave a catalog that others would read."""

LOCK_SECONDS = 30.0
LARGEST_FILE = 64 * 1024 * 1024


class ChangedMeanwhileError(FileError):
    """The file on disk is no longer the one that was read."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A file as it was when it was read; `data` is None if there was none."""

    path: Path
    data: bytes | None


def read_file(path: Path, *, root: Path) -> Snapshot:
    """Read a file of the project; a missing one gives a snapshot without data.

    Raises:
        FileError: it cannot be read, is huge, or is a link out of the project.
    """
    inside(path, root)
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise FileError(f"{path}: larger than {LARGEST_FILE // 2**20} MB")
        return Snapshot(path, path.read_bytes())
    except FileNotFoundError:
        return Snapshot(path, None)
    except OSError as error:
        raise FileError(f"{path}: cannot be read: {error.strerror}") from error


def read_text(path: Path, *, root: Path) -> str:
    """Read a UTF-8 file that must exist.

    Raises:
        FileError: it is missing, cannot be read or is not UTF-8.
    """
    content = read_file(path, root=root).data
    if content is None:
        raise FileError(f"{path}: there is no such file")
    return decoded(content, str(path))


def decoded(content: bytes, name: str) -> str:
    """Decode UTF-8, with or without BOM.

    Raises:
        FileError: it is not UTF-8; names the line.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise FileError(f"{name}:{line}: not UTF-8; save the file as UTF-8") from error


def read_outside(path: Path) -> str:
    """Read a UTF-8 file that somebody named, in or out of a project.

    Raises:
        FileError: it is missing, no file, cannot be read or is not UTF-8.
    """
    return read_text(path, root=path.resolve().parent)


def replace_file(read: Snapshot, new: bytes, *, root: Path, durable: bool) -> bool:
    """Replace a file by new bytes, unless it already holds them.

    Args:
        read: The file as it was when the new bytes were made of it.
        new: What it shall hold.
        root: The project's root; nothing outside is written.
        durable: Flush to the disk (for what people own; what can be made again
            need not wait).

    Returns:
        Whether something was written.

    Raises:
        ChangedMeanwhileError: somebody else wrote the file since it was read.
        FileError: it cannot be written; the old file is intact.
    """
    if read.data == new:
        return False
    path = inside(read.path, root)
    temporary = path.with_name(f".{path.name}.{os.getpid()}{TEMPORARY_SUFFIX}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _write(temporary, new, like=path, durable=durable)
        if read_file(path, root=root).data != read.data:
            raise ChangedMeanwhileError(f"{read.path}: was changed meanwhile")
        temporary.replace(path)
        if durable:
            _flush_folder(path.parent)
    except OSError as error:
        raise FileError(f"{read.path}: cannot be written: {error.strerror}") from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return True


def write_outside(path: Path, text: str) -> bool:
    """Write a result to a file that somebody named, in or out of a project.

    Returns:
        Whether it was written; a file that says the same already is not touched.

    Raises:
        FileError: it cannot be written.
    """
    root = path.resolve().parent
    return replace_file(
        read_file(path, root=root), text.encode(), root=root, durable=False
    )


def create_file(path: Path, new: bytes, *, root: Path) -> None:
    """Write a file that does not exist yet.

    Raises:
        FileError: it exists, or cannot be written.
    """
    if path.exists() or path.is_symlink():
        raise FileError(f"{path}: exists already and is not overwritten")
    replace_file(Snapshot(path, None), new, root=root, durable=True)


def remove_file(path: Path) -> None:
    """Remove a file that we can make again.

    Raises:
        FileError: it cannot be removed.
    """
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise FileError(f"{path}: cannot be removed: {error.strerror}") from error


@contextmanager
def lock(root: Path) -> Iterator[None]:
    """Hold the project's lock; the system gives it back if we are killed.

    Raises:
        FileError: another command holds it for too long.
    """
    folder = root / WORK_FOLDER
    try:
        folder.mkdir(exist_ok=True)
        descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise FileError(f"{folder}: cannot be written: {error.strerror}") from error
    try:
        _wait_for(descriptor, root)
        yield
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> None:
    """Remove what a killed run left behind. Only for the holder of the lock."""
    for left in folder.rglob(f".*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            left.unlink()


def inside(path: Path, root: Path) -> Path:
    """Resolve a path, refusing links out of the project.

    Raises:
        FileError: it leads out of `root`.
    """
    resolved = path.resolve()
    if not resolved.is_relative_to(root.resolve()):
        raise FileError(f"{path}: leads out of the project and is not followed")
    return resolved


def _write(path: Path, content: bytes, *, like: Path, durable: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    try:
        mode = like.stat().st_mode & 0o777
        # A file that its owner made read-only says no, even where a rename could.
        if not os.access(like, os.W_OK):
            raise PermissionError(13, "the file is read-only", str(like))
    except FileNotFoundError:
        mode = 0o666
    with open(os.open(path, flags, mode), "wb") as file:  # noqa: PTH123
        if mode != 0o666 and hasattr(os, "fchmod"):
            os.fchmod(file.fileno(), mode)
        file.write(content)
        file.flush()
        if durable:
            os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _wait_for(descriptor: int, root: Path) -> None:
    deadline = time.monotonic() + LOCK_SECONDS
    while not _locked(descriptor):
        if time.monotonic() > deadline:
            raise FileError(f"{root}: another ua-i18n is writing; try again later")
        time.sleep(0.02)


def _locked(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _locked_on_windows(descriptor: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True
