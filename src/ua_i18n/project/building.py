"""Everything at once: MO files, letters in the preferred languages, pages in all.

What the last build made of a case is taken as it stands where nothing that it depends
on has changed, and is rendered again where a file of it was edited or is gone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from hashlib import sha256
from pathlib import Path

from ua_i18n.cases import Case
from ua_i18n.errors import FileError, LanguageError, PoSyntaxError, UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project.built import (
    Built,
    BuiltCase,
    BuiltLetter,
    BuiltPage,
    case_as_json,
    case_from_json,
)
from ua_i18n.project.faults import case_faults
from ua_i18n.project.files import inside
from ua_i18n.project.grounds import Grounds, rendered_folders
from ua_i18n.project.memo import Json
from ua_i18n.project.output import RECORD, Standing, fill_output, strange
from ua_i18n.project.recall import Recall, whole_of
from ua_i18n.project.renderings import (
    CasePages,
    asked_languages,
    default_target,
    draft,
    preferred_languages,
)
from ua_i18n.project.sources import Sources
from ua_i18n.project.standing import BUILD
from ua_i18n.project.watching import watched
from ua_i18n.project.wishes import PREFERRED
from ua_i18n.project.work import Work, settings_stand
from ua_i18n.project.writing import TEMPORARY_SUFFIX
from ua_i18n.rendering import Letter

__all__ = ["build", "letter_file"]

_FORMATS = ("txt", "html")
_SUFFIXES = (".txt", ".html")


def letter_file(letter: Letter | BuiltLetter, extension: str) -> str:
    """Name the file of a letter: <case>.<target>.<language>.<extension>."""
    return f"{_letter_name(letter.case, letter.target, letter.language)}{extension}"


def _letter_name(case: str, target: str | None, language: Tag) -> str:
    return f"{case}.{target or 'none'}.{language}."


def build(
    sources: Sources, folder: Path | None, compiled: Work, *, today: date
) -> Built:
    """Write the letters and pages of all cases.

    What an earlier build wrote and this one does not goes: an old letter must not be
    sent for the new one. A file that cannot be read leaves the letters and pages that
    need it as they were, and stops no other.

    Args:
        sources: The project.
        folder: Gets `letters/` and `pages/`; None for the project's build folder.
        compiled: What compiling did, for the result.
        today: The day by which deadlines are judged.

    Raises:
        TemplateError, FileError: templates or phrasebook cannot be used.
        FileError: the project's build folder is a link out of the project.
    """
    folder = folder or _own_folder(sources)
    recall = Recall(sources.root, BUILD, kept=True)
    recall.passes("templates", sources.template_paths(), sources.templates)
    recall.passes("phrases", sources.phrasebook_paths(), sources.phrases)
    unread = case_faults(sources, recall)
    readable = sources.without(unread)
    made = _Made([*compiled.failed, *unread.values()])
    for path in unread:
        made.spared += (f"letters/{path.stem}.", f"pages/{path.stem}.")
    run = _Run(readable, recall, Path(os.path.realpath(folder)), today)
    for name in watched(readable.case_ids(), sources.watch):
        run.add_case(name, made)
    output = fill_output(folder, made.texts, spared=tuple(made.spared))
    built = Built(
        compiled=compiled,
        failed=(*made.failed, *output.failed),
        output=output,
        cases=tuple(made.cases),
    )
    run.keep(built, made.texts)
    return built


def _own_folder(sources: Sources) -> Path:
    folder = sources.root / sources.settings.build
    inside(folder, sources.root)
    return folder


@dataclass(slots=True)
class _Made:
    """Letters and pages, case by case, and what stood in their way."""

    failed: list[UaI18nError]
    cases: list[BuiltCase] = field(default_factory=list)
    texts: dict[str, str | Standing | None] = field(default_factory=dict)
    """What shall stand in each file; a refused letter must not stand."""
    spared: list[str] = field(default_factory=list)
    """How the names of files begin that stay if they cannot be made."""


class _Run:
    """One build, and what it knows of the last one."""

    def __init__(
        self, sources: Sources, recall: Recall, folder: Path, today: date
    ) -> None:
        self._sources = sources
        self._recall = recall
        self._folder = folder
        self._today = today
        self._grounds = Grounds(sources, recall, today=today)
        self._keys: list[str] = []

    def add_case(self, name: str, made: _Made) -> None:
        """Add what a case makes: as it stands, or rendered."""
        languages = self._grounds.head(name).languages
        key, known = self._recall.known(BUILD, self._grounds.of(name, languages))
        self._keys.append(key)
        if known is not None:
            case = case_from_json(known)
            if self._stands(case.files):
                made.cases.append(case)
                made.texts |= {
                    name: Standing(digest) if digest else None
                    for name, digest in case.files.items()
                }
                return
        rendering = _Rendering(self._sources, self._sources.case(name), self._today)
        made.cases.append(rendering.built(made.failed))
        made.texts |= rendering.texts
        made.spared += rendering.spared
        if rendering.whole:
            self._recall.note(key, case_as_json(made.cases[-1]))

    def _stands(self, files: Mapping[str, str | None]) -> bool:
        return all(
            strange(self._folder, name) is None
            and self._recall.digest(self._folder / name).hex() == digest
            for name, digest in files.items()
            if digest is not None
        )

    def keep(self, built: Built, texts: Mapping[str, str | Standing | None]) -> None:
        """Remember this build for the next one."""
        own = self._sources.settings
        for name, text in texts.items():
            if not isinstance(text, Standing):
                self._recall.forget(self._folder / name)
        self._recall.keep(
            self._whole(built),
            folders=[
                *rendered_folders(self._sources),
                (own.build, (RECORD, TEMPORARY_SUFFIX)),
                (f"{own.build}/letters", (*_SUFFIXES, TEMPORARY_SUFFIX)),
                (f"{own.build}/pages", (*_SUFFIXES, TEMPORARY_SUFFIX)),
            ],
            homes=own.locale,
            products=_SUFFIXES,
        )

    def _whole(self, built: Built) -> dict[str, Json]:
        """Tell which cases this run made; nothing if it must be done again anyhow."""
        output = built.output
        if (
            not settings_stand(self._sources, self._recall.ledger)
            or built.failed
            or output.spared
            or output.edited
            or not all(self._keys)
            or self._folder != self._sources.root / self._sources.settings.build
            or not all(self._stands(case.files) for case in built.cases)
        ):
            return {}
        for paths in self._sources.locale.catalogs().values():
            for path in paths.values():
                self._recall.digest(path)
        self._recall.digest(self._folder / RECORD)
        return {whole_of(self._today): [*self._keys]}


class _Rendering:
    """Renders the letters and pages of one case, and notes what stands in their way."""

    def __init__(self, sources: Sources, case: Case, today: date) -> None:
        self._sources = sources
        self._case = case
        self._today = today
        self.whole = True
        """Nothing stood in the way."""
        self.texts: dict[str, str | Standing | None] = {}
        self.spared: list[str] = []

    def built(self, failed: list[UaI18nError]) -> BuiltCase:
        """Render all; errors are added to those that are told already."""
        letters = tuple(self._letters(failed))
        pages = tuple(self._pages(failed))
        files = {
            name: sha256(text.encode()).hexdigest() if isinstance(text, str) else None
            for name, text in self.texts.items()
        }
        return BuiltCase(self._case.id, self._case.deadline, letters, pages, files)

    def _letters(self, failed: list[UaI18nError]) -> Iterator[BuiltLetter]:
        sources, case = self._sources, self._case
        if case.preferred_languages:
            with self._going_on(failed, LanguageError):
                asked_languages(sources, case, PREFERRED)
        addressee = default_target(case)
        target = addressee.id if addressee else None
        for rank, tag in enumerate(preferred_languages(case)):
            self.spared.append(f"letters/{_letter_name(case.id, target, tag)}")
            with self._going_on(failed, PoSyntaxError, FileError):
                yield self._letter(draft(sources, case, tag), first=rank == 0)

    def _letter(self, letter: Letter, *, first: bool) -> BuiltLetter:
        said = (letter.text, letter.html) if letter.complete else (None, None)
        for form, text in zip(_FORMATS, said, strict=True):
            self.texts[f"letters/{letter_file(letter, form)}"] = text
        return BuiltLetter(
            letter.case,
            letter.language,
            letter.target,
            first,
            letter.complete,
            letter.missing,
        )

    def _pages(self, failed: list[UaI18nError]) -> Iterator[BuiltPage]:
        case = self._case
        pages = CasePages(self._sources, case, today=self._today)
        for tag in self._sources.case_languages(case):
            name = f"pages/{case.id}.{tag}.html"
            self.spared.append(name)
            with self._going_on(failed, PoSyntaxError, FileError):
                page = pages.page(tag)
                self.texts[name] = page.html
                yield BuiltPage(case.id, tag, page.complete)

    @contextmanager
    def _going_on(
        self, failed: list[UaI18nError], *errors: type[UaI18nError]
    ) -> Iterator[None]:
        """Leave out what cannot be made, and tell each error once."""
        try:
            yield
        except errors as error:
            self.whole = False
            if str(error) not in map(str, failed):
                failed.append(error)
