"""Jobs on the files of a project: one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.errors import FileError, UaI18nError
from ua_i18n.project.files import read_file
from ua_i18n.project.sources import Sources
from ua_i18n.project.writing import ChangedMeanwhileError, replace_file, write_made

__all__ = ["Job", "Work", "do_jobs"]

ATTEMPTS = 3
"""How often a catalog is merged again because a translator saved meanwhile."""


@dataclass(frozen=True, slots=True)
class Work:
    """What a command did, or would do."""

    changed: tuple[str, ...] = ()
    """Files that were written, or with `check` would be; relative to the root."""
    unchanged: int = 0
    failed: tuple[UaI18nError, ...] = ()
    """Faults that concern one file; all other files were done."""
    kept: int = 0
    """Translations that stay confirmed though the spelling of their text changed."""


@dataclass(frozen=True, slots=True)
class Job:
    """A file to be made anew."""

    path: Path
    make: Callable[[bytes | None], bytes]
    """What stands there now -> what shall stand there."""
    owned: bool = False
    """People own the file: it is flushed, and never replaced if they saved it."""


def do_jobs(
    sources: Sources,
    jobs: Iterable[Job],
    *,
    check: bool,
    failed: Iterable[UaI18nError] = (),
) -> Work:
    """Do all jobs that can be done.

    Args:
        sources: The project.
        jobs: In the order in which they are done.
        check: Write nothing; tell what would change.
        failed: What could not become a job, for the result.
    """
    changed: list[str] = []
    faults = [*failed]
    unchanged = 0
    for job in jobs:
        try:
            written = _do(sources, job, check=check)
        except UaI18nError as error:
            faults.append(error)
            continue
        if written:
            changed.append(sources.relative(job.path))
        else:
            unchanged += 1
    return Work(tuple(changed), unchanged, tuple(faults))


def _do(sources: Sources, job: Job, *, check: bool) -> bool:
    """Do one job; if somebody saved the file meanwhile, on its new bytes again."""
    root = sources.root
    name = sources.relative(job.path)
    for _ in range(ATTEMPTS):
        read = read_file(job.path, root=root)
        new = _made(job, read.data, name)
        if check:
            return new != read.data
        if not job.owned:
            return write_made(job.path, new, root=root)
        try:
            return replace_file(read, new, root=root)
        except ChangedMeanwhileError:
            continue
    message = "somebody keeps saving it; nothing was written, try again"
    raise FileError(message, path=name)


def _made(job: Job, standing: bytes | None, name: str) -> bytes:
    try:
        return job.make(standing)
    except UaI18nError:
        raise
    except ValueError as error:  # a text that no PO file can hold
        raise FileError(str(error), path=name) from error
