"""Several processes do what one does, in the same order, and fail as well as one."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.catalog import read_po
from ua_i18n.project import parallel
from ua_i18n.project.parallel import processors, spread

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"


@pytest.fixture
def many(root: Path) -> Path:
    """The small project with 130 more catalogs, one of them with a fault."""
    source = root / LIND_RU
    for number in range(130):
        shutil.copy(source, source.with_name(f"more-{number:03}.po"))
    source.with_name("more-070.po").write_bytes(b"msgid \n")
    return root


def made(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*.mo")
    }


@pytest.mark.parametrize(
    ("jobs", "things", "processes"),
    [
        pytest.param(1, 1000, 1, id="as told"),
        pytest.param(7, 1000, 7, id="as many as told"),
        pytest.param(7, 100, 1, id="too few to be worth it"),
        pytest.param(None, 200, 1, id="too few for the default"),
        pytest.param(None, 201, 4, id="all processors"),
    ],
)
def test_how_many_processes_are_worth_it(
    monkeypatch: pytest.MonkeyPatch, jobs: int | None, things: int, processes: int
) -> None:
    monkeypatch.setattr(parallel, "count_processors", lambda: 4)

    assert processors(jobs, things) == processes


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_every_thing_is_done_once(jobs: int) -> None:
    done = list(spread(str, range(100), jobs=jobs))

    assert sorted(done) == [(number, str(number)) for number in range(100)]


def die(parent: int, number: int) -> int:
    if number == 50 and os.getpid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


@pytest.mark.skipif(sys.platform != "linux", reason="needs fork and SIGKILL (Linux)")
def test_what_a_killed_process_left_is_done() -> None:
    done = list(spread(partial(die, os.getpid()), range(100), jobs=2))

    assert sorted(done) == [(number, number) for number in range(100)]


def test_several_processes_make_what_one_makes(many: Path, tmp_path: Path) -> None:
    other = Path(shutil.copytree(many, tmp_path / "other"))

    one = Project(many).compile()
    two = Project(other).compile(jobs=2)

    assert (two.changed, two.unchanged) == (one.changed, one.unchanged)
    assert [str(error) for error in two.failed] == [str(error) for error in one.failed]
    assert made(other) == made(many)
    assert len(made(many)) == len(one.changed)


def test_a_fault_stops_no_other_and_has_its_place(many: Path) -> None:
    work = Project(many).compile(jobs=2)

    assert [str(error).split(": ")[0] for error in work.failed] == [
        "locale/ru/LC_MESSAGES/more-070.po:2:1"
    ]
    assert len(work.changed) == len(list(many.rglob("locale/*/*/*.po"))) - 1


def test_check_writes_nothing_in_any_process(many: Path) -> None:
    work = Project(many).compile(check=True, jobs=2)

    assert len(work.changed) > 100
    assert made(many) == {}
    assert not (many / ".ua-i18n").exists()


def test_how_far_it_is_is_told(many: Path) -> None:
    told: list[tuple[int, int]] = []
    project = Project(many)
    project.watch(lambda done, of: told.append((done, of)))

    project.compile(jobs=2)

    total = len(list(many.rglob("locale/*/*/*.po")))
    assert [(done, of) for done, of in told if of == total] == [
        (done + 1, total) for done in range(total)
    ]


KILLED = """
import os, signal, sys
from ua_i18n import Project

def killed(done, of):
    if done == 30 and of > 100:
        os.kill(os.getpid(), signal.SIGKILL)

project = Project(sys.argv[1])
project.watch(killed)
project.compile(jobs=2)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs fork and SIGKILL (Linux)")
def test_a_killed_run_leaves_no_process_that_holds_the_lock(many: Path) -> None:
    run = subprocess.run([sys.executable, "-c", KILLED, str(many)], check=False)
    work = Project(many).compile()

    assert run.returncode == -signal.SIGKILL
    assert len(work.failed) == 1
    assert all(
        read_po((many / name).with_suffix(".po").read_bytes()).to_mo() == content
        for name, content in made(many).items()
    )
    assert list(many.rglob("*.ua-i18n-new")) == []


INTERRUPTED = """
import sys
from ua_i18n import Project

def interrupt(done, of):
    if done == 30 and of > 100:
        raise KeyboardInterrupt

project = Project(sys.argv[1])
project.watch(interrupt)
try:
    project.compile(jobs=2)
except KeyboardInterrupt:
    print("interrupted")
"""


def test_an_interruption_ends_all_processes_without_a_word(many: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", INTERRUPTED, str(many)],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (run.returncode, run.stdout, run.stderr) == (0, "interrupted\n", "")
    assert list(many.rglob("*.ua-i18n-new")) == []
