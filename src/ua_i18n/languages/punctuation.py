"""Punctuation of languages: closing marks, marks of their script, quotation marks.

Sources: CLDR 45 (`delimiters`, `exemplarCharacters` of type punctuation); The Unicode
Standard, chapter 6.2 and the chapters of the scripts; for spaces the "Lexique des
règles typographiques en usage à l’Imprimerie nationale" (French in Canada: Office
québécois de la langue française, which wants a space before the colon alone); for
¿ and ¡ the "Ortografía de la lengua española" (RAE, 2010).
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from ua_i18n.languages.cldr import script_of
from ua_i18n.languages.tags import Tag, primary_subtag

__all__ = ["KINDS", "Punctuation", "punctuation"]

KINDS = {
    mark: kind
    for kind, marks in {
        "stop": ".。．｡।॥۔։።။།៕᙮᠃᱾",
        "question mark": "?？؟՞፧⁇",
        "exclamation mark": "!！՜‼",
        "colon": ":：፦",
        "ellipsis": "…⋯",
        "semicolon": ";；؛፤",
    }.items()
    for mark in marks
}
"""What a mark does at the end of a text, in any script."""


class Punctuation(NamedTuple):
    """How a language writes its marks."""

    kinds: dict[str, str]
    """What a mark does at the end; empty where sentences end without a mark."""
    stop: str
    question: str
    exclamation: str
    foreign: tuple[tuple[str, str], ...]
    """Marks of Latin scripts, and what stands for them after the own letters."""
    quotes: str
    """The pair of quotation marks that is opened first, both in one string."""
    quoting: frozenset[str]
    """All double quotation marks of the language; none where they are not known."""
    spaced: str
    """Marks that have a no-break space before them, and after an opening one."""
    silent: str
    """Closing quotation marks before which a sentence needs no mark."""
    asking: str
    """What a question ends with where a full stop may follow it."""
    inverted: bool
    """Questions and exclamations are opened by ¿ and ¡."""
    reduplicates: bool
    """The same word twice is grammar: plural, degree or distribution."""


_ARABIC = (("?", "؟"), (",", "،"), (";", "؛"))
_HAN = (("?", "？"), ("!", "！"), (",", "，"), (";", "；"), (".", "。"))
_DANDA = (("|", "।"),)

_IN_ARABIC = ("ar", "fa", "ps", "ckb", "ug", "sd", "ur")

_FOREIGN: dict[str, tuple[tuple[str, str], ...]] = {
    **dict.fromkeys(_IN_ARABIC, _ARABIC),
    "ur": (*_ARABIC, (".", "۔")),
    "zh": _HAN,
    # Narrow ? and ! are usual in Japanese, too.
    "ja": ((",", "、"), (".", "。")),
    "el": (("?", ";"),),
    **dict.fromkeys(("hi", "ne", "mr", "sa", "bn", "as", "pa", "or"), _DANDA),
    **dict.fromkeys(("am", "ti"), (("::", "።"),)),
}

_STOPS = {
    **dict.fromkeys(("zh", "ja"), "。"),
    **dict.fromkeys(("hi", "ne", "bn", "as", "pa", "or", "sa"), "।"),
    **dict.fromkeys(("am", "ti"), "።"),
    "hy": "։",
    "ur": "۔",
}

_QUESTIONS = {
    **dict.fromkeys(_IN_ARABIC, "؟"),
    **dict.fromkeys(("zh", "ja"), "？"),
    "el": ";",
}

# Armenian puts the marks of question and exclamation over the vowel of a word.
_ARMENIAN = dict.fromkeys(".:։?!", "stop")
_GREEK = KINDS | {";": "question mark", "\u037e": "question mark", "·": "semicolon"}
_KINDS: dict[str, dict[str, str]] = {
    **{tag: {} for tag in ("th", "lo", "km", "my", "bo", "dz", "jbo")},
    "el": _GREEK,
    "hy": _ARMENIAN,
}

# A row: the pairs from CLDR, then pairs that orthographies give beside them; tags.
_QUOTES = (
    ("“”", "en pt-BR tr az lv th vi id ms hi bn ta te ml kn gu mr ne pa tl ga cy"),
    ("“”‘’「」『』《》", "zh-Hans ko"),
    ("「」『』“”《》", "zh-Hant ja"),
    ("«»“”„‹›", "fr es it pt-PT ca ast eu sq oc"),
    ("«»„“", "ru uk be kk ky tg mn tt ba"),
    ("“”«»", "gl uz"),
    ("«»“”„", "hy am ti nb nn no el fa ps ku"),
    ("„“»«›‹‚‘", "de cs sk sl mk is lb hsb dsb"),
    ("„“«»", "bg lt ka"),
    ("„“”»«", "hr bs sr et"),
    ("„”»«", "pl ro hu"),
    ("””»«", "sv fi"),
    ("“”»«„", "da nl af eo"),
    ("”“«»‟„", "ar ur ckb"),
)

_QUOTING = {tag: marks for marks, tags in _QUOTES for tag in tags.split()}
_DOUBLE = frozenset("«»“”„‟「」『』《》")

_REDUPLICATING = frozenset(
    "id ms jv su min fil tl ceb hi bn as or gu mr ne pa sd ur si ta te kn ml th lo km "
    "my vi tr az uz kk ky tk ug tt ka hy he sw zu xh yo ig fa ps ku ckb am ko "
    "mn".split()
)


@cache
def punctuation(tag: Tag) -> Punctuation:
    """Return how a language writes its marks.

    A language that no table names is taken to write them as English does, and to
    have no quotation marks of its own.
    """
    base = primary_subtag(tag)
    marks = _QUOTING.get(tag) or _QUOTING.get(_with_script(tag, base), "")
    return Punctuation(
        kinds=_KINDS.get(base, KINDS),
        stop=_STOPS.get(base, "."),
        question=_QUESTIONS.get(base, "?"),
        exclamation="！" if base in {"zh", "ja"} else "!",
        foreign=_FOREIGN.get(base, ()),
        quotes=marks[:2],
        quoting=_DOUBLE.intersection(marks),
        spaced=_spaced(tag, base),
        # Source: the handbooks of Japanese newspapers (Kyodo, Asahi).
        silent="」』" if base == "ja" else "",
        asking="か" if base == "ja" else "",
        inverted=base in {"es", "ast"},
        reduplicates=base in _REDUPLICATING,
    )


def _with_script(tag: Tag, base: str) -> str:
    if base == "zh":
        return f"zh-{script_of(tag)}"
    return "pt-PT" if tag.startswith("pt-PT") else "pt-BR" if base == "pt" else base


def _spaced(tag: Tag, base: str) -> str:
    if base != "fr":
        return ""
    return ":»" if tag in {"fr-CA", "fr-CH"} else ":;!?»"
