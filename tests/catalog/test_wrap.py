"""Long texts are broken where msgcat breaks them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.oracles import NASTY, needs_gettext, run_msgcat
from ua_i18n.catalog import Catalog, Message, Previous, read_po
from ua_i18n.catalog.linebreak import break_places, width
from ua_i18n.catalog.wrap import Layout, string_lines

ENGLISH = "He was taken from his home - at night, so his wife says. "
RUSSIAN = "Его увезли из дома (ночью), как говорит «жена»; адвоката не пустили. "
PHRASES = [
    pytest.param(ENGLISH * 4, id="English"),
    pytest.param(RUSSIAN * 4, id="Russian"),
    pytest.param(
        "Well-known human-rights defenders—and others–wait… " * 4, id="dashes"
    ),
    pytest.param('She said: "Not now." And then: "Later!" ' * 4, id="quotes"),
    pytest.param("https://example.org/a/b?c=d&e=f#g " * 5, id="URLs"),
    pytest.param("a/b/c-d/e.f,g:h;i|j}k!l?m" * 6, id="no blanks"),
    pytest.param("x" * 100 + " " + "y" * 100, id="words too long"),
    pytest.param("x" * 100, id="one word"),
    pytest.param("1,000.50 $5 5% №5 §5 +7 (7172) 74-56-31 UA 31/22 " * 4, id="numbers"),
    pytest.param("two  blanks   and    more " * 6, id="blanks"),
    pytest.param(" begins with a blank " * 6, id="blank first"),
    pytest.param("C:\\dir\\file \\ tab\tend \\\\ " * 6, id="backslashes"),
    pytest.param("( open ) [ x ] { y } < z > " * 6, id="brackets"),
    pytest.param("line one\nline two\n\nline four\n" + ENGLISH * 3, id="line ends"),
    pytest.param(ENGLISH * 2 + "end \n", id="blank before the line end"),
    pytest.param("漢字かな混じり文、「括弧」。カタカナー" * 6, id="Japanese"),
    pytest.param("한국어 문장은 띄어 쓴다. " * 8, id="Korean"),
    pytest.param("عاجل: نطالب بالإفراج الفوري، عنه؟ " * 5, id="Arabic"),
    pytest.param("שחררו-אותו מיד! " * 9, id="Hebrew"),
    pytest.param("ปล่อยตัวเขา ทันที " * 8, id="Thai"),
    pytest.param("e\u0301te\u0301 " * 40, id="combining marks"),
    pytest.param("👍🏽 🇰🇿🇺🇦 👨\u200d👩\u200d👧 " * 12, id="emoji"),
    pytest.param("a\u2028b\u0085c " * 30, id="line separators"),
    pytest.param("soft\u00adhyphen zero\u200bwidth no\u2060break " * 4, id="unseen"),
    pytest.param("x" * 70 + "\n", id="just fits"),
    pytest.param("x " * 35 + "y\n", id="just fits with blanks"),
]


@st.composite
def messages(draw: st.DrawFn) -> list[Message]:
    text = st.lists(st.sampled_from(NASTY), max_size=60).map("".join)
    words = st.lists(st.sampled_from(("слово ", "word ", *NASTY)), max_size=90)
    long = words.map("".join)
    made = []
    for number in range(draw(st.integers(1, 12))):
        plural = draw(st.none() | text)
        fuzzy = draw(st.booleans())
        flags: tuple[str, ...] = ("fuzzy",) if fuzzy else ()
        if draw(st.integers(0, 4)) == 0:
            flags += draw(st.sampled_from([("python-format",), ("no-wrap",)]))
        msgstr = (
            (draw(long) or "x",) if plural is None else ("1" + draw(long), draw(text))
        )
        made.append(
            Message(
                f"{number} {draw(long)}",
                msgstr,
                msgctxt=draw(st.none() | text),
                msgid_plural=plural,
                flags=flags,
                previous=Previous(draw(long), draw(st.none() | text))
                if fuzzy
                else None,
            )
        )
    return made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", ['msgid ""'], id="empty"),
        pytest.param("a", ['msgid "a"'], id="short"),
        pytest.param("a\n", ['msgid "a\\n"'], id="one line"),
        pytest.param("a\nb", ['msgid ""', '"a\\n"', '"b"'], id="two lines"),
        pytest.param("x" * 99, [f'msgid "{"x" * 99}"'], id="nothing to break at"),
        pytest.param(
            "x" * 70 + " y", ['msgid ""', f'"{"x" * 70} y"'], id="fits without keyword"
        ),
        pytest.param(
            "x" * 70 + " " + "y" * 9,
            ['msgid ""', f'"{"x" * 70} "', f'"{"y" * 9}"'],
            id="two pieces",
        ),
    ],
)
def test_strings_stand_on_lines_as_in_msgcat(text: str, expected: list[str]) -> None:
    assert "\n".join(expected) == string_lines("msgid", text, Layout())


def test_without_wrapping_only_line_ends_count() -> None:
    expected = f'msgid ""\n"{ENGLISH * 4}\\n"\n"b"'
    layout = Layout(wrapped=False)

    assert expected == string_lines("msgid", f"{ENGLISH * 4}\nb", layout)


def test_format_directives_are_not_broken() -> None:
    text = "word " * 14 + "%(name of them)s end"
    lines = string_lines("msgid", text, Layout(unbreakable=re.compile(r"%\([^)]*\)s")))

    assert "%(name of them)s" in lines


@needs_gettext
def test_these_phrases_are_wrapped_as_msgcat_wraps_them() -> None:
    texts = [str(phrase.values[0]) for phrase in PHRASES]
    made = [
        Message(f"{n}{text[cut:]}", (text[cut:],), msgid_plural=None, previous=None)
        for n, text in enumerate(texts)
        for cut in range(12)
        if text[cut:]
    ]
    seen = {message.key: message for message in made}
    data = Catalog.build(seen.values(), header={}).to_po()

    assert run_msgcat(data).decode().split("\n") == data.decode().split("\n")


@pytest.mark.parametrize("text", PHRASES)
def test_wrapping_loses_nothing(text: str) -> None:
    message = Message("a", (text,))

    assert message == read_po(Catalog.build([message], header={}).to_po()).get("a")


@needs_gettext
@settings(max_examples=60, deadline=None)
@given(messages())
def test_any_text_is_wrapped_as_msgcat_wraps_it(made: list[Message]) -> None:
    """What we write is what msgcat writes of it."""
    data = Catalog.build(made, header={"Language": "ru"}).to_po()

    assert run_msgcat(data) == data


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(NASTY), max_size=80).map("".join))
def test_no_piece_is_wider_than_the_page_if_it_can_be_broken(text: str) -> None:
    """A line longer than 79 columns holds no place to break."""
    for line in string_lines("msgid", text, Layout()).split("\n")[1:]:
        inner = line[1:-1]
        possible, ends = break_places(inner)
        usable = [p for p in possible if not re.search(r"(?<!\\)(\\\\)*\\$", inner[:p])]
        is_narrow = sum(map(width, inner)) <= 77
        only_end = usable == [len(inner) - 2] and inner.endswith("\\n")

        assert is_narrow or not usable or only_end or ends
