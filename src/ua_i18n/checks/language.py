"""Is the translation in its language, and is all of it visible?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from ua_i18n.checks.addresses import without_addresses
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.scripts import (
    LOOKALIKES,
    expected_scripts,
    letters,
    script,
    words,
)

__all__ = ["hidden_text", "same_as_source", "wrong_script"]

_NAME_CONTEXTS = frozenset({"target-name", "person-name"})

_CONFUSABLE = frozenset({"LATIN", "CYRILLIC", "GREEK"})
_ROMAN = re.compile(r"[IVXLCDM]{2,}")
_FEW_LETTERS = 4

_OPENING = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068")
_CLOSES = {
    **dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c"),
    **dict.fromkeys("\u2066\u2067\u2068", "\u2069"),
}
_OVERRIDES = frozenset("\u202d\u202e")
# Fillers and blanks; ZWJ, ZWNJ and the direction marks are part of spelling.
_INVISIBLE = frozenset(
    "\u2060\u2061\u2062\u2063\u2064\ufeff\u180e\u115f\u1160\u3164\uffa0"
)
_ZERO_WIDTH_SPACE = "\u200b"
_BREAKS_WITH_ZERO_WIDTH_SPACE = frozenset({"th", "lo", "km", "my"})


@check(
    "same-as-source",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    critical=Severity.ERROR,
)
def same_as_source(pair: Pair) -> Iterator[Remark]:
    """The translation is the source text, left as it was."""
    if pair.context not in _NAME_CONTEXTS and _copied(pair) and _is_prose(pair):
        yield Remark("the translation is the same as the source")


def _copied(pair: Pair) -> bool:
    source, text = pair.plain
    return source.split() == text.split()


def _is_prose(pair: Pair) -> bool:
    """Tell a sentence from a name, a number or a word that languages share."""
    if _base(pair.language) == _base(pair.source_language):
        return False
    found = [word for word in words(without_addresses(pair.plain[0])) if len(word) > 1]
    return len(found) > 2 or (len(found) == 2 and not found[1][0].isupper())


def _base(tag: str) -> str:
    return tag.split("-")[0]


@check("wrong-script", scope=Scope.TEXT)
def wrong_script(pair: Pair) -> Iterator[Remark]:
    """The translation is in another script, or letters of two stand in one word."""
    expected = expected_scripts(pair.language)
    source, text = map(without_addresses, pair.plain)
    known = frozenset(words(source))
    new = [word for word in words(text) if word not in known]
    for word in dict.fromkeys(new):
        if len(_CONFUSABLE & letters(word).keys()) > 1:
            yield Remark(f"“{word}” mixes letters of {_listed(word)}")
        elif "CYRILLIC" in expected and _deceives(word):
            yield Remark(f"“{word}” is written with Latin letters")
    count = letters("".join(new))
    if expected and pair.context not in _NAME_CONTEXTS and not _copied(pair):
        inside = sum(count[name] for name in expected)
        outside = count.total() - inside
        if outside >= _FEW_LETTERS and outside > inside:
            found = next(
                name for name, _ in count.most_common() if name not in expected
            )
            yield Remark(f"most letters are {found.title()}")


def _listed(word: str) -> str:
    """Say which letters of a word are of which script."""
    return " and ".join(
        f"{name.title()} ({''.join(char for char in word if script(char) == name)})"
        for name in letters(word)
    )


def _deceives(word: str) -> bool:
    return LOOKALIKES.issuperset(word) and not _ROMAN.fullmatch(word)


@check("hidden-text", scope=Scope.TEXT)
def hidden_text(pair: Pair) -> Iterator[Remark]:
    """Invisible characters hide or reorder text."""
    for char in dict.fromkeys(_hidden(pair)):
        if char not in pair.source:
            name = unicodedata.name(char, "a character without a name")
            yield Remark(f"the text holds an invisible U+{ord(char):04X} ({name})")
    if opened := _unclosed(pair.text):
        name = unicodedata.name(opened)
        yield Remark(f"U+{ord(opened):04X} ({name}) is not closed in this text")


def _hidden(pair: Pair) -> Iterator[str]:
    hidden = _INVISIBLE | _OVERRIDES
    if _base(pair.language) not in _BREAKS_WITH_ZERO_WIDTH_SPACE:
        hidden |= {_ZERO_WIDTH_SPACE}
    if _base(pair.language) == "mn":
        hidden -= {"\u180e"}
    return (
        char for char in pair.text if char in hidden or 0xE0000 <= ord(char) < 0xE0080
    )


def _unclosed(text: str) -> str | None:
    """Return the innermost directional character that is never closed."""
    stack: list[str] = []
    for char in text:
        if char in _OPENING:
            stack.append(char)
        elif stack and char == _CLOSES[stack[-1]]:
            stack.pop()
    return stack[-1] if stack else None
