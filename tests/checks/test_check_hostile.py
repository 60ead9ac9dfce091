"""Odd and hostile texts are checked, too, without an error and at once."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checks.planted import HEADER, TODAY
from ua_i18n.cases import read_case
from ua_i18n.catalog import Catalog, Message
from ua_i18n.checks import (
    CHECKS,
    Brief,
    Docket,
    Entry,
    Finding,
    Name,
    check_case,
    check_catalog,
    check_entry,
    mend,
)
from ua_i18n.checks.asking import listed, of_texts
from ua_i18n.checks.entry import Pair
from ua_i18n.languages import Tag
from ua_i18n.terms import Term

BRIEFS = [
    Brief(
        Tag(language),
        Tag(source),
        names=(
            Name("Rosa Quispe", ("Роса Киспе",)),
            Name("Kazakhstan", ("Казахстан",), is_country=True),
        ),
        terms=(Term("Urgent Action", ("срочная акция",), ("экстренная акция",)),),
    )
    for language, source in [
        *product("ru ar fr zh-Hans kk el he ja hy th sr az en-GB".split(), ["en"]),
        ("en", "de"),
        ("ru", "fr"),
    ]
]
TEXTS = [
    "On 5 May 2022 Rosa Quispe was arrested under Article 378 (2) of the code.",
    "5 мая 2022 года Роса Киспе была арестована по части 2 статьи 378 кодекса.",
    "في 5 مايو 2022 احتُجزت روزا كيسبي بموجب المادة 378 من القانون",
    "At least three people were not freed; fines of $100 in UA 31/22.",
    "**Не менее** трёх человек «не освобождены»; сумма: 100 тенге",
    "El 5 de mayo no pagó 100 euros a a@b.org ni a @amnesty",
    "2022年5月5日，三人被捕",
]
PIECES = [
    *" \u00a0\n\t\"'’“”«»()[]{}*_.,;:!?-/@%|\\09٣²½\u00ad\u200b\u200d\u0301Аaİß",
    *"ǅあกΑ…—№#&<>$€ʼ՞،",
    *("**", "www.a.org", "https://a.org/x", "{a|b|c}", "%(x)s", "May", "the the "),
    *("and a half ", "5 km ", "Monday ", "hundreds ", "Friday. "),
    *("not ", "at least 3 ", "ABcde ", "1990s", "10:30", "three ", " ,", "isn't "),
]


def findings(*messages: Message, language: str = "ru") -> list[Finding]:
    """Check a catalog with some messages."""
    return list(
        check_catalog(
            Catalog.build(messages, header=HEADER),
            path="x.po",
            language=Tag(language),
            source_language=Tag("en"),
            domain="x",
        )
    )


@pytest.mark.parametrize("name", ["007", "???", "🙂", "-"])
def test_a_name_without_letters_is_no_name_to_look_for(name: str) -> None:
    found = findings(
        Message(name, (name,), msgctxt="person-name"),
        Message(f"{name} is in prison.", (f"{name} в тюрьме.",), msgctxt="letter"),
    )

    assert "name-changed" not in {finding.code for finding in found}


@pytest.mark.parametrize("code", ["text-length", "sentence-missing"])
def test_of_an_empty_source_no_length_is_usual(code: str) -> None:
    pair = Pair("", "ja nein", "background", False, Brief(Tag("de"), Tag("en")))

    assert [*CHECKS[code].find(pair)] == []


@pytest.mark.parametrize(
    ("language", "source", "text", "codes"),
    [
        pytest.param(
            "nl",
            "three days",
            "achttien" * 40 + "q",
            "wrong-language",
            id="glued numbers",
        ),
        pytest.param(
            "ru", "three days", "пятидесяти" * 40 + "q", "", id="more of them"
        ),
        pytest.param(
            "ru",
            "Free him.",
            "*" * 20_000 + " ",
            "space-ends untranslated",
            id="asterisks",
        ),
        pytest.param("es", "a@", "a@" * 10_000, "wrong-language", id="half addresses"),
        pytest.param("fr", "a! " * 5_000, "a! " * 5_000, "", id="marks in French"),
        pytest.param(
            "ru",
            "http://a" + ")" * 20_000,
            "http://a" + ")" * 20_000,
            "",
            id="brackets",
        ),
        pytest.param(
            "ru", "Go. " * 900, "Иди. " * 600, "wrong-language", id="sentences"
        ),
        pytest.param(
            "ru", "5 km " * 2_000, "5 km " * 2_000, "same-as-source", id="lengths"
        ),
        pytest.param(
            "fr",
            "He was beaten.",
            "ne " * 9_000,
            "capital-start repeated-word space-ends wrong-language",
            id="half denials",
        ),
        pytest.param(
            "ru", "1,500 people", "полтора" * 5_000, "number-changed", id="halves"
        ),
        pytest.param(
            "ru", "1 " * 20_000, "2 " * 20_000, "number-changed", id="numbers"
        ),
    ],
)
def test_a_hostile_text_is_checked_at_once(
    language: str, source: str, text: str, codes: str
) -> None:
    message = Message(source, (text,), msgctxt="background")

    found = check_entry(Entry(message, Brief(Tag(language), Tag("en"))))

    assert sorted({finding.code for finding in found}) == codes.split()


def test_many_sources_of_one_translation_are_compared_at_once() -> None:
    text = "Это один и тот же перевод для всех абзацев дела."
    messages = [
        Message(f"This is paragraph {n} of the case, and no other.", (text,))
        for n in range(3000)
    ]

    assert findings(*messages) != []


def test_a_ua_number_that_is_a_long_word_is_told_at_once() -> None:
    case = read_case(
        b"---\nua: UrgentActionForTheReleaseOfRosaNow\nlanguage: en\n---\n# T\n",
        path="x.md",
    )

    found = check_case(Docket(case, TODAY, None))

    assert "ua-form" in {finding.code for finding in found}


def test_armenian_gets_a_stop_where_a_question_ends() -> None:
    catalog = Catalog.build(
        [
            Message(
                "Will you see to it that Rosa Quispe is free before the winter?",
                ("Կազատե՞ք արդյոք Ռոսա Կիսպեին մինչև ձմռան գալը այս տարի",),
            )
        ],
        header=HEADER,
    )
    brief = Brief(Tag("hy"), Tag("en"))

    (message,) = mend(catalog, brief, codes={"end-punctuation"}).catalog.messages

    assert message.msgstr == (
        "Կազատե՞ք արդյոք Ռոսա Կիսպեին մինչև ձմռան գալը այս տարի։",
    )


def mixed() -> st.SearchStrategy[str]:
    """Texts with pieces put in anywhere."""

    def put(text: str, pieces: list[tuple[int, str]]) -> str:
        for place, piece in pieces:
            text = text[:place] + piece + text[place:]
        return text

    piece = st.tuples(st.integers(0, 90), st.sampled_from(PIECES))
    return st.builds(put, st.sampled_from(TEXTS), st.lists(piece, max_size=4))


@settings(max_examples=300)
@given(mixed(), mixed(), st.sampled_from(["letter", "subject", None]), st.data())
def test_a_check_that_is_passed_over_has_nothing_to_say(
    source: str, text: str, context: str | None, data: st.DataObject
) -> None:
    pair = Pair(source, text, context, False, data.draw(st.sampled_from(BRIEFS)))

    asked = listed[pair.worth_asking]
    passed_over = [c for at, c in enumerate(of_texts()) if at not in asked]

    assert [check.code for check in passed_over if [*check.find(pair)]] == []
