"""The translations that an update can choose from."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from ua_i18n.catalog.facts import plain_look
from ua_i18n.catalog.memory import Match, Memory
from ua_i18n.catalog.message import Key, Message, Previous

__all__ = ["Offers"]


class Offers:
    """Entries with a translation, found by what is the same or alike in them.

    Each index is made when it is first asked for; where two entries fit, the
    earlier one is found.

    Args:
        messages: In order of trust; those without any msgstr are left out.
    """

    def __init__(self, messages: Iterable[Message]) -> None:
        self.messages = tuple(message for message in messages if any(message.msgstr))

    @cached_property
    def by_key(self) -> dict[Key, Message]:
        """Entries by context and text."""
        return {message.key: message for message in reversed(self.messages)}

    @cached_property
    def by_text(self) -> dict[str, Message]:
        """Entries by text, whatever their context; confirmed ones first."""
        ranked = sorted(self.messages, key=lambda message: message.fuzzy)
        return {message.msgid: message for message in reversed(ranked)}

    @cached_property
    def by_look(self) -> dict[Key, Message]:
        """Entries by context and `plain_look` of the text."""
        return {
            (message.msgctxt, plain_look(message.msgid)): message
            for message in reversed(self.messages)
        }

    @cached_property
    def by_previous(self) -> dict[Previous, Message]:
        """Fuzzy entries by the message that was translated."""
        return {
            message.previous: message
            for message in reversed(self.messages)
            if message.fuzzy and message.previous
        }

    @cached_property
    def _memory(self) -> Memory:
        return Memory(message.msgid for message in self.messages)

    def near(self, wanted: Message, *, at_least: float) -> list[tuple[Match, Message]]:
        """Those like it, of the same context first, the most alike first."""
        found = [
            (match, self.messages[match.position])
            for match in self._memory.near(wanted.msgid, at_least=at_least)
        ]
        return sorted(found, key=lambda pair: pair[1].msgctxt != wanted.msgctxt)
