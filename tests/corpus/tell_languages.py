"""How well languages are told: the table of real catalogs, beside langdetect.

    python tests/corpus/tell_languages.py           the half thresholds were set with
    python tests/corpus/tell_languages.py --final   the half that was held out

The texts are chosen by languages.py from the corpus that fetch.py fetches. An
abstention counts as wrong, unless "answered" is said. langdetect is seeded.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from unittest.mock import patch

if __name__ == "__main__":
    sys.path[:0] = [str(Path(__file__).parents[1])]

from corpus.languages import Sample, samples
from ua_i18n.languages import Tag, Verdict, judge
from ua_i18n.languages.detection import named
from ua_i18n.languages.evidence import evidence
from ua_i18n.languages.letters import PROFILES

__all__ = ["name_ours", "within"]

EN = Tag("en")
TAGS = {"zh": Tag("zh-Hans")}


def main() -> None:
    """Print the figures."""
    seen = "--final" not in sys.argv
    table = [sample for sample in samples() if sample.seen is seen]
    for kind in ("paragraph", "short"):
        texts = [sample for sample in table if sample.kind == kind]
        languages = {sample.language for sample in texts}
        say(f"\n{kind}: {len(texts)} texts in {len(languages)} languages")
        with patch.dict(PROFILES, within(languages)):
            say("  named, of these languages:", *named_right(texts, name_ours))
        say("  named, of all:            ", *named_right(texts, name_ours))
        say("  langdetect:               ", *named_right(texts, name_langdetect))
        say("  judged in their own catalog:", *own_catalog(texts))
        say("  English, in the catalogs of all others:", *english(texts))
        say("  all others, in the catalogs of all others:", *strange(texts))


def say(*parts: str) -> None:
    """Write a line."""
    sys.stdout.write(" ".join(parts) + "\n")


def name_langdetect(text: str) -> str | None:
    """Name a language with langdetect, seeded; it raises where it finds no letters."""
    from langdetect import DetectorFactory, detect
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        return str(detect(text)).split("-")[0]
    except LangDetectException:
        return None


def within(languages: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The profiles of some languages alone; Macedonian stays, for it tells Serbian."""
    return {
        script: tuple(name for name in names if name in {*languages, "mk"})
        for script, names in PROFILES.items()
    }


def name_ours(text: str) -> str | None:
    """Name a language, without its script."""
    tag = named(evidence(text)).tag
    return tag.split("-")[0] if tag else None


def named_right(
    texts: Sequence[Sample], name: Callable[[str], str | None]
) -> tuple[str, ...]:
    """How many are named right, and the languages of those that are not."""
    answers = [(sample.language, name(sample.text)) for sample in texts]
    wrong = Counter(tag for tag, answer in answers if answer != tag)
    right = len(texts) - wrong.total()
    answered = sum(answer is not None for _, answer in answers)
    return (
        f"{right / len(texts):.1%},",
        f"{right / answered:.1%} of {answered} answered; wrong:",
        " ".join(f"{tag} {count}" for tag, count in wrong.most_common()) or "none",
    )


def own_catalog(texts: Sequence[Sample]) -> tuple[str, ...]:
    """What is said of texts that are where they belong; an accusation is false."""
    return verdicts((sample, sample.language) for sample in texts)


def english(texts: Sequence[Sample]) -> tuple[str, ...]:
    """What is said of the source text in each other catalog."""
    others = {sample.language for sample in texts} - {EN}
    left = [sample for sample in texts if sample.language == EN]
    return verdicts((sample, tag) for tag in sorted(others) for sample in left)


def strange(texts: Sequence[Sample]) -> tuple[str, ...]:
    """What is said of every text in each catalog of another language."""
    others = {sample.language for sample in texts} - {EN}
    return verdicts(
        (sample, tag)
        for tag in sorted(others)
        for sample in texts
        if sample.language not in {tag, EN}
    )


def verdicts(asked: Iterable[tuple[Sample, str]]) -> tuple[str, ...]:
    """Count the verdicts on texts in the catalogs of languages."""
    counts = Counter(
        judge(sample.text, TAGS.get(tag, Tag(tag)), source=EN).verdict
        for sample, tag in asked
        if tag != EN
    )
    return tuple(f"{verdict.value} {counts[verdict]}" for verdict in Verdict)


if __name__ == "__main__":
    main()
