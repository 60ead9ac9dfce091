"""Letters and pages -> JSON; what they miss -> lines for a person."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ua_i18n.project import BuiltLetter, BuiltPage, Output
    from ua_i18n.rendering import Block, Letter, Missing, Page, PageBlock

__all__ = [
    "late_lines",
    "letter_json",
    "missing_lines",
    "output_lines",
    "page_json",
    "passed_over_lines",
    "refusal_lines",
    "summary_lines",
]

EXCERPT = 60
"""Longest piece of a message that is shown, in code points."""


def letter_json(letter: Letter, *, refused: bool) -> str:
    """Write the contract's JSON of a letter.

    Args:
        letter: The letter.
        refused: Nothing is given out: `text` is null.
    """
    text = None if refused else letter.text
    return _json(letter, "letter", text, target=letter.target, subject=letter.subject)


def page_json(page: Page) -> str:
    """Write the contract's JSON of a page; `text` is its HTML."""
    return _json(page, "page", page.html, target=None, subject=None)


def missing_lines(missing: Sequence[Missing]) -> Iterator[str]:
    """Say each missing message: place, state and how it begins."""
    for one in missing:
        place = ":".join(str(part) for part in (one.path, one.line) if part)
        parts = (f"{place}:" if place else "", one.state, _said(one))
        yield " ".join(part for part in parts if part)


def passed_over_lines(rendering: Letter | Page) -> Iterator[str]:
    """Say which preferred languages were passed over and why."""
    for passed in rendering.passed_over:
        yield f"passed over {passed.language}: {_count(len(passed.missing))} missing"
        yield from missing_lines(passed.missing)


def refusal_lines(letter: Letter | BuiltLetter) -> Iterator[str]:
    """Say what a letter lacks; nothing if it is complete."""
    if letter.complete:
        return
    to = f" to {letter.target}" if letter.target else ""
    if letter.target is None:
        why = (
            "no target has the role 'target'; describe under 'targets' whom the "
            "letter is for"
        )
    elif letter.missing:
        why = f"{_count(len(letter.missing))} missing"
    else:
        why = "the case has no letter; write it under ## Letter"
    yield f"not complete: the letter of {letter.case}{to} in {letter.language}: {why}"
    texts = [one for one in letter.missing if letter.target or one.msgid is not None]
    yield from missing_lines(texts)


def late_lines(case: str, deadline: date | None, today: date) -> Iterator[str]:
    """Warn that the deadline of a case has passed."""
    if deadline and deadline < today:
        yield (
            f"warning: the deadline of {case} was {deadline.isoformat()}: "
            "ask before you send anything"
        )


def output_lines(output: Output) -> Iterator[str]:
    """Say what stays of earlier builds, and why."""
    for path in output.spared:
        yield f"{path}: stays as it was: a file that it needs cannot be read"
    for path in output.edited:
        yield (
            f"{path}: is not made any more, and not as a build left it: "
            "remove it, or keep it elsewhere"
        )


def summary_lines(
    letters: Sequence[Letter | BuiltLetter], pages: Sequence[Page | BuiltPage]
) -> Iterator[str]:
    """Sum up a build in one line."""
    ready = sum(letter.complete for letter in letters)
    whole = sum(page.complete for page in pages)
    yield (
        f"letters: {ready} of {len(letters)} ready; "
        f"pages: {len(pages)}, {whole} without fallbacks"
    )


def _count(number: int) -> str:
    return "1 message" if number == 1 else f"{number} messages"


def _said(missing: Missing) -> str:
    if missing.msgid is None:
        return "[salutation] the target has none; write one in the case file"
    context = f"[{missing.context}] " if missing.context else ""
    return f"{context}{_excerpt(missing.msgid)}{_advice(missing)}"


def _advice(missing: Missing) -> str:
    """Say how to mend what no catalog can."""
    if missing.context == "sender-country":
        return ": CLDR does not name it in this language; let the sender give its name"
    if missing.context != "country":
        return ""
    from ua_i18n.languages import country_code

    if country_code(missing.msgid or "") is None:
        return ": write its ISO 3166 code in the case file"
    return (
        ": CLDR does not name it in this language; leave it out of the case file, and"
        " write its name as the last line of the address"
    )


def _excerpt(text: str) -> str:
    return f'"{text[: EXCERPT - 1]}…"' if len(text) > EXCERPT else f'"{text}"'


def _json(
    rendering: Letter | Page,
    part: str,
    text: str | None,
    *,
    target: str | None,
    subject: str | None,
) -> str:
    content = {
        "version": 1,
        "case": rendering.case,
        "language": rendering.language,
        "direction": rendering.direction,
        "part": part,
        "target": target,
        "subject": subject,
        "complete": rendering.complete,
        "passed_over": [
            {"language": passed.language, "missing": _missing(passed.missing)}
            for passed in rendering.passed_over
        ],
        "blocks": [_block(block) for block in rendering.blocks],
        "text": text,
        "missing": _missing(rendering.missing),
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _block(block: Block | PageBlock) -> dict[str, str]:
    return {
        "role": block.role,
        "text": block.text,
        "language": block.language,
        "direction": block.direction,
        "state": block.state,
    }


def _missing(missing: Sequence[Missing]) -> list[dict[str, object]]:
    return [asdict(one) for one in missing]
