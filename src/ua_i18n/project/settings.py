"""The project's settings: `ua-i18n.toml` in its root, every key optional."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from typing import Any

from ua_i18n.errors import ConfigError
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
_PLACE = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")
"""How `tomllib` ends what it says."""


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


_KEYS = tuple(field.name for field in fields(Settings))


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
    values: dict[str, Any] = {}
    for key, value in _parsed(text, path).items():
        place = f"{path}{_line_of(key, text)}"
        if key not in _KEYS:
            raise ConfigError(f"{place}: unknown key {key!r}, {_advice(key)}")
        try:
            values[key] = _value(key, value)
        except ValueError as error:
            raise ConfigError(f"{place}: {key}: {error}") from error
    return Settings(**values)


def _parsed(text: str, path: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        said = str(error)
        place = _PLACE.search(said)
        if place is None:
            raise ConfigError(f"{path}: {said}") from error
        line, column = place.groups()
        where = f"{line}:{column}" if line else len(text.rstrip().split("\n"))
        raise ConfigError(f"{path}:{where}: {said[: place.start()]}") from error


def _line_of(key: str, text: str) -> str:
    """Say where a key stands, as ":4"; TOML's own reader does not tell."""
    found = re.search(
        rf"""^[ \t\[]*["']?{re.escape(key)}["']?[ \t]*[=.\]]""", text, re.MULTILINE
    )
    return f":{text.count(chr(10), 0, found.start()) + 1}" if found else ""


def _advice(key: str) -> str:
    near = get_close_matches(key, _KEYS, n=1)
    return f"did you mean {near[0]!r}?" if near else f"known are {', '.join(_KEYS)}"


def _value(key: str, value: object) -> object:
    if key in ("languages", "ignore"):
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise ValueError("expected a list of texts")
        found = value if key == "ignore" else map(parse_tag, value)
        return tuple(dict.fromkeys(found))
    if not isinstance(value, str):
        raise ValueError("expected a text")
    return parse_tag(value) if key == "source_language" else _folder(value)


def _folder(text: str) -> str:
    folder = PurePosixPath(text)
    unsafe = folder.is_absolute() or ".." in folder.parts or _NO_FOLDER.search(text)
    if not text or unsafe:
        raise ValueError("expected a folder inside the project")
    return str(folder)
