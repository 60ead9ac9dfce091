"""Numbers in a text, the same in every script and with every separator."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial

from ua_i18n.languages import PLAIN_LETTERS

__all__ = [
    "MULTIPLIERS",
    "Number",
    "both_readings",
    "figures",
    "legible",
    "numbers",
    "sized",
]

_SMALL = 12
"""Up to here a translation may well spell a number out."""

_THOUSANDS = {
    10**3: "thousand mille mil mila tausend Tsd tusen tuhat tisíc tysiąc tysiące "
    "tysięcy tysiącom tysiącami tysiącach tysiąca tys bin "
    "tisíce tisíců tisíci mii de_mii χιλιάδες χιλιάδων χιλ duizend "
    "binden bini binin bine binlik ribu "
    "nghìn ngàn тыс тысяч тысяча тысячи тысячу тысячам тысячами тысячах "
    "тис тисяч тисяча тисячі тисячу тисячам тисячами тисячах "
    "мың мыңы мыңға мыңды мыңда мыңнан мыңдай мыңның миң ming ألف آلاف هزار "
    "тысячаў тысячамі ribuan אלף אלפי אלפים "
    "हज़ार हजार 千 천",
    10**4: "万 萬 만",
    10**5: "lakh लाख",
    10**6: "million millions millón millones milhão milhões milioni Million Millionen "
    "Mio milion miliona miliony milionów milionom milionami milionach mln milionů млн "
    "миллион миллиона миллионов миллионға миллионды миллионнан миллионның "
    "миллионам миллионами миллионах "
    "мільйон мільйона мільйони мільйонів мільйонам мільйонами мільйонах "
    "مليون ملايين میلیون milyon milyondan milyonu milyonun milyona milyonluk miljoen "
    "мільён мільёна мільёны мільёнаў мільёнам מיליון מיליוני "
    "juta triệu 百万 백만 milionu miliony milioane de_milioane milione "
    "εκατομμύριο εκατομμύρια εκατομμυρίων εκατ",
    10**7: "crore करोड़ 천만",
    10**8: "亿 億 억",
    10**9: "billion mil_millones mil_milhões milliard milliards miliardo miliardi "
    "Milliarde Milliarden Mrd "
    "miliard miliarda miliardy miliardów miliardom miliardami miliardach mld "
    "млрд миллиард миллиарда миллиардов миллиардам миллиардами миллиардах "
    "мільярд мільярда мільярди мільярдів мільярдам мільярдами мільярдах "
    "мільярд мільярда мільярды мільярдаў מיליארד מיליארדי miliar tỷ tỉ "
    "milyar milyardan milyarı milyarın milyara milyarlık miljard مليار میلیارد "
    "miliarde de_miliarde δισεκατομμύριο δισεκατομμύρια δισεκατομμυρίων δισ",
}
_PLAIN = {
    "أ": "ا",
    "إ": "ا",
    "آ": "ا",
    "ـ": "",
    "٬": ",",
    "٫": ".",
    **dict.fromkeys(map(chr, range(0x064B, 0x0656)), ""),
    **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
    **dict.fromkeys("\u2010\u2011", "-"),
}


def legible(text: str, *, signs: frozenset[str] | None = None) -> str:
    """Return a text with ASCII digits, plain spaces and no invisible marks.

    Args:
        text: Any text.
        signs: All of its characters but plain letters, if that is known.
    """
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    if signs is None or composed != text:
        signs = frozenset(_NOT_PLAIN(composed))
    text = composed
    for char in signs - _UNCHANGED:
        if (plain := _plain(char)) == char and len(_UNCHANGED) < _MOST_UNCHANGED:
            _UNCHANGED.add(char)
        else:
            text = text.replace(char, plain)
    return text


# Of plain letters nothing changes; they need not be looked at one by one.
_NOT_PLAIN = re.compile(
    f"[^ -~{''.join(dict.fromkeys(PLAIN_LETTERS.values()))}]"
).findall
_UNCHANGED = set(map(chr, range(0x80)))
"""Characters that were once looked at and stay as they are."""
_MOST_UNCHANGED = 4096


def _plain(char: str) -> str:
    if char.isdecimal():
        return str(unicodedata.decimal(char))
    return _PLAIN.get(char, "" if unicodedata.category(char) == "Cf" else char)


MULTIPLIERS = {
    legible(word.replace("_", " ")): factor
    for factor, words in _THOUSANDS.items()
    for word in words.split()
}


def _words_by_head() -> Iterator[str]:
    """Yield a pattern for each first letter, so that few words are tried."""
    # A sign needs no space after it, a word ends with its last letter.
    words = sorted(MULTIPLIERS, key=len, reverse=True)
    for head in dict.fromkeys(word[0] for word in words):
        end = "" if head > "\u3000" else r"(?![^\W\d_])"
        rest = "|".join(re.escape(word[1:]) for word in words if word[0] == head)
        yield f"{head}(?:{rest}){end}"


_WORDS = "|".join(_words_by_head())
_ABBREVIATED = "(?:(?<=тыс|тис|tys|mln|mld|Mio|Mrd|Tsd|млн|χιλ|δισ)|(?<=млрд|εκατ))"
"""Words for thousands and millions that may end with a stop."""

_NUMBER = re.compile(
    rf"""
    # An ASCII digit comes first, so that the search skips to it.
    (?P<digits> [0-9] (?:
        \d{{0,2}} (?P<mark>[.,'’\ ]) \d{{3}} (?:(?P=mark)\d{{3}}){{0,9}} (?!\d)
      | \d? (?:,\d{{2}}){{1,9}} ,\d{{3}} (?!\d)             # lakhs and crores
      | \d{{0,29}}
    ) )
    (?: (?P<decimals>[.,]\d{{1,30}})? \s? [多余餘여]? (?P<factor>{_WORDS})
        (?: {_ABBREVIATED} \.
          | (?<=[万萬億亿만억]) (?: \s (?= \d{{1,4}} (?: 천|백만|만 ) ) )?  # 4만 5천
            (?P<rest> \d[\d,]{{0,4}} (?: 천만|백만|[万萬만천] )? ) (?!\d) )?
      | (?= ['’]? (?P<decade>s)\b )
      | (?= (?:[:.]\d\d)? \s? (?P<afternoon>[pP]\.?[mM]\b) ) )?
    """,
    re.VERBOSE,
)
_DIGITS = re.compile(r"[0-9][0-9]{0,29}")
_THOUSANDS_MARK = re.compile(r"([0-9])[.,'’ ](?=\d{3}(?!\d))")
_FRACTION = re.compile(r"(?<![\d/])(?:1/[234]|[23]/[34])(?![\d/])")
"""Parts that languages have words for, such as "half"."""
_JOINED_BEFORE = re.compile(r"\d[.,:/–-]\Z")
_JOINED_AFTER = re.compile(r"[.,:/–-]\d")


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number in a text; of "378.2" the "378" and the "2" are two numbers."""

    written: str
    values: frozenset[int]
    """What it may mean: "8 thousand" is 8000, and 8 for who does not know the word."""
    small: bool
    """It stands alone and may be spelt out in a translation."""
    span: tuple[int, int] = field(default=(0, 0), compare=False)
    """Where it begins and ends in the text."""
    scaled: int = field(default=0, compare=False)
    """Its value by a word such as "million" behind it; 0 without one."""


def numbers(text: str, *, spaced: bool = True) -> tuple[Number, ...]:
    """List the numbers in a legible text, in order.

    Args:
        text: What `legible` returned.
        spaced: A space groups digits: "8 000" is one number, not two.
    """
    return tuple(_numbers(text, spaced=spaced))


def figures(text: str) -> list[int]:
    """List the groups of digits in a legible text, sorted; thousands are one group.

    Two texts with the same figures have the same numbers, whatever these are.
    """
    return sorted(map(int, _DIGITS.findall(_THOUSANDS_MARK.sub(r"\1", text))))


def sized(text: str) -> Iterator[tuple[tuple[int, int], Callable[[], Number]]]:
    """Yield where each number of a legible text stands, and what makes it."""
    for match in _NUMBER.finditer(text):
        yield match.span(), partial(_number, match, text)


def both_readings(text: str) -> tuple[tuple[Number, ...], ...]:
    """List the numbers under each reading of the spaces, where they differ."""
    found = numbers(text)
    if any(" " in number.written for number in found):
        return found, numbers(text, spaced=False)
    return (found,)


def _numbers(text: str, *, spaced: bool) -> Iterator[Number]:
    for match in _NUMBER.finditer(text):
        if match["mark"] == " " and not spaced:
            for digits in _DIGITS.finditer(text, *match.span("digits")):
                values = frozenset({int(digits[0])})
                yield Number(digits[0], values, small=False, span=digits.span())
        else:
            yield _number(match, text)


def _number(match: re.Match[str], text: str) -> Number:
    whole = int(re.sub(r"\D", "", match["digits"]))
    values = {whole}
    scaled = 0
    if match["factor"]:
        decimals = (match["decimals"] or "").replace(",", ".")
        scaled = int(Decimal(f"{whole}{decimals}") * MULTIPLIERS[match["factor"]])
        scaled += _rest(match["rest"] or "0")
        values.add(scaled)
    if match["afternoon"] and whole < 12:
        values.add(whole + 12)
    if match["decade"] and 1000 < whole < 2100 and whole % 10 == 0:
        # "the 1990s", "los años 90"; the 2000s keep their name.
        values.update({whole % 100} - {0})
    before = text[max(0, match.start() - 2) : match.start()]
    joined = _JOINED_BEFORE.search(before) or _JOINED_AFTER.match(text, match.end())
    return Number(
        match[0].strip(),
        frozenset(values),
        small=whole <= _SMALL and (not joined or _is_in_words(match)),
        span=match.span(),
        scaled=scaled,
    )


def _rest(written: str) -> int:
    """Read what follows a sign for ten thousand: 4万2,000, 1億5000万, 4만 5천."""
    digits = written.rstrip("万萬만천백")
    value = int(digits.replace(",", ""))
    return value * MULTIPLIERS.get(written.removeprefix(digits), 1)


def _is_in_words(match: re.Match[str]) -> bool:
    """Tell whether a number is a part of a fraction that may be spelt out."""
    around = match.string[max(0, match.start() - 3) : match.end() + 3]
    return "/" in around and _FRACTION.search(around) is not None
