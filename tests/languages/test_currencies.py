"""Words for money, as far as CLDR has them."""

from __future__ import annotations

import pytest

from ua_i18n.languages import Tag, currency_words, law_words, number_words


@pytest.mark.parametrize(
    ("language", "word", "code"),
    [
        ("en", "tenge", "KZT"),
        ("en", "dollars", "USD"),
        ("en", "us", "USD"),
        ("ru", "тенге", "KZT"),
        ("ru", "долларов", "CAD"),
        ("fr", "euros", "EUR"),
        ("zh", "坚戈", "KZT"),
        ("ar", "يورو", "EUR"),
        ("hi", "डॉलर", "USD"),
        ("bn", "ডলার", "USD"),
        ("de", "usd", "USD"),
        ("und", "€", "EUR"),
    ],
)
def test_a_word_says_a_sum_in_a_currency(language: str, word: str, code: str) -> None:
    codes, says_sum = currency_words(Tag(language))[word]

    assert code in codes
    assert says_sum


@pytest.mark.parametrize(
    ("language", "word"), [("en", "canadian"), ("es", "estadounidenses")]
)
def test_the_name_of_a_country_only_narrows_a_sum(language: str, word: str) -> None:
    assert not currency_words(Tag(language))[word][1]


@pytest.mark.parametrize(("language", "word"), [("fr", "des"), ("es", "de")])
def test_a_particle_says_nothing(language: str, word: str) -> None:
    assert word not in currency_words(Tag(language))


def test_languages_have_words_for_articles_of_law() -> None:
    assert law_words(Tag("nb")) == law_words(Tag("da"))
    assert law_words(Tag("xx")) is None


def test_numbers_in_words_are_known_in_the_languages_of_cases() -> None:
    assert "hundred" in number_words(Tag("en-GB"))
    assert number_words(Tag("xx")) == ()
