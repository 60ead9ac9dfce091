"""Words for "street": in which languages an address line may be written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from ua_i18n.languages.spellings import fold
from ua_i18n.languages.tags import Tag, parse_tag

__all__ = ["street_languages"]

_WORD = re.compile(r"[^\W\d_]+|\d+")

# English ones are left out: they are at home in an address of any country.
_BEGINNINGS = {
    "ca": "carrer",
    "cs": "ulice",
    "es": "calle avenida avda paseo plaza carrera calzada",
    "fr": "rue avenue boulevard impasse quai",
    "hr": "ulica",
    "id": "jalan",
    "it": "via viale piazza corso",
    "kk": "көшесі",
    "ms": "jalan",
    "pl": "ulica ul aleja plac",
    "pt": "rua avenida travessa largo praça",
    "ro": "strada bulevardul",
    "ru": "улица ул проспект переулок площадь",
    "sk": "ulica",
    "sl": "ulica",
    "sr": "улица ulica",
    "tr": "cadde sokak",
    "uk": "вулиця вул проспект провулок",
    "vi": "đường phố",
}
"""They begin a part of an address line, alone or after a number."""

_ENDS = {
    "da": "gade vej",
    "de": "straße strasse platz allee",
    "fi": "katu",
    "hu": "utca út",
    "nl": "straat laan plein",
    "no": "gate gata",
    "sv": "gatan vägen",
    "tr": "caddesi sokağı bulvarı",
}
"""They are the end of the street's name."""


def street_languages(line: str) -> frozenset[Tag]:
    """Return the languages whose word for "street" stands in an address line.

    Only a word in its place counts: "Rua 17", but not "c/o Ruanda office".
    """
    return frozenset(
        parse_tag(tag) for part in line.split(",") for tag in _languages(part)
    )


def _languages(part: str) -> Iterator[str]:
    words = _WORD.findall(fold(part))
    while words and words[0].isdigit():
        words = words[1:]
    for language, beginnings in _folded("beginnings").items():
        if words and words[0] in beginnings:
            yield language
    for language, ends in _folded("ends").items():
        if any(word.endswith(ends) for word in words):
            yield language


@cache
def _folded(name: str) -> Mapping[str, tuple[str, ...]]:
    table = _BEGINNINGS if name == "beginnings" else _ENDS
    return {tag: tuple(map(fold, words.split())) for tag, words in table.items()}
