"""The days of the week."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["weekday_words"]

_DAYS: Mapping[str, str] = {
    "ar": r"الاثنين$|الإثنين$|يوم\s[اإ]ثنين$ الثلاثاء$|يوم\sثلاثاء$ "
    r"الأربعاء$|الاربعاء$|يوم\s[أا]ربعاء$ الخميس$|يوم\sخميس$ الجمعة$|يوم\sجمعة$ "
    r"السبت$|يوم\sسبت$ الأحد$|الاحد$|يوم\s[أا]حد$",
    "be": "панядзел аўтор(?:ак|к) (?:серад[аыу]|серадзе|серадой)$ чацв[ея]р пятніц "
    "субот нядзел",
    "cs": "pondělí|pondělk úter[ýk] střed[aueoy]$|středeč čtvrt(?:ek|k) pát(?:ek|k) "
    "sobot neděl",
    "de": "montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag",
    "el": "δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατ|σαββάτ κυριακή",
    "en": "monday tuesday wednesday thursday friday saturday sunday",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "fa": r"دو\W?شنبه سه\W?شنبه چهار\W?شنبه پنج\W?شنبه جمعه شنبه یک\W?شنبه",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "he": r"יום\sה?שני$ יום\sה?שלישי$ יום\sה?רביעי$ יום\sה?חמישי$ יום\sה?שישי$ "
    r"(?:יום\s|ב|ה|מ|ל)?שבת$ יום\sה?ראשון$",
    "id": r"senin$ selasa$ rabu$ kamis$ jum['’]?at$ sabtu$ "
    r"(?:hari\sminggu|minggu(?=,?\s(?:\(|\d))|ahad$)",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica",
    "ja": "月曜|[（(]月[）)] 火曜|[（(]火[）)] 水曜|[（(]水[）)] 木曜|[（(]木[）)] "
    "金曜|[（(]金[）)] 土曜|[（(]土[）)] 日曜|[（(]日[）)]",
    "kk": "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма(?:да|ға|дан|ның)?$ сенбі жексенбі",
    "ko": "월요일 화요일 수요일 목요일 금요일 토요일 일요일",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedział wtor(?:ek|k) środ(?:a|ę|y|zie)$ czwart(?:ek|k) piąt(?:ek|k) "
    "sobot niedziel",
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado "
    "domingo",
    "ro": "luni$ mar[țţ]i$|mar[țţ]ea miercur joi$ viner sâmbăt duminic",
    "ru": "понедельник вторник сред[уыае]$ четверг пятниц суббот воскресень",
    "tr": "pazartesi salı$ çarşamba perşembe cuma$ cumartesi pazar$",
    "uk": "понеділ вівтор серед[уиіа]$ четвер п['’ʼ]?ятни[цч] субот неділ[іяюь]",
    "uz": r"dushanba seshanba chorshanba payshanba juma(?:da|ga|dan|ning)?$ shanba "
    "yakshanba",
    "vi": r"thứ\s(?:hai$|2) thứ\s(?:ba$|3) thứ\s(?:tư$|4) thứ\s(?:năm$|5) "
    r"thứ\s(?:sáu$|6) thứ\s(?:bảy$|7) (?:chủ|chúa)\snhật",
    "zh": "(?:星期|周|礼拜)一 (?:星期|周|礼拜)二 (?:星期|周|礼拜)三 (?:星期|周|礼拜)四 "
    "(?:星期|周|礼拜)五 (?:星期|周|礼拜)六 (?:星期|周|礼拜)[日天]",
}
"""Language -> what the words for Monday to Sunday begin with. Source: CLDR, days."""


@cache
def weekday_words(tag: Tag) -> Mapping[int, re.Pattern[str]]:
    """Return the patterns of the days, 1 to 7, in lower case; empty if not listed."""
    language = primary_subtag(tag)
    # Arabic and Hebrew write "on" and "and" in one word with the day.
    joined = {"ar", "he", "ja", "ko", "zh"}
    start = "" if language in joined else r"(?<![\w\u200c])"
    return {
        day: re.compile(f"{start}(?:{words.replace('$', chr(92) + 'b')})")
        for day, words in enumerate(_DAYS.get(language, "").split(), start=1)
    }
