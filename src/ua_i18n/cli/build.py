"""`ua-i18n build`."""

from __future__ import annotations

from pathlib import Path

import click

from ua_i18n.cli.session import Session, error_lines, say

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
    from ua_i18n.report import (
        late_lines,
        output_lines,
        refusal_lines,
        summary_lines,
    )

    project = session.project
    built = project.build(output)
    for path in built.output.written:
        click.echo(f"wrote {path}")
    for path in built.output.removed:
        click.echo(f"removed {path}")
    say(*error_lines(built.failed), *output_lines(built.output))
    for case in dict.fromkeys(letter.case for letter in built.letters):
        say(*late_lines(project.case(case), project.today))
    for letter in built.letters:
        say(*refusal_lines(letter))
    say(*summary_lines(built.letters, built.pages))
    if built.failed:
        raise SystemExit(2)
    if built.refused_first:
        raise SystemExit(1)
