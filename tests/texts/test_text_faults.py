from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ua_i18n.texts import faults


def codes(msgid: str, msgstr: str, *, python: bool, markdown: bool) -> list[str]:
    found = faults(msgid, msgstr, python_format=python, markdown=markdown)
    return [fault.code for fault in found]


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        pytest.param("Case %(n)s", "Дело %(n)s", [], id="kept"),
        pytest.param("%(a)s: %(b)s", "%(b)s — %(a)s", [], id="reordered"),
        pytest.param("%(a)s", "%(a)s %(a)s", [], id="repeated"),
        pytest.param("%(a)s", "100 %% %(a)s", [], id="percent sign"),
        pytest.param("Case %(n)s", "Дело", ["placeholder"], id="missing"),
        pytest.param("Case", "Дело %(n)s", ["placeholder"], id="invented"),
        pytest.param("%(n)s", "%(н)s", ["placeholder", "stray-percent"], id="renamed"),
        pytest.param(
            "%(n)s", "%(\u200bn)s", ["placeholder", "stray-percent"], id="hidden space"
        ),
        pytest.param("%(n)s", "%(n)s 100 %", ["stray-percent"], id="stray"),
        pytest.param("%(n)s", "%(n)s %s", ["stray-percent"], id="positional"),
        pytest.param("%(n)s", "%(n)s %(n", ["stray-percent"], id="cut off"),
        pytest.param("%(n)s", "%(n)s%(n)1000000000s", ["stray-percent"], id="bomb"),
        pytest.param("%(n)s", "", [], id="untranslated"),
    ],
)
def test_placeholders_must_be_the_same_in_python_format_messages(
    msgid: str, msgstr: str, expected: list[str]
) -> None:
    assert expected == codes(msgid, msgstr, python=True, markdown=False)


@pytest.mark.parametrize("msgstr", ["100 %", "%s", "%(n)s", "50 % des voix"])
def test_percent_is_prose_elsewhere(msgstr: str) -> None:
    assert codes("100 %", msgstr, python=False, markdown=True) == []


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        pytest.param("**a** *b*", "*b* **a**", [], id="other order"),
        pytest.param("**a**", "__a__", [], id="other mark"),
        pytest.param(
            "[a](https://e.org/en)", "[b](https://e.org/fr)", [], id="link, other url"
        ),
        pytest.param("**释放**他", "**释放**他", [], id="chinese"),
        pytest.param(r"5 \* 3", r"5 \* 3", [], id="literal asterisk kept"),
        pytest.param("**a**", "a", ["markup"], id="bold lost"),
        pytest.param("a", "**a**", ["markup"], id="bold added"),
        pytest.param("**a**", "**a", ["markup", "mark"], id="not closed"),
        pytest.param("**a**", "**“a”**x", ["markup", "mark"], id="punctuation inside"),
        pytest.param("[a](https://e.org)", "a", ["markup"], id="link lost"),
        pytest.param(
            "[a](https://e.org)", "[a](x:y)", ["markup", "mark"], id="link broken"
        ),
        pytest.param("a", "<b>a", ["markup"], id="tag"),
        pytest.param("a", "2 < 3 > 1", [], id="comparison"),
    ],
)
def test_markup_must_have_the_same_pieces(
    msgid: str, msgstr: str, expected: list[str]
) -> None:
    assert expected == codes(msgid, msgstr, python=False, markdown=True)


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        pytest.param("A", "**A**", ["mark"], id="asterisks would be shown"),
        pytest.param("A*", "Б*", [], id="asterisk of the source"),
        pytest.param("A_b", "А_б", [], id="underscore in a word"),
    ],
)
def test_marks_are_text_outside_markdown(
    msgid: str, msgstr: str, expected: list[str]
) -> None:
    assert expected == codes(msgid, msgstr, python=False, markdown=False)


@pytest.mark.parametrize(
    ("msgstr", "expected"),
    [
        pytest.param("Я {sender:рад|рада|рад(а)}", [], id="three forms"),
        pytest.param("Рад{sender:|а|(а)}", [], id="empty form"),
        pytest.param("{рад}", [], id="other braces"),
        pytest.param("{sender:рад|рада}", ["sender"], id="two forms"),
        pytest.param("{sender:a|b|c|d}", ["sender"], id="four forms"),
        pytest.param("{sender:рад|рада|рад(а)", ["sender"], id="not closed"),
        pytest.param("{ Sender: a|b|c}", ["sender"], id="misspelt"),
        pytest.param("{кто:a|b|c}", ["sender"], id="translated word"),
        pytest.param("{sender:**a**|b|b}", ["markup"], id="one form with other markup"),
    ],
)
def test_sender_forms_must_be_exactly_three(msgstr: str, expected: list[str]) -> None:
    assert expected == codes("I am glad", msgstr, python=False, markdown=True)


@pytest.mark.parametrize(
    ("msgstr", "advice"),
    [
        pytest.param("{sendr:a|b|c}", "does not begin with “{sender:”", id="misspelt"),
        pytest.param("{sender:a|b}", "must have exactly three forms", id="two forms"),
        pytest.param("<b>a", "write ** for bold", id="bold"),
        pytest.param("<em>a", "write * for emphasis", id="emphasis"),
        pytest.param("<u>a", "stands: remove it", id="what Markdown lacks"),
    ],
)
def test_a_fault_says_what_to_write(msgstr: str, advice: str) -> None:
    (fault,) = faults("a", msgstr, python_format=False, markdown=True)

    assert advice in fault.message


def test_a_source_text_is_judged_by_passing_it_twice() -> None:
    text = "I, {sender:he|she}, write"

    assert codes(text, text, python=False, markdown=True) == ["sender"]


@given(st.text(alphabet="%()s{}|:*_[]<>a b\\"), st.text(alphabet="%()s{}|*_[]<>a\\"))
def test_faults_never_raises(msgid: str, msgstr: str) -> None:
    faults(msgid, msgstr, python_format=True, markdown=True)


@given(st.text(alphabet="%()s{}|*_[]<>a b\\"))
def test_a_copy_of_a_sound_source_is_sound(text: str) -> None:
    found = codes(text, text, python=False, markdown=True)

    assert set(found) <= {"sender"}
