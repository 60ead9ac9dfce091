"""Checks of the project's templates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.templating import TemplateFault

__all__ = [
    "template_attribute",
    "template_format",
    "template_lang",
    "template_markup",
    "template_msgid",
    "template_safe",
]


@check("template-msgid", scope=Scope.TEMPLATE)
def template_msgid(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A template asks for the translation of a text that it computes."""
    return _remarks(faults, "template-msgid")


@check("template-format", scope=Scope.TEMPLATE)
def template_format(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A template formats a text after its translation."""
    return _remarks(faults, "template-format")


@check("template-safe", scope=Scope.TEMPLATE)
def template_safe(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A template switches escaping off."""
    return _remarks(faults, "template-safe")


@check("template-attribute", scope=Scope.TEMPLATE)
def template_attribute(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A template fills in an attribute that has no quotation marks."""
    return _remarks(faults, "template-attribute")


@check("template-markup", scope=Scope.TEMPLATE, severity=Severity.WARNING)
def template_markup(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A text of a template that is to be translated holds markup."""
    return _remarks(faults, "template-markup")


@check("template-lang", scope=Scope.TEMPLATE, severity=Severity.WARNING)
def template_lang(faults: Sequence[TemplateFault]) -> Iterator[Remark]:
    """A template of a page does not say the language of the page."""
    return _remarks(faults, "template-lang")


def _remarks(faults: Sequence[TemplateFault], code: str) -> Iterator[Remark]:
    return (Remark(f.message, f.line, 1) for f in faults if f.code == code)
