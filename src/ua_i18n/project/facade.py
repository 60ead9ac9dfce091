"""The project: one object that finds files, loads, saves and wires the pure parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager as ContextManager
from contextlib import nullcontext
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from ua_i18n.project import parts
from ua_i18n.project.clock import now as read_clock
from ua_i18n.project.files import read_text
from ua_i18n.project.locking import writing
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.settings import Settings, find_root, read_settings
from ua_i18n.project.sources import Sources
from ua_i18n.project.wishes import PREFERRED

if TYPE_CHECKING:
    from ua_i18n.cases import Case
    from ua_i18n.checks import Finding
    from ua_i18n.languages import Tag
    from ua_i18n.project import Built, CaseStatus, Overview, Work
    from ua_i18n.project.watching import Watch
    from ua_i18n.rendering import Letter, Page, Sender

__all__ = ["Project"]


class Project:
    """A folder with `ua-i18n.toml`: cases, templates, catalogs.

    Files are read when they are needed and parsed again only when they have
    changed, so one object can live long. Methods that write hold the project's lock.
    """

    def __init__(self, root: str | Path, *, today: date | None = None) -> None:
        """Open the project in a folder.

        Args:
            root: The folder with `ua-i18n.toml`.
            today: Stands for the clock; default SOURCE_DATE_EPOCH, else UTC now.

        Raises:
            ConfigError: the settings cannot be used.
            FileError: they cannot be read.
        """
        self.root = Path(root).resolve()
        text = read_text(self.root / SETTINGS_FILE, root=self.root)
        self.settings: Settings = read_settings(text, path=SETTINGS_FILE)
        self._kept = Sources(self.root, self.settings)
        self._today = today

    @classmethod
    def find(cls, start: str | Path = ".", *, today: date | None = None) -> Project:
        """Open the project around a folder, searching upwards.

        Raises:
            ConfigError: there is no project, or its settings cannot be used.
        """
        return cls(find_root(Path(start)), today=today)

    @classmethod
    def create(cls, folder: str | Path) -> Project:
        """Make a new project with templates, phrasebook and the catalogs of `ua`.

        Raises:
            FileError: the folder holds something already, or cannot be written.
        """
        parts.starter.create(Path(folder))
        return cls(folder)

    @property
    def today(self) -> date:
        """The day by which deadlines are judged."""
        return self._today or self.now.date()

    @property
    def now(self) -> datetime:
        """The instant for headers: `today` at midnight UTC if it was given."""
        if self._today is None:
            return read_clock()
        return datetime.combine(self._today, datetime.min.time(), tzinfo=UTC)

    def watch(self, watch: Watch) -> None:
        """Let long work tell somebody how much is done, and of how much."""
        self._kept.watch = watch

    @property
    def _sources(self) -> Sources:
        """The files as they are now."""
        return self._kept.anew()

    # What there is

    def cases(self) -> tuple[Case, ...]:
        """Read all cases, sorted by id.

        Raises:
            CaseError: a case file has faults.
        """
        return tuple(map(self._sources.case, self._sources.case_ids()))

    def case(self, case: str) -> Case:
        """Read one case.

        Raises:
            UnknownNameError: there is no such case.
            CaseError: its file has faults.
        """
        return self._sources.case(case)

    def languages(self, case: str) -> tuple[Tag, ...]:
        """The languages of a case: preferred ones, the project's, its own."""
        return self._sources.case_languages(self.case(case))

    # Letters and pages

    def letter(
        self,
        case: str,
        *,
        language: str = PREFERRED,
        target: str | None = None,
        sender: Sender | Mapping[str, object] | None = None,
        allow_missing: bool = False,
    ) -> Letter:
        """Write a letter, in one language from end to end.

        Args:
            case: The id of the case.
            language: A tag; "preferred" for the first preferred language; "best" for
                the first preferred one in which the letter is complete; or tags with
                commas, the first complete one of which is taken.
            target: The id of the target; default the first with the role "target".
            sender: Who writes; also as a mapping of its fields.
            allow_missing: Give a draft instead of refusing.

        Raises:
            IncompleteError: the letter is not complete in any of the languages.
            UnknownNameError, LanguageError: no such case, target or language.
            SenderError: a field of the sender does not fit.
        """
        letter = parts.renderings.asked_letter(
            self._sources, self.case(case), language, target=target, sender=sender
        )
        if letter.complete or allow_missing:
            return letter
        raise parts.renderings.refusal(letter)

    def page(self, case: str, *, language: str = PREFERRED) -> Page:
        """Write the page of a case; what is not translated is marked.

        Args:
            case: The id of the case.
            language: As for `letter`.

        Raises:
            UnknownNameError: no such case.
            LanguageError: an unknown language.
        """
        return parts.renderings.asked_page(
            self._sources, self.case(case), language, today=self.today
        )

    # Catalogs

    def extract(self, *, check: bool = False) -> Work:
        """Write the POT of every domain whose messages have changed.

        Args:
            check: Write nothing; tell what would change.

        Raises:
            TemplateError: a template or the phrasebook cannot be read.
            CaseError: a case file has faults.
        """
        with self._writing(check=check):
            return parts.extracting.extract_templates(
                self._sources, now=self.now, check=check
            )

    def update(
        self,
        languages: Sequence[Tag] = (),
        *,
        check: bool = False,
        typo_fix: bool = False,
    ) -> Work:
        """Merge the POTs into the PO files and make those that are missing.

        Args:
            languages: Only these, and for all domains; none for all that exist and
                those that each case needs.
            check: Write nothing; tell what would change.
            typo_fix: Keep the translations of texts in which only slips of spelling
                were corrected; `Work.kept` says how many.
        """
        with self._writing(check=check):
            return parts.updating.update_catalogs(
                self._sources, languages, now=self.now, check=check, typo_fix=typo_fix
            )

    def compile(
        self,
        languages: Sequence[Tag] = (),
        *,
        check: bool = False,
        verified: bool = False,
        strip: bool = False,
        force: bool = False,
        jobs: int | None = 1,
    ) -> Work:
        """Write the MO file of every PO file that is not in order already.

        Args:
            languages: Only these; none for all.
            check: Write nothing; tell what would change.
            verified: Compile everything, read it with polib's reader and compare.
            strip: Leave personal header fields out.
            force: Compile what is in order already, too.
            jobs: How many processes; None for as many as are worth it.
        """
        with self._writing(check=check):
            return parts.compiling.compile_catalogs(
                self._sources,
                languages,
                check=check,
                verified=verified,
                strip=strip,
                force=force,
                jobs=jobs,
            )

    def check(
        self,
        languages: Sequence[Tag] = (),
        *,
        paths: Sequence[Path] = (),
        case: str | None = None,
    ) -> tuple[Finding, ...]:
        """Check cases and catalogs; the project's `ignore` is honoured.

        Args:
            languages: Only these languages; none for all.
            paths: Only these PO files; one of no project is checked alone.
            case: Only this case and its catalogs.

        Raises:
            UnknownNameError, FileError, LanguageError: there is no such thing.
        """
        return parts.checking.check(
            self._sources, languages, today=self.today, paths=paths, case=case
        )

    def status(
        self, *, case: str | None = None, language: str | None = None
    ) -> tuple[CaseStatus, ...]:
        """Tell how far each case is in each of its languages, in rank order.

        Files that cannot be read are left out; `unreadable` names them.

        Args:
            case: Only this case.
            language: Only this language, in the cases that know it.

        Raises:
            UnknownNameError, LanguageError: no such case; no case knows the language.
        """
        return self.overview(case=case, language=language).cases

    def overview(
        self, *, case: str | None = None, language: str | None = None
    ) -> Overview:
        """Give `status` and `unreadable` from one look at the project."""
        return parts.progress.overview(self._sources, case, language, today=self.today)

    def unreadable(self) -> tuple[Finding, ...]:
        """List the cases and catalogs that cannot be read, as findings `syntax`."""
        return tuple(chain(*parts.faults.unreadable(self._sources).values()))

    # New cases, and all at once

    def add_case(self, case: Case, *, derived_id: bool = False) -> Path:
        """Write a new case file; no case is ever overwritten.

        Args:
            case: For example the case of a draft that `importing` made.
            derived_id: Nobody chose the id, so one that exists gets "-2".

        Returns:
            The file.

        Raises:
            FileError: a case with this id exists, or it cannot be written.
        """
        with self._writing():
            return parts.starter.add_case(self._sources, case, derived_id=derived_id)

    def build(self, folder: str | Path | None = None) -> Built:
        """Compile, write letters and pages of all cases, and remove older ones.

        Args:
            folder: Where to write; default the project's build folder.
        """
        target = Path(folder) if folder else None
        with self._writing():
            sources = self._sources
            done = parts.compiling.compile_catalogs(sources)
            return parts.building.build(sources, target, done, today=self.today)

    def _writing(self, *, check: bool = False) -> ContextManager[None]:
        """Hold the lock and tidy up, unless nothing will be written."""
        own = self.settings
        folders = [self.root / f for f in (own.cases, own.locale, own.templates)]
        return nullcontext() if check else writing(self.root, folders)
