"""Whole letters and pages, as files: after a change, read the diff of these."""

from __future__ import annotations

from datetime import date

import pytest

from rendering.polar import FOLDER, polar_letter, polar_page
from ua_i18n.languages import Tag
from ua_i18n.rendering import Sender, alternate

SENDER = Sender(
    name="Jo O'Neill & Co",
    place="Łódź",
    country="PL",
    gender="f",
    email="jo@post.example",
    date=date(2024, 2, 29),
)
SWITCHER = tuple(alternate("polar", Tag(tag)) for tag in ("ja", "pl", "en"))

LANGUAGES = [
    pytest.param("ar", id="right-to-left, with gaps"),
    pytest.param("ja", id="without spaces"),
    pytest.param("pl", id="three plural forms, gender of the writer"),
    pytest.param("en", id="the source"),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_as_text_stay_as_they_are(
    language: str, updating_goldens: bool
) -> None:
    text = polar_letter(language, sender=SENDER).text

    _compare(f"letter.{language}.txt", text, updating_goldens)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_as_html_stay_as_they_are(
    language: str, updating_goldens: bool
) -> None:
    html = polar_letter(language, sender=SENDER).html

    _compare(f"letter.{language}.html", _without_css(html), updating_goldens)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_stay_as_they_are(language: str, updating_goldens: bool) -> None:
    html = polar_page(language, alternates=SWITCHER).html

    _compare(f"page.{language}.html", _without_css(html), updating_goldens)


def _without_css(html: str) -> str:
    """Leave the style out: its rules are looked at, not compared."""
    before, _, rest = html.partition("<style>")
    return before + "<style>" + rest[rest.index("</style>") :]


def _compare(name: str, actual: str, updating: bool) -> None:
    path = FOLDER / f"expected.{name}"
    if updating:
        path.write_text(actual, encoding="utf-8", newline="\n")
    expected = path.read_text("utf-8")

    assert expected == actual
