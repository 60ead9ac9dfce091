"""The words by which languages say that something is before a date, or after it.

Source: the languages' dictionaries and grammars. "Until", "by" and "at the latest" are
before, "since" and "from … on" after. Words that mean "of" a date as well are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Literal, NamedTuple, TypeAlias

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["Side", "knows_sides", "sides_of"]

Side: TypeAlias = Literal["before", "after"]


class _Words(NamedTuple):
    """Patterns of words or phrases, the longer ones first; "" for none."""

    before: str
    after: str


_AHEAD: Mapping[str, _Words] = {
    "bg": _Words("не по-късно от|преди|до|към", "не по-рано от|след|считано от"),
    "be": _Words("не пазней за|не пазней|да|перад|па", "не раней за|не раней|пасля|з"),
    "bs": _Words("najkasnije do|prije|do", "poslije|nakon|od"),
    "ca": _Words(
        "abans del?|fins (?:al?|el)|com a molt tard",
        "després del?|des del?|a partir del?",
    ),
    "cs": _Words("nejpozději do|před|až po|do", "nejdříve|po|od"),
    "da": _Words("senest|inden|før|til", "tidligst|efter|siden|fra"),
    "de": _Words("bis vor|vor|bis|spätestens", "frühestens|nach|seit|ab"),
    "el": _Words("πριν από|πριν|μέχρι|έως|ως", "μετά από|μετά|ύστερα από|από"),
    "es": _Words(
        "antes del?|hasta|a más tardar|previ[oa]s? al?|anterior(?:es)? al?",
        "después del?|tras|desde|a partir del?|luego del?|posterior(?:es)? al?",
    ),
    "fr": _Words(
        r"avant|jusqu['’](?:à|au|en)|d['’]ici|au plus tard",
        "après|depuis|à partir d[eu]|à compter d[eu]",
    ),
    "gl": _Words(r"antes d\w+|ata|até", r"despois d\w+|tras|desde|a partir d\w+"),
    "hr": _Words("prije|do|najkasnije", "poslije|nakon|od"),
    "id": _Words(
        "sebelum|hingga|sampai|paling lambat|menjelang", "setelah|sesudah|sejak|mulai"
    ),
    "it": _Words(
        r"prima d\w+|entro|fino a\w*", r"dopo|dal?|a partire d\w+|a decorrere d\w+"
    ),
    "mk": _Words("не подоцна од|пред|до", "не порано од|после|по|од"),
    "ms": _Words(
        "sebelum|sehingga|hingga|sampai|menjelang", "selepas|setelah|sejak|mulai"
    ),
    "nb": _Words("senest|innen|før|til", "tidligst|etter|siden|fra"),
    "nn": _Words("seinast|innan|før|til", "tidlegast|etter|sidan|frå"),
    "no": _Words("senest|innen|før|til", "tidligst|etter|siden|fra"),
    "nl": _Words("voor|vóór|tot|uiterlijk", "na|sinds|vanaf"),
    "pl": _Words("przed|do", "po|od"),
    "pt": _Words(r"antes d\w+|até", r"depois d\w+|após|desde|a partir d\w+"),
    "ro": _Words(
        "înainte de|până (?:la|în|pe)|cel târziu", "după|începând (?:cu|din)|de la"
    ),
    "ru": _Words(
        "не позднее|не позже|до|к|перед|по|ранее|раньше",
        "не ранее|не раньше|после|с|позднее|позже",
    ),
    "sk": _Words("najneskôr do|pred|až po|do", "najskôr|po|od"),
    "sl": _Words("najpozneje do|pred|do", "po|od"),
    "sr": _Words(
        "најкасније|пре|до|najkasnije|pre|do", "после|након|од|posle|nakon|od"
    ),
    "sv": _Words("senast|före|innan|till", "tidigast|efter|sedan|från"),
    "uk": _Words("не пізніше|до|перед|к", "не раніше|після|з"),
    "vi": _Words("trước|cho đến|đến|tới", "sau|kể từ|từ"),
    "ar": _Words(
        "[وف]?(?:قبل|حتى|بحلول|لغاية|إلى غاية)",
        r"[وف]?(?:بعد|منذ|اعتبار[\w\u064b]+ من|ابتداء[\w\u064b]* من|بدء[\w\u064b]* من)",
    ),
    "fa": _Words("پیش از|قبل از|تا", "پس از|بعد از"),
    "he": _Words("[ושלב]?(?:לפני|עד)", "[ושלב]?(?:אחרי|לאחר|מאז|החל)"),
}
"""Words that stand before a date, with a blank or two short words between."""
_UNTIL_NOW: Mapping[str, str] = {
    "az": r"bu yana|bu günə|bugünə|bugünədək|indiyə\w*|hazırda\w*",
    "kk": "(?:осы|бүгінгі) күнге|бүгінге|қазірге|әлі күнге",
    "ky": "(?:ушул|бүгүнкү) күнгө|бүгүнгө|азыркыга|азырга",
    "tr": "bu yana|bu güne|bugüne|şimdiye|günümüze|hâlâ",
    "uz": r"shu (?:kun|payt)\w*|bu kun\w*|bugun\w*|hozir\w*|hanuz\w*",
}
"""What is said of a time that began with the date: "to this day"."""
_BEHIND: Mapping[str, _Words] = {
    "az": _Words("əvvəl|qədər|dək", rf"sonra|bəri|etibarən|{_UNTIL_NOW['az']}"),
    "hi": _Words("से पहले|के पहले|तक", "के बाद|के पश्चात|से अब|से आज|से लेकर"),
    "hu": _Words("előtti?g?", "utáni?|óta"),
    "kk": _Words("дейін|бұрын", rf"кейін|соң|бері|бастап|{_UNTIL_NOW['kk']}"),
    "ky": _Words("чейин|мурун", rf"кийин|бери|баштап|{_UNTIL_NOW['ky']}"),
    "tr": _Words(
        r"önce\w*|kadar|dek|değin",
        rf"sonra\w*|beri|itibaren|{_UNTIL_NOW['tr']}",
    ),
    "uz": _Words(
        r"oldin|avval|qadar|(?!hozir|bugun)\w+gacha",
        rf"keyin|so[ʻ'‘’]ng|beri|boshlab|{_UNTIL_NOW['uz']}",
    ),
}
"""Words that stand behind a date, with up to three others between."""
_JOINED: Mapping[str, tuple[_Words, _Words]] = {
    "ja": (
        _Words("", ""),
        _Words("より?前|以前|までに?|前に", "以降|以後|より?後|後に|から"),
    ),
    "ko": (_Words("", ""), _Words("이전|전까지|전에|까지", "이후|후에|부터")),
    "zh": (
        _Words(
            "截至|截止|直到|直至|不晚于|不晚於|不迟于|不遲於|(?<![收得达達遭受看听聽找])到|(?<!甚)至",
            "自从|自從|自|从|從",
        ),
        _Words(
            "之前|以前|前(?![往来來去])",
            "之后|之後|以后|以後|以来|以來|后|後|起(?![诉訴草飞飛])",
        ),
    ),
}
"""Words before and behind a date in languages that write them without blanks."""

_SHORT = r"[^\W\d]{1,7}\.?\s"
"""An article, a month, the word for a day."""
_REST = r"\W?(?:[^\s\d,;:!?()،]+\s|\d{4}\S{0,6}\s){0,3}?"
"""What is left of a date behind its first number."""
_PREFIX = "(?:[הבמל]{1,2}[-־])?"
"""What Hebrew writes before a number."""
_FAR = 48
"""Characters before and behind a number that are looked at."""


def knows_sides(tag: Tag) -> bool:
    """Tell whether the words of a language are listed."""
    return any(_patterns(primary_subtag(tag)))


def sides_of(number: int, text: str, tag: Tag) -> frozenset[Side]:
    """Return on which sides of a date a text speaks of anything.

    Args:
        number: The day of the date; its year, if it has no day.
        text: In lower case, with ASCII digits.
        tag: The language of the text; one that is listed.
    """
    return frozenset(_sides(number, text, primary_subtag(tag)))


def _sides(number: int, text: str, language: str) -> Iterator[Side]:
    ahead, behind = _patterns(language)
    for place in re.finditer(rf"(?<![\d.,/])0?{number}(?!\d)", text):
        if ahead:
            before = text[max(0, place.start() - _FAR) : place.start()]
            yield from _named(ahead, before)
        if behind:
            yield from _named(behind, text[place.end() : place.end() + _FAR])


def _named(pattern: re.Pattern[str], text: str) -> Iterator[Side]:
    if found := pattern.search(text):
        yield "before" if found["before"] else "after"


@cache
def _patterns(
    language: str,
) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None]:
    """Return what finds the words before and behind a number."""
    if joined := _JOINED.get(language):
        ahead, behind = joined
        return (
            re.compile(rf"{_either(ahead)}[\d年月\s]*\Z") if ahead.before else None,
            re.compile(rf"\A[\d年月日号號년월일\s]*{_either(behind)}"),
        )
    if words := _BEHIND.get(language):
        return None, re.compile(rf"\A{_REST}{_either(words)}(?!\w)")
    if words := _AHEAD.get(language):
        # The nearest word counts: "from May until the 14th", "after being held until".
        short = rf"(?:(?!(?:{words.before}|{words.after})\s){_SHORT}){{0,2}}"
        nearest = rf"(?<!\w){_either(words)}\s{short}{_PREFIX}\Z"
        return re.compile(nearest), None
    return None, None


def _either(words: _Words) -> str:
    return f"(?:(?P<before>{words.before})|(?P<after>{words.after}))"
