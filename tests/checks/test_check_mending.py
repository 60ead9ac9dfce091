"""Mending: a confirmed text loses its faults, and nothing else changes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest

from ua_i18n.catalog import Catalog, read_po
from ua_i18n.checks import CHECKS, Brief, Mended, Pair, mend, registry
from ua_i18n.languages import Tag

HEAD = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
BRIEF = Brief(Tag("ru"), Tag("en"))


def without_zero_width(pair: Pair) -> str:
    return pair.text.replace("\u200b", "")


@pytest.fixture(autouse=True)
def _fixes(monkeypatch: pytest.MonkeyPatch) -> None:
    give_fix(monkeypatch, "hidden-text", without_zero_width)


def give_fix(
    monkeypatch: pytest.MonkeyPatch, code: str, fix: Callable[[Pair], str]
) -> None:
    monkeypatch.setitem(registry._checks, code, replace(CHECKS[code], fix=fix))


def catalog(*entries: str) -> Catalog:
    return read_po("\n".join((HEAD, *entries)).encode(), filename="ru.po")


def mended(entries: Iterable[str], codes: Iterable[str] = CHECKS) -> Mended:
    return mend(catalog(*entries), BRIEF, codes=frozenset(codes))


FAULTY = 'msgid "I ask all of you."\nmsgstr "Про\u200bшу Вас."\n'
SOUND = 'msgid   "I write."\nmsgstr ""\n"Пишу "\n"Вам."\n'
OLD = '#~ msgid "old"\n#~ msgstr "ста\u200bрое"\n'
LEFT_ALONE = [
    pytest.param(f"#, fuzzy\n{FAULTY}", id="a proposal"),
    pytest.param(
        f"# ua-i18n: ignore=hidden-text the name is written so\n{FAULTY}",
        id="judged by a person",
    ),
    pytest.param(SOUND, id="sound"),
    pytest.param('msgid "I ask."\nmsgstr ""\n', id="not translated"),
    pytest.param(OLD, id="obsolete"),
]


def test_a_fault_is_mended_and_all_else_keeps_its_bytes() -> None:
    found = mended([SOUND, FAULTY, OLD])

    before = catalog(SOUND, FAULTY, OLD).to_po()
    assert found.catalog.to_po() == before.replace(
        "Про\u200bшу".encode(), "Прошу".encode()
    )
    assert [(f.code, f.line) for f in found.findings] == [("hidden-text", 10)]


@pytest.mark.parametrize("entry", LEFT_ALONE)
def test_what_is_not_a_confirmed_fault_is_left_alone(entry: str) -> None:
    given = catalog(entry)

    assert mend(given, BRIEF, codes=frozenset(CHECKS)).catalog is given


def test_only_the_wanted_codes_are_mended() -> None:
    assert mended([FAULTY], ["markup"]).findings == ()


def test_every_form_of_a_plural_is_mended() -> None:
    entry = (
        'msgid "%(n)s day"\nmsgid_plural "%(n)s days"\n'
        'msgstr[0] "%(n)s де\u200bнь"\nmsgstr[1] ""\nmsgstr[2] "%(n)s дн\u200bей"\n'
    )
    (message,) = mended([entry]).catalog.messages

    assert message.msgstr == ("%(n)s день", "", "%(n)s дней")


WORSE = [
    pytest.param(lambda pair: pair.text + " 5", id="brings a number"),
    pytest.param(lambda pair: pair.text, id="changes nothing"),
    pytest.param(lambda pair: pair.text + "!", id="does not help"),
    pytest.param(lambda pair: "", id="empties the text"),
    pytest.param(lambda pair: pair.source, id="leaves the source"),
]


@pytest.mark.parametrize("fix", WORSE)
def test_a_fix_that_makes_nothing_better_is_not_taken(
    fix: Callable[[Pair], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give_fix(monkeypatch, "hidden-text", fix)

    assert mended([FAULTY]).findings == ()


def test_two_fixes_work_on_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    give_fix(monkeypatch, "markup", lambda pair: pair.text.replace("**", ""))
    entry = 'msgctxt "letter"\nmsgid "I ask."\nmsgstr "**Про\u200bшу**."\n'
    found = mended([entry])

    assert found.catalog.messages[0].msgstr == ("Прошу.",)
    assert {finding.code for finding in found.findings} == {"hidden-text", "markup"}
