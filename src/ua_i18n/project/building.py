"""Everything at once: MO files, letters in the preferred languages, pages in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.errors import LanguageError, SourceError, UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project.faults import Faults, case_faults, catalog_faults
from ua_i18n.project.output import Output, fill_output
from ua_i18n.project.renderings import (
    alternates,
    asked_languages,
    case_page,
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
    """All letters in preferred languages, the refused ones too."""
    pages: tuple[Page, ...]
    refused_first: tuple[Letter, ...]
    """The refused letters in a first preferred language."""


def letter_file(letter: Letter, extension: str) -> str:
    """Name the file of a letter: <case>.<target>.<language>.<extension>."""
    return f"{letter.case}.{letter.target or 'none'}.{letter.language}.{extension}"


def build(sources: Sources, folder: Path, compiled: Work, *, today: date) -> Built:
    """Write the letters and pages of all cases.

    What an earlier build wrote and this one does not goes: an old letter must not be
    sent for the new one. A file that cannot be read stops no other; the pages that
    need it stay as they were.

    Args:
        sources: The project.
        folder: Gets `letters/` and `pages/`.
        compiled: What compiling did, for the result.
        today: The day by which deadlines are judged.
    """
    unread = case_faults(sources)
    readable = sources.without(unread)
    broken = catalog_faults(readable)
    sound = readable.without(broken)
    failed: list[UaI18nError] = [*compiled.failed, *unread.values()]
    letters: list[Letter] = []
    pages: list[Page] = []
    spared = [f"pages/{path.stem}." for path in unread]
    for case in map(readable.case, watched(readable.case_ids(), sources.watch)):
        failed += _unknown_language(readable, case)
        others = alternates(sound, case, today=today)
        for tag in preferred_languages(case):
            with _told(broken):
                letters.append(draft(readable, case, tag))
        for tag in readable.case_languages(case):
            spared.append(_page_file(case.id, tag))
            with _told(broken):
                page = case_page(readable, case, tag, today=today, others=others)
                pages.append(page)
    return Built(
        compiled=compiled,
        failed=tuple(failed),
        output=fill_output(folder, _texts(letters, pages), spared=tuple(spared)),
        letters=tuple(letters),
        pages=tuple(pages),
        refused_first=tuple(_refused_first(letters)),
    )


def _page_file(case: str, language: Tag) -> str:
    return f"pages/{case}.{language}.html"


def _unknown_language(sources: Sources, case: Case) -> Iterator[LanguageError]:
    if case.preferred_languages:
        try:
            asked_languages(sources, case, PREFERRED)
        except LanguageError as error:
            yield error


@contextmanager
def _told(faults: Faults) -> Iterator[None]:
    """Pass by what needs a catalog that cannot be read: compiling has told of it."""
    try:
        yield
    except SourceError as error:
        if str(error) not in map(str, faults.values()):
            raise


def _refused_first(letters: Iterable[Letter]) -> Iterator[Letter]:
    """The refused ones among the first letter of each case."""
    for _, of_case in groupby(letters, key=lambda letter: letter.case):
        first = next(of_case)
        if not first.complete:
            yield first


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
