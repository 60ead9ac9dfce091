"""Is the translation in the language of its catalog?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from ua_i18n.checks.brief import NAME_CONTEXTS
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import copied
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import LETTER, UNSURE_LANGUAGE, holds_more
from ua_i18n.languages import (
    Verdict,
    absent_letters,
    english_name,
    is_plainly,
    judge,
    shares_script,
)

__all__ = ["wrong_language"]

_SENTENCE = re.compile(r"(?<=[.!?؟。！？…])\s+|\n+|(?<=[。！？])")
_FEWEST_LETTERS = 40
"""Fewer may be a quotation, the name of a law, or technical words."""
_MARKS = ".,;:!?()[]\"'“”‘’«»"
_QUOTED = re.compile(r"[«“„\"][^«»“”„\"]*[»”“\"]")
_COPIED, _FEWEST_COPIED = 0.7, 4
"""The part and the number of words that stand in the source too."""
_FEWEST_WHOLE = 3
"""Words of a whole sentence of the source that no other language has."""


@check(
    "wrong-language",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    needs=[UNSURE_LANGUAGE],
)
def wrong_language(pair: Pair) -> Iterable[Remark]:
    """The translation, or a sentence of it, is in another language."""
    if pair.context in NAME_CONTEXTS:
        return ()
    letters = absent_letters(pair.language)
    if letters and (strange := _with_strange_letters(pair, letters)):
        return strange
    plainly = LETTER not in pair.signs and is_plainly(
        pair.language, pair.plain[1], source=pair.source_language
    )
    if plainly and not _may_keep_sentence(pair):
        return ()
    return () if copied(pair) else _foreign(pair, plainly=plainly)


def _may_keep_sentence(pair: Pair) -> bool:
    """Tell quickly whether a sentence of the source may stand among others."""
    if not shares_script(pair.language, pair.source_language):
        return False  # without any letter of another script
    return holds_more(pair.plain[1], pair.signs)


def _foreign(pair: Pair, *, plainly: bool) -> Iterator[Remark]:
    source, text = pair.plain
    text = without_addresses(text)
    language = None
    if not plainly:
        language = judge(text, pair.language, source=pair.source_language).language
    if language is None and not _shares_letters(pair):
        return
    source = without_addresses(source)
    known = frozenset(source.lower().split())
    if language and _is_foreign(text, known, pair):
        yield Remark(f"the text seems to be {english_name(language)}")
    elif len(known.intersection(text.lower().split())) >= _FEWEST_COPIED:
        for sentence in _left_over(text, known, pair):
            yield Remark(
                "a sentence is still in the language of the source:"
                f" “{sentence.strip()[:40]}…”"
            )


def _with_strange_letters(pair: Pair, letters: frozenset[str]) -> list[Remark]:
    """Remark on sentences in a neighbour of the language, told by its letters."""
    text = pair.plain[1]
    if not any(map(text.__contains__, letters)):
        return []
    return [
        Remark(
            f"“{word.strip(_MARKS)}” has letters that {english_name(pair.language)} "
            f"lacks, in “{sentence.strip()[:40]}…”"
        )
        for sentence in _SENTENCE.split(_QUOTED.sub(" ", text))
        for word in islice(_strange(sentence, letters), 1)
    ]


def _strange(sentence: str, letters: frozenset[str]) -> Iterator[str]:
    """Yield the words that hold any of some letters and are no names."""
    for word in sentence.split():
        if word.islower() and not letters.isdisjoint(word):
            yield word


def _shares_letters(pair: Pair) -> bool:
    """Tell whether a word of the source may stand in the translation."""
    if shares_script(pair.language, pair.source_language):
        return True
    if LETTER not in pair.signs:
        return False
    shared = pair.signs & pair.original.characters
    return sum(map(str.isalpha, shared)) >= _FEWEST_COPIED


def _left_over(text: str, known: frozenset[str], pair: Pair) -> Iterator[str]:
    """List sentences that stand as they stood in the source."""
    sentences = _SENTENCE.split(text)
    for sentence in sentences if len(sentences) > 1 else ():
        if not pair.of_program and _stands_in(pair.plain[0], sentence.strip()):
            yield sentence
        elif len(sentence) >= _FEWEST_LETTERS and _copies(sentence, known):
            found = judge(sentence, pair.language, source=pair.source_language)
            if found.verdict is Verdict.SOURCE:
                yield sentence


def _stands_in(source: str, sentence: str) -> bool:
    """Tell whether a whole sentence of the source stands in the translation."""
    if not (sentence[:1].isupper() and sentence.endswith((".", "!", "?"))):
        return False
    words = (word.strip(_MARKS) for word in sentence.split())
    plain = sum(word.islower() and word.isalpha() for word in words)
    return plain >= _FEWEST_WHOLE and sentence in source


def _is_foreign(text: str, known: frozenset[str], pair: Pair) -> bool:
    """Tell a text that was left in the source's language, or is in another.

    Technical words of the source may outnumber those of a translation round them.
    """
    if _copies(text, known):
        return True
    own = " ".join(word for word in text.split() if word.lower() not in known)
    if len(own) < _FEWEST_LETTERS:
        return False
    found = judge(own, pair.language, source=pair.source_language)
    return found.language is not None


def _copies(text: str, known: frozenset[str]) -> bool:
    """Tell whether nearly all words stand in the source; names do not count."""
    words = (word.strip(_MARKS) for word in text.split())
    plain = [word for word in words if word.islower() and word.isalpha()]
    same = sum(word in known for word in plain)
    return same >= _FEWEST_COPIED and same > len(plain) * _COPIED
