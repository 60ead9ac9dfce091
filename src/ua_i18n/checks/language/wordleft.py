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
from ua_i18n.languages import KEPT_WORDS, OPENERS, english_words, primary_subtag

__all__ = ["word_left"]

_IN_CASES = frozenset(
    {
        *("letter", "subject", "sign-off", "title", "summary", "action"),
        *("heading", "background"),
    }
)
_LATIN = "0-9A-Za-z_À-ɏḀ-ỿ"
# No part of an address, an account, a hashtag, a placeholder or a compound.
_WORD = re.compile(
    rf"""
    (?<! [{_LATIN}@#/&.’'{{%$<\\-] )
    (?: [ld][’'] )?
    (?P<word> [A-Za-z]+ )
    (?! [{_LATIN}@/}}] | \.[{_LATIN}] )
    (?: [’'-] (?P<ending> (?![{_LATIN}])\w ) | (?![’'-]) )
    """,
    re.VERBOSE,
)
"""A word of Latin letters, be it behind an article or before an ending in others."""
_ASIDE = re.compile(
    r"""[«“”„"‘»][^«»“”„"]*[»“”"’«] | (?<!\w)'[^']*'(?!\w) | ‹[^‹›]*› | ‚[^‚‘’]*[‘’]
    | \([^()]*\) | \[[^][]*\] | （[^（）]*）
    | [「『《〈][^」』》〉]*[」』》〉] | `[^`]*`""",
    re.VERBOSE,
)
"""What stands in quotation marks or brackets may be a title or the word explained."""
_FEWEST_LETTERS, _FEWEST_OF_PROGRAM, _MOST_LISTED = 3, 2, 3
_LINKS = frozenset({"the", "and", "with", "without", "from", "for"})
"""Words with which a name may begin, or that join two."""
_FAR = 40
"""Characters before a word that are looked at."""
_OPENING = re.compile(r"(?:\A|[.!?…:\n])\W*\Z")
_BETWEEN = "(?P<between>(?: [a-zà-ÿ]{1,3}){0,2})"
_TITLE_BEHIND = re.compile("(?: (?:the|of|an?))? [A-ZÀ-Þ]")
_NAME_BEFORE = re.compile(rf"(?<!\S)[A-ZÀ-Þ]\S*{_BETWEEN} \Z")
_NAME_BEHIND = re.compile(rf"{_BETWEEN} [A-ZÀ-Þ]")


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
    in_english = primary_subtag(pair.source_language) == "en"
    sure = english_words(pair.language) if in_english else frozenset[str]()
    if "LATIN" in expected_scripts(pair.language):
        known &= sure
    elif pair.context not in _IN_CASES:
        return  # where programs and their options have names in small letters
    left = dict.fromkeys(_left(pair.plain[1], known, sure) if known else ())
    # In programs one word alone may be a command or a key of a language.
    few = pair.of_program and len(left) < _FEWEST_OF_PROGRAM and "the" not in left
    if left and not few and not copied(pair):
        listed = ", ".join(f"“{word}”" for word in islice(left, _MOST_LISTED))
        more = " and others" if len(left) > _MOST_LISTED else ""
        yield Remark(f"still in the language of the source: {listed}{more}")


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _small_words(source: str) -> frozenset[str]:
    found = (match["word"] for match in _WORD.finditer(without_addresses(source)))
    small = (w.lower() for w in found if w.islower() or w.lower() in OPENERS)
    return frozenset(w for w in small if len(w) >= _FEWEST_LETTERS) - KEPT_WORDS


def _left(text: str, known: Collection[str], sure: Collection[str]) -> Iterator[str]:
    """Yield the words of a text that are known, but for those of names."""
    lower = text.lower()
    if not any(map(lower.__contains__, known)):
        return
    text = _ASIDE.sub(" . ", without_addresses(text))
    for match in _WORD.finditer(text):
        word = match["word"]
        if word.lower() not in known or _is_of_name(text, match):
            continue
        # With an ending it may be a loan: "live-трансляция".
        if word in sure or (word.islower() and not match["ending"]):
            yield word


def _is_of_name(text: str, match: re.Match[str]) -> bool:
    """Tell a word within a name: "Reporters without Borders", "the Guardian"."""
    word, before = match["word"], text[: match.start()][-_FAR:]
    if not word.islower():
        opens = _OPENING.search(before)
        return not opens or bool(_TITLE_BEHIND.match(text, match.end()))
    behind = _NAME_BEHIND.match(text, match.end())
    if not behind or (word in _LINKS and not behind["between"]):
        return bool(behind)
    ahead = _NAME_BEFORE.search(before)
    # "Juan de los Santos"
    short = len(word) == _FEWEST_LETTERS or word in _LINKS
    if not ahead:
        return False
    return short or not (ahead["between"] or behind["between"])
