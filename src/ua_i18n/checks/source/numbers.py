"""Checks of Amnesty International's own numbers for a case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ua_i18n.cases.indexes import read_index
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Tag, country_code, country_name

__all__ = ["index_country", "index_form", "ua_form"]

# "31/22", "UA: 299/14", "UA092/99", "31.22", "Second UA 12.24", "AU 121/09".
_UA = re.compile(r"(?![\s:])(?:[^\W\d]|[\s:])*\d{1,3}\s?[/.]\s?(?:\d\d|(?:19|20)\d\d)")


@check("ua-form", scope=Scope.CASE, severity=Severity.WARNING)
def ua_form(docket: Docket) -> Iterator[Remark]:
    """The UA number does not look like one."""
    number = docket.case.ua
    if number is not None and not _UA.fullmatch(number.strip()):
        yield Remark(
            f"“{number}” does not look like a UA number, which is number/year: “31/22”",
            docket.line("ua"),
        )


@check("index-form", scope=Scope.CASE, severity=Severity.WARNING)
def index_form(docket: Docket) -> Iterator[Remark]:
    """The index number does not look like one."""
    number = docket.case.index
    if number is not None and read_index(number) is None:
        yield Remark(
            f"“{number}” does not look like an index number: region, country, "
            "number and year, as in “EUR 57/1234/2023”",
            docket.line("index"),
        )


@check("index-country", scope=Scope.CASE, severity=Severity.WARNING)
def index_country(docket: Docket) -> Iterator[Remark]:
    """The index number is that of another country."""
    case = docket.case
    index = read_index(case.index or "")
    country = country_code(case.country or "")
    if index and country and index.countries and country not in index.countries:
        names = " or ".join(map(_name, index.countries))
        yield Remark(
            f"the index number “{case.index}” begins with {index.code}, which is "
            f"{names}, but the country of the case is {_name(country)}",
            docket.line("index"),
        )


def _name(country: str) -> str:
    return country_name(country, Tag("en")) or country
