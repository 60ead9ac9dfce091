"""Put the same faults to our checks and to those of the peers.

    python tests/corpus/faults.py           print the tables, and write docs/checks.md
    python tests/corpus/faults.py --missed  print the planted faults that we miss

The first table counts the examples of `tests/data/checks`; the second faults that
`planting.py` plants in real catalogs, which `fetch.py` fetches. A tool has found a
planted fault if it says something of the message that it did not say of the same
message without the fault.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from babel.messages.pofile import PoFileError, read_po

from ua_i18n.languages import to_posix

sys.path.insert(0, str(Path(__file__).parents[1]))
from checks.planted import File, examples
from corpus.planting import planted

ROOT = Path(__file__).parents[2]

PAGE = ROOT / "docs" / "checks.md"
BEGIN, END = "<!-- faults: begin -->\n", "<!-- faults: end -->\n"
MISSED = "--missed" in sys.argv
EACH = 15
"""Planted faults of each kind."""

Said: TypeAlias = Mapping[Path, frozenset[str]]
"""What a tool says of each file, without places."""


class Case(NamedTuple):
    """A small catalog, and with a planted fault its sound twin."""

    kind: str
    faulty: bool
    path: Path
    twin: Path | None
    shown: str = ""
    file: File | None = None
    """With the names and terms that a project knows and other tools cannot be told."""


def ours(cases: Iterable[Case]) -> Said:
    from ua_i18n.project import check_files

    found: dict[Path, frozenset[str]] = {}
    for case in cases:
        if case.file:
            said = case.file.findings()
            found[case.path] = frozenset(f.code for f in said)
            continue
        for path in filter(None, (case.path, case.twin)):
            findings = check_files([path])
            found[path] = frozenset(f"{f.code} {f.message}" for f in findings)
    return found


def msgfmt(paths: Sequence[Path]) -> Said:
    found = {}
    for path in paths:
        command = ["msgfmt", "-c", "-o", "/dev/null", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        lines = re.sub(r"(?m)^.*?:(\d+:)* ?", "", done.stderr).splitlines()
        found[path] = frozenset(line for line in lines if "fatal error" not in line)
    return found


def pofilter(paths: Sequence[Path]) -> Said:
    """Run once for each language; what fails is written with a note of the test."""
    found = dict.fromkeys(paths, frozenset[str]())
    folders: dict[tuple[Path, str], list[Path]] = {}
    for path in paths:
        folders.setdefault((path.parent, path.parent.name), []).append(path)
    for folder, language in folders:
        with tempfile.TemporaryDirectory() as out:
            command = ["pofilter", "--progress=none", f"--language={language}"]
            subprocess.run(
                [*command, str(folder), out], capture_output=True, check=False
            )
            for path in folders[folder, language]:
                made = Path(out, path.name)
                text = made.read_text(encoding="utf-8") if made.exists() else ""
                tests = re.findall(r"(?m)^# \(pofilter\) (\w+)", text)
                found[path] = frozenset(tests)
    return found


def dennis(paths: Sequence[Path]) -> Said:
    found = {}
    for path in paths:
        formats = "--varformat=python-format,python-brace-format"
        command = ["dennis-cmd", "lint", formats, "--reporter=line", str(path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        codes = re.findall(r"\b([EW]\d{3})\b", done.stdout)
        found[path] = frozenset(codes)
    return found


def babel(paths: Sequence[Path]) -> Said:
    found = {}
    for path in paths:
        try:
            catalog = read_po(io.BytesIO(path.read_bytes()), abort_invalid=True)
            errors = [str(error) for _, some in catalog.check() for error in some]
        except (PoFileError, ValueError) as error:
            errors = [str(error)]
        found[path] = frozenset(errors)
    return found


OURS = "ua-i18n"
TOOLS: Mapping[str, tuple[str | None, Callable[[Sequence[Path]], Said]]] = {
    "msgfmt -c": ("msgfmt", msgfmt),
    "pofilter": ("pofilter", pofilter),
    "dennis": ("dennis-cmd", dennis),
    "Babel": (None, babel),
}
"""Name -> the program that must be there, and how it is asked."""


def main() -> None:
    """Ask all tools, print what was found, write the page."""
    with tempfile.TemporaryDirectory() as name:
        own = list(own_cases(Path(name, "own")))
        real = list(real_cases(Path(name, "real")))
        said = {OURS: ours([*own, *real])}
        for tool, (program, ask) in TOOLS.items() if not MISSED else ():
            if program is None or shutil.which(program):
                said[tool] = said_by(ask, [*own, *real])
    if MISSED:
        for case in real:
            if not _found(case, said[OURS]):
                sys.stdout.write(f"{case.kind}: {case.shown}\n")
        return
    tables = "\n".join([*own_table(own, said), "", *real_table(real, said), ""])
    sys.stdout.write(f"{tables}\n")
    page = PAGE.read_text(encoding="utf-8")
    before, rest = page.split(BEGIN)
    after = rest.split(END)[1]
    PAGE.write_text(f"{before}{BEGIN}\n{tables}\n{END}{after}", encoding="utf-8")


def own_cases(folder: Path) -> Iterator[Case]:
    """Write the examples of catalogs, one file for each."""
    for at, example in enumerate(examples()):
        file = example.subject
        if isinstance(file, File):
            home = folder / to_posix(file.language)
            home.mkdir(parents=True, exist_ok=True)
            path = home / f"{at:04}.po"
            path.write_bytes(file.catalog.to_po())
            yield Case(example.code, example.fires, path, None, file=file)


def real_cases(folder: Path) -> Iterator[Case]:
    """Write the planted faults and their sound twins."""
    for at, fault in enumerate(planted(EACH)):
        home = folder / fault.language
        home.mkdir(parents=True, exist_ok=True)
        paths = home / f"{at:04}-sound.po", home / f"{at:04}.po"
        for path, content in zip(paths, fault.files(), strict=True):
            path.write_bytes(content)
        shown = f"{fault.language} {fault.sound.msgid!r} {fault.faulty.msgstr[0]!r}"
        yield Case(fault.rule, True, paths[1], paths[0], shown)


def said_by(ask: Callable[[Sequence[Path]], Said], cases: Iterable[Case]) -> Said:
    """Ask a tool about all files."""
    return ask([path for case in cases for path in (case.path, case.twin) if path])


def _found(case: Case, said: Said) -> bool:
    before = said[case.twin] if case.twin else frozenset()
    return bool(said[case.path] - before)


def own_table(cases: Sequence[Case], said: Mapping[str, Said]) -> Iterator[str]:
    """A row for each check: its faults, and how many each tool found."""
    yield from head("Check", "Faults", said)
    faults = [case for case in cases if case.faulty]
    yield from counted([f"`{case.kind}`" for case in faults], faults, said)
    sound = [case for case in cases if not case.faulty]
    counts = (sum(_found(case, found) for case in sound) for found in said.values())
    yield row("alarms on sound texts", str(len(sound)), map(str, counts))


def real_table(cases: Sequence[Case], said: Mapping[str, Said]) -> Iterator[str]:
    """A row for each rule."""
    yield from head("Planted in a real translation", "Faults", said)
    yield from counted([case.kind for case in cases], cases, said)


def counted(
    kinds: Sequence[str], cases: Sequence[Case], said: Mapping[str, Said]
) -> Iterator[str]:
    """Count what each tool found of each kind, and of all."""
    totals = Counter(kinds)
    hits = {
        tool: Counter(
            kind for kind, case in zip(kinds, cases, strict=True) if _found(case, found)
        )
        for tool, found in said.items()
    }
    for kind, total in totals.items():
        yield row(kind, str(total), (str(hits[tool][kind]) for tool in said))
    sums = (f"**{hits[tool].total()}**" for tool in said)
    yield row("**all**", f"**{totals.total()}**", sums)


def head(first: str, second: str, tools: Iterable[str]) -> Iterator[str]:
    """The two lines above a table."""
    names = [*tools]
    yield row(first, second, names)
    yield "|---|--:|" + "--:|" * len(names)


def row(first: str, second: str, cells: Iterable[str]) -> str:
    """A line of a table."""
    return f"| {' | '.join([first, second, *cells])} |"


if __name__ == "__main__":
    main()
