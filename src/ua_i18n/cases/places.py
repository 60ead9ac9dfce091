"""What a line of an address, or a number, says of its country: rules for doubts.

Import doubts a document by them, the checks a case file.
"""

from __future__ import annotations

from collections.abc import Collection

from ua_i18n.languages import (
    Tag,
    calling_code,
    calling_codes_of,
    countries_called,
    country_name,
    english_name,
    languages_of,
    primary_subtag,
    street_languages,
)

__all__ = ["calling_code_fault", "foreign_street"]

_ENGLISH = Tag("en")


def foreign_street(line: str, *, country: str, document: Tag) -> str | None:
    """Tell what languages a street line seems to be in, if it is at home in none.

    Args:
        line: One line of an address.
        country: ISO code of the country of the address.
        document: The language of the document, which is at home too.

    Returns:
        "Portuguese" or "Croatian or Polish"; None for a line without doubt.
    """
    languages = street_languages(line)
    home = {primary_subtag(tag) for tag in (*languages_of(country), document)}
    if home.isdisjoint(languages):
        return " or ".join(map(english_name, sorted(languages))) or None
    return None


def calling_code_fault(number: str, *, country: str | None) -> str | None:
    """Tell what is wrong with the calling code of a number, if something is.

    Args:
        number: As written; one that does not begin with "+" has no code.
        country: ISO code of the country that is called; None if it is not known.

    Returns:
        A clause that follows the number: "begins with +8, which is …".
    """
    if not number.startswith("+"):
        return None
    code = calling_code(number)
    countries = countries_called(code)
    right = calling_codes_of(country) if country else ()
    if countries is None:
        wrong = "is no country's calling code"
    elif right and countries and country not in countries:
        wrong = "is another country's calling code"
    else:
        return None
    return f"begins with +{code}, which {wrong}{_expected(country, right)}"


def _expected(country: str | None, codes: Collection[str]) -> str:
    if not country or not codes:
        return ""
    name = country_name(country, _ENGLISH) or country
    return f" ({name} has {' or '.join(f'+{code}' for code in codes)})"
