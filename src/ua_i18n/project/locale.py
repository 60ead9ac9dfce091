"""The folder of catalogs: which domains and languages there are, and where."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path

from ua_i18n.errors import FileError, LanguageError, SourceError
from ua_i18n.languages import Tag, from_posix, lookup, to_posix
from ua_i18n.project.files import entries, inside, shown
from ua_i18n.terms import TERMS_FILE

__all__ = ["MESSAGES", "Locale", "same_language", "serves"]

MESSAGES = "LC_MESSAGES"


def same_language(tag: Tag, among: Collection[Tag]) -> Tag | None:
    """Find the tag of the same language, which may have another name.

    `zh-CN` and `zh-Hans` are the same; `es` and `es-MX` are not.
    """
    if tag in among:
        return tag
    same = (
        other
        for other in among
        if lookup(tag, (other,)) == other and lookup(other, (tag,)) == tag
    )
    return next(same, None)


@cache
def serves(tag: Tag, language: Tag) -> bool:
    """Tell whether a text in a language may come from a catalog in another."""
    return lookup(language, (tag,)) is not None


class Locale:
    """Finds POT and PO files, and reads none of them.

    It looks once for the folders of languages and for each file in them: for what
    came later, ask a new one.
    """

    def __init__(self, root: Path, folder: str, left_out: frozenset[Path]) -> None:
        """Look at a folder of the project in `root`, without some files."""
        self._root = root
        self._folder = root / folder
        self._left_out = left_out
        self._found: dict[str, dict[Tag, Path]] = {}

    def template_path(self, domain: str) -> Path:
        """The POT of a domain, which need not exist."""
        return self._folder / f"{domain}.pot"

    def templates(self) -> dict[str, Path]:
        """Domain -> its POT, sorted by domain."""
        return {path.stem: path for path in self._entries(self._folder, ".pot")}

    def catalogs(self) -> dict[str, dict[Tag, Path]]:
        """Domain -> language -> its PO file, sorted; every PO file is a citizen."""
        found: dict[str, dict[Tag, Path]] = {}
        for tag, path in self._catalogs():
            found.setdefault(path.stem, {}).setdefault(tag, path)
        return dict(sorted(found.items()))

    def catalogs_of(self, domain: str) -> dict[Tag, Path]:
        """Language -> the PO file of one domain."""
        return self._first_of_each(f"{MESSAGES}/{domain}.po")

    def catalog_path(self, domain: str, language: Tag) -> Path:
        """Where the catalog of a domain in a language is, or would be made."""
        same = same_language(language, self._homes)
        home = self._homes[same] if same else self._folder / to_posix(language)
        return home / MESSAGES / f"{domain}.po"

    def term_lists(self) -> dict[Tag, Path]:
        """Language -> its term list, where it has one."""
        return self._first_of_each(TERMS_FILE)

    def languages(self) -> tuple[Tag, ...]:
        """The languages that have a folder, sorted."""
        return tuple(sorted(self._homes))

    def serving(self, wanted: Iterable[Tag]) -> frozenset[Tag]:
        """Find the languages with a folder that serve the wanted ones.

        Raises:
            LanguageError: there is no folder for one of them.
        """
        known = self.languages()
        found = {tag: lookup(tag, known) for tag in wanted}
        for tag, serves in found.items():
            if serves is None:
                raise LanguageError(
                    f"nothing is translated into {tag}; there are:"
                    f" {', '.join(known) or 'none'}; make it with: ua-i18n update {tag}"
                )
        return frozenset(filter(None, found.values()))

    def misplaced(self) -> dict[Path, SourceError]:
        """Map what has no place here to its error.

        That is a folder with catalogs whose name is no language or that is a link
        out of the project, and a second catalog of the same domain and language
        (`pt-BR` beside `pt_BR`).
        """
        found: dict[Path, SourceError] = {}
        for folder in self._folders():
            try:
                self._language(folder)
            except SourceError as error:
                found[folder] = error
        for path, kept in self._twins():
            message = f"{shown(kept, self._root)} is the same language: keep one"
            found[path] = FileError(message, path=shown(path, self._root))
        return found

    def _twins(self) -> Iterator[tuple[Path, Path]]:
        """Pair each catalog that is not taken with the one that is."""
        if len(self._language_folders) == len(self._homes):
            return
        first = self.catalogs()
        for tag, path in self._catalogs():
            if path != first[path.stem][tag]:
                yield path, first[path.stem][tag]

    def _entries(self, folder: Path, *suffixes: str) -> list[Path]:
        found = entries(folder, *suffixes, root=self._root)
        return [path for path in found if path not in self._left_out]

    def _folders(self) -> Iterator[Path]:
        for folder in self._entries(self._folder):
            # There may be thousands of templates, none of which is a folder.
            if folder.suffix != ".pot" and (folder / MESSAGES).is_dir():
                yield folder

    def _language(self, folder: Path) -> Tag:
        inside(folder / MESSAGES, self._root)
        try:
            return from_posix(folder.name)
        except LanguageError as error:
            message = f"{error}; rename the folder"
            raise FileError(message, path=shown(folder, self._root)) from error

    @cached_property
    def _language_folders(self) -> list[tuple[Tag, Path]]:
        """All of them: a language may have two, of different names."""
        found = []
        for folder in self._folders():
            with suppress(FileError):  # told by `misplaced`
                found.append((self._language(folder), folder))
        return found

    @cached_property
    def _barred_folders(self) -> list[tuple[Tag, Path]]:
        """Those that are links out of the project: whoever reads there is told so."""
        found = []
        for folder in self._folders():
            with suppress(LanguageError):
                tag = from_posix(folder.name)
                if (tag, folder) not in self._language_folders:
                    found.append((tag, folder))
        return found

    @cached_property
    def _homes(self) -> dict[Tag, Path]:
        """Language -> its first folder."""
        return _firsts(self._language_folders)

    def _first_of_each(self, name: str) -> dict[Tag, Path]:
        """Language -> the file of a name in its first folder that has one."""
        if name not in self._found:
            folders = (*self._language_folders, *self._barred_folders)
            paths = ((tag, folder / name) for tag, folder in folders)
            there = (
                (tag, path)
                for tag, path in paths
                if _is_there(path) and path not in self._left_out
            )
            self._found[name] = _firsts(there)
        return self._found[name]

    def _catalogs(self) -> Iterator[tuple[Tag, Path]]:
        for tag, folder in self._language_folders:
            for path in self._entries(folder / MESSAGES, ".po"):
                yield tag, path


def _is_there(path: Path) -> bool:
    """Tell whether there is a file, or may be one where nobody may look."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True


def _firsts(found: Iterable[tuple[Tag, Path]]) -> dict[Tag, Path]:
    firsts: dict[Tag, Path] = {}
    for tag, path in found:
        firsts.setdefault(tag, path)
    return firsts
