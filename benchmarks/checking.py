"""All checks over case catalogs, beside those of the peers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import peers
from many import REST
from table import Job, Row, measured

from corpus import LANGUAGES, case_catalog
from ua_i18n.project import check_files

FILES = 60
LONGEST = 46
"""Words of a message, with which a case has 33 KB as a mean of all languages."""
SHIPPED = Path(__file__).parents[1] / "locale" / "ru" / "LC_MESSAGES"
MANY = 600
EVERYTHING = "numbers, dates, names and the language are read in each text"


def check_jobs(folder: Path) -> Iterator[Job]:
    """Check made-up cases, which share no source, and real ones with their facts."""
    cases = made(folder / "made")
    yield check_job(f"check {FILES} cases of 64 messages", cases)
    shipped = copies(folder / "shipped" / "ru", FILES)
    yield check_job(f"check {FILES} shipped catalogs", shipped)
    others = copies(folder / "first" / "ru", FILES)
    for number, path in enumerate(others):
        path.write_bytes(with_own_sources(path.read_bytes(), number))
    yield check_job(f"check {FILES} shipped catalogs, new sources", others)


def check_job(name: str, paths: Sequence[Path]) -> Job:
    """All checks of ours, and all of the peers."""
    return Job(
        name,
        peers.each([[path] for path in paths], check_files),
        {
            "msgfmt -c, one per file": peers.gnu(peers.each(paths, msgfmt)),
            "pofilter": program("pofilter", lambda: pofilter(paths)),
            "dennis": program("dennis-cmd", lambda: dennis(paths)),
        },
        {"msgfmt -c, one per file": 2, "pofilter": 20},
        {"msgfmt -c, one per file": EVERYTHING, "pofilter": EVERYTHING},
        rounds=9,
    )


def made(folder: Path) -> list[Path]:
    """Write made-up catalogs, each of another case, in all languages by turns."""
    paths = []
    for seed in range(FILES):
        language = LANGUAGES[seed % len(LANGUAGES)]
        paths.append(folder / language / f"case-{seed}.po")
        paths[-1].parent.mkdir(parents=True, exist_ok=True)
        paths[-1].write_bytes(
            case_catalog(seed, language=language, longest=LONGEST).to_po()
        )
    return paths


def with_own_sources(catalog: bytes, number: int) -> bytes:
    """Make sources that no other catalog has, as of a case in its first language."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return catalog.replace(b" the ", b" the" + letters.encode() + b" ")


def copies(folder: Path, count: int) -> list[Path]:
    """Copy the shipped Russian case catalogs until there are enough."""
    folder.mkdir(parents=True)
    shipped = sorted(SHIPPED.glob("kz-*.po"))
    paths = [folder / f"case-{at:03}.po" for at in range(count)]
    for at, path in enumerate(paths):
        path.write_bytes(shipped[at % len(shipped)].read_bytes())
    return paths


def program(name: str, run: peers.Run) -> peers.Run | None:
    """A program, if it is installed."""
    return run if shutil.which(name) else None


def msgfmt(path: Path) -> None:
    """Check with a process of msgfmt."""
    peers.spawn("msgfmt", "-c", "-o", "/dev/null", path)


def pofilter(paths: Sequence[Path]) -> None:
    """Check all files with one process of pofilter; headers tell it the languages."""
    folder = Path(os.path.commonpath(paths))
    out = folder.with_name("pofilter")
    peers.spawn("pofilter", "--progress=none", folder, out)
    shutil.rmtree(out, ignore_errors=True)


def dennis(paths: Sequence[Path]) -> None:
    """Check all files with one process of dennis, which does not fail on findings."""
    peers.spawn("dennis-cmd", "lint", *paths)


def again_rows(folder: Path) -> Iterator[Row]:
    """Check a project from nothing, without any change, after an edit."""
    root = folder / "again"
    paths = copies(root / "locale" / "ru" / "LC_MESSAGES", MANY)
    (root / "ua-i18n.toml").write_text("")
    runs = {"from nothing": lambda: check(root)}
    cold = measured(runs, rounds=1)
    time.sleep(REST)
    check(root)  # reads what was not yet believed, once
    warm = measured({"nothing to do": lambda: check(root)}, rounds=5)
    edited = paths[7]
    edited.write_bytes(edited.read_bytes().replace("а".encode(), b"x", 1))
    after = measured({"one catalog edited": lambda: check(root)}, rounds=1)
    for name, seconds in (cold | warm | after).items():
        note = f"{seconds.wall:.2f} s by the clock"
        ours = f"{seconds.cpu * 1000:.0f}"
        yield Row(f"check {MANY} catalogs, {name}", "", ours=ours, note=note)
    shutil.rmtree(root)


def check(root: Path) -> None:
    """The whole command, as its users start it; what it finds does not matter."""
    command = [sys.executable, "-m", "ua_i18n", "--project", str(root), "check"]
    subprocess.run(command, check=False, capture_output=True)
