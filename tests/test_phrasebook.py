from __future__ import annotations

import pytest

from repository import ROOT
from ua_i18n.errors import SenderError, TemplateError
from ua_i18n.phrasebook import Phrase, read_phrasebook
from ua_i18n.yamlfile import read_yaml

PATH = "templates/phrasebook.yaml"


def test_phrases_are_read_in_order_and_squeezed() -> None:
    text = "- context: letter\n  text: >\n    Thank\n    you.\n  note: 'To  all.'\n"
    text += "- {context: sign-off, text: 'No'}\n"

    assert read_phrasebook(text, path=PATH) == (
        Phrase("letter", "Thank you.", "To all."),
        Phrase("sign-off", "No"),
    )


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_an_empty_phrasebook_has_no_phrases(text: str) -> None:
    assert read_phrasebook(text, path=PATH) == ()


def test_the_same_text_may_stand_in_two_contexts() -> None:
    text = "- {context: letter, text: Yes}\n- {context: action, text: Yes}\n"

    assert len(read_phrasebook(text, path=PATH)) == 2


FAULTS = [
    pytest.param("a: b", "expected a list", id="no list"),
    pytest.param("- text", "phrase 1: expected context and text", id="a bare text"),
    pytest.param(
        "- {context: a, text: b, nite: c}", "unknown field 'nite'", id="unknown field"
    ),
    pytest.param("- {context: a, text: [b]}", "text must be a text", id="a list"),
    pytest.param("- {context: a}", "phrase 1: needs a text", id="no text"),
    pytest.param(
        "- {text: a}", "phrase 1: needs a text and a context", id="no context"
    ),
    pytest.param(
        "- {context: A b, text: c}", "needs a text and a context", id="context"
    ),
    pytest.param(
        "- {context: a, text: b c}\n- {context: a, text: b  c}",
        "'b c' stands there twice",
        id="the same twice",
    ),
    pytest.param("- {context: a, text: b", f"{PATH}:1:", id="no YAML"),
    pytest.param("- context: a\n  context: b", f"{PATH}:2:3: context", id="key twice"),
    pytest.param("- &a {context: b}\n- *a", f"{PATH}:1:3: write the value", id="alias"),
]


@pytest.mark.parametrize(("text", "message"), FAULTS)
def test_a_faulty_phrasebook_is_refused_with_its_place(text: str, message: str) -> None:
    with pytest.raises(TemplateError) as caught:
        read_phrasebook(text, path=PATH)

    assert str(caught.value).startswith(PATH)
    assert message in str(caught.value)


def test_the_shipped_phrasebook_says_to_whom_its_salutations_are() -> None:
    text = (ROOT / PATH).read_text("utf-8")
    contexts = {phrase.context for phrase in read_phrasebook(text, path=PATH)}

    assert {"salutation-m", "salutation-f", "sign-off"} == contexts


# The YAML below it


def test_every_scalar_is_a_text() -> None:
    read = read_yaml(
        "{a: NO, b: 2024-02-29, c: 1e3, d: Null}", path="f", error=SenderError
    )

    assert read == {"a": "NO", "b": "2024-02-29", "c": "1e3", "d": "Null"}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        pytest.param("a: 1\nb: [", "f:2:5", id="not closed"),
        pytest.param("a: 1\n a: 2", "f:2:3", id="indented"),
        pytest.param("[" * 3000, "f", id="very deep"),
        pytest.param("\x07", "f", id="a control character"),
        pytest.param("a: !!python/object:x.y {}\nb: *c", "f:2:4", id="alias"),
    ],
)
def test_what_is_no_yaml_is_refused_on_one_line(text: str, place: str) -> None:
    with pytest.raises(SenderError) as caught:
        read_yaml(text, path="f", error=SenderError)

    assert str(caught.value).startswith(f"{place}: ")
    assert "\n" not in str(caught.value)
