"""`ua-i18n import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import Session, one_language, say

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--id", help="The case's id; default: from the document.")
@click.option(
    "--language",
    callback=one_language,
    help="The document's language; default: proposed from its text.",
)
@click.option(
    "-o",
    "output",
    metavar="PATH",
    help="Write the draft there, or with - to stdout; default: the project's cases.",
)
@click.pass_obj
def command(
    session: Session,
    file: Path,
    id: str | None,
    language: Tag | None,
    output: str | None,
) -> None:
    """Read an Urgent Action (text) into a draft case file.

    Doubts go to stderr. Exit 0: recognised; 1: the draft lacks title, letter or every
    target; 2: refused, or the case exists.
    """
    from ua_i18n.cases import case_id_fault, write_case
    from ua_i18n.importing import read_document
    from ua_i18n.project import create_file, text_outside

    fault = case_id_fault(id) if id is not None else None
    if fault:
        raise click.BadParameter(fault, param_hint="--id")
    if output not in (None, "-") and id not in (None, Path(output).stem):
        raise click.UsageError(
            f"a case has the name of its file: leave --id out, or write to {id}.md"
        )
    draft = read_document(text_outside(file), path=str(file), language=language, id=id)
    if output == "-":
        click.echo(write_case(draft.case), nl=False)
    elif output:
        create_file(Path(output), write_case(draft.case))
        click.echo(output)
    else:
        project = session.project
        path = project.add_case(draft.case, derived_id=id is None)
        click.echo(path.relative_to(project.root).as_posix())
    for doubt in draft.doubts:
        say(f"{file}:{doubt.line}: {doubt.message}")
    if not draft.recognised:
        say("not all of an Urgent Action was found: complete the case file by hand")
        raise SystemExit(1)
    say(f"next: {_next_step(session, draft.case.id, output)}")


def _next_step(session: Session, case_id: str, output: str | None) -> str:
    """Say what to do with a draft: what is no case of the project is not extracted."""
    from ua_i18n.cases import case_id_fault
    from ua_i18n.errors import UaI18nError
    from ua_i18n.project import place_for

    go_on = "ua-i18n extract && ua-i18n update"
    through = f"read the case file through, then: {go_on}"
    if output is None:
        return through
    draft = None if output == "-" else Path(output)
    if draft and case_id_fault(draft.stem) is None:
        case_id = draft.stem
    move = "move it to" if draft else "save it as"
    try:
        project = session.project
    except UaI18nError:
        place = f"cases/{case_id}.md of a project (ua-i18n init makes one), then there"
        return f"read the draft through, {move} {place}: {go_on}"
    home = place_for(project, case_id, draft=draft)
    if draft and home.resolve() == draft.resolve():
        return through
    place = home.relative_to(project.root).as_posix()
    return f"read the draft through, {move} {place}, then: {go_on}"
