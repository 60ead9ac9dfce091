"""What all commands share: the project they work on, and how they speak."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from ua_i18n.languages import Tag
    from ua_i18n.project import Project, Work

__all__ = [
    "LANGUAGES",
    "Session",
    "one_language",
    "parse_language",
    "report_work",
    "say",
]


@dataclass(frozen=True, slots=True)
class Session:
    """The options of the command group."""

    folder: Path
    today: date | None

    @property
    def project(self) -> Project:
        """Open the project around the folder.

        Raises:
            ConfigError: there is none.
        """
        from ua_i18n.project import Project

        return Project.find(self.folder, today=self.today)


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


def say(*lines: str) -> None:
    """Talk to the person at the terminal; programs read stdout."""
    from ua_i18n.report import visible

    for line in lines:
        click.echo(visible(line), err=True)


def report_work(work: Work, *, check: bool, done: str) -> None:
    """Tell what was written, or would be, and leave with the exit code for it.

    Args:
        work: What the project did.
        check: Nothing was written; changes are findings.
        done: The verb, "extracted".
    """
    for path in work.changed:
        click.echo(f"{'would change' if check else 'wrote'} {path}")
    say(*(str(error) for error in work.failed))
    say(f"{done}: {len(work.changed)} changed, {work.unchanged} unchanged")
    if work.failed:
        raise SystemExit(2)
    if check and work.changed:
        raise SystemExit(1)
