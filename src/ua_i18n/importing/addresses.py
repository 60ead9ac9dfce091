"""Targets: the blocks of an address region, told apart even without blank lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from ua_i18n.cases.model import Channel, Role
from ua_i18n.importing import labels
from ua_i18n.importing.channels import Reading, is_bare_label, read_channels
from ua_i18n.importing.lines import (
    Line,
    ends_sentence,
    is_prose,
    list_marker,
    plain_spaces,
)
from ua_i18n.importing.tables import begins_with, fold, load, words_of
from ua_i18n.languages import country_code

__all__ = ["Address", "Addresses", "address_start", "has_office", "read_addresses"]

_IN_BRACKETS = re.compile(r"\(([^()]+)\)")
_SLOT = re.compile(r"\[[^\]]*\]\.?|<[^>]*>")
_SHORTEST_COUNTRY = 3  # two letters on a line are rarely an ISO code
_NAME_WORDS = range(2, 8)


@dataclass(slots=True)
class Address:
    """One block: whom it is for and how to reach them, each value with its line."""

    role: Role
    line: int
    """1-based line where the block begins."""
    head: list[Line] = field(default_factory=list)
    channels: list[tuple[Channel, int]] = field(default_factory=list)
    salutation: Line | None = None
    office: Line | None = None
    name: Line | None = None
    street: tuple[Line, ...] = ()
    country: Line | None = None
    guessed: bool = False
    """Whether nothing in the block says what is the office."""


@dataclass(slots=True)
class Addresses:
    """What an address region holds."""

    blocks: list[Address] = field(default_factory=list)
    strays: list[Line] = field(default_factory=list)
    """Lines that belong to no address, blank ones between them kept."""
    lost: list[Line] = field(default_factory=list)
    """Slots to fill in, and channels that cannot be kept as one."""


def read_addresses(lines: Sequence[Line], *, role: Role) -> Addresses:
    """Read the blocks of a region.

    A block ends where its channels or its salutation end; a blank line ends it only
    before another office.

    Args:
        lines: The region, blank lines included.
        role: What its targets are unless their office says more.
    """
    reader = _Reader(role)
    for line in _merged(lines):
        reader.read(line)
    for block in reader.found.blocks:
        _name(block)
    return reader.found


def _merged(lines: Sequence[Line]) -> Iterator[Line]:
    """Put a label that stands alone before its value in the line below."""
    label: Line | None = None
    for line in (Line(x.number, plain_spaces(x.text)) for x in lines):
        if label and line.text:
            line, label = Line(label.number, f"{label.text} {line.text}"), None
        if not label and _lacks_value(line.text):
            label = line
        elif not label:
            yield line


def _lacks_value(text: str) -> bool:
    label = labels.find([text])
    salutation = label is not None and label.kind == "salutation" and not label.rest
    return salutation or is_bare_label(text)


class _Reader:
    """Gathers lines into blocks."""

    def __init__(self, role: Role) -> None:
        self.found = Addresses()
        self._role = role
        self._block: Address | None = None
        self._blank = True
        self._prose = False

    def read(self, line: Line) -> None:
        if not line.text:
            self._blank, self._prose = True, False
            self.found.strays.append(line)
            return
        if _SLOT.fullmatch(line.text):
            self.found.lost.append(line)
        elif self._prose or is_prose(line.text) or list_marker(line.text):
            self._prose = True
            self.found.strays.append(line)
        else:
            self._read_address_line(line)
        self._blank = False

    def _read_address_line(self, line: Line) -> None:
        label = labels.find([line.text])
        if label and label.kind == "salutation":
            block = self._open(line)
            if block.salutation:
                self.found.lost.append(line)
            else:
                block.salutation = Line(line.number, label.rest)
            return
        reading = read_channels(line.text)
        if reading.lost:
            self.found.lost.append(Line(line.number, reading.lost))
        if reading.before:
            self._read_head(Line(line.number, reading.before))
        if reading.channels:
            self._add_channels(reading, line.number)

    def _read_head(self, line: Line) -> None:
        block = self._block
        note = _IN_BRACKETS.fullmatch(line.text)
        if note and block and block.channels:
            channel, number = block.channels[-1]
            notes = ", ".join(filter(None, (channel.note, note[1])))
            block.channels[-1] = replace(channel, note=notes), number
            return
        if block is None or self._begins_block(block, line.text):
            self._block = None
            block = self._open(line)
        block.head.append(line)

    def _add_channels(self, reading: Reading, number: int) -> None:
        block = self._open(Line(number, ""))
        block.channels += ((channel, number) for channel in reading.channels)

    def _open(self, line: Line) -> Address:
        """The block that goes on, or a new one."""
        if self._block is None:
            self._block = Address(self._role, line.number)
            self.found.blocks.append(self._block)
        return self._block

    def _begins_block(self, block: Address, text: str) -> bool:
        if block.channels or block.salutation:
            known = any(_is_country(line.text) for line in block.head)
            return known or not _is_country(text)
        return self._blank and bool(block.head) and _begins_office(text)


def _name(block: Address) -> None:
    """Say which line of a block is the office, the name, the country."""
    lines = list(block.head)
    block.country = next((x for x in lines[:0:-1] if _is_country(x.text)), None)
    lines = [line for line in lines if line is not block.country]
    first, second = ([*lines, None, None])[:2]
    if first is None:
        return
    swapped = not has_office(first.text) and _is_name(first.text)
    if swapped and second and has_office(second.text):
        block.name, block.office, taken = first, second, 2
    else:
        block.office, taken = first, 1
        block.guessed = not has_office(first.text)
        if second and _is_name(second.text):
            block.name, taken = second, 2
    block.street = tuple(lines[taken:])
    if _is_embassy(block.office.text):
        block.role = Role.EMBASSY


def _is_country(text: str) -> bool:
    return len(text) >= _SHORTEST_COUNTRY and country_code(text) is not None


def has_office(text: str) -> bool:
    """Whether a line names an office."""
    words = fold(text)
    return any(
        words[i : i + len(entry)] == entry
        for row in (*words_of("offices").values(), *words_of("embassies").values())
        for entry in row
        for i in range(len(words))
    )


def _bare_office(text: str) -> str:
    """A line without what may stand before the name of an office."""
    before = {w for w, *_ in map(fold, load("words")["before_offices"]["any"])}
    words = list(fold(text))
    while words and words[0] in before:
        del words[0]
    return " ".join(words)


def _begins_office(text: str) -> bool:
    return bool(begins_with(_bare_office(text), "offices"))


def _is_embassy(text: str) -> bool:
    return bool(begins_with(_bare_office(text), "embassies"))


def _is_name(text: str) -> bool:
    """Whether a line may be a person's name: capitals, no digits, no place."""
    words = text.replace("-", " ").split()
    places = {entry for row in words_of("places").values() for entry in row}
    particles = load("words")["particles"]["any"]
    if any((word,) in places for word in fold(text)) or has_office(text):
        return False
    return (
        len(text.split()) in _NAME_WORDS
        and not any(c.isdigit() or c in ",;:@" for c in text)
        and all(not w[0].islower() or w.casefold() in particles for w in words)
    )


def address_start(lines: Sequence[Line]) -> int:
    """Where the addresses begin in the part that says what to do.

    After the last item of a list, at a short line that begins a block and names an
    office or a channel or stands above such a line; `len(lines)` if nowhere.
    """
    items = [i for i, line in enumerate(lines) if list_marker(line.text)]
    after = items[-1] + 1 if items else 0
    for at in chain(range(after, len(lines)), range(after)):
        above = lines[at - 1].text if at else ""
        if _may_begin(lines[at].text, above) and _leads_to_address(lines[at : at + 3]):
            return at
    return len(lines)


def _may_begin(text: str, above: str) -> bool:
    if not text or text[0].islower() or text[-1] in ".!?:":
        return False
    if is_prose(text) or list_marker(text):
        return False
    return not above or ends_sentence(above) or above.endswith(":")


def _leads_to_address(lines: Sequence[Line]) -> bool:
    block = [line.text for line in lines]
    if "" in block:
        block = block[: block.index("")]
    texts = [text for text in block if not is_prose(text)]
    return any(has_office(text) or read_channels(text).channels for text in texts)
