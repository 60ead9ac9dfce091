"""Results of earlier runs, each under the digest of all that went into it.

A memo can only spare work: whoever asks names what the result depends on, contents
and not files, so that one that is found is the one that would come out again. Like a
manifest it belongs to this program and to the lock file of its project.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import TypeAlias

from ua_i18n.project.manifest import LARGEST, content_of, manifest_key
from ua_i18n.project.root import WORK_FOLDER
from ua_i18n.project.writing import TEMPORARY_SUFFIX

__all__ = ["Json", "Memo", "key_of"]

_CHECKSUM = 64
"""Characters of a SHA-256."""

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json] | None"


def key_of(kind: str, parts: Iterable[bytes]) -> str:
    """Digest what a result depends on.

    Args:
        kind: What sort of result it is.
        parts: Digests, or short byte strings.
    """
    whole = sha256(kind.encode())
    for part in parts:
        whole.update(len(part).to_bytes(8, "big") + part)
    return whole.hexdigest()


class Memo:
    """Knows the results of the last run of a command, and keeps those of this one."""

    def __init__(self, root: Path, command: str) -> None:
        """Read what the last run kept; nothing if it cannot be believed.

        Args:
            root: The project's root, links resolved.
            command: The name of the command.
        """
        self._path = root / WORK_FOLDER / f"{command}.memo"
        self._owner = ""
        self._known: dict[str, Json] = {}
        self._used: dict[str, Json] = {}
        self._digest = ""
        with suppress(OSError, ValueError):
            self._owner = sha256(manifest_key(str(root), "")).hexdigest()
            content = content_of(str(self._path))
            self._known = _results(content, self._owner)
            self._digest = content[-_CHECKSUM:].decode()

    @property
    def digest(self) -> str:
        """The SHA-256 of the file as it was last read or written; "" without one."""
        return self._digest

    def get(self, key: str) -> Json:
        """Return a result, which is then kept for the next run; None without one."""
        result = self._known.get(key)
        if result is not None:
            self._used[key] = result
        return result

    def put(self, key: str, result: Json) -> None:
        """Note a result for the next run."""
        self._used[key] = result

    def keep(self) -> bool:
        """Write what this run used. Without it the next run only takes longer.

        Returns:
            Whether the file now holds just that; `digest` is its own.
        """
        if self._digest and self._used == self._known:
            return True
        self._digest = ""
        results = json.dumps(self._used, ensure_ascii=False, separators=(",", ":"))
        body = f"{self._owner}\n{results}".encode("utf-8", "surrogatepass")
        checksum = sha256(body).hexdigest()
        content = body + f"\n{checksum}".encode()
        if not self._owner or len(content) > LARGEST:
            return False
        writer = f"{os.getpid()}-{threading.get_ident()}"
        temporary = self._path.with_name(f".{writer}{TEMPORARY_SUFFIX}")
        with suppress(OSError):
            try:
                temporary.write_bytes(content)
                temporary.replace(self._path)
                self._digest = checksum
            finally:
                temporary.unlink(missing_ok=True)
        return bool(self._digest)


def _results(content: bytes, owner: str) -> dict[str, Json]:
    """Read a memo.

    Raises:
        ValueError: it is damaged.
    """
    body, _, checksum = content.rpartition(b"\n")
    written, _, results = body.partition(b"\n")
    if written.decode() != owner or sha256(body).hexdigest() != checksum.decode():
        raise ValueError("not ours, or damaged")
    found: dict[str, Json] = json.loads(results.decode("utf-8", "surrogatepass"))
    return found
