"""The id of a case: a file's name, a gettext domain and a part of URLs."""

from __future__ import annotations

import re

__all__ = ["CASE_ID", "case_id_fault"]

CASE_ID = r"^[a-z0-9][a-z0-9-]{0,63}$"
_CASE_ID = re.compile(CASE_ID)
_DEVICE = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")


def case_id_fault(text: str) -> str | None:
    """Say why a text cannot be the id of a case; None if it can."""
    if not _CASE_ID.fullmatch(text):
        return (
            f"{text[:70]!a} cannot be the id of a case: use 1 to 64 small letters"
            " a-z, digits and hyphens, the first no hyphen"
        )
    if text == "ua":
        return "'ua' cannot be the id of a case: it is the domain of the templates"
    if _DEVICE.fullmatch(text):
        return f"'{text}' cannot be the id of a case: Windows keeps the name for itself"
    return None
