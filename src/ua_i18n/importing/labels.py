"""The labels, headings and notices of the form, found loosely (labels.yaml)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from typing import Literal

from ua_i18n.importing.tables import WORD, fold, load, same_word

__all__ = ["Found", "Group", "cut_notices", "find", "find_phrase", "split_inline"]

Group = Literal["sections", "fields", "notices", "lines", "phrases"]

_TOKEN = re.compile(r"\{\w+\}|…|[^{…]+")
_AFTER = re.compile(r"[\s\"'”’»)\].]*(?P<colon>[:：])?\s*")
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_OPENING_MARKS = " \"'“”‘’«»([¡¿"
_STOPS = (".", "!", ":", "")
_MOST_WORDS = 48
_PHRASE_REACH = 500
_HOLE_WORDS = 12
_GAP_WORDS = 6
_LABEL_LINES = 4
_TELLING_WORDS = 3
"""A label of so many words is recognised even without its colon."""


@dataclass(frozen=True, slots=True)
class Found:
    """A label at the start of a line."""

    kind: str
    group: Group
    lines: int
    """How many lines it covers; the last may hold `rest`."""
    rest: str
    """What follows the label on its last line."""
    holes: tuple[tuple[str, str], ...] = ()
    """Fields that the label itself names, as (kind, text)."""


@dataclass(frozen=True, slots=True)
class _Spelling:
    kind: str
    group: Group
    tokens: tuple[str, ...]

    @property
    def telling(self) -> bool:
        return len([t for t in self.tokens if t[0] not in "{…"]) >= _TELLING_WORDS


@dataclass(frozen=True, slots=True)
class _Match:
    spelling: _Spelling
    end: int
    """Offset after the last character."""
    holes: tuple[tuple[str, str], ...]


@cache
def _spellings(group: Group) -> tuple[_Spelling, ...]:
    return tuple(
        _Spelling(kind, group, tuple(_tokens(spelling)))
        for kind, languages in load("labels")[group].items()
        for row in languages.values()
        for spelling in row
    )


def _tokens(spelling: str) -> Iterator[str]:
    for token in _TOKEN.findall(spelling):
        if token[0] in "{…":
            yield token
        else:
            yield from fold(token)


@lru_cache(8192)
def _candidates(group: Group, first: str) -> tuple[_Spelling, ...]:
    return tuple(s for s in _spellings(group) if same_word(s.tokens[0], first))


def find(texts: Sequence[str], *, strict: bool = False) -> Found | None:
    """Find the longest label at the start of the first of some adjoining lines.

    A label may wrap over the following lines. It must be followed by a colon or
    the end of its line; a field's label of three words or more, or before a digit,
    needs neither. One that begins with a small letter needs the colon, and so
    does a short field in running text.

    Args:
        texts: The line and those below it, down to the next blank one.
        strict: Whether the line stands in running text.
    """
    window = "\n".join(texts[:_LABEL_LINES])
    groups: tuple[Group, ...] = ("sections", "notices", "fields", "lines")
    found = [
        label
        for match in _matches(window, groups)
        if (label := _accept(window, match, strict=strict))
    ]
    return max(found, key=lambda f: (f.lines, -len(f.rest)), default=None)


def _matches(window: str, groups: Iterable[Group]) -> Iterator[_Match]:
    """Yield the spellings that the window begins with."""
    first = WORD.search(window)
    if first is None or window[: first.start()].strip(_OPENING_MARKS):
        return
    head = "".join(fold(first[0]))
    candidates = [spelling for group in groups for spelling in _candidates(group, head)]
    if not candidates:
        return
    words = list(islice(WORD.finditer(window), _MOST_WORDS))
    folded = ["".join(fold(word[0])) for word in words]
    stop = _hole_stop(window, words)
    for spelling in candidates:
        fit = _fit(spelling.tokens, folded, 0, stop=stop)
        if fit is not None:
            end, spans = fit
            holes = tuple(
                (name, window[words[a].start() : words[b - 1].end()])
                for name, a, b in spans
            )
            yield _Match(spelling, words[end - 1].end(), holes)


def _hole_stop(window: str, words: Sequence[re.Match[str]]) -> int:
    """How many words a hole at the end of a spelling may reach to."""
    colon = window.find(":")
    end = colon if colon >= 0 else len(window.partition("\n")[0])
    return sum(word.end() <= end for word in words)


def _fit(
    tokens: Sequence[str], words: Sequence[str], at: int, *, stop: int
) -> tuple[int, tuple[tuple[str, int, int], ...]] | None:
    """Fit a spelling to words: the end, and the holes as (name, start, end)."""
    if not tokens:
        return at, ()
    token, rest = tokens[0], tokens[1:]
    if token[0] not in "{…":
        if at < len(words) and same_word(token, words[at]):
            return _fit(rest, words, at + 1, stop=stop)
        return None
    for end in _hole_ends(token, rest, at, stop=stop, total=len(words)):
        fit = _fit(rest, words, end, stop=stop)
        if fit is not None:
            hole = () if token == "…" else ((token[1:-1], at, end),)
            return fit[0], (*hole, *fit[1])
    return None


def _hole_ends(
    token: str, rest: Sequence[str], at: int, *, stop: int, total: int
) -> Iterable[int]:
    if token == "…":
        return range(at, min(at + _GAP_WORDS, total) + 1)
    if rest:
        return range(at + 1, min(at + _HOLE_WORDS, total) + 1)
    return [stop] if at < stop <= at + _HOLE_WORDS else []


def _accept(window: str, match: _Match, *, strict: bool) -> Found | None:
    """Take a match as a label if what follows it allows that."""
    spelling = match.spelling
    tail = window[match.end :].partition("\n")[0]
    after = _AFTER.match(tail)
    assert after is not None  # it can match nothing at all
    rest, colon = tail[after.end() :], bool(after["colon"])
    small = window.lstrip(_OPENING_MARKS)[:1].islower()
    if not colon and (small or not _stands_alone(spelling, tail, rest, strict=strict)):
        return None
    lines = window[: match.end].count("\n") + 1
    holes = tuple((name, text.replace("\n", " ")) for name, text in match.holes)
    return Found(spelling.kind, spelling.group, lines, rest, holes)


def _stands_alone(spelling: _Spelling, tail: str, rest: str, *, strict: bool) -> bool:
    """Whether a label without a colon is one, by what follows it on its line."""
    if not rest:
        return spelling.telling or not strict or spelling.group != "fields"
    if spelling.group == "notices":
        return tail[:1] in _STOPS
    if spelling.group != "fields":
        return False
    return spelling.telling or (not strict and rest[0] in "+0123456789")


def cut_notices(text: str) -> tuple[str, tuple[Found, ...]]:
    """Take the notices out of a field's value, sentence by sentence."""
    kept: list[str] = []
    notices: list[Found] = []
    for sentence in _SENTENCE.split(text):
        notice = find([sentence])
        if notice and notice.group == "notices" and not notice.rest:
            notices.append(notice)
        else:
            kept.append(sentence)
    return " ".join(kept), tuple(notices)


def split_inline(text: str) -> tuple[str, str]:
    """Part a line before the first further field label, which has its colon.

    The header puts several on a line: "UA: … Index: … Date: …".
    """
    for word in islice(WORD.finditer(text), 1, None):
        for match in _matches(text[word.start() :], ("fields",)):
            if text[word.start() + match.end :].lstrip()[:1] == ":":
                return text[: word.start()].rstrip(), text[word.start() :]
    return text, ""


def find_phrase(text: str, kind: str) -> str | None:
    """What a phrase inside a text says of a field, the last one if there are more.

    Returns:
        From the phrase's hole on, or else what follows the phrase.
    """
    for word in reversed(list(WORD.finditer(text))):
        window = text[word.start() : word.start() + _PHRASE_REACH]
        for match in _matches(window, ("phrases",)):
            if match.spelling.kind == kind:
                if match.holes:
                    return window[window.index(match.holes[0][1]) : match.end]
                return window[match.end :].strip()
    return None
