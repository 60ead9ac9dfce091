"""Where the model letter begins and ends."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ua_i18n.importing.lines import Line, is_prose
from ua_i18n.importing.tables import begins_with, fold

__all__ = ["is_closing_sentence", "is_salutation", "is_sign_off", "salutations_in"]

_MARK = re.compile(r"[,:!،，：！]$")
_SPLIT = re.compile(r"\s*(?:/|,?\s+or\s+)\s*", re.I)
_LONGEST = 15
"""A salutation of more words is a sentence."""


def is_salutation(lines: Sequence[Line], at: int) -> bool:
    """Whether a line opens the letter.

    "Dear …" needs a mark at its end or a blank line below; an opening that may
    begin an address too ("Mr …", "Your Excellency") needs the mark, and prose below.
    """
    text = lines[at].text
    if len(fold(text)) > _LONGEST or not text[:1].isalpha() or text[0].islower():
        return False
    marked = bool(_MARK.search(text))
    below = [line.text for line in lines[at + 1 :][:4]]
    if begins_with(text, "openings"):
        return marked or not (below and below[0])
    following = next(filter(None, below), "")
    return marked and is_prose(following) and begins_with(text, "doubtful_openings") > 0


def is_sign_off(text: str) -> bool:
    """Whether a line closes the letter."""
    whole = begins_with(text, "sign_offs") == len(fold(text)) > 0
    return whole or is_closing_sentence(text)


def is_closing_sentence(text: str) -> bool:
    """Whether a line begins a closing formula that is a whole sentence."""
    return begins_with(text, "long_sign_offs") > 0


def salutations_in(text: str) -> int:
    """How many salutations one line holds: "Dear Minister, or Dear Ambassador,"."""
    pieces = _SPLIT.split(text)
    tables = ("openings", "doubtful_openings")
    return sum(any(begins_with(piece, t) for t in tables) for piece in pieces)
