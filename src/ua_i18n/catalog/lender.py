"""Another catalog of the language, from which an update may take translations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.memory import NEAR, Memory
from ua_i18n.catalog.message import Message
from ua_i18n.catalog.offers import Offers
from ua_i18n.catalog.sentences import sentence_pairs, telling_sentences

__all__ = ["Lender", "sentence_notes"]

_SAME_SENTENCE = 0.7
_MOST_NOTES = 3


@dataclass(frozen=True, slots=True)
class LentSentence:
    """A sentence that was translated, like one that is to be."""

    score: float
    text: str
    translation: str


class Lender:
    """A catalog made ready, once, to be a source of any number of updates.

    It lends what is confirmed and whole, obsolete entries included.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._offers = Offers(
            message
            for message in (*catalog.messages, *catalog.obsolete)
            if not message.fuzzy and all(message.msgstr)
        )

    def same(self, wanted: Message, *, forms: int) -> Message | None:
        """The entry of this very message, if it has as many plural forms as asked."""
        old = self._offers.by_key.get(wanted.key)
        if old and old.msgid_plural == wanted.msgid_plural and _fits(old, forms):
            return old
        return None

    def near(self, wanted: Message, *, forms: int) -> Message | None:
        """The entry most like the message, of the same context first."""
        for _, old in self._offers.near(wanted, at_least=NEAR):
            if _fits(old, forms):
                return old
        return None

    def sentence(self, text: str) -> LentSentence | None:
        """The sentence most like this one, if it is much like it."""
        memory, pairs = self._sentences
        for match in memory.near(text, at_least=_SAME_SENTENCE):
            return LentSentence(match.score, *pairs[match.position])
        return None

    @cached_property
    def _sentences(self) -> tuple[Memory, Sequence[tuple[str, str]]]:
        pairs = tuple(dict.fromkeys(sentence_pairs(self._offers.messages)))
        return Memory(text for text, _ in pairs), pairs


def sentence_notes(text: str, lenders: Sequence[Lender]) -> tuple[str, ...]:
    """Extracted comments that offer translated sentences for parts of a new text.

    Those most alike, in the order of the text; none for what no lender has.
    """
    found = list(_lent_sentences(text, lenders))
    best = sorted(found, key=lambda lent: -lent.score)[:_MOST_NOTES]
    notes = (
        f"Similar sentence: “{lent.text}” = “{lent.translation}”"
        for lent in found
        if lent in best
    )
    return tuple(dict.fromkeys(notes))


def _lent_sentences(text: str, lenders: Sequence[Lender]) -> Iterator[LentSentence]:
    for sentence in telling_sentences(text) if lenders else ():
        found = [lent for lender in lenders if (lent := lender.sentence(sentence))]
        if found:
            yield max(found, key=lambda lent: lent.score)


def _fits(message: Message, forms: int) -> bool:
    """Whether it has as many forms as a catalog of the language."""
    return len(message.msgstr) == (1 if message.msgid_plural is None else forms)
