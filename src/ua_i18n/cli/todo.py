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
    from ua_i18n.project import overview_before, todo
    from ua_i18n.report import todo_text

    known = None if language else overview_before(session.folder, session.today)
    overview = known or session.project.overview(language=language)
    left = todo(overview.cases)
    click.echo(todo_text(left), nl=False)
    if overview.unreadable:
        from ua_i18n.report import findings_text

        click.echo(findings_text(overview.unreadable), nl=False, err=True)
        raise SystemExit(1)
    if not left:
        say("nothing is left to translate")
