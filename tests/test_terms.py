"""Term lists: what they may say, and what is told of their faults."""

from __future__ import annotations

from pathlib import Path

import pytest

from ua_i18n.errors import TermsError
from ua_i18n.terms import Term, read_terms

SHIPPED = sorted((Path(__file__).parents[1] / "locale").glob("*/terms.yaml"))


def faults(text: str) -> list[str]:
    with pytest.raises(TermsError) as caught:
        read_terms(text, path="terms.yaml")
    return str(caught.value).splitlines()


def test_an_entry_has_one_rendering_or_several() -> None:
    text = "- {source: a, target: b}\n- source: c\n  target: [d, e]\n  forbidden: f\n"

    assert read_terms(text, path="terms.yaml") == (
        Term("a", ("b",)),
        Term("c", ("d", "e"), ("f",)),
    )


def test_a_name_and_exact_case_are_told() -> None:
    text = """\
- {name: Ana  Ruiz, target: Ана Руис, note: hers}
- {source: Covenant, target: Пакт, case: exact}
"""
    name, term = read_terms(text, path="terms.yaml")

    assert name == Term("Ana Ruiz", ("Ана Руис",), note="hers", is_name=True)
    assert term.exact_case


@pytest.mark.parametrize("text", ["", "# nothing yet\n", "[]"])
def test_a_list_may_be_empty(text: str) -> None:
    assert read_terms(text, path="terms.yaml") == ()


def test_all_faults_are_told_at_once_with_their_places() -> None:
    text = """\
- source: a
  taget: b
- {source: c, name: d, target: e}
- {source: f, target: [g, [h]], case: small}
- {source: i, target: j, forbidden: [j]}
- k
- {source: l, target: ""}
"""

    assert faults(text) == [
        "terms.yaml:2:3: there is no field “taget”; did you mean “target”?",
        "terms.yaml:3:3: write either the source of a term or a name",
        "terms.yaml:4:27: target must be a text",
        "terms.yaml:4:39: case is “any” or “exact”",
        "terms.yaml:5:38: this is both the target and forbidden",
        "terms.yaml:6:3: expected source and target, or name and target",
        "terms.yaml:7:3: this entry needs a target, or what is forbidden",
        "terms.yaml:7:23: target is empty",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("source: a", "terms.yaml:1:1: expected a list of entries"),
        ("- {a: [", "terms.yaml:1:8: "),
        ("- &a {source: b, target: c}\n- *a", "terms.yaml:1:3: write the value out"),
        ("- {source: a, target: b, [x]: y}", "terms.yaml:1:26: the name of a field"),
        (f"- {{source: {'a' * 300}, target: b}}", "terms.yaml:1:12: source is longer"),
    ],
)
def test_what_is_no_list_of_terms_is_refused(text: str, expected: str) -> None:
    assert faults(text)[0].startswith(expected)


@pytest.mark.parametrize("path", SHIPPED, ids=[path.parent.name for path in SHIPPED])
def test_the_shipped_lists_are_sound_drafts(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    terms = read_terms(text, path=path.name)

    assert text.startswith("# Draft")
    assert 20 <= len(terms) <= 50
    assert len({term.source for term in terms}) == len(terms)
