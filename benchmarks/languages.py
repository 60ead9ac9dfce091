"""How well languages are told: the table of real catalogs, beside langdetect.

    python benchmarks/languages.py           the half that thresholds were set with
    python benchmarks/languages.py --final   the half that was held out

The texts are chosen by tests/corpus/languages.py from the corpus that
tests/corpus/fetch.py fetches. An abstention counts as wrong, unless "of those
answered" is said. langdetect is seeded.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from unittest.mock import patch

# Beside this file stands another "corpus".
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from peers import name_langdetect

from corpus.languages import Sample, samples
from ua_i18n.languages import Tag, Verdict, judge
from ua_i18n.languages.detection import named
from ua_i18n.languages.evidence import evidence
from ua_i18n.languages.letters import PROFILES

EN = Tag("en")
TAGS = {"zh": Tag("zh-Hans")}


def main() -> None:
    """Print the figures."""
    seen = "--final" not in sys.argv
    table = [sample for sample in samples() if sample.seen is seen]
    for kind in ("paragraph", "short"):
        texts = [sample for sample in table if sample.kind == kind]
        languages = {sample.language for sample in texts}
        print(f"\n{kind}: {len(texts)} texts in {len(languages)} languages")
        with patch.dict(PROFILES, within(languages)):
            print("  named, of these languages:", *named_right(texts, name_ours))
        print("  named, of all:            ", *named_right(texts, name_ours))
        print("  langdetect:               ", *named_right(texts, name_langdetect))
        print("  judged in their own catalog:", *own_catalog(texts))
        print("  English, in the catalogs of all others:", *english(texts))
        print("  all others, in the catalogs of all others:", *strange(texts))


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
