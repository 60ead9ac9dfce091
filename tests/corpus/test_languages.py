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


@pytest.mark.parametrize(("kind", "needed"), [("paragraph", 1.0), ("short", 0.92)])
@pytest.mark.parametrize("seen", [True, False], ids=["seen", "held out"])
def test_languages_are_named(kind: str, needed: float, seen: bool) -> None:
    table = [text for text in samples() if text.kind == kind and text.seen is seen]
    with patch.dict(PROFILES, within({text.language for text in table})):
        right = sum(name_ours(text.text) == text.language for text in table)

    assert right >= needed * len(table)


@pytest.mark.parametrize("kind", ["paragraph", "short"])
def test_no_text_is_accused_in_its_own_catalog(kind: str) -> None:
    verdicts = {
        judge(text.text, Tag(text.language), source=EN).verdict
        for text in samples()
        if text.kind == kind and text.language != EN
    }

    assert verdicts <= {Verdict.TARGET, Verdict.UNSURE}
