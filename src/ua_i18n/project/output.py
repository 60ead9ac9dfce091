"""The folder that a build writes: it holds what the last build made, and no more.

What was made stands in a record in the folder itself, so that it goes where the folder
goes, as into the cache of a pipeline. It is a list as `sha256sum` writes it.
"""

from __future__ import annotations

import re
import stat
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple, TypeAlias

from ua_i18n.errors import FileError
from ua_i18n.project.files import read_outside
from ua_i18n.project.writing import remove_file, sweep_files, write_outside

__all__ = ["RECORD", "Output", "Standing", "fill_output", "strange"]

RECORD = "ua-i18n.sha256"
"""Not hidden: what keeps a folder for the next run may leave hidden files out."""

_FOLDERS = ("letters", "pages")
# No name has more than 255 bytes; "sha256sum -b" puts an asterisk before it.
_LINE = re.compile(
    rf"([0-9a-f]{{64}}) [ *]((?:{'|'.join(_FOLDERS)})/[^./\\][^/\\]{{0,250}})"
)

_Made: TypeAlias = dict[str, frozenset[str]]
"""A file by its name in the folder -> the SHA-256 of all that a build may have left."""


class Standing(NamedTuple):
    """A file that stands as it shall."""

    digest: str
    """The SHA-256 of what it holds."""


@dataclass(frozen=True, slots=True)
class Output:
    """What became of the folder, by path."""

    written: tuple[str, ...]
    removed: tuple[str, ...]
    """What an earlier build made, and this one does not."""
    spared: tuple[str, ...]
    """The same, but as it could not be made now, it stays as it was."""
    edited: tuple[str, ...]
    """What should not stand there, but is not as a build left it: it stays."""
    failed: tuple[FileError, ...] = ()
    """Why files could not be written or removed; all others were."""


def fill_output(
    folder: Path,
    texts: Mapping[str, str | Standing | None],
    *,
    spared: tuple[str, ...] = (),
) -> Output:
    """Write files, and remove what an earlier call wrote besides.

    Only for the holder of the project's lock.

    Args:
        folder: Need not exist.
        texts: What shall stand in each file, by its name ("pages/a.ru.html");
            `Standing` for a file that the caller has looked at; None for one that
            must not stand there, if a build made it.
        spared: How the names begin of what stays unless it is among `texts`.

    Raises:
        FileError: the record or the folder itself cannot be read or written.
    """
    for home in (folder, *(folder / name for name in _FOLDERS)):
        if home == folder or not home.is_symlink():
            sweep_files(home)
    before = _read_record(folder)
    wanted = {name: text for name, text in texts.items() if isinstance(text, str)}
    made = {name: _digests(text.encode()) for name, text in wanted.items()}
    made |= {
        name: frozenset(text)
        for name, text in texts.items()
        if isinstance(text, Standing)
    }
    # Killed from here on, each file is as it was or as it shall be.
    _write_record(folder, _union(before, made))
    written, unwritten = _each(wanted, lambda n: _write(folder, n, wanted[n]))
    stale = [n for n in sorted({*before, *texts} - {*made}) if (folder / n).exists()]
    kept = [n for n in stale if n.startswith(spared) and n not in texts]
    others = [name for name in stale if name not in kept]
    gone = [n for n in others if _is_as_left(folder, n, before.get(n, ()))]
    removed, unremoved = _each(gone, lambda n: remove_file(folder / n))
    edited = [name for name in others if name not in {*removed, *unremoved}]
    staying = (*kept, *edited, *unremoved, *unwritten)
    left = {name: before[name] for name in staying if name in before}
    _write_record(folder, _union(made, left))
    return Output(
        written=_paths(folder, written),
        removed=_paths(folder, removed),
        spared=_paths(folder, kept),
        edited=_paths(folder, edited),
        failed=_once((*unwritten.values(), *unremoved.values())),
    )


def _each(
    names: Iterable[str], work: Callable[[str], bool]
) -> tuple[list[str], dict[str, FileError]]:
    """Do something with each file; tell with which it was done, and why not."""
    done: list[str] = []
    failed: dict[str, FileError] = {}
    for name in names:
        try:
            if work(name):
                done.append(name)
        except FileError as error:
            failed[name] = error
    return done, failed


def _once(errors: Iterable[FileError]) -> tuple[FileError, ...]:
    return tuple({str(error): error for error in errors}.values())


def _paths(folder: Path, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(str(folder / name) for name in names)


def _write(folder: Path, name: str, text: str) -> bool:
    if found := strange(folder, name):
        message = "is a link, a pipe or a device, and is not written to: remove it"
        raise FileError(message, path=str(found))
    return write_outside(folder / name, text)


def strange(folder: Path, name: str) -> Path | None:
    """Find what no build made, and what may lead out of the folder or wait forever."""
    path = folder / name
    if path.parent != folder and path.parent.is_symlink():
        return path.parent
    try:
        mode = path.lstat().st_mode
    except OSError:
        return None  # whoever writes there is told
    return None if stat.S_ISREG(mode) or stat.S_ISDIR(mode) else path


def _is_as_left(folder: Path, name: str, digests: Collection[str]) -> bool:
    path = folder / name
    try:
        return (
            strange(folder, name) is None
            and path.is_file()
            and not _digests(read_outside(path)).isdisjoint(digests)
        )
    except FileError:
        return False


def _digests(content: bytes) -> frozenset[str]:
    return frozenset({sha256(content).hexdigest()})


def _union(one: _Made, other: _Made) -> _Made:
    none = frozenset[str]()
    return {n: one.get(n, none) | other.get(n, none) for n in {**one, **other}}


def _read_record(folder: Path) -> _Made:
    """Read the record; a line that is none says nothing, so its file stays."""
    made: _Made = {}
    path = folder / RECORD
    if path.is_file() and not path.is_symlink():
        for line in read_outside(path).decode("utf-8-sig", "replace").split("\n"):
            if match := _LINE.fullmatch(line.removesuffix("\r")):
                digest, name = match.groups()
                made[name] = made.get(name, frozenset()) | {digest}
    return made


def _write_record(folder: Path, made: _Made) -> None:
    lines = (
        f"{digest}  {name}\n" for name in sorted(made) for digest in sorted(made[name])
    )
    _write(folder, RECORD, "".join(lines))
