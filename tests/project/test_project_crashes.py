"""Killed at any moment, beside itself, or on a full disk: nothing is lost or stale."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.catalog import read_po
from ua_i18n.project import ledger
from ua_i18n.project.manifest import read_manifest
from ua_i18n.project.output import fill_output

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
LIND_FR = "locale/fr/LC_MESSAGES/no-lind.po"
MANIFEST = ".ua-i18n/compile.manifest"


@pytest.fixture
def tiny(root: Path) -> Path:
    """One case in two languages, its text edited and extracted, not updated."""
    project = Project(root)
    kept = {root / LIND_RU, root / LIND_FR}
    (root / LIND_FR).parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(root / LIND_RU, root / LIND_FR)
    for path in root.rglob("locale/*/*/*.po"):
        if path not in kept:
            path.unlink()
    for path in (root / "cases").iterdir():
        if path.stem != "no-lind":
            path.unlink()
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("She was arrested", "She was held"))
    project.extract()
    for path in root.rglob("locale/*.pot"):
        if path.stem != "no-lind":
            path.unlink()
    return root


KILLER = """
import os, shutil, signal, sys
from pathlib import Path
from ua_i18n import Project
from ua_i18n.project.output import fill_output

NAMES = ("open", "fdopen", "fchmod", "fchown", "fsync", "replace", "close", "unlink",
         "utime", "mkdir")

def dying(function):
    def call(*args, **kwargs):
        global calls
        calls += 1
        if calls == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*args, **kwargs)
    return call

command, source, folder = sys.argv[1:]
calls = 0
moment = 0
code = None
while code != 0:
    moment += 1
    root = Path(shutil.copytree(source, Path(folder, str(moment))))
    child = os.fork()
    if not child:
        for name in NAMES:
            setattr(os, name, dying(getattr(os, name)))
        eval(command)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    assert code in (0, -signal.SIGKILL), code
print(moment)
"""


def killed_at_every_moment(command: str, root: Path, folder: Path) -> list[Path]:
    """Run a command in copies of a folder `root`, each time killed one call later."""
    folder.mkdir()
    run = subprocess.run(
        [sys.executable, "-c", KILLER, command, str(root), str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return [folder / str(n + 1) for n in range(int(run.stdout.split()[-1]))]


needs_fork = pytest.mark.skipif(
    not hasattr(os, "fork"), reason="needs fork and SIGKILL (POSIX)"
)


def contents(root: Path, pattern: str) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.glob(pattern))
    }


@needs_fork
def test_update_killed_at_any_moment_loses_nothing(tiny: Path, tmp_path: Path) -> None:
    pattern = "locale/*/*/*.po"
    before = contents(tiny, pattern)
    copies = killed_at_every_moment("Project(root).update()", tiny, tmp_path / "killed")
    left = [contents(copy, pattern) for copy in copies]
    after = left[-1]
    for copy in copies:
        assert Project(copy).update().failed == ()

    assert len(copies) > 20
    assert all(after[name] != content for name, content in before.items())
    for found in left:
        assert all(
            content in (before[name], after[name]) for name, content in found.items()
        )
        assert found.keys() == before.keys()
    assert [contents(copy, pattern) for copy in copies] == [after] * len(copies)
    assert [copy for copy in copies if list(copy.rglob("*.ua-i18n-new"))] == []


@needs_fork
def test_a_build_killed_at_any_moment_leaves_nothing_that_the_next_does_not_know(
    tmp_path: Path,
) -> None:
    out = tmp_path / "project/out"
    fill_output(out, {"letters/old.txt": "old", "letters/both.txt": "before"})
    new = {"letters/both.txt": "after", "pages/new.html": "new"}
    copies = killed_at_every_moment(
        f"fill_output(root / 'out', {new})", out.parent, tmp_path / "killed"
    )

    for copy in copies:
        fill_output(copy / "out", {})

    assert len(copies) > 20
    assert [contents(copy, "out/*/*") for copy in copies] == [{}] * len(copies)
    assert [copy for copy in copies if list(copy.rglob("*.ua-i18n-new"))] == []


@needs_fork
@pytest.mark.parametrize("again", [False, True], ids=["first run", "after an edit"])
def test_compile_killed_at_any_moment_leaves_nothing_stale(
    tiny: Path, tmp_path: Path, again: bool
) -> None:
    if again:
        Project(tiny).compile()
        path = tiny / LIND_RU
        path.write_bytes(path.read_bytes().replace("Норвегия".encode(), b"Norge"))
    pattern = "locale/*/*/*.mo"
    before = contents(tiny, pattern)
    copies = killed_at_every_moment(
        "Project(root).compile()", tiny, tmp_path / "killed"
    )
    left = [contents(copy, pattern) for copy in copies]
    after = left[-1]
    for copy in copies:
        assert Project(copy).compile().failed == ()

    assert len(copies) > 20
    for found in left:
        assert all(
            content in (before.get(name), after[name])
            for name, content in found.items()
        )
    assert [contents(copy, pattern) for copy in copies] == [after] * len(copies)
    assert [copy for copy in copies if list(copy.rglob(".*.ua-i18n-new"))] == []
    assert [copy for copy in copies if not whole_manifest(copy)] == []


def whole_manifest(root: Path) -> bool:
    found = read_manifest(str(root), "compile", "")
    return found is not None and found.settled == 2


def test_two_compilations_at_once_end_well(root: Path) -> None:
    command = [sys.executable, "-m", "ua_i18n", "--project", str(root), "compile"]

    runs = [
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)
    ]
    said = sorted(len(run.communicate()[0].splitlines()) for run in runs)
    catalogs = list(root.rglob("locale/*/*/*.po"))

    assert [run.returncode for run in runs] == [0, 0]
    assert said == [0, len(catalogs)]
    assert all(
        po.with_suffix(".mo").read_bytes() == read_po(po.read_bytes()).to_mo()
        for po in catalogs
    )
    assert read_manifest(str(root), "compile", "") is not None


def full_disk(*_: object, **__: object) -> bytes:
    raise OSError(28, os.strerror(28))


@pytest.mark.parametrize("call", ["pack", "_now", "manifest_key"])
def test_a_disk_that_is_full_when_the_manifest_is_written_costs_nothing_but_time(
    root: Path, project: Project, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    project.compile()
    old = (root / MANIFEST).read_bytes()
    path = root / LIND_RU
    path.write_bytes(path.read_bytes().replace("Норвегия".encode(), b"Norge"))
    monkeypatch.setattr(ledger, call, full_disk)
    work = project.compile()
    monkeypatch.undo()
    new_mo = path.with_suffix(".mo").read_bytes()

    assert (work.failed, work.changed) == ((), (LIND_RU.replace(".po", ".mo"),))
    assert new_mo == read_po(path.read_bytes()).to_mo()
    assert call == "_now" or (root / MANIFEST).read_bytes() == old
    assert list((root / ".ua-i18n").glob(".*")) == []
    assert project.compile().changed == ()


def test_a_work_folder_that_vanishes_meanwhile_is_no_fault(
    root: Path, project: Project
) -> None:
    def remove(done: int, of: int) -> None:
        shutil.rmtree(root / ".ua-i18n", ignore_errors=True)

    project.watch(remove)

    assert project.compile().failed == ()
    assert project.compile().changed == ()
