"""Marks that come in pairs: brackets and quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import punctuation

__all__ = ["bracket", "quote_style", "quote_unclosed"]

_CLOSING = {
    **dict.fromkeys("(（", ")）"),
    **dict.fromkeys("[［", "]］"),
    **dict(zip("{【《〈", "}】》〉", strict=True)),
}
"""Opening bracket -> what closes it, of any width."""
_BRACKETS = frozenset("".join((*_CLOSING, *_CLOSING.values())))
_BRACKET = re.compile(f"[{re.escape(''.join(sorted(_BRACKETS)))}]")
# In "a) first" the bracket is a mark of enumeration, in ":)" a face.
_ENUMERATION = re.compile(r"(?:(?<=\s)|^)\w{1,3}\)|[:;]-?[()]")

_CURLY = frozenset("“”„‟«»「」『』")
_DOUBLE = frozenset('"“”„‟«»「」『』')
_ROUND = "“”„‟"
# Hebrew puts it before the last letter of an abbreviation.
_GERSHAYIM = re.compile('(?<=[א-ת])"(?=[א-ת])')
_MARK_ALONE = 2
"""Characters up to which a text is about the mark itself."""
_STRAIGHT_PAIR = re.compile(r'(?:(?<=[\s(\[])|^)"(?=\w)([^"]*(?<=[\w.!?…%)]))"(?!\w)')


@check("bracket", scope=Scope.TEXT, severity=Severity.WARNING, needs=_BRACKETS)
def bracket(pair: Pair) -> Iterable[Remark]:
    """A bracket is not closed, or was never opened."""
    if _BRACKETS.isdisjoint(pair.signs):
        return ()
    source, text = pair.plain
    odd = _unbalanced(text)
    if not odd or _unbalanced(source):
        return ()
    return [Remark(f"the bracket “{odd}” has no counterpart")]


def _unbalanced(text: str) -> str:
    """Return a bracket without a counterpart; "" if there is none."""
    return _alone(text) and _alone(_ENUMERATION.sub("", text))


def _alone(text: str) -> str:
    awaited: list[str] = []
    found: list[str] = _BRACKET.findall(text)
    for char in found:
        if char in _CLOSING:
            awaited.append(char)
        elif not awaited or char not in _CLOSING[awaited.pop()]:
            return char
    return awaited[-1] if awaited else ""


@check("quote-unclosed", scope=Scope.TEXT, severity=Severity.WARNING, needs=_DOUBLE)
def quote_unclosed(pair: Pair) -> Iterable[Remark]:
    """A quotation mark is not closed, or was never opened."""
    if _DOUBLE.isdisjoint(pair.signs):
        return ()
    source, text = pair.plain
    odd = _odd_quote(text)
    if not odd or _odd_quote(source):
        return ()
    return [Remark(f"the quotation mark “{odd}” has no counterpart")]


def _odd_quote(text: str) -> str:
    """Return a quotation mark that stands there an odd number of times."""
    if len(text) <= _MARK_ALONE:
        return ""
    if '"' in text:
        text = _GERSHAYIM.sub("", text)
    for kind in ('"', _ROUND, "«»", "「」", "『』"):
        if sum(map(text.count, kind)) % 2:
            return next(char for char in kind if char in text)
    return ""


def _typographic(pair: Pair) -> str:
    quotes = punctuation(pair.language).quotes
    text = pair.text
    foreign = _CURLY & pair.signs
    if not quotes or foreign or not _is_straight(pair) or text.count('"') % 2:
        return text
    space = "\u00a0" if "»" in punctuation(pair.language).spaced else ""
    changed = _STRAIGHT_PAIR.sub(rf"{quotes[0]}{space}\g<1>{space}{quotes[1]}", text)
    return text if '"' in changed else changed


def _is_straight(pair: Pair) -> bool:
    """Tell whether the source has typographic marks and the translation has not."""
    return (
        '"' in pair.text
        and '"' not in pair.source
        and bool(_CURLY & pair.original.signs)
    )


@check(
    "quote-style",
    scope=Scope.TEXT,
    severity=Severity.WARNING,
    fix=_typographic,
    needs=_DOUBLE,
)
def quote_style(pair: Pair) -> Iterator[Remark]:
    """Quotation marks are straight, or are those of another language."""
    if _DOUBLE.isdisjoint(pair.signs):
        return
    known = punctuation(pair.language)
    if not known.quoting:
        return
    if _is_straight(pair):
        yield Remark(f"straight quotation marks instead of {_shown(known.quotes)}")
    if foreign := _CURLY & pair.signs - known.quoting:
        yield Remark(
            f"{' '.join(sorted(foreign))} instead of {_shown(known.quotes)}, the "
            "quotation marks of the language"
        )


def _shown(quotes: str) -> str:
    return "…".join(quotes)
