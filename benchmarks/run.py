"""Measure beside the peers, interleaved, and print one table of ratios.

Wall time of whole jobs, medians of several rounds; read the ratios, not the seconds.
"""

from __future__ import annotations

import io
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import polib
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po as babel_read_po
from corpus import case_catalog, edited_template

from ua_i18n.catalog import read_po, update
from ua_i18n.languages import Tag

FILES = 60
ROUNDS = 3
RULE = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : 1);"


def main() -> None:
    """Build the corpus, run the jobs, print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for job, ours, peers in jobs(folder):
            times = {"ua-i18n": ours, **peers}
            medians = measured(times)
            for peer in peers:
                ratio = medians[peer] / medians["ua-i18n"]
                print(
                    f"{job:<34} {peer:<22} {ratio:6.1f} x   "
                    f"({medians['ua-i18n'] * 1000:8.1f} ms, "
                    f"{medians[peer] * 1000:9.1f} ms)"
                )


def measured(runs: dict[str, Callable[[], object]]) -> dict[str, float]:
    """Run each job once a round, in turn; give the median seconds."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        for name, run in runs.items():
            start = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - start)
    return {name: statistics.median(values) for name, values in seconds.items()}


Job = tuple[str, Callable[[], object], dict[str, Callable[[], object]]]


def jobs(folder: Path) -> list[Job]:
    """List the jobs: what, ours, the peers'."""
    catalogs = [case_catalog(seed) for seed in range(FILES)]
    paths = []
    for seed, catalog in enumerate(catalogs):
        path = folder / f"case-{seed}.po"
        path.write_bytes(catalog.to_po())
        path.with_suffix(".pot").write_bytes(edited_template(catalog, seed).to_po())
        paths.append(path)
    big = folder / "big.po"
    big.write_bytes(case_catalog(1, messages=12_000).to_po())
    found: list[Job] = [
        (
            f"compile {FILES} case files",
            lambda: [compile_ours(path) for path in paths],
            {
                "polib": lambda: [compile_polib(path) for path in paths],
                "babel": lambda: [compile_babel(path) for path in paths],
                **gnu("msgfmt, one per file", lambda: [msgfmt(path) for path in paths]),
            },
        ),
        (
            f"compile one file of {big.stat().st_size // 2**20} MB",
            lambda: compile_ours(big),
            gnu("msgfmt", lambda: msgfmt(big)),
        ),
        (
            f"parse {FILES} case files",
            lambda: [read_po(path.read_bytes()).messages for path in paths],
            {
                "polib": lambda: [polib.pofile(str(path)) for path in paths],
                "babel": lambda: [read_babel(path) for path in paths],
            },
        ),
        (
            f"update {FILES} case files, fuzzy",
            lambda: [update_ours(path) for path in paths],
            gnu("msgmerge, one per file", lambda: [msgmerge(path) for path in paths]),
        ),
        (
            "start: --help",
            lambda: python("-m", "ua_i18n", "--help"),
            {"import click": lambda: python("-c", "import click")},
        ),
    ]
    return found


def gnu(name: str, run: Callable[[], object]) -> dict[str, Callable[[], object]]:
    """Name a peer of GNU gettext, if that is installed."""
    return {name: run} if shutil.which("msgfmt") else {}


def compile_ours(path: Path) -> None:
    """PO -> MO with ours."""
    path.with_suffix(".mo").write_bytes(read_po(path.read_bytes()).to_mo())


def compile_polib(path: Path) -> None:
    """PO -> MO with polib."""
    polib.pofile(str(path)).save_as_mofile(str(path.with_suffix(".mo")))


def compile_babel(path: Path) -> None:
    """PO -> MO with Babel."""
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, read_babel(path))


def read_babel(path: Path) -> object:
    """Parse with Babel."""
    return babel_read_po(io.BytesIO(path.read_bytes()))


def msgfmt(path: Path) -> None:
    """PO -> MO with msgfmt, a process of its own."""
    subprocess.run(
        ["msgfmt", "-o", path.with_suffix(".mo"), path], check=True, capture_output=True
    )


def update_ours(path: Path) -> bytes:
    """Merge with ours, written."""
    return update(
        read_po(path.read_bytes()),
        read_po(path.with_suffix(".pot").read_bytes()),
        language=Tag("ru"),
        plural_forms=RULE,
        now=datetime(2026, 1, 2, tzinfo=UTC),
    ).to_po()


def msgmerge(path: Path) -> None:
    """Merge with msgmerge, a process of its own."""
    subprocess.run(
        ["msgmerge", "-q", "--previous", path, path.with_suffix(".pot")],
        check=True,
        capture_output=True,
    )


def python(*arguments: str) -> None:
    """Start Python."""
    subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


if __name__ == "__main__":
    main()
