"""`ua-i18n compile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import LANGUAGES, Session, report_work

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("compile")
@LANGUAGES
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a MO is stale.")
@click.option("--verify", is_flag=True, help="Read each MO with polib and compare.")
@click.option("--strip", is_flag=True, help="Leave personal header fields out.")
@click.pass_obj
def command(
    session: Session,
    languages: tuple[Tag, ...],
    check: bool,
    verify: bool,
    strip: bool,
) -> None:
    """Write a MO file beside each PO file, for other programs."""
    work = session.project.compile(languages, check=check, verified=verify, strip=strip)
    report_work(work, check=check, done="compiled")
