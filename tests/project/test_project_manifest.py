"""The manifest spares work and decides nothing: no lie makes a MO stale."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.catalog import read_po
from ua_i18n.project import compiling, ledger, manifest, standing
from ua_i18n.project.manifest import ABSENT, Manifest, manifest_key, pack, read_manifest
from ua_i18n.project.standing import catalogs_in_order, templates_in_order

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
MANIFEST = ".ua-i18n/compile.manifest"


@pytest.fixture(params=["fresh", "rested"])
def compiled(
    request: pytest.FixtureRequest, root: Path, monkeypatch: pytest.MonkeyPatch
) -> Project:
    """The small project, compiled: just now, or as if its files had rested since."""
    if request.param == "rested":
        monkeypatch.setattr(ledger, "RESTED", -(10**15))
    project = Project(root)
    assert project.compile().failed == ()
    return project


@pytest.fixture
def rested(root: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The small project, compiled, as if its files had rested since."""
    monkeypatch.setattr(ledger, "RESTED", -(10**15))
    project = Project(root)
    project.extract()
    project.compile()
    return project


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the PO files that were compiled, as it goes on."""
    done: list[str] = []
    compile_file = compiling.compile_file

    def noted(wish: compiling._Wish, path: Path) -> object:
        done.append(path.relative_to(wish.root).as_posix())
        return compile_file(wish, path)

    monkeypatch.setattr(compiling, "compile_file", noted)
    return done


def stale(root: Path, *, strip: bool = False) -> list[str]:
    """The MO files that are not what their PO files say."""
    return [
        po.name
        for po in sorted(root.rglob("locale/*/LC_MESSAGES/*.po"))
        if not po.with_suffix(".mo").exists()
        or po.with_suffix(".mo").read_bytes()
        != read_po(po.read_bytes()).to_mo(strip=strip)
    ]


def count(root: Path) -> int:
    return len(list(root.rglob("locale/*/LC_MESSAGES/*.po")))


def other(content: bytes) -> bytes:
    """Other content of the same size, still a catalog."""
    new = content.replace("Норвегия".encode(), "Нерводия".encode())
    assert (len(new), new != content) == (len(content), True)
    return new


def overwrite(path: Path, new: bytes) -> None:
    """Write in place, until the disk's clock has moved on."""
    before = path.stat().st_ctime_ns
    path.write_bytes(new)
    while path.stat().st_ctime_ns == before:
        path.write_bytes(new)


# Nothing to do


def test_a_second_run_compiles_nothing(
    compiled: Project, compilations: list[str]
) -> None:
    work = compiled.compile()

    assert compilations == []
    assert (work.changed, work.unchanged) == ((), count(compiled.root))


def test_what_has_rested_is_told_by_stamps_alone(
    rested: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.open", only_manifests(open))

    assert catalogs_in_order(str(rested.root), strip=False, processes=1) == count(
        rested.root
    )
    assert templates_in_order(str(rested.root / "cases")) == 3


def only_manifests(function: Callable[..., object]) -> Callable[..., object]:
    def checked(path: object, *rest: object, **options: object) -> object:
        assert str(path).endswith(".manifest")
        return function(path, *rest, **options)

    return checked


def test_what_has_not_rested_is_read(root: Path, project: Project) -> None:
    project.compile()

    assert catalogs_in_order(str(root), strip=False, processes=1) is None


def test_a_second_process_looks_as_closely(
    rested: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(standing, "MANY", 1)
    in_order = catalogs_in_order(str(rested.root), strip=False, processes=2)
    seen = set()
    for mo in rested.root.rglob("*.mo"):
        content = mo.read_bytes()
        overwrite(mo, content)
        seen.add(catalogs_in_order(str(rested.root), strip=False, processes=2))
        rested.compile()

    assert in_order == count(rested.root)
    assert seen == {None}


def test_one_changed_catalog_is_compiled_alone(
    compiled: Project, compilations: list[str]
) -> None:
    path = compiled.root / LIND_RU
    overwrite(path, other(path.read_bytes()))

    work = compiled.compile()

    assert compilations == [LIND_RU]
    assert work.changed == (LIND_RU.replace(".po", ".mo"),)
    assert stale(compiled.root) == []


def test_one_changed_case_is_extracted_alone(
    rested: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = rested.root / "cases/no-lind.md"
    overwrite(case, case.read_bytes().replace(b"arrested", b"detained"))
    monkeypatch.setattr(
        "ua_i18n.project.extracting.template_messages",
        lambda *_, **__: pytest.fail("the templates were read"),
    )

    work = rested.extract()

    assert (work.changed, work.unchanged) == (("locale/no-lind.pot",), 2)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda root: (root / "templates/new.j2").touch(), id="added"),
        pytest.param(
            lambda root: next((root / "templates").glob("*.j2")).unlink(), id="removed"
        ),
        pytest.param(
            lambda root: overwrite(root / "ua-i18n.toml", b"languages = ['fr']"),
            id="settings",
        ),
        pytest.param(lambda root: (root / "locale/ua.pot").unlink(), id="POT removed"),
        pytest.param(lambda root: (root / "cases/x.md").touch(), id="case added"),
    ],
)
def test_extraction_looks_closer_when_anything_changed(
    rested: Project, change: Callable[[Path], object]
) -> None:
    change(rested.root)

    assert templates_in_order(str(rested.root)) is None


def test_touched_files_are_read_and_not_compiled(
    compiled: Project, compilations: list[str]
) -> None:
    for path in compiled.root.rglob("*.[pm]o"):
        path.touch()

    work = compiled.compile()

    assert compilations == []
    assert work.unchanged == count(compiled.root)


@pytest.mark.parametrize("options", [{"force": True}, {"verified": True}])
def test_whoever_does_not_believe_it_compiles_all(
    compiled: Project, compilations: list[str], options: dict[str, bool]
) -> None:
    work = compiled.compile(**options)  # type: ignore[arg-type]

    assert len(compilations) == count(compiled.root)
    assert work.changed == ()


def test_check_believes_it_and_leaves_it(compiled: Project) -> None:
    before = (compiled.root / MANIFEST).stat()
    path = compiled.root / LIND_RU
    overwrite(path, other(path.read_bytes()))

    work = compiled.compile(check=True)

    assert work.changed == (LIND_RU.replace(".po", ".mo"),)
    assert (compiled.root / MANIFEST).stat() == before


def test_a_run_for_one_language_forgets_no_other(
    compiled: Project, compilations: list[str]
) -> None:
    compiled.compile(compiled.languages("no-lind")[:1])
    compiled.compile()

    assert compilations == []


def test_a_catalog_with_a_fault_is_told_in_every_run(compiled: Project) -> None:
    (compiled.root / LIND_RU).write_bytes(b"msgid \n")

    faults = [str(compiled.compile().failed[0]) for _ in range(2)]

    assert faults[0] == faults[1]
    assert catalogs_in_order(str(compiled.root), strip=False, processes=1) is None


# A clock that lies


def same_size_and_mtime(path: Path) -> None:
    before = path.stat()
    overwrite(path, other(path.read_bytes()))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def mtime_set_back(path: Path) -> None:
    overwrite(path, other(path.read_bytes()))
    os.utime(path, ns=(0, 0))


def mtime_of_the_future(path: Path) -> None:
    overwrite(path, other(path.read_bytes()))
    os.utime(path, ns=(2**62, 2**62))


def another_file_in_its_place(path: Path) -> None:
    before = path.stat()
    new = path.with_name("new")
    new.write_bytes(other(path.read_bytes()))
    os.utime(new, ns=(before.st_atime_ns, before.st_mtime_ns))
    new.replace(path)


def removed_and_made_again(path: Path) -> None:
    """The new file often gets the inode of the old one."""
    before = path.stat()
    content = other(path.read_bytes())
    path.unlink()
    path.write_bytes(content)
    overwrite(path, content)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def removed(path: Path) -> None:
    if path.suffix == ".mo":
        path.unlink()


def emptied(path: Path) -> None:
    if path.suffix == ".mo":
        path.write_bytes(b"")


LIES = [
    same_size_and_mtime,
    mtime_set_back,
    mtime_of_the_future,
    another_file_in_its_place,
    removed_and_made_again,
    removed,
    emptied,
]


@pytest.mark.parametrize("lie", LIES)
@pytest.mark.parametrize("suffix", [".po", ".mo"])
def test_no_lie_of_a_clock_makes_a_mo_stale(
    compiled: Project, lie: Callable[[Path], None], suffix: str
) -> None:
    lie((compiled.root / LIND_RU).with_suffix(suffix))
    compiled.compile()

    assert stale(compiled.root) == []


@pytest.mark.parametrize("time", [0, 2**62])
def test_a_clock_that_always_tells_the_same_hides_no_edit(
    compiled: Project, time: int
) -> None:
    path = compiled.root / LIND_RU
    os.utime(path, ns=(time, time))
    compiled.compile()
    overwrite(path, other(path.read_bytes()))
    os.utime(path, ns=(time, time))
    compiled.compile()

    assert stale(compiled.root) == []


def test_a_file_that_changes_while_it_is_compiled_is_compiled_again(
    root: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "RESTED", -(10**15))

    def save_and_read(content: bytes, *, filename: str) -> object:
        path = root / filename
        if filename == LIND_RU and path.read_bytes() == content:
            overwrite(path, other(content))
        return read_po(content, filename=filename)

    monkeypatch.setattr("ua_i18n.project.compiling.read_po", save_and_read)
    project.compile()
    monkeypatch.setattr("ua_i18n.project.compiling.read_po", read_po)
    project.compile()

    assert stale(root) == []


# Wrong manifests


def test_other_options_make_other_files(compiled: Project) -> None:
    compiled.compile(strip=True)
    stripped = stale(compiled.root, strip=True)
    compiled.compile()

    assert (stripped, stale(compiled.root)) == ([], [])


def test_another_version_of_the_program_compiles_all(
    compiled: Project, compilations: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "__version__", "99")

    compiled.compile()

    assert len(compilations) == count(compiled.root)


def test_an_edited_program_of_the_same_version_compiles_all(
    compiled: Project, compilations: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manifest, "_LIBRARIES", ("babel",))

    compiled.compile()

    assert len(compilations) == count(compiled.root)


def test_an_old_manifest_knows_nothing_wrong(compiled: Project) -> None:
    path = compiled.root / LIND_RU
    old = (compiled.root / MANIFEST).read_bytes()
    old_mo = path.with_suffix(".mo").read_bytes()
    overwrite(path, other(path.read_bytes()))
    compiled.compile()
    (compiled.root / MANIFEST).write_bytes(old)
    path.with_suffix(".mo").write_bytes(old_mo)

    compiled.compile()

    assert stale(compiled.root) == []


def test_a_copied_project_does_not_believe_the_manifest_of_the_other(
    compiled: Project, tmp_path: Path
) -> None:
    copy = Path(shutil.copytree(compiled.root, tmp_path / "copy"))
    project = Project(copy)
    (copy / LIND_RU).with_suffix(".mo").write_bytes(b"evil")
    forge(compiled.root, copy)

    work = project.compile()

    assert work.changed == (LIND_RU.replace(".po", ".mo"),)
    assert stale(copy) == []


def forge(root: Path, copy: Path) -> None:
    """Say in a copy's manifest that all that stands there is in order."""
    known = read_manifest(str(root), "compile", "")
    assert known is not None
    folders = []
    for folder in known.folders:
        home = copy / folder.path
        stamps = [manifest.stamp_of((home / name).stat()) for name in folder.names]
        digests = [ledger._state(str(home / n), None).digest for n in folder.names]
        folders.append(
            folder._replace(stamps=b"".join(stamps), digests=b"".join(digests))
        )
    forged = known._replace(folders=tuple(folders))
    (copy / MANIFEST).write_bytes(pack(forged, manifest_key(str(root), "")))


def test_a_manifest_of_which_any_byte_is_missing_or_wrong_is_not_read(
    compiled: Project,
) -> None:
    path = compiled.root / MANIFEST
    whole = path.read_bytes()
    damaged = [whole[:end] for end in range(0, len(whole), 97)]
    damaged += [
        whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :]
        for at in range(0, len(whole), 97)
    ]
    damaged += [b"", whole + b"\0", whole[:-4] * 2]
    found = []
    for content in damaged:
        path.write_bytes(content)
        found.append(read_manifest(str(compiled.root), "compile", ""))
    (compiled.root / LIND_RU).with_suffix(".mo").write_bytes(b"evil")
    compiled.compile()

    assert set(found) == {None}
    assert stale(compiled.root) == []


@pytest.mark.parametrize("column", [3, 4, 5])
def test_columns_of_other_lengths_are_not_read(compiled: Project, column: int) -> None:
    root = str(compiled.root)
    known = read_manifest(root, "compile", "")
    assert known is not None
    fields = list(known.folders[-1])
    fields[column] = b"x"
    short = manifest.Folder._make(fields)
    content = pack(
        known._replace(folders=(*known.folders[:-1], short)), manifest_key(root, "")
    )
    (compiled.root / MANIFEST).write_bytes(content)

    assert read_manifest(root, "compile", "") is None


def a_folder(path: Path) -> None:
    path.mkdir()


def a_pipe(path: Path) -> None:
    os.mkfifo(path)


def a_link(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
@pytest.mark.parametrize("thing", [a_folder, a_pipe, a_link])
def test_what_is_no_file_is_no_manifest(
    compiled: Project, thing: Callable[[Path], None]
) -> None:
    (compiled.root / MANIFEST).unlink()
    thing(compiled.root / MANIFEST)
    (compiled.root / LIND_RU).with_suffix(".mo").write_bytes(b"evil")

    work = compiled.compile()

    assert work.failed == ()
    assert stale(compiled.root) == []


def test_a_work_folder_that_leads_out_is_not_believed(
    rested: Project, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    (rested.root / ".ua-i18n").rename(outside)
    (rested.root / ".ua-i18n").symlink_to(outside)

    assert catalogs_in_order(str(rested.root), strip=False, processes=1) is None


def test_a_new_language_is_seen(rested: Project) -> None:
    shutil.copytree(rested.root / "locale/ru", rested.root / "locale/kk")

    in_order = catalogs_in_order(str(rested.root), strip=False, processes=1)
    rested.compile()

    assert in_order is None
    assert stale(rested.root) == []


def test_a_catalog_that_comes_or_goes_is_seen(rested: Project) -> None:
    path = rested.root / LIND_RU
    shutil.copy(path, path.with_name("new.po"))
    added = catalogs_in_order(str(rested.root), strip=False, processes=1)
    rested.compile()
    path.unlink()
    lost = catalogs_in_order(str(rested.root), strip=False, processes=1)

    assert (added, lost) == (None, None)
    assert stale(rested.root) == []


def test_other_settings_are_seen(rested: Project) -> None:
    overwrite(rested.root / "ua-i18n.toml", b"locale = 'other'")

    assert catalogs_in_order(str(rested.root), strip=False, processes=1) is None


def test_left_overs_are_seen(rested: Project) -> None:
    left = rested.root / "locale/ru/LC_MESSAGES/.7-7.ua-i18n-new"
    left.touch()

    in_order = catalogs_in_order(str(rested.root), strip=False, processes=1)
    rested.compile()

    assert in_order is None
    assert not left.exists()


def test_an_mo_without_a_po_hinders_nobody(rested: Project) -> None:
    (rested.root / "locale/ru/LC_MESSAGES/alone.mo").touch()
    rested.compile()

    assert catalogs_in_order(str(rested.root), strip=False, processes=1) == count(
        rested.root
    )


def test_names_of_no_charset_are_kept(rested: Project) -> None:
    name = os.fsdecode(b"\xff.po")
    path = rested.root / "locale/ru/LC_MESSAGES" / name
    shutil.copy(rested.root / LIND_RU, path)
    rested.compile()

    assert catalogs_in_order(str(rested.root), strip=False, processes=1) == count(
        rested.root
    )


def test_what_was_packed_is_read(root: Path, project: Project) -> None:
    project.compile()
    folder = manifest.Folder(
        "x", (".po",), ("a", "b\nc"), b"s" * 64, ABSENT * 2, ABSENT * 2
    )
    made = Manifest(7, "locale", ("ru", "uk"), (folder,))
    (root / MANIFEST).write_bytes(pack(made, manifest_key(str(root), "o")))

    assert read_manifest(str(root), "compile", "o") == made
    assert read_manifest(str(root), "compile", "p") is None
