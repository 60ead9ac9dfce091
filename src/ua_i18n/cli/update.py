"""`ua-i18n update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import LANGUAGES, Session, report_work

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("update")
@LANGUAGES
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a PO is stale.")
@click.pass_obj
def command(session: Session, languages: tuple[Tag, ...], check: bool) -> None:
    """Merge the POT files into the PO files of all languages, or of LANG.

    Missing PO files are made: for the languages that each case needs, or, with LANG,
    for all domains.
    """
    work = session.project.update(languages, check=check)
    report_work(work, check=check, done="updated")
