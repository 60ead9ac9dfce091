"""What the last check found is believed only as long as nothing has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from project.changes import CHANGES, RU, edit
from ua_i18n import Project
from ua_i18n.checks import Finding
from ua_i18n.project import checkup, drafting, ledger, memo
from ua_i18n.project.drafting import examine_case
from ua_i18n.project.examining import (
    CatalogReport,
    CatalogTask,
    SourceReport,
    examine_catalog,
)
from ua_i18n.project.findings import findings_before
from ua_i18n.project.sources import Sources

DAY = date(2026, 5, 1)


@pytest.fixture
def checked(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that was checked, as if its files had rested since."""
    monkeypatch.setattr(ledger, "RESTED", -(10**15))
    check(root)
    return root


@pytest.fixture
def examined(checked: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the catalogs that are looked at from now on."""
    names: list[str] = []

    def noted(task: CatalogTask) -> CatalogReport:
        names.append(task.name)
        return examine_catalog(task)

    monkeypatch.setattr(checkup, "examine_catalog", noted)
    return names


def check(root: Path, *, today: date = DAY) -> tuple[Finding, ...]:
    return Project(root, today=today).check()


def afresh(root: Path, *, today: date = DAY) -> tuple[Finding, ...]:
    """Check without anything that an earlier run has left."""
    for name in ("check.memo", "check.manifest"):
        (root / ".ua-i18n" / name).unlink(missing_ok=True)
    return check(root, today=today)


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_the_findings_are_those_of_a_fresh_run(
    checked: Path, change: Callable[[Path], None]
) -> None:
    change(checked)

    assert findings_before(str(checked), DAY) is None
    assert check(checked) == afresh(checked)


def test_without_a_change_nothing_is_looked_at(
    checked: Path, examined: list[str]
) -> None:
    again = check(checked)

    assert examined == []
    assert findings_before(str(checked), DAY) == again == afresh(checked)


def test_after_an_edit_only_that_catalog_is_looked_at(
    checked: Path, examined: list[str]
) -> None:
    edit(RU, "Прошу", "Прошу  ")(checked)
    check(checked)

    assert examined == [RU]


def test_a_case_is_looked_at_again_only_for_the_catalogs_that_its_letter_reads(
    checked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str] = []

    def noted(sources: Sources, name: str, *, today: date) -> SourceReport:
        names.append(name)
        return examine_case(sources, name, today=today)

    monkeypatch.setattr(drafting, "examine_case", noted)
    edit("locale/es/LC_MESSAGES/ua.po", "#: ", "# seen\n#: ")(checked)
    check(checked)

    assert names == []

    edit("locale/ru/LC_MESSAGES/ua.po", "#: ", "# seen\n#: ")(checked)
    check(checked)

    assert names == ["no-lind"]


def test_a_new_day_is_judged_anew_but_catalogs_are_not_looked_at(
    checked: Path, examined: list[str]
) -> None:
    later = date(2036, 1, 1)

    assert findings_before(str(checked), later) is None
    assert check(checked, today=later) != check(checked)
    assert examined == []


def test_a_part_of_a_project_is_remembered_but_forgets_nothing(
    checked: Path, examined: list[str]
) -> None:
    Project(checked, today=DAY).check(case="no-lind")

    assert examined == []
    assert findings_before(str(checked), DAY) is not None


def test_files_that_have_not_rested_are_read_again(root: Path) -> None:
    check(root)

    assert findings_before(str(root), DAY) is None


def test_where_nothing_can_be_written_the_findings_are_the_same(root: Path) -> None:
    (root / ".ua-i18n").write_text("in the way")

    assert check(root) == check(root)
    assert findings_before(str(root), DAY) is None


def test_a_memo_that_could_not_be_written_is_not_taken_for_the_new_one(
    checked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(RU, "Прошу", "Прошу  ")(checked)
    with monkeypatch.context() as full_disk:
        full_disk.setattr(memo, "LARGEST", 10)
        check(checked)

    assert findings_before(str(checked), DAY) is None
    assert check(checked) == afresh(checked)


def test_a_manifest_that_could_not_be_written_does_not_vouch_for_a_new_memo(
    checked: Path,
) -> None:
    manifest = checked / ".ua-i18n" / "check.manifest"
    before = manifest.read_bytes()
    edit(RU, "Прошу", "Прошу  ")(checked)
    check(checked)
    manifest.write_bytes(before)

    assert findings_before(str(checked), DAY) is None


@pytest.mark.parametrize("missing", ["locale", "cases", "templates"])
def test_a_folder_that_is_not_there_is_remembered_as_well(
    checked: Path, missing: str
) -> None:
    shutil.move(checked / missing, checked / "elsewhere")
    found = check(checked)

    assert findings_before(str(checked), DAY) == found == afresh(checked)

    shutil.move(checked / "elsewhere", checked / missing)

    assert findings_before(str(checked), DAY) is None
    assert check(checked) == afresh(checked) != found
