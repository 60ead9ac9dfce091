"""Likeness of texts, and the search for the most alike."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ua_i18n.catalog.memory import NEAR, Memory, similarity

PARAGRAPH = (
    "The court of the city sentenced the journalist to six years in a penal colony "
    "after a trial that was closed to the public and to foreign observers."
)
OTHER = (
    "We ask your office to let the doctors of her choice visit her without delay, "
    "since her health has become much worse during the winter."
)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(PARAGRAPH, PARAGRAPH.replace("six", "nine"), id="one word"),
        pytest.param(PARAGRAPH, f"{PARAGRAPH} He was ill.", id="sentence added"),
        pytest.param(
            PARAGRAPH, f"Yesterday, {PARAGRAPH[0].lower()}{PARAGRAPH[1:]}", id="front"
        ),
        pytest.param(
            PARAGRAPH,
            "Tha court ot the cify sentencad the jouxnalist to six yeers in a penel "
            "colony atter a triel thet was clesed to the publik and to foreigm obsers.",
            id="badly read",
        ),
        pytest.param("Yours sincerely,", "Yours very sincerely,", id="short"),
        pytest.param("Colour", "Color", id="one word, letters"),
        pytest.param("Print it", "Print", id="shortened"),
        pytest.param("请立即释放这名记者", "请立即无条件释放这名记者", id="Chinese"),
        pytest.param("ปล่อยตัวนักข่าวทันที", "ปล่อยตัวนักข่าวคนนี้ทันที", id="Thai"),
        pytest.param(
            "Немедленно освободите её", "немедленно освободите его", id="Russian"
        ),
    ],
)
def test_an_edited_text_is_near(left: str, right: str) -> None:
    assert NEAR <= similarity(left, right) <= 1.0


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(PARAGRAPH, OTHER, id="paragraphs"),
        pytest.param(
            PARAGRAPH,
            "The journalist was arrested at home by the police of the city, and was "
            "not allowed to write to anybody, nor to see the lawyer of his choice.",
            id="paragraphs on one thing",
        ),
        pytest.param("Title", "Yours sincerely,", id="short"),
        pytest.param("Print", "The office of the president", id="short and long"),
        pytest.param("请立即释放这名记者", "今天天气很好我们出去走走", id="Chinese"),
        pytest.param("ปล่อยตัวนักข่าวทันที", "วันนี้อากาศดีมาก", id="Thai"),
        pytest.param("", "anything", id="empty"),
        pytest.param("…", "?", id="no words"),
    ],
)
def test_another_text_is_not_near(left: str, right: str) -> None:
    assert similarity(left, right) < NEAR


@given(st.text(max_size=40), st.text(max_size=40))
def test_likeness_is_symmetric_and_within_its_bounds(left: str, right: str) -> None:
    assert 0.0 <= similarity(left, right) <= 1.0
    assert similarity(left, right) == similarity(right, left)
    assert similarity(left, left) == 1.0


def test_a_memory_finds_the_best_first() -> None:
    near, nearer = PARAGRAPH.replace("penal colony", "prison"), PARAGRAPH + " Write."
    memory = Memory([OTHER, near, nearer])

    matches = memory.near(PARAGRAPH)

    assert [match.position for match in matches] == [2, 1]
    assert similarity(PARAGRAPH, nearer) == matches[0].score


def test_a_memory_gives_every_place_of_the_very_text() -> None:
    memory = Memory([PARAGRAPH, OTHER, PARAGRAPH])

    assert [(match.score, match.position) for match in memory.near(PARAGRAPH)] == [
        (1.0, 0),
        (1.0, 2),
    ]


def test_a_long_text_does_not_hide_a_short_one_that_is_nearer() -> None:
    memory = Memory([f"View the ID of the {n}th letter" for n in range(300)] + ["View"])

    assert memory.near("View ID", at_least=0.7)[0].position == 300


def test_a_memory_finds_a_misspelt_single_word() -> None:
    assert [match.position for match in Memory(["Fax", "Colour"]).near("Color")] == [1]


@pytest.mark.parametrize(
    "texts", [[], ["", "…"], [OTHER]], ids=["none", "blank", "other"]
)
def test_a_memory_finds_nothing_where_nothing_is_alike(texts: list[str]) -> None:
    assert Memory(texts).near(PARAGRAPH) == ()


def test_a_memory_asks_for_as_much_likeness_as_it_is_told() -> None:
    memory = Memory([PARAGRAPH])
    edited = PARAGRAPH.replace("journalist", "lawyer")

    assert memory.near(edited, at_least=0.8)
    assert not memory.near(edited, at_least=0.99)


def test_a_large_memory_finds_what_a_comparison_with_each_text_finds() -> None:
    chance = random.Random(7)
    words = [f"w{number}x{number % 13}" for number in range(900)]
    texts = [" ".join(chance.choices(words, k=25)) for _ in range(3000)]
    memory = Memory(texts)

    for place in range(0, 3000, 300):
        query = texts[place].split()
        query[3] = query[17] = "changed"

        assert place == memory.near(" ".join(query))[0].position
