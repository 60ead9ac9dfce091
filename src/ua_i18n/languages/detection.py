"""Which language a text is written in: a hint, never a decision."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["Detection", "detect"]


@dataclass(frozen=True, slots=True)
class Detection:
    """What a text seems to be written in."""

    tag: Tag | None
    """None where nothing can be told."""
    confidence: float
    """A ratio from 0 to 1."""


def detect(paragraphs: Sequence[str]) -> Detection:
    """Tell the language of paragraphs taken together."""
    from langdetect import DetectorFactory, detect_langs

    text = "\n".join(paragraphs)
    if sum(map(str.isalpha, text)) < 60:
        return Detection(None, 0.0)
    DetectorFactory.seed = 0
    best = detect_langs(text)[0]
    return Detection(parse_tag(best.lang), best.prob)
