"""Whether a word in another script may be a spelling of a name.

A name is reduced to the classes of its consonants, because vowels are what the
systems of transliteration differ in. Sources: ISO 9, ISO 233, ISO 259, ELOT 743 and
BGN/PCGN for the letters; a class joins what these or a language's own custom give for
one letter ("j" is "ж", "дж", "х" or "й").
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["is_derived", "may_spell", "tells_spellings"]

_SCRIPTS = {
    # class: letters. A letter may be in several; "-" may be left out.
    "latin": {
        "M": "m", "N": "n", "P": "bpfvw", "T": "td", "K": "ckgqxhj", "S": "szcjxg",
        "L": "l", "R": "r", "-": "hjwyvg",
    },
    "cyrillic": {
        "M": "м", "N": "нңњҥ", "P": "бпфвўԝ", "T": "тдђћѓќ", "K": "кгхқғҳҡґҝһќѓ",
        "S": "сзжшщчцџҷҗѕҫҙђћ", "L": "лљ", "R": "р", "-": "хһҳ",
    },
    "arabic": {
        "M": "م", "N": "نںڭ", "P": "بپفوڤۋ", "T": "تطدضثذظةٹڈ", "K": "كکقخحغگهجھە",
        "S": "سصزضظذثشجچژ", "L": "ل", "R": "رڑڕ", "-": "وهحعيغھة",
    },
    "greek": {
        "M": "μ", "N": "ν", "P": "πφβυ", "T": "τδθ", "K": "κγχξ", "S": "σςζξψ",
        "L": "λ", "R": "ρ", "-": "γυ",
    },
    "hebrew": {
        "M": "מם", "N": "נן", "P": "בפףו", "T": "תטד", "K": "כקגחךהצ", "S": "סשזצץג",
        "L": "ל", "R": "ר", "-": "ועהיח",
    },
}  # fmt: skip
_CLASSES: dict[str, frozenset[str]] = {}
for _script in _SCRIPTS.values():
    for _name, _letters in _script.items():
        for _letter in _letters:
            _CLASSES[_letter] = _CLASSES.get(_letter, frozenset()) | {_name}

# Several letters for one sound, in Latin and Cyrillic spellings.
_DIGRAPHS = (
    (re.compile("tsch|dsch|shch|sch|tch|sh|zh|ts|tz|dz|dj|cz|sz"), "s"),
    # In Jeržan, Jerżan and Jerzjan the "r" is a letter of its own.
    (re.compile("rz(?![hj\u0301\u0307\u030c])"), "s"),
    (re.compile("ch"), "c"),
    # Belarusian hardly has a soft д or т: Надзія, Цімур.
    (re.compile("(?:дз|ц)(?=[іеёяюь])"), "ђ"),
    (re.compile("дж|тс|дз|тш|цз"), "с"),
    (re.compile("τζ|τσ"), "σ"),
    (re.compile("ντ"), "τ"),
    (re.compile("μπ"), "π"),
    (re.compile("γκ|γγ"), "κ"),
    (re.compile("kh|gh|ck|qu"), "h"),
    (re.compile("ph"), "f"),
    (re.compile("th"), "t"),
)
_KNOWN_SCRIPTS = frozenset({"Cyrl", "Arab", "Grek", "Hebr", "Latn"})
_ENDING = 1  # consonants of a case ending: -ем, -ов
_PREFIX = 2  # consonants written in one word with an Arabic name: و, ب, ال


@cache
def tells_spellings(tag: Tag) -> bool:
    """Tell whether spellings of names can be judged in the script of a language."""
    from ua_i18n.languages.cldr import script_of

    return script_of(tag) in _KNOWN_SCRIPTS


# Suffixes that make a surname of a name, and what may follow them in a text. Not
# "-ові", "-еві", "-єві": a Ukrainian dative. Source: Superanskaya and Suslova, Modern
# Russian Surnames (1981); Redko, Directory of Ukrainian Surnames (1969).
_CASES = r"(?:[аеиоуы]|[иы]м|[иы]х|ом|о[йїю]|[иі]й|ай|[иы]ми)?\Z"
_EASTERN = frozenset({"be", "bg", "mk", "ru", "uk"})
_CYRILLIC = _EASTERN | {"kk", "ky", "tg", "tt", "uz"}
# suffix; letters of which the name itself ends with one if it has it; languages
_DERIVED = (
    (re.compile(f"(?:[оеєїі]в|[ае]ў){_CASES}"), "vwfbuвўфб", _CYRILLIC),
    (re.compile(f"[иії]н{_CASES}"), "nн", _EASTERN),
    (re.compile(r"[еє]нк(?:[оауеі]|ом|ов?і|ой|ою)\Z"), "nн", _CYRILLIC),
    (re.compile(r"[eo]v[a-zəıöü]{0,3}\Z"), "vwfbu", None),
    (re.compile(r"[eo]w(?:a|s)?\Z"), "vwfbu", frozenset({"de", "lb", "nl"})),
    (re.compile(r"enko[a-zəıöü]{0,3}\Z"), "n", None),
)
_LAST_LETTERS = 4
_NO_CYRILLIC = "\u0530"
# There "Mamayev", "Mamayova" are adjectives: of Mamay.
_ADJECTIVES = frozenset({"bs", "cs", "hr", "sk", "sl", "sr"})


@lru_cache(maxsize=4096)
def is_derived(name: str, token: str, tag: Tag) -> bool:
    """Tell whether a token is another surname, made of a name: Мамаев of "Mamay".

    Args:
        name: One word in Latin or Cyrillic letters.
        token: One word of a text in the language, in any case.
        tag: The language.
    """
    language = primary_subtag(tag)
    last = unicodedata.normalize("NFD", name.casefold())[-_LAST_LETTERS:]
    if language in _ADJECTIVES or name[:1] >= _NO_CYRILLIC:
        return False
    folded = token.casefold().replace("ё", "е")
    return any(
        (languages is None or language in languages)
        and not set(last) & set(own)
        and suffix.search(folded)
        for suffix, own, languages in _DERIVED
    )


@lru_cache(maxsize=4096)
def may_spell(name: str, token: str) -> bool:
    """Tell whether a token may be a name in another spelling, with an ending perhaps.

    Args:
        name: One word in Latin letters.
        token: One word of a text, in any script of the tables.

    Returns:
        True where a name has too few consonants to tell.
    """
    wanted, given = _skeleton(name), _skeleton(token)
    strict = sum("-" not in classes for classes in wanted)
    if strict < 2:
        return (
            not strict
            or any(classes in given for classes in wanted)
            or any(classes & other for classes in wanted[:1] for other in given[:1])
        )
    slack = 1 if strict > 3 else 0
    # Arabic and Hebrew write "and", "for", "the" in one word with a name.
    before, after = (_PREFIX, 0) if token[0] >= "\u0590" else (0, _ENDING)
    return any(
        _distance(wanted, given[start:], ending=after) <= slack
        for start in range(min(before, len(given)) + 1)
    )


_NO_VOWELS = "\u0590"
"""Hebrew, Arabic and what follows them in Unicode."""


@lru_cache(maxsize=4096)
def _skeleton(word: str) -> tuple[frozenset[str], ...]:
    folded = unicodedata.normalize("NFD", word.casefold())
    for pattern, sound in _DIGRAPHS:
        folded = pattern.sub(sound, folded)
    found: list[frozenset[str]] = []
    last = ""
    for char in folded:
        classes = _CLASSES.get(char)
        # A doubled letter is one sound, but where vowels are not written.
        if classes and (char != last or char >= _NO_VOWELS):
            found.append(classes)
        if not unicodedata.combining(char):
            last = char
    return tuple(found)


def _distance(
    wanted: tuple[frozenset[str], ...],
    given: tuple[frozenset[str], ...],
    *,
    ending: int,
) -> int:
    """Count the consonants that differ; an ending of the given word is free."""
    row = [0]
    for classes in given:
        row.append(row[-1] + _cost(classes))
    for classes in wanted:
        above, row = row, [row[0] + _cost(classes)]
        for index, other in enumerate(given):
            change = above[index] + (0 if classes & other - {"-"} else 1)
            row.append(
                min(change, above[index + 1] + _cost(classes), row[-1] + _cost(other))
            )
    return min(row[max(0, len(row) - 1 - ending) :])


def _cost(classes: frozenset[str]) -> int:
    return 0 if "-" in classes else 1
