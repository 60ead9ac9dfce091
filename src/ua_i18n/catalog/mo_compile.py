"""PO files compiled as `msgfmt --no-hash` of gettext 0.21 compiles them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ua_i18n.catalog.mo import write_pairs
from ua_i18n.catalog.mo_system import (
    Cut,
    cut,
    framed,
    joined,
    write_system_dependent,
)
from ua_i18n.catalog.po_file import Entry, PoFile, flag_line
from ua_i18n.errors import PoSyntaxError, SourceError

__all__ = ["PERSONAL_FIELDS", "compile_file", "is_compiled", "refusals"]

PERSONAL_FIELDS = ("Last-Translator", "Language-Team", "Report-Msgid-Bugs-To")
"""Header fields that name people; `strip` leaves them out."""

_LINE_END = 10
_C_FORMAT = re.compile(rb"(?:^|[,\s])(?:possible-)?(?:objc|c)-format(?:[,\s]|\Z)")
_CREATION_DATE = re.compile(rb"^POT-Creation-Date:.*\n?", re.MULTILINE)
_PERSONAL = re.compile(
    rb"^(?:" + "|".join(PERSONAL_FIELDS).encode() + rb"):.*\n?",
    re.MULTILINE | re.IGNORECASE,
)


def compile_file(file: PoFile, *, strip: bool) -> bytes:
    """Compile a PO file.

    Raises:
        SourceError: the first of its `refusals`.
    """
    pairs, is_doubtful = _pairs(file.entries, strip=strip)
    if is_doubtful:
        for refusal in refusals(file):
            raise refusal
    notes = {entry[0] for entry in file.entries}
    if any(b"c-format" in note for note in notes) and (
        dependent := _system_dependent(file.entries)
    ):
        for key in dependent:
            del pairs[key]
        return write_system_dependent(pairs, [*dependent.values()])
    return write_pairs(pairs)


def is_compiled(entry: Entry) -> bool:
    """Whether msgfmt compiles an entry: live, translated, not fuzzy.

    The header is compiled even if it is fuzzy. An entry counts as untranslated if its
    first form is empty; other empty forms do not matter.
    """
    if entry.obsolete or not entry.msgstr[0]:
        return False
    return not entry.fuzzy or entry.is_header


def _pairs(entries: Iterable[Entry], *, strip: bool) -> tuple[dict[bytes, bytes], bool]:
    """Choose what is compiled, and say whether `refusals` must look at it.

    The work of `is_compiled` and `refusals` is done here once more, as calls for each
    entry would take as long as all the rest.
    """
    pairs: dict[bytes, bytes] = {}
    is_doubtful = False
    for _, _, msgctxt, msgid, plural, msgstr, fuzzy, obsolete in entries:
        text = msgstr[0]
        if obsolete or not text:
            continue
        key = msgid if msgctxt is None else msgctxt + b"\x04" + msgid
        if not key:
            text = _header(text, strip=strip)
            msgstr = (text, *msgstr[1:])
        elif fuzzy:
            continue
        if plural is not None:
            is_doubtful = is_doubtful or b"\n" in msgid + plural + b"".join(msgstr)
            key += b"\0" + plural
            text = b"\0".join(msgstr)
        elif msgid and (
            (msgid[-1] == _LINE_END) is not (text[-1] == _LINE_END)
            or (msgid[0] == _LINE_END) is not (text[0] == _LINE_END)
        ):
            is_doubtful = True
        pairs[key] = text
    return pairs, is_doubtful


def _header(header: bytes, *, strip: bool) -> bytes:
    # Since gettext 0.20 a compiled catalog does not depend on this date.
    header = _CREATION_DATE.sub(b"", header, count=1)
    return _PERSONAL.sub(b"", header) if strip else header


def refusals(file: PoFile) -> Iterator[SourceError]:
    """Find the entries that cannot be compiled.

    msgfmt refuses a translation that begins or ends with a line end where its source
    does not, or the other way round.
    """
    doubtful = [
        (index, entry)
        for index, entry in enumerate(file.entries)
        if entry[4] is not None or _LINE_END in entry[3] or _LINE_END in entry[5][0]
    ]
    for index, entry in doubtful:
        where = _other_line_end(entry)
        if where and is_compiled(entry):
            yield PoSyntaxError(
                f"msgid and {where} a line end (\\n); make them alike",
                path=file.filename,
                line=file.spans[index].line,
            )


def _other_line_end(entry: Entry) -> str:
    """Say what does not begin or end with a line end as the msgid does."""
    msgid = entry.msgid
    if not msgid:
        return ""
    if entry.msgid_plural is None:
        others = [("msgstr", entry.msgstr[0])]
    else:
        others = [("msgid_plural", entry.msgid_plural)]
        others += [(f"msgstr[{n}]", text) for n, text in enumerate(entry.msgstr)]
    for name, text in others:
        if msgid.startswith(b"\n") != text.startswith(b"\n"):
            return f"{name} do not both begin with"
        if msgid.endswith(b"\n") != text.endswith(b"\n"):
            return f"{name} do not both end with"
    return ""


def _system_dependent(entries: Iterable[Entry]) -> dict[bytes, tuple[Cut, Cut]]:
    """Find the C formats with `%<PRIu64>` or the flag `I`, by their keys."""
    found: dict[bytes, tuple[Cut, Cut]] = {}
    for entry in entries:
        if not is_compiled(entry) or not _C_FORMAT.search(flag_line(entry.comments)):
            continue
        original = cut(entry.msgid, translated=False)
        forms = [cut(text, translated=True) for text in entry.msgstr]
        if original.names or any(form.names for form in forms):
            before = b"" if entry.msgctxt is None else entry.msgctxt + b"\x04"
            plural = entry.msgid_plural
            behind = b"" if plural is None else b"\0" + plural
            key = before + entry.msgid + behind
            found[key] = framed(original, before, behind), joined(forms)
    return found
