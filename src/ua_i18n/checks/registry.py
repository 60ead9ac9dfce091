"""The list of checks: one function, one code, one heading in docs/checks.md.

A check returns or yields remarks. What it is given follows from its scope; the
imports in `ua_i18n.checks.families` fill the list, nothing is discovered.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias, TypeVar

from ua_i18n.catalog.message import Message
from ua_i18n.checks.finding import Severity
from ua_i18n.languages import Tag, primary_subtag

__all__ = ["CHECKS", "Check", "Fix", "Remark", "Scope", "check", "in_english"]


class Scope(StrEnum):
    """What a check is given."""

    ENTRY = "entry"
    """Every message of a catalog that is not `ordinary`, as an `Entry`."""
    TEXT = "text"
    """Every form of a confirmed translation beside its source, as a `Pair`."""
    CATALOG = "catalog"
    """A whole catalog, as a `Volume`."""
    CASE = "case"
    """A `Docket`: a case, the day, and the case that it inherits from."""
    TEMPLATE = "template"
    """The `TemplateFault`s of a template of the project."""
    COMMENT = "comment"
    """The names in a message's suppressions of which nothing came."""
    FILE = "file"
    """The `SourceError` of a file that cannot be read."""


class Remark(NamedTuple):
    """What a check says, and where, if that is not where the message stands."""

    message: str
    line: int | None = None
    column: int | None = None
    about: Message | None = None
    """The message that a remark on a whole catalog is about."""
    severity: Severity | None = None
    """Where it weighs less than what else the check finds."""
    critical: Severity | None = None
    """The same in a letter's messages for the case's first preferred language."""


Find: TypeAlias = Callable[[Any], Iterable[Remark]]
Fix: TypeAlias = Callable[[Any], str]
"""Gives the translation of a `Pair` without the fault; the text itself if unsure."""
Concerns: TypeAlias = Callable[[Tag], bool]
"""Tells whether a check may find anything in translations into a language."""
Hints: TypeAlias = Callable[[Tag], frozenset[str] | None]
"""Gives by the language of a source the words, case-folded, and the signs without any
of which nothing can be found beside it; None where the words are not known."""
Allows: TypeAlias = Callable[[Any], bool]
"""Tells by an `Original` whether a check may find anything in translations of it."""
_F = TypeVar("_F", bound=Find)


def _no_hints(_: Tag) -> None:
    """Nothing is known: every source may have what a check looks for."""


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check."""

    code: str
    severity: Severity
    critical: Severity
    """The severity in a letter's messages for the case's first preferred language."""
    scope: Scope
    summary: str
    """The first line of the function's docstring."""
    find: Find
    fix: Fix | None = None
    """What mends the fault where no person need judge it."""
    needs: frozenset[str] = frozenset()
    """The `traits` without any of which nothing can be found; none: always look."""
    concerns: Concerns | None = None
    """Tells whether anything can be found in a catalog; None: in every one."""
    hints: Hints = _no_hints
    """Gives what a source has beside which anything can be found."""
    allows: Allows | None = None
    """Tells whether anything can be found beside a source; None: beside every one."""

    @property
    def family(self) -> str:
        """The module of the check, which users may select as a whole."""
        return self.find.__module__.removeprefix(_PACKAGE).partition(".")[0]


def in_english(hints: Iterable[str]) -> Hints:
    """Return the hints of a check that reads no other sources than English ones."""
    found = frozenset(hints)
    return lambda tag: found if primary_subtag(tag) == "en" else frozenset()


def _constant(hints: Iterable[str]) -> Hints:
    found = frozenset(hints)
    return lambda _: found


_PACKAGE = "ua_i18n.checks."
_checks: dict[str, Check] = {}

CHECKS: Mapping[str, Check] = MappingProxyType(_checks)
"""Code -> check, in the order of their registration."""


def check(
    code: str,
    *,
    scope: Scope,
    severity: Severity = Severity.ERROR,
    critical: Severity | None = None,
    fix: Fix | None = None,
    needs: Iterable[str] = (),
    concerns: Concerns | None = None,
    hints: Iterable[str] | Hints = _no_hints,
    allows: Allows | None = None,
) -> Callable[[_F], _F]:
    """Register a check under a code.

    Args:
        code: What users write to select or ignore it.
        scope: What the function is given.
        severity: Of its findings.
        critical: Of its findings in a letter's messages for the case's first
            preferred language, where that differs.
        fix: What mends the fault, for the scope `TEXT` alone.
        needs: For the scope `TEXT` alone: signs and other `traits`, one of which source
            or translation must have, else the check is not even asked. The msgctxt
            is one.
        concerns: For the scope `TEXT` alone: tells by the language of a catalog whether
            the check is asked at all.
        hints: For the scope `TEXT` alone: the words and signs of a source without any
            of which the check is not asked; or a function that gives them.
        allows: For the scope `TEXT` alone: tells by an `Original` that has such words
            whether the check is asked: what a source rules out is worked out once for
            all languages.

    Raises:
        ValueError: the code is taken.
    """

    def register(find: _F) -> _F:
        if code in _checks:
            raise ValueError(f"two checks have the code {code!r}")
        summary = (find.__doc__ or "").partition("\n")[0]
        _checks[code] = Check(
            code,
            severity,
            critical or severity,
            scope,
            summary,
            find,
            fix,
            frozenset(needs),
            concerns,
            hints if callable(hints) else _constant(hints),
            allows,
        )
        return find

    return register
