"""Numbers in the signs of Chinese and Japanese: 一万, 三十八, 二〇二四."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

__all__ = ["IN_SIGNS", "SpeltNumber", "in_signs"]


class SpeltNumber(NamedTuple):
    """A number in words."""

    value: int
    written: str
    sure: bool
    """It is a number and no other word, and not only a round one ("hundreds")."""
    start: int
    end: int


IN_SIGNS = frozenset({"zh", "yue", "ja"})
_DIGITS = {sign: n % 10 for n, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_SIGNS = re.compile(f"[{''.join((*_DIGITS, *_UNITS, *_MYRIADS))}]+")
# Behind these signs a numeral is one; 十分 is "very", 四川 a province.
_COUNTED = re.compile(
    r"[多余餘]?(?:年|个|個|名|人|岁|歲|歳|次|天|周|小时|小時|時間|分钟|分鐘|位|起|件|倍"
    r"|[条條款项項]|か月|ヶ月|カ月|日間|週間|回|つ|元)"
)


def in_signs(text: str) -> Iterator[SpeltNumber]:
    """Yield the numbers from two on that stand in signs in a text."""
    for match in _SIGNS.finditer(text):
        value = _of_signs(match[0])
        if value > 1:
            sure = _COUNTED.match(text, match.end()) is not None
            yield SpeltNumber(value, match[0], sure, *match.span())


def _of_signs(signs: str) -> int:
    if all(sign in _DIGITS for sign in signs):
        return int("".join(str(_DIGITS[sign]) for sign in signs)[:30])
    total = section = digit = 0
    for sign in signs:
        if sign in _DIGITS:
            digit = _DIGITS[sign]
        elif sign in _UNITS:
            section, digit = section + (digit or 1) * _UNITS[sign], 0
        else:
            total, section, digit = (
                (total + section + digit or 1) * _MYRIADS[sign],
                0,
                0,
            )
    return total + section + digit
