"""How good the proposals of an update are, beside msgmerge's; the memory; a follow-up.

    python benchmarks/quality.py            all
    python benchmarks/quality.py edits      one part: edits, histories, memory, case

How it is counted: in `judged_history` and `judged_edits`.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from difflib import SequenceMatcher
from pathlib import Path

from edits import edited_case
from histories import HELD_OUT, HISTORIES, Step, steps

from corpus import HEADER
from ua_i18n.catalog import Catalog, Key, Message, read_po, update
from ua_i18n.catalog.memory import Memory
from ua_i18n.languages import Tag

ALIKE = 0.7
"""A translator keeps a proposal of which so much is in the final translation."""
CASES = 60
SEGMENTS = 100_000
QUERIES = 200
LOCALE = Path(__file__).parents[1] / "locale"
OFFER = "Similar sentence: “"
Merge = Callable[[Catalog, Catalog], Catalog]


@dataclass(slots=True)
class Score:
    """How the proposals of one tool did."""

    past: int = 0
    """Messages with a past that could be found."""
    found: int = 0
    """Of these, with the right proposal."""
    made: int = 0
    """Proposals of which it is known whether they are right."""
    right: int = 0

    @property
    def recall(self) -> float:
        """The share of the pasts that was found."""
        return self.found / self.past if self.past else 1.0

    @property
    def precision(self) -> float:
        """The share of the proposals that was right."""
        return self.right / self.made if self.made else 1.0


Scores = dict[tuple[str, str], Score]
"""Row and tool to score."""


def main() -> None:
    """Measure what is asked for."""
    parts = {
        "edits": edits_table,
        "histories": histories_table,
        "memory": memory_figures,
        "case": case_figures,
    }
    for name in sys.argv[1:] or parts:
        parts[name]()
        print()


def edits_table() -> None:
    """Edits with known truth, of sentences and of paragraphs."""
    sentences = known_sentences()
    scores: Scores = defaultdict(Score)
    for name, joined in (("sentence", (1, 1)), ("paragraph", (2, 5))):
        for seed in range(CASES):
            case = edited_case(random.Random(seed), sentences, joined=joined)
            old = catalog(
                Message(text, (f"t{at}",), msgctxt="letter")
                for at, text in enumerate(case.old)
            )
            new: dict[Key, tuple[str, int | None]] = {
                ("letter", text): (kind, place) for kind, text, place in case.new
            }
            template = catalog(Message(text, msgctxt=ctx) for ctx, text in new)
            for tool, merge in TOOLS.items():
                judged_edits(scores, f"{name}:", tool, new, merge(old, template))
    printed("edits with known truth", scores)


def judged_edits(
    scores: Scores,
    row: str,
    tool: str,
    truth: Mapping[Key, tuple[str, int | None]],
    merged: Catalog,
) -> None:
    """Count: each text has at most one past, and only that one's msgstr is right."""
    for message in merged.messages:
        kind, place = truth[message.key]
        if kind == "unchanged":
            continue
        made, right = any(message.msgstr), message.msgstr == (f"t{place}",)
        for name in (f"{row} all", f"{row} {kind}"):
            score = scores[name, tool]
            score.past += place is not None
            score.found += right
            score.made += made
            score.right += right


def histories_table() -> None:
    """What translators of public packages had made of the proposals."""
    for title, histories in (("in view", HISTORIES), ("held out", HELD_OUT)):
        scores: Scores = defaultdict(Score)
        for step in steps(histories):
            judged_history(scores, step)
        printed(f"histories of packages, {title}", scores)


def judged_history(scores: Scores, step: Step) -> None:
    """Count by what the translators of the newer version confirmed.

    Judged are the messages that only the newer version has, with a translation
    that is confirmed and not the source itself. Such a message has a past if a
    translation of the older version is at least `ALIKE` to its translation (ratio
    of characters); row "kept": only if it is the very same. A proposal is right if
    it is as much alike.
    """
    known = {message.key for message in step.old.messages}
    final = {
        message.key: message.msgstr[0]
        for message in step.new.messages
        if message.key not in known
        and message.translated
        and message.msgstr[0] != message.msgid
    }
    if not final:
        return
    held = {
        message.msgstr[0]
        for message in (*step.old.messages, *step.old.obsolete)
        if any(message.msgstr)
    }
    past = {key: past_of(text, held) for key, text in final.items()}
    template = catalog(
        replace(bare(message), msgstr=("", "") if message.msgid_plural else ("",))
        for message in step.new.messages
    )
    for tool, merge in TOOLS.items():
        found = {m.key: m.msgstr[0] for m in merge(step.old, template).messages}
        for key, text in final.items():
            right = bool(found[key]) and ratio(found[key], text) >= ALIKE
            for row in ("all", step.package):
                score = scores[row, tool]
                score.past += past[key] >= ALIKE
                score.found += past[key] >= ALIKE and right
                score.made += bool(found[key])
                score.right += right
            if past[key] == 1.0:
                score = scores["all, the very translation kept", tool]
                score.past += 1
                score.found += found[key] == text
                score.made += bool(found[key])
                score.right += found[key] == text


def past_of(text: str, held: set[str]) -> float:
    """How much the most alike of these texts is alike."""
    return (
        1.0
        if text in held
        else max((ratio(other, text) for other in held), default=0.0)
    )


def ratio(left: str, right: str) -> float:
    """The share of equal characters in a row; 0.0 where that is less than ALIKE."""
    longer = len(left) + len(right)
    if 2 * min(len(left), len(right)) < ALIKE * longer:
        return 0.0
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    return matcher.ratio() if matcher.quick_ratio() >= ALIKE else 0.0


def memory_figures() -> None:
    """Look-ups in many segments, printed."""
    median, right = memory_measured()
    print(f"memory of {SEGMENTS} segments, look-up: median {median * 1e3:.2f} ms")
    print(f"right first: {right:.3f} of {QUERIES}")


def memory_measured() -> tuple[float, float]:
    """Look up in many segments, a tenth of the words of each query changed.

    Returns:
        The median seconds of a look-up, and the share that was right first.
    """
    dice = random.Random(1)
    words = sorted({word for text in known_sentences() for word in text.split()})
    common = [1 / rank for rank in range(1, len(words) + 1)]  # as words are in texts
    dice.shuffle(words)
    texts = [" ".join(dice.choices(words, common, k=30)) for _ in range(SEGMENTS)]
    memory = Memory(texts)
    memory.near("make the index")
    seconds, first = [], 0
    for place in dice.sample(range(SEGMENTS), QUERIES):
        query = texts[place].split()
        for at in dice.sample(range(len(query)), len(query) // 10):
            query[at] = dice.choice(words)
        start = time.perf_counter()
        found = memory.near(" ".join(query))
        seconds.append(time.perf_counter() - start)
        first += bool(found) and found[0].position == place
    return statistics.median(seconds), first / QUERIES


def case_figures() -> None:
    """What the shipped case of 2022 spares the translator of the one of 2023."""
    parent, template = (
        read_po((LOCALE / name).read_bytes())
        for name in ("ru/LC_MESSAGES/kz-mamay-2022.po", "kz-mamay-2023.pot")
    )
    merged = merged_here(None, template, sources=[parent])
    words: Counter[str] = Counter()
    for message in merged.messages:
        count = len(message.msgid.split())
        words["in all"] += count
        if message.translated:
            words["translated"] += count
        elif message.fuzzy:
            words["fuzzy, to be looked through"] += count
        else:
            offers = (note for note in message.extracted if note.startswith(OFFER))
            words["in sentences with a similar one"] += sum(
                len(note[len(OFFER) :].split("” = “")[0].split()) for note in offers
            )
    print("words of kz-mamay-2023, Russian empty, inheriting from kz-mamay-2022")
    for kind, count in words.items():
        print(f"{kind:<36}{count:>6}{count / words['in all']:8.1%}")


def known_sentences() -> list[str]:
    """English sentences of seven words and more, each once, in a fixed order."""
    return sorted(
        {
            " ".join(message.msgid.split())
            for step in steps()
            for message in step.old.messages
            if len(message.msgid.split()) >= 7
        }
    )


def bare(message: Message) -> Message:
    """A message as in a template."""
    return replace(message, comments=(), flags=(), previous=None, line=None)


def catalog(messages: Iterable[Message]) -> Catalog:
    """A catalog of the benchmark."""
    return Catalog.build(messages, header=HEADER)


def merged_here(
    old: Catalog | None, template: Catalog, *, sources: Sequence[Catalog] = ()
) -> Catalog:
    """Merge with ours."""
    return update(
        old,
        template,
        language=Tag("ru"),
        plural_forms=HEADER["Plural-Forms"],
        now=datetime(2026, 1, 2, tzinfo=UTC),
        sources=sources,
    )


def merged_by_msgmerge(old: Catalog, template: Catalog) -> Catalog:
    """Merge with msgmerge."""
    with tempfile.TemporaryDirectory() as name:
        po, pot = Path(name) / "a.po", Path(name) / "a.pot"
        po.write_bytes(old.to_po())
        pot.write_bytes(template.to_po())
        done = subprocess.run(
            ["msgmerge", "-q", "--previous", po, pot], check=True, capture_output=True
        )
    return read_po(done.stdout)


TOOLS: dict[str, Merge] = {"ua-i18n": merged_here, "msgmerge": merged_by_msgmerge}


def printed(title: str, scores: Scores) -> None:
    """Print a table, the tools side by side."""
    print(f"{title:<40}" + "".join(f"{tool:>28}" for tool in TOOLS))
    heads = f"{'made':>8}{'precision':>11}{'recall':>9}"
    print(f"{'':<32}{'pasts':>8}" + heads * len(TOOLS))
    for row in dict.fromkeys(row for row, _ in scores):
        found = [scores[row, tool] for tool in TOOLS]
        cells = (f"{it.made:8}{it.precision:11.3f}{it.recall:9.3f}" for it in found)
        print(f"{row:<32}{found[0].past:>8}{''.join(cells)}")


if __name__ == "__main__":
    main()
