"""What may stand inside one text: placeholders, sender forms, inline Markdown.

A text is a msgid, a msgstr or a paragraph of a case. The order of resolving is
`choose_sender`, then `fill` (values escaped with `escape_markdown` where the text
is Markdown), then `to_plain` or `to_html`.
"""

from __future__ import annotations

from ua_i18n.texts.faults import MARKS, Fault, faults
from ua_i18n.texts.markdown import (
    MARKDOWN_CONTEXTS,
    escape_markdown,
    same_bold,
    to_html,
    to_plain,
)
from ua_i18n.texts.placeholders import fill, placeholders
from ua_i18n.texts.sender import (
    BLANK_LETTERS,
    Gender,
    alike_senders,
    choose_sender,
    says_something,
)
from ua_i18n.texts.unspaced import UNSPACED

__all__ = [
    "BLANK_LETTERS",
    "MARKDOWN_CONTEXTS",
    "MARKS",
    "UNSPACED",
    "Fault",
    "Gender",
    "alike_senders",
    "choose_sender",
    "escape_markdown",
    "faults",
    "fill",
    "placeholders",
    "same_bold",
    "says_something",
    "to_html",
    "to_plain",
]
