"""E-mail addresses and URLs in a text, exactly as they stand."""

from __future__ import annotations

import re

__all__ = ["UNSPACED", "emails", "urls", "without_addresses"]

UNSPACED = (
    "\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
"""Letters of scripts that put no space between words, for a regex class."""

# A letter of another script that touches an address is part of what a reader copies,
# and may be there to deceive; one of an unspaced script is the next word.
_BEFORE = rf"(?:(?<![\w.@-])|(?<=[{UNSPACED}]))"
_AFTER = rf"(?![^\W{UNSPACED}])"

_EMAIL = re.compile(
    rf"""
    {_BEFORE}
    [A-Za-z0-9._%+'-]+ @ [A-Za-z0-9-]+ (?:\.[A-Za-z0-9-]+)+
    {_AFTER}
    """,
    re.VERBOSE,
)
_URL = re.compile(
    rf"""
    (?:https?://|(?<![\w/.])www\.)
    [^\s<>"“”«»、。，；：！？（）《》「」『』،؛؟{UNSPACED}]+
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CLOSING_MARKS = ".,;:!?'’*_"


def emails(text: str) -> tuple[str, ...]:
    """List the e-mail addresses in a text, in order."""
    return tuple(_EMAIL.findall(_URL.sub(" ", text)))


def urls(text: str) -> tuple[str, ...]:
    """List the URLs in a text, in order, without the punctuation after them."""
    return tuple(_trimmed(match[0]) for match in _URL.finditer(text))


def _trimmed(url: str) -> str:
    while True:
        shorter = url.rstrip(_CLOSING_MARKS)
        for opening, closing in ("()", "[]", "{}"):
            if shorter.count(closing) > shorter.count(opening):
                shorter = shorter.removesuffix(closing)
        if shorter == url:
            return url
        url = shorter


def without_addresses(text: str) -> str:
    """Return the text with a space in place of each URL and e-mail address."""
    return _EMAIL.sub(" ", _URL.sub(" ", text))
