"""Measure beside the peers, print one table of ratios, write docs/benchmarks.md.

python benchmarks/run.py            all, three to five minutes
python benchmarks/run.py --quick    with 2,400 catalogs instead of 24,000
python benchmarks/run.py WORD …     the jobs whose names hold a word; writes nothing
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import chain
from pathlib import Path

import peers
from checking import again_rows, check_jobs
from many import many_rows
from table import COLUMNS, Job, Row, aligned, page, rows

from corpus import LANGUAGES, case_catalog, edited_template, in_another_language
from ua_i18n.catalog import Catalog, facts, memory, read_po, update
from ua_i18n.languages import Tag, detect, judge
from ua_i18n.languages.choice import choice_of
from ua_i18n.languages.letters import PROFILES
from ua_i18n.languages.profiles import profiles

QUICK = "--quick"
FILES = 60
FEW = 4
BIG, BIG_TO_UPDATE = 7_500, 2_000
MEMORY = Path("/dev/shm")
"""Where Linux keeps files in memory, so that no disk is measured."""
PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"
TEXTS = Path(__file__).parents[1] / "tests" / "data" / "languages" / "texts.txt"
ENGLISH, LONG = Tag("en"), 100
RULE = "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : 1);"
RESOLVE = "from ua_i18n.languages import resolve; resolve('Kazakh')"
READING = "two fifths of ours are three calls into C: join lines, match, check UTF-8"
OBJECTS = "nearly half of ours makes the objects of eleven fields"
SEARCH = "half of ours is the search, which is right more often: see quality.py"


def main() -> None:
    """Build the corpus, do the jobs, print the table, write the page."""
    wanted = [word for word in sys.argv[1:] if word != QUICK]
    found: list[Row] = []
    print(aligned(Row(*COLUMNS)))
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        for title, measure in tables(Path(name)):
            if wanted and not any(word in title for word in wanted):
                continue
            for row in measure():
                print(aligned(row), flush=True)
                found.append(row)
    if not wanted:
        PAGE.write_text(page(found), encoding="utf-8")


def tables(folder: Path) -> Iterator[tuple[str, Callable[[], Iterator[Row]]]]:
    """Name each job and say how it is measured."""
    # First, as a process counts as its own the memory of the one that starts it.
    yield "many", partial(many_rows, folder, quick=QUICK in sys.argv)
    yield "check again", partial(again_rows, folder)
    check = check_jobs(folder / "checks")
    jobs = chain(catalog_jobs(folder), check, language_jobs(), other_jobs())
    for job in jobs:
        yield job.name, partial(rows, job)
    yield "memory", memory_rows


def catalog_jobs(folder: Path) -> Iterator[Job]:
    """Compile, parse, write, update."""
    paths = [made(folder / f"case-{seed}.po", seed) for seed in range(FILES)]
    yield from compile_jobs(paths, made(folder / "big.po", 1, messages=BIG))
    yield from parse_jobs(paths)
    yield write_job(paths)
    other = made(folder / "other.po", 1, messages=BIG_TO_UPDATE)
    yield from update_jobs(folder, paths, other)


def compile_jobs(paths: Sequence[Path], big: Path) -> Iterator[Job]:
    """PO -> MO, file to file."""
    yield Job(
        f"compile {FILES} files",
        peers.each(paths, compile_ours),
        peers.compilers(paths),
        {"msgfmt, one per file": 8, "Babel": 5, "rspolib": 1.2},
        {"Babel": READING, "rspolib": "it is compiled Rust; a half of ours is Python"},
    )
    yield Job(
        f"compile one file of {big.stat().st_size / 2**20:.0f} MB",
        lambda: compile_ours(big),
        peers.big_compilers(big),
        {"msgfmt": 1.8},
    )


def parse_jobs(paths: Sequence[Path]) -> Iterator[Job]:
    """A file -> messages, and only as far as the compiler needs."""
    yield Job(
        f"parse {FILES} files, messages made",
        peers.each(paths, lambda path: read_po(path.read_bytes()).messages),
        peers.parsers(paths),
        {"polib": 8, "Babel": 5},
        {"polib": OBJECTS, "Babel": OBJECTS},
    )
    yield Job(
        f"parse {FILES} files, entries alone",
        peers.each(paths, lambda path: read_po(path.read_bytes())),
        peers.parsers(paths),
        {"polib": 8, "Babel": 5},
        {"Babel": READING},
    )


def write_job(paths: Sequence[Path]) -> Job:
    """Messages -> a wrapped file that keeps no bytes of an older one."""
    catalogs = [read_po(path.read_bytes()) for path in paths]
    parts = [(catalog.messages, catalog.header) for catalog in catalogs]
    return Job(
        f"write {FILES} new files, wrapped",
        peers.each(parts, lambda part: Catalog.build(part[0], header=part[1]).to_po()),
        peers.writers(paths),
        {"polib": 10},
        {"polib": "a third of ours are two scans of each text by the rules of Unicode"},
    )


def update_jobs(folder: Path, paths: Sequence[Path], big: Path) -> Iterator[Job]:
    """PO + POT -> PO with proposals; the languages of a case share its template."""
    case, languages = FILES // len(LANGUAGES), len(LANGUAGES)
    cases = [made_case(folder / f"languages-{seed}", seed) for seed in range(case)]
    yield Job(
        f"update {case} cases in {languages} languages, fuzzy",
        forgetful(peers.each(cases, update_case)),
        peers.mergers([path for case in cases for path in case]),
        {"msgmerge, one per file": 10},
        {"msgmerge, one per file": SEARCH},
        rounds=3,
    )
    yield Job(
        f"update {FILES} files of as many cases, fuzzy",
        forgetful(peers.each(paths, update_ours)),
        peers.mergers(paths),
        {"msgmerge, one per file": 10},
        {"msgmerge, one per file": SEARCH},
        rounds=3,
    )
    yield Job(
        f"update a case in {FEW} languages, fuzzy",
        forgetful(lambda: update_case(cases[0][:FEW])),
        peers.slow_mergers(cases[0][:FEW]),
        {"Babel": 100},
        {"Babel": SEARCH},
        rounds=3,
    )
    yield Job(
        f"update one file of {big.stat().st_size / 2**20:.1f} MB",
        forgetful(lambda: update_ours(big)),
        {"msgmerge": peers.gnu(lambda: peers.msgmerge(big))},
        rounds=1,
    )


def other_jobs() -> Iterator[Job]:
    """What is no work on catalogs."""
    yield Job(
        "start: --help",
        lambda: peers.python("-m", "ua_i18n", "--help"),
        {"import click": lambda: peers.python("-c", "import click")},
        {"import click": 0.77},
        {"import click": "besides click, modules of our own command line are imported"},
        rounds=15,
    )
    yield Job(
        "start: resolve a name of a language",
        lambda: peers.python("-c", RESOLVE),
        {"import babel": lambda: peers.python("-c", "import babel")},
    )


def language_jobs() -> Iterator[Job]:
    """Paragraphs in as many languages as texts; all profiles are read before."""
    texts = paragraphs()
    theirs = peers.each(texts, lambda pair: peers.name_langdetect(pair[1]))
    judged = peers.each(texts, lambda pair: judge(pair[1], pair[0], source=ENGLISH))
    named = peers.each(texts, lambda pair: detect([pair[1]]))
    for name, ours, goals in (
        ("tell a language", judged, {"langdetect, seeded": 25}),
        ("name a language", named, {}),
    ):
        ours()
        theirs()
        yield Job(
            f"{name}, {len(texts)} paragraphs",
            partial(anew, texts, ours),
            {"langdetect, seeded": theirs},
            goals,
            {"langdetect, seeded": "no two texts share a language, so no word repeats"},
        )


def paragraphs() -> list[tuple[Tag, str]]:
    """The tests' own table: tags and texts, without the source language."""
    lines = TEXTS.read_text(encoding="utf-8").splitlines()
    pairs = [line.split(": ", 1) for line in lines if not line.startswith("#")]
    return [
        (Tag(tag), text) for tag, text in pairs if len(text) > LONG and tag != ENGLISH
    ]


def anew(texts: Iterable[tuple[Tag, str]], run: Callable[[], object]) -> None:
    """Run as if no text had been seen: no word has its scores yet."""
    for tag, _ in texts:
        if choice := choice_of(tag, ENGLISH):
            choice.rivals.forget()
    for languages in PROFILES.values():
        profiles(languages).forget()
    run()


def memory_rows() -> Iterator[Row]:
    """Look-ups in a memory; the goals are absolute."""
    from quality import SEGMENTS, memory_measured

    job = f"look up in {SEGMENTS:,} segments"
    try:
        median, right = memory_measured()
    except OSError:
        note = "not measured: fetch the histories first, tests/corpus/fetch.py"
        yield Row(job, "", note=note)
        return
    good = median <= 0.010 and right >= 0.95
    note = f"{right:.1%} right first (goal 95 %)"
    yield Row(
        job,
        "",
        "≤ 10 ms",
        ours=f"{median * 1000:.1f}",
        note=note if good else f"short: {note}",
    )


def made(path: Path, seed: int, *, messages: int = 64) -> Path:
    """Write a catalog, and beside it the template of a later version."""
    catalog = case_catalog(seed, messages=messages)
    path.write_bytes(catalog.to_po())
    path.with_suffix(".pot").write_bytes(edited_template(catalog, seed).to_po())
    return path


def made_case(folder: Path, seed: int) -> list[Path]:
    """Write a case in all languages, each with the template of a later version."""
    folder.mkdir()
    catalog = case_catalog(seed)
    template = edited_template(catalog, seed).to_po()
    paths = [folder / f"{language}.po" for language in LANGUAGES]
    for number, path in enumerate(paths):
        path.write_bytes(in_another_language(catalog, number).to_po())
        path.with_suffix(".pot").write_bytes(template)
    return paths


def compile_ours(path: Path) -> None:
    """PO -> MO with ours."""
    path.with_suffix(".mo").write_bytes(read_po(path.read_bytes()).to_mo())


def update_ours(path: Path) -> bytes:
    """Merge with ours, written."""
    return updated(path, read_po(path.with_suffix(".pot").read_bytes()))


def update_case(paths: Sequence[Path]) -> None:
    """Merge a case in all its languages, as the command does: one template for all."""
    template = read_po(paths[0].with_suffix(".pot").read_bytes())
    for path in paths:
        updated(path, template)


def updated(path: Path, template: Catalog) -> bytes:
    """One merged catalog as bytes."""
    return update(
        read_po(path.read_bytes()),
        template,
        language=Tag("ru"),
        plural_forms=RULE,
        now=datetime(2026, 1, 2, tzinfo=UTC),
    ).to_po()


def forgetful(run: peers.Run) -> peers.Run:
    """Do it like a new process, with nothing remembered from the round before."""

    def forget_and_run() -> None:
        for cached in (*vars(memory).values(), *vars(facts).values()):
            if hasattr(cached, "cache_clear"):
                cached.cache_clear()
        run()

    return forget_and_run


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    main()
