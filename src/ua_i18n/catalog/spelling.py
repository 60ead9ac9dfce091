"""Whether a source text was corrected in its spelling alone.

There is no dictionary here, and "trial" for "trail" may be a correction or another
meaning. So the answer is yes only for what is hardly ever more than a slip, and only
where somebody says that slips were corrected (`update --typo-fix`).
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from itertools import pairwise

from ua_i18n.catalog.facts import changed_facts
from ua_i18n.catalog.memory import similarity
from ua_i18n.catalog.message import Message

__all__ = ["NEARLY_SAME", "is_respelt", "only_respelt", "spelt_words"]

NEARLY_SAME = 0.85
"""The least likeness of a text and its correction."""

_MOST_WORDS = 2
_LEAST_LETTERS = 5
_ENDING = 2
"""Letters at the end of a word where a change may be one of grammar."""
_NEGATIONS = frozenset(
    {"not", "never", "without", "cannot", "neither", "nobody", "nothing", "nowhere"}
)


def only_respelt(old: Message, new: Message, *, known: AbstractSet[str]) -> bool:
    """Whether two messages of one context differ by corrected slips alone.

    Args:
        old: What was translated.
        new: What stands in its place.
        known: The words in use (`spelt_words`): none of them was a slip.
    """
    if old.msgctxt != new.msgctxt or bool(old.msgid_plural) != bool(new.msgid_plural):
        return False
    texts = [(old.msgid, new.msgid), (old.msgid_plural or "", new.msgid_plural or "")]
    return all(was == now or is_respelt(was, now, known=known) for was, now in texts)


def is_respelt(old: str, new: str, *, known: AbstractSet[str]) -> bool:
    """Whether one or two slips inside of words, or a doubled word, were corrected.

    Never where a fact differs, a word that begins with a capital, a negation, the
    beginning or the ending of a word, or a word that is in use elsewhere.
    """
    if similarity(old, new) < NEARLY_SAME or changed_facts(old, new):
        return False
    ours, theirs = old.split(), new.split()
    if len(ours) == len(theirs) + 1:
        return _is_doubled(ours, theirs)
    if len(ours) != len(theirs):
        return False
    changed = [pair for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    return 0 < len(changed) <= _MOST_WORDS and all(
        _is_slip(was, now, known) for was, now in changed
    )


def spelt_words(text: str) -> frozenset[str]:
    """The words of a text, in lower case, without what stands around them."""
    return frozenset(_core(word)[1] for word in text.casefold().split())


def _is_doubled(ours: list[str], theirs: list[str]) -> bool:
    """Whether a word that stood twice in a row stands once now."""
    return any(
        first == second
        and first.isalpha()
        and ours[:place] + ours[place + 1 :] == theirs
        for place, (first, second) in enumerate(pairwise(ours))
    )


def _is_slip(was: str, now: str, known: AbstractSet[str]) -> bool:
    before, old, after = _core(was)
    if (before, after) != (_core(now)[0], _core(now)[2]):
        return False
    new = _core(now)[1]
    words = (old, new)
    return (
        all(word.isalpha() and word.islower() for word in words)
        and min(map(len, words)) >= _LEAST_LETTERS
        and _NEGATIONS.isdisjoint(words)
        and old not in known
        and _is_one_slip(old, new)
    )


def _is_one_slip(old: str, new: str) -> bool:
    """Whether one letter differs, is missing or too much, or two are swapped."""
    shortest = min(len(old), len(new))
    start = end = 0
    while start < shortest and old[start] == new[start]:
        start += 1
    while end < shortest - start and old[-1 - end] == new[-1 - end]:
        end += 1
    ours, theirs = old[start : len(old) - end], new[start : len(new) - end]
    swapped = len(ours) == 2 and ours == theirs[::-1]
    inside = start > 0 and end >= _ENDING
    return inside and (max(len(ours), len(theirs)) == 1 or swapped)


def _core(word: str) -> tuple[str, str, str]:
    """What stands before a word, the word, and what stands after it."""
    start, end = 0, len(word)
    while start < end and not word[start].isalnum():
        start += 1
    while end > start and not word[end - 1].isalnum():
        end -= 1
    return word[:start], word[start:end], word[end:]
