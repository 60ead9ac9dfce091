"""Real histories: the catalogs of public packages in two versions each.

The wheels are fetched by `pip download`, pinned, and kept under $UA_CORPUS (default
~/.cache/ua-i18n/corpus); nothing that is fetched is run.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.catalog import Catalog, read_po
from ua_i18n.errors import SourceError

__all__ = ["HELD_OUT", "HISTORIES", "Step", "steps"]

HISTORIES = (
    ("Django", "3.2", "5.2"),
    ("Sphinx", "4.0.0", "7.2.6"),
    ("wagtail", "2.15", "6.0"),
    ("WTForms", "2.3.3", "3.1.2"),
    ("trytond", "6.0.0", "7.0.0"),
)
"""Package, older and newer version; thresholds were set with these in view."""
HELD_OUT = (
    ("HyperKitty", "1.3.2", "1.3.12"),
    ("postorius", "1.3.2", "1.3.13"),
    ("plone.app.locales", "5.1.20", "7.0.4"),
    ("django-filter", "2.4.0", "26.2"),
)
"""Measured only after that, and nothing was changed since."""
MOST_MESSAGES = 2000
"""Of a file: msgmerge takes minutes for one with thousands of new messages."""

LANGUAGES = ("ar", "de", "es", "fr", "ja", "pl", "ru", "zh_CN", "zh_Hans")
_LANGUAGE = re.compile(r"(?:^|[/_.-])([a-z]{2,3}(?:_[A-Z][A-Za-z]+)?)(?=[/.])")


@dataclass(frozen=True, slots=True)
class Step:
    """One file of a package in two versions."""

    package: str
    path: str
    old: Catalog
    new: Catalog


def steps(histories: Sequence[tuple[str, str, str]] = HISTORIES) -> Iterator[Step]:
    """All files that both versions have, in the languages measured."""
    for package, *versions in histories:
        before, after = (_catalogs(package, version) for version in versions)
        for path in sorted(before.keys() & after.keys()):
            try:
                old, new = (read_po(files[path]) for files in (before, after))
            except SourceError:
                continue
            if len(new.messages) <= MOST_MESSAGES:
                yield Step(package, path, old, new)


def _catalogs(package: str, version: str) -> dict[str, bytes]:
    """The PO files of one version, path in the wheel to bytes."""
    with zipfile.ZipFile(_wheel(package, version)) as wheel:
        return {
            name: wheel.read(name)
            for name in wheel.namelist()
            if name.endswith(".po") and set(_LANGUAGE.findall(name)) & {*LANGUAGES}
        }


def _wheel(package: str, version: str) -> Path:
    root = os.environ.get("UA_CORPUS") or Path.home() / ".cache/ua-i18n/corpus"
    folder = Path(root) / "history" / f"{package}-{version}"
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as name:
            fetched = Path(name) / "wheel"
            _download(f"{package}=={version}", fetched)
            fetched.rename(folder)
    return next(folder.glob("*.whl"))


def _download(requirement: str, folder: Path) -> None:
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", "-qq", "--no-deps"),
            *("--only-binary", ":all:", "--ignore-requires-python"),
            *("-d", str(folder), requirement),
        ],
        check=True,
    )
