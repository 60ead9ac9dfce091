from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.oracles import NASTY
from ua_i18n.texts import fill, placeholders


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("%(name)s writes", ("name",), id="one"),
        pytest.param("%(b)s, %(a)s, %(b)s", ("b", "a", "b"), id="order and repeats"),
        pytest.param("%%(name)s", (), id="escaped percent"),
        pytest.param("%%%(name)s", ("name",), id="percent, then placeholder"),
        pytest.param("100 % sure", (), id="prose"),
        pytest.param("%(name)d", (), id="other conversion"),
        pytest.param("%(name)9s", (), id="width"),
        pytest.param("%(имя)s", (), id="translated name"),
        pytest.param("%(name", (), id="cut off"),
    ],
)
def test_placeholders_are_named_in_order(text: str, expected: tuple[str, ...]) -> None:
    assert expected == placeholders(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Dear %(name)s,", "Dear Aigerim,", id="value"),
        pytest.param("100 %% of %(name)s", "100 % of Aigerim", id="percent sign"),
        pytest.param("Dear %(nom)s,", "Dear %(nom)s,", id="unknown name stays"),
        pytest.param("100 % of", "100 % of", id="stray percent stays"),
        pytest.param("%s and %(name)999999999s", "%s and %(name)999999999s", id="bomb"),
        pytest.param("%(name)r", "%(name)r", id="repr"),
    ],
)
def test_fill_knows_named_strings_and_percent_signs_only(
    text: str, expected: str
) -> None:
    assert expected == fill(text, {"name": "Aigerim"})


def test_a_value_is_never_filled_again() -> None:
    assert fill("%(a)s", {"a": "%(b)s %%", "b": "no"}) == "%(b)s %%"


PIECES = st.lists(st.sampled_from([*NASTY, *"%()sdn1*.-{}|", "%(n)s"])).map("".join)


@given(PIECES, st.dictionaries(st.sampled_from("ns1") | PIECES, PIECES))
def test_fill_never_raises_and_fills_what_is_named(
    text: str, values: dict[str, str]
) -> None:
    filled = fill(text, values)

    assert ("%" in text) or filled == text
    for name in placeholders(text):
        assert values.get(name, f"%({name})s") in filled
