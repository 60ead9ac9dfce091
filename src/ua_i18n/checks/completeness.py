"""Is there a translation at all, and has somebody confirmed it?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from ua_i18n.checks.entry import Entry
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import SINGULAR_AFTER_NUMBERS, primary_subtag
from ua_i18n.texts import BLANK_LETTERS, choose_sender, says_something

__all__ = ["fuzzy", "plural_hole", "same_plurals", "untranslated"]

_BLANKS = BLANK_LETTERS | {"\u2800"}
"""What nobody sees, the blank of Braille among it."""
_WORD = re.compile(r"[^\W\d_]{4,}")


@check(
    "untranslated",
    scope=Scope.ENTRY,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
)
def untranslated(entry: Entry) -> Iterable[Remark]:
    """The message has no translation, or one of which nothing would be read."""
    message = entry.message
    if not message.msgid.strip():
        return ()
    if not any(map(str.strip, message.msgstr)):
        return [Remark("this message has no translation yet")]
    if not _filled(entry):
        return [Remark("nothing of this translation would be read")]
    return ()


@check("fuzzy", scope=Scope.ENTRY, severity=Severity.WARNING, critical=Severity.ERROR)
def fuzzy(entry: Entry) -> Iterable[Remark]:
    """The translation is a proposal that nobody has confirmed."""
    if not (entry.message.fuzzy and _filled(entry)):
        return ()
    return [
        Remark(
            "this translation is only proposed: correct it and remove the fuzzy mark"
        )
    ]


@check("plural-hole", scope=Scope.ENTRY)
def plural_hole(entry: Entry) -> Iterable[Remark]:
    """A plural message lacks some of its forms."""
    message = entry.message
    if message.msgid_plural is None or message.fuzzy or not _filled(entry):
        return ()
    found = [
        Remark(f"the plural form msgstr[{index}] is empty")
        for index, text in enumerate(message.msgstr)
        if not text.strip()
    ]
    given, wanted = len(message.msgstr), entry.brief.nplurals or 0
    if given < wanted:
        found.append(Remark(f"{given} plural forms, but the header says {wanted}"))
    return found


@check("same-plurals", scope=Scope.ENTRY, severity=Severity.WARNING)
def same_plurals(entry: Entry) -> Iterable[Remark]:
    """All plural forms are equal, though the source has two."""
    message = entry.message
    if message.msgid_plural in (None, message.msgid) or message.fuzzy:
        return ()
    base = primary_subtag(entry.brief.language)
    one, *others = set(message.msgstr)
    if others or len(message.msgstr) < 2 or base in SINGULAR_AFTER_NUMBERS:
        return ()
    return [Remark("all plural forms are the same text")] if _WORD.search(one) else ()


def _filled(entry: Entry) -> bool:
    message = entry.message
    if any(map(says_something, message.msgstr)):
        return True
    return any(map(_shows, message.msgstr)) and not _is_phrase(message.msgid)


def _is_phrase(text: str) -> bool:
    """Tell whether a text needs words: of a single one a sign may be left, "©"."""
    return " " in text.strip() and says_something(text)


def _shows(text: str) -> bool:
    """Tell whether a reader sees any sign of a text."""
    return any(map(_is_seen, choose_sender(text, None)))


def _is_seen(char: str) -> bool:
    return char not in _BLANKS and unicodedata.category(char)[0] not in "ZC"
