"""Dates, numbers and people as documents write them."""

from __future__ import annotations

from datetime import date

import pytest

from ua_i18n.cases import Case, Person
from ua_i18n.importing import derive_id
from ua_i18n.importing.dates import find_date
from ua_i18n.importing.fields import find_index, find_number, is_nothing, read_people
from ua_i18n.languages import Tag


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("12 May 2022", date(2022, 5, 12), id="IS"),
        pytest.param("18 OCTOBER 2018", date(2018, 10, 18), id="capitals"),
        pytest.param("June 10, 2021", date(2021, 6, 10), id="AIUSA"),
        pytest.param("June 1 2023", date(2023, 6, 1), id="no comma"),
        pytest.param("4th June 2013", date(2013, 6, 4), id="ordinal"),
        pytest.param("25 sepember 2009", date(2009, 9, 25), id="misspelt"),
        pytest.param("12 april 13", date(2013, 4, 12), id="two digits"),
        pytest.param("6 May 93", date(1993, 5, 6), id="last century"),
        pytest.param("29 JUILLET 2014", date(2014, 7, 29), id="fr"),
        pytest.param("1er août 2014", date(2014, 8, 1), id="fr first"),
        pytest.param("25 de septiembre de 2009", date(2009, 9, 25), id="es"),
        pytest.param("24 giugno 2005", date(2005, 6, 24), id="it"),
        pytest.param("12 мая 2022 г.", date(2022, 5, 12), id="ru"),
        pytest.param("12 grudnia 2022", date(2022, 12, 12), id="pl"),
        pytest.param("12. März 2022", date(2022, 3, 12), id="de"),
        pytest.param("25.4.2014", date(2014, 4, 25), id="digits with stops"),
        pytest.param("2022-05-12", date(2022, 5, 12), id="ISO"),
        pytest.param("2022年5月12日", date(2022, 5, 12), id="zh"),
        pytest.param("until 12 May 2022 please", date(2022, 5, 12), id="in a sentence"),
        pytest.param("Expires 29 July", None, id="no year"),
        pytest.param("14.3.-25.4.2014", date(2014, 4, 25), id="range: the dated end"),
        pytest.param("1 May 2022 or 2 May 2022", None, id="two dates"),
        pytest.param("05/06/2023", None, id="two readings"),
        pytest.param("31 June 2022", None, id="no such day"),
        pytest.param("May 2022", None, id="month only"),
        pytest.param("12 Foo 2022", None, id="no month"),
        pytest.param("immediately", None, id="no date"),
    ],
)
def test_dates(text: str, expected: date | None) -> None:
    found = find_date(text)

    assert (found.value if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("299/14", "299/14", id="plain"),
        pytest.param("31.22", "31/22", id="AIUSA's dot"),
        pytest.param("219 /06", "219/06", id="stray space"),
        pytest.param("UA092/99", "092/99", id="padded"),
        pytest.param("THIRD UA 60/16", "60/16", id="issue"),
        pytest.param("EXTRA 127/99", "EXTRA 127/99", id="other series"),
        pytest.param("Colombia Second 12.24", "12/24", id="words before"),
        pytest.param("EUR 49/4191/2021", None, id="index number"),
        pytest.param("12 May 2022", None, id="date"),
        pytest.param("none", None, id="no number"),
    ],
)
def test_ua_numbers(text: str, expected: str | None) -> None:
    found = find_number(text)

    assert (found[0] if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("You took action on Urgent Action 31.22.", "31/22", id="AIUSA"),
        pytest.param("This is the third update of UA 235/17.", "235/17", id="G2"),
        pytest.param("Criminal Code, Article 378.22", None, id="article"),
        pytest.param("Call 24/70 at any hour", None, id="no label"),
    ],
)
def test_a_number_in_a_sentence_needs_its_label(
    text: str, expected: str | None
) -> None:
    found = find_number(text, labelled=True)

    assert (found[0] if found else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("AMR 34/24/93", "AMR 34/24/93", id="to 2000"),
        pytest.param("MDE 11/015/2011", "MDE 11/015/2011", id="to 2014"),
        pytest.param("ASA 17/4243/2021 China", "ASA 17/4243/2021", id="since 2015"),
        pytest.param("ISO 17/4243/2021", None, id="another series"),
        pytest.param("31/22", None, id="UA number"),
    ],
)
def test_index_numbers(text: str, expected: str | None) -> None:
    found = find_index(text)

    assert (found[0] if found else None) == expected


@pytest.mark.parametrize(
    ("text", "people"),
    [
        pytest.param("Ann Lee (she, her)", [("Ann Lee", "she, her")], id="comma"),
        pytest.param("Ann Lee (she/her)", [("Ann Lee", "she/her")], id="slash"),
        pytest.param("Ann Lee (f)", [("Ann Lee", "f")], id="f"),
        pytest.param("Al Roy (m), aged 42", [("Al Roy", "(m), aged 42")], id="aged"),
        pytest.param(
            "Al Roy, (m), aged 26", [("Al Roy", "(m), aged 26")], id="comma m"
        ),
        pytest.param("Ann Lee", [("Ann Lee", None)], id="no pronouns"),
        pytest.param("Huang Qi (黄琦)", [("Huang Qi (黄琦)", None)], id="other script"),
        pytest.param(
            "Huang Qi (黄琦) (he/him)", [("Huang Qi (黄琦)", "he/him")], id="both"
        ),
        pytest.param(
            "Victor SALOJ (surname not known)",
            [("Victor SALOJ (surname not known)", None)],
            id="remark",
        ),
        pytest.param(
            "Ann Lee (she/her)\nAl Roy (he/him)",
            [("Ann Lee", "she/her"), ("Al Roy", "he/him")],
            id="one a line",
        ),
        pytest.param(
            "Ann Lee (she/her); Al Roy (he/him), Bo Ek (they) and Cy Fox (he)",
            [
                ("Ann Lee", "she/her"),
                ("Al Roy", "he/him"),
                ("Bo Ek", "they"),
                ("Cy Fox", "he"),
            ],
            id="listed",
        ),
        pytest.param(
            "Ann Lee and Al Roy", [("Ann Lee", None), ("Al Roy", None)], id="two names"
        ),
        pytest.param(
            "Ann Lee and her family", [("Ann Lee and her family", None)], id="family"
        ),
        pytest.param("Mamay, Zhanbolat", [("Mamay, Zhanbolat", None)], id="one comma"),
        pytest.param(" ", [], id="nothing"),
    ],
)
def test_people(text: str, people: list[tuple[str, str | None]]) -> None:
    assert read_people(text) == tuple(Person(*person) for person in people)


@pytest.mark.parametrize("text", ["n/a", "N/A", " none. ", "", "–", "néant"])
def test_nothing_is_nothing(text: str) -> None:
    assert is_nothing(text)


@pytest.mark.parametrize("text", ["https://a.example", "none of them", "0"])
def test_something_is_not_nothing(text: str) -> None:
    assert not is_nothing(text)


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        pytest.param({"index": "EUR 57/5630/2022"}, "eur-57-5630-2022", id="index"),
        pytest.param({"ua": "31/22"}, "ua-2022-031", id="number"),
        pytest.param({"ua": "143/93"}, "ua-1993-143", id="last century"),
        pytest.param({"ua": "EXTRA 127/99"}, "extra-1999-127", id="series"),
        pytest.param(
            {"ua": "31/22", "index": "EUR 57/1/2022"}, "eur-57-1-2022", id="both"
        ),
        pytest.param(
            {"title": "KAZAKHSTAN: Free Zoé’s aunt", "country": "KZ"},
            "kz-free-zoes-aunt",
            id="country and title",
        ),
        pytest.param(
            {"title": "word " * 40}, "-".join(["word"] * 13)[:64], id="cut at a word"
        ),
        pytest.param({"title": "Освободите поэта", "country": "KZ"}, "kz", id="script"),
        pytest.param({"title": "释放"}, "case", id="nothing in ASCII"),
        pytest.param({"title": "UA"}, "case", id="name of the templates' domain"),
        pytest.param({"title": "nul"}, "case", id="name of a device"),
    ],
)
def test_ids(case: dict[str, str], expected: str) -> None:
    fields = {"title": "Title", **case}

    assert derive_id(Case(id="draft", language=Tag("en"), **fields)) == expected  # type: ignore[arg-type]
