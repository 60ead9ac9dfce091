"""Checking a project: what cannot be read is a finding, and the rest is checked."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.checks import Finding
from ua_i18n.errors import ConfigError, FileError, LanguageError, UnknownNameError
from ua_i18n.languages import Tag
from ua_i18n.project import check_files

LIND_RU = "locale/ru/LC_MESSAGES/no-lind.po"


def codes(findings: tuple[Finding, ...], code: str) -> list[tuple[str, int | None]]:
    return [(str(f.path), f.line) for f in findings if f.code == code]


def write(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def link_out(path: Path) -> None:
    path.unlink()
    path.symlink_to("/etc/hostname")


def loop(path: Path) -> None:
    path.unlink()
    path.symlink_to(path.name)


BREAK = [
    pytest.param(write(b"<<<<<<< HEAD\n"), id="conflict markers"),
    pytest.param(write(b"\x00\xff\xfe" * 99), id="binary"),
    pytest.param(write(b'msgid "a"\nmsgstr "'), id="half a save"),
    pytest.param(folder, id="a folder of that name"),
    pytest.param(link_out, id="a link out of the project"),
    pytest.param(loop, id="a link to itself"),
]


@pytest.mark.parametrize("damage", BREAK)
@pytest.mark.parametrize("name", [LIND_RU, "cases/no-lind.md", "locale/no-strand.pot"])
def test_what_cannot_be_read_is_a_finding_and_the_rest_goes_on(
    root: Path, project: Project, name: str, damage: Callable[[Path], object]
) -> None:
    damage(root / name)

    findings = project.check()
    status = project.status()

    assert {path for path, _ in codes(findings, "syntax")} == {name}
    assert {str(f.path) for f in project.unreadable()} == {name}
    assert codes(findings, "untranslated")
    assert "no-strand" in [case.case for case in status]


def test_a_sound_project_has_no_syntax_findings(project: Project) -> None:
    assert codes(project.check(), "syntax") == []
    assert project.unreadable() == ()


def test_all_faults_of_a_case_are_findings(root: Path, project: Project) -> None:
    case = root / "cases/no-lind.md"
    case.write_text(
        case.read_text().replace("country: NO\nlang", "contry: NO\nlang", 1)
        + "\n## Nothing\n\n- {sender:a|b}\n"
    )

    lines = [line for _, line in codes(project.check(), "syntax")]

    assert lines
    assert 3 in lines


def test_a_file_that_is_no_case_is_told(root: Path, project: Project) -> None:
    (root / "cases/README.md").write_text("about the cases")

    assert {path for path, _ in codes(project.check(), "syntax")} == {"cases/README.md"}


def test_a_folder_that_names_no_language_is_told(root: Path, project: Project) -> None:
    shutil.copytree(root / "locale/ru", root / "locale/russian")

    assert codes(project.check(), "syntax") == [("locale/russian", None)]
    assert codes(project.check([Tag("ru")]), "syntax") == []


def test_a_template_of_an_unknown_source_is_told(root: Path, project: Project) -> None:
    pot = root / "locale/other.pot"
    pot.write_text('msgid ""\nmsgstr ""\n"X-Source-Language: Klingonese\\n"\n')

    assert codes(project.check(), "syntax") == [("locale/other.pot", None)]


def test_what_stops_a_letter_in_the_first_preferred_language_is_an_error(
    project: Project,
) -> None:
    findings = project.check(case="no-strand")

    severities = {
        (str(f.language), f.context): f.severity
        for f in findings
        if f.code == "untranslated"
    }
    assert severities["zh-Hans", "letter"] == "error"
    assert severities["zh-Hans", "title"] == "warning"
    assert severities["ru", "salutation-f"] == "warning"


def test_only_one_language(project: Project) -> None:
    assert {f.language for f in project.check([Tag("zh-CN")])} == {"zh-Hans"}


def test_a_language_that_nobody_has_is_refused(project: Project) -> None:
    with pytest.raises(LanguageError, match="nothing is translated into kk"):
        project.check([Tag("kk")])


def test_only_one_case(root: Path, project: Project) -> None:
    (root / LIND_RU).write_bytes(b"broken")

    assert {f.domain for f in project.check(case="no-strand")} == {"no-strand"}
    assert codes(project.check(case="no-lind"), "syntax") == [(LIND_RU, 1)]


@pytest.mark.parametrize("name", ["none", "../etc", "ua", "", "NUL", "a" * 65, "a\0b"])
def test_an_unknown_case_is_refused(project: Project, name: str) -> None:
    with pytest.raises(UnknownNameError):
        project.check(case=name)
    with pytest.raises(UnknownNameError):
        project.case(name)
    with pytest.raises(UnknownNameError):
        project.status(case=name)


def test_only_one_file(root: Path, project: Project) -> None:
    strand = root / "locale/ru/LC_MESSAGES/no-strand.po"
    (root / LIND_RU).write_bytes(b"broken")

    assert {f.path for f in project.check(paths=[strand])} == {
        "locale/ru/LC_MESSAGES/no-strand.po"
    }
    assert codes(project.check(paths=[root / LIND_RU]), "syntax") == [(LIND_RU, 1)]


def test_a_file_of_no_project_is_checked_alone(
    project: Project, tmp_path: Path
) -> None:
    path = tmp_path / "ru.po"
    path.write_text('msgid "in 2031"\nmsgstr "в 2013 году"\n')

    assert {f.path for f in project.check(paths=[path])} == {str(path)}


def test_a_missing_file_is_refused(project: Project, tmp_path: Path) -> None:
    with pytest.raises(FileError, match="there is no such file"):
        project.check(paths=[tmp_path / "none.po"])


def test_a_code_can_be_ignored_for_the_project(root: Path) -> None:
    (root / "ua-i18n.toml").write_text('ignore = ["completeness", "source"]')

    assert Project(root).check() == ()


def test_an_unknown_code_is_an_error(root: Path) -> None:
    (root / "ua-i18n.toml").write_text('ignore = ["untranlated"]')

    with pytest.raises(ConfigError, match="untranlated"):
        Project(root).check()


NAMED = [
    pytest.param("x.po", '"Language: ru\\n"\n', id="by its header"),
    pytest.param("ru.po", "", id="by its own name"),
    pytest.param("ru/LC_MESSAGES/x.po", "", id="by its folder"),
    pytest.param("ru.po", '"Language: Russian\\n"\n', id="header of another kind"),
]


@pytest.mark.parametrize(("name", "header"), NAMED)
def test_a_file_alone_says_its_language(tmp_path: Path, name: str, header: str) -> None:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'msgid ""\nmsgstr ""\n{header}\nmsgid "a b c"\nmsgstr ""\n')

    found = [f for f in check_files([path]) if f.code == "untranslated"]
    assert [finding.language for finding in found] == ["ru"]


def test_a_file_whose_language_nobody_knows_is_told(tmp_path: Path) -> None:
    path = tmp_path / "de/x.po"
    path.parent.mkdir()
    path.write_text('msgid "a"\nmsgstr "b"\n')

    assert codes(check_files([path]), "syntax") == [(str(path), 1)]


def test_a_letter_message_that_the_catalog_lacks_is_an_error(
    root: Path, project: Project
) -> None:
    path = root / LIND_RU
    head = path.read_text("utf-8").partition("\n\n")[0]
    path.write_text(f"{head}\n", "utf-8")

    lacking = [f for f in project.check() if f.line == 1 and f.path == LIND_RU]

    assert {"untranslated"} == {finding.code for finding in lacking}
    assert {"error"} == {finding.severity for finding in lacking}
    assert all("run ua-i18n extract and update" in f.message for f in lacking)
    assert "letter" in {finding.context for finding in lacking}


def test_what_compile_would_refuse_is_an_error(root: Path, project: Project) -> None:
    path = root / LIND_RU
    text = path.read_text("utf-8")
    path.write_text(text.replace("charset=UTF-8", "charset=WTF-9"), "utf-8")

    assert LIND_RU in {str(f.path) for f in project.check() if f.code == "syntax"}


def test_a_country_that_the_language_of_the_letter_has_no_name_of_is_told(
    root: Path, project: Project
) -> None:
    path = root / "cases/no-lind.md"
    path.write_text(path.read_text().replace("Russian; English", "Kinyarwanda"))

    (told,) = [f for f in project.check() if "CLDR does not name" in f.message]

    assert (told.path, told.line, told.code) == ("cases/no-lind.md", 16, "untranslated")
    assert (told.severity, told.language) == ("error", "rw")
    assert "“NO” in rw, so the letter in it is refused: leave the" in told.message


def test_a_template_is_checked(root: Path, project: Project) -> None:
    with (root / "templates/page.html.j2").open("a", encoding="utf-8") as file:
        file.write("<a href={{ link }}>{{ _(title)|safe }}</a>\n")

    lines = (root / "templates/page.html.j2").read_text("utf-8").count("\n")
    found = [f for f in project.check() if f.path == "templates/page.html.j2"]
    assert [(f.code, f.line, f.domain) for f in found] == [
        ("template-msgid", lines, "ua"),
        ("template-safe", lines, "ua"),
        ("template-attribute", lines, "ua"),
    ]


def test_a_template_that_cannot_be_read_is_a_finding(
    root: Path, project: Project
) -> None:
    with (root / "templates/page.html.j2").open("a", encoding="utf-8") as file:
        file.write("{% if x %}\n")

    assert [path for path, _ in codes(project.check(), "syntax")] == [
        "templates/page.html.j2"
    ]


def test_templates_are_of_no_one_case_or_language(root: Path, project: Project) -> None:
    with (root / "templates/page.html.j2").open("a", encoding="utf-8") as file:
        file.write("{{ title|safe }}\n")

    for found in (project.check(case="no-lind"), project.check([Tag("ru")])):
        assert codes(found, "template-safe") == []


def test_a_deadline_is_judged_by_the_day_that_is_given(root: Path) -> None:
    late = Project(root, today=date(2040, 1, 1)).check()
    early = Project(root, today=date(2031, 5, 10)).check()

    assert len(codes(late, "deadline-past")) == 2
    assert codes(early, "deadline-past") == []


def test_a_case_is_compared_with_the_one_that_it_inherits_from(
    root: Path, project: Project
) -> None:
    path = root / "cases/no-lind.md"
    text = path.read_text("utf-8")
    old = (
        text
        + "\n## Numbers\n\nThe police counted 40 people in front of the town hall.\n"
    )
    (root / "cases/no-lind-0.md").write_text(old, "utf-8")
    new = old.replace("language:", "inherits_from: no-lind-0\nlanguage:", 1)
    path.write_text(new.replace("40 people", "44 people"), "utf-8")

    (finding,) = (f for f in project.check() if f.code == "inherited-fact")
    assert finding.path == "cases/no-lind.md"
    assert finding.message.startswith("40 → 44: cases/no-lind-0.md:")


@pytest.mark.parametrize("parent", ["no-such-case", "no-strand"])
def test_a_parent_that_cannot_be_read_is_compared_with_nothing(
    root: Path, project: Project, parent: str
) -> None:
    path = root / "cases/no-lind.md"
    text = path.read_text("utf-8")
    text = text.replace("language:", f"inherits_from: {parent}\nlanguage:", 1)
    path.write_text(text, "utf-8")
    (root / "cases/no-strand.md").write_text("---\n", "utf-8")

    assert codes(project.check(), "inherited-fact") == []


def test_a_term_list_of_the_language_is_used(root: Path, project: Project) -> None:
    terms = root / "locale/ru/terms.yaml"
    terms.write_text("- {source: release, target: отпустить, forbidden: освободить}\n")

    assert LIND_RU in {path for path, _ in codes(project.check(), "term")}
    assert LIND_RU in {path for path, _ in codes(project.check(), "forbidden-term")}


def test_a_term_list_that_changes_is_read_again(root: Path, project: Project) -> None:
    terms = root / "locale/ru/terms.yaml"
    before = project.check()
    terms.write_text("- {source: release, target: отпустить}\n")

    assert len(codes(before, "term")) < len(codes(project.check(), "term"))


def test_all_faults_of_a_term_list_are_findings(root: Path, project: Project) -> None:
    terms = root / "locale/ru/terms.yaml"
    terms.write_text("- {sorce: a}\n- {source: b}\n")

    found = codes(project.check(), "syntax")

    assert found == [("locale/ru/terms.yaml", 1), ("locale/ru/terms.yaml", 2)]
    assert codes(project.check(), "untranslated")


def test_people_and_countries_of_the_case_keep_their_names(
    root: Path, project: Project
) -> None:
    catalog = root / LIND_RU
    text = catalog.read_text(encoding="utf-8")
    catalog.write_text(
        text.replace("Норвегия: свободу Аде Линд", "Швеция: свободу Аде Лунд"),
        encoding="utf-8",
    )

    changed = [f.message for f in project.check() if f.code == "name-changed"]
    missing = [f.message for f in project.check() if f.code == "name-missing"]

    assert changed == ["“Лунд” stands here instead of “Линд”"]
    assert missing == ["the name “Норвегия” is missing"]


# What a letter lacks without anybody having a file for it


@pytest.mark.parametrize(
    ("name", "domain"),
    [
        pytest.param(LIND_RU, "no-lind", id="the catalog of the case"),
        pytest.param("locale/ru/LC_MESSAGES/ua.po", "ua", id="the shared catalog"),
    ],
)
def test_a_letter_without_a_catalog_is_an_error_of_its_case(
    root: Path, project: Project, name: str, domain: str
) -> None:
    (root / name).unlink()
    errors = [f for f in project.check() if f.severity == "error"]
    found = [f for f in errors if f.path == "cases/no-lind.md"]

    assert [(f.code, f.severity, f.line, f.domain) for f in found] == [
        ("untranslated", "error", 6, domain)
    ]


def test_a_letter_in_a_language_without_a_folder_is_an_error_of_its_case(
    root: Path, project: Project
) -> None:
    shutil.rmtree(root / "locale" / "ru")
    found = [f for f in project.check() if f.severity == "error"]

    assert {(f.path, f.domain) for f in found} >= {
        ("cases/no-lind.md", "no-lind"),
        ("cases/no-lind.md", "ua"),
    }


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("templates/phrasebook.yaml", b"- {", id="the phrasebook"),
        pytest.param("templates/letter.txt.j2", b"\xff", id="a template"),
    ],
)
@pytest.mark.parametrize("languages", [(), ("ru",)])
def test_templates_that_cannot_be_read_are_findings_whatever_is_asked_for(
    root: Path, project: Project, name: str, content: bytes, languages: tuple[Tag, ...]
) -> None:
    (root / name).write_bytes(content)
    found = project.check(languages)

    assert [f.path for f in found if f.code == "syntax"] == [name]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("locale/ru/terms.yaml", "- {sourse: a}", id="the term list"),
        pytest.param("cases/no-lind.md", "---\nua: [", id="the case"),
    ],
)
def test_what_a_catalog_is_judged_by_must_be_readable_when_it_alone_is_asked_for(
    root: Path, project: Project, name: str, content: str
) -> None:
    (root / name).write_text(content, "utf-8")
    found = project.check(paths=[root / LIND_RU])

    assert name in {f.path for f in found if f.code == "syntax"}


def test_a_language_without_a_catalog_for_a_letter_is_told_where_it_is_asked_for(
    root: Path, project: Project
) -> None:
    (root / "locale/ru/LC_MESSAGES/no-lind.po").unlink()

    for found in (
        project.check([Tag("ru")]),
        project.check([Tag("ru-KZ")], case="no-lind"),
        project.check(case="no-lind"),
    ):
        (finding,) = (f for f in found if "has no catalog" in f.message)
        assert (finding.path, finding.language) == ("cases/no-lind.md", "ru")
    for found in (
        project.check([Tag("fr")]),
        project.check([Tag("ru")], case="no-strand"),
    ):
        assert [f for f in found if "has no catalog" in f.message] == []


def test_what_a_case_lacks_in_no_language_is_not_told_of_one(
    root: Path, project: Project
) -> None:
    path = root / "cases/no-lind.md"
    path.write_text(path.read_text().replace("deadline: 2031-06-16\n", ""))

    assert codes(project.check([Tag("ru")]), "deadline-missing") == []
