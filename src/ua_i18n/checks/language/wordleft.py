"""Was a word of the source left among those of the translation?"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import islice

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import copied, expected_scripts
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import UNSURE_LANGUAGE
from ua_i18n.languages import KEPT_WORDS, english_words, primary_subtag

__all__ = ["word_left"]

_IN_CASES = frozenset(
    {
        *("letter", "subject", "sign-off", "title", "summary", "action"),
        *("heading", "background"),
    }
)
# No part of an address, an account, a hashtag or a compound.
_LATIN = "0-9A-Za-z_À-ɏḀ-ỿ"
_WORD = re.compile(rf"(?<![{_LATIN}@#/&.’'-])[A-Za-z]+(?![{_LATIN}@/’'-]|\.[{_LATIN}])")
_ASIDE = re.compile(
    r"[«“„\"‘»][^«»“”„\"]*[»”“\"’«]|(?<!\w)'[^']*'(?!\w)|\([^()]*\)|`[^`]*`"
)
"""What stands in quotation marks or brackets may be a title or the word explained."""
_FEWEST_LETTERS, _FEWEST_OF_PROGRAM, _MOST_LISTED = 3, 2, 3
_LINKS = frozenset({"the", "and", "with", "without", "from", "for"})
"""Words with which a name may begin, or that join two."""


@check(
    "word-left",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
    needs=[UNSURE_LANGUAGE],
)
def word_left(pair: Pair) -> Iterator[Remark]:
    """A word of the source stands among those of the translation."""
    known = _small_words(pair.original.plain)
    if "LATIN" in expected_scripts(pair.language):
        if primary_subtag(pair.source_language) != "en":
            return
        known &= english_words(pair.language)
    elif pair.context not in _IN_CASES:
        return  # where programs and their options have names in small letters
    left = dict.fromkeys(_left(pair.plain[1], known)) if known else {}
    # In programs one word alone may be a command or a key of a language.
    few = pair.of_program and len(left) < _FEWEST_OF_PROGRAM and "the" not in left
    if left and not few and not copied(pair):
        listed = ", ".join(f"“{word}”" for word in islice(left, _MOST_LISTED))
        more = " and others" if len(left) > _MOST_LISTED else ""
        yield Remark(f"still in the language of the source: {listed}{more}")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _small_words(source: str) -> frozenset[str]:
    found = _WORD.findall(without_addresses(source))
    small = (word for word in found if word.islower() and len(word) >= _FEWEST_LETTERS)
    return frozenset(small) - KEPT_WORDS


def _left(text: str, known: Collection[str]) -> Iterator[str]:
    """Yield the words of a text that are known, but for those of names."""
    if not any(map(text.__contains__, known)):
        return
    text = _ASIDE.sub(" . ", without_addresses(text))
    for match in _WORD.finditer(text):
        word = match[0]
        if word in known and not _is_of_name(text, match):
            yield word


def _is_of_name(text: str, word: re.Match[str]) -> bool:
    """Tell a word within a name: "Reporters without Borders", "the Guardian"."""
    before, after = text[: word.start()].split(" ")[-2:-1], text[word.end() :]
    if not (after[:1] == " " and after[1:2].isascii() and after[1:2].isupper()):
        return False
    begins = bool(before) and before[0][:1].isascii() and before[0][:1].isupper()
    return begins or word[0] in _LINKS
