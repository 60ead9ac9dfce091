"""How far each case is, and what to translate first."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from ua_i18n import Project
from ua_i18n.errors import LanguageError
from ua_i18n.languages import Tag
from ua_i18n.project import (
    CaseStatus,
    Counts,
    LanguageStatus,
    lowest_percentage,
)
from ua_i18n.project.figures import todo, unwritable

EMPTY = Counts(0, 0, 0, 0, 0)


def row(
    language: str = "ru", *, rank: int | None = 1, words: int = 5, done: int = 0
) -> LanguageStatus:
    letter = Counts(4, done, 0, 4 - done, 0)
    return LanguageStatus(
        Tag(language), rank, False, letter, EMPTY, words, ready=done == 4
    )


def case(name: str, days: int | None, *rows: LanguageStatus) -> CaseStatus:
    deadline = None if days is None else date(2031, 5, 10)
    return CaseStatus(name, deadline, days, rows or (row(),))


def test_the_languages_stand_in_rank_order_the_source_among_them(
    project: Project,
) -> None:
    lind, strand = project.status()

    assert [(r.language, r.rank, r.source) for r in lind.languages] == [
        ("ru", 1, False),
        ("en", 2, True),
    ]
    assert [(r.language, r.rank, r.source) for r in strand.languages] == [
        ("zh-Hans", 1, False),
        ("ru", 2, False),
        ("en", None, True),
    ]


def test_the_days_left_are_counted_from_today(root: Path) -> None:
    days = {
        day: Project(root, today=date(2031, 6, day)).status(case="no-lind")[0].days_left
        for day in (15, 16, 17)
    }

    assert days == {15: 1, 16: 0, 17: -1}


def test_letter_and_page_are_counted_apart(root: Path, project: Project) -> None:
    path = root / "locale/ru/LC_MESSAGES/no-lind.po"
    text = path.read_text().replace('msgctxt "title"', '#, fuzzy\nmsgctxt "title"')
    path.write_text(text.replace('msgstr "Дело Ады Линд"', 'msgstr ""'))

    (lind,) = project.status(case="no-lind", language="ru")
    (russian,) = lind.languages

    total = russian.page.total
    assert russian.letter == Counts(7, 6, 0, 1, 0)
    assert russian.page == Counts(total, total - 1, 1, 0, 0)
    assert russian.words_left == 5 + 4
    assert not russian.ready


def test_what_is_complete_is_ready(project: Project) -> None:
    (lind,) = project.status(case="no-lind", language="ru")
    (russian,) = lind.languages

    assert russian.letter == Counts(7, 7, 0, 0, 0)
    assert (russian.ready, russian.words_left) == (True, 0)


def test_a_known_language_without_a_catalog_counts_as_untranslated(
    root: Path, project: Project
) -> None:
    (root / "locale/kk/LC_MESSAGES").mkdir(parents=True)

    (lind, _) = project.status(language="kk")
    (kazakh,) = lind.languages

    assert (kazakh.rank, kazakh.letter.untranslated) == (None, kazakh.letter.total)


def test_a_language_is_found_under_its_other_name(project: Project) -> None:
    (strand,) = project.status(case="no-strand", language="zh_CN")

    assert [(r.language, r.rank) for r in strand.languages] == [("zh-Hans", 1)]


def test_cases_that_do_not_know_the_language_are_left_out(
    root: Path, project: Project
) -> None:
    text = (root / "cases/no-lind.md").read_text()
    (root / "cases/no-lind.md").write_text(text.replace("Russian; English", "Kazakh"))

    assert [c.case for c in project.status(language="kk")] == ["no-lind"]


def test_a_language_that_no_case_knows_is_refused_with_the_list(
    project: Project,
) -> None:
    with pytest.raises(LanguageError, match=r"there are: .*ru"):
        project.status(language="kk")
    with pytest.raises(LanguageError, match=r"there are: .*ru"):
        project.status(language="Klingon")


def test_a_case_that_cannot_be_read_is_left_out(root: Path, project: Project) -> None:
    (root / "cases/no-lind.md").write_text("broken")

    assert [c.case for c in project.status()] == ["no-strand"]
    assert project.status(case="no-lind") == ()
    assert [f.code for f in project.unreadable()] == ["syntax"]


def test_a_letter_without_messages_is_not_complete() -> None:
    assert EMPTY.percentage == 0.0


def test_the_lowest_letter_counts_over_preferred_languages_alone() -> None:
    cases = [
        case("a", 3, row(done=3), row("en", rank=2, done=4)),
        case("b", 3, row("kk", rank=None, done=0)),
    ]

    assert lowest_percentage(cases) == 75.0


def test_a_letter_that_nobody_can_write_counts_nothing(
    root: Path, project: Project
) -> None:
    path = root / "cases/no-lind.md"
    path.write_text(path.read_text().replace("salutation: Dear Minister,", ""))

    (lind,) = project.status(case="no-lind", language="ru")

    assert lind.languages[0].letter.percentage == 100.0
    assert (lowest_percentage([lind]), unwritable([lind])) == (0.0, ["no-lind"])
    assert todo([lind]) == []


def test_a_letter_that_lacks_translations_can_be_written() -> None:
    assert unwritable([case("a", 3, row(done=3))]) == []


def test_without_preferred_languages_nothing_is_lacking() -> None:
    assert lowest_percentage([]) == 100.0


URGENCY = [
    pytest.param(case("b", 2), case("a", 9), id="the nearer deadline"),
    pytest.param(case("b", 0), case("a", 1), id="today before tomorrow"),
    pytest.param(case("b", 9), case("a", None), id="a deadline before none"),
    pytest.param(case("b", None), case("a", -1), id="none before one that passed"),
    pytest.param(case("b", -1), case("a", -9), id="the later of two that passed"),
    pytest.param(
        case("a", 2, row("ru", rank=1, words=9)),
        case("a", 2, row("fr", rank=2, words=1)),
        id="the preferred language",
    ),
    pytest.param(
        case("a", 2, row("ru", rank=2)),
        case("a", 2, row("de", rank=None)),
        id="a preferred language before another",
    ),
    pytest.param(
        case("b", 2, row(words=3)), case("a", 2, row(words=4)), id="fewer words"
    ),
]


@pytest.mark.parametrize(("first", "second"), URGENCY)
def test_the_most_urgent_comes_first(first: CaseStatus, second: CaseStatus) -> None:
    for cases in ([first, second], [second, first]):
        assert [c for c, _ in todo(cases)] == [first, second]


def test_what_is_done_is_not_left() -> None:
    assert todo([case("a", 2, row(words=0, done=4))]) == []


def test_a_letter_that_lacks_more_than_words_is_left() -> None:
    assert len(todo([case("a", 2, row(words=0, done=3))])) == 1
