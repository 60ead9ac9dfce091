"""Faults planted in real translations, by rules that know none of the checks.

What a careless or a hostile hand does to a translation: each rule changes one thing
in a sound message of a real catalog of `fetch.py`. Nothing of them is committed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import islice
from pathlib import Path

from checks.planted import HEADER
from corpus.fetch import cache, po_files
from ua_i18n.catalog import Catalog, Message, read_po
from ua_i18n.errors import UaI18nError

__all__ = ["RULES", "Planted", "planted"]

LANGUAGES = frozenset(
    "ar de es fa fr it ja pl pt pt_BR ru tr uk vi zh_CN zh_Hans".split()
)
"""Those of the preferred languages of Urgent Actions that many catalogs have."""

_SENTENCE_END = re.compile(r"(?<=[^\W\d_][.!?؟。！？])\s*(?=[^\W\d_])")
_LATIN_TWINS = str.maketrans("асеорхуАВЕКМНОРСТХ", "aceopxyABEKMHOPCTX")
_CYRILLIC_TWINS = str.maketrans("aceopxyABEKMHOPCTX", "асеорхуАВЕКМНОРСТХ")


@dataclass(frozen=True, slots=True)
class Planted:
    """A sound message, and the same with a fault."""

    rule: str
    language: str
    header: Mapping[str, str]
    sound: Message
    faulty: Message

    def files(self) -> tuple[bytes, bytes]:
        """Write two catalogs of one message: the sound one and the faulty one."""
        header = {**HEADER, **self.header}
        sound, faulty = (
            Catalog.build([replace(message, locations=())], header=header).to_po()
            for message in (self.sound, self.faulty)
        )
        return sound, faulty


def planted(each: int) -> Iterator[Planted]:
    """Yield faults of every kind, always the same ones, no two of one file.

    Args:
        each: How many of each kind.
    """
    candidates = tuple(_sound_messages())
    for rule, plant in RULES.items():
        found = _planted(rule, plant, candidates)
        yield from islice(found, each)


_Candidate = tuple[str, Mapping[str, str], tuple[Message, ...]]


def _planted(
    rule: str, plant: Callable[[Message], str | None], candidates: Sequence[_Candidate]
) -> Iterator[Planted]:
    used = Counter[str]()
    order = sorted(candidates, key=lambda one: _hash(rule + one[0] + one[2][0].msgid))
    for language, header, messages in order:
        if used[language] >= 3:  # or all would be of the language with most catalogs
            continue
        for message in messages:
            text = plant(message)
            if text is not None and text != message.msgstr[0]:
                used[language] += 1
                faulty = replace(message, msgstr=(text, *message.msgstr[1:]))
                yield Planted(rule, language, header, message, faulty)
                break


def _sound_messages() -> Iterator[_Candidate]:
    """Yield of each catalog the prose that somebody has confirmed."""
    for path in sorted(po_files(), key=lambda path: _hash(_name(path))):
        if path.suffix != ".po":
            continue
        try:
            catalog = read_po(path.read_bytes())
        except UaI18nError:
            continue
        language = catalog.header.get("Language") or path.stem
        messages = tuple(filter(_prose, catalog.messages))
        if language in LANGUAGES and messages:
            rule = catalog.header.get("Plural-Forms")
            header = {"Language": language} | ({"Plural-Forms": rule} if rule else {})
            ordered = sorted(messages, key=lambda message: _hash(message.msgid))
            yield language, header, tuple(ordered[:400])


def _prose(message: Message) -> bool:
    return (
        not message.fuzzy
        and message.msgid_plural is None
        and len(message.msgid.split()) >= 4
        and message.msgstr[0] not in ("", message.msgid)
    )


def _name(path: Path) -> str:
    return path.relative_to(cache()).as_posix()


def _hash(text: str) -> bytes:
    return sha256(text.encode(errors="surrogateescape")).digest()


def _substituted(
    pattern: str, change: Callable[[re.Match[str]], str], *, in_source: bool = False
) -> Callable[[Message], str | None]:
    """Change the first place that matches, if the source has the same there."""
    compiled = re.compile(pattern)

    def plant(message: Message) -> str | None:
        text = message.msgstr[0]
        match = compiled.search(text)
        if match is None or (in_source and match[0] not in message.msgid):
            return None
        return text[: match.start()] + change(match) + text[match.end() :]

    return plant


def _next_digit(match: re.Match[str]) -> str:
    return match[0][:-1] + str((int(match[0][-1]) + 1) % 10)


def _sentence_lost(message: Message) -> str | None:
    text = message.msgstr[0]
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    sources = len(_SENTENCE_END.findall(message.msgid))
    return text[: ends[-1]].rstrip() if ends and len(ends) == sources else None


def _in_english(message: Message) -> str | None:
    return message.msgid if len(message.msgid) > 60 else None


def _half_english(message: Message) -> str | None:
    text = message.msgstr[0]
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    last = [match.end() for match in _SENTENCE_END.finditer(message.msgid)]
    if not ends or not last or len(message.msgid) - last[-1] < 40:
        return None
    return text[: ends[-1]] + message.msgid[last[-1] :]


def _final(marks: str, instead: str) -> Callable[[Message], str | None]:
    def plant(message: Message) -> str | None:
        text = message.msgstr[0]
        same = message.msgid[-1] in marks and text[-1] in marks
        return text[:-1] + instead if same and text[-2:-1] not in marks else None

    return plant


RULES: Mapping[str, Callable[[Message], str | None]] = {
    "a number changed": _substituted(
        r"(?<![\w.%-])\d{2,}(?![\w%-])", _next_digit, in_source=True
    ),
    "a number lost": _substituted(
        r" \d{2,}(?=[ .,])", lambda match: "", in_source=True
    ),
    "an e-mail address changed": _substituted(
        r"(?<=[a-z])[a-z](?=@[a-z]+\.)", lambda match: "q"
    ),
    "a URL changed": _substituted(
        r"(?<=[a-z]\.)(?:org|com|net)(?=/)", lambda m: "info"
    ),
    "a look-alike letter in a URL or address": _substituted(
        r"(?:https?://|@)[a-z.]*?[aceopx]",
        lambda match: match[0][:-1] + match[0][-1].translate(_CYRILLIC_TWINS),
    ),
    "a Latin letter in a Cyrillic word": _substituted(
        r"(?<=[б-я])[асеорху](?=[б-я])",
        lambda match: match[0].translate(_LATIN_TWINS),
    ),
    "a Cyrillic letter in a Latin word": _substituted(
        r"(?<=[a-z]{2})[aceop](?=[a-z]{2})",
        lambda match: match[0].translate(_CYRILLIC_TWINS),
    ),
    "a zero-width space in a word": _substituted(
        r"(?<=[^\W\d_a-z]{3})(?=[^\W\d_a-z]{3})|(?<=[a-z]{3})(?=[a-z]{3})",
        lambda match: "\u200b",
    ),
    "digits turned round by an override": _substituted(
        r"\d{2,}", lambda match: f"\u202e{match[0][::-1]}\u202c"
    ),
    "left in English": _in_english,
    "the last sentence left in English": _half_english,
    "the last sentence lost": _sentence_lost,
    "the final stop lost": _final(".。", ""),
    "a question made a statement": _final("?？؟", "."),
    "a word written twice": _substituted(
        r"(?<= )[^\W\d_]{5,}(?= )", lambda match: f"{match[0]} {match[0]}"
    ),
    "a space written twice": _substituted(
        r"(?<=[^\W\d_]) (?=[^\W\d_])", lambda match: "  "
    ),
    "a bracket lost": _substituted(r"(?<=\w)\)", lambda match: ""),
    "a named placeholder lost": _substituted(
        r"%\(\w+\)s ?", lambda match: "", in_source=False
    ),
    "a named placeholder renamed": _substituted(
        r"(?<=%\()\w+(?=\)s)", lambda match: f"{match[0]}s"
    ),
    "a tag injected": _substituted(
        r"(?<= )(?=[^\W\d_]{4,}\Z)|(?<= )(?=[^\W\d_]{4,}\.\Z)",
        lambda match: "<script>alert(1)</script>",
    ),
    "a tag lost": _substituted(r"</[a-z]+>", lambda match: ""),
    "a line end lost at the end": _substituted(r"\n\Z", lambda match: ""),
}
"""What is done -> the function that does it; None where it cannot be done."""
