"""Words are scored one by one, however many are asked for together."""

from __future__ import annotations

import pytest

from ua_i18n.languages.profiles import profiles


@pytest.mark.parametrize(
    ("languages", "words", "scores"),
    [
        ("en es fr", "the maison niño x", (16478, 16057, 16168)),
        ("bg ru", "что ы", (3249, 4539)),
        ("ro vi", "și người", (5869, 8117)),
        ("ar fa", "این", (4064, 4920)),
        ("en", "", (0,)),
    ],
)
def test_each_run_of_letters_counts_once(
    languages: str, words: str, scores: tuple[int, ...]
) -> None:
    assert scores == profiles(tuple(languages.split())).ranking(words.split()).scores


def test_a_word_scores_the_same_beside_any_other() -> None:
    words = ["niño", "a", "λόγος", "слово", "và", "người", "ể", "ى", "हिन्दी", "他"]
    asked = profiles(("es", "fr", "vi"))
    alone = [asked.ranking([word]).scores for word in words]
    asked.forget()
    together = asked.ranking([*words, *words]).scores

    assert together == tuple(2 * sum(scores) for scores in zip(*alone, strict=True))


@pytest.mark.parametrize(
    ("typed", "known"), [("și", "şi"), ("ține", "ţine"), ("این", "اين"), ("một", "mểt")]
)
def test_letters_that_profiles_write_alike_score_alike(typed: str, known: str) -> None:
    asked = profiles(("fa", "ro", "vi"))

    assert asked.ranking([typed]).scores == asked.ranking([known]).scores


def test_a_lead_is_over_the_best_of_the_others() -> None:
    ranking = profiles(("en", "es", "fr")).ranking(("the", "maison", "niño", "x"))

    assert ranking.lead("en") == (16478 - 16168) / 64
    assert ranking.lead("es") == (16057 - 16478) / 64


def test_one_profile_alone_leads_by_all_it_scores() -> None:
    ranking = profiles(("en",)).ranking(("the",))

    assert ranking.lead("en") == ranking.score("en") > 0
