from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ua_i18n.texts import escape_markdown, to_html, to_plain
from ua_i18n.texts.markdown import _html, _tokens, shape

NASTY = (
    '\u2028\u2029\u0085\x1c\x00\u200f\u2068\u2069%{}"\\\t\r\n é\u0301'
    "*_[]()<>#-+=.1&;`~!|:/@a b"
)


@pytest.mark.parametrize(
    ("markdown", "plain", "html"),
    [
        pytest.param(
            "**Now** free", "Now free", "<strong>Now</strong> free", id="bold"
        ),
        pytest.param("*now* _too_", "now too", "<em>now</em> <em>too</em>", id="em"),
        pytest.param("a_b_c 2*3", "a_b_c 2*3", "a_b_c 2*3", id="marks inside words"),
        pytest.param(
            "Bürger*innen, **Leser*innen**",
            "Bürger*innen, Leser*innen",
            "Bürger*innen, <strong>Leser*innen</strong>",
            id="stars inside words",
        ),
        pytest.param(
            "*Tribuna*s Leser",
            "Tribunas Leser",
            "<em>Tribuna</em>s Leser",
            id="an ending behind emphasis",
        ),
        pytest.param(
            "<https://example.org/a*b>",
            "https://example.org/a*b",
            '<a href="https://example.org/a*b">https://example.org/a*b</a>',
            id="a star in an address",
        ),
        pytest.param(
            "[report](https://example.org/r)",
            "report (https://example.org/r)",
            '<a href="https://example.org/r">report</a>',
            id="link",
        ),
        pytest.param(
            "[**a** b](https://example.org)",
            "a b (https://example.org)",
            '<a href="https://example.org"><strong>a</strong> b</a>',
            id="bold in a link",
        ),
        pytest.param(
            "[https://example.org](https://example.org)",
            "https://example.org",
            '<a href="https://example.org">https://example.org</a>',
            id="link whose text is its url",
        ),
        pytest.param(
            "<a@example.org>",
            "a@example.org",
            '<a href="mailto:a@example.org">a@example.org</a>',
            id="automatic link",
        ),
        pytest.param(
            "[x](https://example.org/дело?a=1&b=2)",
            "x (https://example.org/дело?a=1&b=2)",
            '<a href="https://example.org/дело?a=1&amp;b=2">x</a>',
            id="a url is shown as it is written",
        ),
        pytest.param(r"\*not bold\*", "*not bold*", "*not bold*", id="escaped"),
        pytest.param("&nbsp; &lt;", "&nbsp; &lt;", "&amp;nbsp; &amp;lt;", id="entity"),
        pytest.param("a `b`", "a `b`", "a `b`", id="code is text"),
        pytest.param("# 1. - a", "# 1. - a", "# 1. - a", id="blocks are text"),
    ],
)
def test_inline_markdown_becomes_text_or_html(
    markdown: str, plain: str, html: str
) -> None:
    assert plain == to_plain(markdown)
    assert html == to_html(markdown)


@pytest.mark.parametrize(
    "markdown",
    [
        pytest.param("<script>alert(1)</script>", id="script"),
        pytest.param('<img src=x onerror="alert(1)">', id="image tag"),
        pytest.param("[x](javascript:alert(1))", id="javascript link"),
        pytest.param("[x](JaVaScRiPt:alert(1))", id="javascript in capitals"),
        pytest.param("<javascript:alert(1)>", id="automatic javascript link"),
        pytest.param("[x](data:text/html,<script>)", id="data link"),
        pytest.param("[x](//example.org)", id="link without a scheme"),
        pytest.param("[x](<https://a b>)", id="url with a space"),
        pytest.param("&lt;script&gt;", id="entities"),
    ],
)
def test_nothing_becomes_live_html(markdown: str) -> None:
    html = to_html(markdown)

    assert "<" not in html


def test_a_url_cannot_leave_its_attribute() -> None:
    html = to_html('[x](https://e.org/"onclick="alert(1))')

    assert '"onclick' not in html


@given(st.one_of(st.text(alphabet=NASTY), st.text()))
@example("1. first")
@example("- item")
@example("---")
@example("**bold** and [link](https://example.org) and <https://example.org>")
@example("\\")
def test_escaped_text_renders_to_itself(plain: str) -> None:
    assert plain == to_plain(escape_markdown(plain))


@given(
    st.lists(
        st.sampled_from(
            [
                "**",
                "**",
                " ",
                "а",
                "x.",
                ",",
                "«",
                "»",
                "1",
                "—",
                "\u00a0",
                "\n",
                "é",
                "(",
                "*",
                "<",
                "&",
            ]
        )
    ).map("".join)
)
@example("**x** **а**, **1**.")
@example("**x«**а")
@example("**x**\u00a0**а**")
@example("**x & y**, **“1”**")
def test_bold_is_read_without_the_parser_as_with_it(markdown: str) -> None:
    pieces = _tokens(markdown)
    parsed = "".join("\n" if t.type == "hardbreak" else t.content for t in pieces)

    assert to_plain(markdown) == parsed
    assert to_html(markdown) == "".join(map(_html, pieces))
    assert len([*shape(markdown)]) == sum(t.nesting == 1 for t in pieces)


@pytest.mark.parametrize(
    "plain",
    [
        pytest.param("2019 was the year.", id="year"),
        pytest.param("udp_office@example.org", id="underscore in a word"),
        pytest.param("(see above); 100 % – «so»!", id="prose"),
        pytest.param("-5 degrees", id="minus"),
    ],
)
def test_ordinary_prose_is_not_escaped(plain: str) -> None:
    assert plain == escape_markdown(plain)


@pytest.mark.parametrize(
    "plain", ["1. a", "12) a", "- a", "+ a", "# a", "> a", "---", "===", "* a"]
)
def test_a_text_cannot_start_a_list_or_heading(plain: str) -> None:
    escaped = escape_markdown(plain)

    assert "\\" in escaped
