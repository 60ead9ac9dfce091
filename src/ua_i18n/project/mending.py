"""Mending the translations of a project, or of PO files outside any."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ua_i18n.catalog import Catalog, editable, read_po
from ua_i18n.checks import Finding, Mended, Name, brief_for, mend, resolve_codes
from ua_i18n.errors import FileError, SourceError, UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project.examining import agreed
from ua_i18n.project.faults import faults_of
from ua_i18n.project.files import Snapshot, read_outside
from ua_i18n.project.locking import writing
from ua_i18n.project.outside import file_languages
from ua_i18n.project.sources import Sources
from ua_i18n.project.wishes import Wish, sort_out, wish_for
from ua_i18n.project.work import Job, do_jobs
from ua_i18n.project.writing import replace_file
from ua_i18n.terms import Term

if TYPE_CHECKING:
    from ua_i18n.project.facade import Project

__all__ = ["Mending", "Mendings", "mend_files", "mend_project"]


@dataclass(frozen=True, slots=True)
class Mending:
    """What became of one file, or would become of it."""

    path: str
    """As in findings."""
    old: bytes
    new: bytes
    findings: tuple[Finding, ...]
    """What was mended, with places in the old file."""


@dataclass(frozen=True, slots=True)
class Mendings:
    """What became of all files."""

    changed: tuple[Mending, ...] = ()
    failed: tuple[UaI18nError, ...] = ()
    """Files that could not be written; all others were."""


def mend_project(
    project: Project,
    languages: Sequence[Tag] = (),
    *,
    paths: Sequence[Path] = (),
    case: str | None = None,
    codes: Collection[str],
    check: bool,
) -> Mendings:
    """Mend catalogs of a project; what cannot be read is passed by.

    Args:
        project: The project, whose `ignore` is honoured.
        languages: Only these languages; none for all.
        paths: Only these PO files; one of no project is mended alone.
        case: Only the catalogs of this case.
        codes: The checks whose faults are mended.
        check: Write nothing; tell what would change.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: there are no catalogs in one of the languages.
        ConfigError: the project ignores an unknown code; or none of its files that
            are named is of the languages and the case.
    """
    codes = frozenset(codes) - resolve_codes(project.settings.ignore)
    sources = Sources(project.root, project.settings)
    faults = faults_of(sources)
    if case is not None and sources.case_path(case) not in faults:
        sources.case(case)
    own, strange = sort_out(sources, paths)
    done = mend_files(strange, codes=codes, check=check)
    if paths and not own:
        return done
    wish = wish_for(sources, languages, own=own, case=case)
    folder = project.root / project.settings.locale
    with nullcontext() if check else writing(project.root, [folder]):
        mended = _mend_own(sources.without(faults), wish, codes, check=check)
    return Mendings((*done.changed, *mended.changed), (*done.failed, *mended.failed))


def _mend_own(
    readable: Sources, wish: Wish, codes: Collection[str], *, check: bool
) -> Mendings:
    made: dict[str, Mending] = {}
    jobs = _jobs(readable, wish, codes, made)
    work = do_jobs(readable, jobs, check=check)
    changed = tuple(made[name] for name in work.changed)
    return Mendings(changed, work.failed)


def mend_files(
    paths: Sequence[Path], *, codes: Collection[str], check: bool
) -> Mendings:
    """Mend PO files outside any project; what cannot be read is passed by."""
    changed: list[Mending] = []
    failed: list[UaI18nError] = []
    for path in dict.fromkeys(paths):
        try:
            mending = _mended_file(path, codes, check=check)
        except FileError as error:
            failed.append(error)
        except SourceError:
            continue  # the check itself tells it
        else:
            changed += [mending] if mending.new != mending.old else []
    return Mendings(tuple(changed), tuple(failed))


def _jobs(
    sources: Sources, wish: Wish, codes: Collection[str], made: dict[str, Mending]
) -> Iterator[Job]:
    for domain, catalogs in sources.locale.catalogs().items():
        for tag, path in catalogs.items():
            if wish.takes(path, domain, tag):
                source = sources.source_language(domain)
                make = partial(
                    _remade,
                    name=sources.relative(path),
                    mend=partial(
                        _mend, tag, source, codes, agreed(sources, domain, tag)
                    ),
                    made=made,
                )
                yield Job(path, make)


def _mend(
    language: Tag,
    source_language: Tag,
    codes: Collection[str],
    known: tuple[tuple[Name, ...], tuple[Term, ...]],
    catalog: Catalog,
) -> Mended:
    names, terms = known
    brief = brief_for(
        catalog,
        language=language,
        source_language=source_language,
        names=names,
        terms=terms,
    )
    return mend(catalog, brief, codes=codes)


def _remade(
    standing: bytes | None,
    *,
    name: str,
    mend: Callable[[Catalog], Mended],
    made: dict[str, Mending],
) -> bytes:
    """Mend what stands in a file, and note what was done."""
    old = standing or b""
    mended = mend(editable(read_po(old, filename=name)))
    found = tuple(replace(finding, path=name) for finding in mended.findings)
    made[name] = Mending(name, old, mended.catalog.to_po(), found)
    return made[name].new


def _mended_file(path: Path, codes: Collection[str], *, check: bool) -> Mending:
    name = str(path)
    if path.exists() and not path.is_file():
        raise FileError("is no file that can be mended", path=name)
    old = read_outside(path)
    language, source = file_languages(read_po(old, filename=name), path)
    made: dict[str, Mending] = {}
    _remade(
        old,
        name=name,
        mend=partial(_mend, language, source, codes, ((), ())),
        made=made,
    )
    if not check:
        real = path.resolve()
        replace_file(Snapshot(real, old), made[name].new, root=real.parent)
    return made[name]
