"""Many catalogs: what a run costs that finds nothing to do, and how much memory."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import peers
from table import Row, Seconds, measured

from corpus import LANGUAGES, project_tree

DOMAINS, FEW_DOMAINS = 2_000, 200
ROUNDS = 9
REST = 2.1
"""Seconds after which a manifest believes a stamp."""
NOTHING = 0.3
"""Seconds beside the start of a program that a run may take for nothing."""
MEMORY = 200
"""Megabytes."""
LOOK = """
import os, sys
for folder, _, names in os.walk(sys.argv[1]):
    for name in names:
        os.stat(f"{folder}/{name}")
"""
CLICK = "import click"


def many_rows(folder: Path, *, quick: bool) -> Iterator[Row]:
    """Compile a large project from nothing, then again without any change.

    Args:
        folder: Where to make it.
        quick: A tenth of it.
    """
    root = folder / "many"
    root.mkdir()
    count = project_tree(root, domains=FEW_DOMAINS if quick else DOMAINS)
    yield from cold_rows(root, count)
    time.sleep(REST)
    compile_ours(root)  # reads what was not yet believed, once
    yield from nothing_rows(root, count)
    yield changed_row(root, count)
    shutil.rmtree(root)


def cold_rows(root: Path, count: int) -> Iterator[Row]:
    """From nothing, by one process and by all."""
    for jobs in dict.fromkeys((1, os.cpu_count() or 1)):
        for path in root.rglob("*.mo"):
            path.unlink()
        start = time.perf_counter()
        megabytes, cpu = compile_measured(root, jobs)
        wall = time.perf_counter() - start
        good = megabytes <= MEMORY
        yield Row(
            f"compile {count:,} files, --jobs {jobs}",
            "",
            f"≤ {MEMORY} MB",
            ours=f"{cpu * 1000:.0f}",
            note=f"{'' if good else 'short: '}{megabytes:.0f} MB, {wall:.1f} s by the"
            f" clock, {count / wall:.0f} files a second",
        )


def nothing_rows(root: Path, count: int) -> Iterator[Row]:
    """Nothing to do: beside the least that anybody can do."""
    start, find, look = CLICK, "find -newer", "os.walk and os.stat"
    marker = root / "ua-i18n.toml"
    medians = measured(
        {
            "": lambda: compile_ours(root),
            start: lambda: peers.python("-c", CLICK),
            look: lambda: peers.python("-c", LOOK, str(root)),
            **({find: lambda: newer(root, marker)} if shutil.which("find") else {}),
        },
        rounds=ROUNDS,
    )
    ours = medians.pop("")
    beside = ours.wall - medians[start].wall
    good = beside <= NOTHING
    job = f"compile {count:,} files, nothing to do"
    yield Row(
        job,
        start,
        f"+ {NOTHING * 1000:.0f} ms",
        *ratios(ours, medians, start),
        note=f"{'' if good else 'short: '}+ {beside * 1000:.0f} ms by the clock",
    )
    for peer in (find, look):
        if peer in medians:
            yield Row(job, peer, "", *ratios(ours, medians, peer))


def changed_row(root: Path, count: int) -> Row:
    """One catalog in all languages was edited."""
    for language in LANGUAGES:
        path = root / "locale" / language / "LC_MESSAGES" / "case-0007.po"
        letter = "а".encode()  # of a translation, for the sources are English
        path.write_bytes(path.read_bytes().replace(letter, b"x", 1))
    before = time.time_ns()
    _, cpu = compile_measured(root, 1)
    written = sum(path.stat().st_mtime_ns > before for path in root.rglob("*.mo"))
    return Row(
        f"compile {count:,} files, one case edited",
        "",
        ours=f"{cpu * 1000:.0f}",
        note=f"{written} MO files written",
    )


def ratios(
    ours: Seconds, medians: Mapping[str, Seconds], peer: str
) -> tuple[str, str, str, str]:
    """The cells of a row: ratios of CPU and wall time, milliseconds of CPU time."""
    theirs = medians[peer]
    return (
        f"{theirs.cpu / ours.cpu:.2g} ×",
        f"{theirs.wall / ours.wall:.2g} ×",
        f"{ours.cpu * 1000:.1f}",
        f"{theirs.cpu * 1000:.1f}",
    )


def compile_ours(root: Path) -> None:
    """The whole command, as its users start it."""
    peers.python("-m", "ua_i18n", "--project", str(root), "compile")


def compile_measured(root: Path, jobs: int) -> tuple[float, float]:
    """The command's memory in megabytes (of its largest process) and CPU seconds."""
    command = [sys.executable, "-m", "ua_i18n", "--project", str(root), "compile"]
    process = subprocess.Popen(
        [*command, "--jobs", str(jobs)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"compile ended with {process.returncode}")
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return usage.ru_maxrss / unit, usage.ru_utime + usage.ru_stime


def newer(root: Path, marker: Path) -> None:
    """What make and shell scripts do."""
    peers.spawn("find", root, "-newer", marker)
