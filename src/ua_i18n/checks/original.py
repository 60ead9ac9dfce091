"""A source, and what checks ask of it in whatever language it is rendered."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Protocol

from ua_i18n.catalog import split_sentences
from ua_i18n.checks.asking import allowed_by, hints_in, needing
from ua_i18n.checks.lazy import lazy
from ua_i18n.checks.traits import (
    ARABIC_SIGNS,
    DIGIT,
    LETTER,
    OTHER_DIGIT,
    UNUSUAL,
    signs,
    traits,
)
from ua_i18n.languages import Tag
from ua_i18n.texts import MARKS, choose_sender, fill, placeholders, to_plain

__all__ = ["Original", "original_of", "plain"]


class Original:
    """A source, and what the checks ask of it in whatever language it is rendered.

    Attributes:
        text: As it is written.
        language: What it is written in.
        markdown: It is inline Markdown.
        python_format: It is a format string of Python.
        signs: What of it is no plain letter; see `traits.signs`.
        plain: The text as a reader sees it, without placeholders.
        hints: Those of its words, case-folded, and signs that hint at something that
            checks look for.
        allowed: The set of the checks that it does not rule out.
        worth_asking: The set of those that may find something because of it.
    """

    def __init__(
        self, text: str, language: Tag, markdown: bool, python_format: bool
    ) -> None:
        self.text = text
        self.language = language
        self.markdown = markdown
        self.python_format = python_format
        self.signs = signs(text, language)
        self.plain = plain(self)
        self.hints = hints_in(self)
        self.allowed = allowed_by(self)
        worth = needing[self.signs] | needing[traits(text, self.signs)]
        self.worth_asking = worth & self.allowed

    @lazy
    def sentences(self) -> tuple[str, ...]:
        """The sentences that a reader sees."""
        return split_sentences(self.plain)

    @lazy
    def characters(self) -> frozenset[str]:
        """All characters of the text."""
        return frozenset(self.text)

    def words_among(
        self, known: frozenset[str], in_ascii: frozenset[bytes]
    ) -> frozenset[str]:
        """Return those of some words that it has, as written or as a reader sees it.

        Args:
            known: The words, case-folded.
            in_ascii: Those of ASCII letters alone: most sources need no others.
        """
        text = self.text if self.plain is self.text else f"{self.text} {self.plain}"
        if text.isascii():
            found = text.encode().translate(_WORDS_OF_ASCII).split()
            if in_ascii.isdisjoint(found):
                return _NONE
            return frozenset(map(bytes.decode, in_ascii.intersection(found)))
        return known.intersection(self._list_words(text))

    def _list_words(self, text: str) -> list[str]:
        if text is not self.text or not _ODD.isdisjoint(self.signs):
            return _words(text.casefold())
        text = text.casefold()
        for sign in self.signs:
            text = text.replace(sign, " ")
        if DIGIT in self.signs:
            for digit in "123456789":
                text = text.replace(digit, " ")
        return text.split()


# The catalogs of a case in all its languages have the same sources.
original_of = lru_cache(maxsize=1024)(Original)


_NONE = frozenset[str]()
# Letters that a sign may be, digits and blanks of any kind.
_ODD = frozenset({LETTER, OTHER_DIGIT, UNUSUAL}) | ARABIC_SIGNS
_words: Callable[[str], list[str]] = re.compile(r"[^\W\d_ʼ]+").findall
_WORDS_OF_ASCII = (
    "".join(c.lower() if c.isalpha() else " " for c in map(chr, range(128)))
    .encode()
    .ljust(256)
)
# Without any of these a text is read as it is written.
_WRITTEN = MARKS | {"%"}


class _Written(Protocol):
    text: str
    signs: frozenset[str]
    python_format: bool
    markdown: bool


def plain(one: _Written) -> str:
    """Return a text as a reader sees it, without placeholders."""
    text = one.text
    if _WRITTEN.isdisjoint(one.signs):
        return text
    text = choose_sender(text, None)
    if one.python_format:
        text = fill(text, dict.fromkeys(placeholders(text), " "))
    return to_plain(text) if one.markdown else text
