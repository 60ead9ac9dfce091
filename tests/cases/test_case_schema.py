"""The JSON Schema for editors says what the reader says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

import ua_i18n.cases
from ua_i18n.cases import CASE_SCHEMA, read_case
from ua_i18n.errors import CaseError

VALIDATOR = Draft202012Validator(CASE_SCHEMA, format_checker=FormatChecker())


def reader_takes(head: str) -> bool:
    try:
        read_case(f"---\n{head}\n---\n# Title\n".encode(), path="xx.md")
    except CaseError:
        return False
    return True


def schema_takes(head: str) -> bool:
    return VALIDATOR.is_valid(yaml.load(head, Loader=yaml.BaseLoader))


GOOD = {
    "smallest": "language: en",
    "dates": "language: en\nissued: 2024-02-29\ndeadline: 2099-12-31",
    "languages as a text": "language: en\npreferred_languages: Russian; English",
    "languages as a list": "language: pt-BR\npreferred_languages: [ru, Russian]",
    "flag": "language: en\nown_language: true",
    "no flag": "language: en\nown_language: false",
    "people": "language: en\npeople: [{name: A}, {name: B, pronouns: they}]",
    "link": "language: en\nprevious_ua: HTTP://a.example/b",
    "inherits": "language: en\ninherits_from: a-1",
    "target": "language: en\ntargets: [{id: a}]",
    "roles": "language: en\ntargets: [{id: a, role: copy}, {id: b, role: embassy}]",
    "genders": "language: en\ntargets: [{id: a, gender: m}, {id: b, gender: f}]",
    "address": "language: en\ntargets: [{id: a, address: [20009, b]}]",
    "address of one line": "language: en\ntargets: [{id: a, address: b}]",
    "channel": "language: en\ntargets: [{id: a, email: b@c}]",
    "channels": "language: en\ntargets: [{id: a, fax: [1, {value: 2, note: b}]}]",
    "noted": "language: en\ntargets: [{id: a, x: {value: '@b', note: c}}]",
    "page": "language: en\ntargets: [{id: a, facebook: https://b.example/c}]",
    "numbers as texts": "language: en\nua: 12\nindex: 1.5\ncountry: NO",
}

BAD = {
    "no language": "ua: 1/99",
    "language in words": "language: British English",
    "language empty": "language: ''",
    "unknown field": "language: en\ncolour: red",
    "date in words": "language: en\ndeadline: 16 June 2099",
    "no such day": "language: en\ndeadline: 2023-02-29",
    "date with time": "language: en\ndeadline: 2023-02-20T10:00",
    "week": "language: en\nissued: 2023-W01-1",
    "blank": "language: en\nua: '  '",
    "empty": "language: en\nua:",
    "list for a text": "language: en\nua: [a]",
    "fields for a text": "language: en\nua: {a: b}",
    "flag in words": "language: en\nown_language: maybe",
    "no languages": "language: en\npreferred_languages: []",
    "blank language": "language: en\npreferred_languages: [Russian, '']",
    "fields for languages": "language: en\npreferred_languages: {a: b}",
    "text for people": "language: en\npeople: A",
    "names for people": "language: en\npeople: [A]",
    "nobody": "language: en\npeople: []",
    "nameless": "language: en\npeople: [{pronouns: they}]",
    "unknown field of a person": "language: en\npeople: [{name: A, age: 3}]",
    "link without scheme": "language: en\nprevious_ua: a.example",
    "link with a space": "language: en\nprevious_ua: https://a b",
    "id of a case": "language: en\ninherits_from: A",
    "long id of a case": f"language: en\ninherits_from: {'a' * 65}",
    "target without id": "language: en\ntargets: [{name: a}]",
    "id of a target": "language: en\ntargets: [{id: A_b}]",
    "role": "language: en\ntargets: [{id: a, role: ambassador}]",
    "gender": "language: en\ntargets: [{id: a, gender: male}]",
    "unknown field of a target": "language: en\ntargets: [{id: a, mail: b@c}]",
    "no @": "language: en\ntargets: [{id: a, email: b}]",
    "two addresses": "language: en\ntargets: [{id: a, email: 'b@c, d@e'}]",
    "one of a list": "language: en\ntargets: [{id: a, email: [b@c, d]}]",
    "no channels": "language: en\ntargets: [{id: a, fax: []}]",
    "note alone": "language: en\ntargets: [{id: a, fax: {note: b}}]",
    "field of a channel": "language: en\ntargets: [{id: a, fax: {value: 1, b: c}}]",
    "script": "language: en\ntargets: [{id: a, web: 'javascript:b'}]",
    "script as a handle": "language: en\ntargets: [{id: a, x: 'javascript:b'}]",
    "lists in a list": "language: en\ntargets: [{id: a, address: [[b]]}]",
    "a target alone": "language: en\ntargets: {id: a}",
    "a list": "[language, en]",
}


@pytest.mark.parametrize("head", GOOD.values(), ids=GOOD.keys())
def test_both_take(head: str) -> None:
    assert (reader_takes(head), schema_takes(head)) == (True, True)


@pytest.mark.parametrize("head", BAD.values(), ids=BAD.keys())
def test_both_refuse(head: str) -> None:
    assert (reader_takes(head), schema_takes(head)) == (False, False)


SCALARS = st.sampled_from(
    [
        *("", " ", "\u00ad", "\u2028", "a", "A b", "1", "true", "Russian"),
        *("m", "copy", "2023-06-16", "2023-13-01", "@a", "a@b", "x:y"),
        *("https://a.example", "ftp://a"),
    ]
)
NAMES = st.sampled_from(
    [
        *CASE_SCHEMA["properties"],
        *CASE_SCHEMA["properties"]["targets"]["items"]["properties"],
        *("value", "note", "pronouns", "other"),
    ]
)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=3)
    ),
    max_leaves=8,
)


@settings(deadline=None)  # the first example loads CLDR
@given(st.dictionaries(NAMES, VALUES, max_size=4), st.booleans())
def test_reader_and_schema_agree_on_whatever_stands_in_a_head(
    values: dict[str, Any], with_language: bool
) -> None:
    """The verdicts are the same, but for what a schema cannot say (ids that repeat)."""
    ids = [t.get("id") for t in values.get("targets", ()) if isinstance(t, dict)]
    names = [id for id in ids if isinstance(id, str)]
    values = {**values, "language": "en"} if with_language else values
    values.pop("inherits_from", None)  # "itself" is known to the reader alone
    head = json.dumps(values)
    if len(set(names)) < len(names):
        return

    assert reader_takes(head) == schema_takes(head)


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(CASE_SCHEMA)

    assert CASE_SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_editors_get_the_schema_of_the_reader() -> None:
    shipped = Path(ua_i18n.cases.__file__).with_name("case.schema.json")
    written = json.dumps(CASE_SCHEMA, indent=2, ensure_ascii=False) + "\n"

    assert shipped.read_text("utf-8") == written
