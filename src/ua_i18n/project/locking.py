"""The project's lock: one writer at a time."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ua_i18n.errors import FileError
from ua_i18n.project.files import inside
from ua_i18n.project.root import WORK_FOLDER
from ua_i18n.project.writing import sweep

__all__ = ["anchor", "lock", "writing"]

SECONDS = 30.0
"""How long to wait for another command."""
PAUSE = 0.02


@contextmanager
def writing(root: Path, folders: Iterable[Path]) -> Iterator[None]:
    """Hold the project's lock, and remove what a killed run left in some folders.

    Raises:
        FileError: as `lock`.
    """
    with lock(root):
        for folder in (root / WORK_FOLDER, *folders):
            sweep(folder)
        yield


@contextmanager
def lock(root: Path) -> Iterator[None]:
    """Hold the project's lock; the system gives it back if we are killed.

    Raises:
        FileError: another command holds it for too long, or it cannot be taken.
    """
    try:
        descriptor = _lock_file(root)
    except OSError as error:
        raise _fault(error) from error
    try:
        _wait_for(descriptor)
        yield
    finally:
        os.close(descriptor)


def anchor(root: Path) -> None:
    """Make the lock file, to which manifests belong, without holding the lock.

    Where that cannot be, nothing is remembered.
    """
    with suppress(OSError, FileError):
        os.close(_lock_file(root))


def _lock_file(root: Path) -> int:
    folder = inside(root / WORK_FOLDER, root)
    folder.mkdir(exist_ok=True)
    flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
    return os.open(folder / "lock", flags, 0o644)


def _wait_for(descriptor: int) -> None:
    deadline = time.monotonic() + SECONDS
    while not _locked(descriptor):
        if time.monotonic() > deadline:
            message = "another ua-i18n is writing here; try again later"
            raise FileError(message, path=f"{WORK_FOLDER}/lock")
        time.sleep(PAUSE)


def _locked(descriptor: int) -> bool:
    try:
        import fcntl
    except ImportError:
        return _locked_on_windows(descriptor)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError as error:
        raise _fault(error) from error
    return True


def _locked_on_windows(descriptor: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    return True


def _fault(error: OSError) -> FileError:
    message = f"the project cannot be locked for writing: {error.strerror}"
    return FileError(message, path=WORK_FOLDER)
