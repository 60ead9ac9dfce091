"""One table for all checks of messages: what each must find, and must not."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from ua_i18n.catalog import Message
from ua_i18n.checks import CHECKS, FAMILIES, Entry, Scope, check, check_entry
from ua_i18n.languages import Tag

DOCS = Path(__file__).parents[2] / "docs" / "checks.md"


def found(language: str, message: Message) -> list[str]:
    entry = Entry(message, Tag(language), Tag("en"), nplurals=2)
    return [finding.code for finding in check_entry(entry)]


def text(context: str | None, msgid: str, msgstr: str, *flags: str) -> Message:
    return Message(msgid, (msgstr,), msgctxt=context, flags=flags)


def plural(*msgstr: str, flags: tuple[str, ...] = ()) -> Message:
    return Message(
        "%(n)s letter sent",
        msgstr,
        msgid_plural="%(n)s letters sent",
        flags=("python-format", *flags),
    )


def example(code: str, fires: bool, language: str, message: Message, why: str) -> Any:
    return pytest.param(code, fires, language, message, id=f"{code}: {why}")


PY = "python-format"
MAIL = "Write to office@example.org today."
LINK = "See https://example.org/a_b (in English)."
BOLD = "Release **Aigerim** now."
SORRY = "I am deeply worried about her."

EXAMPLES = [
    # untranslated
    example("untranslated", True, "ru", text("letter", SORRY, ""), "empty"),
    example("untranslated", True, "ru", text("letter", SORRY, " \n"), "blank"),
    example("untranslated", True, "ru", text("letter", SORRY, "", "fuzzy"), "fuzzy"),
    example("untranslated", False, "ru", text("letter", SORRY, "Я встревожен."), "ru"),
    example("untranslated", False, "zh", text("letter", SORRY, "我深感担忧。"), "zh"),
    example("untranslated", False, "fr", plural("%(n)s lettre", ""), "plural hole"),
    # fuzzy
    example("fuzzy", True, "ru", text("letter", SORRY, "Я рад.", "fuzzy"), "proposal"),
    example("fuzzy", False, "ru", text("letter", SORRY, "Я встревожен."), "confirmed"),
    example("fuzzy", False, "ru", text("letter", SORRY, "", "fuzzy"), "empty"),
    # plural-hole
    example("plural-hole", True, "fr", plural("%(n)s lettre", ""), "one form empty"),
    example("plural-hole", True, "fr", plural("%(n)s lettre"), "one form absent"),
    example(
        "plural-hole", False, "fr", plural("%(n)s lettre", "%(n)s lettres"), "all forms"
    ),
    example("plural-hole", False, "fr", plural("", ""), "untranslated"),
    example(
        "plural-hole", False, "fr", plural("%(n)s l", "", flags=("fuzzy",)), "fuzzy"
    ),
    # placeholder
    example(
        "placeholder", True, "es", text("label", "Case %(n)s", "Caso", PY), "missing"
    ),
    example(
        "placeholder", True, "ar", text("label", "Case", "القضية %(n)s", PY), "extra"
    ),
    example(
        "placeholder", True, "fr", plural("%(n)s lettre", "des lettres"), "in a plural"
    ),
    example(
        "placeholder",
        False,
        "zh",
        text("label", "%(a)s of %(b)s", "%(b)s的%(a)s", PY),
        "other order",
    ),
    example("placeholder", False, "es", text("letter", "Case %(n)s", "Caso"), "prose"),
    example(
        "placeholder",
        False,
        "fr",
        Message(
            "One letter sent",
            ("Une lettre envoyée", "%(n)s lettres envoyées"),
            msgid_plural="%(n)s letters sent",
            flags=(PY,),
        ),
        "singular without a number",
    ),
    # stray-percent
    example(
        "stray-percent",
        True,
        "fr",
        text("label", "%(n)s done", "%(n)s fini à 100 %", PY),
        "prose",
    ),
    example(
        "stray-percent",
        True,
        "ru",
        text("label", "%(n)s done", "%(n)s %(n)999999999s", PY),
        "width",
    ),
    example(
        "stray-percent",
        False,
        "fr",
        text("label", "%(n)s %%", "%(n)s %%", PY),
        "written twice",
    ),
    example(
        "stray-percent", False, "fr", text("letter", "100 %", "100 %"), "case text"
    ),
    # markup
    example("markup", True, "ru", text("letter", BOLD, "Освободите её."), "bold lost"),
    example(
        "markup", True, "ru", text("letter", BOLD, "Освободите **её."), "not closed"
    ),
    example("markup", True, "fr", text("title", "Now", "<b>Maintenant</b>"), "HTML"),
    example(
        "markup", False, "ru", text("letter", BOLD, "**Айгерим** на волю."), "kept"
    ),
    example("markup", False, "zh", text("letter", BOLD, "立即释放**她**"), "zh"),
    example("markup", False, "es", text("title", "A * B", "A * B"), "not Markdown"),
    # sender-form
    example(
        "sender-form",
        True,
        "ru",
        text("letter", SORRY, "Я {sender:встревожен|встревожена}."),
        "two forms",
    ),
    example(
        "sender-form",
        True,
        "es",
        text("letter", SORRY, "Estoy {sender:preocupado|preocupada|preocupado/a."),
        "not closed",
    ),
    example(
        "sender-form",
        False,
        "ru",
        text("letter", SORRY, "Я {sender:встревожен|встревожена|встревожен(а)}."),
        "three forms",
    ),
    example(
        "sender-form",
        False,
        "fr",
        text("letter", SORRY, "Je suis préoccupé{sender:|e|(e)}."),
        "empty form",
    ),
    # email-changed
    example(
        "email-changed",
        True,
        "ru",
        text("action", MAIL, "Пишите на office@example.com."),
        "another",
    ),
    example(
        "email-changed",
        True,
        "ru",
        text("action", MAIL, "Пишите на оffice@example.org."),
        "Cyrillic letter",
    ),
    example("email-changed", True, "es", text("action", MAIL, "Escriba."), "missing"),
    example(
        "email-changed",
        False,
        "zh",
        text("action", MAIL, "请写信至office@example.org。"),
        "no spaces",
    ),
    example(
        "email-changed",
        False,
        "ar",
        text("action", MAIL, "اكتب إلى office@example.org اليوم."),
        "ar",
    ),
    # url-changed
    example(
        "url-changed",
        True,
        "fr",
        text("action", LINK, "Voir https://example.com/a_b (en anglais)."),
        "another",
    ),
    example(
        "url-changed",
        True,
        "fr",
        text("action", "A [b](https://e.org/b)", "A [b](https://e.org/c)"),
        "in a link",
    ),
    example(
        "url-changed",
        False,
        "fr",
        text("action", LINK, "Voir (https://example.org/a_b), en anglais."),
        "punctuation",
    ),
    example(
        "url-changed",
        False,
        "zh",
        text("action", LINK, "见https://example.org/a_b（英文）。"),
        "zh",
    ),
    # number-changed
    example(
        "number-changed",
        True,
        "ru",
        text("background", "230 people were hurt.", "Пострадало 238 человек."),
        "another",
    ),
    example(
        "number-changed",
        True,
        "es",
        text("letter", "Article 378.2", "Artículo 378"),
        "part of an article",
    ),
    example(
        "number-changed",
        False,
        "ru",
        text("background", "8,000 requests", "8 000 заявлений"),
        "separator",
    ),
    example(
        "number-changed",
        False,
        "ar",
        text("background", "8,000 requests", "٨٬٠٠٠ طلب"),
        "Arabic digits",
    ),
    example(
        "number-changed",
        False,
        "fr",
        text("background", "4 women", "quatre femmes"),
        "spelt out",
    ),
    # date-changed
    example(
        "date-changed",
        True,
        "ru",
        text("letter", "on 14 March", "14 мая"),
        "another month",
    ),
    example(
        "date-changed",
        True,
        "ar",
        text("letter", "on 14 March", "في ١٥ مارس"),
        "another day",
    ),
    example(
        "date-changed",
        False,
        "ru",
        text("letter", "on March 14, 2022", "14 марта 2022 года"),
        "ru",
    ),
    example(
        "date-changed", False, "ar", text("letter", "on 14 March", "١٤ مارس"), "ar"
    ),
    example("date-changed", False, "zh", text("letter", "14 March", "3月14日"), "zh"),
    # same-as-source
    example("same-as-source", True, "fr", text("letter", SORRY, SORRY), "sentence"),
    example(
        "same-as-source",
        True,
        "es",
        text("sign-off", "Yours sincerely,", "Yours sincerely,"),
        "two words",
    ),
    example("same-as-source", False, "fr", text("label", "Fax", "Fax"), "one word"),
    example(
        "same-as-source",
        False,
        "ru",
        text("person-name", "Maria da Silva", "Maria da Silva"),
        "name",
    ),
    example(
        "same-as-source", False, "en-GB", text("letter", SORRY, SORRY), "same language"
    ),
    # wrong-script
    example(
        "wrong-script",
        True,
        "ru",
        text("letter", SORRY, "Ya gluboko vstrevozhen."),
        "Latin letters",
    ),
    example(
        "wrong-script", True, "zh", text("letter", SORRY, "Shen gan danyou."), "pinyin"
    ),
    example(
        "wrong-script",
        True,
        "ru",
        text("letter", SORRY, "Я встрeвожен."),
        "Latin letter in a word",
    ),
    example(
        "wrong-script",
        False,
        "ru",
        text("background", "A video on YouTube", "Видео на YouTube"),
        "name of the source",
    ),
    example(
        "wrong-script",
        False,
        "ar",
        text("action", MAIL, "اكتب: office@example.org"),
        "address",
    ),
    example(
        "wrong-script", False, "ja", text("letter", SORRY, "とても心配です。"), "ja"
    ),
    example(
        "wrong-script",
        False,
        "und",
        text("letter", SORRY, "Я встревожен."),
        "unknown language",
    ),
    # hidden-text
    example(
        "hidden-text",
        True,
        "ru",
        text("letter", "Fine 4,000", "Штраф \u202e000,4"),
        "override",
    ),
    example(
        "hidden-text", True, "es", text("letter", "Fine", "Mul\u200bta"), "zero width"
    ),
    example(
        "hidden-text",
        False,
        "fa",
        text("letter", "I write", "می\u200cنویسم"),
        "joiner of Persian",
    ),
    example(
        "hidden-text",
        False,
        "ar",
        text("letter", "UA number", "رقم \u2068UA\u2069\u200f"),
        "isolates",
    ),
    # ignore-code
    example(
        "ignore-code",
        True,
        "ru",
        Message(SORRY, ("Да.",), comments=("ua-i18n: ignore=markup",)),
        "no reason",
    ),
    example(
        "ignore-code",
        True,
        "ru",
        Message(SORRY, ("Да.",), comments=("ua-i18n: ignore=markdown it is so",)),
        "unknown",
    ),
    example(
        "ignore-code",
        False,
        "ru",
        Message(SORRY, ("Да.",), comments=("ua-i18n: ignore=markup it is so",)),
        "reason",
    ),
    example(
        "ignore-code",
        False,
        "ru",
        Message(SORRY, ("Да.",), comments=("ask ua-i18n people",)),
        "other comment",
    ),
]


@pytest.mark.parametrize(("code", "fires", "language", "message"), EXAMPLES)
def test_a_check_finds_what_it_must_and_nothing_else(
    code: str, fires: bool, language: str, message: Message
) -> None:
    assert (code in found(language, message)) is fires


def test_every_check_of_messages_has_examples_of_both_kinds() -> None:
    counts = Counter((param.values[0], param.values[1]) for param in EXAMPLES)
    codes = [
        code
        for code, entry in CHECKS.items()
        if entry.scope in {Scope.ENTRY, Scope.TEXT}
    ]

    assert [code for code in codes if counts[code, True] < 1] == []
    assert [code for code in codes if counts[code, False] < 2] == []


def test_every_check_has_its_heading_and_its_parts_in_the_docs() -> None:
    page = DOCS.read_text(encoding="utf-8")
    sections = dict(re.findall(r"(?ms)^## `([a-z-]+)`\n(.*?)(?=^## |\Z)", page))

    assert list(sections) == list(CHECKS)
    for code, section in sections.items():
        for part in ("**Why.**", "**Wrong.**", "**Right.**", "**Ignore.**"):
            assert part in section, f"{code}: {part}"
        assert CHECKS[code].summary in section, code


def test_every_check_is_a_documented_function_of_a_listed_family() -> None:
    homes = {family.__name__ for family in FAMILIES}

    for entry in CHECKS.values():
        assert entry.summary
        assert entry.find.__module__ in homes


def test_a_code_cannot_be_taken_twice() -> None:
    register = check("markup", scope=Scope.TEXT)

    with pytest.raises(ValueError, match="markup"):
        register(CHECKS["placeholder"].find)
