"""What is passed over for speed must have had nothing to say."""

from __future__ import annotations

import pytest

from checks.planted import File, examples
from ua_i18n.checks import CHECKS, Check, Scope
from ua_i18n.checks.asking import listed, of_texts
from ua_i18n.checks.entry import Entry, Original
from ua_i18n.checks.facts.numbers import legible
from ua_i18n.checks.language.scripts import expected_scripts, script
from ua_i18n.checks.run import brief_for
from ua_i18n.checks.traits import DIGIT, LETTER, OTHER_DIGIT, UNUSUAL, signs
from ua_i18n.languages import PLAIN_LETTERS, Tag, script_of

TEXT_CHECKS = [check for check in CHECKS.values() if check.scope is Scope.TEXT]
STATE_CHECKS = [check for check in CHECKS.values() if check.scope is Scope.ENTRY]
FILES = [
    one.subject for one in examples() if one.fires and isinstance(one.subject, File)
]
LANGUAGES = "ar hy ru hi ka el zh-Hans zh-Hant he ja ko fr th".split()
ENTRIES = [
    Entry(message, brief)
    for file in FILES
    for brief in [
        brief_for(
            file.catalog,
            language=file.language,
            source_language=file.source_language,
            names=file.names,
            terms=file.terms,
        )
    ]
    for message in file.catalog.messages
]


PAIRS = [
    (pair, {of_texts()[place].code for place in listed(pair.worth_asking)})
    for entry in ENTRIES
    for forms in entry.pairs()
    for pair in forms
]


@pytest.mark.parametrize("check", TEXT_CHECKS, ids=lambda check: str(check.code))
def test_a_check_finds_nothing_without_the_signs_that_it_needs(check: Check) -> None:
    silent = [pair for pair, asked in PAIRS if check.code not in asked]

    assert [pair for pair in silent if list(check.find(pair))] == []


SOURCES = [
    *{(pair.source, pair.source_language, pair.markdown) for pair, _ in PAIRS},
    *[
        (text, Tag("en"), markdown)
        for markdown in (False, True)
        for text in [
            "TWO men",
            "Both, twice.",
            "the thirty-five-year-old",
            "fifty\u2010six (or sixty\u2011seven) people",
            "a “six-year” sentence",
            "5million or two's",
            "l\u02bcthree",
            "**Four** and f*iv*e",
            "{sender:two|three|four} of us",
            "two_three",
            "He isn\u2019t here",
            "N\u00c9VER, **n**ot",
            "no\u00a0one",
            "In C\u00f4te d\u2019Ivoire, the USA/UK or **Ka**zakhstan",
            "MAY of 2020; (Sept), “June”",
            "over5 at least6 men, up to 10",
            "3days, 4 Days, twelve-month",
            "",
        ]
    ],
]


@pytest.mark.parametrize(
    "check", [check for check in TEXT_CHECKS if check.allows], ids=lambda c: str(c.code)
)
def test_a_source_without_a_hint_has_nothing_that_a_check_looks_for(
    check: Check,
) -> None:
    place = of_texts().index(check)
    passed_over = [
        original
        for source, language, markdown in SOURCES
        for original in [Original(source, language, markdown, False)]
        if not original.allowed >> place & 1
    ]

    assert passed_over
    assert check.allows is not None
    assert [one.text for one in passed_over if check.allows(one)] == []


@pytest.mark.parametrize("check", STATE_CHECKS, ids=lambda check: str(check.code))
def test_an_ordinary_message_has_no_fault_of_state(check: Check) -> None:
    ordinary = [entry for entry in ENTRIES if entry.ordinary]

    assert ordinary
    assert [entry for entry in ordinary if list(check.find(entry))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_plain_letters_are_of_one_script_and_stay_as_they_are(language: str) -> None:
    letters = list(filter(str.isalpha, map(chr, range(0x10000))))
    plain = [char for char in letters if not signs(char, Tag(language))]

    assert plain
    assert {script(char) for char in plain} <= expected_scripts(Tag(language))
    assert [char for char in plain if legible(char) != char] == []


def test_every_script_with_plain_letters_is_tested() -> None:
    assert {script_of(Tag(language)) for language in LANGUAGES} == set(PLAIN_LETTERS)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Свобода, равенство и братство", "ru", {","}),
        ("Статья 272, часть 3", "ru", {",", DIGIT}),
        ("المادة ٢٧٢", "ar", {"٢", "٧", DIGIT, OTHER_DIGIT}),
        ("Письмо Amnesty", "ru", {*"Amnesty", LETTER}),
        ("Un mot à la fin.", "fr", {"."}),
        ("محمـد", "ar", {"ـ", LETTER}),
        ("Una acción, más", "es", {","}),
        ("Una accion, tal vez", "es", {","}),
        ("3×4 ÷ 2", "es", {DIGIT, "×", "÷", UNUSUAL}),
        ("тихо\u0301", "ru", {"\u0301", UNUSUAL}),
        ("Қазақ", "kk", set()),
        ("Қазақ", "ru", {"Қ", "қ", LETTER}),
        ("Қазақстан", "ky", {"Қ", "қ", LETTER}),
        ("這", "zh-Hans", {"這", LETTER}),
        ("а\u0483б", "ru", {"\u0483", UNUSUAL}),
        ("\ud800", "ru", {"\ud800", UNUSUAL}),
        ("так — «да»", "ru", {"—", "«", "»"}),
        ("a\x00b\x7f", "en", {"\x00", "\x7f", UNUSUAL}),
        ("word_two", "en", {"_"}),
        ("word", "ru", {*"word", LETTER}),
        ("", "ru", set()),
    ],
)
def test_signs_are_what_is_no_plain_letter(
    text: str, language: str, found: set[str]
) -> None:
    assert signs(text, Tag(language)) == found
