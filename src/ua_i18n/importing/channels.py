"""The lines of an address that say how to reach somebody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from ua_i18n.cases.model import CHANNEL_KINDS, Channel
from ua_i18n.importing.tables import fold, load

__all__ = ["Reading", "is_bare_label", "order", "read_channels"]

_EMAIL = re.compile(r"[^\s@,;:<>()\"]+@[^\s@,;:<>()\"]+")
_URL = re.compile(r"https?://[^\s<>\"]+", re.I)
_HANDLE = re.compile(r"@\w[\w.]*")
_PHONE = re.compile(r"[+(]?\d[\d\s().+/–-]{5,}")
_NOTE = re.compile(r"\s*[(\[]([^()\[\]]*[^\W\d_][^()\[\]]*)[)\]]")
_BETWEEN_WORDS = re.compile(r"[\s,;]+")
_BETWEEN_NUMBERS = re.compile(r"\s*[;,]\s*|\s+/\s+|\s+or\s+")
_SEPARATOR = re.compile(r"(?:[\s,;/|]|\sI\s*$)+$")
_LINKING = ("or", "and", "&", "/", "|")
_ACCOUNTS = ("x", "facebook", "instagram")
_SHORTEST_NUMBER = 5
_SHORTEST_BARE_NUMBER = 7
_EDGES = ".,;<>"


@dataclass(frozen=True, slots=True)
class Reading:
    """What a line says of channels."""

    before: str
    """Text before the first label; the whole line if it has no channels."""
    channels: tuple[Channel, ...] = ()
    lost: str = ""
    """What could not be kept in a channel."""


@cache
def _kinds() -> dict[tuple[str, ...], str]:
    rows = load("words")["channels"]
    return {fold(label): kind for kind, row in rows.items() for label in row}


@cache
def _label() -> re.Pattern[str]:
    spellings = [x for row in load("words")["channels"].values() for x in row]
    longest_first = sorted(spellings, key=len, reverse=True)
    either = "|".join(re.escape(s).replace(r"\ ", r"\s+") for s in longest_first)
    return re.compile(
        rf"""
          (?<![\w@./-]) (?P<label>{either}) \.?
            (?P<more> (?:\s+[^\W\d_]+){{1,4}} | \s*\([^()]*\) )? \s*[:：]
        | (?: ^ | (?<=[|/;,I]\s) ) (?P<bare>{either}) \.?
            \s+ (?= [+(\d@] | https?: | [^\s@]+@\S )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


def is_bare_label(text: str) -> bool:
    """Whether a line is a channel's label alone, its value in the line below."""
    return _label().fullmatch(text) is not None


def order(channels: Iterable[Channel]) -> tuple[Channel, ...]:
    """Put channels in the order of a case file."""
    return tuple(sorted(channels, key=lambda c: CHANNEL_KINDS.index(c.kind)))


def read_channels(text: str) -> Reading:
    """Read the channels of one line, labelled or not."""
    labels = list(_label().finditer(text))
    if not labels:
        return _read_bare(text)
    channels: list[Channel] = []
    lost: list[str] = []
    ends = [label.start() for label in labels[1:]] + [len(text)]
    for label, end in zip(labels, ends, strict=True):
        value = _SEPARATOR.sub("", text[label.end() : end]).strip()
        found, left = _read_value(label, value)
        channels += found
        lost += [f"{label[0].strip()} {left}"] if left else []
    before = _SEPARATOR.sub("", text[: labels[0].start()])
    return Reading(before, tuple(channels), " ".join(lost))


def _read_value(label: re.Match[str], value: str) -> tuple[Sequence[Channel], str]:
    """The channels of one label, and what is left of its value."""
    name = label["label"] or label["bare"]
    more = (label["more"] or "").strip(" ()")
    telling = fold(name) in map(fold, load("words")["telling_labels"])
    notes = [note for note in (name if telling else "", more) if note]
    notes += (note.strip() for note in _NOTE.findall(value))
    plain = _NOTE.sub(" ", value).strip()
    kind = _kinds()[fold(name)]
    channels, left = _values(kind, plain)
    if not channels:
        return (), value
    notes += [left] if left else []
    if notes:
        channels[-1] = replace(channels[-1], note=", ".join(notes))
    return channels, ""


def _values(kind: str, text: str) -> tuple[list[Channel], str]:
    """Cut a value into channels; what fits none is left."""
    if kind in ("phone", "fax"):
        return _numbers(kind, text), ""
    channels: list[Channel] = []
    left: list[str] = []
    for word in _BETWEEN_WORDS.split(text):
        value = word.strip(_EDGES).removeprefix("mailto:")
        if fits := _kind_of(value, kind):
            channels.append(Channel(fits, value))
        elif value and value.casefold() not in _LINKING:
            left.append(word)
    if not channels and kind in _ACCOUNTS and text and ":" not in text:
        return [Channel(kind, text)], ""
    return channels, " ".join(left)


def _kind_of(value: str, kind: str) -> str | None:
    """The kind of channel that a word is, under a label of some kind."""
    if _URL.fullmatch(value):
        return kind if kind in _ACCOUNTS else "web"
    if _EMAIL.fullmatch(value):
        return "email"
    return kind if kind in _ACCOUNTS and _HANDLE.fullmatch(value) else None


def _numbers(kind: str, text: str) -> list[Channel]:
    if _digits(text) < _SHORTEST_NUMBER:
        return []
    pieces = _BETWEEN_NUMBERS.split(text)
    if any(_digits(piece) < _SHORTEST_NUMBER for piece in pieces):
        pieces = [text]
    return [Channel(kind, piece.strip()) for piece in pieces]


def _digits(text: str) -> int:
    return sum(map(str.isdigit, text))


def _read_bare(text: str) -> Reading:
    """Read a line without labels: nothing but e-mails, URLs or one number."""
    note = ", ".join(_NOTE.findall(text)) or None
    plain = _NOTE.sub(" ", text).strip()
    words = [w for w in _BETWEEN_WORDS.split(plain) if w.casefold() not in _LINKING]
    found = [c for word in words for c in _bare_word(word)]
    if _is_bare_number(plain):
        found = [Channel("phone", plain)]
    elif not words or len(found) != len(words):
        return Reading(text)
    found[-1] = replace(found[-1], note=note)
    return Reading("", tuple(found))


def _bare_word(word: str) -> Iterator[Channel]:
    value = word.strip(_EDGES).removeprefix("mailto:")
    kind = _kind_of(value, "email")
    if kind:
        yield Channel(kind, value)


def _is_bare_number(text: str) -> bool:
    groups = len(re.findall(r"\d+", text))
    marked = text[:1] in "+(" or groups > 2
    return bool(_PHONE.fullmatch(text) and marked) and (
        _digits(text) >= _SHORTEST_BARE_NUMBER
    )
