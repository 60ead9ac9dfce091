"""`ua-i18n compile`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import LANGUAGES, Session, report_work, say_counts

if TYPE_CHECKING:
    from ua_i18n.languages import Tag

__all__ = ["command"]


@click.command("compile")
@LANGUAGES
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a MO is stale.")
@click.option("--verify", is_flag=True, help="Read each MO with polib and compare.")
@click.option("--strip", is_flag=True, help="Leave personal header fields out.")
@click.option("--force", is_flag=True, help="Compile also what is in order already.")
@click.option(
    "--jobs",
    type=click.IntRange(1),
    metavar="N",
    help="How many processes; default: one, or all processors for over 200 files.",
)
@click.pass_obj
def command(
    session: Session,
    languages: tuple[Tag, ...],
    check: bool,
    verify: bool,
    strip: bool,
    force: bool,
    jobs: int | None,
) -> None:
    """Write a MO file beside each PO file, for other programs.

    What is in order since the last run is not read again; --verify and --force
    compile everything.
    """
    if not (languages or verify or force):
        from ua_i18n.project.parallel import count_processors
        from ua_i18n.project.standing import catalogs_in_order

        processes = jobs or count_processors()
        in_order = catalogs_in_order(session.folder, strip=strip, processes=processes)
        if in_order is not None:
            say_counts("compiled", changed=0, unchanged=in_order)
            return
    work = session.project.compile(
        languages, check=check, verified=verify, strip=strip, force=force, jobs=jobs
    )
    report_work(work, check=check, done="compiled")
