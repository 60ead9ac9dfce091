from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from ua_i18n.errors import SenderError
from ua_i18n.rendering import NO_SENDER, Sender, read_sender, read_sender_file

FIELDS = ("name", "place", "country", "gender", "email", "date")


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
        pytest.param(dict.fromkeys(FIELDS), id="None"),
        pytest.param(Sender(name=" "), id="a sender of blanks"),
    ],
)
def test_every_field_is_optional(fields: object) -> None:
    assert read_sender(fields, path="me.yaml") == NO_SENDER


@pytest.mark.parametrize(
    "country", ["DE", "de", "DEU", "UK", "Deutschland", "Scotland", "英国", "Ελλ", "Ý"]
)
def test_a_country_is_a_code_or_a_name_in_any_language(country: str) -> None:
    assert read_sender({"country": country}, path="me.yaml").country == country


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
        pytest.param({"country": "XX"}, "country: 'XX' is no code", id="no country"),
        pytest.param({"country": "zzz"}, "country: 'zzz' is no code", id="of three"),
        pytest.param({"gender": "x"}, "gender: expected m or f, not 'x'", id="gender"),
        pytest.param({"gender": "M"}, "gender: expected m or f", id="capital"),
        pytest.param({"date": "29.2.2024"}, "date: expected YYYY-MM-DD", id="date"),
        pytest.param({"date": "2023-02-29"}, "date: expected YYYY-MM-DD", id="no day"),
        pytest.param({"date": "20240229"}, "date: expected YYYY-MM-DD", id="compact"),
        pytest.param({"date": "2024-W09-4"}, "date: expected YYYY-MM-DD", id="week"),
        pytest.param({"name": "\ud800"}, "name: must be one line", id="half a letter"),
        pytest.param({"name": "Jo\nBcc: x"}, "name: must be one line", id="two lines"),
        pytest.param({"email": "a\x00b"}, "email: must be one line", id="a control"),
        pytest.param({"name": 7}, "name: expected a text", id="a number as name"),
        pytest.param(
            {"date": datetime(2024, 2, 29, 12, tzinfo=UTC)},
            "date: expected YYYY-MM-DD",
            id="a time of day",
        ),
        pytest.param(Sender(name="a\nb"), "name: must be one line", id="of a program"),
        pytest.param({"name": "Jo\u2028x"}, "name: must be one line", id="U+2028"),
        pytest.param({"name": "Jo\u202ex"}, "name: must be one line", id="an override"),
    ],
)
def test_what_does_not_fit_is_refused(fields: object, message: str) -> None:
    with pytest.raises(SenderError) as caught:
        read_sender(fields, path="me.yaml")

    assert message in str(caught.value)


def test_a_program_may_give_a_date_or_a_whole_sender() -> None:
    sender = Sender(name="Jo", date=date(2024, 2, 29))

    assert read_sender(sender, path="sender") == sender
    assert read_sender({"name": "Jo", "date": sender.date}, path="sender") == sender


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("name: Jo", "Jo", id="YAML"),
        pytest.param("{name: Jo}", "Jo", id="YAML in braces"),
        pytest.param("name: Null", "Null", id="the name Null"),
        pytest.param("name: NO", "NO", id="no boolean"),
        pytest.param("name: ~\nplace: null\ndate:\ngender: null", None, id="nulls"),
        pytest.param('{"name": "Jo"}', "Jo", id="JSON"),
        pytest.param('{"name": "\\ud842\\udfb7田"}', "𠮷田", id="escaped pair"),
        pytest.param('\n{\n\t"name": "Jo"\n}\n', "Jo", id="JSON with tabs"),
        pytest.param('{"name": null, "gender": null, "date": null}', None, id="null"),
        pytest.param('{"name": "null"}', "null", id="the text null"),
        pytest.param("{}", None, id="no fields"),
    ],
)
def test_a_file_is_read_as_the_json_or_yaml_that_it_is(
    text: str, name: str | None
) -> None:
    assert read_sender_file(text, path="me.json") == Sender(name=name)


@pytest.mark.parametrize("text", ["", "# nobody yet\n", "null", "{}"])
def test_a_file_without_fields_says_nothing_of_the_sender(text: str) -> None:
    assert read_sender_file(text, path="me.yaml") == Sender()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        pytest.param('{"name": "Jo"\n"x": 1}', "me.json:2:1: this is no", id="comma"),
        pytest.param('{"name": "Jo"', "me.json:1:14: this is not JSON", id="half"),
        pytest.param('{"name": 1, "name": 2}', "name stands there twice", id="twice"),
        pytest.param('{"name": "\\ud842"}', "one line of plain text", id="half a pair"),
        pytest.param('{"name": true}', "name: expected a text", id="true"),
        pytest.param('{"name": ' + "[" * 99_999, "me.json: ", id="deep"),
        pytest.param('{"name": ' + "9" * 9_999 + "}", "me.json: ", id="huge number"),
        pytest.param("name: 'Jo", "me.json:1:", id="half a YAML file"),
    ],
)
def test_a_file_that_is_neither_is_refused_at_its_place(
    text: str, message: str
) -> None:
    with pytest.raises(SenderError) as caught:
        read_sender_file(text, path="me.json")

    assert message in str(caught.value)
