"""Checks of the ways to reach a target: e-mail, numbers, links, accounts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from ua_i18n.cases.model import Target
from ua_i18n.cases.places import calling_code_fault
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import letter_script

__all__ = ["calling_code", "email_form", "handle_form", "phone_form", "url_form"]

_URL = re.compile(r"https?://([^/?#]*)", re.IGNORECASE)
# RFC 5321, 4.1.2: atoms with dots between them; RFC 1123, 2.1: the labels of a host.
_LOCAL = re.compile(r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*")
_LABEL = re.compile(r"[^\W_](?:[\w-]*[^\W_])?")
_EXTENSION = re.compile(
    r"(?:,|;)?\s?(?:ext|extn|extension|x|доб|poste|int)(?:\b|(?=\d))\.?", re.IGNORECASE
)
_NUMBER = re.compile(r"\+?[\d\s().\-‐‑–/\u00a0\u202f]+")
_FEWEST_DIGITS, _MOST_DIGITS = 3, 15
"""A number with its calling code has 15 digits at most: ITU-T E.164."""
_HANDLES = {
    # As each of them lets people choose a name.
    "x": (re.compile(r"@?\w{1,15}", re.ASCII), "letters, digits and _, 15 at most"),
    "instagram": (
        re.compile(r"@?[\w.]{1,30}", re.ASCII),
        "letters, digits, . and _, 30 at most",
    ),
}
_FACEBOOK = re.compile(r"@[A-Za-z0-9.-]{5,50}")


class _Contact(NamedTuple):
    """One channel of a target and its line."""

    target: Target
    kind: str
    value: str
    line: int | None


def _contacts(docket: Docket, *kinds: str) -> Iterator[_Contact]:
    for index, target in enumerate(docket.case.targets):
        for kind in kinds:
            place = f"targets/{index}/{kind}"
            values = [ch.value for ch in target.channels if ch.kind == kind]
            for number, value in enumerate(values):
                line = docket.line(f"{place}/{number}", place)
                yield _Contact(target, kind, value, line)


@check("email-form", scope=Scope.CASE, severity=Severity.WARNING)
def email_form(docket: Docket) -> Iterator[Remark]:
    """An e-mail address has a form that no mail can be sent to."""
    for contact in _contacts(docket, "email"):
        local, _, host = contact.value.rpartition("@")
        why = _local_fault(local, host) or _host_fault(host)
        if why:
            yield Remark(f"the e-mail “{contact.value}” {why}", contact.line)


def _local_fault(local: str, host: str) -> str | None:
    """What is wrong before the "@"."""
    if not _LOCAL.fullmatch(local):
        return "has dots or signs where none can be"
    strange = next((char for char in local if not char.isascii()), None)
    # Names in a script of their own (RFC 6531) belong to a host in that script.
    if strange is None or _scripts(local) == {letter_script(strange)} <= _scripts(host):
        return None
    name = unicodedata.name(strange, f"U+{ord(strange):04X}")
    return f"has the character {strange} ({name}), which may only look like another"


def _host_fault(host: str) -> str | None:
    """What is wrong with the name of a host."""
    labels = host.removesuffix(".").split(".")
    if len(labels) < 2:
        return "has no domain with a dot, such as example.org"
    if not all(map(_LABEL.fullmatch, labels)) or labels[-1].isdigit():
        return "has a domain that cannot be"
    for label in labels:
        if len(_scripts(label)) > 1:
            return f"mixes scripts in “{label}”: a letter only looks like another"
    return None


def _scripts(text: str) -> set[str]:
    return {letter_script(char) for char in text if char.isalpha()}


@check("phone-form", scope=Scope.CASE, severity=Severity.WARNING)
def phone_form(docket: Docket) -> Iterator[Remark]:
    """A phone or fax number has a form that nobody can dial."""
    for contact in _contacts(docket, "phone", "fax"):
        why = _number_fault(contact.value)
        if why:
            yield Remark(f"the {contact.kind} “{contact.value}” {why}", contact.line)


def _number_fault(value: str) -> str | None:
    number, *extension = _EXTENSION.split(value, maxsplit=1)
    digits = sum(map(str.isdigit, number))
    if not _NUMBER.fullmatch(number) or not all(map(_NUMBER.fullmatch, extension)):
        return "holds more than one number: put the rest into a note or a list"
    if number.count("(") != number.count(")"):
        return "has a bracket that is not closed"
    if digits < _FEWEST_DIGITS:
        return "is too short"
    if digits > _MOST_DIGITS:
        return f"has more than {_MOST_DIGITS} digits: are these two numbers?"
    return None


@check("calling-code", scope=Scope.CASE, severity=Severity.WARNING)
def calling_code(docket: Docket) -> Iterator[Remark]:
    """A number begins with the calling code of no country, or of another one."""
    for contact in _contacts(docket, "phone", "fax"):
        country = docket.country(contact.target)
        fault = calling_code_fault(contact.value, country=country)
        if fault:
            yield Remark(f"the {contact.kind} “{contact.value}” {fault}", contact.line)


@check("url-form", scope=Scope.CASE, severity=Severity.WARNING)
def url_form(docket: Docket) -> Iterator[Remark]:
    """A link has a form that leads nowhere, or elsewhere than it seems."""
    links = [
        (contact.value, contact.line)
        for contact in _contacts(docket, "web", "x", "facebook", "instagram")
    ]
    links += [(docket.case.previous_ua or "", docket.line("previous_ua"))]
    for value, line in links:
        match = _URL.match(value)
        why = _authority_fault(match[1]) if match else None
        if why:
            yield Remark(f"the link “{value}” {why}", line)


def _authority_fault(authority: str) -> str | None:
    user, at, place = authority.rpartition("@")
    if at:
        return f"leads to {place}, and not to {user}"
    host, _, port = place.partition(":")
    if port and not port.isdecimal():
        return "has a port that is no number"
    return _host_fault(host)


@check("handle-form", scope=Scope.CASE, severity=Severity.WARNING)
def handle_form(docket: Docket) -> Iterator[Remark]:
    """The name of an account is one that the service does not have."""
    for contact in _contacts(docket, "x", "instagram", "facebook"):
        value = contact.value
        if _URL.match(value):
            continue
        pattern, form = _HANDLES.get(contact.kind, (_FACEBOOK, "a name such as @name"))
        # On Facebook the name of a page, with spaces, is a way to find it.
        page = contact.kind == "facebook" and not value.startswith("@")
        if not page and not pattern.fullmatch(value):
            yield Remark(
                f"“{value}” is no name of an account ({form}); several are a list",
                contact.line,
            )
