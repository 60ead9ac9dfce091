"""Small YAML files: what is refused at once."""

from __future__ import annotations

import pytest

from ua_i18n.errors import SenderError
from ua_i18n.yamlfile import read_yaml


@pytest.mark.parametrize("text", ["[" * 5000, "{a: " * 5000, "[" * 60 + "]" * 60])
def test_deep_nesting_is_refused_before_it_costs_time(text: str) -> None:
    with pytest.raises(SenderError, match="nested too deeply"):
        read_yaml(text, path="sender.yaml", error=SenderError)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("null", None),
        ("~", None),
        ("Null", "Null"),
        ("'null'", "null"),
        ('"~"', "~"),
        ("none", "none"),
        ("", ""),
        ("null and void", "null and void"),
    ],
)
def test_null_is_nothing_and_a_word_in_quotation_marks(
    text: str, value: str | None
) -> None:
    read = read_yaml(f"name: {text}", path="sender.yaml", error=SenderError)

    assert read == {"name": value}


def test_brackets_side_by_side_are_not_nesting() -> None:
    text = "[" + ", ".join(["[a]"] * 100) + "]"

    assert read_yaml(text, path="sender.yaml", error=SenderError) == [["a"]] * 100
