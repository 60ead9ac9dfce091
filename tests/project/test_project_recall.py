"""What the last check found is believed only as long as nothing has changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

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

RU = "locale/ru/LC_MESSAGES/no-lind.po"
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


def edit(name: str, old: str, new: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        path = root / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    return change


def lead_out(name: str) -> Callable[[Path], None]:
    """Move a file out of the project, and leave a link to it in its place."""

    def change(root: Path) -> None:
        outside = root.parent / "outside"
        (root / name).rename(outside)
        (root / name).symlink_to(outside)

    return change


def edit_unseen(root: Path) -> None:
    """Change a letter, and set the time of the file back."""
    path = root / RU
    before = path.stat()
    edit(RU, "Прошу", "Прашу")(root)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


CHANGES = [
    pytest.param(edit(RU, "Прошу", "Прошу  "), id="a translation is edited"),
    pytest.param(edit_unseen, id="a translation is edited, and its time set back"),
    pytest.param(edit(RU, 'msgid ""', "msgid"), id="a catalog is damaged"),
    pytest.param(lambda root: (root / RU).unlink(), id="a catalog is removed"),
    pytest.param(
        edit("locale/ru/LC_MESSAGES/ua.po", 'msgid ""', "msgid"),
        id="a shared catalog is damaged",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/zh_CN"),
        id="a folder gets another name of its language",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/zh"),
        id="a folder gets a wider name",
    ),
    pytest.param(
        lambda root: (root / "locale/zh_Hans").rename(root / "locale/ko"),
        id="a folder gets the name of another language",
    ),
    pytest.param(
        edit("cases/no-strand.md", "Chinese (Simplified)", "Nobody's"),
        id="a case prefers a language that is not known",
    ),
    pytest.param(
        lambda root: (root / RU).rename((root / RU).with_name("other.po")),
        id="a catalog gets another name",
    ),
    pytest.param(
        edit("cases/no-lind.md", "preferred_languages:", "preferred_languages: es; "),
        id="a case prefers another language",
    ),
    pytest.param(edit("cases/no-lind.md", "---", "--"), id="a case is damaged"),
    pytest.param(lead_out(RU), id="a catalog becomes a link out of the project"),
    pytest.param(lead_out("cases/no-lind.md"), id="a case becomes such a link"),
    pytest.param(lead_out("templates/letter.txt.j2"), id="a template becomes one"),
    pytest.param(
        edit("templates/letter.txt.j2", "{", "{% if %}{"), id="a template is damaged"
    ),
    pytest.param(
        edit("templates/phrasebook.yaml", ":", ": ["), id="the phrasebook is damaged"
    ),
    pytest.param(
        lambda root: (root / "locale/ru/terms.yaml").write_text("- x"),
        id="a term list is damaged",
    ),
    pytest.param(
        edit("templates/letter.txt.j2", "{", "{{ _('Dear reader') }}{"),
        id="a template has a new text",
    ),
    pytest.param(
        lambda root: (root / "ua-i18n.toml").write_text('ignore = ["untranslated"]'),
        id="a check is ignored",
    ),
    pytest.param(
        lambda root: (
            (root / "locale/xx-1").mkdir() or (root / "locale/xx-1/LC_MESSAGES").mkdir()
        ),
        id="a folder that is no language",
    ),
]


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
