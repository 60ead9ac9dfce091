"""The header fields that an update writes or completes, and a merge takes over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from ua_i18n.languages import Tag, english_name, to_posix

__all__ = [
    "completed_header",
    "form_count",
    "new_comments",
    "new_header",
    "taken_fields",
]

_FORMS = re.compile(r"nplurals\s*=\s*([1-9]\d?)\b")
_PLACEHOLDERS = frozenset(
    {"PACKAGE VERSION", "YEAR-MO-DA HO:MI+ZONE", "FULL NAME <EMAIL@ADDRESS>"}
)
"""Values that gettext puts into a new template to be replaced."""
_LAST_EDIT = ("PO-Revision-Date", "Last-Translator")
"""Who edited last, and when: they go together."""
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)([+-]\d\d):?(\d\d)")
_OLDEST = datetime.min.replace(tzinfo=UTC)


def new_header(
    template: Mapping[str, str],
    *,
    language: Tag,
    plural_forms: str,
    now: datetime,
) -> dict[str, str]:
    """All fields of a new catalog, so that `msgfmt -c` has nothing to remark.

    Args:
        template: The header of the template.
        language: What the catalog translates into.
        plural_forms: The value of Plural-Forms for that language.
        now: An aware time, for PO-Revision-Date.
    """
    stamp = now.strftime("%Y-%m-%d %H:%M%z")
    header = {
        "Project-Id-Version": _value(template, "Project-Id-Version", "ua-i18n"),
        "Report-Msgid-Bugs-To": _value(template, "Report-Msgid-Bugs-To", ""),
        "POT-Creation-Date": _value(template, "POT-Creation-Date", stamp),
        "PO-Revision-Date": stamp,
        "Last-Translator": "none yet",
        "Language-Team": english_name(language),
        "Language": to_posix(language),
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural_forms,
    }
    if source := template.get("X-Source-Language"):
        header["X-Source-Language"] = source
    return header


def new_comments(language: Tag) -> tuple[str, ...]:
    """The comment above the header of a new catalog, a line each."""
    return (
        f"{english_name(language)} ({language})",
        "Draft: this translation has not been reviewed by a native speaker yet.",
    )


def completed_header(
    header: Mapping[str, str],
    template: Mapping[str, str],
    *,
    language: Tag,
    plural_forms: str,
    moved: bool,
) -> dict[str, str]:
    """The fields to set in an existing catalog; none, mostly.

    Args:
        header: The catalog's header, not empty.
        template: The header of the template.
        language: Fills a missing Language.
        plural_forms: Fills a missing Plural-Forms.
        moved: Whether the set of messages changed, which alone moves the
            POT-Creation-Date.
    """
    fields: dict[str, str] = {}
    if not header.get("Language"):
        fields["Language"] = to_posix(language)
    if form_count(header.get("Plural-Forms", "")) is None:
        fields["Plural-Forms"] = plural_forms
    for name, wanted in (
        ("X-Source-Language", not header.get("X-Source-Language")),
        ("POT-Creation-Date", moved),
    ):
        value = _value(template, name, "")
        if wanted and value and value != header.get(name):
            fields[name] = value
    return fields


def taken_fields(
    base: Mapping[str, str], ours: Mapping[str, str], theirs: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    """The fields that our header takes from theirs when catalogs are merged.

    Those that only they changed; who edited last, and when, of the later edit.
    """
    mine, other = (_time(header.get(_LAST_EDIT[0], "")) for header in (ours, theirs))
    for name, value in theirs.items():
        if name in _LAST_EDIT and mine != other:
            taken = other > mine
        else:
            taken = ours.get(name) == base.get(name) != value
        if taken and ours.get(name) != value:
            yield name, value


def form_count(plural_forms: str) -> int | None:
    """The number of plural forms that a Plural-Forms value promises, if it does."""
    found = _FORMS.search(plural_forms)
    return int(found[1]) if found else None


def _value(header: Mapping[str, str], name: str, otherwise: str) -> str:
    value = header.get(name, "")
    return otherwise if not value or value in _PLACEHOLDERS else value


def _time(text: str) -> datetime:
    """A date of a header; whatever is no date is older than any."""
    match = _DATE.search(text)
    if not match:
        return _OLDEST
    try:
        return datetime.fromisoformat("{}T{}{}:{}".format(*match.groups()))
    except ValueError:
        return _OLDEST
