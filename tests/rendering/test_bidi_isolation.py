from __future__ import annotations

import re
from html import escape, unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ua_i18n.rendering.bidi import isolate_all, isolate_html, isolate_text

ISOLATED = [
    pytest.param("اكتب إلى [udp@udp-rk.kz].", id="e-mail before a full stop"),
    pytest.param("انظر [https://x.org/a?b=c&d=e#f]، ثم", id="url before a comma"),
    pytest.param("انظر [https://x.org/Foo_(bar)]؟", id="url ending in a bracket"),
    pytest.param("انظر ([https://x.org/])", id="url inside brackets"),
    pytest.param("هاتف [+8 7172 74-56-31]، فاكس", id="phone with a plus"),
    pytest.param("هاتف [+7 (7172) 74-56-31].", id="phone with plus and brackets"),
    pytest.param("هاتف [(202) 232 5488].", id="phone that begins with a bracket"),
    pytest.param("טלפון [03-555-0123] בלבד", id="phone of hyphens, Hebrew"),
    pytest.param("تلفن [74 56 31] است", id="phone of spaces, Persian"),
    pytest.param("رقم [555-0123]", id="phone of two groups"),
    pytest.param("زعيم [Kassym-Jomart Tokayev] في", id="name of two words"),
    pytest.param("“[Ada Floe]” و«[Otto Berg]»", id="names in quotation marks"),
    pytest.param("كتاب [Foo “bar” baz]", id="quotation marks inside a run"),
    pytest.param("منظمة [Amnesty International (AI)] تقول", id="brackets inside"),
    pytest.param("([DPK]) و([AI])", id="brackets around"),
    pytest.param("<[ice]> و{[x]}", id="other marks that are mirrored"),
    pytest.param("([DPK] و[AI])", id="brackets around more than a run"),
    pytest.param("[Article 378.2] من", id="English number of an article"),
    pytest.param("شارع [16th Street, NW, Washington DC 20009]", id="street line"),
    pytest.param("[Mr. Smith] و[AT&T Corp] و [R & D]", id="stops and ampersands"),
    pytest.param("وثيقة [EUR 57/0000/2023] صدرت", id="index number"),
    pytest.param("[@polar] و[#FreeAda]!", id="handle and hashtag"),
    pytest.param("في [10-04-2023] و[2023-04-10]", id="dates of digits"),
    pytest.param("من [10 000] إلى [2 500 000]", id="digits in groups"),
    pytest.param("الـ[PDF]", id="Latin letters after an Arabic prefix"),
    pytest.param("ایمنسٹی [Amnesty International] کے مطابق", id="Urdu"),
    pytest.param("«[Émile Łódź]» גר", id="letters with marks"),
    pytest.param("قال [Обама] ثم [東京]", id="other scripts from left to right"),
    pytest.param("שלום [Ada]\n[Otto] הלך", id="a line end ends a run"),
]

LEFT_ALONE = [
    pytest.param("", id="nothing"),
    pytest.param("المادة 378.2 من القانون", id="number of an article"),
    pytest.param("سعيف 31/22 و400,000 و10:30", id="digits with one separator"),
    pytest.param("نحو 35% و35 % و٪٣٥", id="percent"),
    pytest.param("في 4 و5 يناير 2022", id="days and a year"),
    pytest.param("من 12:30-13:30", id="times"),
    pytest.param("في 4-5 يناير", id="a short range"),
    pytest.param("هاتف ٠٢-٥٥٥-٠١٢٣", id="Arabic digits"),
    pytest.param("«שלום», (עולם)!", id="punctuation"),
    pytest.param("\u202bשלום\u202c", id="controls"),
]


@pytest.mark.parametrize("marked", ISOLATED)
def test_left_to_right_runs_are_isolated_in_text(marked: str) -> None:
    text = re.sub(r"[\[\]]", "", marked)

    expected = marked.replace("[", "\u2068").replace("]", "\u2069")
    assert expected == isolate_text(text)


@pytest.mark.parametrize("marked", ISOLATED)
def test_left_to_right_runs_are_isolated_in_html(marked: str) -> None:
    bare = re.sub(r"[\[\]]", "", marked)

    shown = isolate_html(escape(bare))
    expected = escape(marked).replace("[", '<bdi dir="ltr">').replace("]", "</bdi>")
    assert expected == shown


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_shown_well_anyway_is_left_alone(text: str) -> None:
    assert text == isolate_text(text)
    assert escape(text) == isolate_html(escape(text))


HTML = [
    pytest.param(
        '<a href="https://x.org/?a=1&amp;b=2">تقرير Ada</a>',
        '<a href="https://x.org/?a=1&amp;b=2">تقرير [Ada]</a>',
        id="inside an attribute nothing is touched",
    ),
    pytest.param(
        "<strong>Ada Floe</strong> في",
        "<strong>[Ada Floe]</strong> في",
        id="a run inside emphasis",
    ),
    pytest.param(
        "&quot;Ada&quot; &amp; &#x27;Otto&#x27; שם &lt;x&gt;",
        "&quot;[Ada]&quot; &amp; &#x27;[Otto]&#x27; שם &lt;[x]&gt;",
        id="entities stay whole",
    ),
    pytest.param("&amp;quot; هنا", "&amp;[quot]; هنا", id="an entity that is text"),
    pytest.param("<br>\nهنا<br>", "<br>\nهنا<br>", id="tags alone"),
]


@pytest.mark.parametrize(("html", "marked"), HTML)
def test_tags_and_entities_are_never_broken(html: str, marked: str) -> None:
    expected = marked.replace("[", '<bdi dir="ltr">').replace("]", "</bdi>")
    assert expected == isolate_html(html)


@given(st.text(alphabet="aZ1 2+-()[]<>«»“”&;@#.,/اש\u2068\u2069\n'\"", max_size=60))
def test_isolation_adds_isolates_and_nothing_else(text: str) -> None:
    bare = re.sub("[\u2068\u2069]", "", text)

    shown = isolate_text(bare)
    assert bare == re.sub("[\u2068\u2069]", "", shown)
    assert shown.count("\u2068") == shown.count("\u2069")
    assert "\u2068\u2069" not in shown
    html = isolate_html(escape(bare))
    assert bare == unescape(re.sub('<bdi dir="ltr">|</bdi>', "", html))


@pytest.mark.parametrize("piece", ["a(", "a (b ", "+1 ", "(1)", "1-", "a“b ", "1 "])
def test_long_texts_take_no_long_time(piece: str) -> None:
    text = piece * 20_000 + "ש"

    assert len(isolate_text(text)) >= len(text)  # quadratic, it would take minutes


def test_a_text_of_the_other_direction_is_isolated_line_by_line() -> None:
    assert isolate_all("Ice Street 5\nBase") == (
        "\u2068Ice Street 5\u2069\n\u2068Base\u2069"
    )
