"""Reading PO files: the fast reader first, the exact one where it gives up."""

from __future__ import annotations

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.po_exact import read_exact
from ua_i18n.catalog.po_fast import read_fast
from ua_i18n.catalog.po_file import BOM, PoFile
from ua_i18n.errors import PoSyntaxError

__all__ = ["MAX_FILE_SIZE", "read_file", "read_po"]

MAX_FILE_SIZE = 64 * 2**20
"""Bytes; far above any catalog of people, below what a machine cannot hold."""


def read_po(data: bytes | bytearray | memoryview, *, filename: str = "<po>") -> Catalog:
    """Read a PO file, exactly as msgfmt of gettext 0.21 would, or refuse it.

    A byte order mark at the start, which msgfmt refuses, is accepted and kept.

    Args:
        data: The bytes of the file.
        filename: For messages of errors.

    Raises:
        PoSyntaxError: with line and column.
        TypeError: the data are a text, or anything else but bytes.
    """
    return Catalog.read(read_file(bytes(memoryview(data)), filename=filename))


def read_file(data: bytes, *, filename: str) -> PoFile:
    """Read a PO file as entries; see `read_po`."""
    if len(data) > MAX_FILE_SIZE:
        raise PoSyntaxError(
            f"the file is larger than {MAX_FILE_SIZE // 2**20} MB", path=filename
        )
    body = data.removeprefix(BOM)
    origin = read_fast(body, filename=filename) or read_exact(body, filename=filename)
    origin.prefix = data[: len(data) - len(body)]
    return origin
