"""Merging two edits of one catalog: by message, never by line, nothing translated lost.

What one side changed is taken from it. Where both changed one translation, a confirmed
one wins over a proposal, and a proposal over nothing. Where both confirmed different
ones nobody can decide for the translators: theirs stays as a fuzzy proposal, ours
stands in a comment (`OTHER_NOTE`), and the message is reported. Whatever text loses,
unless it is the old one, stands in such a comment.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from ua_i18n.catalog.carry import keep
from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.header import taken_fields
from ua_i18n.catalog.message import Key, Message
from ua_i18n.catalog.wrap import escape
from ua_i18n.errors import PoSyntaxError

__all__ = ["OTHER_NOTE", "Conflict", "Merged", "merge"]

OTHER_NOTE = "Other translation"
"""How the comment begins that holds a text with no other place."""

_T = TypeVar("_T")
_Messages = Mapping[Key, Message]


@dataclass(frozen=True, slots=True)
class Conflict:
    """One message with two confirmed translations."""

    message: Message
    """As it stands in the merged catalog: theirs, fuzzy, ours in a comment."""
    ours: tuple[str, ...]
    theirs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The outcome of a merge."""

    catalog: Catalog
    conflicts: tuple[Conflict, ...]
    """In the order of the catalog."""


def merge(base: Catalog | None, ours: Catalog, theirs: Catalog) -> Merged:
    """Merge what two sides made of one catalog.

    An entry that comes out as ours has it keeps its bytes. The order is ours, with
    what theirs added behind the message it follows there; theirs, if ours is the
    order of the base.

    Args:
        base: What both sides began with; None if there was nothing.
        ours: The side whose file the result replaces.
        theirs: The other side.

    Raises:
        PoSyntaxError: the messages of a side cannot be told apart.
        ValueError: a text cannot stand in a PO file, which no file that was read has.
    """
    old = base.to_po() if base else b""
    if theirs.to_po() in (old, ours.to_po()):
        return Merged(ours, ())
    if ours.to_po() == old:
        return Merged(theirs, ())
    sides = _by_key(base), _by_key(ours), _by_key(theirs)
    pairs = [_merged(*(side.get(key) for side in sides)) for key in _order(*sides)]
    messages = [message for message, _ in pairs if message]
    catalog = _with_header(base, ours, theirs).with_messages(
        (message for message in messages if not message.obsolete),
        (message for message in messages if message.obsolete),
    )
    return Merged(catalog, tuple(conflict for _, conflict in pairs if conflict))


def _by_key(catalog: Catalog | None) -> _Messages:
    if catalog is None:
        return {}
    messages = (*catalog.messages, *catalog.obsolete)
    found = {message.key: message for message in messages}
    if len(found) < len(messages):
        raise PoSyntaxError(
            "two messages differ only in bytes that are not of the file's charset; "
            "save it as UTF-8 and say so in its header",
            path=catalog.filename,
        )
    return found


def _order(base: _Messages, ours: _Messages, theirs: _Messages) -> list[Key]:
    if list(ours) == list(base):
        return _woven(list(theirs), list(ours))
    return _woven(list(ours), list(theirs))


def _woven(first: Sequence[_T], second: Sequence[_T]) -> list[_T]:
    """The first sequence; what only the second has stands where it does there."""
    known = set(first)
    followers: dict[_T | None, list[_T]] = {}
    before: _T | None = None
    for item in second:
        if item in known:
            before = item
        else:
            followers.setdefault(before, []).append(item)
    woven = followers.pop(None, [])
    for item in first:
        woven += [item, *followers.pop(item, ())]
    return woven


def _merged(
    base: Message | None, ours: Message | None, theirs: Message | None
) -> tuple[Message | None, Conflict | None]:
    """One message of the result, if it stays; and the conflict, if it is one."""
    if ours is None or theirs is None:
        left = ours or theirs
        return (left if left and _outlives(left, base) else None), None
    if theirs in (ours, base):
        return ours, None
    if ours == base:
        return theirs, None
    return _decided(base or _nothing(ours), ours, theirs)


def _outlives(left: Message, base: Message | None) -> bool:
    """Whether a message that the other side does not have stays.

    It does if it is new, is used again, or has a text that the other side could not
    know when it removed the message.
    """
    if base is None or (base.obsolete and not left.obsolete):
        return True
    return bool(set(left.msgstr) - {"", *base.msgstr})


def _nothing(message: Message) -> Message:
    """The message as it was before anybody wrote it."""
    return replace(
        message,
        msgstr=("",) * len(message.msgstr),
        comments=(),
        extracted=(),
        locations=(),
        flags=(),
        previous=None,
        obsolete=True,  # so that a side that uses the message wins
    )


def _decided(
    base: Message, ours: Message, theirs: Message
) -> tuple[Message, Conflict | None]:
    """A message that both sides changed."""
    plural = _changed(base.msgid_plural, ours.msgid_plural, theirs.msgid_plural)
    forms = max(len(ours.msgstr), len(theirs.msgstr))
    base, ours, theirs = (
        _with_plural(message, plural, forms) for message in (base, ours, theirs)
    )
    winner, loser = _ranked(base, ours, theirs)
    conflict = _contested(base, ours, theirs)
    known = winner.msgstr if conflict else (*winner.msgstr, *base.msgstr)
    obsolete = _changed(base.obsolete, ours.obsolete, theirs.obsolete)
    source = theirs if obsolete and theirs.obsolete else ours
    message = replace(
        winner,
        comments=_with_notes(
            _lines(base.comments, ours.comments, theirs.comments), loser, known
        ),
        extracted=source.extracted
        if obsolete
        else _lines(base.extracted, ours.extracted, theirs.extracted),
        locations=source.locations
        if obsolete
        else _lines(base.locations, ours.locations, theirs.locations),
        flags=_flags(base, ours, theirs, fuzzy=conflict or winner.fuzzy),
        previous=None if conflict else winner.previous,
        obsolete=obsolete,
    )
    return message, Conflict(message, ours.msgstr, theirs.msgstr) if conflict else None


def _changed(base: _T, ours: _T, theirs: _T) -> _T:
    """The value of the side that changed it; ours, if both did."""
    return theirs if ours == base else ours


def _with_plural(message: Message, plural: str | None, forms: int) -> Message:
    """The message with that msgid_plural; it becomes a proposal if it had another."""
    if message.msgid_plural == plural:
        return message
    fitted = keep(message, replace(message, msgid_plural=plural), forms=forms)
    return replace(fitted, obsolete=message.obsolete)


def _ranked(base: Message, ours: Message, theirs: Message) -> tuple[Message, Message]:
    """The side whose translation stays, and the other one."""
    if _translation(theirs) == _translation(base):
        return ours, theirs
    if _translation(ours) == _translation(base):
        return theirs, ours
    mine = _certainty(ours), ours.msgstr != base.msgstr
    other = _certainty(theirs), theirs.msgstr != base.msgstr
    ours_stays = mine > other or (mine == other and ours.msgstr == theirs.msgstr)
    return (ours, theirs) if ours_stays else (theirs, ours)


def _translation(message: Message) -> tuple[object, ...]:
    return message.msgstr, message.fuzzy, message.previous


def _certainty(message: Message) -> int:
    """0: no text; 1: a proposal; 2: confirmed."""
    return 0 if not any(message.msgstr) else 1 if message.fuzzy else 2


def _contested(base: Message, ours: Message, theirs: Message) -> bool:
    """Whether both sides confirmed a translation, and not the same."""
    return (
        ours.msgstr != theirs.msgstr
        and _certainty(ours) == _certainty(theirs) == 2
        and _translation(base) not in (_translation(ours), _translation(theirs))
    )


def _with_notes(
    comments: tuple[str, ...], loser: Message, known: Sequence[str]
) -> tuple[str, ...]:
    """The comments, and the texts of the side that lost, unless they are known."""
    notes = (
        f'{OTHER_NOTE}{_form(loser, number)}: "{escape(text)}"'
        for number, text in enumerate(loser.msgstr)
        if text and text not in known
    )
    return (*comments, *(note for note in notes if note not in comments))


def _form(message: Message, number: int) -> str:
    proposal = " (fuzzy)" if message.fuzzy else ""
    return proposal if message.msgid_plural is None else f" [{number}]{proposal}"


def _flags(
    base: Message, ours: Message, theirs: Message, *, fuzzy: bool
) -> tuple[str, ...]:
    merged = _lines(base.flags, ours.flags, theirs.flags)
    flags = (*["fuzzy"] * fuzzy, *(flag for flag in merged if flag != "fuzzy"))
    return ours.flags if set(flags) == set(ours.flags) else flags


def _lines(
    base: Sequence[str], ours: tuple[str, ...], theirs: tuple[str, ...]
) -> tuple[str, ...]:
    """What either side added, without what either removed."""
    if theirs in (ours, base):
        return ours
    if ours == base:
        return theirs
    return tuple(
        line
        for line in _woven(ours, theirs)
        if line not in base or (line in ours and line in theirs)
    )


def _with_header(base: Catalog | None, ours: Catalog, theirs: Catalog) -> Catalog:
    """Our catalog with the merged header."""
    old = base.header_message if base else None
    mine, other = ours.header_message, theirs.header_message
    if other is None or other in (mine, old):
        return ours
    if mine is None or mine == old:
        return ours.with_header_message(other)
    old = old or Message("", ("",))
    fields = dict(taken_fields(base.header if base else {}, ours.header, theirs.header))
    catalog = ours.with_header(fields)
    return catalog.with_header_message(
        replace(
            catalog.header_message or mine,
            comments=_lines(old.comments, mine.comments, other.comments),
            flags=_lines(old.flags, mine.flags, other.flags),
        )
    )
