"""What must not change unseen between two wordings of a text, and what may.

Facts are numbers, dates, articles of law and names. They are looked for in the
*source* texts: names of months, numerals and the word "article" are known in
English and a few neighbours only; digits and capitals in every script with them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias, cast

from ua_i18n.catalog.memory import NEAR, similarity
from ua_i18n.languages import ENGLISH_MONTHS, Tag, law_words

__all__ = [
    "Fact",
    "changed_facts",
    "cosmetic_changes",
    "facts",
    "numbers",
    "plain_look",
]

Kind: TypeAlias = Literal["article", "date", "number", "name"]

_MONTH = f"(?-i:{'|'.join(ENGLISH_MONTHS)})"
# The languages that most cases are written in.
_ARTICLE = "|".join(
    words.article
    for language in ("en", "es", "fr", "de", "ru")
    if (words := law_words(Tag(language)))
)
_PARAGRAPH = r"\d+ (?: [-.]\d+ )* (?: \( \w{1,3} \) )*"
_ONE_WORD = r"(?P<word> [^\W\d_]+ (?: [-'’][^\W\d_]+ )* )"
# A word is matched last and whole: what stands inside one is never looked at.
_TOKEN = re.compile(
    rf"""
    (?P<article>
        (?: {_ARTICLE} | (?: paragraphs? | articulos? ) \b )
        \s* {_PARAGRAPH}
        (?: (?: \s*,\s*(?:and\s)? | \s(?: and|or|et|y|и )\s ) \s* {_PARAGRAPH} )* )
  | (?P<date>
        \d{{1,2}} (?:st|nd|rd|th)? \s (?:of\s)? {_MONTH} \b (?: ,?\s\d{{4}}\b )?
      | {_MONTH} \s \d{{1,2}} (?:st|nd|rd|th)? \b (?: ,?\s\d{{4}}\b )?
      | {_MONTH} \s \d{{4}} \b
      | \d{{4}}-\d{{2}}-\d{{2}}\b
      | \d{{1,2}} (?P<mark>[./]) \d{{1,2}} (?P=mark) \d{{4}}\b )
  | (?P<number>
        (?: \d{{1,3}} (?: [\u00a0\u202f\x20]\d{{3}} )+ \b | \d+ (?: [.,:/]\d+ )* )
        (?: \s?% )? )
  | {_ONE_WORD}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WORD = re.compile(_ONE_WORD, re.VERBOSE)
_NUMERAL_WORDS = """
    two three four five six seven eight nine ten eleven twelve thirteen fourteen
    fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
    seventy eighty ninety hundred hundreds thousand thousands million millions
"""
_NUMERALS = frozenset(_NUMERAL_WORDS.split())
_DIGITS = re.compile(r"\d+")
_LETTERS = re.compile(r"[^\W\d_]+")
_REMEMBERED = 2**10
"""Pairs of texts: those of a case are asked for again in each language."""
_CONTEXT = 4
"""Words around a change that may belong to a fact with it ("the 12 | May | 2022")."""
_ABBREVIATION = re.compile(r"\b[^\W\d_]{1,3}\.\Z")
_OPENING = " \t\u00a0\"'“‘«„(*_"
_CLOSING = "\"'”’»)*_"
_STOPS = tuple(".!?:…\n")

_PLAIN_QUOTES = str.maketrans(dict.fromkeys('"“”„‟«»‘’‚‛`´', "'"))
_PLAIN_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))

_LOOKS: Final[tuple[tuple[str, Callable[[str], str]], ...]] = (
    ("quotes", lambda text: text.translate(_PLAIN_QUOTES)),
    ("dashes", lambda text: text.translate(_PLAIN_DASHES)),
    ("spaces", lambda text: " ".join(text.split())),
    ("final stop", lambda text: text.removesuffix(".").removesuffix("。")),
    ("first letter", lambda text: text[:1].casefold() + text[1:]),
)


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of a text, as written there."""

    kind: Kind
    text: str


def facts(text: str) -> tuple[Fact, ...]:
    """The facts of a text: articles, dates and numbers in order, then the names.

    A name is a capitalised word of two letters or more. The first word of a
    sentence counts as one only where all words of the text are capitalised.
    """
    return _Reading.of(text).facts


def numbers(text: str) -> frozenset[str]:
    """The runs of digits of a text, whatever they are part of."""
    return frozenset(_DIGITS.findall(text))


@lru_cache(maxsize=_REMEMBERED)
def changed_facts(old: str, new: str) -> tuple[str, ...]:
    """What became of the facts of a text, in words for a translator.

    Returns:
        "230 → 238", "no longer: 12 May 2022" and "new: Article 274", in this
        order for each kind of fact; empty when all facts are still there.
    """
    parts = _differing_parts(old, new)
    if not _may_differ(*parts):
        return ()
    before, after = map(_Reading.of, parts)
    gone, come = _difference(before.facts, after.facts)
    lines: list[str] = []
    for kind in ("article", "date", "number", "name"):
        was = [fact.text for fact in gone if fact.kind == kind]
        now = [fact.text for fact in come if fact.kind == kind]
        both = min(len(was), len(now))
        lines += [f"{a} → {b}" for a, b in zip(was, now, strict=False)]
        lines += [f"no longer: {text}" for text in was[both:]]
        lines += [f"new: {text}" for text in now[both:]]
    respelt = (f"{a} → {b}" for a, b in _respelt(before, after))
    return tuple(dict.fromkeys((*lines, *respelt)))


def cosmetic_changes(old: str, new: str) -> tuple[str, ...] | None:
    """In which looks two wordings differ, if they differ in nothing else.

    Looks are the style of quotes and dashes, spaces, one final stop and the case
    of the first letter.

    Returns:
        Their names; empty for equal texts; None where the words, the digits or
        the line ends at start and end differ (msgfmt wants those in a translation).
    """
    if old == new:
        return ()
    if plain_look(old) != plain_look(new) or _line_ends(old) != _line_ends(new):
        return None
    return tuple(
        name
        for name, _ in _LOOKS
        if plain_look(old, but=name) != plain_look(new, but=name)
    )


def plain_look(text: str, *, but: str = "") -> str:
    """A text without its looks (see `cosmetic_changes`), or with one of them left."""
    for name, plain in _LOOKS:
        if name != but:
            text = plain(text)
    return text


def _line_ends(text: str) -> tuple[bool, bool]:
    return text.startswith("\n"), text.endswith("\n")


def _difference(
    old: Iterable[Fact], new: Iterable[Fact]
) -> tuple[list[Fact], list[Fact]]:
    """The facts of each side that the other lacks; letter case is no difference."""
    gone = Counter((fact.kind, fact.text.casefold()) for fact in old)
    come = Counter((fact.kind, fact.text.casefold()) for fact in new)
    return _only(old, gone - come), _only(new, come - gone)


def _only(found: Iterable[Fact], wanted: Counter[tuple[Kind, str]]) -> list[Fact]:
    left = Counter(wanted)
    kept = []
    for fact in found:
        identity = fact.kind, fact.text.casefold()
        if left[identity] > 0:
            left[identity] -= 1
            kept.append(fact)
    return kept


@dataclass(frozen=True, slots=True)
class _Reading:
    """One pass over a text."""

    facts: tuple[Fact, ...]
    words: frozenset[str]
    opening: tuple[str, ...]
    """First words of sentences that begin like a full name: two capitals."""

    @classmethod
    def of(cls, text: str) -> _Reading:
        found: list[Fact] = []
        words: list[tuple[str, int]] = []
        # Without a digit there is no article, no date and no number but in words.
        token_pattern = _TOKEN if _DIGITS.search(text) else _WORD
        for hit in token_pattern.finditer(text):
            kind, token = hit.lastgroup, hit.group()
            if kind != "word":
                found.append(Fact(cast(Kind, kind), token))
            elif _is_numeral(token):
                found.append(Fact("number", token))
            else:
                words.append((token, hit.start()))
        capitals = [it for it in words if it[0][0].isupper()]
        prose = len(capitals) < len(words) and any(it[0][0].islower() for it in words)
        opening = []
        for word, start in capitals:
            if len(word) < 2:
                continue
            if not prose or not _starts_sentence(text, start):
                found.append(Fact("name", word))
            elif text[start + len(word) + 1 : start + len(word) + 2].isupper():
                opening.append(word)
        return cls(tuple(found), frozenset(w for w, _ in words), tuple(opening))


def _is_numeral(word: str) -> bool:
    folded = word.casefold()
    return folded in _NUMERALS or (
        "-" in folded and not _NUMERALS.isdisjoint(folded.split("-"))
    )


def _may_differ(old: str, new: str) -> bool:
    """Whether a word that comes or goes has the look of a fact (a quick test)."""
    differing = Counter(old.split()).items() ^ Counter(new.split()).items()
    words = " ".join(word for word, _ in differing)
    return (
        words != words.lower()
        or _DIGITS.search(words) is not None
        or "§" in words
        or not _NUMERALS.isdisjoint(_LETTERS.findall(words))
    )


def _differing_parts(old: str, new: str) -> tuple[str, str]:
    """Both texts without the words that they begin and end with in common.

    Some of these are left, as a fact may reach into them, and the first of each
    sentence is known by what is before it.
    """
    ours, theirs = old.split(" "), new.split(" ")
    shortest = min(len(ours), len(theirs))
    start = end = 0
    while start < shortest and ours[start] == theirs[start]:
        start += 1
    while end < shortest - start and ours[-1 - end] == theirs[-1 - end]:
        end += 1
    start, end = max(0, start - _CONTEXT), max(0, end - _CONTEXT)
    return (
        " ".join(ours[start : len(ours) - end]),
        " ".join(theirs[start : len(theirs) - end]),
    )


def _starts_sentence(text: str, position: int) -> bool:
    before = text[max(0, position - 12) : position].rstrip(_OPENING)
    if not before or before.endswith("\n"):
        return True
    before = before.rstrip(_CLOSING)
    return before.endswith(_STOPS) and not _is_title(before)


def _is_title(before: str) -> bool:
    """Ends in a title or an initial, such as Mr. or J."""
    hit = _ABBREVIATION.search(before)
    return hit is not None and hit.group()[0].isupper()


def _respelt(before: _Reading, after: _Reading) -> list[tuple[str, str]]:
    """First words of full names that begin a sentence, in two spellings.

    Only likeness tells them from other first words: "Release Aigul" and "Free
    Aigul" hold no changed name.
    """
    return [
        (was, now)
        for was in dict.fromkeys(before.opening)
        for now in dict.fromkeys(after.opening)
        if was not in after.words
        and now not in before.words
        and similarity(was, now) >= NEAR
    ]
