"""What a catalog says, without regard to how it is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

from ua_i18n.catalog.message import Key, Message

__all__ = ["Content", "make_content"]


@dataclass(frozen=True)
class Content:
    """The header and the messages of a catalog, in order."""

    head: Message | None
    """The header entry; its msgstr holds the fields."""
    messages: tuple[Message, ...]
    obsolete: tuple[Message, ...]

    @cached_property
    def index(self) -> dict[Key, Message]:
        """The live messages by key."""
        return {message.key: message for message in self.messages}

    @cached_property
    def header(self) -> Mapping[str, str]:
        """The fields of the header in order; of equal names the first counts."""
        fields: dict[str, str] = {}
        for line in self.head.msgstr[0].split("\n") if self.head else ():
            name, colon, value = line.partition(":")
            if colon:
                fields.setdefault(name.strip(), value.strip())
        return MappingProxyType(fields)


def make_content(
    head: Message | None, messages: Iterable[Message], obsolete: Iterable[Message]
) -> Content:
    """Make the content of a catalog that a PO file can hold.

    Raises:
        ValueError: two messages have the same key, or a message has the wrong state.
    """
    content = Content(head, tuple(messages), tuple(obsolete))
    keys: set[Key] = {(None, "")}
    for wanted, group in ((False, content.messages), (True, content.obsolete)):
        for message in group:
            if message.obsolete is not wanted:
                raise ValueError(f"obsolete must be {wanted} for {message.key!r}")
            if message.key in keys:
                raise ValueError(f"two messages have the key {message.key!r}")
            keys.add(message.key)
    return content
