"""Language tags: one canonical spelling (BCP 47) for the many that catalogs use."""

from __future__ import annotations

import re
from functools import cache
from typing import NewType

from ua_i18n.errors import LanguageError

__all__ = ["Tag", "from_posix", "parse_tag", "subtags", "to_posix"]

Tag = NewType("Tag", str)
"""A canonical BCP 47 tag (`pt-BR`, `zh-Hans`); made by `parse_tag` alone."""

_LONGEST = 35  # RFC 5646, 4.4.1: no registered tag is longer

_SYNTAX = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*(?:@[a-z]+)?")

_SUBTAGS = re.compile(
    r"""
    (?P<language>[a-z]{2,3})
    (?:-(?P<script>[a-z]{4}))?
    (?:-(?P<territory>[a-z]{2}|[0-9]{3}))?
    (?P<variants>(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*)
    """,
    re.VERBOSE,
)

_MODIFIERS = {
    # The modifiers of glibc's locale names, as subtags.
    "arabic": "Arab",
    "cyrillic": "Cyrl",
    "devanagari": "Deva",
    "latin": "Latn",
    "valencia": "valencia",
    "euro": "",
}


def parse_tag(text: str) -> Tag:
    """Read a language tag in any usual spelling: `pt_BR`, `iw`, `uz_UZ@cyrillic`.

    Returns:
        The canonical tag; replaced codes follow CLDR's aliases (`iw` is `he`,
        `prs` is `fa-AF`). `parse_tag(tag) == tag` for every tag.

    Raises:
        LanguageError: the text is no tag, or its language is unknown to CLDR.
    """
    if len(text) > _LONGEST or not _SYNTAX.fullmatch(text):
        shown = ascii(text[:_LONGEST])
        raise LanguageError(f"{shown} is no language tag; write one like ru or pt-BR")
    return _canonical(text)


@cache
def _canonical(text: str) -> Tag:
    from babel.core import get_global

    plain, _, modifier = text.lower().replace("_", "-").partition("@")
    parts = _split(plain, text)
    if modifier:
        if modifier not in _MODIFIERS:
            raise LanguageError(f"{text!r} has an unknown modifier @{modifier}")
        subtag = _MODIFIERS[modifier]
        if len(subtag) == 4:
            parts["script"] = parts["script"] or subtag
        elif subtag:
            parts["variants"] += f"-{subtag}"
    aliases = get_global("language_aliases")
    alias = aliases.get(parts["language"])
    if alias:
        replaced = _split(alias.lower().replace("_", "-"), text)
        parts = {name: parts[name] or replaced[name] for name in parts} | {
            "language": replaced["language"]
        }
    return Tag(
        "-".join(
            filter(
                None,
                (
                    parts["language"],
                    parts["script"].title(),
                    parts["territory"].upper(),
                    parts["variants"].strip("-"),
                ),
            )
        )
    )


def _split(plain: str, text: str) -> dict[str, str]:
    match = _SUBTAGS.fullmatch(plain)
    if match is None:
        raise LanguageError(f"{text!r} is no language tag; write one like ru or pt-BR")
    return {name: value or "" for name, value in match.groupdict().items()}


def subtags(tag: Tag) -> tuple[str, str, str, str]:
    """Return (language, script, territory, variants); "" for what the tag lacks."""
    match = _SUBTAGS.fullmatch(tag.lower())
    assert match is not None
    return (
        match["language"],
        (match["script"] or "").title(),
        (match["territory"] or "").upper(),
        match["variants"].strip("-"),
    )


def to_posix(tag: Tag) -> str:
    """Return the folder name of a tag: `pt_BR`, `zh_Hans`."""
    return tag.replace("-", "_")


def from_posix(name: str) -> Tag:
    """Return the tag of a folder name; the inverse of `to_posix`.

    Raises:
        LanguageError: as `parse_tag`.
    """
    return parse_tag(name)
