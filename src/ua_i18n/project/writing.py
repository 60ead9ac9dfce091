"""Writing files so that nobody's work is lost.

A file is replaced whole or not at all: written beside its target, flushed, compared
with what was read, then renamed.
"""

from __future__ import annotations

import errno
import os
import threading
from contextlib import suppress
from pathlib import Path

from ua_i18n.errors import FileError
from ua_i18n.project.files import (
    Snapshot,
    file_error,
    inside,
    read_stamped,
    shown,
)

__all__ = [
    "ChangedMeanwhileError",
    "create_file",
    "remove_file",
    "replace_file",
    "sweep",
    "sweep_files",
    "write_made",
    "write_outside",
]

TEMPORARY_SUFFIX = ".ua-i18n-new"
"""Never ".po": a killed run must not leave a catalog that others would read."""


class ChangedMeanwhileError(FileError):
    """The file on disk is no longer the one that was read."""


def replace_file(read: Snapshot, new: bytes, *, root: Path) -> bool:
    """Replace a file that people own, unless it already holds the new bytes.

    Args:
        read: The file as it was when the new bytes were made of it.
        new: What it shall hold.
        root: The project's root; nothing outside is written.

    Returns:
        Whether something was written.

    Raises:
        ChangedMeanwhileError: somebody else wrote the file since it was read.
        FileError: it cannot be written; the old file is intact.
    """
    if read.data == new:
        return False
    _replace(inside(read.path, root), new, name=shown(read.path, root), read=read)
    return True


def write_made(path: Path, new: bytes, *, root: Path) -> bool:
    """Write a file of the project that we can make again, such as a MO file.

    Args:
        path: A file in a folder that is known to be inside the project.
        new: What it shall hold.
        root: The project's root.

    Returns:
        Whether it was written; one that holds the bytes already is not touched.

    Raises:
        FileError: it cannot be written; the old file is intact.
    """
    standing, _ = read_stamped(path, root=root)
    if standing == new:
        return False
    real = inside(path, root) if path.is_symlink() else path
    _replace(real, new, name=shown(path, root))
    return True


def write_outside(path: Path, text: str) -> bool:
    """Write a result to a file that somebody named, in or out of a project.

    Returns:
        Whether it was written; a file that says the same already is not touched.

    Raises:
        FileError: it cannot be written; the old file is intact.
    """
    new = text.encode()
    try:
        if _is_stream(path):
            _pour(path, new)
            return True
        resolved = path.resolve()
        if _on_disk(resolved) == new:
            return False
    except (OSError, RuntimeError) as error:
        raise file_error("written", error, str(path)) from error
    _replace(resolved, new, name=str(path))
    return True


def _is_stream(path: Path) -> bool:
    """Tell what is written to: to replace it would destroy it, or what it holds.

    That is a device, a pipe, or what a process has open, such as `/dev/fd/3`.
    """
    opened = str(path).startswith(("/dev/fd/", "/dev/std", "/proc/"))
    return path.exists() and (opened or not path.is_file())


def _pour(path: Path, content: bytes) -> None:
    """Write to what is there, behind what it holds; wait for no reader of a pipe."""
    at_once = getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | at_once)
    except OSError as error:
        if error.errno != errno.ENXIO:
            raise
        message = "nobody reads from this pipe: start its reader first"
        raise FileError(message, path=str(path)) from error
    with os.fdopen(descriptor, "wb") as file:
        if at_once:
            os.set_blocking(descriptor, True)
        file.write(content)


def create_file(path: Path, new: bytes, *, root: Path | None = None) -> None:
    """Write a file that does not exist yet.

    Args:
        path: The file.
        new: What it shall hold.
        root: The project's root; None for a file that somebody named, anywhere.

    Raises:
        FileError: it exists, or cannot be written.
    """
    name = shown(path, root) if root else str(path)
    if os.path.lexists(path):
        raise FileError("exists already and is not overwritten", path=name)
    real = inside(path, root or path.parent)
    _replace(real, new, name=name, read=Snapshot(path, None))


def remove_file(path: Path) -> bool:
    """Remove a file that we can make again.

    Returns:
        Whether there was one.

    Raises:
        FileError: it cannot be removed.
    """
    try:
        path.unlink()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError as error:
        raise file_error("removed", error, str(path)) from error
    return True


def sweep(folder: Path) -> None:
    """Remove what a killed run left behind. Only for the holder of the lock."""
    for home, _, _ in os.walk(folder):
        sweep_files(Path(home))


def sweep_files(folder: Path) -> None:
    """Do as `sweep` does, but not in the folders inside."""
    for path in folder.glob(f".*{TEMPORARY_SUFFIX}"):
        with suppress(OSError):
            path.unlink()


def _on_disk(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _replace(
    path: Path, new: bytes, *, name: str, read: Snapshot | None = None
) -> None:
    """Replace a file by new bytes, whole or not at all.

    Args:
        path: The file, links resolved.
        new: What it shall hold.
        name: The file as messages name it.
        read: What must still stand there; such a file is flushed to the disk, what
            can be made again need not wait.
    """
    writer = f"{os.getpid()}-{threading.get_ident()}"
    temporary = path.with_name(f".{writer}{TEMPORARY_SUFFIX}")
    try:
        _write(temporary, new, like=path, durable=read is not None)
        if read and _on_disk(path) != read.data:
            raise ChangedMeanwhileError("was changed meanwhile", path=name)
        temporary.replace(path)
        if read:
            _flush_folder(path.parent)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            raise file_error("written", error, name) from error
        raise


def _write(path: Path, content: bytes, *, like: Path, durable: bool) -> None:
    """Write a new file with the owner and the permissions of another."""
    with os.fdopen(_create(path), "wb") as file:
        if like.exists():
            _take_after(file.fileno(), like)
        file.write(content)
        file.flush()
        if durable:
            os.fsync(file.fileno())


def _create(path: Path) -> int:
    """Create a file for writing; what is in its way is not there as a rule."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o666)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        path.unlink()  # of a killed run with our number
    return os.open(path, flags, 0o666)


def _take_after(descriptor: int, like: Path) -> None:
    # A file that its owner made read-only says no, even where a rename could.
    if not os.access(like, os.W_OK):
        raise PermissionError(13, "it is read-only", str(like))
    if os.name == "posix":
        stat = like.stat()
        with suppress(PermissionError):  # only root may give a file away
            os.fchown(descriptor, stat.st_uid, stat.st_gid)
        os.fchmod(descriptor, stat.st_mode & 0o777)


def _flush_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
