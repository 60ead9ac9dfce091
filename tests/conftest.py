"""What all tests share."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from click.testing import Result

    from ua_i18n import Project

SMALL_PROJECT = Path(__file__).parent / "data/project"
TODAY = "2031-05-10"
"""Before the deadlines of both cases."""


@pytest.fixture(scope="session")
def made_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small project, made once; `root` is a copy for each test."""
    from ua_i18n import Project

    root = tmp_path_factory.mktemp("made") / "work"
    Project.create(root)
    shutil.copytree(SMALL_PROJECT, root, dirs_exist_ok=True)
    project = Project(root, today=date.fromisoformat(TODAY))
    for work in (project.extract(), project.update()):
        assert work.failed == ()
    shutil.rmtree(root / ".ua-i18n")
    return root


@pytest.fixture
def root(made_project: Path, tmp_path: Path) -> Path:
    """The folder of a small project: two cases, one of them complete in Russian."""
    return Path(shutil.copytree(made_project, tmp_path / "work"))


@pytest.fixture
def project(root: Path) -> Project:
    """The small project, opened on a fixed day."""
    from ua_i18n import Project

    return Project(root, today=date.fromisoformat(TODAY))


@pytest.fixture
def ua(root: Path) -> Callable[..., Result]:
    """Run the command line in the small project, on a fixed day."""
    from click.testing import CliRunner

    from ua_i18n.cli import main

    def run(*arguments: str | Path) -> Result:
        options = ("--project", root, "--today", TODAY)
        return CliRunner().invoke(main, [str(word) for word in (*options, *arguments)])

    return run


def pytest_sessionfinish(session: pytest.Session) -> None:
    """In CI a skipped test is a failure: every tool is installed there."""
    if not os.environ.get("UA_NO_SKIPS"):
        return
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter and reporter.stats.get("skipped"):
        reporter.write_line("UA_NO_SKIPS is set, and tests were skipped", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
