"""The two shipped cases: every fact of the documents, none of their sentences."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import pytest

from ua_i18n.cases import Case, Channel, Role, read_case, segments, write_case

ROOT = Path(__file__).parents[2]
SAMPLES = Path(os.environ.get("UA_SAMPLES", ROOT / "../shared/samples"))
YEARS = pytest.mark.parametrize("year", ["2022", "2023"])
WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"\d[\d.,-]*\d|\d")


def case(year: str) -> Case:
    path = f"cases/kz-mamay-{year}.md"
    return read_case((ROOT / path).read_bytes(), path=path)


def document(year: str) -> str:
    path = SAMPLES / f"ua-{year}-mamay.txt"
    if not path.exists():
        pytest.skip(f"needs the sample {path.name} in $UA_SAMPLES")
    return path.read_text("utf-8")


@YEARS
def test_a_shipped_case_is_written_as_the_writer_writes_it(year: str) -> None:
    text = (ROOT / f"cases/kz-mamay-{year}.md").read_text("utf-8")
    head, body = text.split("\n---\n")
    without_comments = re.sub(r"\n *#.*", "", head)

    assert f"{without_comments}\n---\n{body}".encode() == write_case(case(year))


@YEARS
def test_what_both_years_have_in_common(year: str) -> None:
    mamay = case(year)

    assert mamay.preferred_languages == ("Russian", "English")
    assert mamay.own_language
    assert [person.name for person in mamay.people] == ["Zhanbolat Mamay"]
    assert mamay.sign_off == "Yours sincerely,"
    assert (mamay.index, mamay.issued) == (None, None)


@YEARS
def test_the_president_is_addressed_as_the_document_says(year: str) -> None:
    president = case(year).targets[0]

    assert (president.id, president.role, president.gender) == (
        "president",
        Role.TARGET,
        "m",
    )
    assert president.name == "Kassym-Jomart Tokayev"
    assert president.salutation == "Dear Mr President,"
    assert president.channels == (
        Channel("email", "udp@udp-rk.kz"),
        Channel("fax", "+8 7172 74-56-31"),
    )


def test_the_case_of_2022() -> None:
    mamay = case("2022")

    assert mamay.deadline == date(2022, 5, 12)
    assert (mamay.ua, mamay.previous_ua, mamay.inherits_from) == (None, None, None)
    assert mamay.targets[0].address == ("Nur-Sultan", "Mangilik Yel St, 6")
    assert (len(mamay.targets), len(mamay.letter)) == (1, 4)


def test_the_case_of_2023() -> None:
    mamay = case("2023")

    assert mamay.deadline == date(2023, 6, 16)
    assert (mamay.ua, mamay.inherits_from) == ("31/22", "kz-mamay-2022")
    assert mamay.previous_ua == (
        "https://www.amnesty.org/en/documents/eur57/5630/2022/en/"
    )
    assert mamay.targets[0].address == ("Government House", "Mangilik Yel St, 6")
    assert (len(mamay.targets), len(mamay.actions), len(mamay.letter)) == (2, 2, 3)


def test_the_ambassador_has_no_salutation_because_the_document_has_none() -> None:
    ambassador = case("2023").targets[1]

    assert ambassador.role is Role.EMBASSY
    assert (ambassador.salutation, ambassador.gender, ambassador.country) == (
        None,
        None,
        None,
    )
    assert ambassador.channels == (
        Channel("email", "consuldc16@gmail.com"),
        Channel("phone", "(202) 232 5488"),
    )


@YEARS
def test_the_name_is_bold_once_in_the_letter(year: str) -> None:
    letter = "\n".join(paragraph.text for paragraph in case(year).letter)

    assert letter.count("**Zhanbolat Mamay**") == letter.count("**") / 2 == 1


def test_the_second_case_shares_what_it_can_with_the_first() -> None:
    first, second = (
        {(segment.context, segment.text) for segment in segments(case(year))}
        for year in ("2022", "2023")
    )

    assert len(first & second) >= 12
    assert ("salutation-m", "Dear Mr President,") in first & second


@YEARS
def test_every_number_of_the_document_is_kept(year: str) -> None:
    text = (ROOT / f"cases/kz-mamay-{year}.md").read_text("utf-8")

    assert set(NUMBER.findall(document(year))) - set(NUMBER.findall(text)) == set()


@YEARS
def test_no_sentence_of_the_documents_is_in_a_case(year: str) -> None:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = [word.lower() for word in WORD.findall(text)]
        return {tuple(words[i : i + 9]) for i in range(len(words) - 8)}

    samples = runs(document("2022")) | runs(document("2023"))

    for segment in segments(case(year)):
        assert runs(segment.text) & samples == set()
