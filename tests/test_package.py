"""The wheel, installed elsewhere, gives a working project."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Iterable
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[1]
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if not name.startswith("PYTHON")
}
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())
SHIPPED = SETTINGS["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(word) for word in command],
        cwd=cwd,
        env=ENVIRONMENT,
        capture_output=True,
        text=True,
        check=False,
    )


COMPILED = {"pyyaml"}


def names(requirements: Iterable[str]) -> set[str]:
    return {Requirement(text).name.lower() for text in requirements}


def test_make_installs_one_release_of_each_package_that_needs_no_compiler() -> None:
    project = SETTINGS["project"]
    direct = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    fixed = [line for line in lines if not line.startswith("#")]

    assert names(fixed) == names(direct) - COMPILED
    for line in fixed:
        (specifier,) = Requirement(line).specifier
        assert specifier.operator == "=="
        wanted = [Requirement(text) for text in direct]
        assert all(
            other.specifier.contains(specifier.version)
            for other in wanted
            if other.name.lower() == Requirement(line).name.lower()
        )


def test_the_wheel_ships_templates_and_the_shared_catalogs_of_all_languages() -> None:
    shared = [
        ROOT / "locale/ua.pot",
        *ROOT.glob("locale/*/LC_MESSAGES/ua.po"),
        *ROOT.glob("locale/*/terms.yaml"),
    ]
    wanted = {"templates", *(path.relative_to(ROOT).as_posix() for path in shared)}

    assert set(SHIPPED) == wanted
    for source, target in SHIPPED.items():
        assert target == f"ua_i18n/starter/{source}"
        assert (ROOT / source).exists()


def test_the_wheel_installed_elsewhere_goes_from_a_document_to_a_letter(
    tmp_path: Path,
) -> None:
    built = run(
        sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path,
        cwd=ROOT,
    )  # fmt: skip
    assert built.returncode == 0, built.stderr
    (wheel,) = tmp_path.glob("*.whl")
    venv.create(tmp_path / "venv", with_pip=True)
    (programs,) = [
        folder
        for folder in (tmp_path / "venv/bin", tmp_path / "venv/Scripts")
        if folder.exists()
    ]
    installed = run(
        programs / "python", "-m", "pip", "install", "-q", wheel, cwd=tmp_path
    )
    if installed.returncode and "No matching distribution" in installed.stderr:
        pytest.skip("pip cannot reach an index with the dependencies")
    assert installed.returncode == 0, installed.stderr
    ua = programs / "ua-i18n"
    document = ROOT / "tests/data/documents/g3-labelled/input.txt"

    made = run(ua, "init", "work", cwd=tmp_path)
    work = tmp_path / "work"
    steps = [
        run(ua, *step, cwd=work)
        for step in (
            ("import", document, "--id", "trial"),
            ("extract",),
            ("update",),
            ("compile", "--verify"),
            ("render", "trial", "--language", "en"),
        )
    ]

    assert (made.returncode, made.stdout) == (0, f"{work}\n")
    assert [(step.returncode, step.stderr) for step in steps if step.returncode] == []
    assert steps[1].stdout == "wrote locale/trial.pot\n"
    assert "Please open its doors or end it." in steps[-1].stdout
