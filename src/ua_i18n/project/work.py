"""Jobs on the files of a project: one that fails stops no other."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.errors import FileError, UaI18nError
from ua_i18n.project.files import read_file, read_text
from ua_i18n.project.ledger import Ledger
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.settings import read_settings
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import watched
from ua_i18n.project.writing import ChangedMeanwhileError, replace_file

__all__ = ["Job", "Work", "do_jobs", "settings_stand", "unsettled"]

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
    """A file that people own to be made anew; what they save is never replaced."""

    path: Path
    make: Callable[[bytes | None], bytes]
    """What stands there now -> what shall stand there."""
    made_of: tuple[Path, ...] = ()
    """All files that it is made of, for the ledger."""


def do_jobs(
    sources: Sources,
    jobs: Iterable[Job],
    *,
    check: bool,
    failed: Iterable[UaI18nError] = (),
    ledger: Ledger | None = None,
) -> Work:
    """Do all jobs that can be done.

    Args:
        sources: The project.
        jobs: In the order in which they are done.
        check: Write nothing; tell what would change.
        failed: What could not become a job, for the result.
        ledger: Knows which files are in order already, and is told of the others.
    """
    changed: list[str] = []
    faults = [*failed]
    unchanged = 0
    for job in watched([*jobs], sources.watch):
        try:
            written = unsettled(sources, job, ledger) and _do(
                sources, job, ledger, check=check
            )
        except UaI18nError as error:
            faults.append(error)
            continue
        if written:
            changed.append(sources.relative(job.path))
        else:
            unchanged += 1
    return Work(tuple(changed), unchanged, tuple(faults))


def settings_stand(sources: Sources, ledger: Ledger) -> bool:
    """Note the settings file, unless it is no longer the one we work by."""
    ledger.recipe((SETTINGS_FILE,))
    try:
        text = read_text(sources.root / SETTINGS_FILE, root=sources.root)
        return read_settings(text, path=SETTINGS_FILE) == sources.settings
    except UaI18nError:  # gone or damaged since: whoever opens the project is told
        return False


def unsettled(sources: Sources, job: Job, ledger: Ledger | None) -> bool:
    """Tell whether a job must be done."""
    if ledger is None:
        return True
    made_of = [sources.relative(path) for path in job.made_of]
    return not ledger.settled(sources.relative(job.path), made_of)


def _do(sources: Sources, job: Job, ledger: Ledger | None, *, check: bool) -> bool:
    """Do one job; if somebody saved the file meanwhile, on its new bytes again."""
    name = sources.relative(job.path)
    made_of = [sources.relative(path) for path in job.made_of]
    if ledger:
        ledger.recipe(made_of)  # before it is read, so that no change is missed
    for _ in range(ATTEMPTS):
        read = read_file(job.path, root=sources.root)
        new = _made(job, read.data, name)
        if check:
            return new != read.data
        try:
            written = replace_file(read, new, root=sources.root)
        except ChangedMeanwhileError:
            continue
        if ledger:
            ledger.finished(name, new, made_of)
        return written
    message = "somebody keeps saving it; nothing was written, try again"
    raise FileError(message, path=name)


def _made(job: Job, standing: bytes | None, name: str) -> bytes:
    try:
        return job.make(standing)
    except UaI18nError:
        raise
    except ValueError as error:  # a text that no PO file can hold
        raise FileError(str(error), path=name) from error
