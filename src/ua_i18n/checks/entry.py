"""What the checks of catalogs look at: a message, and its texts side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ua_i18n.catalog.message import Message
from ua_i18n.languages import Tag
from ua_i18n.texts import MARKDOWN_CONTEXTS, choose_sender, fill, placeholders, to_plain

__all__ = ["Entry", "Pair"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A message of a catalog and what the catalog says of it."""

    message: Message
    language: Tag
    source_language: Tag
    nplurals: int | None = None
    """The number of plural forms in the catalog's header, if it gives one."""

    def pairs(self) -> Iterator[tuple[Pair, ...]]:
        """Yield for each form of the translation the sources that it may follow.

        A plural form follows the msgid_plural; where it stands for one number alone
        it may be worded like the msgid.
        """
        message = self.message
        sources = [message.msgid]
        if message.msgid_plural is not None:
            sources.insert(0, message.msgid_plural)
        for text in message.msgstr:
            yield tuple(self._pair(source, text) for source in sources)

    def _pair(self, source: str, text: str) -> Pair:
        return Pair(
            source,
            text,
            context=self.message.msgctxt,
            python_format="python-format" in self.message.flags,
            language=self.language,
            source_language=self.source_language,
        )


@dataclass(frozen=True, slots=True)
class Pair:
    """A text and its translation."""

    source: str
    text: str
    context: str | None
    """The msgctxt."""
    python_format: bool
    language: Tag
    source_language: Tag

    @property
    def markdown(self) -> bool:
        """Both texts are inline Markdown."""
        return self.context in MARKDOWN_CONTEXTS

    @property
    def plain(self) -> tuple[str, str]:
        """Source and translation as a reader sees them, without placeholders."""
        return self._plain(self.source), self._plain(self.text)

    def _plain(self, text: str) -> str:
        text = choose_sender(text, None)
        if self.python_format:
            text = fill(text, dict.fromkeys(placeholders(text), " "))
        return to_plain(text) if self.markdown else text
