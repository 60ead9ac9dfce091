"""What becomes of each message when a catalog meets its template again.

For each message of the template the first that answers:

1. the entry of the same context and text;
2. an entry that stood for it before: an obsolete one, or a proposal made from it;
3. the same message in another catalog of the language (`sources`);
4. an entry that is gone from the template and differs in looks alone, or, if asked
   for, in corrected slips of spelling;
5. the same text in another context: proposed;
6. the text it was edited from: the most alike that is gone from the template,
   given to the one that is most like it; proposed;
7. a text very much like it, that is already taken: proposed;
8. a text like it in `sources`: proposed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from ua_i18n.catalog.carry import (
    blank,
    changed_looks,
    keep,
    lossless,
    origin,
    propose,
    respell,
    restore,
    retire,
)
from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.facts import plain_look
from ua_i18n.catalog.lender import Lender, sentence_notes
from ua_i18n.catalog.memory import NEAR
from ua_i18n.catalog.message import Key, Message
from ua_i18n.catalog.offers import Offers
from ua_i18n.catalog.spelling import NEARLY_SAME, only_respelt, spelt_words

__all__ = ["Merge"]

_PHRASE = range(15, 101)
"""Letters of a text that is neither a label nor a paragraph."""
_PAST_PHRASE = 0.65
"""The least likeness of two phrases, of which any two are rather alike; paragraphs
are compared by longer groups of letters, and of a label a letter is a large part."""
_ALIKE = 0.75
"""The least likeness to a text that is no other's past: less would be a guess."""
_ALIKE_LABEL = 0.65
"""The same for a label, of which a wrong guess is seen at a glance."""
_LABEL_LENGTH = 60
_SURE = 0.85
"""A text that is gone and so much alike is the past: no other is looked for."""
_BONUS = 0.05
"""What it counts that a text is gone, and that it has the same context."""


class Merge:
    """One update of the messages of one catalog."""

    def __init__(
        self,
        catalog: Catalog,
        template: Catalog,
        lenders: Sequence[Lender],
        *,
        forms: int,
        typo_fix: bool,
    ) -> None:
        self._catalog = catalog
        self._wanted = template.messages
        self._lenders = lenders
        self._forms = forms
        self._typo_fix = typo_fix
        self._asked = {message.key for message in template.messages}
        self._spent: set[Key] = set()

    def result(self) -> tuple[tuple[Message, ...], tuple[Message, ...]]:
        """The live and the obsolete messages of the updated catalog."""
        found = {wanted.key: self._same(wanted) for wanted in self._wanted}
        new = [wanted for wanted in self._wanted if found[wanted.key] is None]
        found |= self._edited(new)
        messages = tuple(
            found[wanted.key]
            or self._borrowed(wanted)
            or blank(wanted, forms=self._forms)
            for wanted in self._wanted
        )
        return tuple(map(self._with_notes, messages)), tuple(self._left_over())

    def _with_notes(self, message: Message) -> Message:
        """An untranslated message with the sentences that others can lend it."""
        if any(message.msgstr):
            return message
        notes = sentence_notes(message.msgid, self._lenders)
        return replace(message, extracted=(*message.extracted, *notes))

    @cached_property
    def _gone(self) -> Offers:
        """What the template does not ask for: it may be the past of what is new."""
        retired = (m for m in self._catalog.messages if m.key not in self._asked)
        return Offers([*retired, *self._catalog.obsolete])

    @cached_property
    def _taken(self) -> Offers:
        """What is translated and stays."""
        return Offers(
            m for m in self._catalog.messages if m.key in self._asked and m.translated
        )

    @cached_property
    def _proposed(self) -> Offers:
        """All that waits for confirmation, or did when it was retired."""
        return Offers(
            m for m in (*self._catalog.messages, *self._catalog.obsolete) if m.fuzzy
        )

    @cached_property
    def _known_words(self) -> frozenset[str]:
        """The words that the texts of the template use."""
        return frozenset().union(*(spelt_words(m.msgid) for m in self._wanted))

    def _same(self, wanted: Message) -> Message | None:
        """An entry for what is, or was until now, the same message."""
        own = self._catalog.get(wanted.msgid, wanted.msgctxt)
        if own is not None:
            # An entry left empty gets no proposal of its own catalog any more:
            # there was none when it was new, or the translator removed it.
            lent = None if any(own.msgstr) else self._lent(wanted, own)
            return lent or keep(own, wanted, forms=self._forms)
        return (
            self._revived(wanted)
            or self._lent_exactly(wanted)
            or self._polished(wanted)
            or self._respelt(wanted)
            or self._moved(wanted)
        )

    def _lent(self, wanted: Message, own: Message) -> Message | None:
        lent = self._lent_exactly(wanted) or self._borrowed(wanted)
        if lent is None:
            return None
        kept = keep(own, wanted, forms=self._forms)
        flags = (*lent.flags, *(flag for flag in kept.flags if flag != "fuzzy"))
        return replace(
            lent,
            comments=tuple(dict.fromkeys((*own.comments, *lent.comments))),
            flags=tuple(dict.fromkeys(flags)),
        )

    def _revived(self, wanted: Message) -> Message | None:
        if old := self._gone.by_key.get(wanted.key):
            return keep(old, wanted, forms=self._forms)
        if old := self._proposed.by_previous.get(origin(wanted)):
            return self._spend(old, restore(old, wanted, forms=self._forms))
        return None

    def _lent_exactly(self, wanted: Message) -> Message | None:
        for lender in self._lenders:
            if old := lender.same(wanted, forms=self._forms):
                return keep(old, wanted, forms=self._forms)
        return None

    def _polished(self, wanted: Message) -> Message | None:
        old = self._gone.by_look.get((wanted.msgctxt, plain_look(wanted.msgid)))
        if old is None or changed_looks(old, wanted) is None:
            return None
        return self._spend(old, keep(old, wanted, forms=self._forms))

    def _respelt(self, wanted: Message) -> Message | None:
        if not self._typo_fix:
            return None
        for _, old in self._gone.near(wanted, at_least=NEARLY_SAME):
            if not old.fuzzy and only_respelt(old, wanted, known=self._known_words):
                return self._spend(old, respell(old, wanted))
        return None

    def _moved(self, wanted: Message) -> Message | None:
        old = self._gone.by_text.get(wanted.msgid) or self._taken.by_text.get(
            wanted.msgid
        )
        return old and self._propose(old, wanted)

    def _edited(self, new: Sequence[Message]) -> dict[Key, Message]:
        """The texts that new ones were made from, or are very much like.

        A text that is gone is proposed for the new one most like it, whatever the
        likeness; one that stays, or is given away already, only if it is much alike.
        """
        pairs = [
            (-rank, order, old, alike)
            for order, wanted in enumerate(new)
            for rank, old, alike in self._pasts(wanted)
        ]
        found: dict[Key, Message] = {}
        claimed: set[Key] = set()
        for _, order, old, alike in sorted(pairs, key=lambda pair: pair[:2]):
            wanted = new[order]
            free = old.key not in self._asked and old.key not in claimed
            if wanted.key not in found and (free or alike):
                claimed.add(old.key)
                found[wanted.key] = self._propose(old, wanted)
        return found

    def _pasts(self, wanted: Message) -> Iterator[tuple[float, Message, bool]]:
        """What a new text may have been: rank, entry, whether it is much alike."""
        alike = _ALIKE_LABEL if len(wanted.msgid) <= _LABEL_LENGTH else _ALIKE
        past = _PAST_PHRASE if len(wanted.msgid) in _PHRASE else NEAR
        gone = self._gone.near(wanted, at_least=past)
        sure = any(match.score >= _SURE for match, _ in gone)
        kept = [] if sure else self._taken.near(wanted, at_least=alike)
        for matches, bonus in ((gone, _BONUS), (kept, 0.0)):
            for match, old in matches:
                same = _BONUS if old.msgctxt == wanted.msgctxt else 0.0
                yield match.score + bonus + same, old, match.score >= alike

    def _borrowed(self, wanted: Message) -> Message | None:
        for lender in self._lenders:
            if old := lender.near(wanted, forms=self._forms):
                lent = replace(old, comments=(), flags=())
                return propose(lent, wanted, forms=self._forms)
        return None

    def _propose(self, old: Message, wanted: Message) -> Message:
        proposal = propose(old, wanted, forms=self._forms)
        self._spend(old, proposal)
        return proposal

    def _spend(self, old: Message, new: Message | None) -> Message | None:
        """Note that an old entry lives on, whole, in a new one."""
        if new is not None and lossless(old, new):
            self._spent.add(old.key)
        return new

    def _left_over(self) -> Iterator[Message]:
        """What becomes or stays obsolete, each key once."""
        without = self._asked | self._spent
        for message in (*self._catalog.messages, *self._catalog.obsolete):
            if message.key in without:
                continue
            if message.obsolete or any(message.msgstr):
                without.add(message.key)
                yield message if message.obsolete else retire(message)
