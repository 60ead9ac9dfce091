"""One run of a command and its manifest: what is in order, what must be made."""

from __future__ import annotations

import os
import stat
import threading
from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from hashlib import file_digest, sha256
from pathlib import Path
from typing import NamedTuple

from ua_i18n.project.manifest import (
    ABSENT,
    DIGEST,
    STAMP,
    UNSURE,
    Folder,
    Manifest,
    file_stamp,
    manifest_key,
    manifest_path,
    pack,
    read_manifest,
    stamp_of,
    work_folder,
)
from ua_i18n.project.standing import languages_in, listing
from ua_i18n.project.writing import TEMPORARY_SUFFIX

__all__ = ["Entry", "Ledger", "State"]

RESTED = 2 * 10**9
"""Nanoseconds: the coarsest clock of a disk (FAT)."""


class State(NamedTuple):
    """A file at one moment."""

    stamp: bytes
    digest: bytes


class Entry(NamedTuple):
    """What is known of a file: these bytes, made of that."""

    stamp: bytes
    digest: bytes
    recipe: bytes


_NOWHERE = State(UNSURE, ABSENT)


class Ledger:
    """Knows what the last run left in order, and keeps it for the next.

    Files are named relative to the project's root, with "/". Every entry is a fact
    on contents ("these bytes were made of those"), so it stays true whatever happens
    to the files; stamps only spare reading.
    """

    def __init__(
        self, root: Path, command: str, options: str, *, believed: bool, kept: bool
    ) -> None:
        """Begin a run.

        Args:
            root: The project's root, links resolved.
            command: The name of the command.
            options: All that its results depend on beside the files.
            believed: Start from what the last run knew.
            kept: `keep` will be called; the caller holds the project's lock.
        """
        self._root = str(root)
        self._command = command
        self._options = options
        known = read_manifest(self._root, command, options) if believed else None
        self._known = dict(_entries(known)) if known else {}
        self._seen: dict[str, State] = {}
        self._recipes: dict[str, bytes] = {}
        self._made: set[str] = set()
        self._start = self._disk_time() if kept else 0

    def recipe(self, sources: Iterable[str]) -> bytes:
        """Digest the names and contents of files; `ABSENT` if one cannot be read."""
        whole = sha256()
        for name in sources:
            digest = self._look(name).digest
            if digest == ABSENT:
                return ABSENT
            whole.update(name.encode(errors="surrogateescape") + b"\0" + digest)
        return whole.digest()

    def digest(self, name: str) -> bytes:
        """Digest the content of a file; `ABSENT` if it is a link or cannot be read."""
        return self._look(name).digest

    def saw(self, name: str, state: State) -> None:
        """Note a file as it was when it was read."""
        self._seen[name] = state

    def forget(self, name: str) -> None:
        """Look at a file anew when it is asked for again."""
        self._seen.pop(name, None)

    def standing(self) -> bool:
        """Tell whether all files still are as they were when this run saw them."""
        return all(
            file_stamp(self._path(name)) == state.stamp
            for name, state in self._seen.items()
        )

    def settled(self, product: str, sources: Sequence[str]) -> bool:
        """Tell whether a file holds what making it anew of these would give."""
        known = self._known.get(product)
        if (
            known is None
            or ABSENT in (known.recipe, known.digest)
            or self.recipe(sources) != known.recipe
            or self._look(product).digest != known.digest
        ):
            return False
        self._recipes[product] = known.recipe
        return True

    def made(
        self, product: str, state: State, sources: Iterable[tuple[str, State]]
    ) -> None:
        """Note that a file stands as it should, and what it was made of."""
        named = dict(sources)
        self._seen |= named
        self._seen[product] = state
        self._made.add(product)
        self._recipes[product] = self.recipe(named)

    def finished(self, product: str, content: bytes, sources: Sequence[str]) -> None:
        """Note a file that was just made of others, unless one changed meanwhile.

        Args:
            product: The file.
            content: What was written.
            sources: The others, whose `recipe` was asked for before they were read.
        """
        before = [(name, self._look(name)) for name in sources]
        if all(file_stamp(self._path(name)) == state.stamp for name, state in before):
            stamp = file_stamp(self._path(product))
            self.made(product, State(stamp, sha256(content).digest()), before)

    @property
    def in_order(self) -> int:
        """How many files stand as they should, as far as this run has looked."""
        return len(self._recipes)

    def keep(
        self,
        folders: Iterable[tuple[str, tuple[str, ...]]],
        *,
        product_suffix: str | tuple[str, ...],
        homes: str = "",
        complete: bool,
        options: str | None = None,
    ) -> None:
        """Write the manifest. Without one the next run only takes longer.

        Args:
            folders: Each folder and the ends of the names in it that matter.
            product_suffix: A file that ends so, or in one of these ways, and is
                unknown is of no concern.
            homes: The folder whose subfolders are languages.
            complete: Nothing failed, and nothing was left out.
            options: Those of the next run, where they are not those of this one.
        """
        with suppress(OSError):
            wanted = self._options if options is None else options
            key = manifest_key(self._root, wanted)
            with self._new_file() as (descriptor, temporary):
                end = _now(descriptor) - RESTED
                manifest = Manifest(
                    self.in_order if complete else -1,
                    homes,
                    languages_in(self._root, homes),
                    tuple(
                        self._folder(path, suffixes, product_suffix, end)
                        for path, suffixes in folders
                    ),
                )
                with open(descriptor, "wb", closefd=False) as file:
                    file.write(pack(manifest, key))
                temporary.replace(manifest_path(self._root, self._command))

    def _path(self, name: str) -> str:
        return os.path.join(self._root, name)  # noqa: PTH118 - a name may be absolute

    def _look(self, name: str) -> State:
        seen = self._seen.get(name)
        if seen is None:
            known = self._known.get(name)
            try:
                seen = _state(self._path(name), known)
            except OSError:
                seen = _NOWHERE
            self._seen[name] = seen
        return seen

    def _folder(
        self,
        path: str,
        suffixes: tuple[str, ...],
        product_suffix: str | tuple[str, ...],
        end: int,
    ) -> Folder:
        home = f"{self._root}/{path}" if path else self._root
        try:
            names = listing(home, suffixes)
        except FileNotFoundError:
            names = []
        prefix = f"{path}/" if path else ""
        entries = [self._entry(prefix + name, product_suffix, end) for name in names]
        columns = [b"".join(column) for column in zip(*entries, strict=True)]
        return Folder(path, suffixes, tuple(names), *(columns or [b"", b"", b""]))

    def _entry(
        self, name: str, product_suffix: str | tuple[str, ...], end: int
    ) -> Entry:
        known = self._known.get(name, Entry(UNSURE, ABSENT, ABSENT))
        state = self._seen.get(name)
        if state is None:
            if known.digest == ABSENT and name.endswith(product_suffix):
                return Entry(file_stamp(self._path(name)), ABSENT, ABSENT)
            return Entry(UNSURE, known.digest, known.recipe)
        limit = end if name in self._made else self._start - RESTED
        stamp = state.stamp if _rested(state.stamp, limit) else UNSURE
        recipe = self._recipes.get(name)
        if recipe is None:
            recipe = known.recipe if known.digest == state.digest else ABSENT
        return Entry(stamp, state.digest, recipe)

    def _disk_time(self) -> int:
        """Ask the disk for the time; its clock need not be ours."""
        try:
            with self._new_file() as (descriptor, _):
                return _now(descriptor)
        except OSError:
            return 0

    @contextmanager
    def _new_file(self) -> Iterator[tuple[int, Path]]:
        writer = f"{os.getpid()}-{threading.get_ident()}"
        path = Path(work_folder(self._root), f".{writer}{TEMPORARY_SUFFIX}")
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o644)
        try:
            yield descriptor, path
        finally:
            os.close(descriptor)
            path.unlink(missing_ok=True)


def _entries(manifest: Manifest) -> Iterator[tuple[str, Entry]]:
    for folder in manifest.folders:
        prefix = f"{folder.path}/" if folder.path else ""
        for at, name in enumerate(folder.names):
            yield (
                prefix + name,
                Entry(
                    folder.stamps[at * STAMP : (at + 1) * STAMP],
                    folder.digests[at * DIGEST : (at + 1) * DIGEST],
                    folder.recipes[at * DIGEST : (at + 1) * DIGEST],
                ),
            )


def _state(path: str, known: Entry | None) -> State:
    status = os.lstat(path)
    # A pipe would never end; whether a link may be followed is no fact on contents.
    if not stat.S_ISREG(status.st_mode):
        return _NOWHERE
    if known and known.stamp == stamp_of(status) != UNSURE:
        return State(known.stamp, known.digest)
    with open(path, "rb") as file:  # noqa: PTH123
        stamp = stamp_of(os.fstat(file.fileno()))
        return State(stamp, file_digest(file, "sha256").digest())


def _rested(stamp: bytes, limit: int) -> bool:
    """Tell whether a file had been left alone for long enough."""
    _, changed, _, touched = array("q", stamp)
    return max(changed, touched) <= limit


def _now(descriptor: int) -> int:
    os.utime(descriptor)
    return os.fstat(descriptor).st_mtime_ns
