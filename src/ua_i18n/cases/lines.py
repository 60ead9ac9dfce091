"""Lines and white space: one spelling of a text, however its file was wrapped."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["VISIBLE", "CaseFault", "find_controls", "split_lines", "squeeze"]

VISIBLE = r"[^\s\x00-\x1f\x7f-\x9f\u00ad\ufeff\ufffe\uffff\ud800-\udfff]"
"""A regular expression (Python and ECMA 262) for one character that can be seen."""

_LINE_END = re.compile(r"\r\n|\n|\r")
_SPACE = re.compile(r"[ \t-\r\x1c-\x1f\x85\u2028\u2029]+")
# The soft hyphen marks where a document was broken; the others cannot be seen at all.
_DROPPED = re.compile(
    r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u00ad\ufeff\ufffe\uffff\ud800-\udfff]"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class CaseFault:
    """What is wrong at a place of a case file; line and column are 1-based."""

    message: str
    line: int
    column: int = 1


def split_lines(text: str) -> list[str]:
    r"""Split at \n, \r\n and \r only; U+2028 and its like are part of a line."""
    return _LINE_END.split(text)


def squeeze(text: str) -> str:
    """Put a text on one line: what a text is before it becomes a msgid.

    Line ends, tabs, U+0085, U+2028 and U+2029 become one space, soft hyphens and
    other control characters go. A no-break space inside the text is kept: it is
    typography, not wrapping.
    """
    if text.isprintable() and "  " not in text:  # nearly always: all else is not
        return text.strip()
    return _SPACE.sub(" ", _DROPPED.sub("", text)).strip()


def find_controls(line: str) -> list[tuple[int, str]]:
    """The control characters that no text file holds: (1-based column, "U+0000")."""
    return [
        (match.start() + 1, f"U+{ord(match[0]):04X}")
        for match in _CONTROL.finditer(line)
    ]
