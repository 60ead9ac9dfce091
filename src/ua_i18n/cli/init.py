"""`ua-i18n init`."""

from __future__ import annotations

from pathlib import Path

import click

from ua_i18n.cli.session import say

__all__ = ["command"]


@click.command("init")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def command(folder: Path) -> None:
    """Make a new project in DIR, with templates and shared catalogs."""
    from ua_i18n.project import Project

    project = Project.create(folder)
    click.echo(str(project.root))
    say(f"next: cd {folder} && ua-i18n import FILE")
