"""The id of a new case, from what the document says."""

from __future__ import annotations

import re
import unicodedata

from ua_i18n.cases import case_id_fault
from ua_i18n.cases.model import Case
from ua_i18n.languages import country_code

__all__ = ["derive_id", "slug"]

_NOT_SLUG = re.compile(r"[^a-z0-9]+")
_NUMBER = re.compile(r"(?:(?P<series>[A-Z]+) )?(?P<serial>\d+)/(?P<year>\d{2})")
_LONGEST = 64
_CENTURY_TURN = 50


def slug(text: str, longest: int) -> str:
    """Small ASCII letters, digits and hyphens of a text; empty for other scripts."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    letters = letters.replace("'", "").replace("’", "")
    whole = _NOT_SLUG.sub("-", letters).strip("-")
    if len(whole) <= longest:
        return whole
    return whole[: longest + 1].rpartition("-")[0] or whole[:longest]


def derive_id(case: Case) -> str:
    """Derive an id: "eur-57-5630-2022", else "ua-2022-031", else country and title.

    Two-digit years from 50 on are of the 20th century.
    """
    candidates = (case.index or "", _numbered(case.ua or ""), _titled(case))
    ids = (slug(candidate, _LONGEST) for candidate in candidates)
    return next((id for id in ids if case_id_fault(id) is None), "case")


def _numbered(number: str) -> str:
    match = _NUMBER.fullmatch(number)
    if match is None:
        return ""
    year = int(match["year"])
    year += 1900 if year >= _CENTURY_TURN else 2000
    return f"{match['series'] or 'ua'}-{year}-{int(match['serial']):03}"


def _titled(case: Case) -> str:
    """Country and title, the country only once."""
    prefix, colon, rest = case.title.partition(":")
    title = rest if colon and country_code(prefix) else case.title
    return f"{case.country or ''} {title}"
