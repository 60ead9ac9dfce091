"""Findings that a translator has judged: `# ua-i18n: ignore=CODE reason`.

Several codes are separated by commas. Without a reason the comment has no effect,
because nobody after the translator could judge it again.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ua_i18n.checks.aliases import codes_of, suggestion
from ua_i18n.checks.entry import Entry
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import CHECKS, Remark, Scope, check

__all__ = [
    "Suppressions",
    "ignore_code",
    "ignore_unused",
    "ignored_codes",
    "read_suppressions",
    "unused_names",
]

_COMMENT = re.compile(
    r"""
    \s* ua-i18n \s* :
    (?: \s* ignore \s* = \s* (?P<codes>[^\s,]+ (?:\s*,\s*[^\s,]+)*) )?
    \s* (?P<reason>.*)
    """,
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Suppressions:
    """What some comments suppress."""

    codes: frozenset[str]
    names: tuple[str, ...]
    """Of codes, families and checks of other tools, as written."""
    faults: tuple[str, ...]
    """Why comments that were meant to suppress something do not."""


def ignored_codes(entry: Entry) -> frozenset[str]:
    """Return the codes that the translator comments of a message suppress."""
    comments = entry.message.comments
    return read_suppressions(comments).codes if comments else frozenset()


@check("ignore-code", scope=Scope.ENTRY)
def ignore_code(entry: Entry) -> Iterable[Remark]:
    """A comment that suppresses findings names no known code or no reason."""
    comments = entry.message.comments
    return map(Remark, read_suppressions(comments).faults) if comments else ()


def unused_names(entry: Entry, used: Collection[str]) -> tuple[str, ...]:
    """Return the names in suppressions under which nothing was found.

    Args:
        entry: A message.
        used: The codes of which something was found in it, suppressed or not.
    """
    message = entry.message
    if message.fuzzy or not all(text.strip() for text in message.msgstr):
        return ()
    return tuple(
        name
        for name in read_suppressions(message.comments).names
        if all(code not in used and _is_judged(code) for code in codes_of(name))
    )


def _is_judged(code: str) -> bool:
    """Tell whether the check of a code looks at each message by itself."""
    return CHECKS[code].scope in {Scope.ENTRY, Scope.TEXT}


@check("ignore-unused", scope=Scope.COMMENT, severity=Severity.WARNING)
def ignore_unused(names: Sequence[str]) -> Iterator[Remark]:
    """A comment suppresses a finding that is not there any more."""
    for name in names:
        yield Remark(f"there is no finding “{name}” to ignore here: remove the comment")


@lru_cache(maxsize=8)
def read_suppressions(comments: tuple[str, ...]) -> Suppressions:
    """Read comments, of which most suppress nothing."""
    codes: set[str] = set()
    known: list[str] = []
    faults: list[str] = []
    for match in filter(None, map(_COMMENT.match, comments)):
        names = re.split(r"\s*,\s*", match["codes"]) if match["codes"] else []
        found = [fault for name in names for fault in _fault(name)]
        if not names:
            found = ["write “ua-i18n: ignore=CODE reason”"]
        elif not match["reason"]:
            found += ["say after the code why the finding is no fault"]
        else:
            codes.update(code for name in names for code in codes_of(name))
            known += filter(codes_of, names)
        faults += found
    return Suppressions(frozenset(codes), tuple(known), tuple(faults))


def _fault(name: str) -> Iterator[str]:
    if not codes_of(name):
        yield f"there is no check “{name}”; {suggestion(name)}"
