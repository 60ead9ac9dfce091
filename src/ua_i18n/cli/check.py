"""`ua-i18n check`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from ua_i18n.cli.session import Session, error_lines, parse_language, say

if TYPE_CHECKING:
    from ua_i18n.checks import Finding
    from ua_i18n.errors import UaI18nError
    from ua_i18n.languages import Tag
    from ua_i18n.project import Mending, Mendings, Project

__all__ = ["command"]

FORMATS = ("text", "json", "sarif", "junit", "github")
"""The keys of `report.FINDING_FORMATS`, which --help need not import."""


class _Wanted(NamedTuple):
    """What is checked or mended."""

    languages: tuple[Tag, ...]
    paths: tuple[Path, ...]
    case: str | None


def _names(
    context: click.Context, parameter: click.Parameter, value: tuple[str, ...]
) -> tuple[str, ...]:
    """Split names at commas (a click callback)."""
    del context, parameter
    return tuple(name.strip() for text in value for name in text.split(","))


@click.command("check")
@click.argument("what", nargs=-1, metavar="[LANG|FILE.po]...")
@click.option("--case", help="Only this case and its catalogs.")
@click.option(
    "--select",
    multiple=True,
    callback=_names,
    metavar="CODE",
    help="Only these checks: codes, families, names of other tools; with commas.",
)
@click.option(
    "--ignore", multiple=True, callback=_names, metavar="CODE", help="Not these checks."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(FORMATS),
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
@click.option("--fix", is_flag=True, help="Mend what no person need judge, first.")
@click.option(
    "--diff", is_flag=True, help="Show what --fix would change; write nothing."
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
    fix: bool,
    diff: bool,
) -> None:
    """Find what is missing, broken or changed in cases and translations.

    FILE.po may also stand outside the project, or where there is none. Exit 1 if
    there is an error.
    """
    from ua_i18n.checks import Severity, selected
    from ua_i18n.report import FINDING_FORMATS

    codes = _codes(select, ignore)
    wanted = _wanted(what, case)
    if fix or diff:
        mendings = _mend(session, wanted, codes, check=diff)
        if diff:
            _show_diff(mendings)
        _say_mended(mendings)
    shown = selected(_check(session, wanted), select=codes)
    click.echo(FINDING_FORMATS[form](shown), nl=False)
    failing = {Severity.ERROR, Severity(fail_on)}
    if any(finding.severity in failing for finding in shown):
        raise SystemExit(1)


def _codes(select: tuple[str, ...], ignore: tuple[str, ...]) -> frozenset[str] | None:
    """Resolve the codes that are wanted; None for all, which need not be imported."""
    if not select and not ignore:
        return None
    from ua_i18n.checks import CHECKS, resolve_codes

    only = resolve_codes(select) if select else frozenset(CHECKS)
    return only - resolve_codes(ignore)


def _wanted(what: tuple[str, ...], case: str | None) -> _Wanted:
    """Tell languages from files."""
    paths = tuple(Path(word) for word in what if word.endswith(".po"))
    words = [word for word in what if not word.endswith(".po")]
    return _Wanted(tuple(map(_language, words)), paths, case)


def _language(word: str) -> Tag:
    """Read a language; a file that cannot be checked alone says what can."""
    try:
        return parse_language(word)
    except click.BadParameter:
        if word.endswith(".pot"):
            advice = "a POT has no language: name its PO files, or a language"
        elif Path(word).is_dir():
            advice = "is a folder: name the PO files in it, or a language"
        elif Path(word).exists():
            advice = "is no PO file; a case is checked with --case ID"
        else:
            raise
        raise click.BadParameter(f"{word}: {advice}") from None


def _check(session: Session, wanted: _Wanted) -> tuple[Finding, ...]:
    from ua_i18n.project.findings import findings_before

    if not any(wanted):
        before = findings_before(session.folder, session.today)
        if before is not None:
            return before
    return _check_anew(session, wanted)


def _check_anew(session: Session, wanted: _Wanted) -> tuple[Finding, ...]:
    from dataclasses import replace

    from ua_i18n.project import check_files

    languages, paths, case = wanted
    found: list[Finding] = []
    for project, own in _homes(session, wanted):
        if project is None:
            found += check_files(own)
        else:
            findings = project.check(languages, paths=own, case=case)
            name = partial(_name, project, session, paths)
            found += (replace(one, path=name(one.path)) for one in findings)
    return tuple(found)


def _mend(
    session: Session, wanted: _Wanted, codes: frozenset[str] | None, *, check: bool
) -> Mendings:
    from ua_i18n.checks import CHECKS
    from ua_i18n.project import Mendings, mend_files, mend_project

    codes = frozenset(CHECKS) if codes is None else codes
    languages, paths, case = wanted
    changed: list[Mending] = []
    failed: list[UaI18nError] = []
    for project, own in _homes(session, wanted):
        if project is None:
            done = mend_files(own, codes=codes, check=check)
            changed += done.changed
        else:
            done = mend_project(
                project, languages, paths=own, case=case, codes=codes, check=check
            )
            name = partial(_name, project, session, paths)
            changed += (_renamed(one, name) for one in done.changed)
        failed += done.failed
    return Mendings(tuple(changed), tuple(failed))


def _renamed(mending: Mending, name: Callable[[str | None], str | None]) -> Mending:
    from dataclasses import replace

    findings = tuple(replace(one, path=name(one.path)) for one in mending.findings)
    return replace(mending, path=name(mending.path) or "", findings=findings)


def _homes(
    session: Session, wanted: _Wanted
) -> Iterator[tuple[Project | None, tuple[Path, ...]]]:
    """Yield projects with those of the files that belong to each, None for no project.

    A file belongs to the project that it lies in, else to that of the session.
    """
    from ua_i18n.project import Project
    from ua_i18n.project.root import root_folder

    languages, paths, case = wanted
    current = root_folder(session.folder)
    homes: dict[str | None, list[Path]] = {}
    for path in dict.fromkeys(paths):
        homes.setdefault(root_folder(str(path.parent)) or current, []).append(path)
    if not paths or (None in homes and (languages or case)):
        yield session.project, paths  # or the error that there is none
        return
    for root, own in homes.items():
        if root is None:
            yield None, tuple(own)
        elif root == current:
            yield session.project, tuple(own)
        else:
            yield Project.find(root, today=session.today), tuple(own)


def _name(
    project: Project, session: Session, paths: tuple[Path, ...], name: str | None
) -> str | None:
    """Name a file of another project than the session's from where the user stands."""
    from ua_i18n.project.root import root_folder

    here = root_folder(session.folder) == str(project.root)
    if name is None or here or Path(name) in paths:
        return name
    return os.path.relpath(project.root / name)


def _show_diff(mendings: Mendings) -> None:
    """Print the diff of all files, and leave; 1 if there is one."""
    from ua_i18n.report import unified_diff, visible

    for file in mendings.changed:
        text = unified_diff(file.path, file.old, file.new)
        if sys.stdout.isatty():
            text = "".join(f"{visible(line)}\n" for line in text.split("\n")[:-1])
        click.echo(text, nl=False)
    say(*error_lines(mendings.failed))
    raise SystemExit(2 if mendings.failed else bool(mendings.changed))


def _say_mended(mendings: Mendings) -> None:
    say(*_mended_lines(mendings))
    say(*error_lines(mendings.failed))
    if mendings.failed:
        raise SystemExit(2)


def _mended_lines(mendings: Mendings) -> Iterator[str]:
    for file in mendings.changed:
        for finding in file.findings:
            place = f"{finding.path}:{finding.line or 1}:1"
            yield f"{place}: {finding.code} mended: {finding.message}"
