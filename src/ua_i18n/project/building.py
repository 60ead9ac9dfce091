"""Everything at once: MO files, letters in the preferred languages, pages in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.errors import LanguageError, UaI18nError
from ua_i18n.project.faults import case_faults, catalog_faults
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
from ua_i18n.project.writing import remove_file, write_outside
from ua_i18n.rendering import Letter, Page

__all__ = ["Built", "build", "letter_file"]

_FORMATS = ("txt", "html")


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    compiled: Work
    failed: tuple[UaI18nError, ...]
    """Faults of single files; all other files were done."""
    written: tuple[str, ...]
    """The letters and pages that were written anew, by path."""
    removed: tuple[str, ...]
    """The letters of an earlier build that are refused now, by path."""
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

    A refused letter is not written, and what an earlier build wrote of it goes: an
    old letter must not be sent for the new one. A file that cannot be read stops no
    other.

    Args:
        sources: The project.
        folder: Gets `letters/` and `pages/`.
        compiled: What compiling did, for the result.
        today: The day by which deadlines are judged.
    """
    unread = case_faults(sources)
    readable = sources.without(unread)
    readable = readable.without(catalog_faults(readable))
    failed: list[UaI18nError] = [*compiled.failed, *unread.values()]
    letters: list[Letter] = []
    pages: list[Page] = []
    for case in map(readable.case, watched(readable.case_ids(), sources.watch)):
        if case.preferred_languages:
            try:
                asked_languages(readable, case, PREFERRED)
            except LanguageError as error:
                failed.append(error)
        letters += (draft(readable, case, tag) for tag in preferred_languages(case))
        pages += _pages(readable, case, today)
    written, removed = _write(folder, letters, pages)
    return Built(
        compiled=compiled,
        failed=tuple(failed),
        written=written,
        removed=removed,
        letters=tuple(letters),
        pages=tuple(pages),
        refused_first=tuple(_refused_first(letters)),
    )


def _refused_first(letters: Iterable[Letter]) -> Iterator[Letter]:
    """The refused ones among the first letter of each case."""
    for _, of_case in groupby(letters, key=lambda letter: letter.case):
        first = next(of_case)
        if not first.complete:
            yield first


def _pages(sources: Sources, case: Case, today: date) -> Iterator[Page]:
    others = alternates(sources, case, today=today)
    for tag in sources.case_languages(case):
        yield case_page(sources, case, tag, today=today, others=others)


def _write(
    folder: Path, letters: Iterable[Letter], pages: Iterable[Page]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Write what is complete, remove what is not any more; tell the paths."""
    texts: dict[Path, str] = {}
    removed: list[str] = []
    for letter in letters:
        paths = {ext: folder / "letters" / letter_file(letter, ext) for ext in _FORMATS}
        if letter.complete:
            texts |= {paths["txt"]: letter.text, paths["html"]: letter.html}
        else:
            removed += [str(path) for path in paths.values() if remove_file(path)]
    for page in pages:
        texts[folder / "pages" / f"{page.case}.{page.language}.html"] = page.html
    written = [str(path) for path, text in texts.items() if write_outside(path, text)]
    return tuple(written), tuple(removed)
