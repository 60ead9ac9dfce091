"""MO files with strings that depend on the system, written as by msgfmt 0.21.

In a C format `%<PRIu64>` and the flag `I` of a translation stand for text that only the
system that reads the file knows. Such a text is written in pieces, with the names of
what stands between them, after the format described in the gettext manual ("The Format
of GNU MO Files", minor revision 1), which makes the hash table obligatory.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Mapping, Sequence
from itertools import count
from typing import NamedTuple

from ua_i18n.catalog.mo import MAGIC

__all__ = ["Cut", "cut", "framed", "joined", "write_system_dependent"]

_HEADER_SIZE = 48
_END = 0xFFFFFFFF
"""Stands behind the last piece of a text instead of the number of a name."""

_DIRECTIVE = re.compile(
    rb"""
    [^%]*+
    (?: % (?:\d+\$)? (?P<flags> [-+\x20\#0'I]*+ )
          (?: \d+ | \*(?:\d+\$)? )?
          (?: \. (?: \d+ | \*(?:\d+\$)? )? )?
          (?: <(?P<name> PRI[diouxX](?:8|16|32|64|LEAST(?:8|16|32|64)
                |FAST(?:8|16|32|64)|MAX|PTR) )>
            | (?: hh? | ll? | [qjzZtL] )? [diouxXeEfFgGaAcsSCpnm%] )
      | \Z )
    """,
    re.VERBOSE,
)


class Cut(NamedTuple):
    """A text cut where it depends on the system."""

    pieces: tuple[bytes, ...]
    """One more than names."""
    names: tuple[bytes, ...]
    """What stands between the pieces: "PRIu64", "I", …"""


def cut(text: bytes, *, translated: bool) -> Cut:
    """Cut a C format; a text that is none, or does not depend, is one piece.

    Args:
        text: The text of a msgid or of one form of a msgstr.
        translated: It is a msgstr, where alone the flag `I` is allowed.
    """
    pieces: list[bytes] = []
    names: list[bytes] = []
    place = last = 0
    while place < len(text):
        match = _DIRECTIVE.match(text, place)
        if not match or (b"I" in (match["flags"] or b"") and not translated):
            return Cut((text,), ())
        for start, end, name in _dependent(match):
            pieces.append(text[last:start])
            names.append(name)
            last = end
        place = match.end()
    return Cut((*pieces, text[last:]), tuple(names))


def _dependent(match: re.Match[bytes]) -> Iterable[tuple[int, int, bytes]]:
    start = match.start("flags")
    for index, flag in enumerate(match["flags"] or b"", start):
        if flag == ord("I"):
            yield index, index + 1, b"I"
    if match["name"]:
        yield match.start("name") - 1, match.end("name") + 1, match["name"]


def framed(text: Cut, before: bytes, behind: bytes) -> Cut:
    """Put a context before a text, and a msgid_plural behind it."""
    first, *rest = text.pieces
    *others, last = [before + first, *rest]
    return Cut((*others, last + behind), text.names)


def joined(forms: Sequence[Cut]) -> Cut:
    """Join the forms of a translation with NUL."""
    pieces, names = forms[0]
    for form in forms[1:]:
        seam = pieces[-1] + b"\0" + form.pieces[0]
        pieces = (*pieces[:-1], seam, *form.pieces[1:])
        names += form.names
    return Cut(pieces, names)


def write_system_dependent(
    pairs: Mapping[bytes, bytes], dependent: Sequence[tuple[Cut, Cut]]
) -> bytes:
    """Write a MO file.

    Args:
        pairs: Originals and translations that depend on nothing.
        dependent: Those that do, in the order of the PO file.
    """
    cuts = [original for original, _ in dependent] + [text for _, text in dependent]
    # The names are numbered as they are met, message by message.
    met = (name for pair in dependent for part in pair for name in part.names)
    names = {name: number for number, name in enumerate(dict.fromkeys(met))}
    originals = sorted(pairs)
    texts = [*originals, *(pairs[original] for original in originals)]
    hashes = _hash_table(originals, len(pairs) + len(dependent))
    translations = _HEADER_SIZE + 8 * len(pairs)
    hash_place = translations + 8 * len(pairs)
    name_place = hash_place + 4 * len(hashes)
    table = name_place + 8 * len(names)
    place = table + 4 * len(cuts)
    places = []
    for part in cuts:
        places.append(place)
        place += 4 + 8 * len(part.pieces)
    strings = [text + b"\0" for text in (*texts, *names)]
    strings += [b"".join(part.pieces) + b"\0" for part in cuts]
    offsets = _offsets(strings, place)
    fixed = len(texts) + len(names)
    numbers = [MAGIC, _revision(names), len(pairs), _HEADER_SIZE, translations]
    numbers += [len(hashes), hash_place, len(names), name_place]
    numbers += [len(dependent), table, table + 4 * len(dependent)]
    for text, offset in zip(texts, offsets, strict=False):
        numbers += [len(text), offset]
    numbers += hashes
    for name, offset in zip(names, offsets[len(texts) :], strict=False):
        numbers += [len(name) + 1, offset]
    numbers += places
    for part, offset in zip(cuts, offsets[fixed:], strict=True):
        numbers += _description(part, offset, names)
    return struct.pack(f"<{len(numbers)}I", *numbers) + b"".join(strings)


def _revision(names: Iterable[bytes]) -> int:
    # Readers that do not know the flag I must not open the file.
    return (1 << 16) + 1 if b"I" in names else 1


def _offsets(strings: Iterable[bytes], place: int) -> list[int]:
    offsets = []
    for string in strings:
        offsets.append(place)
        place += len(string)
    return offsets


def _description(part: Cut, offset: int, names: Mapping[bytes, int]) -> list[int]:
    sizes = [len(piece) for piece in part.pieces]
    sizes[-1] += 1
    numbers = [offset]
    for size, name in zip(sizes, (*part.names, None), strict=True):
        numbers += [size, _END if name is None else names[name]]
    return numbers


def _hash_table(originals: Sequence[bytes], number: int) -> list[int]:
    """Open addressing with double hashing over a prime number of places."""
    size = _size(number * 4 // 3)
    table = [0] * size
    for index, original in enumerate(originals, start=1):
        value = _hash(original.partition(b"\0")[0])
        place = value % size
        while table[place]:
            place = (place + 1 + value % (size - 2)) % size
        table[place] = index
    return table


def _size(number: int) -> int:
    """Return the first odd prime that is not smaller; gettext passes over 3."""
    if number < 2:
        return 3
    return next(n for n in count(max(number, 5) | 1, 2) if _is_prime(n))


def _is_prime(number: int) -> bool:
    return all(number % divisor for divisor in range(3, int(number**0.5) + 1, 2))


def _hash(text: bytes) -> int:
    """The hash of P. J. Weinberger over 32 bits."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value ^= high | high >> 24
    return value
