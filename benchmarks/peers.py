"""What the peers do in the benchmark; those that are not installed are None."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TypeVar

import polib
from babel.messages.catalog import Catalog as BabelCatalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

T = TypeVar("T")
Run = Callable[[], object]
Peers = Mapping[str, Run | None]


def compilers(paths: Sequence[Path]) -> Peers:
    """PO -> MO, file to file."""
    return {
        "msgfmt, one per file": gnu(each(paths, msgfmt)),
        "Babel": each(paths, compile_babel),
        "polib": each(paths, compile_polib),
        "rspolib": rspolib(each(paths, compile_rspolib)),
        "translate-toolkit": toolkit(each(paths, compile_toolkit)),
    }


def big_compilers(path: Path) -> Peers:
    """PO -> MO of one file, so large that starting a process does not count."""
    return {
        "msgfmt": gnu(lambda: msgfmt(path)),
        "rspolib": rspolib(lambda: compile_rspolib(path)),
    }


def parsers(paths: Sequence[Path]) -> Peers:
    """A file -> objects."""
    return {
        "polib": each(paths, read_polib),
        "Babel": each(paths, read_babel),
        "rspolib": rspolib(each(paths, read_rspolib)),
        "translate-toolkit": toolkit(each(paths, read_toolkit)),
    }


def writers(paths: Sequence[Path]) -> Peers:
    """Objects -> a file wrapped at 79 columns, made anew; msgcat parses it too."""
    with_polib = [read_polib(path) for path in paths]
    with_babel = [read_babel(path) for path in paths]
    return {
        "polib": each(with_polib, lambda catalog: str(catalog).encode()),
        "Babel": each(
            with_babel, lambda catalog: write_po(io.BytesIO(), catalog, width=79)
        ),
        "rspolib": rspolib_writer(paths),
        "msgcat, one per file": gnu(each(paths, lambda path: spawn("msgcat", path))),
    }


def mergers(paths: Sequence[Path]) -> Peers:
    """Old PO + POT -> new PO with proposals."""
    return {"msgmerge, one per file": gnu(each(paths, msgmerge))}


def slow_mergers(paths: Sequence[Path]) -> Peers:
    """Those that take long, for fewer files."""
    return {"Babel": each(paths, merge_babel)}


def each(items: Iterable[T], work: Callable[[T], object]) -> Run:
    """Do it for each; what is made is dropped, as in a batch."""

    def run() -> None:
        for item in items:
            work(item)

    return run


def gnu(run: Run) -> Run | None:
    """A program of GNU gettext, if that is installed."""
    return run if shutil.which("msgfmt") else None


def rspolib(run: Run) -> Run | None:
    """Work for rspolib, if that is installed."""
    return run if find_spec("rspolib") else None


def toolkit(run: Run) -> Run | None:
    """Work for translate-toolkit, if that is installed."""
    return run if find_spec("translate") else None


def rspolib_writer(paths: Sequence[Path]) -> Run | None:
    """Write with rspolib what it has read before."""
    if not find_spec("rspolib"):
        return None
    catalogs = [read_rspolib(path) for path in paths]
    return each(catalogs, lambda catalog: str(catalog).encode())


def compile_babel(path: Path) -> None:
    """Compile with Babel."""
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, read_babel(path))


def read_babel(path: Path) -> BabelCatalog:
    """Parse with Babel."""
    return read_po(io.BytesIO(path.read_bytes()))


def merge_babel(path: Path) -> bytes:
    """Merge with Babel, written."""
    catalog = read_babel(path)
    catalog.update(read_babel(path.with_suffix(".pot")))
    file = io.BytesIO()
    write_po(file, catalog, width=79, include_previous=True)
    return file.getvalue()


def read_polib(path: Path) -> polib.POFile:
    """Parse with polib."""
    return polib.pofile(str(path), wrapwidth=79)


def compile_polib(path: Path) -> None:
    """Compile with polib."""
    read_polib(path).save_as_mofile(str(path.with_suffix(".mo")))


def compile_rspolib(path: Path) -> None:
    """Compile with rspolib."""
    read_rspolib(path).save_as_mofile(str(path.with_suffix(".mo")))


def read_rspolib(path: Path) -> polib.POFile:
    """Parse with rspolib, whose objects are like those of polib."""
    from rspolib import pofile

    found: polib.POFile = pofile(str(path))
    return found


def compile_toolkit(path: Path) -> None:
    """Compile with translate-toolkit."""
    from translate.tools.pocompile import convertmo

    with path.open("rb") as source, path.with_suffix(".mo").open("wb") as file:
        convertmo(source, file, None)


def read_toolkit(path: Path) -> object:
    """Parse with translate-toolkit."""
    from translate.storage.pypo import pofile

    with path.open("rb") as file:
        return pofile(file)


def name_langdetect(text: str) -> str | None:
    """Name a language with langdetect, seeded; it raises where it finds no letters."""
    from langdetect import DetectorFactory, detect
    from langdetect.lang_detect_exception import LangDetectException

    DetectorFactory.seed = 0
    try:
        return str(detect(text)).split("-")[0]
    except LangDetectException:
        return None


def msgfmt(path: Path) -> None:
    """Compile with a process of msgfmt."""
    spawn("msgfmt", "-o", path.with_suffix(".mo"), path)


def msgmerge(path: Path) -> None:
    """Merge with a process of msgmerge."""
    spawn("msgmerge", "-q", "--previous", path, path.with_suffix(".pot"))


def python(*arguments: str) -> None:
    """Start Python."""
    spawn(sys.executable, *arguments)


def spawn(*command: str | Path) -> bytes:
    """Run a program to its end; give what it writes."""
    return subprocess.run(command, check=True, capture_output=True).stdout
