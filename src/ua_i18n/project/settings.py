"""The project's settings: `ua-i18n.toml` in its root, every key optional."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from ua_i18n.errors import ConfigError, LanguageError
from ua_i18n.languages import Tag, parse_tag
from ua_i18n.project.root import SETTINGS_FILE, root_folder

__all__ = [
    "ENGLISH",
    "SETTINGS_FILE",
    "NoProjectError",
    "Settings",
    "find_root",
    "read_settings",
]

ENGLISH = Tag("en")
_NO_FOLDER = re.compile(r"[\\:\x00-\x1f\x7f]")
"""What leads elsewhere on Windows, and what no terminal shows."""


class NoProjectError(ConfigError):
    """There is no project here."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What `ua-i18n.toml` says."""

    source_language: Tag = ENGLISH
    """The language of templates and phrasebook."""
    languages: tuple[Tag, ...] = ()
    """Wanted for every case, beside its own preferred languages."""
    cases: str = "cases"
    """Folder of the case files, inside the project."""
    locale: str = "locale"
    """Folder of the catalogs, inside the project."""
    templates: str = "templates"
    """Folder of templates and phrasebook, inside the project."""
    build: str = "build"
    """Where `build` writes, inside the project."""
    ignore: tuple[str, ...] = ()
    """Codes of checks that are not run."""


def find_root(start: Path) -> Path:
    """Find the folder with `ua-i18n.toml`, from `start` upwards.

    Raises:
        NoProjectError: there is none.
    """
    folder = root_folder(str(start))
    if folder is not None:
        return Path(folder)
    raise NoProjectError(
        f"{start.resolve()}: no {SETTINGS_FILE} here or above; "
        "make a project with: ua-i18n init DIR"
    )


def read_settings(text: str, *, path: str) -> Settings:
    """Read the settings.

    Raises:
        ConfigError: it is not TOML, a key is unknown or a value does not fit.
    """
    try:
        given = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: {error}") from error
    known = {field.name for field in fields(Settings)}
    for key in given:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f", did you mean {near[0]!r}?" if near else ""
            raise ConfigError(f"{path}: unknown key {key!r}{hint}")
    values: dict[str, Any] = {
        key: _value(key, value, path) for key, value in given.items()
    }
    return Settings(**values)


def _value(key: str, value: object, path: str) -> object:
    if key in ("languages", "ignore"):
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise ConfigError(f"{path}: {key}: expected a list of texts")
        if key == "ignore":
            return tuple(value)
        return tuple(dict.fromkeys(_tag(key, text, path) for text in value))
    if not isinstance(value, str):
        raise ConfigError(f"{path}: {key}: expected a text")
    convert = _tag if key == "source_language" else _folder
    return convert(key, value, path)


def _tag(key: str, text: str, path: str) -> Tag:
    try:
        return parse_tag(text)
    except LanguageError as error:
        raise ConfigError(f"{path}: {key}: {error}") from error


def _folder(key: str, text: str, path: str) -> str:
    folder = PurePosixPath(text)
    unsafe = folder.is_absolute() or ".." in folder.parts or _NO_FOLDER.search(text)
    if not text or unsafe:
        raise ConfigError(f"{path}: {key}: expected a folder inside the project")
    return str(folder)
