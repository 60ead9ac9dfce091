"""What the last `check` found, as far as it still holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ua_i18n.checks import Finding, Severity
from ua_i18n.project.clock import this_day
from ua_i18n.project.files import shown
from ua_i18n.project.ledger import Ledger, State
from ua_i18n.project.manifest import ABSENT
from ua_i18n.project.memo import Json, Memo, key_of
from ua_i18n.project.root import SETTINGS_FILE, root_folder
from ua_i18n.project.standing import CHECK, nothing_to_do

__all__ = ["Recall", "findings_as_json", "findings_before", "findings_from_json"]

_NOTHING = "\0"
"""The end of no name: a check makes no files."""


class Recall:
    """Asks the memo of the last run before anything is found again."""

    def __init__(self, root: Path, *, kept: bool) -> None:
        """Begin a run.

        Args:
            root: The project's root, links resolved.
            kept: This run looks at the whole project, and `keep` will be called.
        """
        self._root = root
        self._memo = Memo(root, CHECK)
        # A manifest belongs to the memo that was written with it.
        self._ledger = Ledger(root, CHECK, self._memo.digest, believed=True, kept=kept)
        self._names: dict[Path, tuple[str, bool]] = {}
        """Path -> how findings name it, and whether it is a link."""

    def digests(self, paths: Iterable[Path]) -> Iterator[bytes]:
        """Name files and digest their contents, for the key of a result.

        A link has no digest: whether it may be followed is no fact on contents.
        """
        for path in paths:
            name, linked = self._names.get(path) or self._name(path)
            digest = self._ledger.digest(name)
            yield name.encode(errors="surrogateescape")
            yield ABSENT if linked else digest

    def _name(self, path: Path) -> tuple[str, bool]:
        self._names[path] = (shown(path, self._root), path.is_symlink())
        return self._names[path]

    def saw(self, path: Path, state: State) -> None:
        """Note a file as it was when it was read."""
        self._ledger.saw(shown(path, self._root), state)

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

    def keep(
        self,
        findings: Sequence[Finding],
        *,
        today: date,
        folders: Iterable[tuple[str, tuple[str, ...]]],
        homes: str,
    ) -> None:
        """Keep all that this run looked at, unless it changed meanwhile.

        Args:
            findings: All of them.
            today: The day by which they were found.
            folders: Each folder and the ends of the names in it that matter.
            homes: The folder whose subfolders are languages.
        """
        self._ledger.digest(SETTINGS_FILE)
        if self._ledger.standing():
            self._memo.put(_whole(today), findings_as_json(findings))
            if self._memo.keep():
                self._ledger.keep(
                    folders,
                    product_suffix=_NOTHING,
                    homes=homes,
                    complete=True,
                    options=self._memo.digest,
                )


def findings_before(start: str, today: date | None) -> tuple[Finding, ...] | None:
    """Return what the last check of a project found, if nothing has changed since.

    Args:
        start: A folder of the project.
        today: The day by which deadlines are judged; None asks the clock.
    """
    root = root_folder(start)
    if root is None:
        return None
    memo = Memo(Path(root), CHECK)
    if nothing_to_do(root, CHECK, memo.digest, processes=2) is None:
        return None
    found = memo.get(_whole(today or this_day()))
    return None if found is None else findings_from_json(found)


def _whole(today: date) -> str:
    return key_of("whole", [today.isoformat().encode()])


def findings_as_json(findings: Iterable[Finding]) -> Json:
    """Write findings for the memo."""
    return [[getattr(finding, name) for name in _FIELDS] for finding in findings]


def findings_from_json(rows: Any) -> tuple[Finding, ...]:
    """Read what `findings_as_json` wrote."""
    return tuple(Finding(row[0], Severity(row[1]), *row[2:]) for row in rows)


_FIELDS = tuple(Finding.__dataclass_fields__)
