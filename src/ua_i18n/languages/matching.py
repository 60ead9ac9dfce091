"""Which of the available languages serves a wanted one."""

from __future__ import annotations

from collections.abc import Iterable

from ua_i18n.languages.tags import Tag

__all__ = ["fallback_chain", "lookup"]


def lookup(wanted: Tag, available: Iterable[Tag]) -> Tag | None:
    """Return the available tag that is the wanted language, or None."""
    found = frozenset(available)
    return next((tag for tag in _parents(wanted) if tag in found), None)


def fallback_chain(tag: Tag, source: Tag) -> tuple[Tag, ...]:
    """Return the tag, its parents and the source, without repeats."""
    return tuple(dict.fromkeys((*_parents(tag), source)))


def _parents(tag: Tag) -> tuple[Tag, ...]:
    parts = tag.split("-")
    return tuple(Tag("-".join(parts[:size])) for size in range(len(parts), 0, -1))
