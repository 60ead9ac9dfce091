"""How a text ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.length import looks_cut
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import OTHER_END
from ua_i18n.languages import Tag, punctuation

__all__ = ["end_punctuation"]

_CLOSING = "\"'”’»›“„‘」』）)]}*_` \t\n\u00a0\u202f\u200e\u200f\u2068\u2069"
_THREE_DOTS = ("...", "。。。", "．．．")
_HEADINGS = frozenset({"title", "subject", "heading"})
# Where a letter opens and ends, each language has marks of its own.
_FREE_CONTEXTS = frozenset(
    {"sign-off", "target-name", "person-name", "office", "office-m", "office-f"}
)
_ABBREVIATION = re.compile(r"(?:\b\w\.\w|\b(?:etc|Inc|Ltd|No|vs))\.$")
_SENTENCE = 60
"""Characters from which a text is a sentence, whose end must not be lost."""
# A fan of exclamation marks and one of full stops say the same.
_EQUAL = ({"stop", "exclamation mark"},)


def _with_mark(pair: Pair) -> str:
    """Add the mark that is missing after a word, where the text is not cut short."""
    text = pair.text.rstrip()
    if not text[-1:].isalpha() or looks_cut(pair) or not any(end_punctuation(pair)):
        return pair.text
    _, wanted = _wanted(pair)
    return f"{text}{_mark(pair, wanted)}{pair.text[len(text) :]}"


def _mark(pair: Pair, kind: str) -> str:
    language = punctuation(pair.language)
    opened = language.inverted and kind != "stop"
    marks = {
        "stop": language.stop,
        "question mark": "" if opened else language.question,
        "exclamation mark": "" if opened else language.exclamation,
    }
    mark = marks.get(kind, "")
    return f"\u202f{mark}" if mark and mark in language.spaced else mark


@check(
    "end-punctuation",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_with_mark,
    needs=[OTHER_END],
)
def end_punctuation(pair: Pair) -> Iterable[Remark]:
    """The translation ends with another mark than the source, or with none."""
    source, text = pair.plain
    kinds = punctuation(pair.language).kinds
    if _end_alike(source, text, punctuation(pair.source_language).kinds, kinds):
        return ()
    source, wanted = _wanted(pair)
    text = text.rstrip(_CLOSING)
    given = _kind(text, kinds)
    if not kinds or not text or len(source) <= 4 or _is_free(pair):
        return ()
    if wanted == given or not _differs(pair, source, wanted, given):
        return ()
    return [
        Remark(
            f"the source ends with {_named(wanted)}, the translation with "
            f"{_named(given)}"
        )
    ]


def _end_alike(
    source: str,
    text: str,
    source_kinds: Mapping[str, str],
    text_kinds: Mapping[str, str],
) -> bool:
    """Tell quickly that both texts end with one mark of a kind."""
    kind = source_kinds.get(source[-1:])
    same = kind is not None and kind == text_kinds.get(text[-1:])
    return same and source[-2:-1] != source[-1:] and text[-2:-1] != text[-1:]


def _wanted(pair: Pair) -> tuple[str, str]:
    """Return the source up to its last mark, and the kind that its translation needs.

    A full stop stands for a mark that the language does not have.
    """
    source, kind = _end(pair.plain[0], pair.source_language)
    known = not kind or kind in punctuation(pair.language).kinds.values()
    return source, kind if known else "stop"


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _end(source: str, tag: Tag) -> tuple[str, str]:
    """Return a source up to its last mark, and the kind of that."""
    text = source.rstrip(_CLOSING)
    return text, _kind(text, punctuation(tag).kinds)


def _kind(text: str, kinds: Mapping[str, str]) -> str:
    if text.endswith(_THREE_DOTS):
        return "ellipsis"
    return kinds.get(text[-1:], "")


def _is_free(pair: Pair) -> bool:
    context = pair.context or ""
    return context in _FREE_CONTEXTS or context.startswith("salutation")


def _differs(pair: Pair, source: str, wanted: str, given: str) -> bool:
    if not wanted:
        return given == "stop" and pair.context in _HEADINGS
    if {wanted, given} in _EQUAL or _is_own_way(pair, wanted, given):
        return False
    if given or wanted == "question mark":
        return True
    if wanted == "colon" and pair.context == "label":
        return True
    return len(source) >= _SENTENCE and not _ABBREVIATION.search(source)


def _is_own_way(pair: Pair, wanted: str, given: str) -> bool:
    """Tell whether a language ends such a sentence so: か。 or あります」."""
    language, text = punctuation(pair.language), pair.plain[1].rstrip()
    if not given and wanted in {"stop", "question mark"}:
        return text.endswith(tuple(language.silent))
    if (wanted, given) == ("question mark", "stop") and language.asking:
        return text.rstrip(_CLOSING)[:-1].endswith(language.asking)
    return False


def _named(kind: str) -> str:
    if not kind:
        return "no mark"
    return f"an {kind}" if kind[0] == "e" else f"a {kind}"
