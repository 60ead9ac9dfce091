"""What the header of a catalog says of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from ua_i18n.catalog import PluralRule
from ua_i18n.checks.entry import Volume
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.errors import PoSyntaxError
from ua_i18n.languages import (
    SINGULAR_AFTER_NUMBERS,
    from_posix,
    plural_forms,
    primary_subtag,
)

__all__ = [
    "header_field",
    "header_language",
    "header_source",
    "plural_header",
    "plural_rule",
]

# msgfmt --check-header asks for these, and that they were filled in.
_INITIAL = {
    "Project-Id-Version": "PACKAGE VERSION",
    "PO-Revision-Date": "YEAR-MO-DA",
    "Last-Translator": "FULL NAME",
    "Language-Team": "LANGUAGE",
    "MIME-Version": "",
    "Content-Type": "text/plain; charset=CHARSET",
    "Content-Transfer-Encoding": "ENCODING",
}
_PROBES = (*range(201), *range(998, 1012), 10**6)


@check("header-field", scope=Scope.CATALOG, severity=Severity.WARNING)
def header_field(volume: Volume) -> Iterator[Remark]:
    """The header lacks a field, or has what the template put there to be replaced."""
    header = volume.catalog.header
    missing = [name for name in _INITIAL if name not in header]
    initial = [
        name
        for name, value in _INITIAL.items()
        if value and header.get(name, "").startswith(value)
    ]
    if missing:
        yield Remark(f"the header has no {', '.join(missing)}", _line(volume))
    if initial:
        yield Remark(
            f"fill in in the header: {', '.join(initial)}",
            _line(volume),
        )


@check("header-language", scope=Scope.CATALOG, severity=Severity.WARNING)
def header_language(volume: Volume) -> Iterator[Remark]:
    """The header does not say the language of the catalog, or another one."""
    said = volume.catalog.header.get("Language", "")
    language = volume.brief.language
    if not said:
        yield Remark(f"the header has no Language: {language}", _line(volume))
    elif _language(said) != primary_subtag(language):
        yield Remark(
            f"the header says “{said}”, the catalog is {language}", _line(volume)
        )


def _language(text: str) -> str:
    try:
        return primary_subtag(from_posix(text))
    except ValueError:
        return text


@check("header-source", scope=Scope.CATALOG, severity=Severity.WARNING)
def header_source(volume: Volume) -> Iterator[Remark]:
    """The header names another source language than that of the texts."""
    said = volume.catalog.header.get("X-Source-Language", "")
    source = volume.brief.source_language
    if said and _language(said) != primary_subtag(source):
        yield Remark(
            f"X-Source-Language says “{said}”, the texts are {source}", _line(volume)
        )


@check("plural-header", scope=Scope.CATALOG)
def plural_header(volume: Volume) -> Iterator[Remark]:
    """Plural-Forms is missing, cannot be read, or gives fewer forms than messages."""
    if not _has_plurals(volume):
        return
    value = volume.catalog.header.get("Plural-Forms", "")
    wanted = plural_forms(volume.brief.language)
    if not value:
        yield Remark(f"the header has no Plural-Forms: {wanted}", _line(volume))
        return
    try:
        PluralRule.parse(value)
    except PoSyntaxError as fault:
        yield Remark(fault.message, _line(volume))
    if count := _with_more_forms(volume):
        yield Remark(
            f"the header says {volume.brief.nplurals} plural forms; "
            f"messages that have more: {count}",
            _line(volume),
        )


def _with_more_forms(volume: Volume) -> int:
    most = volume.brief.nplurals
    return sum(
        most is not None and len(message.msgstr) > most
        for message in volume.catalog.messages
        if message.msgid_plural is not None and not message.fuzzy
    )


@check("plural-rule", scope=Scope.CATALOG, severity=Severity.WARNING)
def plural_rule(volume: Volume) -> Iterator[Remark]:
    """Plural-Forms gives two numbers one form which the language keeps apart."""
    value = volume.catalog.header.get("Plural-Forms", "")
    if not value or not _has_plurals(volume):
        return
    if primary_subtag(volume.brief.language) in SINGULAR_AFTER_NUMBERS:
        return
    wanted = plural_forms(volume.brief.language)
    if numbers := _merged(value, wanted):
        yield Remark(
            "by Plural-Forms {} and {} take the same form, in the language they "
            "do not: {}".format(*numbers, wanted),
            _line(volume),
        )


@lru_cache(maxsize=256)
def _merged(value: str, wanted: str) -> tuple[int, int] | None:
    """Return two numbers with one form by a rule, and two by the wanted one."""
    try:
        rule = PluralRule.parse(value)
    except PoSyntaxError:
        return None
    cldr = PluralRule.parse(wanted)
    first: dict[int, int] = {}
    for number in _PROBES:
        other = first.setdefault(rule.index(number), number)
        if cldr.index(other) != cldr.index(number):
            return other, number
    return None


def _has_plurals(volume: Volume) -> bool:
    messages = volume.catalog.messages
    plurals = [message for message in messages if message.msgid_plural is not None]
    return any(any(message.msgstr) for message in plurals)


def _line(volume: Volume) -> int | None:
    head = volume.catalog.header_message
    return head.line if head else None
