"""What tells quickly that a text is in the language wanted, before it is judged.

Nearly every translation is: none of what is asked here ranks all languages.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import cache

from ua_i18n.languages.choice import Choice, choice_of
from ua_i18n.languages.evidence import letter_script, words
from ua_i18n.languages.glance import GLANCE, PLAIN, leads, spread
from ua_i18n.languages.letters import ABSENT_LETTERS, SCRIPT_LANGUAGES
from ua_i18n.languages.ranges import plain_letters
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = [
    "PARAGRAPH",
    "TELLING",
    "absent_letters",
    "has_any",
    "has_share",
    "is_plain",
    "is_plainly",
    "shares_script",
    "surely",
]

PARAGRAPH = 80
"""Letters from which a third language is named."""
TELLING = 0.02
"""A part of the letters that no foreign names make up."""
_SAMPLE = 5
"""Words of one sort that are looked at first."""
_ASCII = 0.4
"""Blanks and marks are a quarter of a text in another script."""


@cache
def absent_letters(tag: Tag) -> frozenset[str]:
    """Return the letters of a language's neighbours that it lacks itself.

    Returns:
        Empty where foreign names and words are written with them all the same.
    """
    language = primary_subtag(tag)
    return _ABSENT.get(language, frozenset())


_ABSENT = {
    language: frozenset(ABSENT_LETTERS[language])
    for language in ("be", "ky", "mk", "sr", "uk")
}


@cache
def surely(target: Tag, source: Tag) -> Callable[[str], bool]:
    """Return what tells before all else that a text is in the language wanted.

    Args:
        target: The language that it should be in.
        source: The language that it was translated from.

    Returns:
        What takes a text that holds none but `own_letters` of the target. It says no
        where an English word was left, but does not notice every sentence.
    """
    choice = choice_of(target, source)
    if choice is None:
        return lambda _: False
    if shares_script(target, source):
        return _sure_in_one_script(choice)
    return (lambda _: True) if choice.alone else _sure_in_two_scripts(choice)


def _sure_in_one_script(choice: Choice) -> Callable[[str], bool]:
    fewest = PARAGRAPH / choice.weight
    by_letters = choice.own and not choice.profile
    in_target, not_in_source = choice.in_target, choice.not_in_source
    absent, none_left = absent_letters(choice.target), choice.none_left

    def tell(text: str) -> bool:
        if absent and has_any(text, absent):
            return False
        found = text.split()
        if by_letters:
            return none_left(found) and has_share(text, choice.own)
        if len(text) < fewest:
            return not_in_source is not None and not_in_source(found)
        return in_target is not None and in_target(found)

    return tell


def _sure_in_two_scripts(choice: Choice) -> Callable[[str], bool]:
    # In another script than the source's a text can only be in a third language, which
    # a short one is never taken for.
    fewest = PARAGRAPH / choice.weight
    by_letters = choice.own and not choice.profile
    absent, in_target = absent_letters(choice.target), choice.in_target

    def tell(text: str) -> bool:
        if absent and has_any(text, absent):
            return False
        if len(text) < fewest or _is_sure(text, choice):
            return True
        if by_letters:
            return has_share(text, choice.own)
        return in_target is not None and in_target(text.split())

    return tell


@cache
def shares_script(target: Tag, source: Tag) -> bool:
    """Tell whether two languages have the same plain letters."""
    return plain_letters(target) == plain_letters(source)


def is_plainly(target: Tag, text: str, *, source: Tag) -> bool:
    """Tell quickly that `judge` does not accuse a text.

    Args:
        target: The language that it should be in.
        text: It holds none but `own_letters` of the target.
        source: The language that it was translated from.
    """
    choice = choice_of(target, source)
    return choice is None or surely(target, source)(text) or is_plain(text, choice)


def _is_sure(text: str, choice: Choice) -> bool:
    """Tell that a text has letters which only the target has."""
    if absent_letters(choice.target):
        # A neighbour's words may stand beside a name: "Київ".
        return sum(map(text.count, choice.sure)) > len(text) * TELLING
    return has_any(text, choice.sure)


def has_any(text: str, letters: Collection[str]) -> bool:
    """Tell whether a text has any of some letters."""
    return any(map(text.__contains__, letters))


def is_plain(text: str, choice: Choice) -> bool:
    """Tell the target at a glance, where no letter tells another language."""
    if _is_sure(text, choice):
        return len(text.encode("ascii", "ignore")) < len(text) * _ASCII
    if choice.own and not choice.profile:
        return has_share(text, choice.own)
    written = text.split()
    if choice.script in SCRIPT_LANGUAGES:
        glance = spread(written, GLANCE)
        found = [word for word in glance if not word[0].isupper()]
        return _is_all_of(choice.script, " ".join(spread(found, _SAMPLE)))
    if choice.profile is None:
        return False
    glance = spread(written, GLANCE)
    few = [word for word in glance if word.islower()]
    # Most scripts have no small letters.
    few = few or [word for word in glance if word == word.swapcase()]
    if leads(choice.profile, few, choice.rivals, PLAIN):
        return True
    small = [word for word in written if not word[0].isupper()]
    found = words(" ".join(small).lower())
    return leads(choice.profile, found, choice.rivals, PLAIN)


def _is_all_of(name: str, text: str) -> bool:
    found = words(text)
    whole = len(text) >= PLAIN.letters
    return whole and all(letter_script(word[0]) == name for word in found)


def has_share(text: str, letters: str) -> bool:
    """Tell whether more than a few of a text's letters are some of these."""
    left = len(text) * TELLING
    for letter in letters:
        left -= text.count(letter)
        if left < 0:
            return True
    return False
