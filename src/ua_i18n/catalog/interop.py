"""Interchange with programs that speak polib; the only module that imports polib."""

from __future__ import annotations

import re
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import polib

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.message import Key, Message, Previous
from ua_i18n.catalog.mo_compile import PERSONAL_FIELDS

__all__ = ["from_polib", "to_polib", "verify"]

_LOCATION = re.compile(r"(.*?)(?::([0-9]+))?", re.DOTALL)


def to_polib(catalog: Catalog) -> polib.POFile:
    """Return the catalog as a polib file, obsolete messages included."""
    file = polib.POFile(encoding="utf-8", wrapwidth=78)
    file.header = "\n".join(catalog.header_comments)
    file.metadata = dict(catalog.header)
    head = catalog.header_message
    file.metadata_is_fuzzy = bool(head and head.fuzzy)
    for message in (*catalog.messages, *catalog.obsolete):
        file.append(_to_entry(message))
    return file


def _to_entry(message: Message) -> polib.POEntry:
    before = message.previous or Previous()
    plural = message.msgid_plural is not None
    return polib.POEntry(
        msgid=message.msgid,
        msgstr="" if plural else message.msgstr[0],
        msgid_plural=message.msgid_plural if plural else "",
        msgstr_plural=dict(enumerate(message.msgstr)) if plural else {},
        msgctxt=message.msgctxt,
        obsolete=message.obsolete,
        comment="\n".join(message.extracted),
        tcomment="\n".join(message.comments),
        occurrences=[_occurrence(location) for location in message.locations],
        flags=list(message.flags),
        previous_msgid=before.msgid,
        previous_msgctxt=before.msgctxt,
        previous_msgid_plural=before.msgid_plural,
        linenum=message.line,
    )


def _occurrence(location: str) -> tuple[str, str]:
    match = _LOCATION.fullmatch(location.replace("\u2068", "").replace("\u2069", ""))
    name, line = match.groups() if match else (location, None)
    return name, line or ""


def from_polib(file: polib.POFile, *, filename: str = "<polib>") -> Catalog:
    """Return a polib file as a new catalog, to be written as UTF-8.

    Raises:
        ValueError: two of its entries have the same context and msgid.
    """
    catalog = Catalog.build(
        [_from_entry(entry) for entry in file if not entry.obsolete],
        header=file.metadata,
        header_comments=_lines(file.header),
        obsolete=[_from_entry(entry) for entry in file if entry.obsolete],
        filename=filename,
    )
    head = catalog.header_message
    if head and file.metadata_is_fuzzy:
        return catalog.with_header_message(replace(head, flags=("fuzzy",)))
    return catalog


def _from_entry(entry: polib.POEntry) -> Message:
    plural = entry.msgid_plural or None
    forms = dict(entry.msgstr_plural or {})
    before = Previous(
        msgid=entry.previous_msgid,
        msgctxt=entry.previous_msgctxt,
        msgid_plural=entry.previous_msgid_plural,
    )
    last = max((int(number) for number in forms), default=0)
    texts = {int(number): text for number, text in forms.items()}
    return Message(
        entry.msgid,
        tuple(texts.get(number, "") for number in range(last + 1))
        if plural
        else (entry.msgstr,),
        msgctxt=entry.msgctxt,
        msgid_plural=plural,
        comments=_lines(entry.tcomment),
        extracted=_lines(entry.comment),
        locations=tuple(
            f"{name}:{line}" if line else name for name, line in entry.occurrences
        ),
        flags=tuple(dict.fromkeys(entry.flags)),
        previous=None if before == Previous() else before,
        obsolete=bool(entry.obsolete),
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n")) if text else ()


def verify(mo_bytes: bytes, catalog: Catalog) -> tuple[str, ...]:
    """Compare a compiled catalog, as polib reads it, with what it should hold.

    Header fields that compiling leaves out, or `strip` does, may be missing.

    Returns:
        The differences in words; none if the file is right.
    """
    with tempfile.TemporaryDirectory() as folder:
        # polib reads MO files from disk only.
        path = Path(folder, "catalog.mo")
        path.write_bytes(mo_bytes)
        try:
            file = polib.mofile(str(path))
        except (OSError, ValueError, struct.error) as fault:
            return (f"it cannot be read: {fault}",)
    return tuple(_differences(file, catalog))


def _differences(file: polib.MOFile, catalog: Catalog) -> Iterator[str]:
    wanted = {
        message.key: message.msgstr
        for message in catalog.messages
        if message.msgstr[0] and not message.fuzzy
    }
    found: dict[Key, tuple[str, ...]] = {}
    for entry in file:
        forms = entry.msgstr_plural or {0: entry.msgstr}
        found[entry.msgctxt, entry.msgid] = tuple(forms.values())
    for key in wanted.keys() | found.keys():
        if wanted.get(key) != found.get(key):
            state = "is missing" if key not in found else "differs"
            yield f"{key[1][:60]!r} {'is not wanted' if key not in wanted else state}"
    dropped = {"POT-Creation-Date", *PERSONAL_FIELDS}
    for name, value in catalog.header.items():
        if name not in dropped and file.metadata.get(name) != value:
            yield f"the header field {name} differs"
