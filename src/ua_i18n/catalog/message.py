"""One entry of a catalog, in the words of the gettext manual ("The Format of PO Files")."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["Key", "Message", "Previous"]

Key: TypeAlias = tuple[str | None, str]
"""The identity of a message: (msgctxt, msgid); no context is None, not ""."""


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
