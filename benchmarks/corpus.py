"""A corpus of case catalogs: the same seed gives the same bytes."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

from words import WORDS

from ua_i18n.catalog import Catalog, Message
from ua_i18n.languages import parse_tag, plural_forms

SOURCE = (
    "the letter urges authorities to release a person from detention and drop all "
    "charges because of peaceful protest court article code police journalist party "
    "sentence restrictions freedom expression assembly government investigation "
    "independent trial family lawyer health access medical care prison hearing"
).split()
LANGUAGES = tuple(WORDS)
CONTEXTS = ("letter", "background", "summary", "action", "label")
HEADER = {
    "Project-Id-Version": "benchmark",
    "POT-Creation-Date": "2026-01-01 00:00+0000",
    "PO-Revision-Date": "2026-01-01 00:00+0000",
    "Last-Translator": "none yet",
    "Language-Team": "Russian",
    "Language": "ru",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
    "Plural-Forms": "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : 1);",
}


def case_catalog(
    seed: int, *, messages: int = 64, language: str = "ru", longest: int = 36
) -> Catalog:
    """Make one case catalog, of about 33 KB in Russian.

    Args:
        seed: The same makes the same.
        messages: How many.
        language: One of the `LANGUAGES`.
        longest: The most words of a message.
    """
    dice = random.Random(seed)
    made: dict[tuple[str | None, str], Message] = {}
    while len(made) < messages:
        words = dice.randint(3, longest)
        message = Message(
            _text(dice, SOURCE, words),
            msgstr=_translation(dice, words, language),
            msgctxt=dice.choice(CONTEXTS),
            extracted=("Letter: the writer speaks to the addressee.",),
            locations=(f"cases/case-{seed}.md",),
            flags=_flags(dice),
        )
        made[message.key] = message
    plurals = HEADER["Plural-Forms"]
    if language != "ru":
        plurals = plural_forms(parse_tag(language))
    header = {**HEADER, "Language": language, "Plural-Forms": plurals}
    return Catalog.build(tuple(made.values()), header=header)


def in_another_language(catalog: Catalog, seed: int) -> Catalog:
    """Make the catalog of the same case in another language: other translations."""
    dice = random.Random(seed)
    messages = [
        replace(
            message,
            msgstr=_translation(dice, len(message.msgid.split()), "ru"),
            flags=_flags(dice),
        )
        for message in catalog.messages
    ]
    return Catalog.build(messages, header=HEADER)


def edited_template(catalog: Catalog, seed: int) -> Catalog:
    """Make the POT of a later version: 15 % edited, 5 % removed, 3 new."""
    dice = random.Random(seed)
    messages = []
    for message in catalog.messages:
        chance = dice.random()
        if chance < 0.05:
            continue
        bare = replace(message, msgstr=("",), flags=())
        if chance < 0.20:
            words = bare.msgid.split()
            words[dice.randrange(len(words))] = "amended"
            bare = replace(bare, msgid=" ".join(words))
        messages.append(bare)
    messages += [
        Message(_text(dice, SOURCE, 30), msgctxt="background") for _ in range(3)
    ]
    unique = {message.key: message for message in messages}
    return Catalog.build(tuple(unique.values()), header={**HEADER, "Language": ""})


def project_tree(
    root: Path, *, domains: int, languages: int = 12, messages: int = 64
) -> int:
    """Make a project of many catalogs; give how many.

    Twenty different catalogs recur: what they hold does not matter to who looks at
    stamps, and compiling keeps nothing of one file for the next.
    """
    (root / "ua-i18n.toml").write_text("")
    kinds = [case_catalog(seed, messages=messages).to_po() for seed in range(20)]
    for language in LANGUAGES[:languages]:
        folder = root / "locale" / language / "LC_MESSAGES"
        folder.mkdir(parents=True)
        for domain in range(domains):
            (folder / f"case-{domain:04}.po").write_bytes(kinds[domain % len(kinds)])
    return domains * len(LANGUAGES[:languages])


def _translation(dice: random.Random, words: int, language: str) -> tuple[str]:
    if dice.random() >= 0.85:
        return ("",)
    text = _text(dice, WORDS[language].split(), words)
    return (text.replace(" ", "").replace(".", "。") if language[:2] == "zh" else text,)


def _flags(dice: random.Random) -> tuple[str, ...]:
    return ("fuzzy",) if dice.random() < 0.06 else ()


def _text(dice: random.Random, words: list[str], count: int) -> str:
    """Make a sentence in which no word stands twice in a row."""
    chosen = [dice.choice(words)]
    while len(chosen) < count:
        word = dice.choice(words)
        if word != chosen[-1]:
            chosen.append(word)
    return " ".join(chosen).capitalize() + "."
