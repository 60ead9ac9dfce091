"""Telling by stamps alone that a command has nothing to do.

The shortest runs end here: a pass over all files that stays inside C, and no import
that is not needed for it.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Sequence
from functools import partial
from itertools import chain

from ua_i18n.project.manifest import STAMP_FIELDS, Folder, read_manifest
from ua_i18n.project.root import root_folder

__all__ = [
    "BUILD",
    "CHECK",
    "COMPILE",
    "EXTRACT",
    "STATUS",
    "catalogs_in_order",
    "compile_options",
    "languages_in",
    "listing",
    "nothing_to_do",
    "templates_in_order",
]

BUILD = "build"
CHECK = "check"
COMPILE = "compile"
EXTRACT = "extract"
STATUS = "status"
MANY = 8_000
"""Files from which on a second process pays."""


def catalogs_in_order(start: str, *, strip: bool, processes: int) -> int | None:
    """Tell whether all MO files are what `compile` would write.

    Args:
        start: A folder of the project.
        strip: The option of that name.
        processes: How many may be used; two are enough.

    Returns:
        How many there are; None if one must look closer.
    """
    root = root_folder(start)
    if root is None:
        return None
    options = compile_options(strip=strip)
    return nothing_to_do(root, COMPILE, options, processes=processes)


def templates_in_order(start: str) -> int | None:
    """Tell whether all POT files are what `extract` would write.

    Args:
        start: A folder of the project.

    Returns:
        How many there are; None if one must look closer.
    """
    root = root_folder(start)
    return None if root is None else nothing_to_do(root, EXTRACT, "")


def compile_options(*, strip: bool) -> str:
    """Tell two ways of compiling apart."""
    return "strip" if strip else ""


def nothing_to_do(
    root: str, command: str, options: str, *, processes: int = 1
) -> int | None:
    """Tell without reading a single source that a command has nothing to do.

    Args:
        root: The project's root, links resolved.
        command: The name of the command.
        options: All that its result depends on beside the files.
        processes: How many may be used.

    Returns:
        How many files are in order; None if one must look closer.
    """
    try:
        manifest = read_manifest(root, command, options)
        if manifest is None or manifest.settled < 0:
            return None
        same = languages_in(
            root, manifest.homes
        ) == manifest.languages and _all_unchanged(root, manifest.folders, processes)
    except (OSError, OverflowError, ValueError):
        return None
    return manifest.settled if same else None


def languages_in(root: str, homes: str) -> tuple[str, ...]:
    """List the folders of languages, sorted; none if `homes` is "" or not there.

    Raises:
        OSError: `homes` cannot be read.
    """
    if not homes or not os.path.lexists(f"{root}/{homes}"):
        return ()
    return tuple(
        name
        for name in sorted(os.listdir(f"{root}/{homes}"))  # noqa: PTH208
        if not name.endswith(".pot")
        and os.path.isdir(f"{root}/{homes}/{name}/LC_MESSAGES")  # noqa: PTH112
    )


def listing(folder: int | str, suffixes: tuple[str, ...]) -> list[str]:
    """List the names in a folder that end so, in the order of the system.

    Raises:
        OSError: it cannot be read.
    """
    return [name for name in os.listdir(folder) if name.endswith(suffixes)]  # noqa: PTH208


def _all_unchanged(root: str, folders: Sequence[Folder], processes: int) -> bool:
    """Look at all folders, a half of them in a second process if there are many."""
    files = sum(len(folder.names) for folder in folders)
    if processes < 2 or files < MANY or not hasattr(os, "fork"):
        return all(_unchanged(root, folder) for folder in folders)
    child = os.fork()
    if not child:
        same = False
        try:
            same = _all_unchanged(root, folders[::2], 1)
        finally:
            os._exit(not same)
    try:
        same = _all_unchanged(root, folders[1::2], 1)
    finally:
        _, status = os.waitpid(child, 0)
    return same and status == 0


def _unchanged(root: str, folder: Folder) -> bool:
    """Tell whether a folder is as it was, by one pass that stays inside C."""
    path = f"{root}/{folder.path}" if folder.path else root
    if os.path.realpath(path) != path:
        return False
    if not os.path.lexists(path):
        return not folder.names
    descriptor = os.open(path, os.O_RDONLY)
    try:
        names = listing(descriptor, folder.suffixes)
        if tuple(names) != folder.names:
            return False
        statuses = map(partial(os.stat, dir_fd=descriptor), names)
        stamps = array("q", chain.from_iterable(map(STAMP_FIELDS, statuses)))
        return stamps.tobytes() == folder.stamps
    finally:
        os.close(descriptor)
