"""Search for bytes that break the PO reader, guided by coverage (atheris).

    python tests/fuzz/fuzz_po.py -max_total_time=600 tests/fuzz/corpus

Options and folders are libFuzzer's. The folders that are named are only read: what
is found goes to build/fuzz, the bytes that broke a law as build/fuzz/crash-….
"""

from __future__ import annotations

import importlib
import random
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
FOUND = TESTS.parent / "build" / "fuzz"
atheris = importlib.import_module("atheris")  # ships no types
sys.path[:0] = [str(TESTS), str(TESTS.parent / "src")]

with atheris.instrument_imports(include=["ua_i18n"]):
    from corpus.mutate import mutant
    from fuzz.po_laws import obey

MAX_SIZE = 4096
"""Bytes; what needs more room needs no fuzzing to be found."""


def main() -> None:
    """Run until the time is up or a law is broken."""
    new = FOUND / "new"
    new.mkdir(parents=True, exist_ok=True)
    options = [word for word in sys.argv[1:] if word.startswith("-")]
    folders = [word for word in sys.argv[1:] if not word.startswith("-")]
    defaults = [f"-artifact_prefix={FOUND}/", f"-max_len={MAX_SIZE}", "-timeout=20"]
    atheris.Setup(
        [sys.argv[0], *defaults, *options, str(new), *folders],
        _try,
        custom_mutator=_mutate,
    )
    atheris.Fuzz()


def _try(data: bytes) -> None:
    obey(data)


def _mutate(data: bytes, max_size: int, seed: int) -> bytes:
    """Half of the time bytes change as anywhere, else as a PO file is damaged."""
    chance = random.Random(seed)
    if chance.random() < 0.5:
        changed: bytes = atheris.Mutate(data, max_size)
        return changed
    return mutant(bytes(data), chance)[:max_size]


if __name__ == "__main__":
    main()
