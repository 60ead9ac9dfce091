"""Inline Markdown: bold, emphasis and links, nothing else.

The only module that imports markdown_it. HTML, images, entities and code are text:
an entity could hide a character from the checks, and a translator's HTML must never
become live. Source: CommonMark 0.31, "Inlines".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from html import escape
from typing import TYPE_CHECKING

from ua_i18n.texts.unspaced import UNSPACED

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

__all__ = [
    "MARKDOWN_CONTEXTS",
    "escape_markdown",
    "same_bold",
    "shape",
    "to_html",
    "to_plain",
]

MARKDOWN_CONTEXTS = frozenset({"summary", "action", "letter", "background"})
"""The msgctxts whose texts are Markdown; all other texts are plain."""

_SAFE_URL = re.compile(r'(?:https?://|mailto:)[^\s\x00-\x1f\x7f<>"]+', re.IGNORECASE)

# "Journalist*innen": where no asterisk stands alone at the edge of a word, those
# within words are letters. Source: Council for German Orthography, supplement of
# 2023 on marks within words.
_LETTER = rf"[^\W\d_{UNSPACED}]"
_LETTER_STAR = re.compile(rf"(?<={_LETTER})\*(?={_LETTER})")
_LONE_STAR = re.compile(r"(?<![*\\])\*(?!\*)")

# Text without any of these needs no parser, nor does one whose only marks are pairs
# of two asterisks round whole words, with a blank before and a blank, a mark of
# punctuation or the end behind: the rules of emphasis leave them no other meaning.
_MARK = re.compile(r"[\\*_\[<]")
_OTHER_MARK = re.compile(r"[\\_\[<]")
_BOLD = re.compile(
    r"[^*]* (?: (?<!\S)\*\*(?=\w) [^*]+ (?<=\w)\*\*(?=[\s.,;:!?]|\Z) [^*]* )+",
    re.VERBOSE,
)
_BOLD_PIECE = re.compile(r"\*\*([^*]+)\*\*")

_SPECIAL = re.compile(
    r"""
      [\\*\[\]<]
    | (?<![^\W_]) _             # inside a word an underscore is an underscore
    | _ (?![^\W_])
    """,
    re.VERBOSE,
)
# What would make a heading, a quotation, a list or a rule of a paragraph.
_BLOCK_START = re.compile(
    r"""
    ^ (?P<before> \s* (?:\d{1,9} (?=[.)](?:\s|$)))? )
    (?= (?:(?<=\d)[.)] | [#>] | [+-](?:\s|$) | -{3} | ={3} ) )
    """,
    re.VERBOSE,
)

_TAGS = {
    "strong_open": "<strong>",
    "strong_close": "</strong>",
    "em_open": "<em>",
    "em_close": "</em>",
    "link_close": "</a>",
    "hardbreak": "<br>",
}


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    class InlineMarkdown(MarkdownIt):
        """Leaves URLs as they are written; unsafe ones make no link."""

        def validateLink(self, url: str) -> bool:
            return _SAFE_URL.fullmatch(url) is not None

        def normalizeLink(self, url: str) -> str:
            return url

        def normalizeLinkText(self, link: str) -> str:
            return link

    rules = ["escape", "emphasis", "link", "autolink"]
    return InlineMarkdown("zero").enable(rules).disable("normalize")


# The same text is asked for its shape and for its plain form.
@lru_cache(maxsize=16)
def _tokens(text: str) -> Sequence[Token]:
    return _parser().parseInline(_with_letter_stars(text))[0].children or ()


def _with_letter_stars(text: str) -> str:
    """Escape the asterisks that are letters of a word."""
    # Between angle brackets a backslash is part of an address.
    if "*" not in text or "<" in text or _LONE_STAR.search(_LETTER_STAR.sub("", text)):
        return text
    return _LETTER_STAR.sub(r"\\*", text)


def _is_bold_alone(markdown: str) -> bool:
    return not _OTHER_MARK.search(markdown) and bool(_BOLD.fullmatch(markdown))


def same_bold(markdown: str, other: str) -> bool:
    """Tell quickly whether two texts have nothing but bold, and as many pieces."""
    return (
        markdown.count("**") == other.count("**")
        and _is_bold_alone(markdown)
        and _is_bold_alone(other)
    )


def to_plain(markdown: str) -> str:
    """Resolve inline Markdown to plain text.

    A link becomes "text (url)", or the text alone where it is the url.
    """
    if not _MARK.search(markdown):
        return markdown
    if _is_bold_alone(markdown):
        return markdown.replace("**", "")
    parts: list[str] = []
    links: list[tuple[int, str]] = []
    for token in _tokens(markdown):
        if token.type == "link_open":
            links.append((len(parts), str(token.attrs["href"])))
        elif token.type == "link_close":
            start, url = links.pop()
            if "".join(parts[start:]) not in {url, url.removeprefix("mailto:")}:
                parts.append(f" ({url})")
        else:
            parts.append("\n" if token.type == "hardbreak" else token.content)
    return "".join(parts)


def to_html(markdown: str) -> str:
    """Resolve inline Markdown to HTML; all text and all attributes are escaped.

    Links go to https, http and mailto only; other links stay as they are written.
    """
    if not _MARK.search(markdown):
        return escape(markdown)
    if _is_bold_alone(markdown):
        return _BOLD_PIECE.sub(r"<strong>\1</strong>", escape(markdown))
    return "".join(_html(token) for token in _tokens(markdown))


def _html(token: Token) -> str:
    if token.type == "link_open":
        return f'<a href="{escape(str(token.attrs["href"]))}">'
    return _TAGS.get(token.type) or escape(token.content)


def shape(markdown: str) -> Iterator[str]:
    """Name each piece of markup in a text: "bold", "emphasis", "link"."""
    if not _MARK.search(markdown):
        return
    if _is_bold_alone(markdown):
        yield from ["bold"] * (markdown.count("**") // 2)
        return
    names = {"strong_open": "bold", "em_open": "emphasis", "link_open": "link"}
    for token in _tokens(markdown):
        if token.type in names:
            yield names[token.type]


def escape_markdown(plain: str) -> str:
    """Write plain text as Markdown that renders to exactly that text.

    The start of the text is escaped too where it would make a list or a heading
    of a paragraph of a case file.
    """
    escaped = _SPECIAL.sub(r"\\\g<0>", plain)
    return _BLOCK_START.sub(r"\g<before>\\", escaped)
