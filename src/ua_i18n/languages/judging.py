"""Is a translation in the language of its catalog? Doubt speaks for it.

The question is a choice, not a riddle: the language wanted, the source's, or some
other. A wrong accusation is worse than a miss, so each needs a clear lead, and a
short text is only ever taken for the source.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from ua_i18n.languages.choice import Choice, choice_of, is_same
from ua_i18n.languages.detection import Detection, named, ranked, told
from ua_i18n.languages.evidence import Evidence, evidence, script, words
from ua_i18n.languages.letters import SCRIPT_LANGUAGES
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["Judgement", "Verdict", "judge"]

_FEWEST_LETTERS = 20
_PARAGRAPH = 80
"""Letters from which a third language is named."""
_SAMPLE = 16
"""Words that are looked at first, spread over the text."""
_MOST = 0.7
"""Of the letters; where fewer are of one script, no language prevails."""
_TELLING = 0.02
"""A part of the letters that no foreign names make up."""
_LIKELY, _SURE = 0.6, 0.9
_PLAIN_LEAD, _SOURCE_LEAD, _OTHER_LEAD = 10.0, 20.0, 40.0
"""Nats. In the seen half of the table the source leads no text's own language by more
than 13, and another language that of no paragraph by more than 8."""
_FIT, _CLOSE_FIT = 0.9, 0.97
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


def judge(
    text: str, target: Tag, *, source: Tag, without: Collection[str] = ()
) -> Judgement:
    """Tell whether a text is in the target language, the same each time.

    Args:
        text: of any length; addresses, placeholders and tags in it do not count.
        target: the language that it should be in.
        source: the language that it was translated from.
        without: words that do not count, such as names, in lower case.

    Returns:
        UNSURE for fewer than 20 letters and wherever no language has a clear lead;
        OTHER from 80 letters on. A letter of Chinese, Japanese or Korean counts as
        two.
    """
    choice = choice_of(target, source)
    if choice is None:
        return _UNSURE
    if _is_plain(text, choice):
        return _TARGET
    return _weighed(evidence(text, without=without), choice)


def _is_plain(text: str, choice: Choice) -> bool:
    """Tell the target at a glance; what is not plain is weighed."""
    if choice.foreign and choice.foreign.search(text):
        return False
    if choice.own and not choice.profile:
        return len(choice.own.findall(text)) > len(text) * _TELLING
    found = words(text)
    sample = [word.lower() for word in found[:: len(found) // _SAMPLE + 1]]
    letters = sum(map(len, sample))
    if letters < _FEWEST_LETTERS:
        return False
    if choice.script in SCRIPT_LANGUAGES:
        return all(script(word[0]) == choice.script for word in sample)
    return _leads(choice, sample, letters, least=_PLAIN_LEAD)


def _leads(choice: Choice, found: Sequence[str], letters: int, *, least: float) -> bool:
    """Tell whether words suit the target, and none of its rivals as well."""
    if choice.rivals is None or choice.profile is None:
        return False
    ranking = choice.rivals.ranking(found, letters)
    return ranking.lead(choice.profile) > least and ranking.fits[choice.profile] > _FIT


def _weighed(found: Evidence, choice: Choice) -> Judgement:
    if found.letters.total() < _FEWEST_LETTERS / found.weight or found.share < _MOST:
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
    if not foreign and _leads(choice, found.words, found.letters.total(), least=0):
        return _TARGET
    if found.size < _PARAGRAPH and not _may_be_source(found, choice, profile):
        return _UNSURE
    if foreign > _TELLING and (said := told(found)):
        return _answer(said, found, choice, least=0)
    if (ranking := ranked(found)) is None:
        return _UNSURE
    best = ranking.best
    lead = ranking.scores[best] - ranking.scores[profile]
    needed = _SOURCE_LEAD if best == choice.source_profile else _OTHER_LEAD
    if ranking.fits[best] < _FIT or lead < needed:
        return _UNSURE
    return _answer(Detection(parse_tag(best), 1), found, choice, least=0)


def _may_be_source(found: Evidence, choice: Choice, profile: str) -> bool:
    """Ask few profiles, before all are read."""
    if choice.rivals is None or choice.source_profile is None:
        return False
    scores = choice.rivals.ranking(found.words, found.letters.total()).scores
    return scores[choice.source_profile] >= scores[profile] + _SOURCE_LEAD


def _by_letters(found: Evidence, choice: Choice) -> Judgement:
    """Judge where the target has no profile."""
    own = _share(choice.own, found)
    if said := told(found):
        return _answer(said, found, choice, least=_SURE)
    absent = choice.shows and not own and found.size >= _PARAGRAPH
    if not absent and not _suits_source(found, choice):
        return _UNSURE
    if (ranking := ranked(found)) is None:
        return _UNSURE
    best = ranking.best
    lead = _OTHER_LEAD if absent else ranking.lead(best)
    if ranking.fits[best] < _FIT or lead < _SOURCE_LEAD:
        return _UNSURE
    if not absent and best != choice.source_profile:
        return _UNSURE
    return _answer(Detection(parse_tag(best), 1), found, choice, least=0)


def _suits_source(found: Evidence, choice: Choice) -> bool:
    """Ask the source's profile alone; its relatives without a profile suit it less."""
    if choice.rivals is None or choice.source_profile is None:
        return False
    ranking = choice.rivals.ranking(found.words, found.letters.total())
    return ranking.fits[choice.source_profile] > _CLOSE_FIT


def _share(letters: re.Pattern[str] | None, found: Evidence) -> float:
    if letters is None:
        return 0.0
    return len(letters.findall("".join(found.words))) / found.letters.total()


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
    if is_same(tag, choice.source):
        return Judgement(Verdict.SOURCE, choice.source)
    if found.size < _PARAGRAPH / found.weight:
        return _UNSURE
    return Judgement(Verdict.OTHER, tag)
