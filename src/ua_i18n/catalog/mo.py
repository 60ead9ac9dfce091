"""The MO format: written without a hash table, read without trust."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Mapping, Sequence
from itertools import accumulate, chain

from ua_i18n.errors import MoSyntaxError

__all__ = ["MAGIC", "read_pairs", "write_pairs"]

MAGIC = 0x950412DE
_HEADER_SIZE = 28


def write_pairs(pairs: Mapping[bytes, bytes]) -> bytes:
    """Write originals and their translations, in any order, as a MO file."""
    texts = sorted(pairs)
    texts += [pairs[original] for original in texts]
    tables_end = _HEADER_SIZE + 8 * len(texts)
    sizes = [*map(len, texts)]
    offsets = accumulate([size + 1 for size in sizes], initial=tables_end)
    table = array("I", chain.from_iterable(zip(sizes, offsets, strict=False)))
    if sys.byteorder == "big":
        table.byteswap()
    middle = _HEADER_SIZE + 8 * len(pairs)
    header = struct.pack(
        "<7I", MAGIC, 0, len(pairs), _HEADER_SIZE, middle, 0, tables_end
    )
    return b"".join([header, table.tobytes(), b"\0".join([*texts, b""])])


def read_pairs(data: bytes, *, filename: str) -> list[tuple[bytes, bytes]]:
    """Read the pairs of a MO file of either byte order.

    Every offset and count is checked against the file before it is used.

    Raises:
        MoSyntaxError: the file is damaged, hostile or of a later format.
    """
    if len(data) < _HEADER_SIZE:
        raise _fault("this is no MO file; it is too short", filename)
    order = {b"\xde\x12\x04\x95": "<", b"\x95\x04\x12\xde": ">"}.get(data[:4])
    if order is None:
        raise _fault("this is no MO file; its first bytes are others", filename)
    _, revision, count, originals, translations = struct.unpack_from(order + "5I", data)
    if revision >> 16 > 1 or revision & 0xFFFF > 1:
        raise _fault(
            f"MO format {revision >> 16}.{revision & 0xFFFF} is not known", filename
        )
    if revision & 0xFFFF and any(data[36:40]):
        raise _fault("it holds system-dependent strings; use its PO file", filename)
    for name, table in (("originals", originals), ("translations", translations)):
        if table + 8 * count > len(data):
            raise _fault(f"the table of {name} lies outside the file", filename)
    keys = _strings(data, order, originals, count, filename)
    values = _strings(data, order, translations, count, filename)
    return list(zip(keys, values, strict=True))


def _strings(
    data: bytes, order: str, table: int, count: int, filename: str
) -> Sequence[bytes]:
    numbers = struct.unpack_from(f"{order}{2 * count}I", data, table)
    strings: list[bytes] = []
    total = 0
    for size, start in zip(numbers[::2], numbers[1::2], strict=True):
        end = start + size
        total += size
        if end >= len(data) or data[end]:
            raise _fault("a string lies outside the file or has no end", filename)
        if total > len(data):
            raise _fault("its strings overlap", filename)
        strings.append(data[start:end])
    return strings


def _fault(message: str, filename: str) -> MoSyntaxError:
    return MoSyntaxError(message, path=filename)
