"""Articles of law and their parts, in whatever order a language names them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from ua_i18n.languages import LawWords, Tag, law_words

__all__ = ["Article", "find_articles", "is_cited"]

_NUMBER = (
    r"(?P<number>\d{1,4})(?P<subs>(?:[.-]\d{1,3}(?!\d))*)"
    r"(?P<bracketed>(?:\s?[(（](?:\d{1,3}|[^\W\d_])[)）])*)"
)
_AND = r"(?:\s?[,،、;]\s?|\s?(?:/|and|or|и|или|й|та|або|et|ou|y|e|und|oder|[وאו])\s?)"
_MORE = rf"(?P<more>(?:{_AND}{{1,2}}\d{{1,4}}(?:[.-]\d{{1,3}})*(?:\s?\(\d{{1,3}}\))*)*)"
_PART_NUMBERS = rf"[(（]?(?P<numbers>\d{{1,3}}(?:{_AND}\d{{1,3}})*)[)）]?"
_DIGITS = re.compile(r"\d+")
_LISTED = re.compile(r"(\d{1,4})(?:[.-]\d{1,3})*(?:\s?\(\d{1,3}\))*")
_GAP = re.compile(r"[^\d.;!?。]{0,14}")
_STEM = re.compile(r"(?:[^\\\[().?+*{](?![?*{]))*")
_ALTERNATIVE = re.compile(r"\|(?![^(]*\))")
_NEAR, _FAR = 16, 40
"""Characters before a number where the word for an article is, and for its part."""
_GOES_ON = re.compile(r"\d|\s?[(（]|[.-]\d")
_LETTER = r"[^\W\d_]"
# "299/1 maddesi", "2/3-b maddesi". Source: citations of the Turkish courts.
_NUMBER_FIRST = _NUMBER.replace("[.-]", "[./-]", 1)
_ORDINAL = rf"(?:['’]{_LETTER}{{4}}|\s?[-'’]?(?:{_LETTER}{{1,3}})?\.?)"


@dataclass(frozen=True, slots=True)
class Article:
    """One article, named once or more in a text."""

    number: int
    parts: frozenset[int] = frozenset()
    """"2" of 378.2, 378 (2) and "part 2 of Article 378"."""
    written: str = ""
    listed: bool = False
    """It may be the number of something else after an article and a comma."""


def find_articles(text: str, tag: Tag) -> tuple[Article, ...] | None:
    """Find the articles of law in a legible text.

    Returns:
        One for each number; None if the language's words for them are not known.
    """
    patterns = _patterns(tag)
    if patterns is None:
        return None
    stems, article, part = patterns
    lower = text.lower()
    if not any(map(lower.__contains__, stems)):
        return ()
    hits = [hit for hit in article.finditer(lower) if not _inside_word(hit)]
    if not hits:
        return ()
    parts = _bound(hits, list(part.finditer(lower)))
    found: dict[int, Article] = {}
    for hit in hits:
        for one in _articles(hit, text, parts.get(hit.start(), frozenset())):
            known = found.get(one.number)
            found[one.number] = _joined(known, one) if known else one
    return tuple(found.values())


def is_cited(article: Article, text: str, tag: Tag) -> bool:
    """Tell quickly that a text names an article, its word and its parts before it."""
    before = _before(tag)
    number = str(article.number)
    at = text.find(number)
    if before is None or at < 0 or _GOES_ON.match(text, at + len(number)):
        return False
    word, part = before
    said = word.search(text[max(0, at - _NEAR) : at].lower())
    if said is None or not article.parts:
        return said is not None
    parts = part.search(text[max(0, at - _FAR) : at].lower())
    return parts is not None and article.parts == frozenset(
        map(int, _DIGITS.findall(parts["numbers"]))
    )


@cache
def _before(tag: Tag) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Match the word for an article before its number, and with a part before that."""
    words = law_words(tag)
    if words is None or words.number_first:
        return None
    article = rf"(?<!{_LETTER})(?:{words.article})\s?(?:№\s?)?\Z"
    part = rf"(?<!{_LETTER})(?:{words.part})\s?{_PART_NUMBERS}{_GAP.pattern}"
    return re.compile(article), re.compile(part + article)


def _joined(first: Article, second: Article) -> Article:
    return Article(
        first.number,
        first.parts | second.parts,
        first.written,
        listed=first.listed and second.listed,
    )


def _articles(
    hit: re.Match[str], text: str, parts: frozenset[int]
) -> Iterator[Article]:
    inner = _DIGITS.findall(hit["subs"] + hit["bracketed"])
    end = hit.start("more") if hit["more"] else hit.end()
    written = text[hit.start() : end].strip()
    yield Article(int(hit["number"]), parts | frozenset(map(int, inner)), written)
    for other in _LISTED.finditer(hit["more"]) if hit["more"] else ():
        inner = _DIGITS.findall(other[0][len(other[1]) :])
        yield Article(int(other[1]), frozenset(map(int, inner)), other[0], listed=True)


def _inside_word(hit: re.Match[str]) -> bool:
    start = hit.start()
    return start > 0 and hit[0][0].isalpha() and hit.string[start - 1].isalpha()


def _bound(
    articles: list[re.Match[str]], parts: list[re.Match[str]]
) -> Mapping[int, frozenset[int]]:
    """Map the place of each article to the parts that are named beside it.

    A text names the parts before their articles or after them, not both.
    """
    found: dict[int, frozenset[int]] = {}
    before = bool(parts) and parts[0].start() < articles[0].start()
    for part in parts:
        for article in articles:
            first, second = (part, article) if before else (article, part)
            between = first.string[first.end() : second.start()]
            if first.end() <= second.start() and _GAP.fullmatch(between):
                numbers = frozenset(map(int, _DIGITS.findall(part["numbers"])))
                known = found.get(article.start(), frozenset())
                found[article.start()] = known | numbers
    return found


@cache
def _patterns(
    tag: Tag,
) -> tuple[tuple[str, ...], re.Pattern[str], re.Pattern[str]] | None:
    """Return the words that must be there at all, and the two patterns."""
    words = law_words(tag)
    if words is None:
        return None
    # What a word begins with before the first sign of `re`; "" is in every text.
    stems = {_STEM.match(word)[0] for word in words.article.split("|")}  # type: ignore[index]
    return tuple(stems), _article(words), _part(words)


def _article(words: LawWords) -> re.Pattern[str]:
    # No look-behind: the search skips to the letters that the words begin with.
    pattern = rf"(?:{words.article})\s?(?:№\s?)?{_NUMBER}{_MORE}"
    if words.number_first:
        pattern = rf"第?\s?{_NUMBER_FIRST}{_ORDINAL}\s?(?:{words.article})(?P<more>)"
    return re.compile(pattern)


def _part(words: LawWords) -> re.Pattern[str]:
    if words.number_first:
        return re.compile(rf"第?\s?{_PART_NUMBERS}{_ORDINAL}\s?(?:{words.part})")
    begun = "|".join(map(_begun, _ALTERNATIVE.split(words.part)))
    return re.compile(rf"(?:{begun})\s?{_PART_NUMBERS}")


def _begun(word: str) -> str:
    """Return a pattern of a word where no letter stands before it.

    It looks back after the first letter, so that the search skips to that.
    """
    first = word[0]
    if first.isalpha() and word[1:2] not in {"?", "*", "{"}:
        return rf"{first}(?<!{_LETTER}{first}){word[1:]}"
    return rf"(?<!{_LETTER}){word}"
