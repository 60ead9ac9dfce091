"""Named placeholders, `%(name)s` and `%%`: a small part of Python's % formatting.

Only this part is understood, so that no text can ask for a width of a gigabyte,
print a whole mapping with `%s`, or raise while a letter is written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

__all__ = ["fill", "placeholders", "stray_percents"]

_CONVERSION = re.compile(r"%(?:%|\((?P<name>[A-Za-z_][A-Za-z0-9_]*)\)s)")

_STRAY = re.compile(
    r"""
    %
    (?: \( [^()%\n]{0,40} \)? )?    # a mapping key, closed or not
    [ #0+*.\-]* \d{0,20} (?:\.\d{0,20})?
    [A-Za-z]?                       # the conversion type
    """,
    re.VERBOSE,
)


def placeholders(text: str) -> tuple[str, ...]:
    """List the names of the placeholders in a text, in order, repeats kept."""
    return tuple(match["name"] for match in _CONVERSION.finditer(text) if match["name"])


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put the values in place of the placeholders, and `%` in place of `%%`.

    For messages with the flag python-format only: elsewhere `%` is prose. A name
    without a value stays visible as it is written; nothing is ever raised.
    """

    def value(match: re.Match[str]) -> str:
        name = match["name"]
        return "%" if name is None else values.get(name, match[0])

    return _CONVERSION.sub(value, text)


def stray_percents(text: str) -> tuple[str, ...]:
    """List what follows each % that is neither `%(name)s` nor `%%`, % included."""
    # A conversion is replaced by a space so that its neighbours do not join up.
    return tuple(
        match[0].rstrip() for match in _STRAY.finditer(_CONVERSION.sub(" ", text))
    )
