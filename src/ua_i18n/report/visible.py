"""Text of others on a terminal: nothing may hide, move the cursor or turn around."""

from __future__ import annotations

import unicodedata

__all__ = ["hidden", "visible"]

# Part of the spelling of Indic and Arabic-script languages.
_JOINERS = frozenset("\u200c\u200d")
_ESCAPED = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def visible(text: str) -> str:
    r"""Return a text with control, direction and invisible characters written out.

    The notation is that of Python and JSON: "\n", "\u202e".
    """
    if text.isprintable():  # what is hidden never is
        return text
    return "".join(_visible(char) for char in text)


def hidden(char: str) -> bool:
    """Tell whether a character would act on the terminal or not be seen there."""
    return unicodedata.category(char) in _ESCAPED and char not in _JOINERS


def _visible(char: str) -> str:
    if not hidden(char):
        return char
    code = ord(char)
    return _SHORT.get(char) or (
        f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
    )
