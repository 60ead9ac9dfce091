"""Contacts in a text, exactly as they stand: e-mail, URL, handle, telephone."""

from __future__ import annotations

import re
from functools import cache

from ua_i18n.checks.traits import has_url
from ua_i18n.texts import UNSPACED

__all__ = [
    "emails",
    "handles",
    "joined_digits",
    "may_hold_phone",
    "phones",
    "urls",
    "without_addresses",
]

# A letter of another script that touches an address is part of what a reader copies,
# and may be there to deceive; one of an unspaced script is the next word.
_LETTER = rf"[^\W{UNSPACED}]"

_CLOSING_MARKS = ".,;:!?'’*_"

_PHONE = re.compile(
    r"(?<![\w.,/:-])[+(]?\d(?:[ ()./–-]{0,3}\d){6,15}(?![\w/]|[.,:-]\d)"
)
_LONG = re.compile(r"[0-9](?:[ ()./–-]{0,3}[0-9]){6}")
# Before the text is legible, a space may be any.
_PERHAPS_LONG = re.compile(r"[0-9](?:[^0-9\w]{0,3}[0-9]){6}")
_GROUPS = re.compile(r"\d+")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ .]\d{3})+")
_BETWEEN_DIGITS = re.compile(r"(?<=\d)[ ()./–-]{1,3}(?=\d)")
_FEWEST_DIGITS = 7  # of a number with its area; ITU-T E.164 allows fifteen
_MOST_DIGITS = 15


# Most texts have no address, and the classes of letters take long to compile.
@cache
def _email() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![@.{{]) (?:{_LETTER}|(?<={_LETTER})['’]|[.%+-]){{1,64}}"
        rf"@ {_LETTER}[\w-]{{0,62}} (?:\.{_LETTER}(?:{_LETTER}|-){{0,62}}){{1,8}}",
        re.VERBOSE,
    )


# An example such as “https://” has no host.
@cache
def _url() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?: https?:// (?=[^\W_]) | (?<![\w/.@-]) www\. )
        [^\s<>"“”«»、。，；：！？（）《》「」『』،؛؟{UNSPACED}]+
        """,
        re.VERBOSE | re.IGNORECASE,
    )


# X asks for four characters; shorter ones are commands of some program.
@cache
def _handle() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?<![\w@.+%*!-])|(?<=[{UNSPACED}]))@(?:{_LETTER}){{4,30}}"
        rf"(?![^\W{UNSPACED}]|[@{{(])"
    )


def emails(text: str) -> tuple[str, ...]:
    """List the e-mail addresses in a text, in order."""
    if "@" not in text:
        return ()
    return tuple(
        match[0].strip(".'’") for match in _email().finditer(_url().sub(" ", text))
    )


def urls(text: str) -> tuple[str, ...]:
    """List the URLs in a text, in order, without the punctuation after them."""
    if not has_url(text):
        return ()
    return tuple(_trimmed(match[0]) for match in _url().finditer(text))


def _trimmed(url: str) -> str:
    while True:
        shorter = url.rstrip(_CLOSING_MARKS)
        for opening, closing in ("()", "[]", "{}"):
            surplus = shorter.count(closing) - shorter.count(opening)
            last = len(shorter) - len(shorter.rstrip(closing))
            if surplus > 0:
                shorter = shorter[: len(shorter) - min(surplus, last)]
        if shorter == url:
            return url
        url = shorter


def handles(text: str) -> tuple[str, ...]:
    """List the names of accounts in a text, such as @amnesty, in order."""
    if "@" not in text:
        return ()
    return tuple(
        match[0].rstrip("_") for match in _handle().finditer(_url().sub(" ", text))
    )


def may_hold_phone(text: str) -> bool:
    """Tell quickly whether there may be a telephone in ASCII digits in any text."""
    return _PERHAPS_LONG.search(text) is not None


def phones(text: str) -> tuple[str, ...]:
    """List the numbers of telephones and fax machines in a legible text, in order."""
    if not _LONG.search(text):
        return ()
    return tuple(
        match[0] for match in _PHONE.finditer(text) if _looks_dialled(match[0])
    )


def _looks_dialled(written: str) -> bool:
    if ")" not in written:
        written = written.removeprefix("(")
    groups = _GROUPS.findall(written)
    if not _FEWEST_DIGITS <= sum(map(len, groups)) <= _MOST_DIGITS:
        return False
    if written[0] in "+(":
        return len(groups) > 1 or len(groups[0]) > _FEWEST_DIGITS
    # Not 2021-2022, not 2022-03-14, not 8 000 000, not a version and not a list.
    few = len(groups) < 3 or any(len(group) > 4 for group in groups)
    is_date = (
        len(groups) == 3
        and {len(groups[0]), len(groups[2])} & {4}
        and (len(groups[1]) < 3)
    )
    separators = set(written) - set("0123456789")
    return not (few or is_date or _THOUSANDS.fullmatch(written)) and separators <= set(
        " -()"
    )


def joined_digits(text: str) -> str:
    """Return a legible text in which the groups of a number stand together."""
    return _BETWEEN_DIGITS.sub("", text)


def without_addresses(text: str) -> str:
    """Return the text with a space in place of each URL, e-mail address and handle."""
    if has_url(text):
        text = _url().sub(" ", text)
    return _handle().sub(" ", _email().sub(" ", text)) if "@" in text else text
