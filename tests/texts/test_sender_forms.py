from __future__ import annotations

import pytest

from ua_i18n.texts import Gender, choose_sender

CONCERNED = "Я {sender:обеспокоен|обеспокоена|обеспокоен(а)} его судьбой"


@pytest.mark.parametrize(
    ("gender", "expected"),
    [
        pytest.param("m", "Я обеспокоен его судьбой", id="masculine"),
        pytest.param("f", "Я обеспокоена его судьбой", id="feminine"),
        pytest.param(None, "Я обеспокоен(а) его судьбой", id="unspecified"),
    ],
)
def test_the_form_follows_the_writer(gender: Gender | None, expected: str) -> None:
    assert expected == choose_sender(CONCERNED, gender)


def test_a_form_may_be_empty_and_forms_may_repeat() -> None:
    text = "préoccupé{sender:|e|(e)} et convaincu{sender:|e|(e)}"

    assert choose_sender(text, "f") == "préoccupée et convaincue"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("{sender:один|два}", id="two forms"),
        pytest.param("{sender:a|b|c|d}", id="four forms"),
        pytest.param("{sender:a|b|c", id="not closed"),
        pytest.param("{Sender:a|b|c}", id="capital"),
        pytest.param("{отправитель:a|b|c}", id="translated word"),
        pytest.param("a|b|c {x}", id="no sender form"),
    ],
)
def test_what_is_malformed_stays_as_it_is(text: str) -> None:
    assert text == choose_sender(text, "f")
