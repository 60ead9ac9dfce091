"""A page is always written; what is not in its language is marked."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from rendering.polar import (
    case_domain,
    catalog,
    one_target,
    polar_case,
    polar_page,
    shared_domain,
    shipped,
)
from ua_i18n.cases import Channel
from ua_i18n.languages import Tag
from ua_i18n.rendering import MissingState, SpanState, alternate, page_texts

LABELS = [
    "Urgent Action",
    "Country",
    "Issued",
    "Index number",
    "Name and pronoun",
    "Take action",
    "Deadline",
    "Preferred languages for your letter",
    "Write to",
    "Copy to",
    "E-mail",
    "Fax",
    "Phone",
    "Website",
    "Salutation",
    "Model letter",
    "Additional information",
    "Previous Urgent Action",
]


@pytest.mark.parametrize("label", LABELS)
def test_every_labelled_part_of_the_form_is_a_translatable_label(label: str) -> None:
    page = polar_page("en")

    assert ("ua", "label", label) in page.looked_up
    assert label in page.html


def test_a_translated_page_shows_no_english_label() -> None:
    page = polar_page("pl")

    shown = [label for label in LABELS if f">{label}<" in page.html]
    assert page.complete
    assert shown == ["E-mail"]  # which Polish writes so too
    assert "fallback" not in _body(page.html)


def test_a_gap_is_filled_and_marked_with_language_and_direction() -> None:
    page = polar_page("ar")

    assert not page.complete
    assert (
        '<h2><span class="fallback" lang="en" dir="ltr">The station</span></h2>'
        not in page.html
    )
    assert (
        '<span class="fallback" lang="en" dir="ltr">Polar Observer</span>' in page.html
    )


def test_a_gap_is_filled_from_the_parent_language_first() -> None:
    narrow = catalog("pt", {"title|Free the wind watcher Ada Floe": ""})
    wide = catalog("pt", {"title|Free the wind watcher Ada Floe": "Liberdade"})
    domain = case_domain([("pt-BR", narrow), ("pt", wide)])

    page = polar_page("pt-BR", (domain, shared_domain()))
    assert (
        '<h1><span class="fallback" lang="pt" dir="ltr">Liberdade</span>' in page.html
    )
    assert page.missing[0].state == MissingState.UNTRANSLATED


def test_a_page_needs_no_catalog() -> None:
    page = polar_page("sw", (case_domain(), shared_domain()))

    assert {SpanState.FALLBACK} == {block.state for block in page.blocks}
    assert '<html lang="sw" dir="ltr">' in page.html


def test_blocks_say_what_every_text_of_the_page_is() -> None:
    blocks = polar_page("pl").blocks

    assert blocks[0].role == "title"
    assert {"label", "notice", "letter", "office-m", "target-name"} <= {
        block.role for block in blocks
    }


# Deadline and own language


@pytest.mark.parametrize(
    ("today", "past"),
    [
        pytest.param(date(2024, 3, 14), False, id="the day before"),
        pytest.param(date(2024, 3, 15), False, id="the day itself"),
        pytest.param(date(2024, 3, 16), True, id="the day after"),
    ],
)
def test_a_banner_tells_that_the_deadline_has_passed(today: date, past: bool) -> None:
    html = polar_page("pl", today=today).html

    assert past == ("Termin tej pilnej akcji minął." in html)
    assert "15 marca 2024" in html


def test_a_case_without_a_deadline_has_neither_date_nor_notice() -> None:
    html = polar_page("en", case=polar_case(deadline=None), today=date(2099, 1, 1)).html

    assert "Deadline" not in html
    assert "deadline" not in _body(html)


def test_the_notice_on_ones_own_language_needs_the_case_to_say_so() -> None:
    notice = "You may also write in your own language."

    assert notice in polar_page("en").html
    assert notice not in polar_page("en", case=polar_case(own_language=False)).html


def test_preferred_languages_are_named_in_the_pages_language() -> None:
    html = polar_page("pl").html

    names = ["polski", "japoński", "arabski", "Klingonese"]
    assert " · ".join(f"<bdi>{name}</bdi>" for name in names) in html


def test_a_case_that_names_no_previous_action_claims_nothing_of_one() -> None:
    page = polar_page("en", case=polar_case(previous_ua=None))

    assert "Previous Urgent Action" not in page.html
    assert "None" not in page.html
    assert ("ua", "label", "Previous Urgent Action") not in page.looked_up


# The switcher


def test_the_switcher_names_each_language_in_itself() -> None:
    others = tuple(alternate("polar", Tag(tag)) for tag in ("ar", "ja", "pl"))

    html = polar_page("pl", alternates=others).html
    assert (
        '<a href="polar.ar.html" lang="ar" dir="rtl" hreflang="ar">العربية</a>' in html
    )
    assert 'hreflang="pl" aria-current="page">polski</a>' in html
    assert '<link rel="alternate" hreflang="ja" href="polar.ja.html">' in html


def test_a_page_with_gaps_still_leads_to_one_that_is_whole() -> None:
    html = polar_page("ar", alternates=(alternate("polar", Tag("en")),)).html

    assert ">English</a>" in html
    assert "aria-current" not in _body(html)


@pytest.mark.parametrize("tags", [(), ("pl",)], ids=["none", "itself alone"])
def test_a_page_without_others_has_no_switcher(tags: tuple[str, ...]) -> None:
    others = tuple(alternate("polar", Tag(tag)) for tag in tags)

    assert "<nav>" not in polar_page("pl", alternates=others).html


# Links

CHANNELS = [
    pytest.param("email", "a+b@x.org", "mailto:a+b@x.org", id="e-mail"),
    pytest.param("email", "ł@x.org", "mailto:%C5%82@x.org", id="e-mail of letters"),
    pytest.param("email", "a@x.org?bcc=b@x.org", None, id="?"),
    pytest.param("email", "a@x.org, b@x.org", None, id="two e-mails"),
    pytest.param("email", "by post only", None, id="no e-mail"),
    pytest.param("web", "https://x.org/?a=1", "https://x.org/?a=1", id="https"),
    pytest.param("web", "HTTP://x.org", "HTTP://x.org", id="capitals"),
    pytest.param("web", "javascript:alert(1)", None, id="javascript"),
    pytest.param("web", "data:text/html,x", None, id="data"),
    pytest.param("web", "//x.org", None, id="without scheme"),
    pytest.param("x", "@ada", None, id="a handle"),
    pytest.param("facebook", "https://f.example/ada", "https://f.example/ada", id="fb"),
    pytest.param("phone", "(202) 555 0123", None, id="phone"),
]


@pytest.mark.parametrize(("kind", "value", "href"), CHANNELS)
def test_only_what_is_surely_a_link_becomes_one(
    kind: str, value: str, href: str | None
) -> None:
    targets = one_target(channels=(Channel(kind, value),), address=())
    case = polar_case(targets=targets, previous_ua=None, letter=())

    links = re.findall(r'<a href="([^"]*)"', polar_page("en", case=case).html)
    assert ([href] if href else []) == links


def test_a_previous_action_of_another_scheme_is_no_link() -> None:
    html = polar_page("en", case=polar_case(previous_ua="javascript:alert(1)")).html

    assert 'href="javascript' not in html
    assert "<bdi>javascript:alert(1)</bdi>" in html


def test_all_channels_stand_in_a_fixed_order_with_their_notes() -> None:
    html = polar_page("en").html

    kinds = ["E-mail", "Phone", "X", "Website"]
    places = [
        html.index(f"<b>{kind}</b>", html.index("Polar Observer")) for kind in kinds
    ]
    assert sorted(places) == places
    assert '<bdi lang="en">(mornings only)</bdi>' in html


def test_a_case_of_the_bare_minimum_has_a_page() -> None:
    case = replace(
        polar_case(),
        targets=(),
        letter=(),
        people=(),
        summary=(),
        background=(),
        ua=None,
        index=None,
        country=None,
        issued=None,
        title="",
    )

    page = polar_page("pl", shipped("pl"), case=case)
    assert "<h1>polar</h1>" in page.html


@pytest.mark.parametrize(
    ("language", "whole"), [("pl", True), ("de", False), ("en", True)]
)
def test_what_a_page_lacks_of_its_case_is_known_before_it_is_written(
    language: str, whole: bool
) -> None:
    domain, shared = shipped(language)

    known = page_texts(
        polar_case(),
        language=Tag(language),
        domain=domain,
        shared=shared,
        today=date(2031, 1, 1),
    ).complete

    assert known is whole
    assert polar_page(language).complete <= known


def _body(html: str) -> str:
    return html[html.index("</style>") :]


def test_a_country_that_nobody_knows_is_missing_on_the_page() -> None:
    page = polar_page("pl", case=polar_case(country="Atlantis"))

    assert [(one.context, one.msgid) for one in page.missing] == [
        ("country", "Atlantis")
    ]
    assert '<span class="fallback" lang="en" dir="ltr">Atlantis</span>' in page.html
