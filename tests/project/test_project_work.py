"""Extract, update, compile: what is written, what is not, what one bad file stops."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.catalog import read_mo, read_po
from ua_i18n.errors import CaseError, FileError, PoSyntaxError, TemplateError
from ua_i18n.languages import Tag

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"
CONFLICT = b"<<<<<<< HEAD\nmsgid ''\n=======\n>>>>>>> theirs\n"


def stamps(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path.relative_to(folder)): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file() and ".ua-i18n" not in path.parts
    }


def test_done_again_nothing_is_written(root: Path, project: Project) -> None:
    project.compile()
    before = stamps(root)

    works = [project.extract(), project.update(), project.compile()]

    assert [work.changed for work in works] == [(), (), ()]
    assert [work.unchanged for work in works] == [3, 8, 8]
    assert stamps(root) == before


def test_check_tells_what_would_change_and_writes_nothing(
    root: Path, project: Project
) -> None:
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("at once", "today"))
    before = stamps(root)

    stale = project.extract(check=True)
    missing = project.update([Tag("de")], check=True)
    uncompiled = project.compile(check=True)

    assert stale.changed == ("locale/no-lind.pot",)
    assert len(missing.changed) == 3
    assert len(uncompiled.changed) == 8
    assert stamps(root) == before
    assert not (root / ".ua-i18n").exists()


def test_a_case_gets_catalogs_in_its_own_languages(root: Path) -> None:
    made = sorted(
        str(path.relative_to(root / "locale")) for path in root.rglob("no-*.po")
    )

    assert made == [
        "ru/LC_MESSAGES/no-lind.po",
        "ru/LC_MESSAGES/no-strand.po",
        "zh_Hans/LC_MESSAGES/no-strand.po",
    ]


def test_a_language_that_is_named_gets_all_domains(
    root: Path, project: Project
) -> None:
    work = project.update([Tag("kk")])

    assert work.changed == tuple(
        f"locale/kk/LC_MESSAGES/{domain}.po"
        for domain in ("ua", "no-lind", "no-strand")
    )


def test_the_source_language_is_not_made(root: Path, project: Project) -> None:
    work = project.update([Tag("en"), Tag("en-GB")])

    assert (work.changed, work.unchanged) == ((), 0)
    assert not (root / "locale/en").exists()


def test_a_country_of_its_own_is_made_beside_the_language(
    root: Path, project: Project
) -> None:
    work = project.update([Tag("es-MX")])

    assert "locale/es_MX/LC_MESSAGES/ua.po" in work.changed
    assert len(work.changed) == 3


def test_a_domain_without_a_case_is_a_citizen(root: Path, project: Project) -> None:
    (root / "locale/other.pot").write_text(
        'msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr ""\n'
    )
    path = root / "locale/ru/LC_MESSAGES/other.po"
    path.write_text('msgid ""\nmsgstr ""\n"Language: ru\\n"\n\nmsgid "b"\nmsgstr "б"\n')

    updated = project.update()
    compiled = project.compile()
    codes = [f.code for f in project.check() if f.domain == "other"]

    assert "locale/ru/LC_MESSAGES/other.po" in updated.changed
    assert [m.msgid for m in read_po(path.read_bytes()).messages] == ["a"]
    assert [m.msgid for m in read_po(path.read_bytes()).obsolete] == ["b"]
    assert "locale/ru/LC_MESSAGES/other.mo" in compiled.changed
    assert "untranslated" in codes


def test_a_catalog_without_a_template_is_left_alone(
    root: Path, project: Project
) -> None:
    path = root / "locale/ru/LC_MESSAGES/alone.po"
    path.write_text('msgid "a"\nmsgstr "b"\n')

    project.update()
    compiled = project.compile()

    assert path.read_text() == 'msgid "a"\nmsgstr "b"\n'
    assert "locale/ru/LC_MESSAGES/alone.mo" in compiled.changed


def test_a_case_inherits_translations(root: Path) -> None:
    catalog = read_po((root / "locale/ru/LC_MESSAGES/no-strand.po").read_bytes())

    message = catalog.get("Please release her at once.", "letter")

    assert message is not None
    assert message.msgstr == ("Прошу немедленно освободить её.",)
    assert message.translated


def test_the_phrasebook_takes_over_what_a_case_had_translated(
    root: Path, project: Project
) -> None:
    book = root / "templates/phrasebook.yaml"
    with book.open("a") as file:
        file.write("\n- context: letter\n  text: Please release her at once.\n")

    project.extract()
    project.update()
    shared = read_po((root / "locale/ru/LC_MESSAGES/ua.po").read_bytes())
    own = read_po((root / LIND_RU).read_bytes())

    taken = shared.get("Please release her at once.", "letter")
    assert taken is not None
    assert taken.msgstr == ("Прошу немедленно освободить её.",)
    assert own.get("Please release her at once.", "letter") is None
    assert project.letter("no-lind").complete


BAD = [
    pytest.param(CONFLICT, id="conflict markers"),
    pytest.param(b"\x7fELF\x00\x01" * 50, id="binary"),
    pytest.param(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'
        'msgid "a"\nmsgstr "б"\n'.encode("cp1251"),
        id="bytes of another charset",
    ),
    pytest.param(b'msgid "a"\nmsgstr "half', id="half a save"),
    pytest.param(b"<!DOCTYPE html><html></html>", id="a page"),
]


@pytest.mark.parametrize("content", BAD)
def test_one_bad_catalog_stops_no_other_and_its_old_mo_stays(
    root: Path, project: Project, content: bytes
) -> None:
    project.compile()
    old = (root / LIND_RU).with_suffix(".mo").read_bytes()
    other = root / "locale/ru/LC_MESSAGES/no-strand.mo"
    other.unlink()
    (root / LIND_RU).write_bytes(content)

    compiled = project.compile()
    updated = project.update()

    for work in (compiled, updated):
        assert [type(error) for error in work.failed] == [PoSyntaxError]
        assert str(work.failed[0]).startswith(f"{LIND_RU}:")
    assert compiled.changed == ("locale/ru/LC_MESSAGES/no-strand.mo",)
    assert (root / LIND_RU).with_suffix(".mo").read_bytes() == old
    assert (root / LIND_RU).read_bytes() == content


def test_a_folder_in_place_of_a_catalog_stops_no_other(
    root: Path, project: Project
) -> None:
    (root / LIND_RU).unlink()
    (root / LIND_RU).mkdir()

    compiled = project.compile()
    updated = project.update()

    assert [str(error) for error in (*compiled.failed, *updated.failed)] == [
        f"{LIND_RU}: is a folder; a file belongs here"
    ] * 2
    assert len(compiled.changed) == 7


def test_a_catalog_that_vanishes_is_not_compiled_as_an_empty_one(
    root: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.compile()
    old = (root / LIND_RU).with_suffix(".mo").read_bytes()
    listed = project._sources.locale.catalogs()
    (root / LIND_RU).unlink()
    monkeypatch.setattr(type(project._sources.locale), "catalogs", lambda _: listed)

    work = project.compile()

    assert [str(error) for error in work.failed] == [
        f"{LIND_RU}: there is no such file"
    ]
    assert (root / LIND_RU).with_suffix(".mo").read_bytes() == old


def test_one_bad_case_stops_no_other(root: Path, project: Project) -> None:
    (root / "cases/no-lind.md").write_bytes(b"\x00")
    case = root / "cases/no-strand.md"
    case.write_text(case.read_text().replace("dark", "out"))
    before = (root / LIND_RU).read_bytes()

    extracted = project.extract()
    updated = project.update()

    assert extracted.changed == ("locale/no-strand.pot",)
    assert "locale/ru/LC_MESSAGES/no-strand.po" in updated.changed
    for work in (extracted, updated):
        assert [type(error) for error in work.failed] == [CaseError]
    assert (root / LIND_RU).read_bytes() == before


def test_a_broken_template_fails_loudly_and_alone(root: Path, project: Project) -> None:
    (root / "templates/page.html.j2").write_text("\n{% if %}")
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("at once", "today"))
    before = (root / "locale/ua.pot").read_bytes()

    work = project.extract()

    assert [type(error) for error in work.failed] == [TemplateError]
    assert "page.html.j2:2" in str(work.failed[0])
    assert work.changed == ("locale/no-lind.pot",)
    assert (root / "locale/ua.pot").read_bytes() == before


BROKEN_BOOKS = [
    pytest.param(b"- context: [", id="no YAML"),
    pytest.param(b"- {context: sign-off, txt: a}", id="unknown field"),
    pytest.param(b"\xff", id="binary"),
    pytest.param(b"- {context: letter, text: [a]}", id="a list for a text"),
]


@pytest.mark.parametrize("content", BROKEN_BOOKS)
def test_a_broken_phrasebook_stops_the_extraction(
    root: Path, project: Project, content: bytes
) -> None:
    (root / "templates/phrasebook.yaml").write_bytes(content)
    before = stamps(root)

    with pytest.raises(
        (TemplateError, FileError), match=r"^templates/phrasebook\.yaml"
    ):
        project.extract()

    assert stamps(root) == before


@pytest.mark.parametrize("name", ["old", "old-phrasebook.yaml"])
def test_without_a_phrasebook_all_is_asked_of_the_case(
    root: Path, project: Project, name: str
) -> None:
    (root / "templates/phrasebook.yaml").rename(root / "templates" / name)

    project.extract()

    pot = read_po((root / "locale/no-lind.pot").read_bytes())
    assert pot.get("Yours sincerely,", "sign-off") is not None


def test_a_text_that_no_catalog_can_hold_is_refused(
    root: Path, project: Project
) -> None:
    with (root / "templates/phrasebook.yaml").open("a") as file:
        file.write('\n- {context: letter, text: "a\\x04b"}\n')

    work = project.extract()

    assert [str(error).split(":")[0] for error in work.failed] == ["locale/ua.pot"]


def test_a_template_that_a_merge_damaged_is_made_again(
    root: Path, project: Project
) -> None:
    good = (root / "locale/no-lind.pot").read_bytes()
    (root / "locale/no-lind.pot").write_bytes(CONFLICT)

    stale = project.update()
    work = project.extract()

    assert [type(error) for error in stale.failed] == [PoSyntaxError]
    assert work.changed == ("locale/no-lind.pot",)
    made = read_po((root / "locale/no-lind.pot").read_bytes())
    assert made.messages == read_po(good).messages


def test_a_misplaced_folder_is_told_once_and_stops_nothing(
    root: Path, project: Project
) -> None:
    shutil.copytree(root / "locale/ru", root / "locale/russian")

    compiled = project.compile()
    updated = project.update()

    for work in (compiled, updated):
        assert [str(e).split(":")[0] for e in work.failed] == ["locale/russian"]
    assert len(compiled.changed) == 8
    assert project.compile([Tag("ru")]).failed == ()


def test_compile_of_a_language_takes_it_under_any_name(
    root: Path, project: Project
) -> None:
    work = project.compile([Tag("zh-CN")])

    assert {path.split("/")[1] for path in work.changed} == {"zh_Hans"}
    assert len(work.changed) == 2


def test_what_is_compiled_is_what_programs_read(root: Path, project: Project) -> None:
    project.compile(verified=True)

    catalog = read_mo((root / LIND_RU).with_suffix(".mo").read_bytes())

    message = catalog.get("Please release her at once.", "letter")
    assert message is not None
    assert message.msgstr == ("Прошу немедленно освободить её.",)


def test_verify_names_a_difference(
    root: Path, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ua_i18n.project import compiling

    monkeypatch.setattr(compiling, "verify", lambda *_: ("'a' is lost",))

    work = project.compile([Tag("fr")], verified=True)

    assert [str(error) for error in work.failed] == [
        "locale/fr/LC_MESSAGES/ua.po: polib reads another catalog: 'a' is lost"
    ]
    assert work.changed == ()


def test_strip_leaves_people_out(root: Path, project: Project) -> None:
    path = root / LIND_RU
    path.write_bytes(path.read_bytes().replace(b"none yet", b"Zoya <z@example.org>"))

    project.compile(strip=True)

    assert b"example.org" not in path.with_suffix(".mo").read_bytes()


@pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs msgfmt (gettext)")
def test_msgfmt_accepts_every_new_catalog(root: Path, project: Project) -> None:
    project.update([Tag("kk"), Tag("ar"), Tag("ja"), Tag("pl")])

    for path in sorted(root.rglob("*.po")):
        run = subprocess.run(
            ["msgfmt", "-c", "-o", os.devnull, path], capture_output=True, check=False
        )
        assert (run.returncode, run.stderr) == (0, b""), path


def test_a_file_under_the_name_of_another_charset_is_not_updated(
    root: Path, project: Project
) -> None:
    path = root / LIND_RU
    damaged = path.read_bytes().replace(b"charset=UTF-8", b"charset=KOI8-R")
    path.write_bytes(damaged)
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("at once", "today"))
    project.extract()

    work = project.update()

    line = damaged[: damaged.index(b"charset=")].count(b"\n") + 1
    assert [str(error) for error in work.failed] == [
        f"{LIND_RU}:{line}: the header says KOI8-R, but the file is UTF-8; "
        'write "charset=UTF-8" in its header'
    ]
    assert path.read_bytes() == damaged
    found = [it for it in project.check() if "KOI8-R" in it.message]
    assert [(it.path, it.line, it.severity) for it in found] == [
        (LIND_RU, line, "error")
    ]


@pytest.mark.parametrize("nul", [b"\0", b"\\0", b"\\000"])
def test_a_file_with_a_nul_is_not_updated_and_all_others_are(
    root: Path, project: Project, nul: bytes
) -> None:
    path = root / LIND_RU
    damaged = path.read_bytes().replace(b'msgstr "\xd0', b'msgstr "' + nul + b"\xd0")
    path.write_bytes(damaged)
    case = root / "cases/no-lind.md"
    case.write_text(case.read_text().replace("at once", "today"))
    project.extract()

    work = project.update([Tag("ru"), Tag("pl")])

    line = damaged[: damaged.index(b'msgstr "' + nul)].count(b"\n") + 1
    assert [str(error) for error in work.failed] == [
        f"{LIND_RU}:{line}:9: a NUL; delete it, for in a string it cuts off the rest"
    ]
    assert path.read_bytes() == damaged
    assert LIND_RU.replace("/ru/", "/pl/") in work.changed


def test_a_template_under_the_name_of_another_charset_updates_nothing(
    root: Path, project: Project
) -> None:
    template = root / "locale/other.pot"
    template.write_bytes(
        b'msgid ""\nmsgstr "Content-Type: text/plain; charset=ISO-8859-1\\n"\n\n'
        + 'msgid "Où est-il détenu à présent?"\nmsgstr ""\n'.encode()
    )

    work = project.update([Tag("ru")])

    assert [str(error).partition(":")[0] for error in work.failed] == [
        "locale/other.pot"
    ]
    assert not (root / "locale/ru/LC_MESSAGES/other.po").exists()
