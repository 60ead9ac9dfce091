"""Is a translation in the language of its catalog? Doubt speaks for it.

The question is a choice, not a riddle: the language wanted, the source's, or some
other. A wrong accusation is worse than a miss, so each needs a clear lead, and a
short text is only ever taken for the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum
from functools import cache

from ua_i18n.languages.choice import PLAIN, Choice, choice_of, is_same
from ua_i18n.languages.detection import Detection, named, ranked, told
from ua_i18n.languages.evidence import (
    Evidence,
    evidence,
    letter_script,
    weight,
    without_names,
    words,
)
from ua_i18n.languages.glance import GLANCE, spread
from ua_i18n.languages.letters import ABSENT_LETTERS, SCRIPT_LANGUAGES
from ua_i18n.languages.ranges import plain_letters
from ua_i18n.languages.tags import Tag, parse_tag, primary_subtag

__all__ = [
    "Judgement",
    "Verdict",
    "absent_letters",
    "is_plainly",
    "judge",
    "shares_script",
    "surely",
]

_PARAGRAPH = 80
"""Letters from which a third language is named."""
_SAMPLE = 5
"""Words of one sort that are looked at first."""
_MOST, _NEARLY_ALL = 0.7, 0.85
"""Of the letters: in one script, and in another than the target's."""
_ASCII = 0.4
"""Blanks and marks are a quarter of a text in another script."""
_TELLING = 0.02
"""A part of the letters that no foreign names make up."""
_LIKELY, _SURE = 0.6, 0.9
_SOURCE_LEAD, _OTHER_LEAD = 20.0, 40.0
"""Nats, as the lead of `PLAIN`. In the seen half of the table the source leads no
text's own language by more than 13, and another language that of no paragraph by more
than 8."""
_CLOSE_FIT = 0.97
"""What a text scores in terms of what one in the language usually does."""


class Verdict(Enum):
    """The answer to: is this text in the language wanted?"""

    TARGET = "target"
    SOURCE = "source"
    OTHER = "other"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a text is taken for."""

    verdict: Verdict
    language: Tag | None = None
    """With SOURCE and OTHER the language that it seems to be in."""


_TARGET, _UNSURE = Judgement(Verdict.TARGET), Judgement(Verdict.UNSURE)


def judge(text: str, target: Tag, *, source: Tag) -> Judgement:
    """Tell whether a text is in the target language, the same each time.

    Args:
        text: of any length; addresses, placeholders and tags in it do not count.
        target: the language that it should be in.
        source: the language that it was translated from.

    Returns:
        UNSURE for fewer than 20 letters and wherever no language has a clear lead;
        OTHER from 80 letters on. A letter of Chinese, Japanese or Korean counts as
        two.
    """
    choice = choice_of(target, source)
    if choice is None or len(text) * choice.weight < PLAIN.letters:
        return _UNSURE
    if not (choice.foreign and choice.foreign.search(text)) and _is_plain(text, choice):
        return _TARGET
    return _weighed(evidence(text), choice)


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
        What takes a text that holds none but `own_letters` of the target. In the
        source's script it does not notice one sentence of the source among others.
    """
    choice = choice_of(target, source)
    if choice is None:
        return lambda _: False
    absent = absent_letters(target)
    in_other_script = not shares_script(target, source)
    fewest = _PARAGRAPH / choice.weight
    alone = in_other_script and choice.alone
    by_letters = choice.own and not choice.profile
    in_target, not_in_source = choice.in_target, choice.not_in_source

    def tell(text: str) -> bool:
        if absent and _has_any(text, absent):
            return False
        if alone:
            return True
        if in_other_script and (len(text) < fewest or _is_sure(text, choice)):
            return True
        if by_letters:
            return _has_share(text, choice.own)
        if len(text) < fewest:
            return not_in_source is not None and not_in_source(text.split())
        return in_target is not None and in_target(spread(text.split(), GLANCE))

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
    if choice is None:
        return True
    # In another script than the source's it can only be in a third language, which a
    # short text is never taken for.
    is_short = len(text) * choice.weight < _PARAGRAPH
    if shares_script(target, source):
        if is_short and _is_not_of_source(text, choice):
            return True
    elif is_short or _is_sure(text, choice):
        return True
    return _is_plain(text, choice)


def _is_sure(text: str, choice: Choice) -> bool:
    """Tell that a text has letters which only the target has."""
    if absent_letters(choice.target):
        # A neighbour's words may stand beside a name: "Київ".
        return sum(map(text.count, choice.sure)) > len(text) * _TELLING
    return _has_any(text, choice.sure)


def _has_any(text: str, letters: Collection[str]) -> bool:
    return any(map(text.__contains__, letters))


def _is_plain(text: str, choice: Choice) -> bool:
    """Tell the target at a glance, where no letter tells another language."""
    if _is_sure(text, choice):
        return len(text.encode("ascii", "ignore")) < len(text) * _ASCII
    if choice.own and not choice.profile:
        return _has_share(text, choice.own)
    written = text.split()
    if choice.script in SCRIPT_LANGUAGES:
        glance = spread(written, GLANCE)
        found = [word for word in glance if not word[0].isupper()]
        return _is_all_of(choice.script, " ".join(spread(found, _SAMPLE)))
    glance = spread(written, GLANCE)
    few = [word for word in glance if word.islower()]
    # Most scripts have no small letters.
    few = few or [word for word in glance if word == word.swapcase()]
    if _leads(choice, few):
        return True
    small = [word for word in written if not word[0].isupper()]
    return _leads(choice, words(" ".join(small).lower()))


def _is_all_of(name: str, text: str) -> bool:
    found = words(text)
    whole = len(text) >= PLAIN.letters
    return whole and all(letter_script(word[0]) == name for word in found)


def _leads(choice: Choice, glance: Collection[str]) -> bool:
    """Tell whether words suit the target, and none of its rivals nearly as well."""
    if choice.profile is None:
        return False
    ranking = choice.rivals.ranking(glance)
    return (
        ranking.letters >= PLAIN.letters
        and ranking.lead(choice.profile) > PLAIN.lead
        and ranking.fit(choice.profile) > PLAIN.fit
    )


def _is_not_of_source(text: str, choice: Choice) -> bool:
    """Tell that a short text is not taken for the source, all that it can be of."""
    own, source = choice.profile, choice.source_profile
    if own is None or source is None:
        return False
    said, _ = without_names(words(text))
    ranking = choice.rivals.ranking(said)
    return ranking.score(source) - ranking.score(own) < PLAIN.lead


def _weighed(found: Evidence, choice: Choice) -> Judgement:
    few = PLAIN.letters / weight(found.script)
    if len(found.letters) < few or found.share < _MOST:
        return _UNSURE
    if found.script != choice.script and found.share < _NEARLY_ALL:
        return _UNSURE
    if found.script != choice.script:
        return _answer(named(found), found, choice, least=_LIKELY)
    if found.script == "CJK":
        return _answer(named(found), found, choice, least=_SURE)
    if choice.profile:
        return _by_profile(found, choice, choice.profile)
    return _by_letters(found, choice)


def _by_profile(found: Evidence, choice: Choice, profile: str) -> Judgement:
    """Judge where the target has a profile."""
    foreign = _share(choice.foreign, found)
    few = choice.rivals.ranking(found.words)  # before all are read
    lead = few.lead(profile)
    if not foreign and few.fit(profile) > PLAIN.fit and lead > -_SOURCE_LEAD:
        return _TARGET if lead > 0 else _UNSURE
    source = choice.source_profile
    of_source = source and few.score(source) - few.score(profile) >= _SOURCE_LEAD
    if found.size < _PARAGRAPH and not of_source:
        return _UNSURE
    if foreign > _TELLING and (said := told(found)):
        return _answer(said, found, choice, least=0)
    if (ranking := ranked(found)) is None or ranking.fit(ranking.best) < PLAIN.fit:
        return _UNSURE
    best = ranking.best
    needed = _SOURCE_LEAD if best == source else _OTHER_LEAD
    if ranking.score(best) - ranking.score(profile) < needed:
        return _UNSURE
    return _answer(Detection(parse_tag(best), 1), found, choice, least=0)


def _by_letters(found: Evidence, choice: Choice) -> Judgement:
    """Judge where the target has no profile."""
    own, source = choice.own, choice.source_profile
    is_long = found.size >= _PARAGRAPH
    absent = choice.shows and is_long and not _has_any(found.letters, own)
    foreign = _share(choice.foreign, found) > _TELLING
    # A relative of the source that has no profile suits it less.
    of_source = source and choice.rivals.ranking(found.words).fit(source) > _CLOSE_FIT
    if source and not (absent or foreign or of_source):
        return _TARGET if _has_share(found.letters, own) else _UNSURE
    if said := told(found):
        return _answer(said, found, choice, least=_SURE)
    if (ranking := ranked(found)) is None or ranking.fit(ranking.best) < PLAIN.fit:
        return _UNSURE
    best = ranking.best
    if absent or (best == source and ranking.lead(best) >= _SOURCE_LEAD):
        return _answer(Detection(parse_tag(best), 1), found, choice, least=0)
    return _UNSURE


def _has_share(text: str, letters: str) -> bool:
    """Tell whether more than a few of a text's letters are some of these."""
    left = len(text) * _TELLING
    for letter in letters:
        left -= text.count(letter)
        if left < 0:
            return True
    return False


def _share(letters: re.Pattern[str] | None, found: Evidence) -> float:
    if letters is None:
        return 0.0
    return len(letters.findall(found.letters)) / len(found.letters)


def _answer(
    said: Detection, found: Evidence, choice: Choice, *, least: float
) -> Judgement:
    """Accuse, if what was found is another language, sure and long enough."""
    tag = said.tag
    if tag is None:
        return _UNSURE
    if tag == choice.profile or is_same(tag, choice.target):
        return _TARGET
    if said.confidence < least:
        return _UNSURE
    long = found.size >= _PARAGRAPH / weight(found.script)
    if is_same(tag, choice.source) and (long or found.plain):
        return Judgement(Verdict.SOURCE, choice.source)
    return Judgement(Verdict.OTHER, tag) if long else _UNSURE
