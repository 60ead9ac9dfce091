"""Compiling: the MO file of every PO file that is not in order already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from ua_i18n.catalog import compile_faults, read_po, verify
from ua_i18n.errors import FileError, UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project.faults import misplaced
from ua_i18n.project.files import read_stamped, shown
from ua_i18n.project.ledger import Ledger, State
from ua_i18n.project.locale import MESSAGES
from ua_i18n.project.manifest import file_stamp
from ua_i18n.project.parallel import processors, spread
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.sources import Sources
from ua_i18n.project.standing import COMPILE, compile_options, languages_in
from ua_i18n.project.work import Work, settings_stand
from ua_i18n.project.writing import TEMPORARY_SUFFIX, write_made

__all__ = ["compile_catalogs"]


class _Wish(NamedTuple):
    """How to compile."""

    root: Path
    check: bool
    verified: bool
    strip: bool


class _Compiled(NamedTuple):
    """What became of one PO file."""

    changed: bool
    source: State
    made: State


def compile_catalogs(
    sources: Sources,
    languages: Sequence[Tag] = (),
    *,
    check: bool = False,
    verified: bool = False,
    strip: bool = False,
    force: bool = False,
    jobs: int | None = 1,
) -> Work:
    """Write the MO file of every PO file; one that cannot be read stops no other.

    Args:
        sources: The project.
        languages: Only these; none for all.
        check: Write nothing.
        verified: Read each result with polib's reader and compare.
        strip: Leave personal header fields out.
        force: Compile also what the last run left in order, as `verified` does.
        jobs: How many processes; None for as many as are worth it.

    Raises:
        LanguageError: there are no catalogs in one of the languages.
    """
    wanted = sources.locale.serving(languages)
    paths = [
        path
        for tags in sources.locale.catalogs().values()
        for tag, path in tags.items()
        if not wanted or tag in wanted
    ]
    ledger = Ledger(
        sources.root,
        COMPILE,
        compile_options(strip=strip),
        believed=not (force or verified),
        kept=not check,
    )
    same_settings = settings_stand(sources, ledger)
    left = [path for path in paths if not _settled(sources, ledger, path)]
    work = partial(compile_file, _Wish(sources.root, check, verified, strip))
    done: dict[int, _Compiled | UaI18nError] = {}
    for at, result in spread(work, left, jobs=processors(jobs, len(left))):
        done[at] = result
        sources.watch(len(done), len(left))
    results = [(path, done[at]) for at, path in enumerate(left)]
    faults = [result for _, result in results if isinstance(result, UaI18nError)]
    failed = (*misplaced(sources, languages), *faults)
    if not check:
        complete = same_settings and not (failed or languages)
        _keep(sources, ledger, results, complete=complete)
    changed = tuple(
        sources.relative(path.with_suffix(".mo"))
        for path, result in results
        if isinstance(result, _Compiled) and result.changed
    )
    return Work(changed, len(paths) - len(changed) - len(faults), failed)


def compile_file(wish: _Wish, path: Path) -> _Compiled | UaI18nError:
    """Compile one file; its fault is a result, for it stops no other."""
    try:
        return _compile_file(wish, path)
    except UaI18nError as error:
        return error
    except ValueError as error:  # a text that no MO file can hold
        return FileError(str(error), path=shown(path, wish.root))


def _compile_file(wish: _Wish, path: Path) -> _Compiled:
    name = shown(path, wish.root)
    content, stamp = read_stamped(path, root=wish.root)
    if content is None:
        raise FileError("there is no such file", path=name)
    catalog = read_po(content, filename=name)
    faults = compile_faults(catalog)
    if faults:
        raise faults[0]
    new = catalog.to_mo(strip=wish.strip)
    differences = verify(new, catalog) if wish.verified else ()
    if differences:
        raise FileError(f"polib reads another catalog: {differences[0]}", path=name)
    source = State(stamp, sha256(content).digest())
    made = path.with_suffix(".mo")
    if wish.check:
        changed = read_stamped(made, root=wish.root)[0] != new
        return _Compiled(changed, source, source)
    changed = write_made(made, new, root=wish.root)
    return _Compiled(changed, source, State(file_stamp(made), sha256(new).digest()))


def _names(sources: Sources, path: Path) -> tuple[str, str]:
    """Name the PO file and its MO file as the ledger does."""
    name = sources.relative(path)
    return name, f"{name.removesuffix('.po')}.mo"


def _settled(sources: Sources, ledger: Ledger, path: Path) -> bool:
    source, made = _names(sources, path)
    return ledger.settled(made, (source,))


def _keep(
    sources: Sources,
    ledger: Ledger,
    results: Iterable[tuple[Path, _Compiled | UaI18nError]],
    *,
    complete: bool,
) -> None:
    for path, result in results:
        if isinstance(result, _Compiled):
            source, made = _names(sources, path)
            ledger.made(made, result.made, [(source, result.source)])
    homes = sources.settings.locale
    languages = languages_in(str(sources.root), homes)
    suffixes = (".po", ".mo", TEMPORARY_SUFFIX)
    ledger.keep(
        [
            ("", (SETTINGS_FILE,)),
            *((f"{homes}/{language}/{MESSAGES}", suffixes) for language in languages),
        ],
        product_suffix=".mo",
        homes=homes,
        complete=complete,
    )
