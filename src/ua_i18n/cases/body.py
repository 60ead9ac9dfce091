"""The text of a case file: title, sections, paragraphs and list items, no more.

A case file is Markdown, but a small part of it. What else Markdown has (tables,
quotations, code, nested lists) is a fault with its line, so that nothing is lost.
Source of the block rules: CommonMark 0.31, "Leaf blocks" and "Container blocks".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from ua_i18n.cases.lines import CaseFault, squeeze
from ua_i18n.cases.model import Paragraph, Section

__all__ = ["SECTIONS", "Body", "escape_block", "read_body"]

SECTIONS = {
    "take action": "actions",
    "letter": "letter",
    "additional information": "background",
}
"""The headings that have a meaning of their own, in whatever language the case is."""

_BLOCK = re.compile(
    r"""
      (?P<heading>    (?P<level>\#{1,6}) (?=\s|$) | \#{2,} )
    | (?P<rule>       (?:-[ \t]*){3,}$ | (?:_[ \t]*){3,}$ | (?:\*[ \t]*){3,}$ )
    | (?P<underline>  =+$ | --+$ )
    | (?P<item>       (?P<mark>[-+*] | \d{1,9}[.)]) (?=\s|$) )
    | (?P<fence>      `{3,}[^`]*$ | ~{3,} )
    | (?P<quotation>  > )
    | (?P<html>       < (?: [A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$) | [/!?] ) )
    | (?P<definition> \[ (?:[^\]\\]|\\.)+ \]: )
    | (?P<table>      \| | :?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?$ )
    """,
    re.VERBOSE | re.ASCII,
)

_REFUSED = {
    "rule": "a case file has no rules across the page",
    "underline": "a line of = or - would make a heading of the text above:"
    " begin a heading with '# ' or '## '",
    "fence": "a case file has no code",
    "quotation": "a case file has no block quotations",
    "html": "a case file has no HTML",
    "definition": "a case file has no link definitions",
    "table": "a case file has no tables",
}
_LITERAL = "; if the sign is part of the text, put a backslash before it"

_ESCAPED = re.compile(r"(\d{0,9})\\(?=[^\w\s\\]|_)", re.ASCII)
_ODD_BACKSLASHES = re.compile(r"(?<!\\)(?:\\\\)*\\\s*$")


@dataclass(slots=True)
class Body:
    """What stands below the head of a case file."""

    title: str = ""
    title_line: int = 0
    summary: tuple[Paragraph, ...] = ()
    actions: tuple[Paragraph, ...] = ()
    letter: tuple[Paragraph, ...] = ()
    background: tuple[Section, ...] = ()
    faults: list[CaseFault] = field(default_factory=list)


@dataclass(slots=True)
class _Block:
    """A heading ("#", "##"), an item ("-", "1.") or a paragraph ("")."""

    marker: str
    lines: list[str]
    line: int

    @property
    def text(self) -> str:
        return " ".join(self.lines)


def escape_block(text: str) -> str:
    """Put a backslash where Markdown would not take the text for a paragraph."""
    match = _BLOCK.match(text)
    if match is None:
        return text
    digits = len(text) - len(text.lstrip("0123456789"))
    return f"{text[:digits]}\\{text[digits:]}"


def _unescape_block(line: str) -> str:
    match = _ESCAPED.match(line)
    if match is None:
        return line
    plain = match[1] + line[match.end() :]
    return plain if _BLOCK.match(plain) else line


def read_body(lines: Sequence[str], *, first_line: int) -> Body:
    """Read the lines below the head.

    Args:
        lines: Without line ends.
        first_line: 1-based line of `lines[0]` in the file.

    Returns:
        The body; all that could not be read is in its faults.
    """
    reader = _BlockReader()
    for number, line in enumerate(lines, first_line):
        reader.read(line, number)
    body = Body(faults=reader.faults)
    _place(reader.blocks, body, end=first_line + len(lines) - 1)
    return body


class _BlockReader:
    """Cuts lines into blocks."""

    def __init__(self) -> None:
        self.blocks: list[_Block] = []
        self.faults: list[CaseFault] = []
        self._open: _Block | None = None
        self._numbered = 0  # items of a numbered list just before

    def read(self, line: str, number: int) -> None:
        text = squeeze(line)
        if not text:
            self._open = None
            return
        block = _BLOCK.match(text)
        indent = len(line) - len(line.lstrip(" \t"))
        if indent and (block or not self._open):
            self._refuse(_indented(self._open, block), number, indent + 1)
        elif block is None:
            self._continue(text, number)
        elif block["item"]:
            self._item(text, block["mark"], number)
        elif block["heading"]:
            self._heading(text, block["level"] or "", number)
        else:
            self._refuse(_REFUSED[block.lastgroup or ""] + _LITERAL, number)

    def _refuse(self, message: str, number: int, column: int = 1) -> None:
        self.faults.append(CaseFault(message, number, column))

    def _start(self, marker: str, text: str, number: int) -> None:
        self._numbered = self._numbered + 1 if marker == "1." else 0
        self._open = _Block(marker, [_unescape_block(text)], number)
        self.blocks.append(self._open)

    def _continue(self, text: str, number: int) -> None:
        if self._open is None:
            self._start("", text, number)
            return
        if _ODD_BACKSLASHES.search(self._open.lines[-1]):
            self._refuse(
                "a paragraph has no line breaks of its own:"
                " remove the backslash at the end of the line above",
                number,
            )
        self._open.lines.append(_unescape_block(text))

    def _heading(self, text: str, level: str, number: int) -> None:
        title = text[len(level) :].strip()
        if not level:
            self._refuse("put a space between ## and the heading" + _LITERAL, number)
        elif len(level) > 2:
            self._refuse(
                "only '# ' (the title) and '## ' (a section) make headings", number
            )
        elif not title:
            self._refuse("a heading without text", number)
        else:
            self.blocks.append(_Block(level, [title], number))
        self._open = None
        self._numbered = 0

    def _item(self, text: str, mark: str, number: int) -> None:
        content = text[len(mark) :].strip()
        message = self._item_fault(mark, content)
        if message:
            self._refuse(message, number)
        self._start("-" if mark == "-" else "1.", content, number)

    def _item_fault(self, mark: str, content: str) -> str | None:
        if self._open and not self._open.marker:
            return "put an empty line before the list" + _LITERAL
        if mark != "-" and not mark.endswith("."):
            return "begin a list item with '- ' or '1. '" + _LITERAL
        if not content:
            return "a list item without text"
        if _BLOCK.match(content):
            return "a list item is one paragraph, without lists or headings" + _LITERAL
        if mark != "-" and int(mark[:-1]) not in (1, self._numbered + 1):
            return f"this item is number {self._numbered + 1} of its list" + _LITERAL
        return None


def _indented(opened: _Block | None, block: re.Match[str] | None) -> str:
    if opened and opened.marker and block and block["item"]:
        return "lists are not nested: begin the item at the start of its line"
    return "begin a paragraph, heading or list item at the start of its line"


def _place(blocks: Sequence[_Block], body: Body, *, end: int) -> None:
    """Put each block where its section belongs."""
    rest = _place_title(blocks, body, end=end)
    seen: set[str] = set()
    for heading, paragraphs in _sections(rest):
        if heading is None:
            body.summary = paragraphs
            continue
        part = SECTIONS.get(heading.text.casefold())
        if part in seen:
            message = f"the section '{heading.text}' stands twice: make one of the two"
            body.faults.append(CaseFault(message, heading.line))
        elif part in ("actions", "letter"):
            seen.add(part)
            setattr(body, part, paragraphs)
        else:
            title = None if part else heading.text
            section = Section(paragraphs, heading=title, line=heading.line)
            body.background += (section,)


def _place_title(blocks: Sequence[_Block], body: Body, *, end: int) -> list[_Block]:
    """Take the title out of the blocks: one, before everything else."""
    titles = [block for block in blocks if block.marker == "#"]
    first = blocks[0] if blocks else None
    if not titles:
        line = first.line if first else end
        message = "no title: begin the text with '# ' and the title of the case"
        body.faults.append(CaseFault(message, line))
    elif titles[0] is not first:
        message = "the title ('# ') must stand before all other text"
        body.faults.append(CaseFault(message, titles[0].line))
    else:
        body.title, body.title_line = titles[0].text, titles[0].line
    for title in titles[1:]:
        message = "a second title: begin the heading of a section with '## '"
        body.faults.append(CaseFault(message, title.line))
    return [block for block in blocks if block.marker != "#"]


def _sections(
    blocks: Sequence[_Block],
) -> Iterator[tuple[_Block | None, tuple[Paragraph, ...]]]:
    """Group blocks under their headings; what stands above the first has none."""
    heading: _Block | None = None
    paragraphs: list[Paragraph] = []
    for block in blocks:
        if block.marker == "##":
            yield heading, tuple(paragraphs)
            heading, paragraphs = block, []
        else:
            paragraphs.append(Paragraph(block.text, block.marker, block.line))
    yield heading, tuple(paragraphs)
