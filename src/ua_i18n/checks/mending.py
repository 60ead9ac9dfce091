"""Mend what no person need judge: the `fix` of each check, on confirmed texts."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from ua_i18n.catalog import Catalog, Message
from ua_i18n.checks.brief import Brief
from ua_i18n.checks.entry import Entry, Pair
from ua_i18n.checks.finding import Finding
from ua_i18n.checks.registry import CHECKS, Check
from ua_i18n.checks.run import check_entry
from ua_i18n.checks.suppression import ignored_codes

__all__ = ["Mended", "mend"]

_ROUNDS = 8
"""One fix may be what another waits for; more rounds would be two that quarrel."""


@dataclass(frozen=True, slots=True)
class Mended:
    """A catalog and what was mended in it."""

    catalog: Catalog
    """The one that was given, if nothing was mended."""
    findings: tuple[Finding, ...] = ()
    """What is gone, in file order, with lines of the old file and without path."""


def mend(catalog: Catalog, brief: Brief, *, codes: Collection[str]) -> Mended:
    """Mend the confirmed translations of a catalog.

    A text is changed only if findings go and none comes; the codes that a message
    ignores are left alone in it.

    Args:
        catalog: What `read_po` returned.
        brief: What holds for the whole catalog.
        codes: The checks whose faults are mended; those without a fix are passed by.
    """
    fixers = [check for check in CHECKS.values() if check.fix and check.code in codes]
    new: dict[int, Message] = {}
    gone: list[Finding] = []
    for message in catalog.messages if fixers else ():
        better = _mended(message, brief, fixers)
        if better is not None:
            new[id(message)] = better
            gone += _gone(Entry(message, brief), Entry(better, brief))
    if not new:
        return Mended(catalog)
    messages = [new.get(id(message), message) for message in catalog.messages]
    return Mended(catalog.with_messages(messages, catalog.obsolete), tuple(gone))


def _mended(
    message: Message, brief: Brief, fixers: Collection[Check]
) -> Message | None:
    """The message with better texts; None if there is nothing to mend."""
    entry = Entry(message, brief)
    ignored = ignored_codes(entry)
    wanted = [check for check in fixers if check.code not in ignored]
    if message.fuzzy or not wanted:
        return None
    texts = tuple(
        _better(pairs, wanted) if pairs[0].text.strip() else pairs[0].text
        for pairs in entry.pairs()
    )
    better = replace(message, msgstr=texts)
    return better if _is_better(entry, Entry(better, brief)) else None


def _better(pairs: tuple[Pair, ...], fixers: Collection[Check]) -> str:
    text = pairs[0].text
    for _ in range(_ROUNDS):
        before = text
        for check in fixers:
            text = _fixed(check, [pair.with_text(text) for pair in pairs])
        if text == before:
            break
    return text


def _fixed(check: Check, pairs: Collection[Pair]) -> str:
    """Apply one fix beside the source that fits best, if the check then says less."""
    best, remarks = min(
        ((pair, _count(check, pair)) for pair in pairs), key=lambda found: found[1]
    )
    if not remarks or check.fix is None:
        return best.text
    text = check.fix(best)
    after = best.with_text(text)
    return text if _count(check, after) < remarks else best.text


def _count(check: Check, pair: Pair) -> int:
    return sum(1 for _ in check.find(pair))


def _is_better(before: Entry, after: Entry) -> bool:
    if before.message == after.message:
        return False
    were = _found(before)
    are = _found(after)
    return len(are) < len(were) and {code for code, _ in are} <= {c for c, _ in were}


def _found(entry: Entry) -> list[tuple[str, str]]:
    return [(finding.code, finding.message) for finding in check_entry(entry)]


def _gone(before: Entry, after: Entry) -> Iterator[Finding]:
    left = _found(after)
    for finding in check_entry(before):
        identity = finding.code, finding.message
        if identity in left:
            left.remove(identity)
        else:
            yield finding
