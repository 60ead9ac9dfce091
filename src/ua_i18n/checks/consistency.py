"""Messages of a catalog that contradict one another."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from ua_i18n.catalog.message import Message
from ua_i18n.checks.entry import Volume
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = ["inconsistent", "reused"]

# Their translations depend on case and gender.
_INFLECTED = re.compile(r"salutation|office|target-name|person-name")
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = 3
"""Words from which a text means the same wherever it stands."""
_PARAGRAPH = 40
"""Characters from which two texts have one translation only by mistake."""
_COMPARED = 8
"""Sources of one translation that another is compared with."""
_ALIKE = 0.5
"""The share of words from which two sources may say the same."""


@check("inconsistent", scope=Scope.CATALOG, severity=Severity.WARNING)
def inconsistent(volume: Volume) -> Iterator[Remark]:
    """The same sentence is translated in two ways."""
    messages = volume.catalog.messages
    if len({message.msgid for message in messages}) == len(messages):
        return
    first: dict[str, Message] = {}
    for message in volume.confirmed():
        context = message.msgctxt or ""
        if len(message.msgid.split()) < _SENTENCE or _INFLECTED.match(context):
            continue
        if message.msgid_plural is not None:
            continue
        other = first.setdefault(message.msgid, message)
        if other is not message and _plain(other) != _plain(message):
            yield Remark(
                f"{_where(other)} the same text is translated otherwise", about=message
            )


def _where(message: Message) -> str:
    context = message.msgctxt
    part = "without a context" if context is None else f"in “{context}”"
    return f"{part} (line {message.line})" if message.line else part


def _plain(message: Message) -> list[str]:
    return _WORD.findall(message.msgstr[0].casefold())


@check("reused", scope=Scope.CATALOG, severity=Severity.WARNING)
def reused(volume: Volume) -> Iterator[Remark]:
    """Two different paragraphs have the same translation."""
    messages = volume.catalog.messages
    texts = [message.msgstr[0] for message in messages if message.msgstr[0]]
    if len(set(texts)) == len(texts):
        return
    seen: defaultdict[str, list[tuple[Message, set[str]]]] = defaultdict(list)
    for message in volume.confirmed():
        text = message.msgstr[0]
        if len(text) < _PARAGRAPH or message.msgid_plural is not None:
            continue
        words = set(_WORD.findall(message.msgid.casefold()))
        for other, others in seen[text]:
            if not _alike(others, words):
                where = f" (line {other.line})" if other.line else ""
                yield Remark(
                    f"another text has this translation: “{other.msgid[:40]}”{where}",
                    about=message,
                )
                break
        if len(seen[text]) < _COMPARED:
            seen[text].append((message, words))


def _alike(ours: set[str], theirs: set[str]) -> bool:
    return len(ours & theirs) > _ALIKE * min(len(ours), len(theirs))
