"""Everything at once: what is ready is written, what is not any more goes."""

from __future__ import annotations

from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.errors import FileError, LanguageError, TemplateError

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
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file()
    }


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
    assert [letter.case for letter in built.refused_first] == ["no-strand"]
    assert (built.failed, built.removed) == ((), ())


def test_built_again_nothing_is_written(project: Project) -> None:
    project.build()

    built = project.build()

    assert (built.written, built.removed, built.compiled.changed) == ((), (), ())


def test_another_folder_may_be_outside(project: Project, tmp_path: Path) -> None:
    project.build(tmp_path / "out")

    assert files(tmp_path / "out") == READY | PAGES


def test_a_letter_that_is_refused_now_goes(root: Path, project: Project) -> None:
    project.build()
    other = root / "build/letters/no-lind.envoy.ru.txt"
    other.write_text("made by hand")
    edit(root / LIND_RU, "Прошу немедленно освободить её.", "")

    built = project.build()

    assert sorted(Path(path).name for path in built.removed) == [
        "no-lind.minister.ru.html",
        "no-lind.minister.ru.txt",
    ]
    assert "letters/no-lind.minister.ru.txt" not in files(root / "build")
    assert other.exists()
    assert [x.case for x in built.refused_first] == ["no-lind", "no-strand"]


def test_a_refused_letter_in_a_second_language_is_no_failure(
    root: Path, project: Project
) -> None:
    edit(root / "cases/no-strand.md", "Chinese (Simplified), Russian", "English")

    built = project.build()

    assert built.refused_first == ()


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
    assert files(root / "build") == READY | PAGES
    assert [(x.case, x.language) for x in built.letters] == [
        ("no-lind", "en"),
        ("no-strand", "zh-Hans"),
        ("no-strand", "ru"),
    ]
    assert [x.case for x in built.refused_first] == ["no-strand"]


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
    assert {page.language for page in built.pages} == {"en", "zh-Hans"}


def test_one_bad_case_stops_no_other(root: Path, project: Project) -> None:
    (root / "cases/no-strand.md").write_text("broken")

    built = project.build()

    assert [str(error).split(":")[0] for error in built.failed] == [
        "cases/no-strand.md"
    ]
    assert files(root / "build") >= READY


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

    assert (built.letters, built.pages, built.failed) == ((), (), ())


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
