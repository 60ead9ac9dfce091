"""Everything at once: what is ready is written, what is not any more goes."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.errors import FileError, LanguageError, TemplateError
from ua_i18n.project import Built, BuiltLetter, Output, refused_first
from ua_i18n.project.output import RECORD
from ua_i18n.project.writing import TEMPORARY_SUFFIX

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
READY = {
    f"letters/{name}.{kind}"
    for name in ("no-lind.minister.ru", "no-lind.minister.en")
    for kind in ("txt", "html")
}
PAGES = {
    "pages/no-lind.en.html",
    "pages/no-lind.ru.html",
    "pages/no-strand.en.html",
    "pages/no-strand.ru.html",
    "pages/no-strand.zh-Hans.html",
}


def files(folder: Path) -> set[str]:
    """All files but the record of what was made."""
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != RECORD
    }


def letters(built: Built) -> list[BuiltLetter]:
    return [letter for case in built.cases for letter in case.letters]


def refused(built: Built) -> list[str]:
    return [letter.case for letter in refused_first(built.cases)]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_letters_in_preferred_languages_and_all_pages(
    root: Path, project: Project
) -> None:
    built = project.build()

    assert files(root / "build") == READY | PAGES
    assert len(built.compiled.changed) == 8
    assert refused(built) == ["no-strand"]
    assert (built.failed, built.output.removed) == ((), ())


def test_built_again_nothing_is_written(project: Project) -> None:
    project.build()

    built = project.build()

    assert (built.output, built.compiled.changed) == (Output((), (), (), ()), ())


def test_another_folder_may_be_outside(project: Project, tmp_path: Path) -> None:
    project.build(tmp_path / "out")

    assert files(tmp_path / "out") == READY | PAGES


def test_a_letter_that_is_refused_now_goes(root: Path, project: Project) -> None:
    project.build()
    other = root / "build/letters/no-lind.envoy.ru.txt"
    other.write_text("made by hand")
    edit(root / LIND_RU, "Прошу немедленно освободить её.", "")

    built = project.build()

    assert [Path(path).name for path in built.output.removed] == [
        "no-lind.minister.ru.html",
        "no-lind.minister.ru.txt",
    ]
    assert "letters/no-lind.minister.ru.txt" not in files(root / "build")
    assert other.exists()
    assert refused(built) == ["no-lind", "no-strand"]


def test_a_refused_letter_in_a_second_language_is_no_failure(
    root: Path, project: Project
) -> None:
    edit(root / "cases/no-strand.md", "Chinese (Simplified), Russian", "English")

    built = project.build()

    assert refused(built) == []


def test_one_bad_catalog_stops_no_other_case(root: Path, project: Project) -> None:
    (root / LIND_RU).write_text("broken")

    built = project.build()

    assert [str(error).split(":")[0] for error in built.failed] == [LIND_RU]
    assert "letters/no-lind.minister.en.txt" in files(root / "build")
    assert "letters/no-lind.minister.ru.txt" not in files(root / "build")
    assert PAGES - files(root / "build") == {"pages/no-lind.ru.html"}


def test_what_needs_a_catalog_that_cannot_be_read_stays_as_it_was(
    root: Path, project: Project
) -> None:
    project.build()
    page = root / "build/pages/no-lind.ru.html"
    before = page.read_bytes()
    (root / LIND_RU).write_text("<<<<<<< HEAD\n" + (root / LIND_RU).read_text())

    built = project.build()

    assert page.read_bytes() == before
    assert len(built.output.spared) == 3
    assert files(root / "build") == READY | PAGES
    assert [(x.case, x.language) for x in letters(built)] == [
        ("no-lind", "en"),
        ("no-strand", "zh-Hans"),
        ("no-strand", "ru"),
    ]
    assert refused(built) == ["no-strand"]


def test_no_page_leads_to_one_that_cannot_be_read(root: Path, project: Project) -> None:
    (root / LIND_RU).write_text("broken")

    html = project.page("no-lind", language="en").html

    assert 'hreflang="en"' in html
    assert 'hreflang="ru"' not in html


def test_a_catalog_that_all_cases_need_is_told_once(
    root: Path, project: Project
) -> None:
    (root / "locale/ru/LC_MESSAGES/ua.po").write_text("broken")

    built = project.build()

    assert len(built.failed) == 1
    assert {page.language for case in built.cases for page in case.pages} == {
        "en",
        "zh-Hans",
    }


def test_what_a_case_that_cannot_be_read_made_stays(
    root: Path, project: Project
) -> None:
    project.build()
    (root / "cases/no-lind.md").write_text("broken")

    built = project.build()

    assert [str(error).split(":")[0] for error in built.failed] == ["cases/no-lind.md"]
    assert files(root / "build") == READY | PAGES
    assert len(built.output.spared) == 6


def test_one_bad_case_stops_no_other(root: Path, project: Project) -> None:
    (root / "cases/no-strand.md").write_text("broken")

    built = project.build()

    assert [str(error).split(":")[0] for error in built.failed] == [
        "cases/no-strand.md"
    ]
    assert files(root / "build") >= READY


STALE = [
    pytest.param(
        "cases/no-lind.md", "- id: minister", "- id: head", READY, id="another target"
    ),
    pytest.param(
        "cases/no-lind.md",
        "Russian; English",
        "English",
        {name for name in READY if ".ru." in name} | {"pages/no-lind.ru.html"},
        id="a language less",
    ),
]


@pytest.mark.parametrize(("file", "old", "new", "stale"), STALE)
def test_what_an_earlier_build_made_and_this_one_does_not_goes(
    root: Path, project: Project, file: str, old: str, new: str, stale: set[str]
) -> None:
    project.build()
    edit(root / file, old, new)

    built = project.build()

    assert set(built.output.removed) == {str(root / "build" / name) for name in stale}
    assert files(root / "build").isdisjoint(stale)


def test_letters_and_pages_of_a_case_that_is_gone_go(
    root: Path, project: Project
) -> None:
    project.build()
    (root / "cases/no-lind.md").unlink()

    built = project.build()

    assert files(root / "build") == {name for name in PAGES if "no-strand" in name}
    assert len(built.output.removed) == 6


def test_a_folder_that_was_copied_with_its_record_is_tidied_too(
    root: Path, project: Project, tmp_path: Path
) -> None:
    project.build()
    shutil.move(root / "build", tmp_path / "cached")
    shutil.copytree(tmp_path / "cached", root / "build")
    (root / "cases/no-lind.md").unlink()

    project.build()

    assert files(root / "build") == {name for name in PAGES if "no-strand" in name}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(b"\n", b"\r\n", id="line ends of Windows"),
        pytest.param(b"  ", b" *", id="as sha256sum -b writes it"),
        pytest.param(b"", b"\xef\xbb\xbf", id="a byte order mark"),
    ],
)
def test_a_record_that_another_program_wrote_is_read(
    root: Path, project: Project, old: bytes, new: bytes
) -> None:
    project.build()
    record = root / "build" / RECORD
    content = record.read_bytes()
    record.write_bytes(content.replace(old, new) if old else new + content)
    (root / "cases/no-lind.md").unlink()

    project.build()

    assert files(root / "build") == {name for name in PAGES if "no-strand" in name}


def test_a_record_with_a_name_that_no_file_can_have_is_no_obstacle(
    root: Path, project: Project
) -> None:
    project.build()
    record = root / "build" / RECORD
    record.write_text(f"{'a' * 64}  letters/{'x' * 300}.txt\n{record.read_text()}")
    (root / "cases/no-lind.md").unlink()

    assert len(project.build().output.removed) == 6


def test_a_file_that_cannot_be_written_stops_no_other(
    root: Path, project: Project
) -> None:
    project.build()
    in_the_way = root / "build" / min(name for name in PAGES if "no-strand" in name)
    in_the_way.unlink()
    in_the_way.mkdir()
    (root / "cases/no-lind.md").unlink()

    built = project.build()

    (error,) = built.failed
    assert str(in_the_way) in str(error)
    assert len(built.output.removed) == 6


def make_pipe(path: Path, _: Path) -> None:
    os.mkfifo(path)


def make_link(path: Path, victim: Path) -> None:
    path.symlink_to(victim)


def make_link_to_nothing(path: Path, victim: Path) -> None:
    path.symlink_to(victim.with_name("nothing"))


def make_link_to_a_device(path: Path, _: Path) -> None:
    path.symlink_to(os.devnull)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
@pytest.mark.parametrize(
    "make", [make_pipe, make_link, make_link_to_nothing, make_link_to_a_device]
)
def test_what_is_no_plain_file_is_not_written_to_and_stops_no_other(
    root: Path, project: Project, tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    victim = tmp_path / "victim"
    victim.write_text("mine")
    letter = root / "build/letters/no-lind.minister.ru.txt"
    letter.parent.mkdir(parents=True)
    make(letter, victim)

    built = project.build()

    assert [str(error) for error in built.failed] == [
        f"{letter}: is a link, a pipe or a device, and is not written to: remove it"
    ]
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["victim"]
    assert victim.read_text() == "mine"
    assert files(root / "build") | {"letters/no-lind.minister.ru.txt"} >= READY | PAGES


def test_a_link_in_the_place_of_an_old_letter_stays_and_is_told(
    root: Path, project: Project, tmp_path: Path
) -> None:
    project.build()
    letter = root / "build/letters/no-lind.minister.ru.txt"
    shutil.move(letter, tmp_path / "victim")
    letter.symlink_to(tmp_path / "victim")
    (root / "cases/no-lind.md").unlink()

    built = project.build()

    assert built.output.edited == (str(letter),)
    assert (tmp_path / "victim").exists()


def test_a_folder_of_letters_that_is_a_link_is_not_followed(
    root: Path, project: Project, tmp_path: Path
) -> None:
    project.build()
    shutil.move(root / "build/letters", tmp_path / "victim")
    (tmp_path / "victim" / f".7-7{TEMPORARY_SUFFIX}").touch()
    (root / "build/letters").symlink_to(tmp_path / "victim")
    shutil.rmtree(root / "build/pages")
    before = sorted(path.stat().st_mtime_ns for path in (tmp_path / "victim").iterdir())

    built = project.build()

    after = sorted(path.stat().st_mtime_ns for path in (tmp_path / "victim").iterdir())
    assert [str(error).partition(":")[0] for error in built.failed] == [
        str(root / "build/letters")
    ]
    assert files(root / "build") >= PAGES
    assert after == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes (POSIX)")
@pytest.mark.parametrize("make", [make_pipe, make_link])
def test_a_record_that_is_no_plain_file_stops_the_build(
    root: Path, project: Project, tmp_path: Path, make: Callable[[Path, Path], None]
) -> None:
    (tmp_path / "victim").write_text("mine")
    (root / "build").mkdir()
    make(root / "build" / RECORD, tmp_path / "victim")

    with pytest.raises(FileError, match="not written to: remove it"):
        project.build()

    assert (tmp_path / "victim").read_text() == "mine"


def test_a_build_folder_that_is_a_link_out_is_followed_only_if_it_is_named(
    root: Path, project: Project, tmp_path: Path
) -> None:
    (tmp_path / "out").mkdir()
    (root / "build").symlink_to(tmp_path / "out")

    with pytest.raises(FileError, match="build: leads out of the project"):
        project.build()
    assert files(tmp_path / "out") == set()
    project.build(root / "build")
    assert files(tmp_path / "out") == READY | PAGES


def test_letters_of_a_language_whose_folder_is_a_link_out_stay(
    root: Path, project: Project, tmp_path: Path
) -> None:
    project.build()
    before = files(root / "build")
    shutil.move(root / "locale/ru", tmp_path / "ru")
    (root / "locale/ru").symlink_to(tmp_path / "ru")

    built = project.build()

    assert files(root / "build") == before
    assert built.output.removed == ()
    assert built.failed


def test_what_no_build_made_stays(root: Path, project: Project) -> None:
    project.build()
    own = root / "build/letters/no-lind.envoy.ru.txt"
    own.write_text("made by hand")
    (root / "cases/no-lind.md").unlink()

    built = project.build()

    assert own.exists()
    assert str(own) not in (*built.output.removed, *built.output.edited)


def test_what_somebody_edited_since_stays_and_is_told_until_it_is_gone(
    root: Path, project: Project
) -> None:
    project.build()
    edited = root / "build/letters/no-lind.minister.ru.txt"
    edited.write_text("with a note")
    (root / "cases/no-lind.md").unlink()

    told = [project.build().output.edited for _ in range(2)]
    edited.unlink()

    assert told == [(str(edited),)] * 2
    assert project.build().output == Output((), (), (), ())


def test_a_refused_letter_that_no_record_knows_stays_and_is_told(
    root: Path, project: Project
) -> None:
    project.build()
    (root / "build" / RECORD).unlink()
    edit(root / LIND_RU, "Прошу немедленно освободить её.", "")

    built = project.build()

    assert [Path(path).name for path in built.output.edited] == [
        "no-lind.minister.ru.html",
        "no-lind.minister.ru.txt",
    ]
    assert files(root / "build") == READY | PAGES


HOSTILE_RECORDS = [
    pytest.param("../outside.txt", id="out of the folder"),
    pytest.param("letters/../../outside.txt", id="out by a detour"),
    pytest.param("{}/outside.txt", id="another folder"),
    pytest.param("letters/..", id="the folder itself"),
    pytest.param("letters\\x.txt", id="another system's folder"),
]


@pytest.mark.parametrize("name", HOSTILE_RECORDS)
def test_a_record_that_names_other_files_removes_none(
    root: Path, project: Project, name: str
) -> None:
    project.build()
    outside = root / "outside.txt"
    outside.write_text("mine")
    digest = sha256(b"mine").hexdigest()
    with (root / "build" / RECORD).open("a") as record:
        record.write(f"{digest}  {name.format(root)}\n\0 damaged\n")

    built = project.build()

    assert outside.exists()
    assert built.output == Output((), (), (), ())


def test_the_record_is_a_list_that_sha256sum_can_check(
    root: Path, project: Project
) -> None:
    project.build()

    lines = (root / "build" / RECORD).read_text().splitlines()

    assert lines == [
        f"{sha256((root / 'build' / name).read_bytes()).hexdigest()}  {name}"
        for name in sorted(READY | PAGES)
    ]


def test_a_preferred_language_that_nobody_knows_is_a_failure(
    root: Path, project: Project
) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "Klingonese; English")

    built = project.build()

    assert [type(error) for error in built.failed] == [LanguageError]
    assert "letters/no-lind.minister.en.txt" in files(root / "build")


def test_without_cases_nothing_is_built(root: Path, project: Project) -> None:
    for path in (root / "cases").iterdir():
        path.unlink()

    built = project.build()

    assert (built.cases, built.failed) == ((), ())


def test_a_broken_template_stops_the_build_and_names_its_line(
    root: Path, project: Project
) -> None:
    (root / "templates/letter.txt.j2").write_text("\n\n{{ nobody.knows }}")

    with pytest.raises(TemplateError, match=r"letter\.txt\.j2:3"):
        project.build()


def test_a_folder_in_the_way_is_said(root: Path, project: Project) -> None:
    (root / "build").write_text("a file")

    with pytest.raises(FileError, match="cannot be written"):
        project.build()
