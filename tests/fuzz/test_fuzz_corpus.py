"""The laws hold for what fuzzing found, for damaged files and for the nearly right."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.mutate import mutant
from fuzz.po_laws import obey

CORPUS = sorted((Path(__file__).parent / "corpus").iterdir())
SEEDS = [path.read_bytes() for path in CORPUS]
TOKENS = (
    b'"', b"\\", b"\n", b"\r", b"#", b"#~", b"#|", b"#~|", b"#,", b" ", b"\t", b"\x0b",
    b"fuzzy", b"msgctxt", b"msgid", b"msgid_plural", b"msgstr", b"[0]", b"[1]", b'""',
    b'"a"', b"domain", b"\\n", b"\\x", b"\0", b"\x04", b"\xff", b"\xc3\xa9", b"\xa0",
    b"charset=BIG5\\n",
)  # fmt: skip


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_the_laws_hold_for_the_corpus(path: Path) -> None:
    obey(path.read_bytes())


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(TOKENS), max_size=30).map(b"".join))
def test_the_laws_hold_for_what_looks_like_a_file(data: bytes) -> None:
    obey(data)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(SEEDS), st.randoms(use_true_random=False))
def test_the_laws_hold_for_damaged_files(data: bytes, chance: random.Random) -> None:
    obey(mutant(data, chance))
