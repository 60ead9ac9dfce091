"""`ua-i18n todo`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import Session, one_language, say

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("todo")
@click.argument("language", required=False, callback=one_language, metavar="[LANG]")
@click.pass_obj
def command(session: Session, language: Tag | None) -> None:
    """List what to translate first: by deadline, preference and words left."""
    from ua_i18n.project import todo
    from ua_i18n.report import todo_text

    left = todo(session.project.status(), language)
    click.echo(todo_text(left), nl=False)
    if not left:
        say("nothing is left to translate")
