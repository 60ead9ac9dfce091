"""Templates, phrasebook and cases -> the messages of one domain each.

The domain "ua" holds what templates and phrasebook say; every case is a domain of
its own. A case does not ask again for what the phrasebook already has.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from ua_i18n.cases import Case, segments
from ua_i18n.catalog import Catalog, Key, Message
from ua_i18n.languages import Tag, lookup
from ua_i18n.phrasebook import Phrase
from ua_i18n.templating import TemplateMessage, Templates
from ua_i18n.texts import placeholders

__all__ = [
    "TEMPLATE_DOMAIN",
    "Extracted",
    "case_messages",
    "phrase_keys",
    "renew_template",
    "template_messages",
]

TEMPLATE_DOMAIN = "ua"
"""The domain of templates and phrasebook, shared by all cases."""


@dataclass(frozen=True, slots=True)
class Extracted:
    """What one domain asks to be translated."""

    domain: str
    language: Tag
    """The language of the msgids."""
    messages: tuple[Message, ...]


def template_messages(
    templates: Templates,
    phrases: Sequence[Phrase],
    *,
    folder: str,
    phrasebook: str,
    language: Tag,
) -> Extracted:
    """Collect what templates and phrasebook say.

    Args:
        templates: The project's templates.
        phrases: The phrasebook, in its order.
        folder: Project path of the templates, for the locations.
        phrasebook: Project path of the phrasebook, for the locations.
        language: The language they are written in.

    Raises:
        TemplateError: a template has a syntax error or a text that is computed.
    """
    found = [
        _template_message(message, f"{folder}/{name}")
        for name in sorted(templates.sources)
        for message in templates.messages(name)
    ]
    found += [
        Message(
            phrase.text,
            msgctxt=phrase.context,
            extracted=(phrase.note,) if phrase.note else (),
            locations=(phrasebook,),
        )
        for phrase in phrases
    ]
    return Extracted(TEMPLATE_DOMAIN, language, _merged(found))


def case_messages(case: Case, *, phrases: Mapping[Tag, frozenset[Key]]) -> Extracted:
    """Collect what one case says and the phrasebook does not.

    Args:
        case: The case; its path becomes the location.
        phrases: Language of a phrasebook -> its keys, see `phrase_keys`.
    """
    known = phrases.get(case.language, frozenset())
    found = [
        Message(
            segment.text,
            msgctxt=segment.context,
            extracted=segment.comments,
            locations=(case.path,),
        )
        for segment in segments(case)
        if (segment.context, segment.text) not in known
    ]
    return Extracted(case.id, case.language, _merged(found))


def phrase_keys(phrases: Iterable[Phrase], language: Tag) -> dict[Tag, frozenset[Key]]:
    """Map the phrasebook's language to the keys of its phrases."""
    return {language: frozenset((phrase.context, phrase.text) for phrase in phrases)}


def renew_template(
    old: Catalog | None, extracted: Extracted, *, now: datetime, filename: str
) -> Catalog:
    """Make the POT of one domain, keeping the old one's bytes where it can.

    POT-Creation-Date moves only when the set of messages does (gettext manual,
    "Header Entry"; the habit of xgettext to move it always makes diffs noisy).

    Args:
        old: The POT on disk, if there is one.
        extracted: What the domain says now.
        now: An aware instant, for the creation date.
        filename: The POT's path.
    """
    stamp = now.strftime("%Y-%m-%d %H:%M%z")
    if old is not None and {m.key for m in old.messages} == {
        message.key for message in extracted.messages
    }:
        stamp = old.header.get("POT-Creation-Date", stamp)
    header = {
        "Project-Id-Version": extracted.domain,
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": stamp,
        "PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE",
        "Last-Translator": "FULL NAME <EMAIL@ADDRESS>",
        "Language-Team": "LANGUAGE <LL@li.org>",
        "Language": "",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "X-Source-Language": str(extracted.language),
    }
    return Catalog.build(
        extracted.messages,
        header=header,
        header_comments=(f"Messages of {extracted.domain}.",),
        filename=filename,
    )


def source_serves(language: Tag, source: Tag) -> bool:
    """Tell whether texts written in `source` need no translation into `language`."""
    return lookup(language, (source,)) is not None


def _template_message(message: TemplateMessage, path: str) -> Message:
    texts = (message.msgid, message.msgid_plural or "")
    return Message(
        message.msgid,
        msgstr=("",) if message.msgid_plural is None else ("", ""),
        msgctxt=message.msgctxt,
        msgid_plural=message.msgid_plural,
        extracted=message.comments,
        locations=(path,),
        flags=("python-format",) if any(map(placeholders, texts)) else (),
    )


def _merged(messages: Iterable[Message]) -> tuple[Message, ...]:
    """Make one message of those with the same key, first place first."""
    merged: dict[Key, Message] = {}
    for message in messages:
        first = merged.get(message.key)
        merged[message.key] = message if first is None else _both(first, message)
    return tuple(merged.values())


def _both(first: Message, second: Message) -> Message:
    return replace(
        first,
        msgstr=max(first.msgstr, second.msgstr, key=len),
        msgid_plural=first.msgid_plural or second.msgid_plural,
        extracted=tuple(_distinct((*first.extracted, *second.extracted))),
        locations=tuple(_distinct((*first.locations, *second.locations))),
        flags=tuple(_distinct((*first.flags, *second.flags))),
    )


def _distinct(texts: Iterable[str]) -> Iterator[str]:
    return iter(dict.fromkeys(texts))
