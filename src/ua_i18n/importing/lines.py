"""The lines of a document, numbered and cleaned, and the paragraphs they make."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

__all__ = [
    "Block",
    "Line",
    "ends_sentence",
    "is_prose",
    "join",
    "list_marker",
    "paragraphs",
    "plain_spaces",
    "read_lines",
    "without_page_numbers",
]

_LINE_END = re.compile(r"\r\n|\r|\n")
_SOFT_HYPHENS = "\u00ad\ufffe\u0002"
"""What PDF readers leave of a hyphen that only broke the line."""
_INVISIBLE = dict.fromkeys([0xFEFF, 0x200B, *map(ord, _SOFT_HYPHENS)])
_PLAIN_SPACES = {0xA0: " ", 0x202F: " "}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")
_SPACE = re.compile(r"\s{2,}|[^\S\u00a0\u202f]")  # a lone no-break space is typography
_QUOTATION = re.compile(r"(?:\s*>)*")
_SENTENCE_END = re.compile(r"[.!?…。؟։][\"'”’»)\]]*$")
_BULLET = re.compile(r"(?:[◼■▪●•·*–—-]|n(?=\s+[^\W\d_a-z]))\s+(?=\S)")  # n: Wingdings
_NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(?=\S)")
_PAGE_NUMBER = re.compile(r"(?:page\s+)?\d{1,3}(?:\s*(?:/|of)\s*\d{1,3})?", re.I)
_HYPHENATED = re.compile(r"\w-$")

_WRAP_LIMIT = 130
"""A longer line was not wrapped by hand: its end is the end of its paragraph."""
_OWN_LINE = "|>"
"""A row of a table and a quotation are no part of the line above."""
_FULL = 0.75
"""A line this much of the longest is full: only the margin broke it."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the document, white space squeezed; empty for a blank one."""

    number: int
    """1-based."""
    text: str


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or list item, its hard-wrapped lines joined."""

    line: int
    """1-based line where it begins."""
    text: str
    marker: str = ""
    """"-" or "1." for an item of a list, else empty."""


def read_lines(text: str) -> tuple[Line, ...]:
    """Number and clean the lines of a document.

    Marks of quoted mail go; a form feed parts a line in two of the same number.
    """
    lines = _LINE_END.split(text)
    marks = re.compile(rf"^(?:\s*>){{0,{_mail_depth(lines)}}}")
    return tuple(
        Line(number, _clean(piece))
        for number, line in enumerate(lines, 1)
        for piece in marks.sub("", line).split("\f")
    )


def _mail_depth(lines: Iterable[str]) -> int:
    """How often mail has quoted the document: so many ">" stand before most lines.

    What is more, such as a lone ">", is the document's own.
    """
    quotations = (_QUOTATION.match(line) for line in lines if line.strip())
    depths = sorted(found[0].count(">") for found in quotations if found)
    return depths[(len(depths) - 1) // 2] if depths else 0


def _clean(text: str) -> str:
    text = text.rstrip()
    broken = text[-1:] if text[-1:] in _SOFT_HYPHENS else ""
    text = _CONTROL.sub(" ", text.translate(_INVISIBLE))
    return _SPACE.sub(" ", text).strip() + (_SOFT_HYPHENS[0] if broken else "")


def without_page_numbers(
    lines: Sequence[Line],
) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
    """Take out the page numbers: a number alone between blank lines.

    Where the page broke a sentence, the blank lines around the number go too.

    Returns:
        The lines that stay, and the page numbers.
    """
    gone: set[int] = set()
    numbers = [i for i in range(len(lines)) if _is_page_number(lines, i)]
    for i in numbers:
        above, below = _filled(lines, i, -1), _filled(lines, i, 1)
        broken = above >= 0 and below < len(lines) and _goes_on(lines, above, below)
        gone.update(range(above + 1, below) if broken else [i])
    kept = tuple(line for i, line in enumerate(lines) if i not in gone)
    return kept, tuple(lines[i] for i in numbers)


def _is_page_number(lines: Sequence[Line], i: int) -> bool:
    around = (lines[j].text for j in (i - 1, i + 1) if 0 <= j < len(lines))
    return bool(_PAGE_NUMBER.fullmatch(lines[i].text)) and not any(around)


def _filled(lines: Sequence[Line], start: int, step: int) -> int:
    """The place of the next line that is not blank, or one past the end."""
    i = start + step
    while 0 <= i < len(lines) and not lines[i].text:
        i += step
    return i


def _goes_on(lines: Sequence[Line], above: int, below: int) -> bool:
    return not ends_sentence(lines[above].text) and lines[below].text[0].islower()


def plain_spaces(text: str) -> str:
    """Data without no-break spaces; in prose they are typography and stay."""
    return text.translate(_PLAIN_SPACES)


def ends_sentence(text: str) -> bool:
    """Whether the text ends like a sentence."""
    return bool(_SENTENCE_END.search(text))


def is_prose(text: str) -> bool:
    """Whether a line is running text rather than a line of an address."""
    long_sentence = len(text) >= 40 and len(text.split()) >= 7 and ends_sentence(text)
    return len(text) > 90 or long_sentence


def list_marker(text: str) -> str:
    """The bullet or number before an item of a list, with its space, or ""."""
    found = _BULLET.match(text) or _NUMBERED.match(text)
    return found[0] if found else ""


def join(texts: Iterable[str]) -> str:
    """Join hard-wrapped lines; a word broken at a hyphen gets no space."""
    pieces: list[str] = []
    for text in texts:
        above = pieces[-1] if pieces else ""
        if above.endswith(_SOFT_HYPHENS[0]):
            pieces[-1] = above[:-1]
        elif above and not (_HYPHENATED.search(above) and text[:1].isalnum()):
            pieces.append(" ")
        pieces.append(text)
    return "".join(pieces).rstrip(_SOFT_HYPHENS[0])


def paragraphs(lines: Sequence[Line]) -> Iterator[Block]:
    """Yield the paragraphs and list items of some lines, in order."""
    width = max((len(x.text) for x in lines if len(x.text) <= _WRAP_LIMIT), default=0)
    group: list[Line] = []
    expected = 1
    for line in (*lines, Line(0, "")):
        if group and (not line.text or _parts(group, line.text, width)):
            block = _block(group, expected)
            expected = expected + 1 if block.marker == "1." else 1
            yield block
            group = []
        if line.text:
            group.append(line)


def _block(group: Sequence[Line], expected: int) -> Block:
    """Make a block; a number out of turn stays in the text, lest it be lost."""
    text = join(line.text for line in group)
    marker = list_marker(text)
    number = _NUMBERED.match(text)
    if number and int(number[1]) != expected:
        return Block(group[0].number, text)
    kind = ("1." if number else "-") if marker else ""
    return Block(group[0].number, text[len(marker) :], kind)


def _parts(group: Sequence[Line], below: str, width: int) -> bool:
    """Whether a paragraph ends between its lines so far and the one below."""
    above = group[-1].text
    if below.startswith(("– ", "— ")):
        in_list = group[0].text.startswith(below[:2])
        return in_list or ends_sentence(above) or above[-1] in ";:,"
    if list_marker(below) or below[0] in _OWN_LINE:
        return True
    if _HYPHENATED.search(above) or above.endswith(_SOFT_HYPHENS[0]):
        return False
    if below[0].islower():
        return False
    if len(above) > _WRAP_LIMIT:
        return True
    return ends_sentence(above) and len(above) < _FULL * width
