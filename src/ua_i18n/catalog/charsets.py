"""Charsets of PO files: which names gettext knows, and how Python reads them."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

__all__ = ["ASCII", "UTF_8", "Charset", "charset_of_header", "find_charset"]

_CODECS = {
    "ASCII": "ascii",
    "ANSI_X3.4-1968": "ascii",
    "US-ASCII": "ascii",
    **{f"ISO-8859-{n}": f"iso8859-{n}" for n in (*range(1, 10), 13, 14, 15)},
    **{f"ISO_8859-{n}": f"iso8859-{n}" for n in (*range(1, 10), 13, 14, 15)},
    **{f"CP{n}": f"cp{n}" for n in (850, 866, 874, 932, 949, 950)},
    **{f"CP{n}": f"cp{n}" for n in range(1250, 1258)},
    "KOI8-R": "koi8-r",
    "KOI8-U": "koi8-u",
    "KOI8-T": "koi8-t",
    "GB2312": "gb2312",
    "GBK": "gbk",
    "GB18030": "gb18030",
    "EUC-JP": "euc-jp",
    "EUC-KR": "euc-kr",
    "EUC-TW": None,
    "BIG5": "big5",
    "BIG5-HKSCS": "big5hkscs",
    "SHIFT_JIS": "shift_jis",
    "JOHAB": "johab",
    "TIS-620": "tis-620",
    "VISCII": None,
    "GEORGIAN-PS": None,
    "UTF-8": "utf-8",
}
"""The portable names of gettext 0.21; None where Python has no such codec."""

_TRUSTED = re.compile(
    r"""UTF-8|US-ASCII|ASCII|ISO[-_]8859-\d+|CP125\d|KOI8-[RU]
    |GB18030|GBK|BIG5|EUC-JP|EUC-KR|SHIFT_JIS""",
    re.VERBOSE,
)
# Pairs without a byte like ASCII are found too, to keep in step with the others.
_PAIR = re.compile(rb"[\x81-\xfe][\x30-\x7e\x80-\xfe]")
_PAIR_SHIFT_JIS = re.compile(rb"[\x81-\x9f\xe0-\xfc][\x30-\x7e\x80-\xfc]")
_PAIRS = {
    "BIG5": _PAIR,
    "BIG5-HKSCS": _PAIR,
    "CP932": _PAIR_SHIFT_JIS,
    "CP949": _PAIR,
    "CP950": _PAIR,
    "GB18030": _PAIR,
    "GBK": _PAIR,
    "JOHAB": _PAIR,
    "SHIFT_JIS": _PAIR_SHIFT_JIS,
}
_MULTIBYTE = {*_PAIRS, "UTF-8", "EUC-JP", "EUC-KR", "EUC-TW", "GB2312"}
_NAME = re.compile(rb"charset=([^ \t\n]*)")


@dataclass(frozen=True, slots=True)
class Charset:
    """The charset that a header names."""

    name: str
    """As gettext writes it, or as the header has it if gettext does not know it."""
    codec: str
    """Python's codec; ISO-8859-1 keeps the bytes where there is none."""
    known: bool
    """gettext knows the name, so that invalid bytes are errors."""

    @property
    def trusted(self) -> bool:
        """On the list of charsets that `compile` takes."""
        return self.known and _TRUSTED.fullmatch(self.name) is not None

    @property
    def encoder(self) -> str:
        """The codec for new text: ASCII where the charset is not certain."""
        return self.codec if self.known and _CODECS[self.name] else "ascii"

    @property
    def single_byte(self) -> bool:
        """Every character is one byte."""
        return self.name not in _MULTIBYTE

    def mask(self, text: bytes) -> bytes:
        """Hide second bytes that look like ASCII; the length stays the same.

        In these charsets a quote or a backslash may be half of a character.
        """
        pairs = _PAIRS.get(self.name)
        if pairs is None:
            return text
        return pairs.sub(lambda pair: pair[0][:1] + b"\xff", text)


UTF_8 = Charset("UTF-8", "utf-8", known=True)
ASCII = Charset("ASCII", "ascii", known=True)


def charset_of_header(header: bytes) -> str:
    """Return the charset that the text of a header names, "" if it names none."""
    match = _NAME.search(header)
    return match[1].decode("ascii", "replace") if match else ""


def find_charset(name: str, sample: bytes) -> Charset:
    """Find the charset of that name.

    Args:
        name: As a header gives it; letter case does not matter.
        sample: The text it applies to. gettext takes the bytes of an unknown
            charset as they are; they are read as ASCII or UTF-8 if they are that,
            else as ISO-8859-1, which loses none.
    """
    upper = name.upper()
    if upper in _CODECS:
        return Charset(upper, _CODECS[upper] or "iso8859-1", known=True)
    for codec in ("ascii", "utf-8"):
        try:
            codecs.decode(sample, codec)
        except UnicodeDecodeError:
            continue
        return Charset(name, codec, known=False)
    return Charset(name, "iso8859-1", known=False)
