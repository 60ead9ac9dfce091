"""Every word of a document is in the draft or in a doubt, whatever stands in it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.cases import Paragraph
from ua_i18n.importing import read_document
from ua_i18n.languages import Tag, format_date
from ua_i18n.texts import to_plain

ROOT = Path(__file__).parents[2]
SAMPLES = Path(os.environ.get("UA_SAMPLES") or ROOT.parent / "shared" / "samples")
DOCUMENTS = ROOT / "tests" / "data" / "documents"

# The words that fields stand for (labels, notices, numbers of lists, stray links), in
# alphabetical order; for the look-alikes they stand in form.txt.
SAMPLE_FORMS: dict[str, str] = {
    "ua-2022-mamay": """
        a action action action additional address after also amnesty an and appeal
        appeals as as can check country deadline email fax if in in in information
        language language letter link mailto model n name office or own own please
        please possible preferred preffered previous pronoun rk send soon take take
        target the the this to to to ua udp udp until urgent use wish with words
        write write you you your your your
        """,
    "ua-2023-mamay": """
        1 2 action action action additional address after also amnesty and appeals
        as as can check country deadline e email fax if in in information language
        language link mail name office own please please possible preferred
        preffered previous pronoun send soon take take target the the to to to ua
        until urgent wish with write you you your your
        """,
}
OURS = ("id", "language", "role", "kind", "marker")  # not words of the document
IN_THE_CASE = (  # doubts about a text that the case holds
    "; kept in",
    "kept as written",
    "taken for a heading",
    "taken for the office",
    "no salutation",
    "several salutations",
    "lost its link",
)
WORD = re.compile(r"[^\W_]+")


def bag(text: str) -> Counter[str]:
    return Counter(WORD.findall(text.casefold()))


def texts_of(value: object) -> Iterator[str]:
    """All that a draft says, as text; dates as English has them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Paragraph):
        yield to_plain(value.text)
    elif isinstance(value, date):
        yield format_date(value, Tag("en"))
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_of(item)
    elif is_dataclass(value):
        for field in fields(value):
            if field.compare and field.name not in OURS:
                yield from texts_of(getattr(value, field.name))


def quoted(message: str) -> str:
    """What a doubt alone holds: its own words count for nothing."""
    if any(words in message for words in IN_THE_CASE):
        return ""
    return message[message.find("“") + 1 : max(message.rfind("”"), 0)]


def lost(text: str) -> Counter[str]:
    """The words of a document that neither the case nor the doubts hold."""
    draft = read_document(text, path="ua.txt")
    quotes = (quoted(doubt.message) for doubt in draft.doubts)
    return bag(text) - bag("\n".join([*texts_of(draft.case), *quotes]))


def document(name: str) -> str:
    return (DOCUMENTS / name / "input.txt").read_bytes().decode()


def form(name: str) -> Counter[str]:
    return bag((DOCUMENTS / name / "form.txt").read_text("utf-8"))


NAMES = sorted(folder.name for folder in DOCUMENTS.iterdir())


@pytest.mark.parametrize("name", NAMES)
def test_only_the_words_of_the_form_are_not_in_the_draft(name: str) -> None:
    assert form(name) == lost(document(name))


@pytest.mark.parametrize("name", sorted(SAMPLE_FORMS))
def test_only_the_words_of_the_form_are_lost_of_a_sample(name: str) -> None:
    path = SAMPLES / f"{name}.txt"
    if not path.is_file():
        pytest.skip(f"the sample document is not at {path}")

    assert bag(SAMPLE_FORMS[name]) == lost(path.read_bytes().decode())


# Words, marks and numbers such as unknown paragraphs may hold; no n, which Wingdings
# makes a bullet.
unknown_lines = st.text(
    alphabet=st.sampled_from(
        "aeiouybdgklmrstzAEKMTабвгжзШДابتث0123456789.,:;!?()-–•*#[]@/ "
    ),
    min_size=1,
    max_size=120,
)
unknown_paragraphs = st.lists(unknown_lines, min_size=1, max_size=3).map("\n".join)


def blocks(text: str) -> list[str]:
    return re.split(r"\n(?:[ \f]*\n)+", text)


@given(
    name=st.sampled_from(NAMES),
    inserted=st.lists(
        st.tuples(st.floats(0, 1), unknown_paragraphs), min_size=1, max_size=4
    ),
)
@settings(max_examples=150, deadline=None)
def test_an_unknown_paragraph_is_never_lost(
    name: str, inserted: list[tuple[float, str]]
) -> None:
    pieces = blocks(document(name))
    for place, paragraph in inserted:
        pieces.insert(round(place * len(pieces)), paragraph)

    assert Counter() == lost("\n\n".join(pieces)) - form(name)


@given(name=st.sampled_from(NAMES), chance=st.randoms(use_true_random=False))
@settings(max_examples=100, deadline=None)
def test_paragraphs_in_any_order_are_never_lost(name: str, chance: Random) -> None:
    pieces = blocks(document(name))
    chance.shuffle(pieces)

    assert Counter() == lost("\n\n".join(pieces)) - form(name)
