"""What stands in a project: cases, templates, catalogs, read when asked for."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from ua_i18n.cases import Case, case_id_fault
from ua_i18n.catalog import Catalog, misread, read_po
from ua_i18n.errors import FileError, LanguageError, PoSyntaxError, UnknownNameError
from ua_i18n.extraction import TEMPLATE_DOMAIN, phrase_keys
from ua_i18n.languages import Tag, lookup, parse_tag, resolve
from ua_i18n.phrasebook import Phrase, read_phrasebook
from ua_i18n.project.files import decoded, entries, read_file, shown
from ua_i18n.project.locale import Locale, same_language
from ua_i18n.project.settings import Settings
from ua_i18n.project.watching import Watch, unwatched
from ua_i18n.templating import Templates
from ua_i18n.terms import Term, read_terms

if TYPE_CHECKING:
    from ua_i18n.rendering import Domain

__all__ = ["PHRASEBOOK", "TEMPLATE_SUFFIXES", "Sources"]

PHRASEBOOK = "phrasebook.yaml"
TEMPLATE_SUFFIXES = (".j2", ".css")

_T = TypeVar("_T")


class Sources:
    """One look at a project; each file is parsed again only when it has changed."""

    def __init__(self, root: Path, settings: Settings) -> None:
        """Look at the project in `root`; nothing is read yet."""
        self.root = root
        self.settings = settings
        self.watch: Watch = unwatched
        self.locale = Locale(root, settings.locale, frozenset())
        self._parsed: dict[Path, tuple[tuple[int, ...], object]] = {}
        self._listed: dict[Path, list[Path]] = {}
        self._templates: list[Templates] = []
        self._left_out: frozenset[Path] = frozenset()

    def anew(self) -> Sources:
        """Look again: files may have come or gone."""
        return self.without(())

    def without(self, paths: Iterable[Path]) -> Sources:
        """Look at the same project as if some files were not there."""
        other = Sources(self.root, self.settings)
        other.watch = self.watch
        other._left_out = self._left_out.union(paths)
        other.locale = Locale(self.root, self.settings.locale, other._left_out)
        other._parsed = self._parsed
        other._templates = self._templates
        return other

    def relative(self, path: Path) -> str:
        """Name a file as findings and locations do: relative to the root, with "/"."""
        return shown(path, self.root)

    # Cases

    def case_ids(self) -> tuple[str, ...]:
        """The ids of all case files, sorted."""
        folder = self.root / self.settings.cases
        return tuple(path.stem for path in self._entries(folder, ".md"))

    def case_path(self, case: str) -> Path:
        """The file of a case, which need not exist.

        Raises:
            UnknownNameError: the id is not one that a case may have.
        """
        fault = case_id_fault(case)
        if fault:
            raise UnknownNameError(f"{case!r} is no case id: {fault}")
        return self.root / self.settings.cases / f"{case}.md"

    def case(self, case: str) -> Case:
        """Read one case.

        Raises:
            UnknownNameError: there is no such case.
            CaseError: its file has faults.
            FileError: its file cannot be read.
        """
        from ua_i18n.cases import read_case

        path = self.root / self.settings.cases / f"{case}.md"
        if not self._known_case(case, path):
            known = ", ".join(self.case_ids()) or "none yet; see: ua-i18n import"
            raise UnknownNameError(f"there is no case {case!r}; there are: {known}")
        return self._parse(path, lambda data, name: read_case(data, path=name))

    def _known_case(self, case: str, path: Path) -> bool:
        """Tell whether `case_ids` names a case, without listing all."""
        if case_id_fault(case):  # a bad name that is there is told when it is read
            return case in self.case_ids()
        return path not in self._left_out and os.path.lexists(path)

    def case_languages(self, case: Case) -> tuple[Tag, ...]:
        """The languages of a case: preferred ones first, then the project's."""
        preferred = [tag for tag in map(resolve, case.preferred_languages) if tag]
        wanted = [*preferred, *self.settings.languages, case.language]
        return tuple(dict.fromkeys(wanted))

    def known_language(self, text: str, case: str, own: tuple[Tag, ...]) -> Tag:
        """Resolve a language in which a case was asked for.

        Args:
            text: The language, as somebody wrote it.
            case: The id of the case.
            own: Its `case_languages`.

        Raises:
            LanguageError: it neither belongs to the case nor has a folder.
        """
        known = tuple(dict.fromkeys((*own, *self.locale.languages())))
        there_are = f"there are: {', '.join(known)}"
        try:
            tag = parse_tag(text.strip())
        except LanguageError as error:
            raise LanguageError(f"{error}; {there_are}") from error
        if lookup(tag, known) is None:
            message = f"{case} is not translated into {tag}"
            raise LanguageError(f"{message}; {there_are}")
        return same_language(tag, known) or tag

    # Templates and phrasebook

    def templates(self) -> Templates:
        """Read all templates of the project.

        Raises:
            FileError: one cannot be read.
        """
        texts = {p.name: self._parse(p, decoded) for p in self.template_paths()}
        if not self._templates or self._templates[0].sources != texts:
            self._templates[:] = [Templates(texts, folder=self.settings.templates)]
        return self._templates[0]

    def phrases(self) -> tuple[Phrase, ...]:
        """Read the phrasebook; without one there are no phrases.

        Raises:
            TemplateError: it has faults.
            FileError: it cannot be read.
        """
        if not self.phrasebook_paths():
            return ()
        return self._parse(
            self.phrasebook,
            lambda data, name: read_phrasebook(decoded(data, name), path=name),
        )

    def template_paths(self) -> list[Path]:
        """All template files of the project, sorted."""
        return self._entries(self.root / self.settings.templates, *TEMPLATE_SUFFIXES)

    def phrasebook_paths(self) -> list[Path]:
        """The phrasebook's file, if there is one."""
        there = self._entries(self.phrasebook.parent, PHRASEBOOK)
        return [path for path in there if path == self.phrasebook]

    @property
    def phrasebook(self) -> Path:
        """The phrasebook's file, which need not exist."""
        return self.root / self.settings.templates / PHRASEBOOK

    # Catalogs

    def catalog(self, path: Path) -> Catalog:
        """Read a PO or POT file.

        Raises:
            PoSyntaxError: it cannot be read exactly, or not as it was meant.
            FileError: it cannot be read at all.
        """

        def parse(data: bytes, name: str) -> Catalog:
            catalog = read_po(data, filename=name)
            if fault := misread(catalog):
                raise fault
            return catalog

        return self._parse(path, parse)

    def forget_domain(self, domain: str) -> None:
        """Drop the catalogs of a domain from memory; they are read again if needed."""
        for path in self.locale.catalogs_of(domain).values():
            self._parsed.pop(path, None)

    def terms(self, language: Tag) -> tuple[Term, ...]:
        """Read the term list of a language; without one there are no terms.

        Raises:
            TermsError: it has faults.
            FileError: it cannot be read.
        """
        lists = self.locale.term_lists()
        tag = lookup(language, lists)
        return self.term_list(lists[tag]) if tag is not None else ()

    def term_list(self, path: Path) -> tuple[Term, ...]:
        """Read a term list.

        Raises:
            TermsError: it has faults.
            FileError: it cannot be read.
        """
        return self._parse(
            path, lambda data, name: read_terms(decoded(data, name), path=name)
        )

    def source_language(self, domain: str) -> Tag:
        """The language of a domain's msgids: its case's, else X-Source-Language.

        Raises:
            CaseError: the case has faults.
            PoSyntaxError: the POT has faults or names no language.
            FileError: case or POT cannot be read.
        """
        if domain in self.case_ids():
            return self.case(domain).language
        path = self.locale.templates().get(domain)
        written = self.catalog(path).header.get("X-Source-Language") if path else None
        try:
            return parse_tag(written) if written else self.settings.source_language
        except LanguageError as error:
            name = self.relative(self.locale.template_path(domain))
            raise PoSyntaxError(f"X-Source-Language: {error}", path=name) from error

    def domain(self, case: Case) -> Domain:
        """Give the translations of a case."""
        from ua_i18n.rendering import Domain

        paths = self.locale.catalogs_of(case.id)
        return Domain(case.id, case.language, _Catalogs(self, paths), path=case.path)

    def shared_domain(self) -> Domain:
        """Give the translations of templates and phrasebook."""
        from ua_i18n.rendering import Domain

        source = self.settings.source_language
        paths = self.locale.catalogs_of(TEMPLATE_DOMAIN)
        phrases = phrase_keys(self.phrases(), source)[source]
        path = f"{self.settings.locale}/{TEMPLATE_DOMAIN}.pot"
        return Domain(TEMPLATE_DOMAIN, source, _Catalogs(self, paths), phrases, path)

    def _entries(self, folder: Path, *suffixes: str) -> list[Path]:
        if folder not in self._listed:
            found = entries(folder, root=self.root)
            self._listed[folder] = [p for p in found if p not in self._left_out]
        return [path for path in self._listed[folder] if path.name.endswith(suffixes)]

    def _parse(self, path: Path, parse: Callable[[bytes, str], _T]) -> _T:
        stamp = _stamp(path)
        cached = self._parsed.get(path)
        if cached and stamp and cached[0] == stamp:
            return cast("_T", cached[1])
        name = self.relative(path)
        data = read_file(path, root=self.root).data
        if data is None:
            raise FileError("there is no such file", path=name)
        parsed = parse(data, name)
        self._parsed[path] = (stamp, parsed)
        return parsed


def _stamp(path: Path) -> tuple[int, ...]:
    """What changes when a file does; nothing if it cannot be looked at."""
    try:
        stat = path.stat()
    except OSError:
        return ()
    return (stat.st_mtime_ns, stat.st_size, stat.st_ino, stat.st_ctime_ns)


class _Catalogs(Mapping[Tag, Catalog]):
    """The catalogs of one domain; each is read when it is first asked for."""

    def __init__(self, sources: Sources, paths: Mapping[Tag, Path]) -> None:
        self._sources = sources
        self._paths = paths

    def __getitem__(self, tag: Tag) -> Catalog:
        return self._sources.catalog(self._paths[tag])

    def __iter__(self) -> Iterator[Tag]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)
