"""Isolation of left-to-right runs inside right-to-left text (UAX #9, "Isolates").

Between Arabic words the bidi algorithm shows "+8 7172 74-56-31" from its last group
to its first and moves the brackets and commas of "16th Street, NW". A run is what
must keep its order: words of a left-to-right script with what stands between them,
phone numbers, dates, grouped digits. What the algorithm shows well alone, such as
"378.2" and "35 %", is left to it.

Plain text gets U+2068 and U+2069, HTML gets <bdi dir=ltr>. A run ends at a tag.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from html import escape, unescape

__all__ = ["isolate_all", "isolate_html", "isolate_text"]

_RTL = (
    r"\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC"
    r"\U00010800-\U00010FFF\U0001E800-\U0001EFFF"
)
_CONTROLS = r"\u200E\u200F\u202A-\u202E\u2066-\u2069"
_LETTER = rf"[^\W\d_{_RTL}]"
_INNER = rf"[^\s{_RTL}{_CONTROLS}()\[\]{{}}<>“”«»]"
_SPACE = r"[ \u00A0\u202F]"
_WORDS = rf"{_INNER}++ (?> (?: {_SPACE} {_INNER}++ )* )"
_PAIR = (
    "(?:"
    + "|".join(
        rf"{re.escape(opening)} {_WORDS} {re.escape(closing)}"
        for opening, closing in ("()", "[]", "{}", "<>", "“”", "«»")
    )
    + ")"
)
"""A mark that closes outside a run would be mirrored there and not in it."""
_GAP = rf"(?: [ ]?[\-\u2011/.][ ]? | {_SPACE} )"

_RUN = rf"""
(?<! [0-9] ) (?<! [0-9][:.,] )
(?:
    (?: [@\#]? | [0-9]++ ) {_LETTER}        # a word, an address, #Free, 16th
    (?> (?: {_INNER} | {_PAIR} )* )
    (?> (?:                                 # on to the next word or number
        {_SPACE} (?: & {_SPACE} )?
        (?: [@\#]? (?= {_LETTER} | [0-9] ) {_INNER} | {_PAIR} )
        (?> (?: {_INNER} | {_PAIR} )* )
    )* )
  | (?:
        \+ [0-9] (?: [ ()./\-\u2011]* [0-9] )*       # +8 7172 74-56-31
      | \( [0-9]+ \) (?: [ ./\-\u2011]* [0-9] )+     # (202) 232 5488
      | [0-9]+ (?: {_GAP} [0-9]+ ){{2,}}             # 10-04-2023, 74 56 31
      | [0-9]{{1,3}} {_SPACE} [0-9]{{3}}             # 10 000
      | [0-9]{{2,}} [\-\u2011] [0-9]{{2,}}           # 555-0123
    )
    (?! [0-9] | {_LETTER} | [:.,][0-9] )
)
"""
_SENTENCE = ".,;:!?'\"…"
"""Stands after a run and belongs to the text around it."""
_BDI = '<bdi dir="ltr">'
"""The direction is said: a run of digits alone has none that "auto" could find."""
_TAG = re.compile(r"(<[^>]*>)")


def isolate_text(text: str) -> str:
    """Wrap each left-to-right run of a right-to-left text in U+2068 and U+2069."""
    return _isolated(text, start="\u2068", end="\u2069", shown=str)


def isolate_all(text: str) -> str:
    """Wrap each line of a text in U+2068 and U+2069: it is of another direction."""
    return "\n".join(f"\u2068{line}\u2069" for line in text.split("\n"))


def isolate_html(html: str) -> str:
    """Wrap each left-to-right run of right-to-left inline HTML in <bdi dir=ltr>.

    Args:
        html: Escaped text and inline tags, as `texts.to_html` writes them.
    """
    pieces = _TAG.split(html)
    # A run must not begin inside "&quot;", so entities are resolved meanwhile.
    pieces[::2] = [
        _isolated(unescape(text), start=_BDI, end="</bdi>", shown=escape)
        for text in pieces[::2]
    ]
    return "".join(pieces)


@cache
def _run() -> re.Pattern[str]:
    """Compiled for the first text that needs it: most languages never do."""
    return re.compile(_RUN, re.VERBOSE)


def _isolated(text: str, *, start: str, end: str, shown: Callable[[str], str]) -> str:
    parts = []
    done = 0
    for match in _run().finditer(text):
        run = match[0].rstrip(_SENTENCE)
        parts += [shown(text[done : match.start()]), start, shown(run), end]
        done = match.start() + len(run)
    return "".join((*parts, shown(text[done:])))
