"""What the last run of a command gave, as far as it still holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from ua_i18n.project.files import shown
from ua_i18n.project.ledger import Ledger, State
from ua_i18n.project.manifest import ABSENT
from ua_i18n.project.memo import Json, Memo, key_of
from ua_i18n.project.root import root_folder
from ua_i18n.project.standing import nothing_to_do

__all__ = ["Recall", "unchanged", "whole_of"]

_NOTHING = "\0"
"""The end of no name: the command makes no files."""


class Recall:
    """Asks the memo of the last run before anything is worked out again."""

    def __init__(self, root: Path, command: str, *, kept: bool) -> None:
        """Begin a run.

        Args:
            root: The project's root, links resolved.
            command: The name of the command.
            kept: This run looks at the whole project, and `keep` will be called.
        """
        self._root = root
        self._memo = Memo(root, command)
        # A manifest belongs to the memo that was written with it.
        self.ledger = Ledger(root, command, self._memo.digest, believed=True, kept=kept)
        self._names: dict[Path, tuple[str, bool]] = {}
        """Path -> how findings name it, and whether a link leads out to it."""
        self._outside: dict[Path, bool] = {}
        """Folder of the project -> whether a link leads out of it."""

    def digest(self, path: Path) -> bytes:
        """Digest the content of a file; `ABSENT` if it cannot be read.

        A link has no digest, and nothing that a link out of the project leads to:
        whether it may be followed is no fact on contents.
        """
        name, outside = self._names.get(path) or self._name(path)
        digest = self.ledger.digest(name)
        return ABSENT if outside else digest

    def digests(self, paths: Iterable[Path]) -> Iterator[bytes]:
        """Name files and digest their contents, for the key of a result."""
        for path in paths:
            digest = self.digest(path)
            yield self._names[path][0].encode(errors="surrogateescape")
            yield digest

    def _name(self, path: Path) -> tuple[str, bool]:
        folder = path.parent
        if folder not in self._outside:
            real = Path(os.path.realpath(folder))
            inside = real.is_relative_to(self._root)
            self._outside[folder] = folder.is_relative_to(self._root) and not inside
        self._names[path] = (shown(path, self._root), self._outside[folder])
        return self._names[path]

    def saw(self, path: Path, state: State) -> None:
        """Note a file as it was when it was read."""
        self.ledger.saw(shown(path, self._root), state)

    def forget(self, path: Path) -> None:
        """Look at a file again that this run has written."""
        self.ledger.forget(shown(path, self._root))
        self._names.pop(path, None)

    def known(self, kind: str, parts: Iterable[bytes]) -> tuple[str, Json]:
        """Look a result up.

        Args:
            kind: What sort of result it is.
            parts: Digests of all that it depends on.

        Returns:
            Its key, "" if it can have none; the result, None if it is not known.
        """
        listed = [*parts]
        if ABSENT in listed:
            return "", None
        key = key_of(kind, listed)
        return key, self._memo.get(key)

    def note(self, key: str, result: Json) -> None:
        """Keep a result for the next run."""
        if key:
            self._memo.put(key, result)

    def passes(
        self, kind: str, paths: Iterable[Path], check: Callable[[], object]
    ) -> None:
        """Call what raises an error if there is something wrong with files.

        It is not called if it has let the same contents pass.
        """
        key, passed = self.known(kind, self.digests(paths))
        if passed is None:
            check()
            self.note(key, True)

    def keep(
        self,
        whole: dict[str, Json],
        *,
        folders: Iterable[tuple[str, tuple[str, ...]]],
        homes: str,
        products: str | tuple[str, ...] = _NOTHING,
    ) -> None:
        """Keep all that this run looked at, unless it changed meanwhile.

        Args:
            whole: The result of the whole run under the key that `unchanged` leads
                to; nothing if it must be looked at again anyhow.
            folders: Each folder and the ends of the names in it that matter.
            homes: The folder whose subfolders are languages.
            products: How the names of files end that the command makes.
        """
        if self.ledger.standing():
            for key, result in whole.items():
                self._memo.put(key, result)
            if self._memo.keep():
                self.ledger.keep(
                    folders,
                    product_suffix=products,
                    homes=homes,
                    complete=bool(whole),
                    options=self._memo.digest,
                )


def unchanged(start: str, command: str, *, processes: int = 1) -> Memo | None:
    """Return the memo of the last run of a command, if nothing has changed since.

    Args:
        start: A folder of the project.
        command: The name of the command.
        processes: How many may be used; two are enough.
    """
    root = root_folder(start)
    if root is None:
        return None
    memo = Memo(Path(root), command)
    if nothing_to_do(root, command, memo.digest, processes=processes) is None:
        return None
    return memo


def whole_of(today: date) -> str:
    """Give the key of the result of a whole run on a day."""
    return key_of("whole", [today.isoformat().encode()])
