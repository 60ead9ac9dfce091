"""Everything at once: MO files, letters in the preferred languages, pages in all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.project import renderings
from ua_i18n.project.catalogs import Work
from ua_i18n.project.files import remove_file, write_outside
from ua_i18n.project.sources import Sources
from ua_i18n.rendering import Letter, Page

__all__ = ["Built", "build", "letter_file"]


@dataclass(frozen=True, slots=True)
class Built:
    """What a build made."""

    compiled: Work
    written: tuple[str, ...]
    """The letters and pages that were written anew, by path."""
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
    old letter must not be sent for the new one.

    Args:
        sources: The project.
        folder: Gets `letters/` and `pages/`.
        compiled: What compiling did, for the result.
        today: The day by which deadlines are judged.
    """
    letters: list[Letter] = []
    pages: list[Page] = []
    first: list[Letter] = []
    written: list[str] = []
    for case in map(sources.case, sources.case_ids()):
        for rank, tag in enumerate(renderings.preferred_languages(case)):
            letter = renderings.draft(sources, case, tag)
            letters.append(letter)
            if rank == 0 and not letter.complete:
                first.append(letter)
            written += _write_letter(folder, letter)
        for page in _pages(sources, case, today):
            pages.append(page)
            name = f"{page.case}.{page.language}.html"
            written += _write(folder / "pages" / name, page.html)
    return Built(compiled, tuple(written), tuple(letters), tuple(pages), tuple(first))


def _pages(sources: Sources, case: Case, today: date) -> Iterator[Page]:
    others = renderings.alternates(sources, case, today=today)
    for tag in sources.case_languages(case):
        yield renderings.case_page(sources, case, tag, today=today, others=others)


def _write_letter(folder: Path, letter: Letter) -> list[str]:
    paths = {kind: folder / "letters" / letter_file(letter, kind) for kind in _KINDS}
    if letter.complete:
        texts = {"txt": letter.text, "html": letter.html}
        return [name for kind in _KINDS for name in _write(paths[kind], texts[kind])]
    for path in paths.values():
        remove_file(path)
    return []


_KINDS = ("txt", "html")


def _write(path: Path, text: str) -> list[str]:
    return [str(path)] if write_outside(path, text) else []
