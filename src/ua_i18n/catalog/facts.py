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
from typing import Final, Literal, TypeAlias, cast

from ua_i18n.catalog.memory import NEAR, similarity

__all__ = [
    "Fact",
    "changed_facts",
    "cosmetic_changes",
    "facts",
    "numbers",
    "plain_look",
]

Kind: TypeAlias = Literal["article", "date", "number", "name"]

_MONTH = (
    "(?-i:January|February|March|April|May|June|July|August|September|October"
    "|November|December)"
)
_NUMERAL = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
    "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    "|seventy|eighty|ninety|hundreds?|thousands?|millions?"
)
_PARAGRAPH = r"\d+ (?: [-.]\d+ )* (?: \( \w{1,3} \) )*"
_FACT = re.compile(
    rf"""
    (?P<article>
        (?: \b(?: articles? | sections? | paragraphs? | art[íi]culos? | artikels?
                | стать[яиеюё]й? ) \b | \b(?: art | arts | sec | ст ) \. | § )
        \s* {_PARAGRAPH}
        (?: (?: \s*,\s*(?:and\s)? | \s(?: and|or|et|y|и )\s ) \s* {_PARAGRAPH} )* )
  | (?P<date>
        \b\d{{1,2}} (?:st|nd|rd|th)? \s (?:of\s)? {_MONTH} \b (?: ,?\s\d{{4}}\b )?
      | \b{_MONTH} \s \d{{1,2}} (?:st|nd|rd|th)? \b (?: ,?\s\d{{4}}\b )?
      | \b{_MONTH} \s \d{{4}} \b
      | \b\d{{4}}-\d{{2}}-\d{{2}}\b
      | \b\d{{1,2}} (?P<mark>[./]) \d{{1,2}} (?P=mark) \d{{4}}\b )
  | (?P<number>
        (?: \b\d{{1,3}} (?: [\u00a0\u202f\x20]\d{{3}} )+ \b | \d+ (?: [.,:/]\d+ )* )
        (?: \s?% )?
      | \b(?: {_NUMERAL} )\b )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
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
    found = [
        Fact(cast(Kind, hit.lastgroup), hit.group()) for hit in _FACT.finditer(text)
    ]
    if any(word[0].islower() for word in _WORD.findall(text)):
        names = [name for name in _capitalised(text) if not name.starts]
    else:
        names = _capitalised(text)
    return (*found, *(Fact("name", name.text) for name in names))


def numbers(text: str) -> frozenset[str]:
    """The runs of digits of a text, whatever they are part of."""
    return frozenset(_DIGITS.findall(text))


def changed_facts(old: str, new: str) -> tuple[str, ...]:
    """What became of the facts of a text, in words for a translator.

    Returns:
        "230 → 238", "no longer: 12 May 2022" and "new: Article 274", in this
        order for each kind of fact; empty when all facts are still there.
    """
    gone, come = _difference(facts(old), facts(new))
    lines: list[str] = []
    for kind in ("article", "date", "number", "name"):
        was = [fact.text for fact in gone if fact.kind == kind]
        now = [fact.text for fact in come if fact.kind == kind]
        both = min(len(was), len(now))
        lines += [f"{a} → {b}" for a, b in zip(was, now, strict=False)]
        lines += [f"no longer: {text}" for text in was[both:]]
        lines += [f"new: {text}" for text in now[both:]]
    respelt = (f"{a} → {b}" for a, b in _respelt(old, new))
    return tuple(dict.fromkeys((*lines, *respelt)))


def cosmetic_changes(old: str, new: str) -> tuple[str, ...] | None:
    """In which looks two wordings differ, if they differ in nothing else.

    Looks are the style of quotes and dashes, spaces, one final stop and the case
    of the first letter.

    Returns:
        Their names; empty for equal texts; None where the words, the digits or
        the line ends at start and end differ (msgfmt wants those in a translation).
    """
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
class _Capitalised:
    text: str
    starts: bool
    """First word of a sentence, where a capital says nothing."""
    followed: bool
    """Another capitalised word comes next, as in a full name."""


def _capitalised(text: str) -> list[_Capitalised]:
    """The capitalised words of a text, but for those of dates and articles."""
    others = [hit.span() for hit in _FACT.finditer(text)]
    return [
        _Capitalised(
            hit.group(),
            starts=_starts_sentence(text, hit.start()),
            followed=text[hit.end() : hit.end() + 1].isspace()
            and text[hit.end() + 1 : hit.end() + 2].isupper(),
        )
        for hit in _WORD.finditer(text)
        if len(hit.group()) > 1
        and hit.group()[0].isupper()
        and not any(start <= hit.start() < end for start, end in others)
    ]


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


def _respelt(old: str, new: str) -> list[tuple[str, str]]:
    """First words of full names that begin a sentence, in two spellings.

    Only likeness tells them from other first words: "Release Aigul" and "Free
    Aigul" hold no changed name.
    """
    old_words, new_words = set(_WORD.findall(old)), set(_WORD.findall(new))
    was = [w.text for w in _capitalised(old) if w.starts and w.followed]
    now = [w.text for w in _capitalised(new) if w.starts and w.followed]
    return [
        (a, b)
        for a in dict.fromkeys(was)
        for b in dict.fromkeys(now)
        if a not in new_words and b not in old_words and similarity(a, b) >= NEAR
    ]
