"""What all commands share: the project they work on, and how they speak."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

import click

from ua_i18n.cli import bar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from ua_i18n.errors import UaI18nError
    from ua_i18n.languages import Tag
    from ua_i18n.project import Project, Work

__all__ = [
    "LANGUAGES",
    "Session",
    "drop_output",
    "error_lines",
    "one_language",
    "parse_language",
    "report_work",
    "say",
    "say_counts",
    "speak_utf8",
]


class Session:
    """The options of the command group."""

    __slots__ = ("folder", "today")  # to import dataclasses costs 10 ms

    def __init__(self, folder: str, today: date | None) -> None:
        self.folder = folder
        self.today = today

    @property
    def project(self) -> Project:
        """Open the project around the folder.

        Raises:
            ConfigError: there is none.
        """
        from ua_i18n.project import Project

        project = Project.find(self.folder, today=self.today)
        project.watch(bar.show)
        return project


def parse_language(text: str) -> Tag:
    """Canonicalise a language tag of the command line; a bad one is wrong usage."""
    from ua_i18n.errors import LanguageError
    from ua_i18n.languages import parse_tag

    try:
        return parse_tag(text)
    except LanguageError as error:
        raise click.BadParameter(str(error)) from error


def one_language(
    context: click.Context, parameter: click.Parameter, value: str | None
) -> Tag | None:
    """Convert an optional language tag (a click callback)."""
    del context, parameter
    return parse_language(value) if value else None


def _all_languages(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[Tag, ...]:
    del context, parameter
    return tuple(map(parse_language, value))


LANGUAGES = click.argument(
    "languages", nargs=-1, callback=_all_languages, metavar="[LANG]..."
)


def speak_utf8() -> None:
    """Write UTF-8 whatever the locale says: same input, same bytes.

    A letter in Russian would stop half-way in a locale without Cyrillic.
    """
    for stream, errors in (
        (sys.stdout, "surrogateescape"),  # a file's name goes out as it came in
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def drop_output() -> None:
    """Write nothing more: what is left in the buffer would fail again at the end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())


def say(*lines: str) -> None:
    """Talk to the person at the terminal; programs read stdout."""
    from ua_i18n.report import visible

    bar.clear()
    for line in lines:
        click.echo(visible(line), err=True)


def error_lines(errors: Iterable[UaI18nError]) -> Iterator[str]:
    """Give the lines of errors; the error of a case has one for each fault."""
    for error in errors:
        yield from str(error).split("\n")


def say_counts(done: str, *, changed: int, unchanged: int) -> None:
    """Say on stderr how much was done."""
    click.echo(f"{done}: {changed} changed, {unchanged} unchanged", err=True)


def report_work(work: Work, *, check: bool, done: str) -> None:
    """Tell what was written, or would be, and leave with the exit code for it.

    Args:
        work: What the project did.
        check: Nothing was written; changes are findings.
        done: The verb, "extracted".
    """
    from ua_i18n.report import visible

    for path in work.changed:
        click.echo(visible(f"{'would change' if check else 'wrote'} {path}"))
    say(*error_lines(work.failed))
    say_counts(done, changed=len(work.changed), unchanged=work.unchanged)
    if work.failed:
        raise SystemExit(2)
    if check and work.changed:
        raise SystemExit(1)
