"""The exception tree: what stops work, each saying what, where and what to do.

UaI18nError                    root; exit code 2
├─ ConfigError                 ua-i18n.toml: unknown key, wrong type
├─ LanguageError               unknown language tag or name (also a ValueError)
├─ UnknownNameError            no such case, target, domain or message
├─ SourceError                 a fault at a place: .path .line .column
│  ├─ FileError                a file cannot be read, written or replaced
│  ├─ PoSyntaxError            a PO file that msgfmt refuses too
│  ├─ MoSyntaxError            a MO file that is damaged or hostile
│  ├─ TemplateError            a template or the phrasebook cannot be used
│  ├─ SenderError              a sender file with unknown or wrong fields
│  └─ DocumentError            a document that is no Urgent Action
├─ FaultsError                 a file of our own; .faults holds all its SourceErrors
│  ├─ CaseError                a case file
│  └─ TermsError               a term list
└─ IncompleteError             a letter that is not ready; exit code 1

A fault in a *text* is a finding, not an exception.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

__all__ = [
    "CaseError",
    "ConfigError",
    "DocumentError",
    "FaultsError",
    "FileError",
    "IncompleteError",
    "LanguageError",
    "MoSyntaxError",
    "PoSyntaxError",
    "SenderError",
    "SourceError",
    "TemplateError",
    "TermsError",
    "UaI18nError",
    "UnknownNameError",
]


class UaI18nError(Exception):
    """The root of all errors of this package."""

    exit_code = 2


class ConfigError(UaI18nError):
    """A setting that cannot be used."""


class LanguageError(UaI18nError, ValueError):
    """A language tag or name that cannot be resolved."""


class UnknownNameError(UaI18nError):
    """A case, target, domain or message that there is not."""


class SourceError(UaI18nError):
    """A fault at a place in a file.

    Attributes:
        path: The file as it was named by the caller.
        line: 1-based line, or None where the fault has no line.
        column: 1-based column in code points, or None.
        message: What is wrong and what to do, without the place.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "<text>",
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        super().__init__(message)

    def __str__(self) -> str:
        place = ":".join(
            str(part) for part in (self.path, self.line, self.column) if part
        )
        return f"{place}: {self.message}"


class FileError(SourceError):
    """A file that cannot be read, written or replaced."""


class PoSyntaxError(SourceError):
    """A PO file that cannot be read exactly."""


class MoSyntaxError(SourceError):
    """A MO file that cannot be read exactly."""


class TemplateError(SourceError):
    """A template or phrasebook that cannot be used."""


class SenderError(SourceError):
    """A sender with unknown or wrong fields."""


class DocumentError(SourceError):
    """A document that is no Urgent Action."""


class FaultsError(UaI18nError):
    """A file that cannot be read; all its faults at once.

    Attributes:
        faults: The single faults, in file order, at least one.
    """

    def __init__(self, faults: Sequence[SourceError]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class CaseError(FaultsError):
    """A case file that cannot be read."""


class TermsError(FaultsError):
    """A term list that cannot be read."""


class IncompleteError(UaI18nError):
    """A letter was asked for in a language in which it is not ready.

    Attributes:
        letter: The refused letter (`ua_i18n.rendering.Letter`), as a draft.
        language: The BCP 47 tag that was asked for.
        missing: Every missing message with state and place, in letter order.
    """

    exit_code = 1

    def __init__(self, message: str, *, letter: Any, language: str) -> None:
        self.letter = letter
        self.language = language
        self.missing = tuple(letter.missing)
        super().__init__(message)
