"""Beginnings: a new project, a new case."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import TYPE_CHECKING

from ua_i18n.cases import Case, write_case
from ua_i18n.errors import FileError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.sources import Sources
from ua_i18n.project.writing import create_file
from ua_i18n.terms import TERMS_FILE

if TYPE_CHECKING:
    from ua_i18n.project.facade import Project

__all__ = ["add_case", "create", "place_for"]

SETTINGS_TEXT = """\
# The settings of this ua-i18n project; every key is optional.
source_language = "en"    # what templates and phrasebook are written in
languages = []            # wanted for every case, beside its preferred languages
"""

GIT_IGNORE = """\
build/
.ua-i18n/
*.mo
"""


def create(folder: Path) -> None:
    """Make a new project: templates, phrasebook, catalogs of `ua`, terms, settings.

    Raises:
        FileError: the folder holds something already, or cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FileError("is not empty; name a new folder", path=str(folder))
        (folder / "cases").mkdir(parents=True)
    except OSError as error:
        message = f"cannot be made: {error.strerror}"
        raise FileError(message, path=str(folder)) from error
    for name, content in _starter_files():
        create_file(folder / name, content, root=folder)


def add_case(sources: Sources, case: Case, *, derived_id: bool) -> Path:
    """Write a new case file; it never overwrites one.

    Args:
        sources: The project.
        case: The case.
        derived_id: Nobody chose the id, so one that exists gets "-2".

    Raises:
        FileError: a case with this id exists, or it cannot be written.
    """
    if derived_id:
        case = replace(case, id=_free_id(case.id, sources))
    path = sources.case_path(case.id)
    create_file(path, write_case(case), root=sources.root)
    return path


def place_for(project: Project, case_id: str, *, draft: Path | None) -> Path:
    """Tell where a draft belongs to be a case of a project.

    Args:
        project: The project.
        case_id: The id that the case shall have; one that exists gets "-2".
        draft: Where the draft lies, which may be its place already.
    """
    sources = Sources(project.root, project.settings)
    place = sources.case_path(case_id)
    if draft is not None and draft.resolve() == place.resolve():
        return place
    return sources.case_path(_free_id(case_id, sources))


def _free_id(case_id: str, sources: Sources) -> str:
    free, number = case_id, 1
    while os.path.lexists(sources.case_path(free)):
        number += 1
        suffix = f"-{number}"
        free = case_id[: 64 - len(suffix)] + suffix
    return free


def _starter_files() -> Iterator[tuple[str, bytes]]:
    yield SETTINGS_FILE, SETTINGS_TEXT.encode()
    yield ".gitignore", GIT_IGNORE.encode()
    root = _shipped()
    for name in ("templates", "locale"):
        yield from _files_below(root / name, name)


def _files_below(folder: Traversable, name: str) -> Iterator[tuple[str, bytes]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.startswith("."):
            continue
        path = f"{name}/{entry.name}"
        if entry.is_dir():
            yield from _files_below(entry, path)
        elif name == "templates" or entry.name in (
            f"{TEMPLATE_DOMAIN}.pot",
            f"{TEMPLATE_DOMAIN}.po",
            TERMS_FILE,
        ):
            yield path, entry.read_bytes()


def _shipped() -> Traversable:
    """Find templates and catalogs: in the wheel, else in the checkout."""
    packed = resources.files("ua_i18n") / "starter"
    if packed.is_dir():
        return packed
    checkout = Path(__file__).parents[3]
    if (checkout / "templates").is_dir():
        return checkout
    message = "the templates are missing; install ua-i18n again"
    raise FileError(message, path=str(packed))
