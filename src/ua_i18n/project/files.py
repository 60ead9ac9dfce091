"""Reading the files of a project, and naming them."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.errors import FileError
from ua_i18n.project.manifest import UNSURE, file_stamp, stamp_of

__all__ = [
    "Snapshot",
    "decoded",
    "entries",
    "file_error",
    "inside",
    "read_file",
    "read_outside",
    "read_stamped",
    "read_text",
    "shown",
    "text_outside",
]

LARGEST_FILE = 64 * 2**20
"""Bytes; far above anything that people write, below what a machine cannot hold."""
_USUAL_FILE = 2**16
"""Bytes that are read at once."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A file as it was when it was read; `data` is None if there was none."""

    path: Path
    data: bytes | None


def shown(path: Path, root: Path) -> str:
    """Name a file as messages do: relative to the project, with "/"."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def entries(folder: Path, *suffixes: str, root: Path) -> list[Path]:
    """List a folder of the project, sorted: nothing hidden, nothing if there is none.

    What editors and systems leave behind (".#ru.po", "._ru.po") is hidden.

    Args:
        folder: The folder.
        suffixes: Only names that end so; none for all.
        root: The project's root.

    Raises:
        FileError: it cannot be read.
    """
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208 - many more than we want
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        raise file_error("read", error, shown(folder, root)) from error
    wanted = suffixes or ("",)
    return [
        folder / name
        for name in names
        if name.endswith(wanted) and not name.startswith(".")
    ]


def read_file(path: Path, *, root: Path) -> Snapshot:
    """Read a file of the project; a missing one gives a snapshot without data.

    Raises:
        FileError: it cannot be read, is huge, is no file, or is a link out of the
            project.
    """
    name = shown(path, root)
    resolved = inside(path, root)
    try:
        if resolved.is_dir():
            raise FileError("is a folder; a file belongs here", path=name)
        if resolved.exists() and not resolved.is_file():
            raise FileError("is no file", path=name)
        return Snapshot(path, _content(resolved, name))
    except FileNotFoundError:
        return Snapshot(path, None)
    except OSError as error:
        raise file_error("read", error, name) from error


def read_stamped(path: Path, *, root: Path) -> tuple[bytes | None, bytes]:
    """Read a file with the stamp that it had before, as `read_file` does.

    Args:
        path: A file in a folder that is known to be inside the project.
        root: The project's root.

    Raises:
        FileError: as `read_file`.
    """
    # A plain file, nearly always: without the many system calls of `inside`.
    flags = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    try:
        with open(path, "rb", opener=lambda n, f: os.open(n, f | flags)) as file:
            status = os.fstat(file.fileno())
            if stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST_FILE:
                return file.read(), stamp_of(status)
    except FileNotFoundError:
        return None, UNSURE
    except OSError:
        pass  # told by the other way
    stamp = file_stamp(path)
    return read_file(path, root=root).data, stamp


def read_text(path: Path, *, root: Path) -> str:
    """Read a UTF-8 file of the project that must exist.

    Raises:
        FileError: it is missing, cannot be read or is not UTF-8.
    """
    content = read_file(path, root=root).data
    if content is None:
        raise _no_such_file(shown(path, root))
    return decoded(content, shown(path, root))


def read_outside(path: Path) -> bytes:
    """Read a file or pipe that somebody named, in or out of a project.

    Raises:
        FileError: it is missing, cannot be read or is huge.
    """
    try:
        return _content(path, str(path))
    except FileNotFoundError as error:
        raise _no_such_file(str(path)) from error
    except OSError as error:
        raise file_error("read", error, str(path)) from error


def text_outside(path: Path) -> str:
    """Read UTF-8 from a file or pipe that somebody named, in or out of a project.

    Raises:
        FileError: it is missing, cannot be read, is huge or is not UTF-8.
    """
    return decoded(read_outside(path), str(path))


def decoded(content: bytes, name: str) -> str:
    """Decode UTF-8, with or without BOM.

    Raises:
        FileError: it is not UTF-8; names the line.
    """
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        message = "not UTF-8: save the file as UTF-8"
        raise FileError(message, path=name, line=line) from error


def inside(path: Path, root: Path) -> Path:
    """Resolve a path, refusing links out of the project.

    Raises:
        FileError: it leads out of `root`, or nowhere.
    """
    try:
        resolved = path.resolve()
    except (OSError, RuntimeError) as error:  # RuntimeError: a loop, before 3.13
        raise FileError(
            "is a link that leads nowhere", path=shown(path, root)
        ) from error
    if not resolved.is_relative_to(root.resolve()):
        message = "leads out of the project and is not followed"
        raise FileError(message, path=shown(path, root))
    return resolved


def file_error(what: str, error: Exception, name: str) -> FileError:
    """Say that a file cannot be "read" or "written", and why."""
    why = getattr(error, "strerror", None) or error
    left = "; it is as it was" if what == "written" else ""
    return FileError(f"cannot be {what}: {why}{left}", path=name)


def _content(path: Path, name: str) -> bytes:
    with path.open("rb") as file:
        # As much room as is asked for is reserved, which takes time.
        content = file.read(_USUAL_FILE)
        if len(content) == _USUAL_FILE:
            content += file.read(LARGEST_FILE + 1 - _USUAL_FILE)
    if len(content) > LARGEST_FILE:
        raise FileError(f"is larger than {LARGEST_FILE // 2**20} MB", path=name)
    return content


def _no_such_file(name: str) -> FileError:
    return FileError("there is no such file", path=name)
