"""What the checks of catalogs look at: a catalog, a message, its texts side by side."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from ua_i18n.catalog import split_sentences
from ua_i18n.catalog.message import Message
from ua_i18n.catalog.plural import PluralRule
from ua_i18n.checks.asking import concerned_by, needing
from ua_i18n.checks.brief import Brief
from ua_i18n.checks.lazy import lazy
from ua_i18n.checks.original import original_of, plain
from ua_i18n.checks.traits import DIGIT, signs, traits_beside
from ua_i18n.errors import PoSyntaxError
from ua_i18n.texts import (
    MARKDOWN_CONTEXTS,
    MARKS,
    Fault,
    Gender,
    choose_sender,
    faults,
    same_bold,
)

if TYPE_CHECKING:
    from ua_i18n.catalog import Catalog

__all__ = ["Entry", "Pair", "Volume", "is_ordinary", "pair_of"]


@dataclass(frozen=True, slots=True)
class Volume:
    """A whole catalog, for the checks that compare messages or read the header."""

    catalog: Catalog
    brief: Brief

    def confirmed(self) -> Iterator[Message]:
        """Yield the messages that have a confirmed translation, in file order."""
        return (
            message
            for message in self.catalog.messages
            if not message.fuzzy and any(map(str.strip, message.msgstr))
        )


def is_ordinary(message: Message) -> bool:
    """Tell a confirmed text without plural forms and comments, like nearly all.

    Some that begin with a mark are not told so.
    """
    return (
        message.msgid_plural is None
        and message.msgstr[0][:1].isalnum()
        and not message.comments
        and not (message.flags and message.fuzzy)
    )


@dataclass(frozen=True, eq=False, slots=True)
class Entry:
    """A message of a catalog and what the catalog says of it."""

    message: Message
    brief: Brief

    def pairs(self) -> Iterator[tuple[Pair, ...]]:
        """Yield for each form of the translation the sources that it may follow.

        A plural form follows the msgid_plural; where it stands for a few numbers, or
        nobody knows for how many, it may be worded like the msgid.
        """
        message = self.message
        if message.msgid_plural is None:
            yield (pair_of(message, self.brief, message.msgid, message.msgstr[0]),)
            return
        frequent = _frequent_forms(self.brief.plural_forms)
        for index, text in enumerate(message.msgstr):
            sources = [message.msgid_plural]
            if index not in frequent:
                sources.append(message.msgid)
            rare = bool(frequent) and index not in frequent
            yield tuple(
                pair_of(message, self.brief, source, text, rare=rare)
                for source in sources
            )


@lru_cache(maxsize=64)
def _frequent_forms(plural_forms: str) -> frozenset[int]:
    try:
        return PluralRule.parse(plural_forms).frequent()
    except PoSyntaxError:
        return frozenset()


# No dataclass: there are many, and every one of them is asked for most of this.
class Pair:
    """A text and its translation.

    Attributes:
        source: The text.
        text: Its translation.
        context: The msgctxt.
        python_format: Both are format strings of Python.
        brief: What holds for the whole catalog.
        brace_format: Both are format strings of Python, with braces.
        rare: A plural form of a few numbers, which may be said in words.
        language: What the text is to be written in.
        source_language: What the source is written in.
        markdown: Both texts are inline Markdown.
        original: The source, and what was once asked of it.
        signs: What of the translation is no plain letter, see `traits.signs`: most
            checks look for a few of them.
        plain: Source and translation as a reader sees them, without placeholders.
    """

    def __init__(
        self,
        source: str,
        text: str,
        context: str | None,
        python_format: bool,
        brief: Brief,
        brace_format: bool = False,
        rare: bool = False,
    ) -> None:
        self.source = source
        self.text = text
        self.context = context
        self.python_format = python_format
        self.brief = brief
        self.brace_format = brace_format
        self.rare = rare
        self.language = brief.language
        self.source_language = brief.source_language
        self.markdown = context in MARKDOWN_CONTEXTS
        self.original = original_of(
            source, brief.source_language, self.markdown, python_format
        )
        self.signs = signs(text, brief.language)
        self.plain = self.original.plain, plain(self)

    def __repr__(self) -> str:
        """Show the two texts, the language and the context."""
        return f"Pair({self.source!r}, {self.text!r}, {self.language}, {self.context})"

    def with_text(self, text: str) -> Pair:
        """Return the same source with another translation."""
        return self._with(self.source, text)

    @property
    def speaks_of_sender(self) -> bool:
        """One of the texts has other words for each sender."""
        if "{" not in self.signs and "{" not in self.original.signs:
            return False
        return "{sender:" in self.text or "{sender:" in self.source

    def said_by(self, gender: Gender) -> Pair:
        """Return what stands in a letter of a man or a woman.

        The pair itself is read as in the letter of somebody who is neither.
        """
        return self._with(
            choose_sender(self.source, gender), choose_sender(self.text, gender)
        )

    def _with(self, source: str, text: str) -> Pair:
        return Pair(
            source,
            text,
            self.context,
            self.python_format,
            self.brief,
            self.brace_format,
            self.rare,
        )

    @property
    def of_program(self) -> bool:
        """The text has no msgctxt, as each text of a case has: a screen shows it."""
        return self.context is None

    @property
    def of_key(self) -> bool:
        """The source is no text, but a key that stands for one: "mail.footer.txt"."""
        return self.of_program and " " not in self.source.strip()

    @lazy
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the translation that a reader sees."""
        return split_sentences(self.plain[1])

    @lazy
    def lower(self) -> str:
        """The translation as a reader sees it, a space before it, in lower case."""
        return f" {self.plain[1].lower()}"

    @property
    def worth_asking(self) -> int:
        """The set of the checks that may find something in the two texts."""
        brief, source, found = self.brief, self.source, self.signs
        more = traits_beside(source, self.text, found, brief, self.context)
        original = self.original
        worth = (needing[found] | needing[more]) & original.allowed
        return (worth | original.worth_asking) & concerned_by[brief.language]

    @lazy
    def digits(self) -> tuple[bool, bool]:
        """Whether source and translation hold a digit, of whatever script."""
        return DIGIT in self.original.signs, DIGIT in self.signs

    @lazy
    def faults(self) -> tuple[Fault, ...]:
        """What keeps the translation from being shown."""
        plain = not (self.python_format or self.brace_format)
        marks = (self.signs | self.original.signs) & MARKS
        bold = self.markdown and marks == {"*"} and same_bold(self.source, self.text)
        if plain and (bold or not marks):
            return ()
        return faults(
            self.source,
            self.text,
            python_format=self.python_format,
            brace_format=self.brace_format,
            may_omit=self.rare,
            markdown=self.markdown,
        )


def pair_of(
    message: Message, brief: Brief, source: str, text: str, *, rare: bool = False
) -> Pair:
    """Put one form of a message's translation beside a source."""
    flags = message.flags
    return Pair(
        source,
        text,
        message.msgctxt,
        "python-format" in flags,
        brief,
        "python-brace-format" in flags,
        rare,
    )
