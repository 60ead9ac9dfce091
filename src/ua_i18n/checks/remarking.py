"""Ask the checks about the messages of a catalog.

Not message by message, but check by check: whatever a check uses stays at hand for the
processor, which takes a sixth off the time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_
from typing import TypeAlias

from ua_i18n.checks.asking import listed, of_scope, of_texts
from ua_i18n.checks.entry import Entry, Pair
from ua_i18n.checks.registry import Check, Remark, Scope
from ua_i18n.texts import Gender

__all__ = ["Remarks", "remarks_on"]

Remarks: TypeAlias = list[tuple[Check, Remark]]
Forms: TypeAlias = Sequence[tuple[Pair, ...]]
"""The forms of a translation, each beside the sources that it may follow."""


def remarks_on(entries: Sequence[Entry]) -> list[Remarks]:
    """Ask the checks about some messages of one catalog.

    Only a confirmed translation is compared with its source: a fuzzy one is a
    proposal, and the one finding `fuzzy` says so.

    Returns:
        For each message what the checks say, in the order of their registration;
        what is wrong in the letters of a man or a woman alone comes last.
    """
    found: list[Remarks] = [[] for _ in entries]
    asked: list[list[tuple[Remarks, Pair]]] = [[] for _ in of_texts()]
    spoken: list[tuple[Remarks, Forms]] = []
    for entry, remarks in zip(entries, found, strict=True):
        if not entry.ordinary:
            remarks += _on_state(entry)
        message = entry.message
        if message.msgid_plural is not None:
            forms = _forms(entry)
            remarks += _on_forms(forms)
            if any(pairs[0].speaks_of_sender for pairs in forms):
                spoken.append((remarks, forms))
        elif not message.fuzzy and message.msgstr[0].strip():
            pair = entry.pair(message.msgid, message.msgstr[0])
            for place in listed(pair.worth_asking):
                asked[place].append((remarks, pair))
            if pair.speaks_of_sender:
                spoken.append((remarks, [(pair,)]))
    for check, pairs in zip(of_texts(), asked, strict=True):
        find = check.find
        for remarks, pair in pairs:
            for remark in find(pair):
                remarks.append((check, remark))
    for remarks, forms in spoken:
        for gender in _GENDERS:
            remarks += _on_letter_of(gender, forms, remarks)
    return found


_GENDERS: tuple[Gender, ...] = ("m", "f")


def _on_letter_of(gender: Gender, forms: Forms, known: Remarks) -> Remarks:
    """Ask what is wrong with the words of a man or a woman alone."""
    said = [tuple(pair.said_by(gender) for pair in pairs) for pairs in forms]
    codes = {check.code for check, _ in known}
    return [one for one in _on_forms(said) if one[0].code not in codes]


def _on_state(entry: Entry) -> Iterator[tuple[Check, Remark]]:
    for check in of_scope(Scope.ENTRY):
        for remark in check.find(entry):
            yield check, remark


def _forms(entry: Entry) -> Forms:
    """List the forms of a plural message that may be compared with their sources."""
    if entry.message.fuzzy:
        return []
    return [pairs for pairs in entry.pairs() if pairs[0].text.strip()]


def _on_forms(forms: Forms) -> Iterator[tuple[Check, Remark]]:
    worth = (pair.worth_asking for pairs in forms for pair in pairs)
    for place in listed(reduce(or_, worth, 0)):
        check = of_texts()[place]
        for remark in dict.fromkeys(_fewest(check, forms)):
            yield check, remark


def _fewest(check: Check, forms: Forms) -> Iterator[Remark]:
    for first, *others in forms:
        remarks = tuple(check.find(first))
        for pair in others if remarks else ():
            # A form is sound if it is sound beside one of its sources.
            remarks = min(remarks, tuple(check.find(pair)), key=len)
        yield from remarks
