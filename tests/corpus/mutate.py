"""Damage real PO files at random and compare with msgfmt.

    python tests/corpus/mutate.py --seconds 60 [--seed 1]

A mutant must be refused by both, or compiled to the same bytes by both. One that is
not is cut down to the lines that matter and printed; the exit code is then 1. The
files are those of `fetch.py`; without them, the shapes under tests/data/po.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

TESTS = Path(__file__).parents[1]
if __name__ == "__main__":
    sys.path[:0] = [str(TESTS), str(TESTS.parent / "src")]

from corpus.fetch import po_files  # noqa: E402
from corpus.gettext_tools import OracleCrash, msgfmt  # noqa: E402
from ua_i18n.catalog import read_po  # noqa: E402
from ua_i18n.errors import SourceError  # noqa: E402

__all__ = ["disagreement", "mutant", "originals", "shrunk"]

MAX_SIZE = 30_000
"""Bytes of a file that is worth mutating: small ones show as much."""
_PIECES = (
    b'"', b"\\", b"\n", b"\r\n", b"\r", b"#", b"#~", b"#~|", b"#|", b"#, fuzzy\n",
    b" ", b"\t", b"[", b"]", b"[0]", b"msgid", b"msgid_plural", b"msgctxt", b"msgstr",
    b"domain", b'\\"', b"\\n", b"\\x41", b"\\101", b"\\\n", b"\0", b"\x04", b"\xff",
    b"\xc3", b"\x1a", b"\xef\xbb\xbf", b'""', b'msgid ""\nmsgstr ""\n', b"charset=",
)  # fmt: skip


def originals() -> list[Path]:
    """Return the files to mutate."""
    files = po_files() or sorted((TESTS / "data" / "po").rglob("*.po"))
    return [path for path in files if path.stat().st_size <= MAX_SIZE]


def mutant(po: bytes, chance: random.Random) -> bytes:
    """Damage a file in one to three places."""
    for _ in range(chance.randint(1, 3)):
        po = chance.choice(_DAMAGES)(po or b"\n", chance)
    return po


def disagreement(po: bytes) -> str:
    """Say how msgfmt and we differ about a file; "" if we agree."""
    try:
        expected = msgfmt(po, "--no-hash")
    except OracleCrash:
        return ""
    try:
        compiled = read_po(po).to_mo()
    except SourceError as fault:
        if expected is None:
            return "" if fault.line else "refused without a line"
        return "refused, though msgfmt takes it"
    except Exception as fault:  # noqa: BLE001 - any other is a finding
        return f"died of {type(fault).__name__}"
    if po.startswith(b"\xef\xbb\xbf"):
        # A mark at the start is taken, unlike by msgfmt.
        return disagreement(po[3:])
    if expected is None:
        return "accepted, though msgfmt refuses it"
    same = compiled == expected or (not expected and compiled[8:12] == bytes(4))
    return "" if same or expected[4:8] != bytes(4) else "compiled to another catalog"


def shrunk(po: bytes, verdict: Callable[[bytes], str]) -> bytes:
    """Leave out lines as long as the verdict stays the same."""
    wanted = verdict(po)
    lines = po.splitlines(keepends=True)
    size = len(lines)
    while size:
        for start in range(len(lines) - size, -1, -size):
            rest = lines[:start] + lines[start + size :]
            if verdict(b"".join(rest)) == wanted:
                lines = rest
        size //= 2
    return b"".join(lines)


def main() -> int:
    """Mutate until the time is up; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    files = originals()
    verdicts: Counter[str] = Counter()
    end = time.monotonic() + options.seconds
    while time.monotonic() < end:
        path = chance.choice(files)
        po = mutant(path.read_bytes(), chance)
        verdict = disagreement(po)
        verdicts[verdict or "agree"] += 1
        if verdict:
            small = shrunk(po, disagreement)
            sys.stdout.write(f"{verdict}: {path.name}\n  {small!r}\n")
            sys.stdout.flush()
    sys.stdout.write(f"{verdicts.total()} mutants: {dict(verdicts)}\n")
    return 1 if set(verdicts) - {"agree"} else 0


def _flip(po: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(po))
    changed = po[place] ^ (1 << chance.randrange(8))
    return po[:place] + bytes([changed]) + po[place + 1 :]


def _drop_line(po: bytes, chance: random.Random) -> bytes:
    lines = po.split(b"\n")
    del lines[chance.randrange(len(lines))]
    return b"\n".join(lines)


def _double_line(po: bytes, chance: random.Random) -> bytes:
    lines = po.split(b"\n")
    place = chance.randrange(len(lines))
    return b"\n".join([*lines[:place], lines[place], *lines[place:]])


def _swap_lines(po: bytes, chance: random.Random) -> bytes:
    lines = po.split(b"\n")
    a, b = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return b"\n".join(lines)


def _drop_quote(po: bytes, chance: random.Random) -> bytes:
    places = [place for place, byte in enumerate(po) if byte == 34]
    if not places:
        return po
    place = chance.choice(places)
    return po[:place] + po[place + 1 :]


def _cut_off(po: bytes, chance: random.Random) -> bytes:
    return po[: chance.randrange(len(po))]


def _insert(po: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(po))
    return po[:place] + chance.choice(_PIECES) + po[place:]


def _delete(po: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(po))
    return po[:place] + po[place + chance.randint(1, 4) :]


_DAMAGES = (
    _flip, _drop_line, _double_line, _swap_lines, _drop_quote, _cut_off, _insert,
    _delete, _insert, _flip,
)  # fmt: skip

if __name__ == "__main__":
    sys.exit(main())
