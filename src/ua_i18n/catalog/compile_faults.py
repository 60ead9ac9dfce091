"""What the command `compile` refuses: what msgfmt does, and what it lets pass."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.charsets import charset_of_header
from ua_i18n.catalog.mo_compile import is_compiled, refusals
from ua_i18n.catalog.plural import PluralRule
from ua_i18n.catalog.po_file import Entry, PoFile
from ua_i18n.errors import PoSyntaxError, SourceError

__all__ = ["compile_faults", "editable", "misread"]

# Of an escape's number eight bits count, as in a `char` of C.
_NUL = re.compile(
    rb"(\0)|(?<!\\)(?:\\\\)*"
    rb"(\\(?:[04]00|0{1,2}(?![0-7])|x(?:0|[0-9A-Fa-f]*00)(?![0-9A-Fa-f])))"
)
_STRINGS = (b"#~", b"#|")
"""How lines begin that look like comments, and hold strings."""
_CHARACTER = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")
_BYTE = re.compile(rb"\\[0-7x]")
"""An escape of a byte, which may be none of the charset, or a part of a character."""
_CERTAIN = 3
"""So many different characters are not UTF-8 by chance."""
_PLURAL_FORMS = re.compile(r"^Plural-Forms:[ \t]*(.*)$", re.MULTILINE)


def compile_faults(catalog: Catalog) -> tuple[SourceError, ...]:
    """Find what makes a compiled catalog harmful, each with its line.

    These are: a NUL, which cuts its string; a charset that readers of compiled
    catalogs may misread, or bytes that are not of the charset (none, or `CHARSET`,
    counts as ASCII), or are of another (UTF-8, mostly); a faulty Plural-Forms
    field where translated plurals need it; and what `Catalog.to_mo` refuses.
    """
    file = catalog.as_file()
    return tuple(_faults(file))


def misread(catalog: Catalog) -> SourceError | None:
    """Find out whether a file is likely read as other than its translator meant.

    Returns:
        The first fault of `compile_faults` that is a NUL or one of the charset.
    """
    return next(_reading_faults(catalog.as_file()), None)


def editable(catalog: Catalog) -> Catalog:
    """Give back a catalog of which nothing is lost when it is edited and written.

    A NUL cuts off the rest of its string. A file that is UTF-8 under the name of
    another charset is read as it says, as msgfmt reads it, but to write it on would
    spread the damage.

    Raises:
        PoSyntaxError: it holds a NUL or is under the wrong name; with the line.
    """
    file = catalog.as_file()
    nul = None if file.strict else next(_nul_faults(file), None)
    if fault := nul or _misnamed(file, _header(file)):
        raise fault
    return catalog


def _misnamed(file: PoFile, header: Entry | None) -> PoSyntaxError | None:
    """Find out whether a file is UTF-8 and its header certainly errs.

    In a charset of single bytes a character of UTF-8 is a letter with a control
    character or a sign behind it. A text may hold that once ("CAFÉ»"), but not in all
    places where it is not ASCII, with several different characters.
    """
    charset, data = file.charset, file.data
    single = charset.known and charset.single_byte
    if not single or data.isascii() or not _fits(data, "utf-8"):
        return None
    if len(set(_CHARACTER.findall(data))) < _CERTAIN:
        return None
    return _fault(
        file,
        f"the header says {charset.name}, but the file is UTF-8; "
        'write "charset=UTF-8" in its header',
        _line(file, header, "Content-Type"),
    )


def _faults(file: PoFile) -> Iterator[SourceError]:
    yield from _reading_faults(file)
    yield from refusals(file)
    plurals = [entry for entry in file.entries if entry.msgid_plural is not None]
    if any(map(is_compiled, plurals)):
        yield from _plural_faults(file, _header(file))


def _header(file: PoFile) -> Entry | None:
    return next((entry for entry in file.entries if entry.is_header), None)


def _reading_faults(file: PoFile) -> Iterator[SourceError]:
    if not file.strict:
        yield from _nul_faults(file)
    yield from _charset_faults(file, _header(file))


def _nul_faults(file: PoFile) -> Iterator[PoSyntaxError]:
    data = file.data
    escaped = (rest.startswith((b"0", b"4", b"x")) for rest in data.split(b"\\")[1:])
    if b"\0" not in data and not any(escaped):
        return
    for match in _NUL.finditer(data):
        start = match.start(match.lastindex or 0)
        before = data[data.rfind(b"\n", 0, start) + 1 : start]
        if before[:1] == b"#" and before[:2] not in _STRINGS and match[2]:
            continue  # in a comment an escape stands for itself
        yield PoSyntaxError(
            "a NUL; delete it, for in a string it cuts off the rest",
            path=file.filename,
            line=data.count(b"\n", 0, start) + 1,
            column=len(before.decode(file.charset.codec, "replace")) + 1,
        )
        return


def _charset_faults(file: PoFile, header: Entry | None) -> Iterator[SourceError]:
    name = charset_of_header(header.msgstr[0]) if header else ""
    if name and name != "CHARSET" and not file.charset.trusted:
        line = _line(file, header, "Content-Type")
        yield _fault(
            file,
            f'the charset "{name[:40]}" is not one that every reader knows; '
            "save the file as UTF-8 and say so in its header",
            line,
        )
        return
    if misnamed := _misnamed(file, header):
        yield misnamed
        return
    codec = file.charset.codec if file.charset.known else "ascii"
    if file.strict and file.charset.known:
        return
    if codec == "utf-8" and not _BYTE.search(file.data) and _fits(file.data, codec):
        return  # the whole file at once is quickly looked at
    for index, entry in enumerate(file.entries):
        if not all(_fits(text, codec) for text in _texts(entry)):
            named = name if file.charset.known else "ASCII, as the header names none"
            yield _fault(
                file,
                f"a text here is not in the charset {named}",
                file.spans[index].line,
            )
            return


def _texts(entry: Entry) -> Iterator[bytes]:
    texts = (entry.msgctxt, entry.msgid, entry.msgid_plural, *entry.msgstr)
    return filter(None, texts)


def _fits(text: bytes, codec: str) -> bool:
    if text.isascii():
        return True
    try:
        text.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _plural_faults(file: PoFile, header: Entry | None) -> Iterator[SourceError]:
    text = header.msgstr[0].decode(file.charset.codec, "replace") if header else ""
    match = _PLURAL_FORMS.search(text)
    line = _line(file, header, "Plural-Forms")
    if not match:
        yield _fault(
            file, "the file has plurals, but its header has no Plural-Forms", line
        )
        return
    try:
        PluralRule.parse(match[1], path=file.filename, line=line)
    except PoSyntaxError as fault:
        yield fault


def _line(file: PoFile, header: Entry | None, field: str) -> int:
    """The line of a header field, else of the header, else the first."""
    if header is None:
        return 1
    span = file.spans[file.entries.index(header)]
    for number, line in enumerate(file.data[: span.end].split(b"\n"), start=1):
        if number >= span.line and field.encode() + b":" in line:
            return number
    return span.line


def _fault(file: PoFile, message: str, line: int) -> PoSyntaxError:
    return PoSyntaxError(message, path=file.filename, line=line)
