"""Is the translation in the language of its catalog?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import NAME_CONTEXTS, copied
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Verdict, english_name, judge

__all__ = ["wrong_language"]

_SENTENCE = re.compile(r"[^.!?؟。！？…\n]+")
_FEWEST_LETTERS = 30
"""A shorter sentence may be a quotation or the name of a law."""
_COPIED = 0.6
"""Of the words of a sentence; more would be a sentence of the source."""


@check(
    "wrong-language",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
)
def wrong_language(pair: Pair) -> Iterator[Remark]:
    """The translation, or a sentence of it, is in another language."""
    if pair.context in NAME_CONTEXTS or copied(pair):
        return
    judgement = judge(pair.plain[1], pair.language, source=pair.source_language)
    if judgement.language:
        yield Remark(f"the text seems to be {english_name(judgement.language)}")
    elif sentence := _left_over(pair):
        yield Remark(f"a sentence is still in the language of the source: {sentence}")


def _left_over(pair: Pair) -> str | None:
    """Find a sentence that was left as it stood in the source."""
    source, text = pair.plain
    known = frozenset(source.split())
    if len(known.intersection(text.split())) < 4:
        return None
    for match in _SENTENCE.finditer(text):
        words = match[0].split()
        same = sum(word in known for word in words)
        if len(match[0]) >= _FEWEST_LETTERS and same > len(words) * _COPIED:
            found = judge(match[0], pair.language, source=pair.source_language)
            if found.verdict is Verdict.SOURCE:
                return f"“{match[0].strip()[:40]}…”"
    return None
