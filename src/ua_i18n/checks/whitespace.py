"""White space that a reader sees, or that makes a program refuse the catalog."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import BLANK_ENDS, SLIP

__all__ = ["double_space", "escape", "line_break", "newline_ends", "space_ends", "tab"]

_NO_BREAK = frozenset("\u00a0\u202f")
# A space comes first, so that the search skips to it.
_DOUBLED = re.compile(r"[ \u00a0\u202f](?<=\S[ \u00a0\u202f])[ \u00a0\u202f]+(?=\S)")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_ESCAPE = re.compile(r"""\\[nrt"']""")
_MARKS = frozenset(".,:;!?)>：；，。！？、）…।؟؛،|")
_LAID_OUT = re.compile(r"\t|   |^[ ]|\n[ ]", re.MULTILINE)
"""Columns, such as the list of a program's options."""
_AFTER_MARK = re.compile(r"(?<=[.:!?;,])  (?=\S)")
_WRAPPED = 45
"""Characters from which a program's message may be broken to fit a screen."""


def _with_ends_of_source(pair: Pair) -> str:
    source, text = pair.source, pair.text.strip()
    if not text or not source.strip():
        return pair.text
    start = len(source) - len(source.lstrip())
    return source[:start] + text + source[len(source.rstrip()) :]


@check("newline-ends", scope=Scope.TEXT, fix=_with_ends_of_source, needs="\n")
def newline_ends(pair: Pair) -> Iterator[Remark]:
    """Source and translation do not both begin, or not both end, with a line end."""
    source, text = pair.source, pair.text
    for which, wanted, given in (
        ("first", source[:1], text[:1]),
        ("last", source[-1:], text[-1:]),
    ):
        if (wanted == "\n") != (given == "\n"):
            whose = "source" if wanted == "\n" else "translation"
            yield Remark(f"only the {whose} has a line end as its {which} character")


@check(
    "space-ends",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_with_ends_of_source,
    needs=[BLANK_ENDS],
)
def space_ends(pair: Pair) -> Iterator[Remark]:
    """The spaces at the start or end differ from those of the source."""
    source, text = pair.source, pair.text
    if _is_laid_out(pair):
        return
    if _differ(_start(source), _start(text)):
        yield Remark(f"{_whose(_start(source))} begins with a space")
    wanted = _start(source[::-1])
    if _differ(wanted, _start(text[::-1])) and not _is_prompt(pair):
        yield Remark(f"{_whose(wanted)} ends with a space")


def _is_laid_out(pair: Pair) -> bool:
    """Tell whether blanks in a program's message are a matter of its columns."""
    return pair.of_program and (
        pair.of_key or _LAID_OUT.search(pair.source.strip("\n")) is not None
    )


def _is_prompt(pair: Pair) -> bool:
    """Tell whether a space after the last mark is one that no reader misses."""
    lost = pair.source[-1:].isspace()
    return (lost or pair.of_program) and pair.text.rstrip()[-1:] in _MARKS


def _differ(wanted: str, given: str) -> bool:
    """Tell whether a space is missing or one too many; several are a layout."""
    return bool(wanted) != bool(given) and len(wanted) < 2


def _start(text: str) -> str:
    """Return the spaces that a text begins with, line ends apart."""
    return text[: len(text) - len(text.lstrip())].replace("\n", "")


def _whose(in_source: str) -> str:
    return "only the source" if in_source else "only the translation"


def _single_spaced(pair: Pair) -> str:
    return pair.text if _doubled_in(pair.source) else _DOUBLED.sub(_one, pair.text)


def _one(match: re.Match[str]) -> str:
    return next((char for char in match[0] if char in _NO_BREAK), " ")


def _doubled_in(text: str) -> bool:
    return "  " in text or _DOUBLED.search(text) is not None


@check(
    "double-space",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_single_spaced,
    needs={SLIP, *_NO_BREAK},
)
def double_space(pair: Pair) -> Iterator[Remark]:
    """Two or more spaces stand between words."""
    if not _DOUBLED.search(pair.text):
        return
    if _is_laid_out(pair) or _doubled_in(pair.source):
        return
    # In programs many type two after a sentence.
    text = _AFTER_MARK.sub(" ", pair.text) if pair.of_program else pair.text
    if _DOUBLED.search(text):
        yield Remark("two or more spaces stand together")


@check("tab", scope=Scope.TEXT, severity=Severity.WARNING, needs="\t")
def tab(pair: Pair) -> Iterator[Remark]:
    """One of the two texts has tab characters, the other has none."""
    wanted, given = pair.source.count("\t"), pair.text.count("\t")
    # Programs lay tables out by tabs or by blanks, and so do their translators.
    if bool(wanted) != bool(given) and not _is_table(pair):
        yield Remark(f"{given} instead of {wanted} tab characters")


def _is_table(pair: Pair) -> bool:
    return pair.of_program and (
        pair.of_key or any(map(_LAID_OUT.search, (pair.source, pair.text)))
    )


@check("line-break", scope=Scope.TEXT, severity=Severity.WARNING, needs="\n")
def line_break(pair: Pair) -> Iterator[Remark]:
    """A one-line text was broken, or the number of blank lines differs."""
    if pair.of_key:
        return
    source, text = pair.source, pair.text.strip()
    wanted, given = (len(_BLANK_LINE.findall(each)) for each in (source.strip(), text))
    if "\n" in text and _one_line(source):
        if pair.of_program and len(source) >= _WRAPPED:
            return
        yield Remark("the translation has a line break inside, the source has none")
    elif wanted != given:
        yield Remark(f"{given} instead of {wanted} blank lines")


def _one_line(source: str) -> bool:
    return "\n" not in source and " " in source and source == source.strip()


@check("escape", scope=Scope.TEXT, severity=Severity.WARNING, needs="\\")
def escape(pair: Pair) -> Iterator[Remark]:
    r"""A backslash before n, t, r or a quotation mark is in one of the texts only."""
    wanted, given = (set(_ESCAPE.findall(each)) for each in (pair.source, pair.text))
    for mark in sorted(given - wanted):
        yield Remark(f"“{mark}” would be shown as it stands")
    for mark in sorted(wanted - given):
        yield Remark(f"“{mark}” of the source is missing")
