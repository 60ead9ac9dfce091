"""Checks of the case file itself."""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.cases import Case, segments
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import resolve
from ua_i18n.texts import MARKDOWN_CONTEXTS, faults

__all__ = ["language_name", "source_text"]


@check("language-name", scope=Scope.CASE)
def language_name(case: Case) -> Iterator[Remark]:
    """A preferred language of the case is not known by this name."""
    for index, name in enumerate(case.preferred_languages):
        if resolve(name) is None:
            line = case.lines.get(f"preferred_languages/{index}")
            yield Remark(
                f"the preferred language “{name}” is not known: write its English "
                "name or its tag, such as “Russian” or “ru”",
                line or case.lines.get("preferred_languages"),
            )


@check("source-text", scope=Scope.CASE)
def source_text(case: Case) -> Iterator[Remark]:
    """A text of the case has unclosed markup or faulty forms for the sender."""
    for segment in segments(case):
        markdown = segment.context in MARKDOWN_CONTEXTS
        for fault in faults(
            segment.text, segment.text, python_format=False, markdown=markdown
        ):
            yield Remark(fault.message, segment.line or None)
