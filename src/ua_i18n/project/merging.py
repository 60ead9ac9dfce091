"""Merging three files of a catalog, in or out of a project: for git."""

from __future__ import annotations

from pathlib import Path

from ua_i18n.catalog import editable, read_po
from ua_i18n.catalog.threeway import Merged, merge
from ua_i18n.project.files import Snapshot, read_outside
from ua_i18n.project.writing import replace_file

__all__ = ["merge_files"]


def merge_files(base: Path, ours: Path, theirs: Path, *, name: str) -> Merged:
    """Merge what two sides made of a catalog, and write it in the place of ours.

    Args:
        base: What both began with; an empty file if there was nothing.
        ours: Is replaced, whole or not at all.
        theirs: Is only read.
        name: What messages of errors call the catalog.

    Returns:
        The catalog as it was written, its messages with their lines.

    Raises:
        PoSyntaxError: a side is no PO file, or would lose texts; ours is as it was.
        FileError: a file cannot be read or written; ours is as it was.
    """
    sides = {"base": base, "ours": ours, "theirs": theirs}
    contents = {side: read_outside(path) for side, path in sides.items()}
    catalogs = {
        side: read_po(content, filename=f"{name} ({side})")
        for side, content in contents.items()
    }
    # The base is not written: what is mended on both sides may be merged.
    ours_now, theirs_now = editable(catalogs["ours"]), editable(catalogs["theirs"])
    merged = merge(catalogs["base"], ours_now, theirs_now)
    new = merged.catalog.to_po()
    path = ours.resolve()
    replace_file(Snapshot(path, contents["ours"]), new, root=path.parent)
    return Merged(read_po(new, filename=name), merged.conflicts)
