"""`ua-i18n check`."""

from __future__ import annotations

from pathlib import Path

import click

from ua_i18n.cli.session import Session, parse_language

__all__ = ["command"]


@click.command("check")
@click.argument("what", nargs=-1, metavar="[LANG|FILE.po]...")
@click.option("--case", help="Only this case and its catalogs.")
@click.option("--select", multiple=True, metavar="CODE", help="Only these checks.")
@click.option("--ignore", multiple=True, metavar="CODE", help="Not these checks.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
)
@click.option(
    "--fail-on",
    type=click.Choice(["error", "warning"]),
    default="error",
    show_default=True,
    help="The severity from which the exit code is 1.",
)
@click.pass_obj
def command(
    session: Session,
    what: tuple[str, ...],
    case: str | None,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    form: str,
    fail_on: str,
) -> None:
    """Find what is missing, broken or changed in cases and translations.

    FILE.po may also stand outside the project, or where there is none. Exit 1 if
    there is an error.
    """
    from ua_i18n.checks import Severity, resolve_codes, selected
    from ua_i18n.project import NoProjectError, check_files
    from ua_i18n.report import FINDING_FORMATS

    only = resolve_codes(select) if select else None
    without = resolve_codes(ignore)
    paths = tuple(Path(word) for word in what if word.endswith(".po"))
    languages = tuple(parse_language(word) for word in what if not word.endswith(".po"))
    try:
        findings = session.project.check(languages, paths=paths, case=case)
    except NoProjectError:
        if not paths or languages or case:
            raise
        findings = check_files(paths)
    shown = selected(findings, select=only, ignore=without)
    click.echo(FINDING_FORMATS[form](shown), nl=False)
    failing = {Severity.ERROR, Severity(fail_on)}
    if any(finding.severity in failing for finding in shown):
        raise SystemExit(1)
