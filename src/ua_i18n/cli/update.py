"""`ua-i18n update`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import LANGUAGES, Session, report_work, say

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("update")
@LANGUAGES
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a PO is stale.")
@click.option(
    "--typo-fix",
    is_flag=True,
    help="Keep translations of texts in which only slips of spelling were corrected.",
)
@click.pass_obj
def command(
    session: Session, languages: tuple[Tag, ...], check: bool, typo_fix: bool
) -> None:
    """Merge the POT files into the PO files of all languages, or of LANG.

    Missing PO files are made: for the languages that each case needs, or, with LANG,
    for all domains.

    With --typo-fix a translation stays confirmed where its text differs in one or two
    letters inside of words; never where a number, a date, a name or a negation does.
    """
    work = session.project.update(languages, check=check, typo_fix=typo_fix)
    if typo_fix:
        would = " that would be" if check else ""
        say(f"translations{would} kept over corrected spelling: {work.kept}")
    report_work(work, check=check, done="updated")
