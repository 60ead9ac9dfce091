"""What is a fact of a text, and what only its looks."""

from __future__ import annotations

import pytest

from ua_i18n.catalog.facts import Fact, changed_facts, cosmetic_changes, facts, numbers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("No fact at all.", [], id="nothing"),
        pytest.param("230 people", [("number", "230")], id="digits"),
        pytest.param("1,500 tenge", [("number", "1,500")], id="comma"),
        pytest.param("10 000 tenge", [("number", "10 000")], id="thousands"),
        pytest.param(
            "in 2022 230 died",
            [("number", "2022"), ("number", "230")],
            id="two numbers",
        ),
        pytest.param("20% of them", [("number", "20%")], id="per cent"),
        pytest.param("for six years", [("number", "six")], id="in words"),
        pytest.param("the one who waits", [], id="one is no number"),
        pytest.param("on 12 May 2022", [("date", "12 May 2022")], id="day first"),
        pytest.param("on March 14", [("date", "March 14")], id="month first"),
        pytest.param("since 2022-05-12", [("date", "2022-05-12")], id="iso"),
        pytest.param("since 12.05.2022", [("date", "12.05.2022")], id="dots"),
        pytest.param("you may 5 times", [("number", "5")], id="may is no month"),
        pytest.param(
            "under Article 274(4)", [("article", "Article 274(4)")], id="article"
        ),
        pytest.param(
            "by articles 405 and 266", [("article", "articles 405 and 266")], id="two"
        ),
        pytest.param("по статье 274", [("article", "статье 274")], id="in Russian"),
        pytest.param("of § 12", [("article", "§ 12")], id="sign"),
        pytest.param("a particle 5", [("number", "5")], id="not an article"),
        pytest.param(
            "He met Mr. Omarov in Almaty.",
            [("name", "Mr"), ("name", "Omarov"), ("name", "Almaty")],
            id="names",
        ),
        pytest.param("Help him. Write now. I do.", [], id="sentence starts"),
        pytest.param(
            "Aigul Omarova",
            [("name", "Aigul"), ("name", "Omarova")],
            id="nothing but a name",
        ),
        pytest.param("ដោះលែង ๑๒", [("number", "๑๒")], id="digits of any script"),
    ],
)
def test_facts_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    found = [(fact.kind, fact.text) for fact in facts(text)]

    assert expected == found


def test_a_fact_is_as_written() -> None:
    assert (Fact("number", "5"),) == facts("5")


def test_numbers_are_runs_of_digits() -> None:
    assert {"12", "2022", "5"} == numbers("12.2022, 5%")


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("230 dead", "238 dead", ["230 → 238"], id="number"),
        pytest.param("six years", "nine years", ["six → nine"], id="numeral"),
        pytest.param(
            "by 12 May 2022",
            "by 16 June 2023",
            ["12 May 2022 → 16 June 2023"],
            id="date",
        ),
        pytest.param(
            "of Article 5", "of Article 6", ["Article 5 → Article 6"], id="article"
        ),
        pytest.param("for Mamai now", "for Mamay now", ["Mamai → Mamay"], id="name"),
        pytest.param(
            "Erbol Omarov is free.",
            "Yerbol Omarov is free.",
            ["Erbol → Yerbol"],
            id="name at the start",
        ),
        pytest.param("He has 5 dogs", "He has dogs", ["no longer: 5"], id="gone"),
        pytest.param("He is ill", "He is ill since 5 May", ["new: 5 May"], id="come"),
        pytest.param("5 and 6", "6 and 5", [], id="order"),
        pytest.param("5 and 5", "5 and 6", ["5 → 6"], id="counted"),
        pytest.param("under Article 5", "under article 5", [], id="letter case"),
        pytest.param("Release Aigul now", "Free Aigul now", [], id="a verb"),
        pytest.param("He is ill.", "She is dead.", [], id="words"),
        pytest.param("", "", [], id="empty"),
    ],
)
def test_a_changed_fact_is_said_in_words(
    old: str, new: str, expected: list[str]
) -> None:
    assert tuple(expected) == changed_facts(old, new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param("a b", "a b", [], id="equal"),
        pytest.param("a  b", "a\u00a0b", ["spaces"], id="spaces"),
        pytest.param("“so” he's", "'so' he’s", ["quotes"], id="quotes"),
        pytest.param("a – b", "a - b", ["dashes"], id="dashes"),
        pytest.param("Wait.", "Wait", ["final stop"], id="stop"),
        pytest.param("Wait here", "wait here", ["first letter"], id="first letter"),
        pytest.param(
            "«A» — b.", '"A" - b', ["quotes", "dashes", "final stop"], id="all"
        ),
    ],
)
def test_a_change_of_looks_is_named(old: str, new: str, expected: list[str]) -> None:
    assert tuple(expected) == cosmetic_changes(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("a b", "a c", id="word"),
        pytest.param("No 5", "No 6", id="digit"),
        pytest.param("Wait.", "Wait!", id="exclamation"),
        pytest.param("Wait", "Wait?", id="question"),
        pytest.param("a May", "a may", id="case within"),
        pytest.param("inside", "in side", id="split word"),
        pytest.param("a\n", "a", id="last line end"),
        pytest.param("so, it is", "so it is", id="comma"),
        pytest.param("a", "", id="nothing left"),
    ],
)
def test_a_change_of_more_is_not_looks(old: str, new: str) -> None:
    assert cosmetic_changes(old, new) is None
    assert cosmetic_changes(new, old) is None
