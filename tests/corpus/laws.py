"""What must hold for every PO file: the laws of the codec, GNU gettext as judge."""

from __future__ import annotations

import random
import re
import struct
import time
import zlib
from collections.abc import Iterator
from dataclasses import replace

from corpus.gettext_tools import OracleCrash, msgcat, msgfmt, msgunfmt
from ua_i18n.catalog import Catalog, Message, read_mo, read_po
from ua_i18n.errors import SourceError

__all__ = ["broken_laws"]

SECONDS = 5
"""No file may take longer to read and compile."""
WIDTH = 80
_LARGE = 100_000
_BOM = b"\xef\xbb\xbf"
_EMPTY_MO = struct.pack("<7I", 0x950412DE, 0, 0, 28, 28, 0, 28)
_BLOCK = re.compile(rb"\n(?:[ \t]*\n)+")
_COMMENT = re.compile(rb"^#(?![~|]).*\n", re.MULTILINE)
_TARGET = re.compile(rb"^[ \t]*msgstr[\s\S]*", re.MULTILINE)
_NOTE = re.compile(rb"^[ \t]*#[\s\S]*", re.MULTILINE)


def broken_laws(po: bytes) -> Iterator[str]:
    """Check one file; yield each law it breaks, in words, with the place."""
    started = time.process_time()
    try:
        expected = msgfmt(po.removeprefix(_BOM), "--no-hash")
    except OracleCrash:
        return
    try:
        catalog = read_po(po)
        compiled = catalog.to_mo()
    except SourceError as fault:
        if expected is not None:
            yield f"refused, though msgfmt takes it: {fault}"
        elif not fault.line:
            yield f"refused without a line: {fault}"
        return
    if time.process_time() - started > SECONDS:
        yield f"took more than {SECONDS} s"
    if expected is None:
        yield "accepted, though msgfmt refuses it"
        return
    # Where nothing is translated, msgfmt writes no file at all.
    yield from _compiling(compiled, expected or _EMPTY_MO)
    yield from _writing(po, catalog)
    yield from _reading_mo(po.removeprefix(_BOM), catalog)
    yield from _editing(po, catalog)
    yield from _wrapping(catalog)


def _compiling(compiled: bytes, expected: bytes) -> Iterator[str]:
    if compiled == expected:
        return
    if not _is_system_dependent(expected):
        yield "the compiled catalog differs from msgfmt's"
    elif msgunfmt(compiled) != msgunfmt(expected):
        yield "the compiled catalog says other things than msgfmt's"


def _is_system_dependent(mo: bytes) -> bool:
    return mo[4:8] != bytes(4)


def _writing(po: bytes, catalog: Catalog) -> Iterator[str]:
    if catalog.to_po() != po:
        yield "unchanged, it is not written as it was read"
    if any(message.line is None for message in catalog.messages):
        yield "a message has no line"


def _reading_mo(po: bytes, catalog: Catalog) -> Iterator[str]:
    wanted = {
        message.key: (message.msgid_plural, message.msgstr)
        for message in catalog.messages
        if message.msgstr[0] and not message.fuzzy
    }
    for options in ((), ("--no-hash",), ("--endianness=big",)):
        mo = msgfmt(po, *options) or _EMPTY_MO
        if _is_system_dependent(mo):
            return
        found = {
            message.key: (message.msgid_plural, message.msgstr)
            for message in read_mo(mo).messages
        }
        if found != wanted:
            keys = [key for key in wanted if found.get(key) != wanted[key]]
            yield f"msgfmt {' '.join(options)} read back: {keys[:3]} differ"


def _editing(po: bytes, catalog: Catalog) -> Iterator[str]:
    """Set msgstr of some messages, one at a time, to pieces of the file's own text."""
    if not catalog.as_file().charset.known and not po.isascii():
        # Of an unknown charset nobody can say how to write a new text.
        return
    chance = random.Random(zlib.crc32(po))
    texts = [m.msgstr[0] for m in catalog.messages if m.msgstr[0]] or ["text " * 30]
    spans = {id(m): span for m, span in _live(catalog)}
    number = 3 if len(po) < _LARGE else 1
    for message in chance.sample(catalog.messages, min(number, len(catalog.messages))):
        text = " ".join(chance.choices(texts, k=chance.randint(1, 5)))
        start = chance.randrange(8)
        text = text[start : start + chance.choice((20, 75, 90, 400))]
        edited = replace(message, msgstr=(text, *message.msgstr[1:]))
        if not text or not _is_text(edited):
            continue
        span = spans[id(message)]
        written = catalog.replace(edited).to_po()
        before, after = po[: span[0]], po[span[1] :]
        if not (written.startswith(before) and written.endswith(after)):
            # Of entries on one line each gets its own.
            if all(part.endswith(b"\n") for part in (before, po[: span[1]]) if part):
                yield f"line {message.line}: setting msgstr changes more than its entry"
            continue
        entry = written[len(before) : len(written) - len(after)]
        again = read_po(written)
        if again.messages != catalog.replace(edited).messages:
            yield f"line {message.line}: set msgstr is read back otherwise"
        yield from _like_msgcat(po, catalog, entry, message)


def _live(catalog: Catalog) -> Iterator[tuple[Message, tuple[int, int]]]:
    file = catalog.as_file()
    shift = len(file.prefix)
    live = iter(catalog.messages)
    for entry, span in zip(file.entries, file.spans, strict=True):
        if not entry.obsolete and not entry.is_header:
            yield next(live), (span.start + shift, span.end + shift)


def _like_msgcat(
    po: bytes, catalog: Catalog, entry: bytes, message: Message
) -> Iterator[str]:
    file = catalog.as_file()
    headers = [
        file.data[span.start : span.end]
        for old, span in zip(file.entries, file.spans, strict=True)
        if old.is_header
    ]
    if headers and file.entries[0].fuzzy and b"fuzzy" not in headers[0]:
        return
    source = b"".join(headers) + b"\n" + entry
    ours = _target(entry)
    wrapped = msgcat(source)
    if wrapped is None:
        return
    shown = f"line {message.line}: msgstr is not written as msgcat does:\n"
    if ours == _target(_BLOCK.split(wrapped.strip())[-1]):
        return
    unwrapped = msgcat(source, "--no-wrap") or b""
    if ours != _target(_BLOCK.split(unwrapped.strip())[-1]):
        yield shown + _both(ours, _target(_BLOCK.split(wrapped.strip())[-1]))
    elif max(map(len, _strings(po, file.charset.codec)), default=0) <= WIDTH:
        yield f"line {message.line}: msgstr is not wrapped in a wrapped file"


def _strings(po: bytes, codec: str) -> list[str]:
    lines = po.decode(codec, "replace").split("\n")
    return [line for line in lines if not line.startswith("#") and " " in line[12:]]


def _target(entry: bytes) -> bytes:
    match = _TARGET.search(entry)
    return _NOTE.sub(b"", match[0]).replace(b"\r", b"").strip() if match else b""


def _wrapping(catalog: Catalog) -> Iterator[str]:
    """A new catalog of the same messages is what msgcat makes of it."""
    messages = list(filter(_is_text, catalog.messages))
    # msgcat drops obsolete messages that are not translated.
    obsolete = [m for m in catalog.obsolete if m.msgstr[0] and _is_text(m)]
    ours = Catalog.build(messages, header={}, obsolete=obsolete).to_po()
    theirs = msgcat(ours)
    if theirs is None:
        yield "msgcat refuses the new catalog"
        return
    pairs = zip(_blocks(ours), _blocks(theirs), strict=False)
    for block, wanted in pairs:
        if block != wanted:
            yield f"not wrapped as msgcat does:\n{_both(block, wanted)}"


def _blocks(po: bytes) -> list[bytes]:
    return _BLOCK.split(_COMMENT.sub(b"", po).strip())


def _is_text(message: Message) -> bool:
    """Whether a message was decoded without loss and can be written elsewhere."""
    return all("\ufffd" not in text and "\0" not in text for text in message.msgstr)


def _both(ours: bytes, theirs: bytes) -> str:
    return f"{ours.decode(errors='replace')}\n--\n{theirs.decode(errors='replace')}"
