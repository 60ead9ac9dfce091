"""The Plural-Forms value of a language."""

from __future__ import annotations

from ua_i18n.languages.tags import Tag, to_posix

__all__ = ["plural_forms"]


def plural_forms(tag: Tag) -> str:
    """Return the gettext Plural-Forms value of a language."""
    from babel.messages.plurals import get_plural

    number, expression = get_plural(to_posix(tag))
    return f"nplurals={number}; plural={expression};"
