"""The phrasebook: sentences that recur in many cases, translated once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from ua_i18n.errors import TemplateError
from ua_i18n.yamlfile import read_yaml

__all__ = ["Phrase", "read_phrasebook"]

_FIELDS = ("context", "text", "note")
_CONTEXT = re.compile(r"[a-z]+(-[a-z]+)*")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One recurring text."""

    context: str
    """The part of the document in which it recurs, a msgctxt."""
    text: str
    note: str = ""
    """For the translator."""


def read_phrasebook(text: str, *, path: str) -> tuple[Phrase, ...]:
    """Read `templates/phrasebook.yaml`: a list of {context, text, note}.

    Raises:
        TemplateError: it is no such list, or says the same twice.
    """
    entries = read_yaml(text, path=path, error=TemplateError) or []
    if not isinstance(entries, list):
        raise TemplateError("expected a list of {context, text, note}", path=path)
    phrases = tuple(
        _phrase(entry, number, path) for number, entry in enumerate(entries, start=1)
    )
    seen: set[tuple[str, str]] = set()
    for phrase in phrases:
        if (phrase.context, phrase.text) in seen:
            raise TemplateError(f"{phrase.text!r} stands there twice", path=path)
        seen.add((phrase.context, phrase.text))
    return phrases


def _phrase(entry: object, number: int, path: str) -> Phrase:
    if not isinstance(entry, Mapping):
        raise TemplateError(f"phrase {number}: expected context and text", path=path)
    for name, value in entry.items():
        if name not in _FIELDS:
            known = ", ".join(_FIELDS)
            raise TemplateError(
                f"phrase {number}: unknown field {name!r}; known are {known}", path=path
            )
        if not isinstance(value, str):
            raise TemplateError(f"phrase {number}: {name} must be a text", path=path)
    context = " ".join(entry.get("context", "").split())
    text = " ".join(entry.get("text", "").split())
    if not text or not _CONTEXT.fullmatch(context):
        raise TemplateError(
            f"phrase {number}: needs a text and a context such as sign-off", path=path
        )
    return Phrase(context, text, " ".join(entry.get("note", "").split()))
