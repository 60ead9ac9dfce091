"""`ua-i18n render`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import Session, say

if TYPE_CHECKING:
    from ua_i18n.project import Project
    from ua_i18n.rendering import Letter, Sender

__all__ = ["command"]

ALL = "all"
STDOUT = ("-", "/dev/stdout")
"""The second may be a pipe, or a file that holds something already."""


@click.command("render")
@click.argument("case")
@click.option(
    "--language",
    default="preferred",
    show_default=True,
    metavar="preferred|best|all|TAG[,TAG…]",
    help="best: the first complete one; all: needs -o DIR.",
)
@click.option(
    "--part", type=click.Choice(["letter", "page"]), default="letter", show_default=True
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["txt", "html", "json"]),
    help="Default: txt for a letter, html for a page.",
)
@click.option("--target", metavar="ID|all", help="Default: the case's first target.")
@click.option(
    "--sender",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Who writes: YAML or JSON with name, place, country, gender, email, date.",
)
@click.option("--allow-missing", is_flag=True, help="Write a draft, marked as one.")
@click.option(
    "-o",
    "output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write to a file; with all, into a folder.",
)
@click.pass_obj
def command(
    session: Session,
    case: str,
    language: str,
    part: str,
    form: str | None,
    target: str | None,
    sender: Path | None,
    allow_missing: bool,
    output: Path | None,
) -> None:
    """Write the letter or the page of CASE in a language.

    A letter is in one language from end to end or is refused (exit 1); a page is
    always written and marks what is not translated.
    """
    form = form or ("txt" if part == "letter" else "html")
    if part == "page" and form == "txt":
        raise click.UsageError("a page has no format txt; use html or json")
    if part == "page" and target:
        raise click.UsageError("a page shows all targets; --target is for letters")
    if part == "page" and sender:
        raise click.UsageError("a page has no sender; --sender is for letters")
    if str(output) in STDOUT:
        output = None
    if ALL in (language, target) and output is None:
        raise click.UsageError("all needs -o DIR")
    renderings = _Renderings(session.project, case, form, output)
    if part == "page":
        renderings.pages(language)
    else:
        renderings.letters(language, target, sender, allow_missing=allow_missing)


class _Renderings:
    """Renders a case in the wished languages and writes where it was told."""

    def __init__(
        self, project: Project, case: str, form: str, output: Path | None
    ) -> None:
        self.project = project
        self.case = case
        self.form = form
        self.output = output

    def letters(
        self,
        language: str,
        target: str | None,
        sender: Path | None,
        *,
        allow_missing: bool,
    ) -> None:
        """Write the letters; exit 1 if one was refused."""
        from ua_i18n.report import late_lines

        writer = _read_sender(sender)
        many = ALL in (language, target)
        case = self.project.case(self.case)
        say(*late_lines(case.id, case.deadline, self.project.today))
        refused = False
        for wish in self._languages(language):
            for addressee in self._targets(target):
                letter = self.project.letter(
                    self.case,
                    language=wish,
                    target=addressee,
                    sender=writer,
                    allow_missing=True,
                )
                refused |= self._letter(letter, many=many, draft=allow_missing)
        if refused:
            raise SystemExit(1)

    def pages(self, language: str) -> None:
        """Write the pages; say what is not translated."""
        from ua_i18n.report import missing_lines, page_json, passed_over_lines

        for wish in self._languages(language):
            page = self.project.page(self.case, language=wish)
            text = page_json(page) if self.form == "json" else page.html
            name = f"{page.case}.{page.language}.{self.form}"
            self._write(text, name if language == ALL else None)
            say(*passed_over_lines(page), *missing_lines(page.missing))

    def _letter(self, letter: Letter, *, many: bool, draft: bool) -> bool:
        """Write one letter.

        Returns:
            Whether it was refused.
        """
        from ua_i18n.project import letter_file
        from ua_i18n.report import letter_json, passed_over_lines, refusal_lines

        say(*passed_over_lines(letter), *refusal_lines(letter))
        if not letter.complete and not draft:
            if self.form == "json" and not many:
                click.echo(letter_json(letter, refused=True), nl=False)
            return True
        texts = {
            "txt": lambda: letter.text,
            "html": lambda: letter.html,
            "json": lambda: letter_json(letter, refused=False),
        }
        self._write(
            texts[self.form](), letter_file(letter, self.form) if many else None
        )
        return False

    def _write(self, text: str, name: str | None) -> None:
        from ua_i18n.project import write_outside

        if self.output is None:
            click.echo(text, nl=False)
            return
        path = self.output / name if name else self.output
        write_outside(path, text)
        click.echo(str(path))

    def _languages(self, language: str) -> tuple[str, ...]:
        return self.project.languages(self.case) if language == ALL else (language,)

    def _targets(self, target: str | None) -> tuple[str | None, ...]:
        if target != ALL:
            return (target,)
        return tuple(t.id for t in self.project.case(self.case).targets) or (None,)


def _read_sender(path: Path | None) -> Sender | None:
    if path is None:
        return None
    from ua_i18n.project import text_outside
    from ua_i18n.rendering import read_sender_file

    return read_sender_file(text_outside(path), path=str(path))
