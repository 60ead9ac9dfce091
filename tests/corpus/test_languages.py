"""Languages are told as well as promised, on texts of real catalogs.

Not part of the normal run: fetch the files first, `python tests/corpus/fetch.py`.
"""

from __future__ import annotations

from unittest.mock import patch

import pytest

from corpus.languages import FROZEN, samples, summary
from corpus.tell_languages import name_ours, within
from ua_i18n.languages import Tag, Verdict, judge
from ua_i18n.languages.letters import PROFILES

pytestmark = pytest.mark.corpus
EN = Tag("en")


def test_the_texts_are_those_that_were_chosen_first() -> None:
    assert summary() == FROZEN.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("kind", "seen", "needed"),
    [
        ("paragraph", True, 1.0),
        ("paragraph", False, 0.995),
        ("short", True, 0.92),
        ("short", False, 0.92),
    ],
)
def test_languages_are_named(kind: str, seen: bool, needed: float) -> None:
    table = [text for text in samples() if text.kind == kind and text.seen is seen]
    with patch.dict(PROFILES, within({text.language for text in table})):
        right = sum(name_ours(text.text) == text.language for text in table)

    assert right >= needed * len(table)


def test_no_paragraph_is_accused_in_its_own_catalog() -> None:
    paragraphs = [text for text in samples() if text.kind == "paragraph"]
    verdicts = {
        judge(text.text, Tag(text.language), source=EN).verdict
        for text in paragraphs
        if text.language != EN
    }

    assert verdicts <= {Verdict.TARGET, Verdict.UNSURE}


def test_hardly_a_short_text_is_accused_in_its_own_catalog() -> None:
    short = [text for text in samples() if text.kind == "short"]
    accused = [
        text.text
        for text in short
        if text.language != EN
        and judge(text.text, Tag(text.language), source=EN).verdict is Verdict.SOURCE
    ]

    # One of two thousand, and it repeats the English after the German.
    assert len(accused) <= 1


def test_an_english_paragraph_is_found_in_every_catalog() -> None:
    english = [
        text.text
        for text in samples()
        if text.kind == "paragraph" and text.language == EN
    ]
    targets = {text.language for text in samples()} - {EN}
    missed = [
        (target, text)
        for target in sorted(targets)
        for text in english
        if judge(text, Tag(target), source=EN).verdict is not Verdict.SOURCE
    ]

    assert len(missed) <= 0.001 * len(english) * len(targets)
