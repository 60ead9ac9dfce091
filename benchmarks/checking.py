"""All checks over case catalogs, beside those of the peers."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

import peers
from table import Job

from ua_i18n.project import check_files

FILES = 60
SHIPPED = Path(__file__).parents[1] / "locale" / "ru" / "LC_MESSAGES"
EVERYTHING = "numbers, dates, names and the language are read in each text"


def check_jobs(folder: Path) -> Iterator[Job]:
    """Check real case catalogs: made-up words have no facts that could differ."""
    paths = copies(folder / "ru")
    yield Job(
        f"check {FILES} case catalogs, all checks",
        peers.each([[path] for path in paths], check_files),
        {
            "msgfmt -c, one per file": peers.gnu(peers.each(paths, msgfmt)),
            "pofilter": program("pofilter", lambda: pofilter(folder)),
            "dennis": program("dennis-cmd", lambda: dennis(paths)),
        },
        {"msgfmt -c, one per file": 2, "pofilter": 20},
        {"msgfmt -c, one per file": EVERYTHING, "pofilter": EVERYTHING},
    )


def copies(folder: Path) -> list[Path]:
    """Copy the shipped Russian case catalogs until there are enough."""
    folder.mkdir(parents=True)
    shipped = sorted(SHIPPED.glob("kz-*.po"))
    paths = [folder / f"case-{at:02}.po" for at in range(FILES)]
    for at, path in enumerate(paths):
        path.write_bytes(shipped[at % len(shipped)].read_bytes())
    return paths


def program(name: str, run: peers.Run) -> peers.Run | None:
    """A program, if it is installed."""
    return run if shutil.which(name) else None


def msgfmt(path: Path) -> None:
    """Check with a process of msgfmt."""
    peers.spawn("msgfmt", "-c", "-o", "/dev/null", path)


def pofilter(folder: Path) -> None:
    """Check all files with one process of pofilter."""
    out = folder.with_name("pofilter")
    command = ("pofilter", "--progress=none", "--language=ru")
    peers.spawn(*command, folder / "ru", out)
    shutil.rmtree(out, ignore_errors=True)


def dennis(paths: Sequence[Path]) -> None:
    """Check all files with one process of dennis, which does not fail on findings."""
    peers.spawn("dennis-cmd", "lint", *paths)
