"""How languages write their marks, and how long their texts are."""

from __future__ import annotations

import pytest

from ua_i18n.languages import Tag, punctuation, usual_length


@pytest.mark.parametrize(
    ("tag", "marks"),
    [
        ("en", "“”"),
        ("ru", "«»"),
        ("de", "„“"),
        ("pl", "„”"),
        ("sv", "””"),
        ("zh", "“”"),
        ("zh-TW", "「」"),
        ("ja", "「」"),
        ("pt", "“”"),
        ("pt-PT", "«»"),
        ("fr-CA", "«»"),
        ("ar", "”“"),
        ("xh", ""),
    ],
)
def test_the_first_quotation_marks_of_a_language(tag: str, marks: str) -> None:
    assert punctuation(Tag(tag)).quotes == marks


@pytest.mark.parametrize(
    ("tag", "stop", "question"),
    [
        ("en", ".", "?"),
        ("zh-Hans", "。", "？"),
        ("hi", "।", "?"),
        ("ur", "۔", "؟"),
        ("fa", ".", "؟"),
        ("el", ".", ";"),
        ("am", "።", "?"),
    ],
)
def test_the_last_marks_of_a_language(tag: str, stop: str, question: str) -> None:
    known = punctuation(Tag(tag))

    assert (known.stop, known.question) == (stop, question)
    assert known.kinds[stop] == "stop"
    assert known.kinds[question] == "question mark"


def test_thai_and_lao_sentences_end_without_a_mark() -> None:
    assert punctuation(Tag("th")).kinds == punctuation(Tag("lo")).kinds == {}


def test_what_only_some_languages_have() -> None:
    assert punctuation(Tag("fr")).spaced == ":;!?»"
    assert punctuation(Tag("fr-CA")).spaced == ":»"
    assert punctuation(Tag("it")).spaced == ""
    assert [tag for tag in ("es-MX", "pt", "ca") if punctuation(Tag(tag)).inverted] == [
        "es-MX"
    ]
    assert punctuation(Tag("id")).reduplicates
    assert not punctuation(Tag("ru")).reduplicates


def test_a_translation_has_the_length_that_is_usual_between_two_languages() -> None:
    assert usual_length(Tag("zh-Hant"), Tag("en")) == 0.4
    assert usual_length(Tag("de"), Tag("en-GB")) == 1.15
    assert usual_length(Tag("en"), Tag("zh")) == 2.5
    assert usual_length(Tag("xh"), Tag("en")) == 1.05
