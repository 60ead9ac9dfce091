"""Edits made by chance, so that what each text was before is known."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

__all__ = ["KINDS", "Edited", "edited_case"]

UNCHANGED = 20
PER_KIND = 2


@dataclass(frozen=True, slots=True)
class Edited:
    """The texts of a case before and after; both have the same context."""

    old: tuple[str, ...]
    new: tuple[tuple[str, str, int | None], ...]
    """Kind of edit, text, place in `old` of the text it was; None for a new text."""


def edited_case(
    dice: random.Random, sentences: Sequence[str], *, joined: tuple[int, int]
) -> Edited:
    """A case of texts of so many sentences each, some edited, some gone, some new.

    Args:
        dice: Chance.
        sentences: What texts are made of; each stands in one text of the case.
        joined: The least and the greatest number of sentences of a text.
    """
    pool = dice.sample(sentences, k=joined[1] * (UNCHANGED + PER_KIND * len(KINDS) + 4))

    def text() -> list[str]:
        return [pool.pop() for _ in range(dice.randint(*joined))]

    old = [" ".join(text()) for _ in range(UNCHANGED)]
    new: list[tuple[str, str, int | None]] = [
        ("unchanged", same, place) for place, same in enumerate(old)
    ]
    for kind, edit in KINDS.items():
        for _ in range(PER_KIND):
            parts = text()
            old.append(" ".join(parts))
            new.append((kind, edit(dice, parts, pool[0]), len(old) - 1))
    old += [" ".join(text()) for _ in range(2)]
    new += [("new", " ".join(text()), None) for _ in range(2)]
    dice.shuffle(new)
    return Edited(tuple(old), tuple(new))


def _words(share: float) -> Callable[[random.Random, list[str], str], str]:
    """Other words in the place of so many."""

    def edit(dice: random.Random, parts: list[str], other: str) -> str:
        words, others = " ".join(parts).split(), other.split()
        for place in dice.sample(range(len(words)), max(1, int(len(words) * share))):
            words[place] = dice.choice(others)
        return " ".join(words)

    return edit


def _letters(dice: random.Random, parts: list[str], _: str) -> str:
    """A tenth of the letters other ones: what a bad scan gives."""
    letters = list(" ".join(parts))
    for place in dice.sample(range(len(letters)), max(1, len(letters) // 10)):
        letters[place] = dice.choice("aeiourstnl")
    return "".join(letters)


def _typing_slip(dice: random.Random, parts: list[str], _: str) -> str:
    text = " ".join(parts)
    place = dice.randrange(1, len(text) - 1)
    return text[:place] + text[place + 1 :]


def _longer(dice: random.Random, parts: list[str], other: str) -> str:
    """A few words, or with several sentences a sentence, added."""
    place = dice.randint(0, len(parts))
    added = other if len(parts) > 1 else " ".join(other.split()[:3])
    return " ".join([*parts[:place], added, *parts[place:]])


def _shorter(dice: random.Random, parts: list[str], _: str) -> str:
    """A sentence left out, or of a single one a third of its words."""
    if len(parts) > 1:
        gone = dice.randrange(len(parts))
        return " ".join(part for place, part in enumerate(parts) if place != gone)
    words = parts[0].split()
    return " ".join(words[: len(words) - len(words) // 3])


def _turned(dice: random.Random, parts: list[str], _: str) -> str:
    """The second half first."""
    del dice
    words = " ".join(parts).split()
    return " ".join(words[len(words) // 2 :] + words[: len(words) // 2])


KINDS: dict[str, Callable[[random.Random, list[str], str], str]] = {
    "typing slip": _typing_slip,
    "one word": _words(0.0),
    "30 % of the words": _words(0.3),
    "10 % of the letters": _letters,
    "longer": _longer,
    "shorter": _shorter,
    "turned round": _turned,
}
