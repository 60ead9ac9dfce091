"""Plural-Forms agree with CLDR for whole numbers, and with msgfmt."""

from __future__ import annotations

import gettext
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from ua_i18n.languages import parse_tag, plural_forms

VALUE = re.compile(r"nplurals=(?P<number>[1-6]); plural=(?P<expression>.+);")
NUMBERS = [
    *range(205),
    *range(990, 1102),
    10**4,
    10**5,
    1_000_001,
    1_000_011,
    1_000_025,
]
MILLIONS = [10**6, 2 * 10**6, 10**7]
# CLDR has a form for whole millions here; gettext's catalogs have none.
NO_MILLIONS = {"ca", "es", "fr", "gl", "ht", "it", "lld", "pt", "scn", "vec"}
# CLDR lists these as having one form; Babel cannot tell them from the unlisted.
ONE_FORM = {
    *("bm", "bo", "dz", "hnj", "id", "ig", "ii", "ja", "jbo", "jv", "kde", "kea"),
    *("km", "ko", "lkt", "lo", "ms", "my", "nqo", "osa", "sah", "ses", "sg", "su"),
    *("th", "to", "tpi", "vi", "wo", "yo", "yue", "zh"),
}
# CLDR 49 gives it two forms, its catalogs have one.
KEPT = {"vi"}
# CLDR 49 gives the first three a rule, and Haitian none any more.
RULED_IN_SOME = {"cv", "kok", "tg", "ht"}
# Of the countries only Portugal's rule differs from its language's.
LOCALES = [
    name for name in locale_identifiers() if "_" not in name or name.startswith("pt")
]
ORDER = ("zero", "one", "two", "few", "many", "other")


def by_gettext(value: str, numbers: list[int]) -> list[int]:
    match = VALUE.fullmatch(value)
    assert match is not None
    rule = gettext.c2py(match["expression"])
    return [rule(number) for number in numbers]


def by_cldr(name: str, numbers: list[int]) -> list[int]:
    rule = Locale.parse(name).plural_form
    categories = [rule(number) for number in numbers]
    whole = {rule(number) for number in (*NUMBERS, *numbers)}
    order = [category for category in ORDER if category in whole]
    return [order.index(category) for category in categories]


def has_rule(name: str) -> bool:
    language = name.partition("_")[0]
    return bool(Locale.parse(name).plural_form.rules) or language in ONE_FORM


def test_every_locale_with_a_rule_agrees_with_cldr() -> None:
    def numbers(name: str) -> list[int]:
        language = name.partition("_")[0]
        return NUMBERS if language in NO_MILLIONS else NUMBERS + MILLIONS

    differing = [
        name
        for name in filter(has_rule, LOCALES)
        if name not in KEPT
        if by_gettext(plural_forms(parse_tag(name)), numbers(name))
        != by_cldr(name, numbers(name))
    ]

    assert differing == []


def test_a_language_without_a_rule_has_gettexts_usual_two_forms() -> None:
    values = {
        plural_forms(parse_tag(name))
        for name in locale_identifiers()
        if not has_rule(name) and name.partition("_")[0] not in RULED_IN_SOME
    }

    assert {"nplurals=2; plural=(n != 1);"} == values


@pytest.mark.parametrize("name", sorted(NO_MILLIONS))
def test_whole_millions_have_the_usual_plural(name: str) -> None:
    assert by_gettext(plural_forms(parse_tag(name)), MILLIONS) == [1, 1, 1]


@pytest.mark.parametrize(
    ("tag", "number"),
    [
        *(("ru", 3), ("uk", 3), ("be", 3), ("pl", 3), ("cs", 3), ("lt", 3)),
        *(("ar", 6), ("ga", 5), ("sl", 4), ("he", 3), ("ro", 3), ("lv", 3)),
        *(("en", 2), ("fr", 2), ("es", 2), ("pt-BR", 2), ("tr", 2), ("kk", 2)),
        *(("zh-Hans", 1), ("ja", 1), ("vi", 1), ("id", 1), ("th", 1), ("ko", 1)),
    ],
)
def test_the_number_of_forms_is_what_translators_know(tag: str, number: int) -> None:
    assert plural_forms(parse_tag(tag)).startswith(f"nplurals={number};")


@pytest.mark.parametrize(
    ("tag", "zero"),
    [("pt", 0), ("pt-BR", 0), ("pt-PT", 1), ("pt-AO", 1), ("en", 1), ("fr-CA", 0)],
)
def test_countries_keep_their_own_rule_for_nothing(tag: str, zero: int) -> None:
    assert [zero] == by_gettext(plural_forms(parse_tag(tag)), [0])


@pytest.mark.parametrize(
    "tag", ["sr-Latn", "sr-ME", "zh-Hant", "uz-Cyrl-UZ", "ku-Arab"]
)
def test_a_script_does_not_change_the_rule(tag: str) -> None:
    assert plural_forms(parse_tag(tag[:2])) == plural_forms(parse_tag(tag))


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs msgfmt (gettext)")
def test_msgfmt_accepts_every_value(tmp_path: Path) -> None:
    values = {plural_forms(parse_tag(name)) for name in locale_identifiers()}
    assert len(values) > 20
    for value in values:
        forms = int(value[len("nplurals=")])
        plurals = "".join(f'msgstr[{form}] "x"\n' for form in range(forms))
        header = f"Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: {value}\\n"
        catalog = tmp_path / "x.po"
        catalog.write_text(
            f'msgid ""\nmsgstr "{header}"\n\nmsgid "a"\nmsgid_plural "b"\n{plurals}'
        )
        ran = subprocess.run(
            ["msgfmt", "--check-format", "--check-domain", "-o", "/dev/null", catalog],
            capture_output=True,
            check=False,
        )

        assert (ran.returncode, ran.stderr) == (0, b""), value
