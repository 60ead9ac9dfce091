"""What the last run of a command left in order, so that the next need not read it.

A manifest lists, for each folder that a command watches, the files with their stamps
(size, mtime, inode, ctime), the SHA-256 of their content, and for a file that was
made the SHA-256 of all it was made of. It can only spare work: whatever is not exactly
as it says is looked at, whatever is damaged, of another version, with other options
or from another place counts for nothing.

- A stamp counts only if the file had rested for two seconds when the manifest was
  written, as in git: within one tick of a disk's clock two contents can have one
  stamp. The ctime is there because anybody can set back an mtime.
- A manifest belongs to the lock file beside it, whose inode and ctime nobody can
  choose: one that was copied, unpacked or checked out is not believed.
"""

from __future__ import annotations

import binascii
import errno
import os
import stat
import sys
from array import array
from importlib.machinery import PathFinder
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from ua_i18n import __version__
from ua_i18n.project.root import WORK_FOLDER

if TYPE_CHECKING:
    from pathlib import Path

__all__ = [
    "ABSENT",
    "DIGEST",
    "LARGEST",
    "STAMP",
    "STAMP_FIELDS",
    "UNSURE",
    "Folder",
    "Manifest",
    "content_of",
    "file_stamp",
    "manifest_key",
    "manifest_path",
    "pack",
    "read_manifest",
    "stamp_of",
    "work_folder",
]

STAMP = 32
"""Bytes of a stamp: four numbers."""
DIGEST = 32
"""Bytes of a SHA-256."""
ABSENT = bytes(DIGEST)
UNSURE = b"\xff" * STAMP
"""In the place of a stamp that does not count."""
LARGEST = 256 * 2**20
"""Bytes; far above a million of files."""

_LIBRARIES = ("babel", "jinja2", "langdetect", "markdown_it", "polib", "yaml")
_MAGIC = b"ua-i18n manifest 1\n"
STAMP_FIELDS = attrgetter("st_size", "st_mtime_ns", "st_ino", "st_ctime_ns")


class Folder(NamedTuple):
    """What stood in a folder, in the order in which the system lists it."""

    path: str
    """Relative to the project's root, with "/"; "" for the root itself."""
    suffixes: tuple[str, ...]
    """Only names that end so were looked at."""
    names: tuple[str, ...]
    stamps: bytes
    digests: bytes
    recipes: bytes
    """The digest of what a file was made of; `ABSENT` for one that was not made."""


class Manifest(NamedTuple):
    """What a command knew when it ended."""

    settled: int
    """How many files were in order; -1 if there was one that was not."""
    homes: str
    """The folder whose subfolders are languages; "" if they do not matter."""
    languages: tuple[str, ...]
    """The names of those subfolders, as `languages_in` gives them."""
    folders: tuple[Folder, ...]


def manifest_path(root: str, command: str) -> str:
    """Where the manifest of a command is."""
    return f"{root}/{WORK_FOLDER}/{command}.manifest"


def work_folder(root: str) -> str:
    """Where all that is remembered stands.

    Raises:
        OSError: a link leads there: what is remembered must not stand elsewhere.
    """
    folder = f"{root}/{WORK_FOLDER}"
    if os.path.realpath(folder) != folder:
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), folder)
    return folder


def manifest_key(root: str, options: str) -> bytes:
    """All that makes a manifest valid or not beside what it says of files.

    That are the version and the very files of this program, the libraries that read
    for it, the version of Python, the options, and the lock file of the project.

    Raises:
        OSError: the lock file or this program cannot be looked at.
    """
    lock = os.stat(f"{work_folder(root)}/lock")  # noqa: PTH116
    package = os.path.dirname(os.path.dirname(__file__))  # noqa: PTH120
    origins = (PathFinder.find_spec(name) for name in _LIBRARIES)
    libraries = (
        stamp_of(os.stat(spec.origin))  # noqa: PTH116
        for spec in origins
        if spec and spec.origin
    )
    code = (
        stamp_of(os.stat(f"{folder}/{name}"))  # noqa: PTH116
        for folder, _, names in os.walk(package)
        for name in names
        if name.endswith(".py")
    )
    words = (__version__, sys.version, options, str(lock.st_ino), str(lock.st_ctime_ns))
    return "\0".join(words).encode() + b"\0" + b"".join((*libraries, *code))


def stamp_of(status: os.stat_result) -> bytes:
    """Give the stamp of a file; `UNSURE` if it would tell nothing."""
    if os.name != "posix":  # a ctime there is the time of creation: it tells nothing
        return UNSURE
    try:
        return array("q", STAMP_FIELDS(status)).tobytes()
    except OverflowError:
        return UNSURE


def file_stamp(path: str | Path) -> bytes:
    """Give the stamp of a file; `UNSURE` if it is none, or cannot be looked at.

    A link has no stamp: where it leads may change though both its ends stay.
    """
    try:
        status = os.lstat(path)
    except OSError:
        return UNSURE
    return stamp_of(status) if stat.S_ISREG(status.st_mode) else UNSURE


def pack(manifest: Manifest, key: bytes) -> bytes:
    """Write a manifest: the lengths of its parts, the parts, a checksum."""
    parts = [
        key,
        str(manifest.settled).encode(),
        manifest.homes.encode(),
        _join(manifest.languages),
    ]
    for folder in manifest.folders:
        parts += [_join((folder.path,)), _join(folder.suffixes), _join(folder.names)]
        parts += folder[3:]
    lengths = array("q", (len(parts), *map(len, parts)))
    content = b"".join((_MAGIC, lengths.tobytes(), *parts))
    return content + binascii.crc32(content).to_bytes(4, "little")


def read_manifest(root: str, command: str, options: str) -> Manifest | None:
    """Read the manifest of a command.

    Returns:
        None if there is none that counts.
    """
    try:
        parts = _unpack(content_of(manifest_path(root, command)))
        if not parts or parts[0] != manifest_key(root, options):
            return None
        return _manifest(parts[1:])
    except (OSError, ValueError, IndexError):  # whoever wrote it, it was not us
        return None


def content_of(path: str) -> bytes:
    """Read a file of our own; nothing if it is no file or far too large.

    Raises:
        OSError: it cannot be read.
    """
    # A pipe in its place must not stop us, nor a link lead elsewhere.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
    with open(path, "rb", opener=lambda name, _: os.open(name, flags)) as file:
        status = os.fstat(file.fileno())
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            return b""
        return file.read(LARGEST)


def _unpack(content: bytes) -> list[bytes]:
    body = content[:-4]
    if (
        not body.startswith(_MAGIC)
        or binascii.crc32(body).to_bytes(4, "little") != content[-4:]
    ):
        return []
    start = len(_MAGIC) + 8
    count = int.from_bytes(body[len(_MAGIC) : start], sys.byteorder)
    end = start + 8 * count
    lengths = array("q", body[start:end])
    if len(lengths) != count or min(lengths) < 0 or end + sum(lengths) != len(body):
        return []
    parts = []
    for length in lengths:
        parts.append(body[end : end + length])
        end += length
    return parts


def _manifest(parts: list[bytes]) -> Manifest | None:
    settled, homes, languages = int(parts[0]), parts[1].decode(), _split(parts[2])
    folders = []
    for at in range(3, len(parts), 6):
        folder = Folder(
            "".join(_split(parts[at])),
            _split(parts[at + 1]),
            _split(parts[at + 2]),
            *parts[at + 3 : at + 6],
        )
        count = len(folder.names)
        if [len(column) for column in folder[3:]] != [
            STAMP * count,
            DIGEST * count,
            DIGEST * count,
        ]:
            return None
        folders.append(folder)
    return Manifest(settled, homes, languages, tuple(folders))


def _join(names: tuple[str, ...]) -> bytes:
    return "\0".join(names).encode(errors="surrogateescape")


def _split(joined: bytes) -> tuple[str, ...]:
    text = joined.decode(errors="surrogateescape")
    return tuple(text.split("\0")) if text else ()
