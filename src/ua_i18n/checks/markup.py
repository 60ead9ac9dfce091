"""Can the translation be shown: placeholders, Markdown, forms for the sender.

The rules themselves are in `ua_i18n.texts`, because rendering obeys them too.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.texts import MARKS, Fault, faults

__all__ = ["markup", "placeholder", "sender_form", "stray_percent"]


@check("placeholder", scope=Scope.TEXT)
def placeholder(pair: Pair) -> Iterator[Remark]:
    """The translation lacks a placeholder, or has one that the source lacks."""
    return _remarks(pair, "placeholder")


@check("stray-percent", scope=Scope.TEXT)
def stray_percent(pair: Pair) -> Iterator[Remark]:
    """A percent sign is neither a placeholder nor written as two."""
    return _remarks(pair, "stray-percent")


@check("markup", scope=Scope.TEXT)
def markup(pair: Pair) -> Iterator[Remark]:
    """Bold, emphasis or links differ from the source, or are not closed."""
    yield from _remarks(pair, "markup")
    # A program shows them as they are.
    severity = Severity.WARNING if pair.of_program else None
    for remark in _remarks(pair, "mark"):
        yield remark._replace(severity=severity)


@check("sender-form", scope=Scope.TEXT)
def sender_form(pair: Pair) -> Iterator[Remark]:
    """The forms for the sender's gender are not exactly three."""
    return _remarks(pair, "sender")


def _remarks(pair: Pair, code: str) -> Iterator[Remark]:
    return (Remark(fault.message) for fault in _faults(pair) if fault.code == code)


# Four checks ask for the same pair, one after the other.
@lru_cache(maxsize=8)
def _faults(pair: Pair) -> tuple[Fault, ...]:
    plain = not (pair.python_format or pair.brace_format)
    if plain and MARKS.isdisjoint(pair.characters | pair.source_characters):
        return ()
    return faults(
        pair.source,
        pair.text,
        python_format=pair.python_format,
        brace_format=pair.brace_format,
        may_omit=pair.rare,
        markdown=pair.markdown,
    )
