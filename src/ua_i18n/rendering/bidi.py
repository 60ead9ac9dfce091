"""Isolation of Latin runs inside right-to-left text (UAX #9, "Isolating Runs").

Without it "+8 7172 74-56-31" or "udp@udp-rk.kz," is shown in a wrong order between
Arabic words. Plain text gets U+2068 and U+2069, HTML gets <bdi>.
"""

from __future__ import annotations

import re

__all__ = ["isolate_html", "isolate_text"]

_WORD = r"[@#]?[^\W\d_\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]"
"""The start of a run: a letter of a script that is written from left to right."""

_RUN = re.compile(
    rf"""
    (?: {_WORD} | \+?[(]?\d[\d()\s./-]{{4,}}\d )      # a word, or a phone number
    (?: [^\s\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC<>]* # to the end of the word
        (?: [ ] {_WORD} )? )*                           # and on over Latin words
    """,
    re.VERBOSE,
)
_TRAILING = re.compile(r"[\s.,;:!?()\[\]\"'“”«»…]+$")
_TAG = re.compile(r"(<[^>]*>)")


def isolate_text(text: str) -> str:
    """Wrap each Latin run of a right-to-left text in U+2068 and U+2069."""
    return _RUN.sub(lambda run: _wrapped(run[0], "\u2068", "\u2069"), text)


def isolate_html(html: str) -> str:
    """Wrap each Latin run of right-to-left inline HTML in <bdi>.

    Args:
        html: Escaped text and inline tags, as `texts.to_html` writes them.
    """
    pieces = _TAG.split(html)
    pieces[::2] = [
        _RUN.sub(lambda run: _wrapped(run[0], "<bdi>", "</bdi>"), piece)
        for piece in pieces[::2]
    ]
    return "".join(pieces)


def _wrapped(run: str, start: str, end: str) -> str:
    """Leave the punctuation after a run outside: it belongs to the sentence."""
    trailing = _TRAILING.search(run)
    cut = trailing.start() if trailing else len(run)
    return f"{start}{run[:cut]}{end}{run[cut:]}"
