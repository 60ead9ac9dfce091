"""Squeezing: one spelling of a text, however its file was wrapped."""

from __future__ import annotations

import sys

import pytest

from ua_i18n.cases import squeeze

TEXTS = [
    pytest.param("Free her", "Free her", id="plain"),
    pytest.param("  Free her ", "Free her", id="blanks around"),
    pytest.param("Free  her", "Free her", id="two blanks"),
    pytest.param("Free \t\r\n her", "Free her", id="all sorts of white space"),
    pytest.param("Free\u2028her", "Free her", id="a line separator"),
    pytest.param("Fr\u00adee her\ufeff", "Free her", id="what cannot be seen"),
    pytest.param("№\u00a05  from", "№\u00a05 from", id="a no-break space"),
    pytest.param("освободите  её", "освободите её", id="another script"),
    pytest.param("", "", id="nothing"),
]


@pytest.mark.parametrize(("text", "squeezed"), TEXTS)
def test_a_text_is_squeezed_onto_one_line(text: str, squeezed: str) -> None:
    assert squeeze(text) == squeezed


def test_what_can_be_printed_is_squeezed_alike_beside_two_blanks() -> None:
    characters = filter(str.isprintable, map(chr, range(sys.maxunicode + 1)))

    assert [c for c in characters if squeeze(f"a{c}b") != squeeze(f"  a{c}b")] == []
