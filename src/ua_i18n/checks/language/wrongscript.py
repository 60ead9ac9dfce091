"""Letters of another script: a whole text in it, or one that passes for our own.

Sources: Unicode UTS #39 (confusables), CVE-2021-42694 (homoglyphs).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby

from ua_i18n.checks.brief import NAME_CONTEXTS
from ua_i18n.checks.entry import Pair
from ua_i18n.checks.facts.addresses import without_addresses
from ua_i18n.checks.language.scripts import (
    CYRILLIC_LOOKALIKES,
    LATIN_LOOKALIKES,
    copied,
    expected_scripts,
    letters,
    script,
    scripts_of,
    words,
)
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.checks.traits import LETTER, signs

__all__ = ["wrong_script"]

_VARIANTS = frozenset({"MATHEMATICAL", "FULLWIDTH"})
"""Letters that no word is written with; each looks like one of another script."""
_CONFUSABLE = _VARIANTS | {
    "LATIN",
    "CYRILLIC",
    "GREEK",
    "ARMENIAN",
    "CHEROKEE",
    "COPTIC",
}
_GREEK_LOOKALIKES = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαέίικνορυόύ")
_ALIKE = (LATIN_LOOKALIKES, CYRILLIC_LOOKALIKES, _GREEK_LOOKALIKES)
_ACRONYM = re.compile(r"[A-Z]{2,4}")
_FINAL_SIGMA = re.compile(r"[ά-ώ]{3,}s\Z")
_FORMAT = re.compile(
    r"%[-+ #0'*.\d]*(?:h|l|ll|z)?[a-zA-Z]|%\(\w+\)[a-z]|\$\{[\w.]*\}|\$[a-z_]+"
)
_KEY = re.compile(r"(?<![A-Z])[A-Z]\)|(?<![\w-])-[A-Za-z]")
_KEY_OF_WORD = re.compile(rf"(?:{_KEY.pattern})(?=[^\x00-\x7f])")
"""What is typed: "G)" in "G)et", "-o" in "-oFILE"; in a word of other letters."""
_LATIN = re.compile("[A-Za-z]+")
_WHOLE_LATIN = re.compile(r"(?<![^\W\d_])[A-Za-z]+(?![^\W\d_])")
_FEW_LETTERS = 4
_FOREIGN_SHARE = 3
"""Foreign names may be longer than the words round them, but not that much."""


@check("wrong-script", scope=Scope.TEXT, needs=LETTER)
def wrong_script(pair: Pair) -> Iterator[Remark]:
    """The translation is in another script, or letters of two stand in one word."""
    expected = expected_scripts(pair.language)
    if expected and _is_of(expected, pair):
        return
    source, text = map(_bare, pair.plain)
    text = _without_keys(text, source)
    known = set(map(_same, words(source)))
    new = [word for word in words(text) if not _is_known(word, known)]
    for word in dict.fromkeys(new):
        if _mixes(word, known):
            yield Remark(f"“{word}” mixes letters of {_listed(word)}")
    yield from _disguised(text, new, expected)
    if not _other_script(new, expected):
        return
    exempt = pair.context in NAME_CONTEXTS or copied(pair)
    if not exempt and (other := _other_script(_strange(new, known), expected)):
        yield Remark(f"most letters are {other.title()}")


def _is_of(expected: frozenset[str], pair: Pair) -> bool:
    """Tell whether all letters are of the scripts expected, none like another."""
    text = pair.plain[1]
    found = pair.signs if text == pair.text else signs(text, pair.language)
    if LETTER not in found:
        return True  # all letters are plain ones of the language's script
    if "LATIN" not in expected and _only_quotes(text, found, pair.original.plain):
        return True
    scripts = scripts_of(frozenset(text))
    return scripts <= expected and len(scripts & _CONFUSABLE) < 2


def _only_quotes(text: str, found: frozenset[str], source: str) -> bool:
    """Tell quickly that the foreign letters are plain Latin words of the source."""
    known = _latin_words(source)
    text = without_addresses(text)
    return all(char.isascii() for char in found if char.isalpha()) and all(
        word[0] in known
        and not text[word.start() - 1 : word.start()].isalpha()
        and not text[word.end() : word.end() + 1].isalpha()
        for word in _LATIN.finditer(text)
    )


# The catalogs of a case in all its languages have the same sources.
@lru_cache(maxsize=1024)
def _latin_words(source: str) -> frozenset[str]:
    return frozenset(_WHOLE_LATIN.findall(_bare(source)))


def _bare(text: str) -> str:
    return _FORMAT.sub(" ", without_addresses(text))


def _same(word: str) -> str:
    """Return what two words of the texts have in common; "I" is not "i"."""
    return word.casefold() if len(word) > 1 else word


def _without_keys(text: str, source: str) -> str:
    """Leave out of a translation the keys and options that the source names."""
    keys = frozenset(_KEY.findall(source))
    if not keys:
        return text
    return _KEY_OF_WORD.sub(lambda key: " " if key[0] in keys else key[0], text)


def _is_known(word: str, known: set[str]) -> bool:
    # The variable x may be written X; "a" and "I" are words.
    return _same(word) in known or (
        len(word) == 1 and word.isupper() and word not in "AI" and word.lower() in known
    )


def _mixes(word: str, known: set[str]) -> bool:
    """Tell whether letters of two scripts meet in a word and pass for one.

    Not "SRIDгә", a Tatar form of the SRID that the source speaks of; not a Latin
    letter with an accent, which Cyrillic lacks (Serbian "кôд"); and not a sign
    before a word that nobody takes for a letter of it ("jжурнал").
    """
    if word.isascii() or len(_CONFUSABLE & scripts_of(frozenset(word))) < 2:
        return False
    plain = (char for char in word if char.isascii() or script(char) != "LATIN")
    runs = ["".join(run) for _, run in groupby(plain, script)]
    if len(runs) < 2 or any(_names(run, known) for run in runs if run.isascii()):
        return False
    return (
        len(runs) > 2
        or any(script(run[0]) in _VARIANTS for run in runs)
        or _FINAL_SIGMA.search(word) is not None
        or any(alike.issuperset(run) for run in runs for alike in _ALIKE)
    )


def _names(run: str, known: set[str]) -> bool:
    """Tell whether Latin letters stand in the source: "HTTP" in "HTTPMethod"."""
    if len(run) > 2 and run.isupper():
        return any(run.casefold() in other for other in known)
    return len(run) > 1 and run.casefold() in known


def _disguised(text: str, new: list[str], expected: frozenset[str]) -> Iterator[Remark]:
    """Find words wholly written in letters of another script that look like ours."""
    if "CYRILLIC" in expected and "LATIN" not in expected:
        alone = {word for word in text.split() if len(word) == 1}
        for word in dict.fromkeys(new):
            # "E-mail" and "(c)" hold letters, not words.
            if LATIN_LOOKALIKES.issuperset(word) and (
                word in alone or (len(word) > 1 and not _ACRONYM.fullmatch(word))
            ):
                yield Remark(f"“{word}” is written with Latin letters")
    elif expected == {"LATIN"}:
        cyrillic = [word for word in new if script(word[0]) == "CYRILLIC"]
        # Beside other Cyrillic words it is a quotation.
        if all(map(CYRILLIC_LOOKALIKES.issuperset, cyrillic)):
            for word in dict.fromkeys(cyrillic):
                yield Remark(f"“{word}” is written with Cyrillic letters")


def _strange(new: Iterable[str], known: set[str]) -> list[str]:
    """Leave out what is in the source in another form: "Email" and "E-mail"."""
    source = "\n".join(known)
    return [word for word in new if len(word) < 3 or word.casefold() not in source]


def _other_script(new: Iterable[str], expected: frozenset[str]) -> str | None:
    """Name the script of a text that is not written in the expected ones."""
    count = letters("".join(new))
    inside = sum(count[name] for name in expected)
    outside = count.total() - inside
    if not expected or outside < _FEW_LETTERS or outside <= _FOREIGN_SHARE * inside:
        return None
    return next(name for name, _ in count.most_common() if name not in expected)


def _listed(word: str) -> str:
    """Say which letters of a word are of which script."""
    return " and ".join(
        f"{name.title()} ({''.join(char for char in word if script(char) == name)})"
        for name in letters(word)
    )
