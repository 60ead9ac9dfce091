"""What stands in a project: cases, templates, catalogs, read when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

from ua_i18n.cases import Case, case_id_fault, read_case
from ua_i18n.catalog import Catalog, read_po
from ua_i18n.errors import FileError, LanguageError, UnknownNameError
from ua_i18n.extraction import TEMPLATE_DOMAIN, phrase_keys
from ua_i18n.languages import Tag, from_posix, lookup, parse_tag, resolve, to_posix
from ua_i18n.phrasebook import Phrase, read_phrasebook
from ua_i18n.project.files import decoded, inside, read_file
from ua_i18n.project.settings import Settings
from ua_i18n.rendering import Domain
from ua_i18n.templating import Templates

__all__ = ["Sources"]

PHRASEBOOK = "phrasebook.yaml"
MESSAGES = "LC_MESSAGES"

_T = TypeVar("_T")


class Sources:
    """Reads a project's files; each is parsed again only when it has changed.

    Every path that leaves this class is relative to the root, with "/".
    """

    def __init__(self, root: Path, settings: Settings) -> None:
        """Look at the project in `root`; nothing is read yet."""
        self.root = root
        self.settings = settings
        self._parsed: dict[Path, tuple[tuple[int, int, int], object]] = {}
        self._left_out: frozenset[Path] = frozenset()

    def without(self, paths: Iterable[Path]) -> Sources:
        """Look at the same project as if some files were not there."""
        other = Sources(self.root, self.settings)
        other._parsed = self._parsed
        other._left_out = self._left_out.union(paths)
        return other

    def relative(self, path: Path) -> str:
        """Name a file of the project as findings and locations do."""
        return path.relative_to(self.root).as_posix()

    # Cases

    def case_ids(self) -> tuple[str, ...]:
        """The ids of all case files, sorted."""
        folder = self.root / self.settings.cases
        paths = set(folder.glob("*.md")) - self._left_out
        return tuple(sorted(path.stem for path in paths))

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
        """
        if case not in self.case_ids():
            known = ", ".join(self.case_ids()) or "none yet; see: ua-i18n import"
            raise UnknownNameError(f"there is no case {case!r}; there are: {known}")
        path = self.root / self.settings.cases / f"{case}.md"
        return self._parse(path, lambda data, name: read_case(data, path=name))

    def case_languages(self, case: Case) -> tuple[Tag, ...]:
        """The languages of a case: preferred ones first, then the project's."""
        preferred = [tag for tag in map(resolve, case.preferred_languages) if tag]
        wanted = [*preferred, *self.settings.languages, case.language]
        return tuple(dict.fromkeys(wanted))

    # Templates and phrasebook

    def templates(self) -> Templates:
        """Read all templates of the project."""
        folder = self.root / self.settings.templates
        names = sorted(
            path.name
            for path in folder.glob("*")
            if path.suffix in (".j2", ".css") and path.is_file()
        )
        texts = {name: self._text(folder / name) for name in names}
        cached = self._parsed.get(folder)
        if cached and isinstance(cached[1], Templates) and cached[1].sources == texts:
            return cached[1]
        templates = Templates(texts)
        self._parsed[folder] = ((0, 0, 0), templates)
        return templates

    def phrases(self) -> tuple[Phrase, ...]:
        """Read the phrasebook; without one there are no phrases."""
        path = self.phrasebook
        if not path.exists():
            return ()
        return read_phrasebook(self._text(path), path=self.relative(path))

    @property
    def phrasebook(self) -> Path:
        """The phrasebook's file, which need not exist."""
        return self.root / self.settings.templates / PHRASEBOOK

    # Catalogs

    def template_paths(self) -> dict[str, Path]:
        """Domain -> its POT, sorted by domain."""
        folder = self.root / self.settings.locale
        return {path.stem: path for path in sorted(folder.glob("*.pot"))}

    def catalog_paths(self) -> dict[str, dict[Tag, Path]]:
        """Domain -> language -> its PO file; every PO file is a citizen.

        Raises:
            LanguageError: a folder with catalogs does not name a language.
        """
        found: dict[str, dict[Tag, Path]] = {}
        for tag, folder in self._language_folders():
            for path in sorted((folder / MESSAGES).glob("*.po")):
                if path not in self._left_out:
                    found.setdefault(path.stem, {})[tag] = path
        return dict(sorted(found.items()))

    def catalog_path(self, domain: str, language: Tag) -> Path:
        """Where the catalog of a domain in a language is, or would be made."""
        for tag, folder in self._language_folders():
            if tag == language:
                return folder / MESSAGES / f"{domain}.po"
        folder = self.root / self.settings.locale / to_posix(language)
        return folder / MESSAGES / f"{domain}.po"

    def languages(self) -> tuple[Tag, ...]:
        """The languages that have a folder, sorted."""
        return tuple(tag for tag, _ in self._language_folders())

    def catalog(self, path: Path) -> Catalog:
        """Read a PO or POT file.

        Raises:
            PoSyntaxError: it cannot be read exactly.
        """
        return self._parse(path, lambda data, name: read_po(data, filename=name))

    def source_language(self, domain: str) -> Tag:
        """The language of a domain's msgids: X-Source-Language of its POT."""
        if domain in self.case_ids():
            return self.case(domain).language
        path = self.root / self.settings.locale / f"{domain}.pot"
        if path.exists():
            written = self.catalog(path).header.get("X-Source-Language", "")
            if written:
                return parse_tag(written)
        return self.settings.source_language

    def domain(self, case: Case) -> Domain:
        """Give the translations of a case."""
        paths = self.catalog_paths().get(case.id, {})
        return Domain(case.id, case.language, _Catalogs(self, paths), path=case.path)

    def shared_domain(self) -> Domain:
        """Give the translations of templates and phrasebook."""
        source = self.settings.source_language
        paths = self.catalog_paths().get(TEMPLATE_DOMAIN, {})
        phrases = phrase_keys(self.phrases(), source)[source]
        return Domain(TEMPLATE_DOMAIN, source, _Catalogs(self, paths), phrases)

    def known_language(self, text: str, case: Case) -> Tag:
        """Resolve a language that somebody asked for.

        Raises:
            LanguageError: it neither belongs to the case nor has a folder.
        """
        known = tuple(dict.fromkeys((*self.case_languages(case), *self.languages())))
        tag = parse_tag(text)
        if lookup(tag, known) is None:
            names = ", ".join(known)
            raise LanguageError(
                f"{case.id} is not translated into {text!r}; there are: {names}"
            )
        return tag

    def _language_folders(self) -> Iterator[tuple[Tag, Path]]:
        folder = self.root / self.settings.locale
        for child in sorted(folder.glob("*")):
            if not (child / MESSAGES).is_dir():
                continue
            inside(child / MESSAGES, self.root)
            try:
                yield from_posix(child.name), child
            except LanguageError as error:
                raise LanguageError(f"{self.relative(child)}: {error}") from error

    def _text(self, path: Path) -> str:
        return self._parse(path, decoded)

    def _parse(self, path: Path, parse: Callable[[bytes, str], _T]) -> _T:
        try:
            stat = path.stat()
        except OSError as error:
            name = self.relative(path)
            raise FileError(f"{name}: cannot be read: {error.strerror}") from error
        key = (stat.st_mtime_ns, stat.st_size, stat.st_ino)
        cached = self._parsed.get(path)
        if cached and cached[0] == key:
            return cached[1]  # type: ignore[return-value]
        data = read_file(path, root=self.root).data
        parsed = parse(data or b"", self.relative(path))
        self._parsed[path] = (key, parsed)
        return parsed


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
