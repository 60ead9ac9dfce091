"""PO files outside any project: what they translate, and what is wrong with them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from ua_i18n.catalog import Catalog, read_po
from ua_i18n.checks import Finding
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import LanguageError, PoSyntaxError, SourceError
from ua_i18n.languages import Tag, has_locale, parse_tag, primary_subtag
from ua_i18n.project.examining import CatalogTask, check_readable
from ua_i18n.project.files import read_outside
from ua_i18n.project.locale import MESSAGES
from ua_i18n.project.settings import ENGLISH

__all__ = ["check_files", "file_languages"]


_SEPARATOR = re.compile("[._@-]")


def check_files(paths: Sequence[Path]) -> tuple[Finding, ...]:
    """Check PO files outside any project; headers tell language and source.

    Raises:
        FileError: there is no such file.
    """
    once = dict.fromkeys(paths)
    return tuple(finding for path in once for finding in _check_file(path))


def _check_file(path: Path) -> Iterator[Finding]:
    data = read_outside(path)
    try:
        catalog = read_po(data, filename=str(path))
        language, source = file_languages(catalog, path)
    except SourceError as error:
        yield from findings_of(error, domain=path.stem)
        return
    task = CatalogTask(Path(), path, path.stem, language, source)
    yield from check_readable(catalog, task)


def file_languages(catalog: Catalog, path: Path) -> tuple[Tag, Tag]:
    """Tell what a file outside any project translates into, and from.

    Raises:
        PoSyntaxError: neither header nor folder nor name tell the language.
    """
    return _language(catalog, path), _source_language(catalog)


def _language(catalog: Catalog, path: Path) -> Tag:
    """What a file translates into: by its header, its folder or its own name."""
    with suppress(LanguageError):
        return parse_tag(catalog.header.get("Language", ""))
    folder = path.absolute().parent
    if folder.name == MESSAGES:
        with suppress(LanguageError):
            return parse_tag(folder.parent.name)
    for tag in _tags_in(path.stem):
        return tag
    message = "its language is not known: name it in the header field Language"
    raise PoSyntaxError(message, path=str(path), line=1)


def _tags_in(stem: str) -> Iterator[Tag]:
    """Yield the languages that a file's name may end with, the longest tag first.

    "app.pt_BR" does; "new" and "app-de" begin with what are codes of languages, too,
    but of such that CLDR knows by name alone.
    """
    starts = (0, *(hit.end() for hit in _SEPARATOR.finditer(stem)))
    for written in (stem[start:] for start in starts):
        with suppress(LanguageError):
            tag = parse_tag(written)
            # Three letters only where there are no two: "ckb", but not "cat".
            code = _SEPARATOR.split(written.lower())[0]
            if has_locale(tag) and code in {code[:2], primary_subtag(tag)}:
                yield tag


def _source_language(catalog: Catalog) -> Tag:
    with suppress(LanguageError):
        return parse_tag(catalog.header.get("X-Source-Language", ""))
    return ENGLISH
