"""What differs between a case and the one it inherits from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ua_i18n.cases import Case, segments
from ua_i18n.catalog.facts import Fact, facts
from ua_i18n.catalog.sentences import telling_sentences
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = ["inherited_fact", "inherits_from"]

_WORD = re.compile(r"[^\W\d_]+")
_ALIKE = 0.6
"""The share of words that two wordings of one statement have in common at least."""
_SHOWN = 90
_KINDS = ("number", "date", "article")


class _Statement(NamedTuple):
    text: str
    line: int
    words: frozenset[str]


@check("inherits-from", scope=Scope.CASE, severity=Severity.WARNING)
def inherits_from(docket: Docket) -> Iterator[Remark]:
    """The case that this one inherits from is not there, or cannot be read."""
    parent = docket.case.inherits_from
    if parent is not None and docket.inherited is None:
        yield Remark(
            f"there is no case “{parent}” that can be read: write the id of its file, "
            "or leave the line out",
            docket.line("inherits_from"),
        )


@check("inherited-fact", scope=Scope.CASE, severity=Severity.WARNING)
def inherited_fact(docket: Docket) -> Iterator[Remark]:
    """A number, date or article differs from the case that this one inherits from."""
    before = docket.inherited
    if before is None:
        return
    old = list(_statements(before))
    known = {statement.text for statement in old}
    told: set[str] = set()
    for statement in _statements(docket.case):
        origin = None if statement.text in known else _nearest(statement, old)
        changes = _changes(origin.text, statement.text) if origin else ""
        if origin and changes and changes not in told:
            told.add(changes)
            yield Remark(
                f"{changes}: {before.path or before.id}:{origin.line} says "
                f"“{_shortened(origin.text)}”, and here stands "
                f"“{_shortened(statement.text)}”; find out which is right",
                statement.line or None,
            )


def _statements(case: Case) -> Iterator[_Statement]:
    """The sentences of a case, each once."""
    seen: set[str] = set()
    for segment in segments(case):
        for text in telling_sentences(segment.text):
            if text not in seen:
                seen.add(text)
                words = frozenset(_WORD.findall(text.casefold()))
                yield _Statement(text, segment.line, words)


def _nearest(statement: _Statement, among: Iterable[_Statement]) -> _Statement | None:
    """The statement that says most likely the same, if one does."""
    best, highest = None, _ALIKE
    for other in among:
        common = len(statement.words & other.words)
        share = common / len(statement.words | other.words) if common else 0.0
        if share >= highest:
            best, highest = other, share
    return best


def _changes(old: str, new: str) -> str:
    """The facts that stand in the place of others: "230 → 238"."""
    were, are = facts(old), facts(new)
    found = []
    for kind in _KINDS:
        gone = _without([f for f in were if f.kind == kind], are)
        come = _without([f for f in are if f.kind == kind], were)
        pairs = zip(gone, come, strict=False)
        found += [f"{a} → {b}" for a, b in pairs if not _finer(kind, a, b)]
    return ", ".join(found)


def _without(some: Iterable[Fact], others: Iterable[Fact]) -> list[str]:
    """The texts of facts that are not among others; letter case is no difference."""
    left = Counter(fact.text.casefold() for fact in others)
    found = []
    for fact in some:
        left[fact.text.casefold()] -= 1
        if left[fact.text.casefold()] < 0:
            found.append(fact.text)
    return found


def _finer(kind: str, old: str, new: str) -> bool:
    """Tell whether one date or article is the other, said more exactly."""
    short, long = sorted((old.casefold(), new.casefold()), key=len)
    rest = long.removeprefix(short)
    return kind != "number" and rest != long and not rest[:1].isdigit()


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN].rsplit(' ', 1)[0]} …"
