"""`ua-i18n build`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import Session, error_lines, say

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from ua_i18n.project import Built, BuiltCase

__all__ = ["command"]


@click.command("build")
@click.option(
    "-o",
    "output",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="Where to write; default: the project's build folder.",
)
@click.pass_obj
def command(session: Session, output: Path | None) -> None:
    """Compile, and write the letters and pages of all cases.

    What an earlier build made and this one does not is removed. Exit 1 if a letter in
    a first preferred language was refused; 2 if a file could not be read.
    """
    from ua_i18n.project import built_before, refused_first

    cases = None if output else built_before(session.folder, session.today)
    failed = False
    if cases is None:
        built = session.project.build(output)
        _report_files(built)
        cases, failed = built.cases, bool(built.failed)
    _report_cases(cases, session.today)
    if failed:
        raise SystemExit(2)
    if refused_first(cases):
        raise SystemExit(1)


def _report_files(built: Built) -> None:
    from ua_i18n.report import output_lines

    for path in built.output.written:
        click.echo(f"wrote {path}")
    for path in built.output.removed:
        click.echo(f"removed {path}")
    say(*error_lines(built.failed), *output_lines(built.output))


def _report_cases(cases: Sequence[BuiltCase], today: date | None) -> None:
    from ua_i18n.project.clock import this_day
    from ua_i18n.report import late_lines, refusal_lines, summary_lines

    day = today or this_day()
    letters = [letter for case in cases for letter in case.letters]
    for case in cases:
        if case.letters:
            say(*late_lines(case.case, case.deadline, day))
    for letter in letters:
        say(*refusal_lines(letter))
    say(*summary_lines(letters, [page for case in cases for page in case.pages]))
