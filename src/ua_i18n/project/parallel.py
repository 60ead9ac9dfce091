"""The same work on many things, in several processes.

Each process gets its share at the beginning. One that dies costs nothing: what it has
not answered is done here. If we are killed ourselves, the others end as soon as they
want to answer.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

__all__ = ["count_processors", "processors", "spread"]

WORTH = 100
"""Things; for fewer a second process costs more than it saves."""
MANY = 200
"""Things from which on all processors are used unless told otherwise."""
_BATCH = 16

_T = TypeVar("_T")
_R = TypeVar("_R")


def processors(jobs: int | None, things: int) -> int:
    """How many processes to use.

    Args:
        jobs: As the user wished; None for as many as are worth it.
        things: How much there is to do.
    """
    if things <= (MANY if jobs is None else WORTH):
        return 1
    return jobs or count_processors()


def spread(
    work: Callable[[_T], _R], things: Sequence[_T], *, jobs: int
) -> Iterator[tuple[int, _R]]:
    """Do some work on each thing.

    Args:
        work: A function that another process can import, or a partial of one.
        things: What to do it on.
        jobs: How many processes; 1 for this one.

    Yields:
        The index of a thing and its result, in the order in which they are done.
    """
    open_ = set(range(len(things)))
    if jobs > 1:
        for at, result in _elsewhere(work, things, jobs):
            open_.discard(at)
            yield at, result
    for at in sorted(open_):
        yield at, work(things[at])


def _elsewhere(
    work: Callable[[_T], _R], things: Sequence[_T], jobs: int
) -> Iterator[tuple[int, _R]]:
    import multiprocessing
    from multiprocessing.connection import wait

    # A fork shares what is imported; elsewhere it is not safe or not there.
    context: Any = multiprocessing.get_context(
        "fork" if sys.platform == "linux" else None
    )
    readers: list[Connection] = []
    workers = []
    try:
        for first in range(jobs):
            reader, writer = context.Pipe(duplex=False)
            readers.append(reader)
            share = range(first, len(things), jobs)
            arguments = (work, [(at, things[at]) for at in share], writer, [*readers])
            workers.append(context.Process(target=_serve, args=arguments, daemon=True))
            workers[-1].start()
            writer.close()
        waiting = [*readers]
        while waiting:
            ready = wait(waiting)
            for reader in [reader for reader in waiting if reader in ready]:
                try:
                    yield from reader.recv()
                except EOFError:
                    waiting.remove(reader)
    finally:
        for reader in readers:
            reader.close()
        for worker in workers:
            worker.join()


def _serve(
    work: Callable[[_T], _R],
    share: Sequence[tuple[int, _T]],
    writer: Connection,
    readers: Sequence[Connection],
) -> None:
    """Do a share of the work, in a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # our parent tells us when to end
    for reader in readers:
        reader.close()  # or we would wait for ourselves after our parent's death
    try:
        for start in range(0, len(share), _BATCH):
            batch = share[start : start + _BATCH]
            writer.send([(at, work(thing)) for at, thing in batch])
    except BrokenPipeError:
        return


def count_processors() -> int:
    """How many processors we may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
