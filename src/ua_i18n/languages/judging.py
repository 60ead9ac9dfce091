"""Is a translation in the language of its catalog? Doubt speaks for it.

The question is a choice, not a riddle: the language wanted, the source's, or some
other. A wrong accusation is worse than a miss, so each needs a clear lead, and a
short text is only ever taken for the source.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from ua_i18n.languages.choice import Choice, choice_of, is_same
from ua_i18n.languages.detection import Detection, named, ranked, told
from ua_i18n.languages.evidence import Evidence, evidence, weight
from ua_i18n.languages.glance import PLAIN
from ua_i18n.languages.plainly import (
    PARAGRAPH,
    TELLING,
    has_any,
    has_share,
    is_plain,
)
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["Judgement", "Verdict", "judge"]

_MOST, _NEARLY_ALL = 0.7, 0.85
"""Of the letters: in one script, and in another than the target's."""
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
    if not (choice.foreign and choice.foreign.search(text)) and is_plain(text, choice):
        return _TARGET
    return _weighed(evidence(text), choice)


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
    if found.size < PARAGRAPH and not of_source:
        return _UNSURE
    if foreign > TELLING and (said := told(found)):
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
    is_long = found.size >= PARAGRAPH
    absent = choice.shows and is_long and not has_any(found.letters, own)
    foreign = _share(choice.foreign, found) > TELLING
    # A relative of the source that has no profile suits it less.
    of_source = source and choice.rivals.ranking(found.words).fit(source) > _CLOSE_FIT
    if source and not (absent or foreign or of_source):
        return _TARGET if has_share(found.letters, own) else _UNSURE
    if said := told(found):
        return _answer(said, found, choice, least=_SURE)
    if (ranking := ranked(found)) is None or ranking.fit(ranking.best) < PLAIN.fit:
        return _UNSURE
    best = ranking.best
    if absent or (best == source and ranking.lead(best) >= _SOURCE_LEAD):
        return _answer(Detection(parse_tag(best), 1), found, choice, least=0)
    return _UNSURE


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
    long = found.size >= PARAGRAPH / weight(found.script)
    if is_same(tag, choice.source) and (long or found.plain):
        return Judgement(Verdict.SOURCE, choice.source)
    return Judgement(Verdict.OTHER, tag) if long else _UNSURE
