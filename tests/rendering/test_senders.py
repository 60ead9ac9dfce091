from __future__ import annotations

from datetime import date

import pytest

from ua_i18n.errors import SenderError
from ua_i18n.rendering import NO_SENDER, Sender, read_sender


def test_all_fields_are_read() -> None:
    fields = {
        "name": " Jo ",
        "place": "Łódź",
        "country": "PL",
        "gender": "f",
        "email": "jo@post.example",
        "date": "2024-02-29",
    }

    assert read_sender(fields, path="me.yaml") == Sender(
        name="Jo",
        place="Łódź",
        country="PL",
        gender="f",
        email="jo@post.example",
        date=date(2024, 2, 29),
    )


@pytest.mark.parametrize(
    "fields",
    [
        pytest.param({}, id="no fields"),
        pytest.param({"name": "", "date": ""}, id="empty fields"),
        pytest.param({"name": "  "}, id="blanks"),
        pytest.param({"name": None}, id="null, as in JSON"),
    ],
)
def test_every_field_is_optional(fields: dict[str, object]) -> None:
    assert read_sender(fields, path="me.yaml") == NO_SENDER


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        pytest.param([], "me.yaml: expected fields: name, place", id="a list"),
        pytest.param(None, "me.yaml: expected fields: name, place", id="nothing"),
        pytest.param("Jo", "me.yaml: expected fields: name, place", id="a text"),
        pytest.param({"nmae": "Jo"}, "did you mean 'name'?", id="a misspelt field"),
        pytest.param({"zzz": "Jo"}, "unknown field 'zzz'", id="an unknown field"),
        pytest.param({1: "Jo"}, "unknown field '1'", id="a number as field"),
        pytest.param({"name": ["Jo"]}, "name: expected a text", id="a list as name"),
        pytest.param({"gender": "x"}, "gender: expected m or f, not 'x'", id="gender"),
        pytest.param({"gender": "M"}, "gender: expected m or f", id="capital"),
        pytest.param({"date": "29.2.2024"}, "date: expected YYYY-MM-DD", id="date"),
        pytest.param({"date": "2023-02-29"}, "date: expected YYYY-MM-DD", id="no day"),
        pytest.param({"date": "20240229"}, "date: expected YYYY-MM-DD", id="compact"),
        pytest.param({"date": "2024-W09-4"}, "date: expected YYYY-MM-DD", id="week"),
        pytest.param({"name": "\ud800"}, "name: must be one line", id="half a letter"),
        pytest.param({"name": "Jo\nBcc: x"}, "name: must be one line", id="two lines"),
        pytest.param({"email": "a\x00b"}, "email: must be one line", id="a control"),
        pytest.param({"name": "Jo\u2028x"}, "name: must be one line", id="U+2028"),
        pytest.param({"name": "Jo\u202ex"}, "name: must be one line", id="an override"),
    ],
)
def test_what_does_not_fit_is_refused(fields: object, message: str) -> None:
    with pytest.raises(SenderError) as caught:
        read_sender(fields, path="me.yaml")

    assert message in str(caught.value)
