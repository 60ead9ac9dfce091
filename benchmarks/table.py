"""Measuring in turns, and the table of ratios."""

from __future__ import annotations

import gc
import os
import platform
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

Run = Callable[[], object]
COLUMNS = ("Job", "Peer", "Goal", "CPU", "Wall", "Ours, ms", "Peer, ms", "Note")
NOT_INSTALLED = "not installed"


class Seconds(NamedTuple):
    """What a run took, its processes included."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Job:
    """One job, done by us and by the peers."""

    name: str
    ours: Run
    peers: Mapping[str, Run | None]
    goals: Mapping[str, float] = field(default_factory=dict)
    """By peer: how many times as fast we want to be."""
    notes: Mapping[str, str] = field(default_factory=dict)
    """By peer: why a goal is hard, told only where we miss it."""
    rounds: int = 5


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    job: str
    peer: str
    goal: str = ""
    cpu: str = ""
    wall: str = ""
    ours: str = ""
    theirs: str = ""
    note: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        """In the order of `COLUMNS`."""
        return (
            *(self.job, self.peer, self.goal, self.cpu),
            *(self.wall, self.ours, self.theirs, self.note),
        )


def rows(job: Job) -> Iterator[Row]:
    """Measure a job."""
    present = {name: run for name, run in job.peers.items() if run}
    times = in_turns({"": job.ours, **present}, rounds=job.rounds)
    ours = median(times[""])
    if not job.peers:
        yield Row(job.name, "", ours=f"{ours.cpu * 1000:.1f}")
    for peer in job.peers:
        goal = job.goals.get(peer)
        shown = f"≥ {goal:g}" if goal else ""
        if peer not in present:
            yield Row(job.name, peer, shown, note=NOT_INSTALLED)
            continue
        theirs = median(times[peer])
        # Of each round its own ratio: what slows a round down slows both.
        cpu, wall = median(
            Seconds(other.cpu / own.cpu, other.wall / own.wall)
            for own, other in zip(times[""], times[peer], strict=True)
        )
        missed = goal is not None and cpu < goal
        note = f"short: {job.notes[peer]}" if missed else ""
        yield Row(
            job.name,
            peer,
            shown,
            f"{cpu:.2g} ×" if cpu < 2 else f"{cpu:.1f} ×",
            f"{wall:.2g} ×" if wall < 2 else f"{wall:.1f} ×",
            f"{ours.cpu * 1000:.1f}",
            f"{theirs.cpu * 1000:.1f}",
            note,
        )


def measured(runs: Mapping[str, Run], *, rounds: int) -> dict[str, Seconds]:
    """Do each once a round, in turn; give the medians."""
    return {
        name: median(times) for name, times in in_turns(runs, rounds=rounds).items()
    }


def in_turns(runs: Mapping[str, Run], *, rounds: int) -> dict[str, list[Seconds]]:
    """Do each once a round; give all times."""
    found: dict[str, list[Seconds]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            found[name].append(timed(run))
    return found


def median(times: Iterable[Seconds]) -> Seconds:
    """The median of each column."""
    return Seconds(*map(statistics.median, zip(*times, strict=True)))


def timed(run: Run) -> Seconds:
    """Do it once; what others have left behind is no work for its garbage collector."""
    gc.collect()
    gc.freeze()
    start, before = time.perf_counter(), cpu_seconds()
    run()
    return Seconds(cpu_seconds() - before, time.perf_counter() - start)


def cpu_seconds() -> float:
    """Of this process and of those it has waited for."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def aligned(row: Row) -> str:
    """A row for a terminal."""
    widths = (40, 24, 8, 9, 9, 10, 11, 0)
    cells = (f"{cell:<{width}}" for cell, width in zip(row.cells, widths, strict=True))
    return "".join(cells).rstrip()


def page(found: Iterable[Row]) -> str:
    """The page of the documentation."""
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`; do not edit. "
        f"Python {platform.python_version()}, {os.cpu_count()} cores.",
        "",
        "Every job is done in turns with its peers, on made-up case catalogs of about"
        " 33 KB (Russian, 64 messages, wrapped), in memory where the system allows."
        " The ratios say how many times as long the peer takes, in CPU time (its"
        " processes included) and by the clock,"
        " as medians of the rounds; the milliseconds are medians of CPU time for the"
        " whole job. Read the ratios: seconds are of one machine on one day, and on a busy one ratios too move by"  # noqa: E501
        " a fifth.",
        "",
        "| " + " | ".join(COLUMNS) + " |",
        "|---|---|--:|--:|--:|--:|--:|---|",
        *("| " + " | ".join(row.cells) + " |" for row in found),
        "",
        "A peer that is a program is started once for each file, as its users do it;"
        " most of its time is then its start. The rows of one big file leave that out.",
        "",
        "Cases are updated as a project has them, by one process in all languages:"
        " what these share is worked out once in each round.",
        "",
        "All checks are measured on cases of 64 messages in twelve languages, whose"
        " words are thrown together, and"
        " on the shipped catalogs: fewer messages, each longer, with dates, numbers,"
        " names and articles to compare. With new sources nothing of a case is known"
        " from another language.",
        "",
        "Proposals of an update are measured for quality, beside msgmerge's, by"
        " `python benchmarks/quality.py`.",
        "",
    ]
    return "\n".join(lines)
