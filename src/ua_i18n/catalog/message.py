"""One entry of a catalog, in the words of the gettext manual ("PO Files")."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias, cast

__all__ = ["Key", "Message", "Previous", "new_message"]

Key: TypeAlias = tuple[str | None, str]
"""The identity of a message: (msgctxt, msgid); no context is None, not ""."""
Place: TypeAlias = tuple[Callable[[], Sequence[int]], int]
"""What finds the lines of a file's msgids, and which of them is meant."""


@dataclass(frozen=True, slots=True)
class Previous:
    """The `#|` lines of a fuzzy message: what its msgstr was a translation of."""

    msgid: str | None = None
    msgctxt: str | None = None
    msgid_plural: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """One entry of a catalog; the header is not among a catalog's messages."""

    msgid: str
    msgstr: tuple[str, ...] = ("",)
    """One text; with a msgid_plural one text for each plural form."""
    msgctxt: str | None = None
    msgid_plural: str | None = None
    comments: tuple[str, ...] = ()
    """Translator comments, a line each, without the leading "# "."""
    extracted: tuple[str, ...] = ()
    """Extracted comments, a line each, without the leading "#. "."""
    locations: tuple[str, ...] = ()
    """Locations as written after "#:", one item each."""
    flags: tuple[str, ...] = ()
    previous: Previous | None = None
    obsolete: bool = False
    line: int | None = field(default=None, compare=False)
    """1-based line of the msgid in the file that was read; None if it was not read."""

    @property
    def key(self) -> Key:
        """(msgctxt, msgid)."""
        return self.msgctxt, self.msgid

    @property
    def fuzzy(self) -> bool:
        """A proposed, unconfirmed translation."""
        return "fuzzy" in self.flags

    @property
    def translated(self) -> bool:
        """Live, confirmed and without an empty form."""
        return not self.obsolete and not self.fuzzy and all(self.msgstr)


_line_slot: Any = Message.__dict__["line"]


def _line(message: Message) -> int | None:
    # Hardly any line is asked for: those of a file are found with the first one.
    line: int | Place | None = _line_slot.__get__(message)
    if isinstance(line, tuple):
        find_lines, number = line
        line = find_lines()[number]
        _line_slot.__set__(message, line)
    return line


Message.line = property(_line, _line_slot.__set__)  # type: ignore[assignment,misc]


class _Open:
    """A message while its fields are set; then it becomes a `Message`."""

    __slots__ = Message.__slots__

    def __init__(
        self,
        msgid: str,
        msgstr: tuple[str, ...],
        msgctxt: str | None,
        msgid_plural: str | None,
        comments: tuple[str, ...],
        extracted: tuple[str, ...],
        locations: tuple[str, ...],
        flags: tuple[str, ...],
        previous: Previous | None,
        obsolete: bool,
        line: int | Place | None,
    ) -> None:
        self.msgid = msgid
        self.msgstr = msgstr
        self.msgctxt = msgctxt
        self.msgid_plural = msgid_plural
        self.comments = comments
        self.extracted = extracted
        self.locations = locations
        self.flags = flags
        self.previous = previous
        self.obsolete = obsolete
        self.line = line
        self.__class__ = Message  # type: ignore[assignment]


new_message = cast(type[Message], _Open)
"""Makes a `Message` of all its fields in order; in place of its line, what finds it.

The constructor of a frozen dataclass takes five times as long, which is most of the
time of reading a file.
"""
