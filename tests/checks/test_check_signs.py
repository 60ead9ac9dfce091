"""What is passed over for speed must have had nothing to say."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from checks.planted import File, examples
from ua_i18n.checks import CHECKS, Check, Scope
from ua_i18n.checks.asking import listed, of_texts
from ua_i18n.checks.entry import Entry, is_ordinary
from ua_i18n.checks.facts.numbers import legible
from ua_i18n.checks.facts.reading import read_source
from ua_i18n.checks.facts.sums import find_sums
from ua_i18n.checks.language.scripts import expected_scripts, script
from ua_i18n.checks.original import Original
from ua_i18n.checks.run import brief_for
from ua_i18n.checks.traits import DIGIT, LETTER, OTHER_DIGIT, UNUSUAL, signs
from ua_i18n.languages import (
    PLAIN_LETTERS,
    Tag,
    countries_in,
    country_names,
    currency_words,
    month_names,
    negations,
    script_of,
    spelt_numbers,
)
from ua_i18n.languages.numberwords import WORDS

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
    (pair, {of_texts()[place].code for place in listed[pair.worth_asking]})
    for entry in ENTRIES
    for forms in entry.pairs()
    for pair in forms
]


@pytest.mark.parametrize("check", TEXT_CHECKS, ids=lambda check: str(check.code))
def test_a_check_finds_nothing_without_the_signs_that_it_needs(check: Check) -> None:
    silent = [pair for pair, asked in PAIRS if check.code not in asked]

    assert [pair for pair in silent if list(check.find(pair))] == []


HINTED = "en es fr ru el de pl kk pt uk".split()
WAYS = (str, str.title, str.upper)
ROUND = ("{} men.", "“{}”, 5", "a-{}\u2010b", "l’{}", "{}'s 7", "(5{})", "**{}**")


def sources(words: Iterable[str], language: str) -> Iterator[Original]:
    """Put words into texts in all ways of writing and with signs round them."""
    forms = {way(word) for word in words for way in WAYS}
    for number, form in enumerate(sorted(forms)):
        text = ROUND[number % len(ROUND)].format(form)
        yield Original(text, Tag(language), markdown=True, python_format=False)


def passed_over(code: str, words: Iterable[str], language: str) -> list[Original]:
    """List the texts with one of some words that rule out a check."""
    place = of_texts().index(CHECKS[code])
    found = list(sources(words, language))
    assert found
    return [original for original in found if not original.allowed >> place & 1]


def test_no_word_is_taken_for_a_kind_of_signs() -> None:
    kinds = frozenset({DIGIT, OTHER_DIGIT, LETTER, UNUSUAL})
    in_ascii = frozenset(kind.encode() for kind in kinds)
    sources = (Original(text, Tag("en"), False, False) for text in ("a A 0", "é A ٠"))

    assert not any(source.words_among(kinds, in_ascii) for source in sources)
    assert LETTER not in Original("A man, a plan", Tag("en"), False, False).hints


@pytest.mark.parametrize("language", HINTED)
def test_no_number_in_words_is_passed_over(language: str) -> None:
    tag = Tag(language)
    listed = WORDS.get(language, {}).values()
    forms = [form for forms in listed for form in forms.split("/")]
    words = [form.removeprefix("~") for form in forms] or ["five"]

    for original in passed_over("number-changed", words, language):
        assert not any(one.sure for one in spelt_numbers(original.text, tag))


@pytest.mark.parametrize("language", HINTED)
def test_no_sum_is_passed_over(language: str) -> None:
    tag = Tag(language)
    sums = [f"400 {word}" for word in currency_words(tag)]
    sums += [f"{word} 400" for word in currency_words(tag)]

    for original in passed_over("sum-changed", sums, language):
        assert not find_sums(legible(original.plain), tag)


@pytest.mark.parametrize("language", HINTED)
def test_no_country_is_passed_over(language: str) -> None:
    tag = Tag(language)
    names = [name.split(" (")[0] for name in country_names(tag).values()]

    for original in passed_over("country-changed", names, language):
        assert not countries_in(original.plain, tag)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "ru", "pl"])
def test_no_month_is_passed_over(language: str) -> None:
    tag = Tag(language)

    for original in passed_over("month-changed", month_names(tag), language):
        assert not read_source(original).months


@pytest.mark.parametrize(
    "source",
    [
        "He is not guilty",
        "He isn’t guilty",
        "He isn't guilty",
        "They cannot leave",
        "It never ends",
        "Nobody came",
        "No one came",
        "None of them came",
        "He is neither here",
        "NOTHING came",
        "There is no lawyer",
        "**N**o lawyer",
    ],
)
def test_no_negation_is_passed_over(source: str) -> None:
    original = Original(source, Tag("en"), markdown=True, python_format=False)

    assert negations(original.plain)
    assert original.allowed >> of_texts().index(CHECKS["negation-lost"]) & 1


@pytest.mark.parametrize(
    ("code", "source"),
    [
        ("bound-turned", "At least 5 men"),
        ("bound-turned", "at most 5"),
        ("bound-turned", "at the most 5"),
        ("bound-turned", "MORE THAN five men"),
        ("bound-turned", "less than 5"),
        ("bound-turned", "fewer than 5"),
        ("bound-turned", "over 5"),
        ("bound-turned", "up to 5"),
        ("unit-changed", "2 hours"),
        ("unit-changed", "a two-day wait"),
        ("unit-changed", "3 Weeks"),
        ("unit-changed", "five months"),
        ("unit-changed", "twelve further years"),
    ],
)
def test_no_bound_and_no_unit_is_passed_over(code: str, source: str) -> None:
    original = Original(source, Tag("en"), markdown=False, python_format=False)

    assert original.allowed >> of_texts().index(CHECKS[code]) & 1


@pytest.mark.parametrize(
    ("language", "source"),
    [
        ("hi", "100 डॉलर का जुर्माना"),
        ("hi", "१०० यूरो"),
        ("th", "ค่าปรับ 100 ดอลลาร์"),
        ("he", "קנס של 100 דולר"),
    ],
)
def test_no_sum_is_passed_over_as_it_is_written(language: str, source: str) -> None:
    original = Original(source, Tag(language), markdown=True, python_format=False)

    assert original.allowed >> of_texts().index(CHECKS["sum-changed"]) & 1


@pytest.mark.parametrize("check", STATE_CHECKS, ids=lambda check: str(check.code))
def test_an_ordinary_message_has_no_fault_of_state(check: Check) -> None:
    ordinary = [entry for entry in ENTRIES if is_ordinary(entry.message)]

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
        ("محمـد", "ar", {"ـ"}),
        ("أمر إلى آخر", "ar", {"أ", "إ", "آ"}),
        ("آن کتاب", "fa", {"آ"}),
        ("ان كتاب", "fa", {"ك", LETTER}),
        ("Приـвет", "ru", {"ـ", LETTER}),
        ("آآآ", "he", {"آ", LETTER}),
        ("這个", "zh-Hans", {"這", LETTER}),
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
