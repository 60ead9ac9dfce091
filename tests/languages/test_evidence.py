"""What a text shows of its language: its words, and the script of most letters."""

from __future__ import annotations

import re

import pytest

from ua_i18n.languages.evidence import evidence, letter_script, words
from ua_i18n.languages.letters import SCRIPTS
from ua_i18n.languages.ranges import PLAIN_LETTERS


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Escriba a info@example.org, ya", "Escriba a ya"),
        ("ver https://example.org/a?b=c y www.example.org", "ver y"),
        ("hola %(name)s y %s", "hola y"),
        ("<b>ya</b> {person}", "ya"),
        ("100% <3 a@b {", "a b"),
        ("l’été, 12 жён", "l été жён"),
    ],
)
def test_words_are_no_addresses_placeholders_and_tags(text: str, left: str) -> None:
    assert words(text) == left.split()


@pytest.mark.parametrize(
    ("text", "name", "size", "share"),
    [
        ("слово и word", "CYRILLIC", 6, 0.6),
        ("word и слово", "CYRILLIC", 6, 0.6),
        ("аб cd", "CYRILLIC", 2, 0.5),
        ("cd аб", "LATIN", 2, 0.5),
        ("\u0301аб cd", "CYRILLIC", 2, 0.5),
        ("हिन्दी में text", "DEVANAGARI", 4, 0.5),
        ("ab العَرَبِيَّة", "ARABIC", 7, 7 / 9),
        ("λόγος и слово", "CYRILLIC", 6, 6 / 11),
        ("12 \u0301 34", "", 0, 0.0),
        ("", "", 0, 0.0),
    ],
)
def test_the_script_is_that_of_most_letters_or_the_first(
    text: str, name: str, size: int, share: float
) -> None:
    found = evidence(text)

    assert (name, size, share) == (found.script, found.size, found.share)


def test_words_in_other_scripts_are_left_out() -> None:
    found = evidence("слово и word, а λόγος — нет")

    assert found.words == ("слово", "и", "а", "нет")
    assert found.letters == "словоианет"


def test_a_capital_sigma_that_ends_a_word_becomes_a_final_one() -> None:
    assert evidence("ΛΟΓΟΣ ΕΣΤΙΝ").words == ("λογος", "εστιν")


@pytest.mark.parametrize("code", sorted(SCRIPTS.keys() & PLAIN_LETTERS.keys()))
def test_plain_letters_are_letters_of_their_script(code: str) -> None:
    plain = re.findall(f"[{PLAIN_LETTERS[code]}]", "".join(map(chr, range(0xD800))))

    assert {SCRIPTS[code]} == {
        letter_script(char) if char.isalpha() else "" for char in plain
    }
