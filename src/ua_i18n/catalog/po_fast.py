"""The fast reader: one pass over the bytes, one anchored match per entry.

It reads the usual file, as msgcat and Poedit write it, and every byte of it, or
nothing: `None` sends the file to the exact reader, so that no doubt is decided here.

String parts on lines of their own are first joined by one `replace` that leaves a
mark for each line end taken out; the marks tell where an entry stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from ua_i18n.catalog.charsets import Charset, charset_of_header, find_charset
from ua_i18n.catalog.po_file import Entry, PoFile, Span, is_fuzzy

__all__ = ["read_fast"]

_MARK, _OBSOLETE_MARK = b"\x01", b"\x02"
_JOIN, _OBSOLETE_JOIN, _PREVIOUS_JOIN = b'"\n"', b'"\n#~ "', b'"\n#| "'
_UNUSUAL = (b"\0", _MARK, _OBSOLETE_MARK, b"\x04", b"\r", b"\\\n")
"""Bytes with a meaning that only the exact reader knows, and our own marks."""

_COMMENTS = rb"(?:#[^~|\n].*\n|#\n|\n)*+"
_FORM = re.compile(rb'(?:#~ )?msgstr\[([1-9])\] "(.*)"\n')
_PREVIOUS = re.compile(
    rb'(?:#\| msgctxt "(.*)"\n)?'
    rb'#\| msgid "(.*)"\n'
    rb'(?:#\| msgid_plural "(.*)"\n)?'
)
_STRING = re.compile(rb'(?:[^"\\]|\\[ntr"\\])*+')
_ESCAPE = re.compile(rb"\\(.)")
_ESCAPED = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b'"': b'"', b"\\": b"\\"}


def _entry_pattern(prefix: bytes, previous: bytes) -> re.Pattern[bytes]:
    """Build the pattern of an entry whose lines begin with `prefix`.

    Groups: comments, previous, msgctxt, msgid, msgstr, msgid_plural, msgstr[0] and
    the lines of the further forms.
    """
    return re.compile(
        rb"\n*+(" + _COMMENTS + rb")"
        rb"((?:" + previous + rb".*\n)*+)"
        rb"(?:" + prefix + rb'msgctxt "(.*)"\n)?' + prefix + rb'msgid "(.*)"\n'
        rb"(?:" + prefix + rb'msgstr "(.*)"\n'
        rb"|" + prefix + rb'msgid_plural "(.*)"\n' + prefix + rb'msgstr\[0\] "(.*)"\n'
        rb"((?:" + prefix + rb'msgstr\[[1-9]\] ".*"\n)*+))'
    )


_LIVE = _entry_pattern(rb"", rb"#\|")
_OBSOLETE = _entry_pattern(rb"#~ ", rb"#~\|")
_TAIL = re.compile(_COMMENTS)


class _Unusual(Exception):
    """Something that the exact reader must look at."""


def read_fast(data: bytes, *, filename: str) -> PoFile | None:
    """Read a usual PO file without a BOM; None if anything about it is unusual."""
    for unusual in _UNUSUAL:
        if unusual in data:
            return None
    joined = data.replace(_JOIN, _MARK)
    if b"\n#~" in joined or joined.startswith(b"#~"):
        joined = joined.replace(_OBSOLETE_JOIN, _OBSOLETE_MARK)
    if not joined.endswith(b"\n"):
        joined += b"\n"
    try:
        entries, matches = _entries(joined)
        charset = _charset(entries, data)
    except _Unusual:
        return None
    return PoFile(
        data,
        filename=filename,
        charset=charset,
        entries=entries,
        locate=lambda: _locate(matches, len(data)),
    )


def _entries(joined: bytes) -> tuple[list[Entry], list[re.Match[bytes]]]:
    entries: list[Entry] = []
    matches: list[re.Match[bytes]] = []
    keys: set[bytes] = set()
    position = marks = 0
    live, obsolete = _LIVE.match, _OBSOLETE.match
    while True:
        if match := live(joined, position):
            entries.append(_live_entry(match.groups(), keys))
        elif match := obsolete(joined, position):
            entries.append(_obsolete_entry(match, keys))
            marks += match[0].count(_OBSOLETE_MARK)
        else:
            break
        matches.append(match)
        position = match.end()
    if not _TAIL.fullmatch(joined, position) or len(keys) != len(entries):
        raise _Unusual
    if marks != joined.count(_OBSOLETE_MARK):
        raise _Unusual
    return entries, matches


def _live_entry(groups: Sequence[Any], keys: set[bytes]) -> Entry:
    comments, previous, msgctxt, msgid, msgstr, plural, first, more = groups
    if _MARK in comments:
        raise _Unusual
    msgid = _text(msgid)
    if msgctxt is None:
        keys.add(msgid)
    else:
        msgctxt = _text(msgctxt)
        keys.add(b"%b\x04%b" % (msgctxt, msgid))
    if plural is None:
        forms: tuple[bytes, ...] = (_text(msgstr),)
    else:
        plural, forms = _text(plural), _forms(first, more)
    return Entry(
        comments,
        _previous(previous) if previous else None,
        msgctxt,
        msgid,
        plural,
        forms,
        b"fuzzy" in comments and is_fuzzy(comments),
        False,
    )


def _obsolete_entry(match: re.Match[bytes], keys: set[bytes]) -> Entry:
    if _MARK in match[0] or _OBSOLETE_MARK in match[1]:
        raise _Unusual
    groups = [
        group and group.replace(_OBSOLETE_MARK, _MARK) for group in match.groups()
    ]
    groups[1] = groups[1].replace(b"#~|", b"#|")
    return _live_entry(groups, keys)._replace(obsolete=True)


def _forms(first: bytes, more: bytes) -> tuple[bytes, ...]:
    forms = [_text(first)]
    for number, text in _FORM.findall(more):
        if int(number) != len(forms):
            raise _Unusual
        forms.append(_text(text))
    return tuple(forms)


def _previous(block: bytes) -> tuple[bytes | None, bytes, bytes | None]:
    if _MARK in block:
        raise _Unusual
    match = _PREVIOUS.fullmatch(block.replace(_PREVIOUS_JOIN, _MARK))
    if not match:
        raise _Unusual
    msgctxt, msgid, plural = (
        None if text is None else _text(text) for text in match.groups()
    )
    return msgctxt, msgid or b"", plural


def _text(text: bytes) -> bytes:
    """Resolve escapes and marks of a string; an unescaped quote is not usual."""
    if b"\\" in text:
        plain = text.replace(b"\\n", b"\n").replace(b'\\"', b'"')
        if b"\\" in plain:
            if not _STRING.fullmatch(text):
                raise _Unusual
            plain = _ESCAPE.sub(lambda escape: _ESCAPED[escape[1]], text)
        elif text.count(b'"') != text.count(b'\\"'):
            raise _Unusual
        text = plain
    elif b'"' in text:
        raise _Unusual
    return text.replace(_MARK, b"") if _MARK in text else text


def _charset(entries: list[Entry], data: bytes) -> Charset:
    header = next((entry for entry in entries if entry.is_header), None)
    name = charset_of_header(header.msgstr[0]) if header else ""
    charset = find_charset(name, data)
    if not data.isascii():
        if charset.known and charset.codec != "utf-8" and not charset.single_byte:
            raise _Unusual
        try:
            data.decode(charset.codec)
        except UnicodeDecodeError:
            raise _Unusual from None
    return charset


def _locate(matches: list[re.Match[bytes]], size: int) -> list[Span]:
    """Find the place of each match in the file as it was before the joining."""
    spans: list[Span] = []
    position = start = 0
    line = 1
    for match in matches:
        count, msgid, end = match.string.count, match.start(4), match.end()
        line_of_msgid = line + count(b"\n", position, msgid)
        line_of_msgid += count(_MARK, position, msgid)
        line = line_of_msgid + count(b"\n", msgid, end)
        marks = count(_MARK, position, end)
        line += marks - count(_MARK, position, msgid)
        stop = start + end - position + marks * (len(_JOIN) - 1)
        if match.re is _OBSOLETE:
            line_of_msgid += count(_OBSOLETE_MARK, position, msgid)
            far = count(_OBSOLETE_MARK, position, end)
            line += far
            stop += far * (len(_OBSOLETE_JOIN) - 1)
        spans.append(Span(start, min(stop, size), line_of_msgid))
        start, position = stop, end
    return spans
