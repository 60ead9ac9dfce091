from __future__ import annotations

from datetime import UTC, datetime

import pytest

from ua_i18n.cases import Case, Paragraph
from ua_i18n.errors import TemplateError
from ua_i18n.extraction import (
    Extracted,
    case_messages,
    phrase_keys,
    renew_template,
    source_serves,
    template_messages,
)
from ua_i18n.languages import Tag
from ua_i18n.phrasebook import Phrase
from ua_i18n.templating import Templates

ENGLISH = Tag("en")
NOON = datetime(2024, 2, 29, 12, tzinfo=UTC)
LATER = datetime(2024, 3, 1, 12, tzinfo=UTC)
CASE = Case(
    "polar",
    ENGLISH,
    "A title",
    letter=(Paragraph("Please."), Paragraph("100 % of it."), Paragraph("Please.")),
    sign_off="Yours,",
    path="cases/polar.md",
)


def extracted(sources: dict[str, str], *phrases: Phrase) -> Extracted:
    return template_messages(
        Templates(sources),
        phrases,
        folder="templates",
        phrasebook="templates/phrasebook.yaml",
        language=ENGLISH,
    )


def test_a_text_of_two_templates_is_one_message_with_both_places() -> None:
    source = '{# TRANSLATORS: hint #}\n{{ pgettext("label", "Fax") }}'
    (message,) = extracted({"b.txt.j2": source, "a.txt.j2": source}).messages

    assert message.locations == ("templates/a.txt.j2", "templates/b.txt.j2")
    assert message.extracted == ("hint",)
    assert message.msgctxt == "label"


def test_the_same_text_in_two_contexts_is_two_messages() -> None:
    source = '{{ pgettext("a", "x") }}{{ pgettext("b", "x") }}{{ _("x") }}'

    assert [m.msgctxt for m in extracted({"a.j2": source}).messages] == ["a", "b", None]


FLAGS = [
    pytest.param('{{ _("100 % of it") }}', (), id="a percent sign"),
    pytest.param("{% trans %}100 %{% endtrans %}", (), id="a percent in trans"),
    pytest.param('{{ _("%(n)s of it", n=1) }}', ("python-format",), id="placeholder"),
    pytest.param(
        '{{ ngettext("one", "%(num)s", 2) }}', ("python-format",), id="in the plural"
    ),
]


@pytest.mark.parametrize(("source", "flags"), FLAGS)
def test_only_placeholders_make_a_python_format(
    source: str, flags: tuple[str, ...]
) -> None:
    assert extracted({"a.j2": source}).messages[0].flags == flags


def test_a_plural_message_has_a_place_for_its_forms() -> None:
    plural = '{{ ngettext("one", "%(num)s all", 2) }}'
    (message,) = extracted({"a.j2": '{{ _("one") }}', "b.j2": plural}).messages

    assert (message.msgid_plural, message.msgstr) == ("%(num)s all", ("", ""))
    assert message.flags == ("python-format",)


def test_phrases_follow_the_templates_with_their_notes() -> None:
    found = extracted(
        {"a.j2": '{{ _("x") }}'}, Phrase("sign-off", "Yours,", "Closing.")
    )

    last = found.messages[-1]
    assert (last.msgctxt, last.msgid) == ("sign-off", "Yours,")
    assert (last.extracted, last.locations) == (
        ("Closing.",),
        ("templates/phrasebook.yaml",),
    )


def test_a_computed_text_stops_the_extraction() -> None:
    with pytest.raises(TemplateError, match=r"^b\.j2:2: "):
        extracted({"a.j2": '{{ _("x") }}', "b.j2": "\n{{ _(x) }}"})


def test_a_case_gives_each_text_once_without_flags_or_line_numbers() -> None:
    messages = case_messages(CASE, phrases={}).messages

    assert [(m.msgctxt, m.msgid) for m in messages] == [
        ("title", "A title"),
        ("letter", "Please."),
        ("letter", "100 % of it."),
        ("sign-off", "Yours,"),
    ]
    assert {m.flags for m in messages} == {()}
    assert {m.locations for m in messages} == {("cases/polar.md",)}


PHRASES = [
    pytest.param(Phrase("sign-off", "Yours,"), "en", False, id="a phrase"),
    pytest.param(Phrase("letter", "Yours,"), "en", True, id="of another context"),
    pytest.param(Phrase("sign-off", "Yours,"), "fr", True, id="of another language"),
    pytest.param(Phrase("sign-off", "yours,"), "en", True, id="written otherwise"),
]


@pytest.mark.parametrize(("phrase", "language", "asked"), PHRASES)
def test_a_case_does_not_ask_for_phrases(
    phrase: Phrase, language: str, asked: bool
) -> None:
    phrases = phrase_keys((phrase,), Tag(language))

    texts = [message.msgid for message in case_messages(CASE, phrases=phrases).messages]
    assert ("Yours," in texts) is asked


# The POT


def test_a_new_template_says_its_domain_language_and_date() -> None:
    pot = renew_template(
        None, case_messages(CASE, phrases={}), now=NOON, filename="polar.pot"
    )

    assert pot.header["Project-Id-Version"] == "polar"
    assert pot.header["X-Source-Language"] == "en"
    assert pot.header["POT-Creation-Date"] == "2024-02-29 12:00+0000"
    assert "Plural-Forms" not in pot.header


def test_extracting_twice_changes_no_byte() -> None:
    case = case_messages(CASE, phrases={})
    first = renew_template(None, case, now=NOON, filename="polar.pot")

    again = renew_template(first, case, now=LATER, filename="polar.pot")
    assert again.to_po() == first.to_po()


def test_the_date_moves_with_the_set_of_messages() -> None:
    old = renew_template(
        None, case_messages(CASE, phrases={}), now=NOON, filename="polar.pot"
    )
    phrases = phrase_keys((Phrase("sign-off", "Yours,"),), ENGLISH)

    new = renew_template(
        old, case_messages(CASE, phrases=phrases), now=LATER, filename="polar.pot"
    )
    assert new.header["POT-Creation-Date"] == "2024-03-01 12:00+0000"


@pytest.mark.parametrize(
    ("language", "serves"),
    [
        pytest.param("en", True, id="itself"),
        pytest.param("en-GB", True, id="a variety"),
        pytest.param("ru", False, id="another"),
    ],
)
def test_the_source_serves_its_own_language(language: str, serves: bool) -> None:
    assert source_serves(Tag(language), ENGLISH) is serves
