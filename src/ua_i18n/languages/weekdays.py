"""The days of the week that a text names, in any case of their names.

Source: CLDR "days", wide, within a date and alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ua_i18n.languages.cldr import locale_of
from ua_i18n.languages.inflection import plain_tokens, plain_word, word_forms
from ua_i18n.languages.tags import Tag

__all__ = ["hints_at_weekday", "knows_weekdays", "weekdays_in"]

# Wtorek, wtorku; понеділок, понеділка. Source: the grammars of Slavic languages.
_FLEETING = re.compile(r"[eoео](?=[kк]\Z)")
_START = 4
"""Letters by which a word may mean a day, its adverb included: montags, Montagabend."""


def knows_weekdays(tag: Tag) -> bool:
    """Tell whether the days of a language are single words, which can be found."""
    return bool(_names(tag))


def weekdays_in(text: str, tag: Tag) -> Mapping[int, str]:
    """Return the days that a text names for sure, 0 for Monday to 6, with the word."""
    forms = _forms(tag)
    found = ((forms[token], token) for token in plain_tokens(text) if token in forms)
    return dict(found)


def hints_at_weekday(day: int, text: str, tag: Tag) -> bool:
    """Tell whether any word of a text may mean a day."""
    starts = tuple(plain_word(name)[:_START] for name in _names(tag).get(day, ()))
    return any(start in token for token in plain_tokens(text) for start in starts)


@cache
def _forms(tag: Tag) -> Mapping[str, int]:
    return {
        form: day
        for day, names in _names(tag).items()
        for name in names
        for stem in (name, _FLEETING.sub("", name))
        for form in {plain_word(stem), *word_forms(stem, tag).known}
    }


@cache
def _names(tag: Tag) -> Mapping[int, tuple[str, ...]]:
    locale = locale_of(tag)
    if locale is None:
        return {}
    found = {
        day: tuple(dict.fromkeys((locale.days["format"]["wide"][day], name)))
        for day, name in locale.days["stand-alone"]["wide"].items()
    }
    alone = all(name.isalpha() for names in found.values() for name in names)
    return found if alone else {}
