"""Compiled catalogs as catalogs."""

from __future__ import annotations

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.charsets import charset_of_header, find_charset
from ua_i18n.catalog.message import Message
from ua_i18n.catalog.mo import read_pairs
from ua_i18n.errors import MoSyntaxError

__all__ = ["read_mo"]


def read_mo(data: bytes | bytearray | memoryview, *, filename: str = "<mo>") -> Catalog:
    """Read a MO file of either byte order; every length in it is checked.

    Comments, flags, places and untranslated messages are not in a MO file. The
    messages have the order of the file, sorted by their bytes.

    Raises:
        MoSyntaxError: the file is damaged, hostile or not in its charset.
        TypeError: the data are a text, or anything else but bytes.
    """
    pairs = read_pairs(bytes(memoryview(data)), filename=filename)
    header = next((text for key, text in pairs if not key.partition(b"\0")[0]), b"")
    sample = b"\n".join(part for pair in pairs for part in pair)
    codec = find_charset(charset_of_header(header), sample).codec
    try:
        messages = [
            _message(key.decode(codec), text.decode(codec)) for key, text in pairs
        ]
    except UnicodeDecodeError as fault:
        raise MoSyntaxError(
            f"a string is not in the charset {codec}", path=filename
        ) from fault
    head = next((message for message in messages if message.key == (None, "")), None)
    rest = [message for message in messages if message is not head]
    try:
        catalog = Catalog.build(rest, header={}, filename=filename)
    except ValueError as fault:
        raise MoSyntaxError(str(fault), path=filename) from fault
    return catalog.with_header_message(head) if head else catalog


def _message(key: str, text: str) -> Message:
    msgctxt, separator, msgid = key.rpartition("\x04")
    msgid, zero, plural = msgid.partition("\0")
    return Message(
        msgid,
        tuple(text.split("\0")) if zero else (text.partition("\0")[0],),
        msgctxt=msgctxt if separator else None,
        msgid_plural=plural if zero else None,
    )
