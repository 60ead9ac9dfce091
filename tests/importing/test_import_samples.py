"""The two real documents: the ground truth of the layouts, where they are at hand."""

from __future__ import annotations

import os
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from ua_i18n.cases import Channel, Person, Role, Target, read_case, write_case
from ua_i18n.importing import Draft, read_document

ROOT = Path(__file__).parents[2]
SAMPLES = Path(os.environ.get("UA_SAMPLES") or ROOT.parent / "shared" / "samples")

pytestmark = pytest.mark.skipif(
    not SAMPLES.is_dir(), reason=f"the sample documents are not at {SAMPLES}"
)

EMBASSY_STREET = "2100-2108 16th Street, NW, Washington DC 20009"
STRAY_STREET = "Casarão da Justiça, Rua 17 de Setembro"


@cache
def draft_of(year: int) -> Draft:
    name = f"ua-{year}-mamay.txt"
    return read_document((SAMPLES / name).read_bytes().decode(), path=name)


def opening(text: str) -> str:
    return " ".join(text.split()[:3])


def ending(text: str) -> str:
    return " ".join(text.split()[-2:])


@pytest.mark.parametrize("year", [2022, 2023])
def test_a_sample_is_recognised_and_can_be_read_again(year: int) -> None:
    draft = draft_of(year)
    case = draft.case

    assert draft.recognised
    assert case == read_case(write_case(case), path=f"{case.id}.md")


def test_the_head_of_2022() -> None:
    case = draft_of(2022).case

    assert None is case.ua
    assert (case.language, case.country) == ("en", "KZ")
    assert case.preferred_languages == ("Russian", "English")
    assert case.own_language
    assert date(2022, 5, 12) == case.deadline
    assert (Person("Zhanbolat Mamay", "he, him"),) == case.people
    assert None is case.previous_ua
    assert None is case.index
    assert None is case.issued


def test_the_head_of_2023() -> None:
    case = draft_of(2023).case

    assert case.ua == "31/22"
    assert (case.language, case.country) == ("en", "KZ")
    assert case.preferred_languages == ("Russian", "English")
    assert case.own_language
    assert date(2023, 6, 16) == case.deadline
    assert (Person("Zhanbolat Mamay", "he/him"),) == case.people
    assert case.previous_ua is not None
    assert case.previous_ua.startswith("https://www.amnesty.org/en/documents/")
    assert case.previous_ua.endswith("/eur57/5630/2022/en/")


def test_the_title_of_2022_is_two_lines_joined() -> None:
    title = draft_of(2022).case.title

    assert title.startswith("KAZAKHSTAN: RELEASE")
    assert title.endswith("PARTY LEADER: ZHANBOLAT MAMAY")


def test_the_title_of_2023_is_told_from_the_summary_right_below_it() -> None:
    case = draft_of(2023).case

    assert case.title == "SUSPENDED SENTENCE FOR ACTIVIST"
    assert [opening(p.text) for p in case.summary] == ["On 10 April,"]


def test_the_target_of_2022() -> None:
    assert (
        Target(
            id="president",
            office="President of Kazakhstan",
            name="Kassym-Jomart Tokayev",
            address=("Nur-Sultan", "Mangilik Yel St, 6"),
            country="Republic of Kazakhstan",
            channels=(
                Channel("email", "udp@udp-rk.kz"),
                Channel("fax", "+8 7172 74-56-31"),
            ),
            salutation="Dear Mr President,",
        ),
    ) == draft_of(2022).case.targets


def test_the_targets_of_2023() -> None:
    president, ambassador = draft_of(2023).case.targets

    assert (
        Target(
            id="president",
            office="President of Kazakhstan",
            name="Kassym-Jomart Tokayev",
            address=(STRAY_STREET, "Government House Mangilik Yel St, 6"),
            country="Republic of Kazakhstan",
            channels=(
                Channel("email", "udp@udp-rk.kz"),
                Channel("fax", "+8 7172 74-56-31"),
            ),
            salutation="Dear Mr President,",
        )
        == president
    )
    assert (
        Target(
            id="ambassador",
            role=Role.EMBASSY,
            office="Ambassador of Kazakhstan to the United States",
            name="Yerzhan Ashikbayev",
            address=("The Embassy of Kazakhstan", EMBASSY_STREET),
            channels=(
                Channel("email", "consuldc16@gmail.com"),
                Channel("phone", "(202) 232 5488"),
            ),
        )
        == ambassador
    )


def test_the_steps_of_2023_are_two_and_2022_has_none() -> None:
    case = draft_of(2023).case

    assert [step.marker for step in case.actions] == ["1.", "1."]
    assert [opening(s.text) for s in case.actions] == [
        "Write a letter",
        "Click here to",
    ]
    assert draft_of(2022).case.actions == ()


def test_the_paragraphs_of_2022() -> None:
    case = draft_of(2022).case
    (section,) = case.background

    assert len(case.summary) == 1
    assert [opening(p.text) for p in case.letter] == [
        "I am writing",
        "I am concerned",
        "Mamay is currently",
        "I urge you",
    ]
    assert case.sign_off == "Yours sincerely,"
    assert [ending(p.text) for p in section.paragraphs] == [
        "(now closed).",
        "officially recognised.",
        "2022 events.",
        "criminal charges.",
        "December 2021.",
        "been dropped.",
    ]
    assert "President Kassym-Jomart Tokayev to open" in section.paragraphs[2].text


def test_the_paragraphs_of_2023() -> None:
    case = draft_of(2023).case
    (section,) = case.background

    assert [opening(p.text) for p in case.letter] == [
        "I am writing",
        "Mamay has been",
        "I urge you",
    ]
    assert case.sign_off == "Yours sincerely,"
    assert [opening(p.text) for p in section.paragraphs] == [
        "The 10 April",
        "Zhanbolat Mamay is",
        "On 4 January",
    ]


def test_what_is_doubtful_in_2022() -> None:
    assert [(doubt.line, doubt.message) for doubt in draft_of(2022).doubts] == [
        (1, "the document gives no UA number: add 'ua' if there is one"),
        (
            26,
            "the fax number “+8 7172 74-56-31” begins with +8, which is no country's"
            " calling code (Kazakhstan has +7); kept as written: check it",
        ),
    ]


def test_what_is_doubtful_in_2023() -> None:
    assert [(doubt.line, doubt.message) for doubt in draft_of(2023).doubts] == [
        (
            9,
            "“Click here” has lost its link: add the address, or take the words out",
        ),
        (
            12,
            f"the address line “{STRAY_STREET}” looks"
            " Portuguese, but the address is in Kazakhstan; kept as written: check it",
        ),
        (
            16,
            "the fax number “+8 7172 74-56-31” begins with +8, which is no country's"
            " calling code (Kazakhstan has +7); kept as written: check it",
        ),
        (
            17,
            "the document gives no salutation for “Ambassador of Kazakhstan to the"
            " United States”: add one, or letters to this target stay incomplete",
        ),
    ]
