"""Checks of the targets: can a letter to them be written, and will it arrive?"""

from __future__ import annotations

from collections.abc import Iterator

from ua_i18n.cases.model import Role
from ua_i18n.cases.places import foreign_street
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Tag, country_code, country_name

__all__ = [
    "address_language",
    "letter_missing",
    "target_reach",
    "target_salutation",
    "unknown_country",
]


@check("letter-missing", scope=Scope.CASE)
def letter_missing(docket: Docket) -> Iterator[Remark]:
    """The case makes no letter: it has no text of one, or no target whom it is for."""
    if not docket.case.letter:
        yield Remark("the case has no letter: write it under ## Letter")
    roles = [target.role for target in docket.case.targets]
    if not roles:
        yield Remark("the case has no target to write to: add targets")
    elif Role.TARGET not in roles:
        yield Remark(
            "no target has the role “target”, so the letter is for nobody: give it to"
            " the one whom the letter addresses",
            docket.line("targets"),
        )


@check("target-salutation", scope=Scope.CASE, severity=Severity.WARNING)
def target_salutation(docket: Docket) -> Iterator[Remark]:
    """A target has no salutation, so that a letter to them is refused."""
    for index, target in enumerate(docket.case.targets):
        if not target.salutation and target.role is not Role.COPY:
            yield Remark(
                f"the target {target.id} has no salutation, and a letter to them is "
                "refused: add one, such as “Dear Ambassador,”",
                docket.line(f"targets/{index}"),
            )


@check("target-reach", scope=Scope.CASE, severity=Severity.WARNING)
def target_reach(docket: Docket) -> Iterator[Remark]:
    """A target has no address and no other way to be reached."""
    for index, target in enumerate(docket.case.targets):
        if not target.address and not target.channels:
            yield Remark(
                f"the target {target.id} has neither an address nor any other way "
                "to be reached",
                docket.line(f"targets/{index}"),
            )


@check("address-language", scope=Scope.CASE, severity=Severity.WARNING)
def address_language(docket: Docket) -> Iterator[Remark]:
    """A street line is in a language of neither its country nor the document."""
    document = docket.case.language
    for index, target in enumerate(docket.case.targets):
        country = docket.country(target)
        for number, line in enumerate(target.address if country else ()):
            names = foreign_street(line, country=country or "", document=document)
            if names:
                place = f"targets/{index}/address"
                where = country_name(country or "", Tag("en")) or country
                yield Remark(
                    f"the address line “{line}” looks {names}, but the address is in "
                    f"{where}: is it a line of another address?",
                    docket.line(f"{place}/{number}", place),
                )


@check("country-name", scope=Scope.CASE)
def unknown_country(docket: Docket) -> Iterator[Remark]:
    """A country is not known by this name, so that no other language can name it."""
    case = docket.case
    written = [("country", case.country, Severity.WARNING)]
    written += [
        (f"targets/{index}/country", target.country, Severity.ERROR)
        for index, target in enumerate(case.targets)
    ]
    for place, country, severity in written:
        if country and country_code(country) is None:
            yield Remark(
                f"the country “{country}” is not known, or is one of two: write its "
                "code of ISO 3166, such as “KZ”, or its whole name",
                docket.line(place),
                severity=severity,
            )
