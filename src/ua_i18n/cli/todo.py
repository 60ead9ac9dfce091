"""`ua-i18n todo`."""

from __future__ import annotations

import click

from ua_i18n.cli.session import Session, say

__all__ = ["command"]


@click.command("todo")
@click.argument("language", required=False, metavar="[LANG]")
@click.pass_obj
def command(session: Session, language: str | None) -> None:
    """List what to translate first: by deadline, preference and words left.

    Exit 1 if a file cannot be read.
    """
    from ua_i18n.project import todo
    from ua_i18n.report import findings_text, todo_text

    project = session.project
    left = todo(project.status(language=language))
    click.echo(todo_text(left), nl=False)
    unreadable = project.unreadable()
    click.echo(findings_text(unreadable), nl=False, err=True)
    if unreadable:
        raise SystemExit(1)
    if not left:
        say("nothing is left to translate")
