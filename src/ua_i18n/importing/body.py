"""The body of a draft: title, summary, what to do, addresses, letter, background."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from ua_i18n.cases.model import Paragraph, Role, Section
from ua_i18n.importing.addresses import Address, address_start, read_addresses
from ua_i18n.importing.dates import find_date
from ua_i18n.importing.doubts import Doubt, quote
from ua_i18n.importing.letters import is_salutation
from ua_i18n.importing.lines import Block, Line, ends_sentence, join, paragraphs
from ua_i18n.importing.parts import Document, Part, Value
from ua_i18n.importing.tables import fold
from ua_i18n.texts import escape_markdown

__all__ = ["Body", "paragraphs_of", "read_body"]

_ROLES = {"copies": Role.COPY, "embassy": Role.EMBASSY}
_TITLE_LINES = 3
_LONGEST_TITLE_LINE = 80
_LONGEST_HEADING = 80


@dataclass(slots=True)
class Body:
    """The blocks of each part; list markers as in a case file."""

    title: Block | None = None
    summary: list[Block] = field(default_factory=list)
    actions: list[Block] = field(default_factory=list)
    addresses: list[Address] = field(default_factory=list)
    salutation: Line | None = None
    letter: list[Block] = field(default_factory=list)
    sign_off: Block | None = None
    background: list[Section] = field(default_factory=list)
    doubts: list[Doubt] = field(default_factory=list)

    @property
    def texts(self) -> Iterator[Block]:
        """Title, summary, actions and letter."""
        yield from filter(None, [self.title])
        yield from (*self.summary, *self.actions, *self.letter)


def paragraphs_of(blocks: Iterable[Block]) -> tuple[Paragraph, ...]:
    """Blocks as paragraphs of a case: inline Markdown."""
    return tuple(Paragraph(escape_markdown(b.text), b.marker, b.line) for b in blocks)


def read_body(document: Document) -> Body:
    """Read the parts of a document that are text or addresses."""
    body = Body()
    front = _without_date(document)
    body.title, front = _split_title(front, document)
    if not any(part.kind in ("action", "contact") for part in document.parts):
        front = _read_actions(front, body, Role.TARGET)
    body.summary = [*paragraphs(front), *paragraphs(document.lines_of("summary"))]
    for part in document.parts:
        if part.kind == "action":
            body.actions += paragraphs(_read_actions(part.lines, body, Role.TARGET))
        elif part.kind in ("contact", "copies", "embassy"):
            role = _ROLES.get(part.kind, Role.TARGET)
            _read_addresses(part.lines, body, role)
    _read_letter(document.parts, body)
    _read_background(document, body)
    _read_preface(document, body)
    return body


def _without_date(document: Document) -> list[Line]:
    """The front without the date of issue that stands on a line of its own."""
    front = []
    for line in document.lines_of("front"):
        dated = find_date(line.text)
        if dated and not fold(dated.before + dated.after):
            document.values.append(Value("issued", line.number, line.text))
        else:
            front.append(line)
    return front


def _split_title(
    lines: Sequence[Line], document: Document
) -> tuple[Block | None, list[Line]]:
    """Take the title off the front: a labelled one, else the first lines.

    Lines in capitals go together, and so do short lines up to a blank one.
    """
    labelled = next((v for v in document.values if v.kind == "title"), None)
    if labelled:
        return Block(labelled.line, labelled.text), list(lines)
    rest = list(lines)
    while rest and not rest[0].text:
        del rest[0]
    taken = _title_lines(rest)
    if not taken:
        return None, rest
    return Block(rest[0].number, _joined(rest[:taken])), rest[taken:]


def _title_lines(lines: Sequence[Line]) -> int:
    end = next((i for i, line in enumerate(lines) if not line.text), len(lines))
    texts = [line.text for line in lines[:end]]
    capitals = next((i for i, t in enumerate(texts) if not t.isupper()), len(texts))
    if capitals:
        return capitals
    short = all(len(t) < _LONGEST_TITLE_LINE and not ends_sentence(t) for t in texts)
    return len(texts) if short and len(texts) <= _TITLE_LINES else min(1, len(texts))


def _joined(lines: Sequence[Line]) -> str:
    return join(line.text for line in lines)


def _read_actions(lines: Sequence[Line], body: Body, role: Role) -> list[Line]:
    """Read the addresses that follow the steps; return the steps."""
    start = address_start(lines)
    _read_addresses(lines[start:], body, role)
    return list(lines[:start])


def _read_addresses(lines: Sequence[Line], body: Body, role: Role) -> None:
    found = read_addresses(lines, role=role)
    body.addresses += found.blocks
    for block in paragraphs(found.strays):
        body.actions.append(block)
        body.doubts.append(_misplaced(block, "among the addresses", "the actions"))
    for line in found.lost:
        body.doubts.append(_left_out(line.number, line.text))
    for address in found.blocks:
        if address.guessed and address.office:
            text = quote(address.office.text)
            message = f"{text} is taken for the office of a target: check it"
            body.doubts.append(Doubt(address.office.number, message))


def _misplaced(block: Block, where: str, kept: str) -> Doubt:
    return Doubt(
        block.line,
        f"{quote(block.text)} stands {where}; kept in {kept}: check where it belongs",
    )


def _left_out(line: int, text: str) -> Doubt:
    return Doubt(line, f"{quote(text)} is not kept in the draft: is it needed?")


def _read_letter(parts: Sequence[Part], body: Body) -> None:
    """Read the first letter; a second one is kept with the background."""
    letters = [p for p in parts if p.kind == "letter" and any(x.text for x in p.lines)]
    for part in letters[:1]:
        at = _salutation_at(part.lines)
        if at is not None:
            body.salutation = part.lines[at]
        lines = part.lines[at + 1 :] if at is not None else part.lines
        body.letter = list(paragraphs(lines))
        for block in paragraphs(part.lines[: at or 0]):
            body.actions.append(block)
            body.doubts.append(_misplaced(block, "above the letter", "the actions"))
    for part in letters[1:]:
        _keep(paragraphs(part.lines), body, "in a second letter")
    sign_offs = [p for p in parts if p.kind == "sign_off"]
    for part in sign_offs[:1]:
        body.sign_off = Block(part.line, _joined(part.lines))
    for part in sign_offs[1:]:
        body.doubts.append(_left_out(part.line, _joined(part.lines)))


def _salutation_at(lines: Sequence[Line]) -> int | None:
    filled = [i for i, line in enumerate(lines) if line.text]
    return next((i for i in filled if is_salutation(lines, i)), None)


def _read_background(document: Document, body: Body) -> None:
    """Cut the background at its own headings; keep what nobody has a place for."""
    blocks = list(paragraphs(document.lines_of("background")))
    heading: Block | None = None
    section: list[Block] = []
    for i, block in enumerate(blocks):
        if (
            _is_heading(block)
            and i + 1 < len(blocks)
            and not _is_heading(blocks[i + 1])
        ):
            _close(section, heading, body)
            heading, section = block, []
            message = f"{quote(block.text)} is taken for a heading: check it"
            body.doubts.append(Doubt(block.line, message))
        else:
            section.append(block)
    _close(section, heading, body)
    rest = paragraphs(document.lines_of("rest"))
    _keep(rest, body, "where the form has no place for it")
    title = fold(body.title.text) if body.title else ()
    for part in document.parts:
        if part.kind == "page_head" and fold(_joined(part.lines)) != title:
            _keep(paragraphs(part.lines), body, "at the head of a page")


def _is_heading(block: Block) -> bool:
    text = block.text
    short = len(text) <= _LONGEST_HEADING and not ends_sentence(text)
    return short and text.isupper() and not block.marker


def _close(blocks: Sequence[Block], heading: Block | None, body: Body) -> None:
    if blocks:
        text = heading.text if heading else None
        line = heading.line if heading else blocks[0].line
        body.background.append(Section(paragraphs_of(blocks), text, line))


def _keep(blocks: Iterable[Block], body: Body, where: str) -> None:
    """Keep blocks of no known place at the end of the additional information."""
    kept = list(blocks)
    body.doubts += (_misplaced(block, where, "the background") for block in kept)
    for i, section in enumerate(body.background):
        if section.heading is None:
            more = (*section.paragraphs, *paragraphs_of(kept))
            body.background[i] = replace(section, paragraphs=more)
            return
    _close(kept, None, body)


def _read_preface(document: Document, body: Body) -> None:
    """What stands above the banner is not the document's: it may name a sender."""
    for block in paragraphs(document.lines_of("preface")):
        body.doubts.append(
            Doubt(
                block.line,
                f"{quote(block.text)} stands above the Urgent Action and is not kept",
            )
        )
