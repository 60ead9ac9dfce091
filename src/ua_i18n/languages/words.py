"""The words around the names of languages: and, or, in, language, your own.

One row for each language; to add a language, add its words. Words are lower
case; those of scripts without spaces stand in their own tables.
"""

from __future__ import annotations

__all__ = [
    "CONJUNCTIONS",
    "ENDINGS",
    "FILLERS",
    "NOTHING",
    "OWN_LANGUAGE",
    "PREPOSITIONS",
    "UNSPACED_CONJUNCTIONS",
]

CONJUNCTIONS = (
    *("and/or", "or", "and", "as well as"),  # en
    *("oder", "und", "sowie"),  # de
    *("ou", "et", "ou bien"),  # fr
    *("o", "y", "u"),  # es
    *("e", "ou"),  # pt, it
    *("of",),  # nl; its "en" is a preposition elsewhere, see PREPOSITIONS
    *("lub", "i", "albo", "oraz"),  # pl
    *("nebo", "alebo"),  # cs, sk
    *("eller", "och", "og"),  # sv, da, no
    *("tai", "ja"),  # fi
    *("vagy", "és"),  # hu
    *("sau", "și"),  # ro
    *("ili", "или", "и"),  # hr, sr, ru, bg
    *("або", "чи", "та", "й"),  # uk
    *("немесе", "және", "же", "жана"),  # kk, ky
    *("veya", "ve"),  # tr
    *("və", "ve ya", "yoki"),  # az, uz
    *("atau", "dan"),  # id, ms
    *("ή", "και"),  # el
    *("أو", "و"),  # ar
    *("یا", "و"),  # fa, ur
    *("או",),  # he
    *("या", "और"),  # hi
    *("hoặc", "và"),  # vi
)
"""Words that stand between two names, with spaces around them."""

UNSPACED_CONJUNCTIONS = (
    "或者",
    "或",
    "以及",
    "和",
    "及",
    "または",
    "หรือ",
    "และ",
    "또는",
)

PREPOSITIONS = (
    *("in", "en", "auf", "em"),  # en, it, nl; fr, es (and Dutch "and"); de; pt
    *("po", "w języku"),  # pl
    *("på", "în"),  # sv, da, no; ro
    *("на", "в", "به", "dalam", "bằng"),  # ru, fa, id, vi
)

FILLERS = (
    *("the", "language"),  # en
    *("die", "sprache", "het", "taal", "la", "langue", "el", "idioma", "lengua"),
    *("língua", "lingua", "język", "językiem", "języku", "språket"),
    *("язык", "языке", "мова", "мовою", "мові", "тілі", "тілінде"),
    *("zabon", "زبان", "اللغة", "باللغة", "لغة"),
)
"""Words that say "language" or an article, before or after a name."""

ENDINGS = (
    *(("sku", "ski"), ("cku", "cki"), ("skim", "ski"), ("ckim", "cki")),  # pl
    *(("ском", "ский"), ("цком", "цкий"), ("ски", "ский")),  # ru: на …, по-…
    *(("ською", "ська"), ("цькою", "цька")),  # uk
)
"""Inflected ending, and that of the form in CLDR's lists."""

OWN_LANGUAGE = (
    r"\byour (?:own )?(?:native |first )?(?:language|mother tongue)",
    r"\b(?:ihrer|deiner|eurer|eigener) (?:eigenen )?(?:mutter|landes)?sprache",
    r"\bvotre (?:propre )?langue",
    r"\b(?:su|tu|vuestro) (?:propi[oa] )?(?:idioma|lengua)",
    r"\b(?:seu|sua|teu|tua) (?:própri[oa] )?(?:idioma|língua)",
    r"\b(?:vostra|tua|sua|propria) (?:propria )?lingua",
    r"\b(?:uw|je|jouw) (?:eigen )?(?:moeder)?taal",
    r"\bwłasnym języku|\b(?:swoim|twoim) (?:ojczystym )?języku",
    r"\b(?:ваш|сво)[её]м (?:собственном |родном )*языке|\bродном языке",
    r"\b(?:вашою|своєю) (?:рідною )?мовою|\bрідною мовою",
    r"\b(?:ditt|dit) (?:eget )?(?:modersmål|språk|sprog)",
    r"\bomalla (?:äidin)?kielell",
    r"\bkendi dil",
    r"بلغت(?:ك|كم)|لغت(?:ك|كم) (?:الخاصة|الأم)",
    r"زبان خود",
    r"您(?:自己)?的(?:语言|語言|母语|母語)",
)
"""Patterns for "your own language", which is a permission and no language."""

NOTHING = frozenset({"n/a", "none", "-", "–", "—", "not applicable", "tbc", "tbd"})
"""What forms hold where nobody named a language."""
