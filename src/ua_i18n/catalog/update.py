"""Merging: a catalog brought up to date with its template, nothing translated lost.

What becomes of each message is told in `ua_i18n.catalog.matching`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from ua_i18n.catalog.carry import SPELLING_NOTE
from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.header import (
    completed_header,
    form_count,
    new_comments,
    new_header,
)
from ua_i18n.catalog.lender import Lender
from ua_i18n.catalog.matching import Merge
from ua_i18n.catalog.message import Key, Message
from ua_i18n.languages import Tag

__all__ = ["respelt_count", "update"]


def update(
    catalog: Catalog | None,
    template: Catalog,
    *,
    language: Tag,
    plural_forms: str,
    now: datetime,
    sources: Iterable[Catalog | Lender] = (),
    typo_fix: bool = False,
) -> Catalog:
    """The catalog with the messages of the template, in the template's order.

    Every translation stays: as it is, as a fuzzy proposal, or obsolete. Updating
    twice is the same as updating once; where nothing changes, the same catalog
    comes back.

    Args:
        catalog: What there is; None makes a new catalog.
        template: What there should be (a POT).
        language: The language of the translations.
        plural_forms: Its Plural-Forms value, where the catalog has none.
        now: An aware time, for the PO-Revision-Date of a new catalog.
        sources: Other catalogs of the language, the most trusted first; asked
            only for messages that the catalog has no translation of. A Lender
            is read once, whatever the number of updates.
        typo_fix: Keep the translation of a text in which only slips of spelling
            were corrected (`ua_i18n.catalog.spelling`).
    """
    if catalog is None or not catalog.header:
        header = new_header(
            template.header, language=language, plural_forms=plural_forms, now=now
        )
        catalog = _with_head(catalog, header, new_comments(language))
    forms = form_count(catalog.header.get("Plural-Forms", ""))
    merge = Merge(
        catalog,
        template,
        [it if isinstance(it, Lender) else Lender(it) for it in sources],
        forms=forms or form_count(plural_forms) or 2,
        typo_fix=typo_fix,
    )
    messages, obsolete = merge.result()
    same = messages == catalog.messages
    missing = completed_header(
        catalog.header,
        template.header,
        language=language,
        plural_forms=plural_forms,
        moved=not same and _set_of(messages) != _set_of(catalog.messages),
    )
    if missing:
        catalog = catalog.with_header(missing)
    if same and obsolete == catalog.obsolete:
        return catalog
    return catalog.with_messages(messages, obsolete)


def respelt_count(before: Catalog | None, after: Catalog) -> int:
    """How many translations an update kept because only spelling was corrected."""
    return sum(
        SPELLING_NOTE in message.comments
        and (before is None or before.get(message.msgid, message.msgctxt) is None)
        for message in after.messages
    )


def _with_head(
    catalog: Catalog | None, header: dict[str, str], comments: Sequence[str]
) -> Catalog:
    if catalog is None:
        return Catalog.build((), header=header, header_comments=comments)
    return catalog.with_header(header)


def _set_of(messages: Iterable[Message]) -> set[tuple[Key, str | None]]:
    return {(message.key, message.msgid_plural) for message in messages}
