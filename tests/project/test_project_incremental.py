"""What build and status made before is made again only where something has changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from project.changes import CHANGES, RU, edit, lead_out
from ua_i18n import Project
from ua_i18n.cases import Case
from ua_i18n.errors import UaI18nError
from ua_i18n.languages import Tag
from ua_i18n.project import built_before, ledger, overview_before, renderings
from ua_i18n.rendering import Domain, PageTexts, page_texts

DAY = date(2031, 5, 10)
"""Before the deadlines of both cases, of which no-strand's comes first."""
BETWEEN = date(2031, 6, 1)
EVERYTHING = {
    "no-lind en",
    "no-lind ru",
    "no-strand en",
    "no-strand ru",
    "no-strand zh-Hans",
}
LIND = {name for name in EVERYTHING if "lind" in name}
STRAND = EVERYTHING - LIND
PAGE = "build/pages/no-lind.ru.html"
LETTER = "build/letters/no-lind.minister.ru.txt"


@pytest.fixture
def known(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that was built and looked at, as if its files had rested since."""
    monkeypatch.setattr(ledger, "RESTED", -(10**15))
    build(root)
    Project(root, today=DAY).status()
    return root


@pytest.fixture
def rendered(known: Path, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The cases and languages that are rendered from now on."""
    del known
    names: set[str] = set()

    def noted_texts(
        case: Case, *, language: Tag, domain: Domain, shared: Domain, today: date
    ) -> PageTexts:
        names.add(f"{case.id} {language}")
        return page_texts(
            case, language=language, domain=domain, shared=shared, today=today
        )

    monkeypatch.setattr(renderings, "page_texts", noted_texts)
    return names


def build(root: Path, *, today: date = DAY) -> list[object]:
    """Build, and tell all that it says, without where."""
    try:
        built = Project(root, today=today).build()
    except UaI18nError as error:
        return [str(error)]
    return [
        built.cases,
        [str(error).replace(str(root), "") for error in built.failed],
        sorted(Path(path).name for path in built.output.spared),
        sorted(Path(path).name for path in built.output.edited),
    ]


def status(root: Path, *, today: date = DAY) -> object:
    try:
        return Project(root, today=today).overview()
    except UaI18nError as error:
        return str(error)


def made(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.glob("build/**/*"))
        if path.is_file()
    }


def stranger(root: Path) -> Path:
    """A copy of a project that remembers nothing."""
    copy = Path(shutil.copytree(root, root.with_name("copy"), symlinks=True))
    shutil.rmtree(copy / ".ua-i18n")
    return copy


def test_without_a_change_nothing_is_rendered(known: Path, rendered: set[str]) -> None:
    before = made(known)

    build(known)

    assert status(known) == overview_before(str(known), DAY)
    assert built_before(str(known), DAY) is not None
    assert (rendered, made(known)) == (set(), before)


BUILDS = [
    pytest.param(edit(RU, "Прошу", "Просим"), LIND, id="a translation"),
    pytest.param(
        edit("locale/ru/LC_MESSAGES/ua.po", "#: ", "# seen\n#: "),
        EVERYTHING,
        id="shared translations in a language of both cases",
    ),
    pytest.param(
        edit("locale/es/LC_MESSAGES/ua.po", "#: ", "# seen\n#: "),
        set(),
        id="shared translations in a language of no case",
    ),
    pytest.param(edit("cases/no-lind.md", "She", "He"), LIND, id="a case"),
    pytest.param(edit("templates/page.css", "{", " {"), EVERYTHING, id="a style sheet"),
    pytest.param(
        edit("templates/phrasebook.yaml", "\n- ", "\n\n- "),
        EVERYTHING,
        id="the phrasebook",
    ),
    pytest.param(
        lambda root: (root / "ua-i18n.toml").write_text('languages = ["es"]'),
        EVERYTHING | {"no-lind es", "no-strand es"},
        id="a language that is wanted for all cases",
    ),
    pytest.param(edit("locale/no-lind.pot", "#: ", "# seen\n#: "), set(), id="a POT"),
    pytest.param(lambda root: (root / PAGE).unlink(), LIND, id="a page is deleted"),
    pytest.param(edit(PAGE, "<main>", "<main >"), LIND, id="a page is edited"),
    pytest.param(
        lambda root: (root / LETTER).write_text(""), LIND, id="a letter is emptied"
    ),
    pytest.param(
        lambda root: shutil.rmtree(root / "build"), EVERYTHING, id="all is deleted"
    ),
    pytest.param(
        lambda root: (root / "build/ua-i18n.sha256").unlink(),
        set(),
        id="the record is deleted",
    ),
]


@pytest.mark.parametrize(("change", "again"), BUILDS)
def test_a_build_renders_the_cases_that_a_change_concerns(
    known: Path,
    rendered: set[str],
    change: Callable[[Path], None],
    again: set[str],
) -> None:
    change(known)
    copy = stranger(known)
    build(known)

    assert rendered == again
    build(copy)
    assert made(known) == made(copy)


COUNTS = [
    pytest.param(edit(RU, "Прошу", "Просим"), {"no-lind ru"}, id="a translation"),
    pytest.param(
        edit("locale/ru/LC_MESSAGES/ua.po", "#: ", "# seen\n#: "),
        {"no-lind ru", "no-strand ru"},
        id="shared translations",
    ),
    pytest.param(
        edit("locale/es/LC_MESSAGES/ua.po", "#: ", "# seen\n#: "),
        set(),
        id="shared translations in a language of no case",
    ),
    pytest.param(
        lambda root: (root / RU).unlink(), {"no-lind ru"}, id="a catalog is removed"
    ),
    pytest.param(
        edit(RU, 'msgid ""', "msgid"), {"no-lind ru"}, id="a catalog is damaged"
    ),
    pytest.param(edit("cases/no-strand.md", "Judge", "Chair"), STRAND, id="a case"),
    pytest.param(
        edit("templates/page.html.j2", "<main>", "<main >"), EVERYTHING, id="a template"
    ),
    pytest.param(
        lambda root: shutil.rmtree(root / "build"), set(), id="the build is deleted"
    ),
]


@pytest.mark.parametrize(("change", "again"), COUNTS)
def test_status_counts_the_languages_that_a_change_concerns(
    known: Path,
    rendered: set[str],
    change: Callable[[Path], None],
    again: set[str],
) -> None:
    change(known)
    status(known)

    assert rendered == again


@pytest.mark.parametrize("change", CHANGES)
def test_after_a_change_all_is_as_if_nothing_were_known(
    known: Path, change: Callable[[Path], None]
) -> None:
    change(known)
    copy = stranger(known)

    assert overview_before(str(known), DAY) is None
    assert status(known) == status(copy)
    assert build(known) == build(copy)
    assert made(known) == made(copy)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("locale/zh_Hans/LC_MESSAGES/ua.mo", id="what was compiled"),
        pytest.param("locale/es/LC_MESSAGES/ua.po", id="a catalog of no case"),
    ],
)
def test_a_link_out_of_the_project_is_told_though_it_leads_to_the_same(
    known: Path, name: str
) -> None:
    lead_out(name)(known)
    copy = stranger(known)

    told = [f"{name}: leads out of the project and is not followed"]
    assert build(known)[1] == build(copy)[1] == told


def test_a_link_in_the_project_is_followed_anew_each_time(known: Path) -> None:
    name = "locale/es/LC_MESSAGES/ua.po"
    (known / "shared").mkdir()
    (known / name).rename(known / "shared/ua.po")
    (known / name).symlink_to("../../../shared/ua.po")
    build(known)
    build(known)
    lead_out("shared")(known)

    assert built_before(str(known), DAY) is None
    assert build(known) == build(stranger(known))


def test_nothing_is_remembered_behind_a_link(known: Path) -> None:
    lead_out(".ua-i18n")(known)
    outside = known.parent / "outside"
    for name in ("status.memo", "status.manifest"):
        (outside / name).unlink()
    before = sorted(outside.iterdir())
    status(known)

    assert overview_before(str(known), DAY) is None
    assert sorted(outside.iterdir()) == before


@pytest.mark.parametrize("order", [1, -1], ids=["in turn", "the other way round"])
def test_whatever_was_done_between_builds_the_last_is_like_one_from_nothing(
    known: Path, order: int
) -> None:
    for change in [row.values[0] for row in BUILDS][::order]:
        assert callable(change)
        change(known)
        build(known)
    copy = stranger(known)
    shutil.rmtree(copy / "build")

    assert build(known) == build(copy)
    assert made(known) == made(copy)


def test_what_an_open_project_finds_under_old_settings_is_not_believed(
    known: Path,
) -> None:
    project = Project(known, today=DAY)
    (known / "ua-i18n.toml").write_text('languages = ["es"]')
    project.status()
    project.build()

    assert overview_before(str(known), DAY) is None
    assert built_before(str(known), DAY) is None
    assert status(known) == status(stranger(known))


def test_on_another_day_only_what_a_deadline_concerns_is_rendered(
    known: Path, rendered: set[str]
) -> None:
    assert built_before(str(known), BETWEEN) is None
    build(known, today=BETWEEN)
    status(known, today=BETWEEN)

    assert rendered == STRAND
    assert "banner" in (known / "build/pages/no-strand.en.html").read_text()

    rendered.clear()
    build(known, today=date(2031, 6, 2))

    assert rendered == set()


def test_the_days_left_are_counted_from_each_day(known: Path) -> None:
    days = [
        case.days_left
        for day in (DAY, date(2031, 5, 11))
        for case in Project(known, today=day).status()
    ]

    assert days == [37, 10, 36, 9]
