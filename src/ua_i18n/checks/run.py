"""Run the checks over catalogs, templates and files that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from ua_i18n.catalog.message import Key, Message
from ua_i18n.checks.asking import of_scope
from ua_i18n.checks.brief import Brief, Name, known_names
from ua_i18n.checks.entry import Entry, Volume
from ua_i18n.checks.finding import Finding, Severity, new_finding
from ua_i18n.checks.registry import CHECKS, Check, Remark, Scope
from ua_i18n.checks.remarking import Remarks, remarks_on
from ua_i18n.checks.suppression import ignored_codes, unused_names
from ua_i18n.errors import FaultsError, SourceError
from ua_i18n.languages import Tag
from ua_i18n.templating import TemplateFault
from ua_i18n.terms import Term

if TYPE_CHECKING:
    from ua_i18n.catalog import Catalog

__all__ = [
    "brief_for",
    "check_catalog",
    "check_entry",
    "check_template",
    "unreadable",
]

_AT_ONCE = 64
"""Messages about which a check is asked before the next one."""
_NPLURALS = re.compile(r"\bnplurals\s*=\s*(\d{1,4})\b")


def check_catalog(
    catalog: Catalog,
    *,
    path: str,
    language: Tag,
    source_language: Tag,
    domain: str,
    critical: Collection[Key] = frozenset(),
    lacking: Collection[Key] = frozenset(),
    names: Iterable[Name] = (),
    terms: Iterable[Term] = (),
) -> Iterator[Finding]:
    """Check a catalog and every live message of it.

    Args:
        catalog: What `read_po` returned.
        path: The name of the file in the findings.
        language: What the catalog translates into.
        source_language: What its msgids are written in.
        domain: The domain of the catalog.
        critical: The keys of a letter's messages, if this is the first preferred
            language of the letter's case; what is missing there is an error.
        lacking: Those of them that the catalog does not even hold.
        names: What the case calls people and countries; how the catalog itself
            renders those of people is found in it.
        terms: The term list of the language.

    Returns:
        Findings on the whole, then those of the messages in their order.
    """
    brief = brief_for(
        catalog,
        language=language,
        source_language=source_language,
        names=names,
        terms=terms,
    )
    setting = _Setting(path, domain, critical)
    yield from _check_whole(Volume(catalog, brief), setting)
    messages = catalog.messages
    for start in range(0, len(messages), _AT_ONCE):
        yield from _check_some(messages[start : start + _AT_ONCE], brief, setting)
    for context, msgid in sorted(lacking, key=lambda key: (key[0] or "", key[1])):
        yield Finding(
            "untranslated",
            CHECKS["untranslated"].critical,
            "a message that the letter needs is not in this catalog: "
            f"run ua-i18n extract and update: [{context}] {msgid[:60]}",
            path=path,
            line=1,
            column=1,
            language=language,
            domain=domain,
            context=context,
            msgid=msgid,
        )


def brief_for(
    catalog: Catalog,
    *,
    language: Tag,
    source_language: Tag,
    names: Iterable[Name] = (),
    terms: Iterable[Term] = (),
) -> Brief:
    """Collect what holds for all messages of a catalog.

    Args:
        catalog: The catalog.
        language: What it translates into.
        source_language: What its msgids are written in.
        names: What its case calls people and countries.
        terms: The term list of the language.
    """
    plurals = catalog.header.get("Plural-Forms", "")
    found = _NPLURALS.search(plurals)
    agreed = tuple(terms)
    return Brief(
        language,
        source_language,
        int(found[1]) if found else None,
        plurals,
        names=known_names(catalog, names, agreed),
        terms=tuple(term for term in agreed if not term.is_name),
        opening=next((m.msgid for m in catalog.messages if m.msgctxt == "letter"), ""),
    )


class _Setting(NamedTuple):
    """What the findings on a catalog have in common."""

    path: str | None = None
    domain: str | None = None
    critical: Collection[Key] = frozenset()
    """The messages in which what is missing is an error."""


def _check_whole(volume: Volume, setting: _Setting) -> Iterator[Finding]:
    for check in of_scope(Scope.CATALOG):
        for remark in check.find(volume):
            about = remark.about
            if about is None:
                yield Finding(
                    check.code,
                    check.severity,
                    remark.message,
                    path=setting.path,
                    line=remark.line or 1,
                    column=remark.column or 1,
                    language=volume.brief.language,
                    domain=setting.domain,
                )
                continue
            entry = Entry(about, volume.brief)
            if check.code not in ignored_codes(entry):
                yield _on_message(check, remark, entry, setting)


def check_entry(entry: Entry, *, critical: bool = False) -> Iterator[Finding]:
    """Check one message; the findings have no path and no domain yet."""
    (remarks,) = remarks_on([entry.message], entry.brief)
    setting = _Setting(critical=[entry.message.key] if critical else ())
    return _weighed(entry, remarks, setting)


def _check_some(
    messages: Sequence[Message], brief: Brief, setting: _Setting
) -> Iterator[Finding]:
    found = remarks_on(messages, brief)
    for message, remarks in zip(messages, found, strict=True):
        if remarks or message.comments:
            yield from _weighed(Entry(message, brief), remarks, setting)


def _weighed(entry: Entry, remarks: Remarks, setting: _Setting) -> Iterator[Finding]:
    """Turn what the checks say of a message into findings, unless it is ignored."""
    ignored = ignored_codes(entry)
    for check, remark in remarks:
        if check.code not in ignored or check.code == "ignore-code":
            yield _on_message(check, remark, entry, setting)
    if not ignored:
        return
    unused = unused_names(entry, {check.code for check, _ in remarks})
    for check in of_scope(Scope.COMMENT) if unused else ():
        for remark in check.find(unused):
            yield _on_message(check, remark, entry, setting)


def _on_message(
    check: Check, remark: Remark, entry: Entry, setting: _Setting
) -> Finding:
    message = entry.message
    line = message.line
    return new_finding(
        check.code,
        _severity(check, remark, critical=message.key in setting.critical),
        remark.message,
        setting.path,
        line,
        line and 1,
        entry.brief.language,
        setting.domain,
        message.msgctxt,
        message.msgid,
    )


def _severity(check: Check, remark: Remark, *, critical: bool) -> Severity:
    if critical:
        return remark.critical or remark.severity or check.critical
    return remark.severity or check.severity


def check_template(
    faults: Sequence[TemplateFault], *, path: str, domain: str
) -> Iterator[Finding]:
    """Check a template by the faults that its reader found.

    Args:
        faults: What `Templates.faults` returned.
        path: The name of the file in the findings.
        domain: The domain of its texts.
    """
    for check in of_scope(Scope.TEMPLATE):
        yield from _findings(check, faults, path=path, domain=domain)


def unreadable(
    error: SourceError | FaultsError,
    *,
    language: Tag | None = None,
    domain: str | None = None,
) -> Iterator[Finding]:
    """Turn the error of a file that cannot be read into findings.

    Args:
        error: What the reader raised, with path, line and column.
        language: What the file translates into, if it is a catalog.
        domain: The domain of the catalog or the id of the case.
    """
    faults = error.faults if isinstance(error, FaultsError) else (error,)
    for check in of_scope(Scope.FILE):
        for fault in faults:
            for finding in _findings(check, fault, path=fault.path, domain=domain):
                yield replace(finding, language=language)


def _findings(
    check: Check, subject: Any, *, path: str | None, domain: str | None
) -> Iterator[Finding]:
    for remark in check.find(subject):
        yield Finding(
            check.code,
            check.severity,
            remark.message,
            path=path,
            line=remark.line,
            column=remark.column,
            domain=domain,
        )
