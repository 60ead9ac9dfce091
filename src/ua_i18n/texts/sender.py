"""The three forms of a word that agrees with the writer of a letter.

`{sender:masculine|feminine|unspecified}`: exactly three forms, each possibly empty,
without "|", "{" or "}" inside: «Я обеспокоен{sender:|а|(а)}».
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias

__all__ = [
    "BLANK_LETTERS",
    "SENDERS",
    "Gender",
    "alike_senders",
    "choose_sender",
    "hollow_senders",
    "malformed_senders",
    "says_something",
]

Gender: TypeAlias = Literal["m", "f"]
SENDERS: tuple[Gender | None, ...] = (None, "m", "f")
"""Whoever may write a letter."""

_FORMS = re.compile(
    r"""
    \{sender:
    (?P<m> [^|{}]*) \|
    (?P<f> [^|{}]*) \|
    (?P<unspecified> [^|{}]*)
    \}
    """,
    re.VERBOSE,
)
# Whatever else looks as if it was meant so: `{Sender: a|b}`, `{sender:a|b|c`.
_MALFORMED = re.compile(r"\{\s*sender\b[^{}]*\}?", re.IGNORECASE)
BLANK_LETTERS = frozenset("\u115f\u1160\u3164\uffa0")
"""Letters that are blank: the fillers of Hangul."""
_FORMS_WITHOUT_NAME = re.compile(
    r"\{[^{}|:]*:[^{}|]*\|[^{}]*\}|\{[^{}|]*\|[^{}|]*\|[^{}|]*\}"
)


def alike_senders(text: str) -> Iterator[str]:
    """Yield the forms, as written, in which a man and a woman say the same."""
    for match in _FORMS.finditer(text):
        if match["m"] == match["f"]:
            yield match[0]


def hollow_senders(text: str) -> Iterator[str]:
    """Yield the forms, as written, that stand for a word and leave it out for some."""
    for match in _FORMS.finditer(text):
        around = (text[: match.start()][-1:], text[match.end() :][:1])
        forms = [form.strip() for form in match.groups()]
        if not (any(map(_is_of_word, around)) or all(forms)) and any(forms):
            yield match[0]


def _is_of_word(char: str) -> bool:
    """Tell whether a character is a letter, a digit or a mark on one of them."""
    return char.isalnum() or (char != "" and unicodedata.category(char)[0] == "M")


def says_something(text: str) -> bool:
    """Tell whether a text shows a letter or a digit, whoever sends it."""
    if "{sender:" not in text:
        return _says_something(text)
    return all(_says_something(choose_sender(text, gender)) for gender in SENDERS)


def _says_something(text: str) -> bool:
    first = text[:1]
    if first.isalnum() and first not in BLANK_LETTERS:
        return True
    return any(char.isalnum() and char not in BLANK_LETTERS for char in text)


def choose_sender(text: str, gender: Gender | None) -> str:
    """Resolve the sender forms: masculine, feminine, or unspecified for None.

    What is malformed stays as it is; `ua_i18n.texts.faults` reports it.
    """
    if "{sender:" not in text:
        return text
    return _FORMS.sub(lambda match: match[gender or "unspecified"], text)


def malformed_senders(text: str) -> tuple[str, ...]:
    """List what was meant as sender forms and is not, as written."""
    rest = _FORMS.sub("", text)
    named = tuple(match[0] for match in _MALFORMED.finditer(rest))
    others = _FORMS_WITHOUT_NAME.findall(_MALFORMED.sub("", rest))
    return (*named, *others)
