"""Everything at once: MO files, letters in the preferred languages, pages in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.errors import FileError, LanguageError, PoSyntaxError, UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project.faults import case_faults
from ua_i18n.project.output import Output, fill_output
from ua_i18n.project.renderings import (
    CasePages,
    asked_languages,
    default_target,
    draft,
    preferred_languages,
)
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import watched
from ua_i18n.project.wishes import PREFERRED
from ua_i18n.project.work import Work
from ua_i18n.rendering import Letter, Page

__all__ = ["Built", "build", "letter_file"]

_FORMATS = ("txt", "html")


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    compiled: Work
    failed: tuple[UaI18nError, ...]
    """Faults of single files; all other files were done."""
    output: Output
    """What became of the files of letters and pages."""
    letters: tuple[Letter, ...]
    """Those in preferred languages whose catalogs can be read; the refused ones too."""
    pages: tuple[Page, ...]
    refused_first: tuple[Letter, ...]
    """The refused letters in a first preferred language."""


def letter_file(letter: Letter, extension: str) -> str:
    """Name the file of a letter: <case>.<target>.<language>.<extension>."""
    return f"{_letter_name(letter.case, letter.target, letter.language)}{extension}"


def _letter_name(case: str, target: str | None, language: Tag) -> str:
    return f"{case}.{target or 'none'}.{language}."


def build(sources: Sources, folder: Path, compiled: Work, *, today: date) -> Built:
    """Write the letters and pages of all cases.

    What an earlier build wrote and this one does not goes: an old letter must not be
    sent for the new one. A file that cannot be read leaves the letters and pages that
    need it as they were, and stops no other.

    Args:
        sources: The project.
        folder: Gets `letters/` and `pages/`.
        compiled: What compiling did, for the result.
        today: The day by which deadlines are judged.

    Raises:
        TemplateError, FileError: templates or phrasebook cannot be used.
    """
    sources.templates()
    sources.phrases()
    unread = case_faults(sources)
    readable = sources.without(unread)
    made = _Made([*compiled.failed, *unread.values()])
    for path in unread:
        made.spared += (f"letters/{path.stem}.", f"pages/{path.stem}.")
    for case in map(readable.case, watched(readable.case_ids(), sources.watch)):
        made.add_letters(readable, case)
        made.add_pages(readable, case, today)
    texts = _texts(made.letters, made.pages)
    output = fill_output(folder, texts, spared=tuple(made.spared))
    return Built(
        compiled=compiled,
        failed=(*made.failed, *output.failed),
        output=output,
        letters=tuple(made.letters),
        pages=tuple(made.pages),
        refused_first=tuple(made.refused_first),
    )


@dataclass(slots=True)
class _Made:
    """Letters and pages, case by case, and what stood in their way."""

    failed: list[UaI18nError]
    letters: list[Letter] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    refused_first: list[Letter] = field(default_factory=list)
    spared: list[str] = field(default_factory=list)
    """How the names of files begin that stay if they cannot be made."""

    def add_letters(self, sources: Sources, case: Case) -> None:
        if case.preferred_languages:
            with self._going_on(LanguageError):
                asked_languages(sources, case, PREFERRED)
        addressee = default_target(case)
        target = addressee.id if addressee else None
        for rank, tag in enumerate(preferred_languages(case)):
            self.spared.append(f"letters/{_letter_name(case.id, target, tag)}")
            with self._going_on(PoSyntaxError, FileError):
                letter = draft(sources, case, tag)
                self.letters.append(letter)
                if rank == 0 and not letter.complete:
                    self.refused_first.append(letter)

    def add_pages(self, sources: Sources, case: Case, today: date) -> None:
        pages = CasePages(sources, case, today=today)
        for tag in sources.case_languages(case):
            self.spared.append(_page_file(case.id, tag))
            with self._going_on(PoSyntaxError, FileError):
                self.pages.append(pages.page(tag))

    @contextmanager
    def _going_on(self, *errors: type[UaI18nError]) -> Iterator[None]:
        """Leave out what cannot be made, and tell each error once."""
        try:
            yield
        except errors as error:
            if str(error) not in map(str, self.failed):
                self.failed.append(error)


def _page_file(case: str, language: Tag) -> str:
    return f"pages/{case}.{language}.html"


def _texts(letters: Iterable[Letter], pages: Iterable[Page]) -> dict[str, str | None]:
    """Name all files and what shall stand in them; a refused letter must not stand."""
    texts: dict[str, str | None] = {}
    for letter in letters:
        names = (f"letters/{letter_file(letter, form)}" for form in _FORMATS)
        said = (letter.text, letter.html) if letter.complete else (None, None)
        texts |= dict(zip(names, said, strict=True))
    for page in pages:
        texts[_page_file(page.case, page.language)] = page.html
    return texts
