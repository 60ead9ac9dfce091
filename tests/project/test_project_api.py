"""Project, as a letter tool uses it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from ua_i18n import Project, Sender
from ua_i18n.cases import Case
from ua_i18n.errors import (
    ConfigError,
    FileError,
    IncompleteError,
    LanguageError,
    PoSyntaxError,
    SenderError,
    UnknownNameError,
)
from ua_i18n.project.clock import now

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_a_complete_letter_is_in_one_language(project: Project) -> None:
    letter = project.letter("no-lind", language="ru", target="minister")

    assert (letter.language, letter.target, letter.missing) == ("ru", "minister", ())
    assert "Прошу немедленно освободить её." in letter.text
    assert "<p>" in letter.html or "<p " in letter.html
    assert {block.language for block in letter.blocks} == {"ru"}


def test_preferred_is_the_default_and_strict(project: Project) -> None:
    with pytest.raises(IncompleteError) as raised:
        project.letter("no-strand")

    assert raised.value.language == "zh-Hans"
    assert raised.value.exit_code == 1
    assert len(raised.value.missing) == 4
    assert raised.value.letter.language == "zh-Hans"
    assert str(raised.value) == (
        "the letter of no-strand in zh-Hans is not complete: 4 messages are missing"
    )


def test_best_takes_the_first_complete_one(root: Path, project: Project) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "Kazakh, Russian; English")

    letter = project.letter("no-lind", language="best")

    assert letter.language == "ru"
    assert [passed.language for passed in letter.passed_over] == ["kk"]
    assert letter.passed_over[0].missing


def test_best_never_leaves_the_preferred_languages(project: Project) -> None:
    with pytest.raises(IncompleteError) as raised:
        project.letter("no-strand", language="best")

    assert raised.value.language == "zh-Hans"
    assert [p.language for p in raised.value.letter.passed_over] == ["ru"]


def test_a_list_takes_the_first_complete_one(project: Project) -> None:
    letter = project.letter("no-lind", language="fr, es,ru")

    assert letter.language == "ru"
    assert [passed.language for passed in letter.passed_over] == ["fr", "es"]


def test_a_country_reads_the_catalog_of_its_language(project: Project) -> None:
    letter = project.letter("no-lind", language="ru_KZ")

    assert (letter.language, letter.complete) == ("ru-KZ", True)


UNKNOWN = ["kk", "uk", "Russian", "", "ru,", "all", "../ru", "preferred,ru", "x" * 99]


@pytest.mark.parametrize("language", UNKNOWN)
def test_an_unknown_language_is_refused_with_the_list(
    project: Project, language: str
) -> None:
    for ask in (project.letter, project.page):
        with pytest.raises(LanguageError, match="there are: ru, en, ar, es, fr, zh"):
            ask("no-lind", language=language)


@pytest.mark.parametrize("language", [None, ["ru"], ("ru", "en"), 7, b"ru"])
def test_a_language_that_is_no_text_is_refused(
    project: Project, language: object
) -> None:
    for ask in (project.letter, project.page):
        with pytest.raises(LanguageError, match=r"is a text such as 'pt-BR', not"):
            ask("no-lind", language=language)  # type: ignore[arg-type]


def test_a_known_language_without_a_catalog_is_all_untranslated(
    root: Path, project: Project
) -> None:
    (root / "locale/kk/LC_MESSAGES").mkdir(parents=True)

    letter = project.letter("no-lind", language="kk", allow_missing=True)

    assert len(letter.missing) == 7
    assert {str(missing.state) for missing in letter.missing} == {"untranslated"}


def test_a_language_of_the_case_needs_no_folder(root: Path, project: Project) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "Kazakh")

    assert not project.letter("no-lind", allow_missing=True).complete


def test_a_preferred_language_that_cannot_be_resolved_is_said(
    root: Path, project: Project
) -> None:
    edit(root / "cases/no-lind.md", "Russian; English", "Klingonese; English")

    with pytest.raises(LanguageError, match=r"cases/no-lind\.md: .*'Klingonese'"):
        project.letter("no-lind")

    assert project.letter("no-lind", language="best").language == "en"


def test_a_case_without_preferred_languages_wants_one_named(
    root: Path, project: Project
) -> None:
    edit(root / "cases/no-lind.md", "preferred_languages: Russian; English\n", "")

    with pytest.raises(LanguageError, match="choose one with --language"):
        project.letter("no-lind")

    assert project.letter("no-lind", language="ru").complete


@pytest.mark.parametrize("target", ["none", "all", "../x"])
def test_an_unknown_target_is_refused_with_the_list(
    project: Project, target: str
) -> None:
    with pytest.raises(UnknownNameError, match="there are: minister, envoy"):
        project.letter("no-lind", target=target)


def test_a_target_without_a_salutation_makes_an_incomplete_letter(
    project: Project,
) -> None:
    with pytest.raises(IncompleteError) as raised:
        project.letter("no-lind", target="envoy")

    (missing,) = raised.value.missing
    assert (missing.state, missing.msgid) == ("no-salutation", None)
    assert (missing.path, missing.line) == ("cases/no-lind.md", 19)


def test_an_unknown_case_is_refused_with_the_list(project: Project) -> None:
    with pytest.raises(UnknownNameError, match="there are: no-lind, no-strand"):
        project.letter("no-one")


def test_the_sender_may_be_a_mapping_or_a_value(project: Project) -> None:
    given = {"name": "Zoya", "gender": "f", "date": "2031-05-09"}

    one = project.letter("no-lind", sender=given)
    two = project.letter(
        "no-lind", sender=Sender(name="Zoya", gender="f", date=date(2031, 5, 9))
    )

    assert one.text == two.text
    assert "Я встревожена" in one.text
    assert "Zoya" in one.text
    assert "9 мая 2031" in one.text


def test_a_wrong_sender_is_refused(project: Project) -> None:
    with pytest.raises(SenderError, match=r"did you mean 'name'"):
        project.letter("no-lind", sender={"nam": "Zoya"})


@pytest.mark.parametrize("sender", ["Zoya", ["Zoya"], 7, b"name: Zoya", ""])
def test_a_sender_that_has_no_fields_is_refused(
    project: Project, sender: object
) -> None:
    with pytest.raises(SenderError, match="expected fields: name, place"):
        project.letter("no-lind", sender=sender)  # type: ignore[arg-type]


def test_the_fields_of_a_sender_are_looked_at_too(project: Project) -> None:
    with pytest.raises(SenderError, match="name: must be one line of plain text"):
        project.letter("no-lind", sender=Sender(name="Zoya\nBcc: x"))


def test_nothing_of_the_sender_stays(root: Path, project: Project) -> None:
    before = sorted(root.rglob("*"))
    project.letter("no-lind", sender={"name": "Zoya Secretova", "gender": "f"})

    after = project.letter("no-lind")

    assert "Secretova" not in after.text
    assert "встревожена" not in after.text
    assert "Secretova" not in repr(vars(project._sources))
    assert sorted(root.rglob("*")) == before


def test_a_page_is_always_written_and_says_what_it_lacks(project: Project) -> None:
    page = project.page("no-strand", language="ru")

    assert not page.complete
    assert page.missing
    assert 'lang="ru"' in page.html


def test_best_of_pages_takes_the_first_complete_one(project: Project) -> None:
    page = project.page("no-lind", language="fr,ru")

    assert page.language == "ru"
    assert [passed.language for passed in page.passed_over] == ["fr"]


def test_a_broken_catalog_stops_the_letters_that_need_it(
    root: Path, project: Project
) -> None:
    (root / LIND_RU).write_text("broken")

    with pytest.raises(PoSyntaxError, match=rf"^{LIND_RU}:1"):
        project.letter("no-lind")

    assert project.letter("no-lind", language="en").complete


def test_a_file_is_read_again_when_it_has_changed(root: Path, project: Project) -> None:
    before = project.letter("no-lind").text
    edit(root / LIND_RU, "Прошу немедленно", "Требую немедленно")
    edit(root / "templates/letter.txt.j2", "{% for", "Begin\n{% for")

    after = project.letter("no-lind").text

    assert "Требую немедленно" not in before
    assert "Требую немедленно" in after
    assert "Begin" in after


def test_a_new_case_file_is_seen(root: Path, project: Project) -> None:
    text = (root / "cases/no-lind.md").read_text()
    (root / "cases/no-new.md").write_text(text)

    assert [case.id for case in project.cases()] == ["no-lind", "no-new", "no-strand"]


def test_hidden_files_are_no_cases(root: Path, project: Project) -> None:
    (root / "cases/.#no-lind.md").symlink_to("zoya@machine.77")
    (root / "cases/._no-lind.md").write_bytes(b"\0\5\x16\7")

    assert [case.id for case in project.cases()] == ["no-lind", "no-strand"]


def test_adding_never_overwrites(root: Path, project: Project) -> None:
    case = project.case("no-lind")
    before = (root / "cases/no-lind.md").read_bytes()

    with pytest.raises(FileError, match=r"cases/no-lind\.md: exists already"):
        project.add_case(case)
    added = [project.add_case(case, derived_id=True).name for _ in range(2)]

    assert added == ["no-lind-2.md", "no-lind-3.md"]
    assert (root / "cases/no-lind.md").read_bytes() == before


def test_a_derived_id_stays_short(root: Path, project: Project) -> None:
    case: Case = project.case("no-lind")
    from dataclasses import replace

    long = replace(case, id="a" * 64)
    names = [project.add_case(long, derived_id=True).stem for _ in range(2)]

    assert names == ["a" * 64, "a" * 62 + "-2"]


@pytest.mark.parametrize("name", ["../x", "ua", "con", "Ä", "a/b", ""])
def test_a_hostile_id_is_refused(root: Path, project: Project, name: str) -> None:
    from dataclasses import replace

    before = sorted(root.rglob("*"))

    with pytest.raises(UnknownNameError, match="is no case id"):
        project.add_case(replace(project.case("no-lind"), id=name))

    assert sorted(root.parent.rglob("*.md")) == sorted(
        path for path in before if path.suffix == ".md"
    )


def test_a_new_project_is_made_in_a_new_or_empty_folder(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    for name in ("empty", "deep/new"):
        project = Project.create(tmp_path / name)

        assert project.cases() == ()
        assert project.check() == project.check()
        assert {"ar", "es", "fr", "ru"} <= set(project._sources.locale.languages())
        assert project.extract(check=True).changed == ()


def test_a_new_project_takes_no_foreign_catalogs(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "new")

    assert {path.stem for path in project.root.rglob("*.po*")} == {"ua"}


@pytest.mark.parametrize("name", ["full", "file"])
def test_nothing_is_made_over_something(tmp_path: Path, name: str) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/x").touch()
    (tmp_path / "file").touch()

    with pytest.raises(FileError, match="is not empty; name a new folder"):
        Project.create(tmp_path / name)

    assert sorted(p.name for p in tmp_path.rglob("*")) == ["file", "full", "x"]


def test_today_is_given_else_of_the_epoch_else_of_the_clock(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86399")
    given = Project(root, today=date(2031, 5, 10))
    of_epoch = Project(root)

    assert given.today == date(2031, 5, 10)
    assert given.now == datetime(2031, 5, 10, tzinfo=UTC)
    assert of_epoch.now == datetime(1970, 1, 1, 23, 59, 59, tzinfo=UTC)
    assert of_epoch.today == date(1970, 1, 1)

    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = datetime.now(UTC)

    assert before <= now() <= datetime.now(UTC)


@pytest.mark.parametrize("epoch", ["soon", "1e9", "9" * 30, "1.5"])
def test_an_epoch_that_is_no_number_is_said(
    monkeypatch: pytest.MonkeyPatch, epoch: str
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)

    with pytest.raises(ConfigError, match="SOURCE_DATE_EPOCH: expected seconds"):
        now()


def test_the_epoch_makes_new_catalogs_the_same_every_time(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    made = []
    for _ in range(2):
        path = root / "locale/ru/LC_MESSAGES/no-strand.po"
        path.unlink()
        Project(root).update()
        made.append(path.read_bytes())

    assert made[0] == made[1]
    assert b"2001-09-09 01:46+0000" in made[0]
