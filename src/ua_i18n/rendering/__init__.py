"""Case and catalogs -> letters and pages. Reads nothing, writes nothing."""

from __future__ import annotations

from ua_i18n.rendering.letter import (
    Block,
    BlockRole,
    Letter,
    write_letter,
)
from ua_i18n.rendering.page import (
    Alternate,
    Page,
    PageBlock,
    PageTexts,
    alternate,
    page_texts,
    write_page,
)
from ua_i18n.rendering.sender import NO_SENDER, Sender, read_sender, read_sender_file
from ua_i18n.rendering.spans import Missing, MissingState, PassedOver, Span, SpanState
from ua_i18n.rendering.translator import (
    Domain,
    LookedUp,
    Translator,
)

__all__ = [
    "NO_SENDER",
    "Alternate",
    "Block",
    "BlockRole",
    "Domain",
    "Letter",
    "LookedUp",
    "Missing",
    "MissingState",
    "Page",
    "PageBlock",
    "PageTexts",
    "PassedOver",
    "Sender",
    "Span",
    "SpanState",
    "Translator",
    "alternate",
    "page_texts",
    "read_sender",
    "read_sender_file",
    "write_letter",
    "write_page",
]
