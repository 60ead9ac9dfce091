"""MO files: written as `msgfmt --no-hash` of gettext 0.21 does, read without trust."""

from __future__ import annotations

import re
import struct
import sys
from array import array
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate, chain

from ua_i18n.catalog.po_file import Entry, PoFile
from ua_i18n.errors import MoSyntaxError, SourceError

__all__ = ["PERSONAL_FIELDS", "compile_file", "read_pairs", "write_pairs"]

_MAGIC = 0x950412DE
_HEADER_SIZE = 28
PERSONAL_FIELDS = ("Last-Translator", "Language-Team", "Report-Msgid-Bugs-To")
"""Header fields that name people; `strip` leaves them out."""

_C_FORMAT = re.compile(
    rb"^#[,!](?:.*[,\s])?(?:objc|c)-format(?:[,\s]|\Z)", re.MULTILINE
)
_SYSTEM_DEPENDENT = re.compile(rb"%[-+ #0'0-9.*$]*(?:I|[-+ #0'0-9.*$I]*<PRI)")
_CREATION_DATE = re.compile(rb"^POT-Creation-Date:.*\n?", re.MULTILINE)
_PERSONAL = re.compile(
    rb"^(?:" + "|".join(PERSONAL_FIELDS).encode() + rb"):.*\n?",
    re.MULTILINE | re.IGNORECASE,
)


def compile_file(file: PoFile, *, strip: bool) -> bytes:
    """Compile a PO file.

    Raises:
        SourceError: a C format needs system-dependent strings.
    """
    if b"c-format" in file.data:
        for index, entry in enumerate(file.entries):
            if _is_system_dependent(entry):
                raise SourceError(
                    "C formats with %<PRI…> or the flag I cannot be compiled here; "
                    "use msgfmt for this file",
                    path=file.filename,
                    line=file.spans[index].line,
                )
    return write_pairs(_pairs(file.entries, strip=strip))


def _is_system_dependent(entry: Entry) -> bool:
    if not _C_FORMAT.search(entry.comments) or entry.fuzzy or entry.obsolete:
        return False
    texts = (entry.msgid, entry.msgid_plural or b"", *entry.msgstr)
    return any(_SYSTEM_DEPENDENT.search(text) for text in texts)


def _pairs(entries: Iterable[Entry], *, strip: bool) -> dict[bytes, bytes]:
    """Choose what msgfmt compiles: neither obsolete, nor fuzzy, nor untranslated.

    The header is compiled even if it is fuzzy, without its POT-Creation-Date. An
    entry counts as untranslated if its first form is empty; other empty forms stay.
    """
    pairs: dict[bytes, bytes] = {}
    for _, _, msgctxt, msgid, plural, msgstr, fuzzy, obsolete in entries:
        if obsolete or not msgstr[0]:
            continue
        key = msgid if msgctxt is None else msgctxt + b"\x04" + msgid
        if not key:
            msgstr = (_header(msgstr[0], strip=strip), *msgstr[1:])
        elif fuzzy:
            continue
        if plural is None:
            pairs[key] = msgstr[0]
        else:
            pairs[key + b"\0" + plural] = b"\0".join(msgstr)
    return pairs


def _header(header: bytes, *, strip: bool) -> bytes:
    header = _CREATION_DATE.sub(b"", header, count=1)
    return _PERSONAL.sub(b"", header) if strip else header


def write_pairs(pairs: Mapping[bytes, bytes]) -> bytes:
    """Write originals and their translations, in any order, as a MO file."""
    texts = sorted(pairs)
    texts += [pairs[original] for original in texts]
    tables_end = _HEADER_SIZE + 8 * len(texts)
    sizes = [len(text) for text in texts]
    offsets = accumulate(
        sizes, lambda offset, size: offset + size + 1, initial=tables_end
    )
    table = array("I", chain.from_iterable(zip(sizes, offsets, strict=False)))
    if sys.byteorder == "big":
        table.byteswap()
    middle = _HEADER_SIZE + 8 * len(pairs)
    header = struct.pack(
        "<7I", _MAGIC, 0, len(pairs), _HEADER_SIZE, middle, 0, tables_end
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
