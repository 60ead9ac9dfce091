"""Plural rules part integers as CLDR does for all languages; evil ones do no harm."""

from __future__ import annotations

import gettext
import re
import time
from itertools import groupby

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from ua_i18n.catalog import PluralRule
from ua_i18n.errors import PoSyntaxError
from ua_i18n.languages import parse_tag, plural_forms

NUMBERS = (
    *range(1001),
    *range(1001, 1035),
    *range(2000, 121_000, 1000),
    *(200_000, 999_999, 1_000_001, 1_000_002, 1_000_011, 1_000_025, 1_100_000),
    *(2_345_671, 3_000_003, 10**9 + 1, 10**12 + 14),
)
MILLIONS = (10**6, 2 * 10**6, 10**7, 10**9, 10**12)
# CLDR 49 gives it two forms, its catalogs have one.
KEPT = {"vi"}
ROMANCE = {"ca", "es", "fr", "gl", "ht", "it", "lld", "pt", "scn", "vec"}
SECONDS = 0.5


def all_rules() -> list[tuple[str, list[str]]]:
    """Each Plural-Forms value together with the locales that have it."""
    values = sorted((plural_forms(parse_tag(n)), n) for n in locale_identifiers())
    return [
        (value, [name for _, name in pairs])
        for value, pairs in groupby(values, key=lambda pair: pair[0])
    ]


def groups(labels: list[object]) -> list[int]:
    """The same numbers for two labellings that part the integers alike."""
    first: dict[object, int] = {}
    return [first.setdefault(label, len(first)) for label in labels]


def by_cldr(name: str, numbers: tuple[int, ...]) -> list[object]:
    category = Locale.parse(name).plural_form
    return [category(number) for number in numbers]


def agrees(forms: PluralRule, name: str, numbers: tuple[int, ...]) -> bool:
    ours: list[object] = [forms.index(number) for number in numbers]
    return groups(ours) == groups(by_cldr(name, numbers))


def ruled(names: list[str]) -> list[str]:
    """One locale for each rule of CLDR; gettext has usual forms for the others."""
    ours = [name for name in names if name.partition("_")[0] not in KEPT]
    found = {str(Locale.parse(n).plural_form): n for n in ours}
    return [n for n in found.values() if Locale.parse(n).plural_form.rules]


@pytest.mark.parametrize(("value", "names"), all_rules())
def test_integers_are_parted_as_cldr_parts_them(value: str, names: list[str]) -> None:
    forms = PluralRule.parse(value)
    numbers = NUMBERS + MILLIONS

    assert {forms.index(number) for number in numbers} == set(range(forms.nplurals))
    assert [name for name in ruled(names) if not agrees(forms, name, NUMBERS)] == []
    assert ruled(names) or forms.nplurals <= 2


def test_the_form_of_whole_millions_alone_is_left_out() -> None:
    differing = {
        name
        for value, names in all_rules()
        for name in ruled(names)
        if not agrees(PluralRule.parse(value), name, NUMBERS + MILLIONS)
    }

    # One locale for each of CLDR's rules; they are those of French, Italian, Spanish.
    assert {name.partition("_")[0] for name in differing} <= ROMANCE
    for name in ROMANCE:
        forms = PluralRule.parse(plural_forms(parse_tag(name)))
        assert {forms.index(number) for number in MILLIONS} == {forms.index(25)}


@pytest.mark.parametrize("value", [value for value, _ in all_rules()])
def test_rules_are_computed_as_the_standard_library_computes_them(value: str) -> None:
    oracle = gettext.c2py(value.partition("plural=")[2].rstrip(";"))
    forms = PluralRule.parse(value)
    numbers = NUMBERS + MILLIONS

    assert [forms.index(n) for n in numbers] == [int(oracle(n)) for n in numbers]


NESTED = "(" * 100 + "n" + ")" * 100


@pytest.mark.parametrize(
    ("value", "words"),
    [
        pytest.param(
            f"nplurals=2; plural={NESTED};", "200 parts", id="100 parentheses"
        ),
        pytest.param("nplurals=2; plural=" + "!" * 99 + "n;", "nested", id="!!!!"),
        pytest.param(
            "nplurals=2; plural=" + "n?0:" * 60 + "1;", "200 parts", id="60 conditions"
        ),
        pytest.param(
            "nplurals=2; plural=" + "+".join("n" * 50_000) + ";", "longer", id="100 kB"
        ),
        pytest.param(
            "nplurals=2; plural=0" + "*n" * 250 + ";", "more than 200", id="501 parts"
        ),
        pytest.param("nplurals=2; plural=n>500?1/(n-777):0;", "n=777", id="later zero"),
        pytest.param("nplurals=2; plural=-1;", '"-"', id="negative"),
        pytest.param("nplurals=2; plural=n-1;", "for n=0", id="negative for none"),
        pytest.param("nplurals=2; plural=n>999999;x", "expected", id="text behind it"),
        pytest.param("nplurals=1; plural=n>999999;", "n=1000000", id="range, late"),
        pytest.param("nplurals=1000000000; plural=0;", "100", id="a billion forms"),
        pytest.param("nplurals=" + "9" * 5000 + "; plural=0;", "100", id="5000 digits"),
        pytest.param("nplurals=२; plural=n;", "from 1", id="digits of other scripts"),
        pytest.param("nplurals=2; plural=n!=१;", '"१"', id="the same, in expression"),
        pytest.param("nplurals=2; plural=n**9**9**9;", '"*"', id="power"),
        pytest.param("nplurals=2; plural=n<<99;", '"<"', id="shift"),
        pytest.param("nplurals=2; plural=n.real;", '"."', id="attribute"),
        pytest.param("nplurals=2; plural=exit(1);", '"e"', id="call"),
        pytest.param("nplurals=2; plural=(lambda:1)();", '"l"', id="lambda"),
        pytest.param("nplurals=2; plural=n==1 and 1;", '"a"', id="Python's and"),
    ],
)
def test_an_evil_header_is_refused_at_once(value: str, words: str) -> None:
    started = time.process_time()
    with pytest.raises(PoSyntaxError, match=re.escape(words)) as caught:
        PluralRule.parse(value, path="ru.po", line=7)

    assert time.process_time() - started < SECONDS
    assert str(caught.value).startswith("ru.po:7: Plural-Forms: ")
    assert len(str(caught.value)) < 200
