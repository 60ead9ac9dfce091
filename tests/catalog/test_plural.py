"""Plural-Forms are computed as C does, within bounds, or refused in words."""

from __future__ import annotations

import gettext

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.catalog import PluralRule
from ua_i18n.errors import PoSyntaxError

RUSSIAN = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
ARABIC = (
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "
    ": n%100>=11 ? 4 : 5;"
)


def rule(expression: str, nplurals: int = 9) -> PluralRule:
    return PluralRule.parse(f"nplurals={nplurals}; plural={expression};")


@pytest.mark.parametrize(
    ("value", "numbers"),
    [
        pytest.param("nplurals=1; plural=0;", {0: 0, 1: 0, 5: 0}, id="Japanese"),
        pytest.param("nplurals=2; plural=n != 1;", {0: 1, 1: 0, 2: 1}, id="English"),
        pytest.param("nplurals=2; plural=(n > 1)", {0: 0, 1: 0, 2: 1}, id="French"),
        pytest.param(RUSSIAN, {1: 0, 2: 1, 5: 2, 11: 2, 21: 0, 112: 2}, id="Russian"),
        pytest.param(ARABIC, {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}, id="Arabic"),
        pytest.param(" nplurals = 2 ; plural = n>1 ", {1: 0, 2: 1}, id="blanks"),
        pytest.param("nplurals=2; plural=n>010;", {9: 0, 10: 0, 11: 1}, id="010 is 10"),
        pytest.param("nplurals=2; plural=!n;", {0: 1, 1: 0}, id="not"),
        pytest.param("nplurals=2; plural=!!n;", {0: 0, 7: 1}, id="not not"),
        pytest.param("nplurals=2; plural=n-1 > 5;", {0: 1, 1: 0, 7: 1}, id="unsigned"),
    ],
)
def test_each_number_has_its_form(value: str, numbers: dict[int, int]) -> None:
    parsed = PluralRule.parse(value)

    assert numbers == {n: parsed.index(n) for n in numbers}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param("", "expected", id="empty"),
        pytest.param("nplurals=2;", "expected", id="no plural"),
        pytest.param("plural=n;", "expected", id="no nplurals"),
        pytest.param("nplurals=INTEGER; plural=EXPRESSION;", "placeholder", id="POT"),
        pytest.param("nplurals=0; plural=0;", "from 1 to", id="no form"),
        pytest.param("nplurals=-1; plural=0;", "from 1 to", id="negative"),
        pytest.param("nplurals=1000000000; plural=0;", "from 1 to", id="billion"),
        pytest.param("nplurals=2; plural=n;", "gives form 2", id="out of range"),
        pytest.param("nplurals=2; plural=n+5;", "gives form 5", id="n+5"),
        pytest.param("nplurals=2; plural=0-1;", "gives form", id="-1"),
        pytest.param("nplurals=2; plural=n==1000000;", "", id="a million is checked"),
        pytest.param("nplurals=2; plural=5%n;", "divides by zero for n=0", id="5%n"),
        pytest.param("nplurals=2; plural=1/0;", "divides by zero", id="1/0"),
        pytest.param("nplurals=2; plural=n>1 n;", "unexpected", id="two expressions"),
        pytest.param("nplurals=2; plural=(n>1;", 'expected ")"', id="open"),
        pytest.param("nplurals=2; plural=n ? 1;", 'expected ":"', id="half a choice"),
        pytest.param("nplurals=2; plural=;", "the end", id="nothing"),
        pytest.param("nplurals=2; plural=-n;", "unexpected", id="minus"),
        pytest.param("nplurals=2; plural=n = 1;", '"="', id="one ="),
        pytest.param("nplurals=2; plural=__import__('os');", '"_"', id="Python"),
        pytest.param("nplurals=2; plural=n**9**9;", "unexpected", id="power"),
        pytest.param("nplurals=2; plural=nn;", '"n"', id="nn"),
        pytest.param(f"nplurals=2; plural={'(' * 21}n{')' * 21}>1;", "deep", id="deep"),
        pytest.param(f"nplurals=2; plural={'!' * 21}n;", "deep", id="many not"),
        pytest.param(f"nplurals=2; plural={'n?0:' * 21}0;", "deep", id="many choices"),
        pytest.param(f"nplurals=2; plural=0{'+0' * 101};", "200 parts", id="parts"),
        pytest.param(f"nplurals=2; plural={' ' * 999}n>1;", "", id="blanks are free"),
        pytest.param(f"nplurals=2; plural=n>{'0' * 1000}1;", "1000 char", id="long"),
    ],
)
def test_faults_are_named(value: str, words: str) -> None:
    if not words:
        assert PluralRule.parse(value).index(0) == 0
        return

    with pytest.raises(PoSyntaxError, match="Plural-Forms: ") as caught:
        PluralRule.parse(value, path="ru.po", line=7)

    assert words in caught.value.message
    assert str(caught.value).startswith("ru.po:7: ")


def test_a_number_beyond_the_checked_ones_gets_the_first_form() -> None:
    assert rule("n == 1234567 ? 9 : 0").index(1234567) == 0
    assert rule("1 / (n - 1234567)").index(1234567) == 0


EXPRESSIONS = st.recursive(
    st.just("n") | st.integers(0, 120).map(str),
    lambda inner: st.one_of(
        st.tuples(inner, st.sampled_from("+*%/"), inner)
        .map(" ".join)
        .map("({})".format),
        st.tuples(inner, st.sampled_from(["==", "!=", "<", ">", "<=", ">="]), inner)
        .map(" ".join)
        .map("({} ? 1 : 0)".format),
        # Python's own reader of these gives one of the operands instead of 0 or 1.
        st.tuples(inner, st.sampled_from(["&&", "||"]), inner)
        .map(" ".join)
        .map("(({}) ? 1 : 0)".format),
        st.tuples(inner, inner, inner).map(lambda t: f"({t[0]} ? {t[1]} : {t[2]})"),
        inner.map("((!({})) ? 1 : 0)".format),
    ),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(EXPRESSIONS)
def test_python_computes_the_same(expression: str) -> None:
    """Where both take an expression, both give the same form."""
    try:
        ours = rule(expression, 100)
        theirs = gettext.c2py(expression)
    except (PoSyntaxError, ValueError):
        return

    for n in (*range(30), 100, 101, 111, 121, 1000):
        assert theirs(n) == ours.index(n)


@settings(max_examples=200, deadline=None)
@given(st.text("n0123456789?:()!=<>&|+-*/% ;", max_size=60))
def test_any_text_is_a_rule_or_a_clear_error(text: str) -> None:
    """No expression does anything else."""
    try:
        parsed = PluralRule.parse(f"nplurals=3; plural={text};")
    except PoSyntaxError:
        return

    assert all(0 <= parsed.index(n) < 3 for n in (0, 1, 2, 10**30))
