"""Catalogs, cases and unreadable files become findings; users choose among them."""

from __future__ import annotations

import pytest

from ua_i18n.cases import Case, Paragraph, Target
from ua_i18n.catalog import Message, read_po
from ua_i18n.checks import (
    ALIASES,
    CHECKS,
    Brief,
    Docket,
    Entry,
    Finding,
    Severity,
    check_case,
    check_catalog,
    check_entry,
    resolve_codes,
    selected,
    unreadable,
)
from ua_i18n.errors import CaseError, ConfigError, PoSyntaxError, SourceError
from ua_i18n.languages import Tag

PO = """\
msgid ""
msgstr ""
"Project-Id-Version: kz\\n"
"PO-Revision-Date: 2026-01-02 03:04+0000\\n"
"Last-Translator: none yet\\n"
"Language-Team: none\\n"
"Language: ru\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && "
"n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"

msgctxt "letter"
msgid "I write to you."
msgstr ""

msgctxt "background"
msgid "230 people were hurt."
msgstr "Пострадало 238 человек."

msgid "One letter"
msgid_plural "Letters"
msgstr[0] "Письмо"
msgstr[1] "Письма"

#~ msgid "Old"
#~ msgstr ""
""".encode()
LETTER = ("letter", "I write to you.")


def check_po(*critical: tuple[str | None, str]) -> list[Finding]:
    return list(
        check_catalog(
            read_po(PO, filename="ru.po"),
            path="locale/ru/LC_MESSAGES/kz.po",
            language=Tag("ru"),
            source_language=Tag("en"),
            domain="kz",
            critical=frozenset(critical),
        )
    )


def test_a_finding_says_where_the_message_stands() -> None:
    findings = check_po()

    assert [(finding.code, finding.line) for finding in findings] == [
        ("untranslated", 15),
        ("number-changed", 19),
        ("plural-hole", 22),
    ]
    assert findings[1] == Finding(
        "number-changed",
        Severity.ERROR,
        "the number 230 of the source is missing; the translation has 238",
        path="locale/ru/LC_MESSAGES/kz.po",
        line=19,
        column=1,
        language=Tag("ru"),
        domain="kz",
        context="background",
        msgid="230 people were hurt.",
    )


def test_what_is_missing_is_an_error_in_critical_messages_only() -> None:
    assert check_po()[0].severity is Severity.WARNING
    assert check_po(LETTER)[0].severity is Severity.ERROR


def entry(*comments: str, msgstr: str = "8**") -> Entry:
    message = Message("7", (msgstr,), msgctxt="letter", comments=comments)
    return Entry(message, Brief(Tag("ru"), Tag("en")))


def codes(*comments: str) -> set[str]:
    return {finding.code for finding in check_entry(entry(*comments))}


def test_a_comment_with_a_reason_suppresses_its_codes_only() -> None:
    assert codes() == {"markup", "number-changed"}
    assert codes("ua-i18n: ignore=markup a footnote") == {"number-changed"}
    assert codes("ua-i18n: ignore=markup,number-changed both are right") == set()
    assert codes("UA-i18n:  ignore = markup , number-changed – right") == set()


def test_a_comment_may_use_the_name_of_another_tool() -> None:
    assert codes("ua-i18n: ignore=numbers the law was renumbered") == {"markup"}


@pytest.mark.parametrize(
    "comment",
    [
        pytest.param("ua-i18n: ignore=markup", id="no reason"),
        pytest.param("ua-i18n: ignore=mark-up it is right", id="unknown code"),
        pytest.param("ua-i18n: ignore", id="no code"),
        pytest.param("ua-i18n: please skip this", id="other words"),
    ],
)
def test_a_faulty_comment_suppresses_nothing_and_is_reported(comment: str) -> None:
    assert codes(comment) == {"markup", "number-changed", "ignore-code"}


def test_a_faulty_comment_cannot_suppress_its_own_report() -> None:
    assert "ignore-code" in codes("ua-i18n: ignore=ignore-code,nonsense because")


def test_an_unconfirmed_translation_is_not_compared() -> None:
    message = Message("7", ("8 **",), msgctxt="letter", flags=("fuzzy",))
    found = check_entry(Entry(message, Brief(Tag("ru"), Tag("en"))))

    assert [finding.code for finding in found] == ["fuzzy"]


def case(*languages: str, text: str = "I write to you.") -> Docket:
    one = Case(
        id="kz",
        language=Tag("en"),
        title="Free her",
        letter=(Paragraph(text, line=9),),
        preferred_languages=languages,
        targets=(Target("minister"),),
        lines={"preferred_languages": 4},
        path="cases/kz.md",
    )
    return Docket(one)


def on_case(docket: Docket) -> list[Finding]:
    return [f for f in check_case(docket) if f.severity is Severity.ERROR]


def test_a_language_that_is_not_known_is_a_finding_on_the_case() -> None:
    (finding,) = on_case(case("Russian", "Klingonese", "kk"))

    assert finding.code == "language-name"
    assert "Klingonese" in finding.message
    assert (finding.path, finding.line, finding.domain) == ("cases/kz.md", 4, "kz")


@pytest.mark.parametrize("language", ["Russian", "fr", "Chinese (Simplified)", "中文"])
def test_a_language_that_is_known_is_no_finding(language: str) -> None:
    assert list(on_case(case(language))) == []


def test_a_fault_in_the_source_is_a_finding_at_its_line() -> None:
    found = list(on_case(case(text="I am {sender:he|she}.")))

    assert [(finding.code, finding.line) for finding in found] == [("source-text", 9)]


@pytest.mark.parametrize("text", ["I am {sender:a|b|c}.", "**Free** her", "a * b {x}"])
def test_a_sound_source_is_no_finding(text: str) -> None:
    assert list(on_case(case(text=text))) == []


def test_a_file_that_cannot_be_read_is_a_finding_at_its_place() -> None:
    error = PoSyntaxError("the string is not closed", path="ru.po", line=3, column=8)

    (finding,) = unreadable(error, language=Tag("ru"), domain="kz")

    assert finding == Finding(
        "syntax",
        Severity.ERROR,
        "the string is not closed",
        path="ru.po",
        line=3,
        column=8,
        language=Tag("ru"),
        domain="kz",
    )


def test_every_fault_of_a_case_file_is_a_finding() -> None:
    faults = [SourceError(word, path="a.md", line=2) for word in ("one", "two")]

    found = unreadable(CaseError(faults))

    assert [finding.message for finding in found] == ["one", "two"]


def test_codes_and_names_of_other_tools_are_resolved() -> None:
    assert resolve_codes(["markup", "W302"]) == {"markup", "same-as-source"}
    assert resolve_codes([]) == frozenset()


@pytest.mark.parametrize(
    ("name", "advice"),
    [
        pytest.param("fuzy", "did you mean “fuzzy”?", id="near"),
        pytest.param("punct", "did you mean “punctuation”", id="begun"),
        pytest.param("quux", "the families are: completeness,", id="far"),
        pytest.param("quuux", "docs/checks.md lists the codes", id="far, too"),
    ],
)
def test_an_unknown_code_is_an_error_with_advice(name: str, advice: str) -> None:
    with pytest.raises(ConfigError, match="there is no check") as raised:
        resolve_codes(["markup", name])

    assert advice in str(raised.value)


@pytest.mark.parametrize(
    "name", ["python-brace-format", "python_brace_format", "Python_Brace_Format"]
)
def test_a_name_of_another_tool_may_be_written_in_several_ways(name: str) -> None:
    assert resolve_codes([name]) == {"placeholder"}


def test_a_name_that_two_tools_have_stands_for_the_codes_of_both() -> None:
    assert resolve_codes(["--check-format"]) > resolve_codes(["python_format"])
    assert resolve_codes(["untranslated"]) == {"untranslated"}


def test_a_check_of_another_tool_that_does_not_apply_says_why() -> None:
    with pytest.raises(ConfigError, match="no accelerator keys"):
        resolve_codes(["accelerators"])


def test_every_alias_stands_for_codes_and_hides_none() -> None:
    assert {code for codes in ALIASES.values() for code in codes} <= set(CHECKS)
    assert set(ALIASES).isdisjoint(CHECKS)


def test_findings_are_selected_by_code_in_their_order() -> None:
    findings = check_po()

    assert selected(findings) == tuple(findings)
    assert selected(findings, select={"plural-hole"}) == (findings[2],)
    assert selected(findings, ignore={"plural-hole"}) == tuple(findings[:2])
    assert selected(findings, select={"fuzzy"}, ignore={"fuzzy"}) == ()
    assert selected(findings, select=set()) == ()
