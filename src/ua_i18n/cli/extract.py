"""`ua-i18n extract`."""

from __future__ import annotations

import click

from ua_i18n.cli.session import Session, report_work, say_counts

__all__ = ["command"]


@click.command("extract")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a POT is stale.")
@click.pass_obj
def command(session: Session, check: bool) -> None:
    """Collect the texts of templates, phrasebook and cases into POT files."""
    from ua_i18n.project.standing import templates_in_order

    in_order = templates_in_order(session.folder)
    if in_order is not None:
        say_counts("extracted", changed=0, unchanged=in_order)
        return
    report_work(session.project.extract(check=check), check=check, done="extracted")
