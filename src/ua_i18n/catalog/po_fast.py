"""The fast reader: one pass over the bytes, one match per entry, no byte left over.

It reads the usual file, as msgcat and Poedit write it, and every byte of it, or
nothing: `None` sends the file to the exact reader, so that no doubt is decided here.

String parts on lines of their own are first joined, with a mark for each line end
taken out; the marks tell where an entry stands in the file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate, chain, repeat
from operator import itemgetter

from ua_i18n.catalog.charsets import Charset, charset_of_header, find_charset
from ua_i18n.catalog.po_file import Entry, PoFile, Span, is_fuzzy

__all__ = ["read_fast"]

_MARK, _OBSOLETE_MARK = b"\x01", b"\x02"
_JOIN, _OBSOLETE_JOIN, _PREVIOUS_JOIN = b'"\n"', b'"\n#~ "', b'"\n#| "'
_UNUSUAL = (b"\0", _MARK, _OBSOLETE_MARK, b"\x04", b"\r")
"""Bytes with a meaning that only the exact reader knows, and our own marks."""

# Atomic groups in place of possessive ones, which Python matches wrongly up to 3.11.4
# where there is something to try again in them.
_COMMENTS = rb"(?>(?:#[^~|\n].*\n|#\n|\n)*)"
_ENTRY = re.compile(
    rb"""
    ( (?> (?: \#[^~|\n].*\n | \#\n | \n )* ) )      # 0 comments
    ( (?> (?: \#~?\|.*\n )* ) )                     # 1 previous
    (?= ( (?: \#~\x20 )? ) )                        # 2 obsolete
    (?: \3 msgctx(t)\x20"(.*)"\n )?                 # 3, 4 msgctxt
    \3 msgid\x20"(.*)"\n                            # 5 msgid
    (?: \3 msgstr\x20"(.*)"\n                       # 6 msgstr
      | ( \3 msgid_plural\x20".*"\n                 # 7 plural and its forms
          (?> (?: \3 msgstr\[[0-9]\]\x20".*"\n )+ ) )
    )
    | ( [\s\S]+ )                                   # 8 whatever is no entry
    """,
    re.VERBOSE,
)
_Row = Sequence[bytes]
"""The groups of _ENTRY, empty where they did not take part."""

_MSGID, _OBSOLETE_MSGID = b"\nmsgid ", b"\n#~ msgid "
_FIRST = (b"msgid ", b"#~ msgid ")
_LAST = (b'"', b"msgstr", b'#~ "', b"#~ msgstr")
"""How the first line and the last of an entry may begin, comments aside."""
_TAIL = re.compile(_COMMENTS)
_PLURAL = re.compile(rb'(?:#~ )?msgid_plural "(.*)"\n')
_FORM = re.compile(rb'(?:#~ )?msgstr\[([0-9])\] "(.*)"\n')
_PREVIOUS = re.compile(
    rb'(?:#\| msgctxt "(.*)"\n)?'
    rb'#\| msgid "(.*)"\n'
    rb'(?:#\| msgid_plural "(.*)"\n)?'
)
_STRING = re.compile(rb'(?>(?:[^"\\]|\\[ntr"\\])*)')
_ESCAPE = re.compile(rb"\\(.)")
_ESCAPED = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b'"': b'"', b"\\": b"\\"}

# Python looks for a number in bytes six times as fast as for bytes of length one.
_BACKSLASH, _QUOTE, _MARK_CODE, _OBSOLETE_CODE, _LINE_END = b'\\"\x01\x02\n'

# A named tuple made by its own constructor costs three times as much.
_new = tuple.__new__
_key = itemgetter(Entry._fields.index("msgctxt"), Entry._fields.index("msgid"))


class _Unusual(Exception):
    """Something that the exact reader must look at."""


def read_fast(data: bytes, *, filename: str) -> PoFile | None:
    """Read a usual PO file without a BOM; None if anything about it is unusual."""
    for unusual in _UNUSUAL:
        if unusual in data:
            return None
    try:
        entries = _entries(_rows(data))
        charset = _charset(entries, data)
    except _Unusual:
        return None
    return PoFile(
        data,
        filename=filename,
        charset=charset,
        entries=entries,
        strict=True,
        find_lines=lambda: _lines(data),
        locate=lambda: _locate(data),
    )


def _rows(data: bytes) -> list[_Row]:
    joined = _MARK.join(data.split(_JOIN))
    if b"~" in data:
        joined = joined.replace(_OBSOLETE_JOIN, _OBSOLETE_MARK)
    if not joined.endswith(b"\n"):
        joined += b"\n"
    rows: list[_Row] = _ENTRY.findall(joined)
    if rows and rows[-1][8]:
        tail = rows.pop()[8]
        if not _TAIL.fullmatch(tail):
            raise _Unusual
        _check_comments(tail)
    _check_comments(b"".join([row[0] for row in rows]))
    return rows


def _entries(rows: list[_Row]) -> list[Entry]:
    plain = [row for row in rows if not (row[2] or row[7])]
    entries = _plain_entries(plain) if plain else []
    if len(plain) < len(rows):
        rest = iter(entries)
        entries = [_special(row) if row[2] or row[7] else next(rest) for row in rows]
    if len(set(map(_key, entries))) != len(entries):
        raise _Unusual
    return entries


def _check_comments(comments: bytes) -> None:
    if _MARK in comments or _OBSOLETE_MARK in comments:
        raise _Unusual
    if b"\\" in comments and b"\\\n" in comments:
        raise _Unusual


def _plain_entries(rows: list[_Row]) -> list[Entry]:
    """Make the entries that are live and have no plural, column by column."""
    comments, previous, _, has_msgctxt, msgctxts, msgids, msgstrs, _, _ = zip(
        *rows, strict=True
    )
    if _OBSOLETE_CODE in b"".join(chain(msgctxts, msgids, msgstrs)):
        raise _Unusual
    texts = [
        _text(text)
        if _BACKSLASH in text or _QUOTE in text
        else text.replace(_MARK, b"")
        for text in chain(msgctxts, msgids, msgstrs)
    ]
    fuzzy = {block: is_fuzzy(block) for block in set(comments)}
    columns = (
        comments,
        [_previous(block, b"") if block else None for block in previous],
        [text if has else None for text, has in zip(texts, has_msgctxt, strict=False)],
        texts[len(rows) : 2 * len(rows)],
        repeat(None),
        zip(texts[2 * len(rows) :], strict=True),
        map(fuzzy.__getitem__, comments),
        repeat(False),
    )
    return list(map(_new, repeat(Entry), zip(*columns, strict=False)))


def _special(row: _Row) -> Entry:
    comments, previous, obsolete, has_msgctxt, msgctxt, msgid, msgstr, plural, _ = row
    if _wrong_mark(msgctxt + msgid + msgstr + plural, obsolete):
        raise _Unusual
    if obsolete:
        msgctxt, msgid, msgstr, plural = (
            part.replace(_OBSOLETE_MARK, _MARK)
            for part in (msgctxt, msgid, msgstr, plural)
        )
    match = _PLURAL.match(plural)
    return Entry(
        comments,
        _previous(previous, obsolete) if previous else None,
        _text(msgctxt) if has_msgctxt else None,
        _text(msgid),
        _text(match[1]) if match else None,
        _forms(plural) if plural else (_text(msgstr),),
        is_fuzzy(comments),
        bool(obsolete),
    )


def _wrong_mark(texts: bytes, obsolete: bytes) -> bool:
    """Whether lines with and without "#~" were joined to one string."""
    return (_MARK_CODE if obsolete else _OBSOLETE_CODE) in texts


def _forms(plural: bytes) -> tuple[bytes, ...]:
    forms = _FORM.findall(plural)
    if [int(number) for number, _ in forms] != list(range(len(forms))):
        raise _Unusual
    return tuple([_text(text) for _, text in forms])


def _previous(
    block: bytes, obsolete: bytes
) -> tuple[bytes | None, bytes, bytes | None]:
    if _MARK_CODE in block or _OBSOLETE_CODE in block:
        raise _Unusual
    if obsolete:
        if b"#| " in block:
            raise _Unusual
        block = (b"\n" + block).replace(b"\n#~|", b"\n#|")[1:]
    match = _PREVIOUS.fullmatch(block.replace(_PREVIOUS_JOIN, _MARK))
    if not match:
        raise _Unusual
    msgctxt, msgid, plural = (
        None if text is None else _text(text) for text in match.groups()
    )
    return msgctxt, msgid or b"", plural


def _text(text: bytes) -> bytes:
    """Resolve escapes and marks of a string; an unescaped quote is not usual."""
    if _BACKSLASH in text:
        plain = text.replace(b"\\n", b"\n").replace(b'\\"', b'"')
        if _BACKSLASH in plain:
            if not _STRING.fullmatch(text):
                raise _Unusual
            plain = _ESCAPE.sub(lambda escape: _ESCAPED[escape[1]], text)
        elif text.count(b'"') != text.count(b'\\"'):
            raise _Unusual
        text = plain
    elif _QUOTE in text:
        raise _Unusual
    return text.replace(_MARK, b"") if _MARK_CODE in text else text


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


def _lines(data: bytes) -> list[int]:
    """Find the lines of the msgids; every entry has one line that begins with it."""
    # The first of them may be at the start of the file.
    text = b"\n" + data
    if b"~" in text:
        text = text.replace(_OBSOLETE_MSGID, _MSGID)
    before = text.split(_MSGID)
    before.pop()
    return list(accumulate([part.count(b"\n") + 1 for part in before]))


def _locate(data: bytes) -> list[Span]:
    """Find the place of each entry in the file, by a second reading.

    To keep what the first one found would double the memory that a catalog takes.
    """
    lines = _lines(data)
    ends = _ends_of_paragraphs(data, len(lines)) or _ends_of_rows(data)
    return list(map(Span, [0, *ends[:-1]], ends, lines))


def _ends_of_paragraphs(data: bytes, count: int) -> list[int]:
    """Where entries end that have a blank line between them; none if any has not."""
    paragraphs = data.removesuffix(b"\n").split(b"\n\n")
    if len(paragraphs) != count or not all(map(_is_entry, paragraphs)):
        return []
    ends = [end - 1 for end in accumulate([len(text) + 2 for text in paragraphs])]
    ends[-1] = len(data)
    return ends


def _is_entry(paragraph: bytes) -> bool:
    """Whether a paragraph holds a msgid, and no comment behind the strings."""
    last = paragraph[paragraph.rfind(b"\n") + 1 :]
    return last.startswith(_LAST) and (
        _MSGID in paragraph
        or _OBSOLETE_MSGID in paragraph
        or paragraph.startswith(_FIRST)
    )


def _ends_of_rows(data: bytes) -> list[int]:
    ends: list[int] = []
    stop = 0
    for row in _rows(data):
        mark, taken_out = (_OBSOLETE_CODE, 5) if row[2] else (_MARK_CODE, 2)
        marks = row[4].count(mark) + row[5].count(mark)
        marks += row[6].count(mark) + row[7].count(mark)
        # The groups, and what the pattern takes besides them: keywords and quotes.
        stop += sum(map(len, row)) + marks * taken_out + 9
        if row[3]:
            stop += 10 + len(row[2])
        if not row[7]:
            stop += 10 + len(row[2])
        ends.append(stop)
    return [min(end, len(data)) for end in ends]
