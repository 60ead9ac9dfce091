"""`ua-i18n status`."""

from __future__ import annotations

import click

from ua_i18n.cli.session import Session, say

__all__ = ["command"]


@click.command("status")
@click.option("--case", help="Only this case.")
@click.option("--language", metavar="TAG", help="Only this language.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "csv"]),
    default="text",
    show_default=True,
)
@click.option(
    "--fail-under",
    type=click.IntRange(0, 100),
    metavar="PERCENT",
    help="Exit 1 if a letter in a preferred language is less complete.",
)
@click.pass_obj
def command(
    session: Session,
    case: str | None,
    language: str | None,
    form: str,
    fail_under: int | None,
) -> None:
    """Show how far each case is in each of its languages.

    Exit 1 if a file cannot be read.
    """
    from ua_i18n.project import lowest_percentage, overview_before, unwritable
    from ua_i18n.report import STATUS_FORMATS

    known = None
    if case is None and language is None:
        known = overview_before(session.folder, session.today)
    overview = known or session.project.overview(case=case, language=language)
    cases, unreadable = overview.cases, overview.unreadable
    if cases or form != "text" or not unreadable:
        click.echo(STATUS_FORMATS[form](cases), nl=False)
    if unreadable:
        from ua_i18n.report import findings_text

        click.echo(findings_text(unreadable), nl=False, err=True)
    lowest = lowest_percentage(cases)
    if fail_under is not None and lowest < fail_under:
        say(f"the least complete letter has {int(lowest)} %, not {fail_under} %")
        for name in unwritable(cases):
            say(f"{name} makes no letter; see: ua-i18n check --case {name}")
        for one in cases:
            for name in one.unknown:
                say(
                    f'{one.case} prefers a language that is not known, "{name}"; '
                    f"see: ua-i18n check --case {one.case}"
                )
        raise SystemExit(1)
    if unreadable:
        raise SystemExit(1)
