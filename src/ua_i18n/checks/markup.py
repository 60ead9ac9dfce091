"""Can the translation be shown: placeholders, Markdown, forms for the sender.

The rules themselves are in `ua_i18n.texts`, because rendering obeys them too.
"""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.texts import MARKS, alike_senders

_MARKS = MARKS | {"%", "}"}

__all__ = ["markup", "placeholder", "sender_form", "stray_percent"]


@check("placeholder", scope=Scope.TEXT, needs=_MARKS)
def placeholder(pair: Pair) -> Iterator[Remark]:
    """The translation lacks a placeholder, or has one that the source lacks."""
    return _remarks(pair, "placeholder")


@check("stray-percent", scope=Scope.TEXT, needs=_MARKS)
def stray_percent(pair: Pair) -> Iterator[Remark]:
    """A percent sign is neither a placeholder nor written as two."""
    return _remarks(pair, "stray-percent")


@check("markup", scope=Scope.TEXT, needs=_MARKS)
def markup(pair: Pair) -> Iterator[Remark]:
    """Bold, emphasis or links differ from the source, or are not closed."""
    for fault in pair.faults:
        if fault.code == "markup":
            yield Remark(fault.message)
        elif fault.code == "mark":
            # A program shows them as they are.
            severity = Severity.WARNING if pair.of_program else None
            yield Remark(fault.message, severity=severity)


@check("sender-form", scope=Scope.TEXT, needs=_MARKS)
def sender_form(pair: Pair) -> Iterator[Remark]:
    """The forms for the sender's gender are not exactly three, or two are the same."""
    yield from _remarks(pair, "sender")
    for forms in alike_senders(pair.text):
        if forms not in pair.source:
            yield Remark(
                f"“{forms}” has one form for a man and a woman",
                severity=Severity.WARNING,
            )


def _remarks(pair: Pair, code: str) -> Iterator[Remark]:
    for fault in pair.faults:
        if fault.code == code:
            yield Remark(fault.message)
