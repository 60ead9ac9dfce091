"""What is broken inside one translation, so that it cannot be shown.

Used by the checks, which report it, and by rendering, which refuses the letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ua_i18n.texts.formats import brace_faults, directive_faults, is_foreign
from ua_i18n.texts.markdown import shape, to_plain
from ua_i18n.texts.placeholders import placeholders, stray_percents
from ua_i18n.texts.sender import (
    SENDERS,
    choose_sender,
    hollow_senders,
    malformed_senders,
)
from ua_i18n.texts.unspaced import UNSPACED

__all__ = ["MARKS", "Fault", "faults"]


# Not every word between angle brackets: "<name of the town>" is prose.
_HTML_TAG = re.compile(
    r"""
    </? (?: a|abbr|b|big|blockquote|body|br|center|code|div|em|embed|font|form|h[1-6]
          |head|hr|html|i|iframe|img|input|li|link|meta|object|ol|p|pre|s|script|small
          |span|strike|strong|style|sub|sup|svg|table|td|th|tr|tt|u|ul|video )
    (?:\s[^<>]*)? /?>
    | <!--
    """,
    re.VERBOSE | re.IGNORECASE,
)
# A longer row of underscores is a line; an asterisk within a word is a letter of it.
_LETTER = rf"[^\W\d_{UNSPACED}]"
_MARKS = re.compile(
    rf"""
      (?<!\*) (?! (?<={_LETTER}) \* {_LETTER} ) (?: \*++(?=\S) | (?<=\S)\*++ )
    | (?<!\w)__(?!_) | (?<!_)__(?!\w)
    | \]\(
    """,
    re.VERBOSE,
)
_NAMELESS_TAG = re.compile(r"<\w+>")
_MARKDOWN = {
    **dict.fromkeys(("b", "/b", "strong", "/strong"), "** for bold"),
    **dict.fromkeys(("i", "/i", "em", "/em"), "* for emphasis"),
    **dict.fromkeys(("a", "/a"), "[words](address) for a link"),
}
"""HTML tag -> what says the same in Markdown."""
_BRACKETED = re.compile(r"<[^<>]+>")


_OF_MARKUP = "*_<[]\\"
MARKS = frozenset(("{", *_OF_MARKUP))
"""Two texts without any of these have no faults but those of a format."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is broken in a translation."""

    code: str
    """placeholder, stray-percent, markup, mark or sender."""
    message: str


def faults(
    msgid: str,
    msgstr: str,
    *,
    python_format: bool,
    markdown: bool,
    brace_format: bool = False,
    may_omit: bool = False,
) -> tuple[Fault, ...]:
    """List what is broken in a translation of a text, each thing once.

    An empty msgstr is untranslated and has no faults. A source text is judged by
    passing it twice.

    Args:
        msgid: The source text (of a plural message the form to compare with).
        msgstr: One form of the translation.
        python_format: The message carries this flag; elsewhere `%` is prose.
        markdown: The text is inline Markdown; elsewhere marks are shown as written.
        brace_format: The message has the flag python-brace-format, which ours never
            have.
        may_omit: One placeholder may be left out, as "one letter" needs no number.
    """
    if not msgstr:
        return ()
    found = [
        Fault("sender", _sender_message(bad)) for bad in _bad_senders(msgid, msgstr)
    ]
    found += [
        Fault("sender", f"“{_excerpt(forms)}” leaves a hole where a form is empty")
        for forms in hollow_senders(msgstr)
    ]
    marked = any(mark in msgid or mark in msgstr for mark in _OF_MARKUP)
    for gender in SENDERS if "{sender:" in msgid + msgstr else (None,):
        source, text = choose_sender(msgid, gender), choose_sender(msgstr, gender)
        if python_format:
            found += _placeholder_faults(source, text, may_omit=may_omit)
        if brace_format:
            found += (
                Fault("placeholder", said)
                for said in brace_faults(source, text, may_omit=may_omit)
            )
        if marked:
            found += _markup_faults(source, text, markdown=markdown)
    return tuple(dict.fromkeys(found))


def _bad_senders(msgid: str, msgstr: str) -> Iterator[str]:
    for bad in malformed_senders(msgstr):
        if "sender" in bad.lower() or bad not in msgid:
            yield bad


def _sender_message(bad: str) -> str:
    form = "{sender:masculine|feminine|unspecified}"
    if bad.endswith("}") and bad.count("|") == 2 and not bad.startswith("{sender:"):
        return f"“{_excerpt(bad)}” does not begin with “{{sender:”, as in {form}"
    return f"“{_excerpt(bad)}” must have exactly three forms: {form}"


def _placeholder_faults(source: str, text: str, *, may_omit: bool) -> Iterator[Fault]:
    if is_foreign(source):
        for said in directive_faults(source, text, may_omit=may_omit):
            yield Fault("placeholder", said)
        return
    wanted, given = placeholders(source), placeholders(text)
    missing = list(_only_in(wanted, given))
    for name in missing if len(missing) > may_omit else ():
        yield Fault("placeholder", f"the placeholder %({name})s is missing")
    for name in _only_in(given, wanted):
        yield Fault("placeholder", f"the source has no placeholder %({name})s")
    for stray in stray_percents(text):
        yield Fault(
            "stray-percent",
            f"“{_excerpt(stray)}” is no placeholder; write %% for a percent sign",
        )


def _only_in(names: Iterable[str], others: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(name for name in names if name not in set(others))


def _markup_faults(source: str, text: str, *, markdown: bool) -> Iterator[Fault]:
    if markdown:
        wanted, given = Counter(shape(source)), Counter(shape(text))
        for kind in sorted(wanted | given):
            if wanted[kind] != given[kind]:
                counts = f"{given[kind]} instead of {wanted[kind]}"
                yield Fault("markup", f"pieces of {kind} text: {counts}")
        source, text = to_plain(source), to_plain(text)
    added = Counter(_visible(text)) - Counter(_visible(source))
    for mark, count in added.items():
        if not markdown and _is_placeholder(mark, source, text):
            continue
        # One asterisk in plain text marks a footnote or stands for anything.
        if mark == "*" and count == 1 and not markdown:
            continue
        yield Fault(
            "markup" if mark.startswith("<") else "mark",
            f"“{_excerpt(mark)}” would be shown as it stands: "
            + _advice(mark, markdown=markdown),
        )
    # Where no tag is closed, as in "-font <font>", there are none.
    lost = _tags(source) - _tags(text) if "</" in source else ()
    if lost:
        tags = ", ".join(f"<{tag}>" for tag in lost)
        yield Fault("markup", f"{tags} of the source is missing")


def _advice(mark: str, *, markdown: bool) -> str:
    if not mark.startswith("<"):
        return "close it, move punctuation outside it, or remove it"
    instead = _MARKDOWN.get(_tag_name(mark)) if markdown else None
    return f"write {instead}, or remove it" if instead else "remove it"


def _is_placeholder(mark: str, source: str, text: str) -> bool:
    """Tell whether "<s>" is no tag but the translation of "<y>", a thing to type."""
    return (
        _NAMELESS_TAG.fullmatch(mark) is not None
        and "</" not in text
        and len(_BRACKETED.findall(source)) == len(_BRACKETED.findall(text))
    )


def _visible(text: str) -> Iterator[str]:
    if "*" in text or "__" in text or "](" in text:  # the pattern is slow
        yield from _MARKS.findall(text)
    yield from _HTML_TAG.findall(text)


def _tags(text: str) -> Counter[str]:
    """Count the HTML tags of a text by name; attributes may be translated."""
    found = (match[0] for match in _HTML_TAG.finditer(text))
    return Counter(map(_tag_name, found))


def _tag_name(tag: str) -> str:
    """Return "br" of "<br/>", "/b" of "</B>"."""
    return tag.strip("<>").split()[0].rstrip("/").lower()


def _excerpt(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
