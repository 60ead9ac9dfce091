"""Do letters, calls and posts reach the same address as the source says?"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from typing import TypeAlias

from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import (
    emails,
    handles,
    joined_digits,
    may_hold_phone,
    urls,
)
from ua_i18n.checks.facts.reading import Reading, read, read_source, same_groups
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import DIGIT, OTHER_DIGIT, WEB, has_url
from ua_i18n.texts import MARKS

__all__ = ["email_changed", "handle_changed", "phone_changed", "url_changed"]


# RFC 2606 and RFC 6761 keep these names for examples, which may be translated.
_NOBODYS = re.compile(r"[@.](?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$")
_SCHEME = re.compile(r"^https?://", re.IGNORECASE)


@check("email-changed", scope=Scope.TEXT, needs="@")
def email_changed(pair: Pair) -> Iterator[Remark]:
    """An e-mail address of the source is not in the translation, or another one is."""
    yield from _changed(pair, emails, "the e-mail address", _weight_of_address)


# A mark may stand within a URL and go with the markup: "ww**w**.example.org".
@check("url-changed", scope=Scope.TEXT, needs={WEB, *MARKS})
def url_changed(pair: Pair) -> Iterator[Remark]:
    """A URL of the source is not in the translation, or another one is."""
    if any(map(has_url, pair.plain)):
        yield from _changed(pair, urls, "the URL", _weight_of_url)


@check("handle-changed", scope=Scope.TEXT, needs="@")
def handle_changed(pair: Pair) -> Iterator[Remark]:
    """The name of an account, such as @amnesty, is not the same in the translation."""
    yield from _changed(pair, handles, "the account", _weight_of_handle)


_Weight: TypeAlias = "Callable[[Pair, str, str], Severity | None]"
"""Gives the severity of an address of the source, or "", that has become another."""


def _weight_of_address(pair: Pair, wanted: str, _given: str) -> Severity | None:
    """The translators of a program say where they themselves can be reached.

    Source: gettext manual, "maintainer": the line that asks for reports of bugs gets
    one more with the address of the translation's team.
    """
    may = pair.of_program and (not wanted or _NOBODYS.search(wanted))
    return Severity.WARNING if may else None


def _weight_of_url(pair: Pair, wanted: str, given: str) -> Severity | None:
    if wanted and given and _place_of(wanted) == _place_of(given):
        return Severity.WARNING
    # A site may have a page in the language.
    may = pair.of_program and (not wanted or _host(wanted) == _host(given))
    return Severity.WARNING if may else None


def _weight_of_handle(pair: Pair, _wanted: str, _given: str) -> Severity | None:
    # In programs "@include" is a command.
    return Severity.WARNING if pair.of_program else None


def _place_of(url: str) -> str:
    """Return what a URL leads to by whichever protocol."""
    return _SCHEME.sub("", url).rstrip("/")


def _host(url: str) -> str:
    return _SCHEME.sub("", url).partition("/")[0]


def _changed(
    pair: Pair, find: Callable[[str], Iterable[str]], kind: str, weight: _Weight
) -> Iterator[Remark]:
    source, text = (tuple(find(text)) for text in pair.plain)
    if source == text:
        return
    wanted, given = Counter(source), Counter(text)
    missing, added = [*(wanted - given)], [*(given - wanted)]
    for old, new in zip_longest(missing, added, fillvalue=""):
        if not old:
            said = f"the source does not have {kind} {new}{_foreign(new)}"
        else:
            said = f"{kind} {old} of the source is missing"
            said += new and f"; the translation has {new}{_foreign(new)}"
        yield Remark(said, severity=weight(pair, old, new))


def _foreign(address: str) -> str:
    """Name the letters of an address that are none of the Latin alphabet."""
    odd = dict.fromkeys(char for char in address if char > "\x7f" and char.isalpha())
    names = (f"{char} is {unicodedata.name(char, 'unknown').title()}" for char in odd)
    return f": {', '.join(names)}" if odd else ""


@check("phone-changed", scope=Scope.TEXT, needs=DIGIT)
def phone_changed(pair: Pair) -> Iterable[Remark]:
    """A telephone or fax number of the source is missing, or another is added."""
    if same_groups(pair):
        return ()
    other_digits = OTHER_DIGIT in pair.signs
    may_be_here = other_digits or may_hold_phone(pair.plain[1])
    if not may_be_here and not read_source(pair.original).phones:
        return ()
    return _changed_phones(*read(pair))


def _changed_phones(source: Reading, text: Reading) -> Iterator[Remark]:
    for reading, other, said in (
        (source, text, "the telephone number {} of the source is missing"),
        (text, source, "the source does not have the telephone number {}"),
    ):
        digits = joined_digits(other.text) if reading.phones else ""
        for phone in dict.fromkeys(reading.phones):
            if joined_digits(phone).strip("+()") not in digits:
                yield Remark(said.format(phone))
