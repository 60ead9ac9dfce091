"""Fetch real PO files: packages of Debian and PyPI, pinned by version and digest.

    python tests/corpus/fetch.py            fetch what is missing
    python tests/corpus/fetch.py --pin      pin the manifest to today's versions

The packages stand in `packages.toml`; their archives and PO files are kept under
$UA_CORPUS (default ~/.cache/ua-i18n/corpus) and are never part of this project.
`apt-get source` and `pip download` do the fetching; nothing that is fetched is run.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MANIFEST = Path(__file__).with_name("packages.toml")
ENDINGS = (".po", ".pot")
_SOURCES = [
    f"deb-src http://deb.debian.org/debian {suite} main\n"
    for suite in ("bookworm", "trixie")
]
_NOTE = "# The packages of the corpus; written by `fetch.py --pin`.\n"
MAX_SIZE = 2**23
"""Bytes of one PO file; the largest real ones have five million."""


@dataclass(frozen=True, slots=True)
class Package:
    """One package of the manifest."""

    name: str
    version: str
    kind: str
    """"debian" (a source package) or "wheel" (of PyPI)."""
    sha256: dict[str, str]
    """File name of each archive to its digest."""


class FetchError(Exception):
    """A package cannot be had, or is not the one that was pinned."""


def cache() -> Path:
    """Return the folder of the corpus, which need not exist."""
    default = Path.home() / ".cache" / "ua-i18n" / "corpus"
    return Path(os.environ.get("UA_CORPUS") or default)


def packages() -> list[Package]:
    """Read the manifest."""
    manifest = tomllib.loads(MANIFEST.read_text(encoding="utf-8"))
    return [Package(**table) for table in manifest["package"]]


def folder_of(package: Package) -> Path:
    """Return where the PO files of a package are, if it was fetched."""
    return cache() / "po" / f"{package.name}-{package.version.replace(':', '%')}"


def po_files(folder: Path | None = None) -> list[Path]:
    """Return all PO files of the corpus, or of a folder; empty if not fetched."""
    folders = [folder] if folder else map(folder_of, packages())
    found = (path for folder in folders for path in folder.rglob("*.po*"))
    return sorted(path for path in found if path.is_file())


def main() -> int:
    """Fetch, or pin; return the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pin", action="store_true", help="pin today's versions")
    pin = parser.parse_args().pin
    pinned: list[Package] = []
    faults = 0
    with tempfile.TemporaryDirectory() as name:
        apt = _Apt(Path(name))
        for package in packages():
            try:
                if pin:
                    package = _pinned(package, apt)
                pinned.append(package)
                _say(f"{package.name} {package.version}: {_fetch(package, apt)} files")
            except (FetchError, OSError, tarfile.TarError) as fault:
                faults += 1
                _say(f"{package.name}: {fault}")
    if pin:
        text = "\n".join([_NOTE, *map(_toml, pinned)])
        MANIFEST.write_text(text, encoding="utf-8")
    _say(f"{len(po_files())} files in {cache()}; {faults} packages failed")
    return 1 if faults else 0


def _fetch(package: Package, apt: _Apt) -> int:
    """Fetch and unpack one package, unless it is there; count its PO files."""
    target = folder_of(package)
    if not target.is_dir():
        archives = [cache() / "archives" / name for name in package.sha256]
        if not all(map(Path.is_file, archives)):
            _download(package, apt)
        for archive in archives:
            if _digest(archive) != package.sha256[archive.name]:
                raise FetchError(f"{archive} is not the file that was pinned")
        _unpack([archive for archive in archives if archive.is_file()], target)
    return len(po_files(target))


def _pinned(package: Package, apt: _Apt) -> Package:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if package.kind == "debian":
            apt.source(package.name, folder)
        else:
            _wheel(package.name, folder)
        archives = sorted(filter(_is_archive, folder.iterdir()))
        first = archives[0].name
        version = apt.version(folder) if package.kind == "debian" else ""
        digests = {archive.name: _digest(archive) for archive in archives}
        kept = cache() / "archives"
        kept.mkdir(parents=True, exist_ok=True)
        for archive in archives:
            (kept / archive.name).write_bytes(archive.read_bytes())
    return Package(package.name, version or first.split("-")[1], package.kind, digests)


def _download(package: Package, apt: _Apt) -> None:
    folder = cache() / "archives"
    folder.mkdir(parents=True, exist_ok=True)
    if package.kind == "wheel":
        _wheel(f"{package.name}=={package.version}", folder)
        return
    try:
        apt.source(f"{package.name}={package.version}", folder)
    except FetchError:
        # A mirror may lack the signature file alone; the digests decide.
        if not all((folder / name).is_file() for name in package.sha256):
            raise


def _wheel(requirement: str, folder: Path) -> None:
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps"]
    options = ["--only-binary", ":all:", "--python-version", "3.13"]
    _run([*command, *options, "-d", str(folder), requirement], folder)


class _Apt:
    """`apt-get source` with a configuration of its own: the system's stays as it is."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ready = False

    def source(self, name: str, folder: Path) -> None:
        """Download a source package, NAME or NAME=VERSION, checked by apt."""
        options = ["--download-only", "--only-source", "-q"]
        self._prepare()
        _run(["apt-get", "source", *options, name], folder, APT_CONFIG=self._config())

    def version(self, folder: Path) -> str:
        """Return the full version of the source package downloaded there."""
        description = next(folder.glob("*.dsc")).read_text(encoding="utf-8")
        lines = description.splitlines()
        return next(line[9:] for line in lines if line.startswith("Version: "))

    def _config(self) -> str:
        return str(self._folder / "apt.conf")

    def _prepare(self) -> None:
        if self._ready:
            return
        for part in ("lists/partial", "cache/archives/partial"):
            (self._folder / part).mkdir(parents=True)
        sources = self._folder / "sources.list"
        sources.write_text("".join(_SOURCES))
        Path(self._config()).write_text(
            f'Dir::State::Lists "{self._folder}/lists";\n'
            f'Dir::Cache "{self._folder}/cache";\n'
            f'Dir::Etc::sourcelist "{sources}";\n'
            'Dir::Etc::sourceparts "/dev/null";\n'
            'APT::Sandbox::User "";\n'
        )
        _run(["apt-get", "update", "-q"], self._folder, APT_CONFIG=self._config())
        self._ready = True


def _run(command: list[str], folder: Path, **environment: str) -> None:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise FetchError(f"{' '.join(command)}: {done.stderr.strip()[-300:]}")


def _unpack(archives: list[Path], target: Path) -> None:
    """Write the PO files of archives under a folder, which appears whole or not."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".") as name:
        folder = Path(name) / "po"
        folder.mkdir()
        for archive in archives:
            for member, text in _members(archive):
                path = folder / _safe(member)
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(text)
        folder.rename(target)


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as wheel:
            for info in wheel.infolist():
                if info.filename.endswith(ENDINGS) and info.file_size <= MAX_SIZE:
                    yield info.filename, wheel.read(info)
        return
    with tarfile.open(archive) as tar:
        for member in tar:
            wanted = member.isfile() and member.name.endswith(ENDINGS)
            if wanted and member.size <= MAX_SIZE:
                source = tar.extractfile(member)
                yield member.name, source.read() if source else b""


def _safe(name: str) -> PurePosixPath:
    """A name inside an archive as a path that cannot leave its folder."""
    parts = [part for part in name.split("/") if part not in ("", ".", "..")]
    return PurePosixPath(*parts)


def _is_archive(path: Path) -> bool:
    return path.suffix == ".whl" or (".tar." in path.name and path.suffix != ".asc")


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _toml(package: Package) -> str:
    lines = [
        "[[package]]",
        f'name = "{package.name}"',
        f'version = "{package.version}"',
        f'kind = "{package.kind}"',
        "[package.sha256]",
        *(f'"{name}" = "{digest}"' for name, digest in package.sha256.items()),
    ]
    return "".join(line + "\n" for line in lines)


def _say(line: str) -> None:
    sys.stderr.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
