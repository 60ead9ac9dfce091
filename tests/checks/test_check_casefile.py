"""Findings on a case that somebody has judged, in a comment of its head."""

from __future__ import annotations

import pytest

from ua_i18n.cases import read_case
from ua_i18n.checks import Docket, check_case

CASE = """\
---
{top}language: en
deadline: 2031-05-14
preferred_languages: Russian
targets:
  - id: minister
    country: KZ
    email: a@example.org
{fax}    fax: +8 7172 55 00 00
{phone}    phone: +8 7172 55 00 01
    salutation: Dear Minister,
sign_off: Yours sincerely,
---
# Free her

## Letter

Dear Minister,

Please release her.
"""


def found(top: str = "", fax: str = "", phone: str = "") -> list[tuple[str, int]]:
    text = CASE.format(top=top, fax=fax, phone=phone)
    findings = check_case(Docket(read_case(text.encode(), path="kz.md")))
    return [(finding.code, finding.line or 0) for finding in findings]


@pytest.mark.parametrize(
    ("old", "new", "severity"),
    [
        ("language: en", "country: Atlantis\nlanguage: en", "warning"),
        ("country: KZ", "country: Atlantis", "error"),
    ],
    ids=["of the case", "of an address"],
)
def test_an_unknown_country_weighs_more_in_an_address(
    old: str, new: str, severity: str
) -> None:
    text = CASE.format(top="", fax="", phone="").replace(old, new)
    case = read_case(text.encode(), path="kz.md")

    found = {one.code: one.severity for one in check_case(Docket(case))}

    assert found["country-name"] == severity


JUDGED = "# ua-i18n: ignore=calling-code as the document has it\n"


def test_without_comments_all_is_found() -> None:
    assert found() == [("letter-frame", 18), ("calling-code", 10), ("calling-code", 9)]


def test_a_comment_above_a_value_is_for_this_value() -> None:
    assert found(fax=f"    {JUDGED}") == [("letter-frame", 19), ("calling-code", 11)]


def test_several_lines_of_comments_are_one() -> None:
    comment = f"    # A digit is wrong.\n    {JUDGED}    # Asked on 3 May.\n"

    assert found(fax=comment) == [("letter-frame", 21), ("calling-code", 13)]


def test_a_comment_elsewhere_is_not_for_a_value() -> None:
    codes = [code for code, _ in found(top=JUDGED)]

    assert codes == ["letter-frame", "calling-code", "calling-code", "ignore-unused"]


@pytest.mark.parametrize("name", ["letter-frame", "source"])
def test_a_comment_anywhere_in_the_head_is_for_the_body(name: str) -> None:
    comment = f"# ua-i18n: ignore={name} the section wants it so\n"

    assert [code for code, _ in found(top=comment)] == ["calling-code"] * 2


def test_a_faulty_comment_is_told_at_the_value_below_it() -> None:
    faulty = found(phone="    # ua-i18n: ignore=calling-code\n")

    assert faulty[-1] == ("ignore-code", 11)
    assert len(faulty) == 4


def test_other_comments_say_nothing() -> None:
    assert found(top="# A draft.\n") == found(top="#\n")
