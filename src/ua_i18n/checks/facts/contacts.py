"""Do letters, calls and posts reach the same address as the source says?"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from ua_i18n.checks.entry import DIGIT, Pair
from ua_i18n.checks.facts.addresses import (
    emails,
    handles,
    has_url,
    joined_digits,
    phones,
    urls,
)
from ua_i18n.checks.facts.reading import read
from ua_i18n.checks.registry import Remark, Scope, check

__all__ = ["email_changed", "handle_changed", "phone_changed", "url_changed"]


@check("email-changed", scope=Scope.TEXT, needs="@")
def email_changed(pair: Pair) -> Iterator[Remark]:
    """An e-mail address of the source is not in the translation, or another one is."""
    yield from _changed(pair, emails, "the e-mail address")


@check("url-changed", scope=Scope.TEXT, needs="/.")
def url_changed(pair: Pair) -> Iterator[Remark]:
    """A URL of the source is not in the translation, or another one is."""
    if any(map(has_url, pair.plain)):
        yield from _changed(pair, urls, "the URL")


@check("handle-changed", scope=Scope.TEXT, needs="@")
def handle_changed(pair: Pair) -> Iterator[Remark]:
    """The name of an account, such as @amnesty, is not the same in the translation."""
    yield from _changed(pair, handles, "the account")


def _changed(
    pair: Pair, find: Callable[[str], Iterable[str]], kind: str
) -> Iterator[Remark]:
    source, text = (tuple(find(text)) for text in pair.plain)
    if source == text:
        return
    wanted, given = Counter(source), Counter(text)
    for address in wanted - given:
        yield Remark(f"{kind} {address} of the source is missing")
    for address in given - wanted:
        yield Remark(f"the source does not have {kind} {address}{_foreign(address)}")


def _foreign(address: str) -> str:
    """Name the letters of an address that are none of the Latin alphabet."""
    odd = dict.fromkeys(char for char in address if char > "\x7f" and char.isalpha())
    names = (f"{char} is {unicodedata.name(char, 'unknown').title()}" for char in odd)
    return f": {', '.join(names)}" if odd else ""


@check("phone-changed", scope=Scope.TEXT, needs=DIGIT)
def phone_changed(pair: Pair) -> Iterator[Remark]:
    """A telephone or fax number of the source is missing, or another is added."""
    source, text = read(pair)
    if source.groups == text.groups:
        return
    for reading, other, said in (
        (source, text, "the telephone number {} of the source is missing"),
        (text, source, "the source does not have the telephone number {}"),
    ):
        found = phones(reading.text)
        digits = joined_digits(other.text) if found else ""
        for phone in dict.fromkeys(found):
            if joined_digits(phone).strip("+()") not in digits:
                yield Remark(said.format(phone))
