"""Is the translation in its language, and is all of it visible?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.language.scripts import (
    LOOKALIKES,
    expected_scripts,
    letters,
    script,
    words,
)
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = ["hidden_text", "same_as_source", "wrong_script"]

_NAME_CONTEXTS = frozenset({"target-name", "person-name"})

_CONFUSABLE = frozenset({"LATIN", "CYRILLIC", "GREEK"})
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_FEW_LETTERS = 4
_FOREIGN_SHARE = 3
"""Foreign names may be longer than the words round them, but not that much."""

# Embeddings and isolates end with the paragraph; an override turns digits round.
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
    known = {word.casefold() for word in words(source)}
    new = [word for word in words(text) if word.casefold() not in known]
    for word in dict.fromkeys(new):
        if len(_CONFUSABLE & letters(word).keys()) > 1:
            yield Remark(f"“{word}” mixes letters of {_listed(word)}")
        elif "CYRILLIC" in expected and _deceives(word):
            yield Remark(f"“{word}” is written with Latin letters")
    exempt = pair.context in _NAME_CONTEXTS or _copied(pair)
    if not exempt and (other := _other_script(new, expected)):
        yield Remark(f"most letters are {other.title()}")


def _other_script(new: Iterable[str], expected: frozenset[str]) -> str | None:
    """Name the script of a text that is not written in the expected ones."""
    count = letters("".join(new))
    inside = sum(count[name] for name in expected)
    outside = count.total() - inside
    if not expected or outside < _FEW_LETTERS or outside <= _FOREIGN_SHARE * inside:
        return None
    return next(name for name, _ in count.most_common() if name not in expected)


def _listed(word: str) -> str:
    """Say which letters of a word are of which script."""
    return " and ".join(
        f"{name.title()} ({''.join(char for char in word if script(char) == name)})"
        for name in letters(word)
    )


def _deceives(word: str) -> bool:
    return LOOKALIKES.issuperset(word) and not _ACRONYM.fullmatch(word)


@check("hidden-text", scope=Scope.TEXT)
def hidden_text(pair: Pair) -> Iterator[Remark]:
    """Invisible characters hide or reorder text."""
    for char in dict.fromkeys(_hidden(pair)):
        if char not in pair.source:
            name = unicodedata.name(char, "a character without a name")
            yield Remark(f"the text holds an invisible U+{ord(char):04X} ({name})")


def _hidden(pair: Pair) -> Iterator[str]:
    hidden = _INVISIBLE | _OVERRIDES
    if _base(pair.language) not in _BREAKS_WITH_ZERO_WIDTH_SPACE:
        hidden |= {_ZERO_WIDTH_SPACE}
    if _base(pair.language) == "mn":
        hidden -= {"\u180e"}
    return (
        char for char in pair.text if char in hidden or 0xE0000 <= ord(char) < 0xE0080
    )
