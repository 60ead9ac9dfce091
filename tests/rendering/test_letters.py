"""A letter is in one language from end to end, or says what it lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from rendering.polar import (
    ENGLISH,
    TEMPLATES,
    case_domain,
    catalog,
    one_target,
    polar_case,
    polar_letter,
    shared_domain,
    shipped,
)
from ua_i18n.cases import Paragraph
from ua_i18n.catalog import Catalog
from ua_i18n.languages import Tag
from ua_i18n.rendering import (
    BlockRole,
    Domain,
    Letter,
    MissingState,
    Sender,
    SpanState,
    write_letter,
)

LETTER = "I wait for **Ada** in 100 % of cases."
CASE = polar_case(
    subject=None,
    sign_off=None,
    letter=(Paragraph(LETTER, line=40),),
    targets=one_target(office=None, name=None, address=(), country=None),
)
GOOD = "Жду **Аду** в 100 % случаев."
SALUTATION = {"salutation-m|Dear Governor,": "Господин Губернатор!"}


def letter_with(msgstr: str | None, *, language: str = "ru") -> Letter:
    """The letter of CASE whose one paragraph has this translation, or no entry."""
    entries = dict(SALUTATION)
    if msgstr is not None:
        entries[f"letter|{LETTER}"] = msgstr
    domains = (case_domain([("ru", catalog("ru", entries))]), shared_domain())
    return polar_letter(language, domains, case=CASE)


STATES = [
    pytest.param("", MissingState.UNTRANSLATED, id="empty"),
    pytest.param(" \n", MissingState.UNTRANSLATED, id="blank"),
    pytest.param(f"~{GOOD}", MissingState.FUZZY, id="fuzzy"),
    pytest.param("~", MissingState.UNTRANSLATED, id="fuzzy and empty"),
    pytest.param("\u200b\u3164", MissingState.UNTRANSLATED, id="invisible"),
    pytest.param("{sender:||}", MissingState.UNTRANSLATED, id="nothing for anybody"),
    pytest.param("****", MissingState.UNTRANSLATED, id="marks alone"),
    pytest.param(
        "Жду **Аду** {sender:один|одна|} в 100 %.", MissingState.BROKEN, id="a hole"
    ),
    pytest.param("Жду Аду в 100 % случаев.", MissingState.BROKEN, id="bold lost"),
    pytest.param("Жду **Аду* в 100 %.", MissingState.BROKEN, id="bold not closed"),
    pytest.param(
        "{sender:Рад|Рада} **Аде** 100 %.", MissingState.BROKEN, id="two sender forms"
    ),
    pytest.param(
        "{sender:а|б|в **Аде** 100 %.", MissingState.BROKEN, id="sender not closed"
    ),
    pytest.param(None, MissingState.NOT_EXTRACTED, id="not in the catalog"),
]


@pytest.mark.parametrize(("msgstr", "state"), STATES)
def test_what_cannot_be_shown_makes_the_letter_incomplete(
    msgstr: str | None, state: MissingState
) -> None:
    letter = letter_with(msgstr)

    assert not letter.complete
    assert [state] == [missing.state for missing in letter.missing]
    assert [missing.msgid for missing in letter.missing] == [LETTER]


@pytest.mark.parametrize(("msgstr", "state"), STATES)
def test_a_fallback_stands_in_the_source_language_and_says_so(
    msgstr: str | None, state: MissingState
) -> None:
    block = letter_with(msgstr).blocks[-1]

    assert block.state == SpanState.FALLBACK
    assert block.language == ENGLISH
    assert block.text == "I wait for Ada in 100 % of cases."


def test_the_place_of_a_missing_message_is_in_the_catalog() -> None:
    (missing,) = letter_with("").missing

    assert (missing.path, missing.line) == ("locale/ru.po", 10)
    assert (missing.domain, missing.context) == ("polar", "letter")


def test_the_place_of_a_message_that_no_catalog_has_is_in_the_case() -> None:
    (missing,) = letter_with(None).missing

    assert (missing.path, missing.line) == ("cases/polar.md", 40)


def test_a_language_without_a_catalog_is_all_untranslated() -> None:
    missing = letter_with(GOOD, language="uk").missing

    assert {MissingState.UNTRANSLATED} == {one.state for one in missing}
    assert len(missing) == 2


def test_a_complete_letter_has_nothing_missing() -> None:
    letter = letter_with(GOOD)

    assert letter.complete
    assert letter.missing == ()
    assert letter.text == "Господин Губернатор!\n\nЖду Аду в 100 % случаев.\n"


def test_a_related_language_never_stands_in() -> None:
    letter = letter_with(GOOD, language="be")

    assert not letter.complete
    assert "Жду" not in letter.text


@pytest.mark.parametrize("language", ["ru-KZ", "ru-Cyrl"])
def test_a_narrower_tag_is_served_by_its_language(language: str) -> None:
    assert letter_with(GOOD, language=language).complete


@pytest.mark.parametrize("language", ["en", "en-GB"])
def test_a_letter_in_the_source_language_needs_no_catalog(language: str) -> None:
    letter = polar_letter(language, (case_domain(), shared_domain()))

    assert letter.complete
    assert {SpanState.SOURCE} == {b.state for b in letter.blocks}


def test_a_catalog_of_a_variety_of_the_source_language_is_used() -> None:
    entries = {**SALUTATION, f"letter|{LETTER}": "Oi **Ada**, 100 %."}
    domains = (case_domain([("en-GB", catalog("en", entries))]), shared_domain())

    letter = polar_letter("en-GB", domains, case=CASE)
    assert letter.complete
    assert letter.blocks[-1].text == "Oi Ada, 100 %."
    assert polar_letter("en", domains, case=CASE).looked_up[-1][2] == LETTER


def test_a_broken_source_text_makes_its_own_letter_incomplete() -> None:
    case = replace(CASE, letter=(Paragraph("I am {sender:glad|happy}.", line=9),))

    letter = polar_letter("en", (case_domain(), shared_domain()), case=case)
    (missing,) = letter.missing
    assert missing.state == MissingState.BROKEN
    assert (missing.path, missing.line) == ("cases/polar.md", 9)


def test_a_target_without_a_salutation_makes_no_letter() -> None:
    case = replace(CASE, targets=one_target(salutation=None))

    letter = polar_letter("en", (case_domain(), shared_domain()), case=case)
    (missing,) = letter.missing
    assert missing.state == MissingState.NO_SALUTATION
    assert missing.msgid is None
    assert missing.path == "cases/polar.md"
    assert polar_case().lines["targets/0"] == missing.line


def test_a_case_without_a_target_makes_no_letter() -> None:
    case = replace(CASE, targets=())

    letter = polar_letter("en", (case_domain(), shared_domain()), case=case)
    assert [one.state for one in letter.missing] == [MissingState.NO_SALUTATION]
    assert letter.target is None


def test_a_case_without_a_letter_makes_no_letter() -> None:
    letter = polar_letter("en", shipped("en"), case=replace(CASE, letter=()))

    assert letter.missing == ()
    assert not letter.complete


def test_a_letter_records_each_message_once_and_no_label() -> None:
    twice = replace(CASE, letter=CASE.letter * 2)

    letter = polar_letter("ru", (case_domain(), shared_domain()), case=twice)
    assert "DRAFT" in letter.text
    assert letter.looked_up == (
        ("polar", "salutation-m", "Dear Governor,"),
        ("polar", "letter", LETTER),
    )


# The phrasebook

PHRASE = "sign-off|Yours sincerely,"
OF_CASE = catalog("ru", {PHRASE: "Из дела"})
OF_UA = catalog("ru", {PHRASE: "Из ua"})
LOOK_UPS = [
    pytest.param([OF_CASE], [OF_UA], "Из дела", id="the case's own comes first"),
    pytest.param([catalog("ru", {})], [OF_UA], "Из ua", id="then ua"),
    pytest.param([], [OF_UA], "Из ua", id="ua without a catalog of the case"),
    pytest.param([OF_CASE], [], "Из дела", id="the case's own without ua"),
    pytest.param(
        [catalog("ru", {PHRASE: "~Из дела"})], [OF_UA], "Из ua", id="fuzzy in the case"
    ),
    pytest.param(
        [catalog("ru", {PHRASE: ""})], [OF_UA], "Из ua", id="empty in the case"
    ),
]


def _with_phrase(in_case: list[Catalog], in_ua: list[Catalog]) -> Letter:
    domains = (
        case_domain(("ru", found) for found in in_case),
        shared_domain(("ru", found) for found in in_ua),
    )
    return polar_letter("ru", domains)


@pytest.mark.parametrize(("in_case", "in_ua", "expected"), LOOK_UPS)
def test_a_phrase_is_looked_up_in_the_case_and_then_in_ua(
    in_case: list[Catalog], in_ua: list[Catalog], expected: str
) -> None:
    letter = _with_phrase(in_case, in_ua)

    assert expected == letter.blocks[-1].text
    assert "Yours sincerely," not in [missing.msgid for missing in letter.missing]


def test_a_missing_phrase_is_asked_in_ua() -> None:
    letter = _with_phrase([catalog("ru", {})], [catalog("ru", {PHRASE: "~Иное"})])

    missing = letter.missing[-1]
    assert (missing.domain, missing.state) == ("ua", MissingState.FUZZY)
    assert letter.looked_up[-1] == ("ua", "sign-off", "Yours sincerely,")


def test_a_text_in_another_context_is_no_phrase() -> None:
    case = polar_case(subject="Yours sincerely,")

    letter = polar_letter("ru", (case_domain(), shared_domain()), case=case)
    assert ("polar", "subject", "Yours sincerely,") in letter.looked_up


def test_a_case_in_another_language_has_no_phrases() -> None:
    domain = Domain("polar", Tag("fr"), {Tag("ru"): catalog("ru", {})})
    letter = write_letter(
        polar_case(language=Tag("fr")),
        None,
        language=Tag("ru"),
        domain=domain,
        shared=shared_domain([("ru", OF_UA)]),
        templates=TEMPLATES,
    )

    assert letter.looked_up[-1] == ("polar", "sign-off", "Yours sincerely,")


# The writer

GENDERS = [
    pytest.param("m", "zaniepokojony", id="a man"),
    pytest.param("f", "zaniepokojona", id="a woman"),
    pytest.param(None, "zaniepokojony(-a)", id="not said"),
]


@pytest.mark.parametrize(("gender", "form"), GENDERS)
def test_the_writer_chooses_the_form(gender: str | None, form: str) -> None:
    letter = polar_letter("pl", sender=Sender(gender=gender))  # type: ignore[arg-type]

    assert f"Jestem {form} losem" in letter.text


def test_without_a_date_there_is_no_date_line() -> None:
    roles = [b.role for b in polar_letter("pl", sender=Sender(place="Łódź")).blocks]

    assert BlockRole.DATE not in roles
    assert roles[-1] == BlockRole.SENDER


DATES = [
    pytest.param("pl", "29 lutego 2024", id="Polish"),
    pytest.param("ja", "2024年2月29日", id="Japanese"),
    pytest.param("ar", "29 فبراير 2024", id="Arabic"),
    pytest.param("en", "February 29, 2024", id="English"),
]


@pytest.mark.parametrize(("language", "shown"), DATES)
def test_the_date_is_written_as_the_language_writes_it(
    language: str, shown: str
) -> None:
    letter = polar_letter(language, sender=Sender(date=date(2024, 2, 29)))

    assert (BlockRole.DATE, shown) == (letter.blocks[0].role, letter.blocks[0].text)


def test_place_and_date_need_no_comma_of_ours() -> None:
    sender = Sender(place="Łódź", date=date(2024, 2, 29))

    assert polar_letter("ja", sender=sender).blocks[0].text == "Łódź\n2024年2月29日"


COUNTRIES = [
    pytest.param("AQ", "Antarktyda", id="a code"),
    pytest.param("Antarctica", "Antarktyda", id="a name"),
    pytest.param("Atlantis", "Atlantis", id="a name that nobody knows"),
]


@pytest.mark.parametrize(("written", "shown"), COUNTRIES)
def test_countries_are_named_in_the_language(written: str, shown: str) -> None:
    case = polar_case(targets=one_target(country=written))
    letter = polar_letter("pl", case=case)

    assert shown == letter.blocks[0].text.split("\n")[-1]


@pytest.mark.parametrize("written", ["Atlantis", "Congo", "XX"])
def test_a_letter_with_a_country_that_nobody_knows_is_not_complete(
    written: str,
) -> None:
    case = polar_case(targets=one_target(country=written))

    letter = polar_letter("pl", case=case)

    (missing,) = letter.missing
    assert (missing.context, missing.msgid) == ("country", written)
    assert (missing.path, missing.state) == ("cases/polar.md", "untranslated")
    assert ("polar", "country", written) in letter.looked_up
    assert letter.blocks[0].state is SpanState.FALLBACK
    assert polar_letter("en", case=case).complete


@pytest.mark.parametrize("language", ["kpg", "rw", "haw"])
@pytest.mark.parametrize("written", ["AQ", "Antarctica"])
def test_a_country_that_the_language_has_no_name_of_is_missing(
    language: str, written: str
) -> None:
    case = polar_case(targets=one_target(country=written, office=None, name=None))

    letter = polar_letter(language, (case_domain(), shared_domain()), case=case)

    (missing,) = [one for one in letter.missing if one.context == "country"]
    assert (missing.msgid, missing.state) == (written, "untranslated")
    assert (missing.path, missing.line) == ("cases/polar.md", 21)
    assert letter.blocks[0].text.split("\n")[-1] == "Antarctica"
    assert letter.blocks[0].state is SpanState.FALLBACK
    assert not letter.complete


@pytest.mark.parametrize(
    ("written", "complete"), [("Antaritika", True), ("Antarctica", True), ("AQ", False)]
)
def test_the_language_of_the_case_names_a_country_itself_but_by_no_code(
    written: str, complete: bool
) -> None:
    language = Tag("rw")
    case = polar_case(language=language, targets=one_target(country=written))
    domain = replace(case_domain(), source=language)

    letter = polar_letter("rw", (domain, shared_domain()), case=case)

    assert letter.blocks[0].text.split("\n")[-1] == written
    assert all(one.context != "country" for one in letter.missing) is complete


SENDERS = [
    pytest.param("pl", "DE", "Niemcy", id="a code"),
    pytest.param("pl", "Deutschland", "Niemcy", id="a name in a third language"),
    pytest.param("pl", "Kraj Basków", "Kraj Basków", id="a name of their own"),
    pytest.param("pl", "Scotland", "Scotland", id="a name that is no country's"),
    pytest.param("rw", "Ubudage", "Ubudage", id="a name that CLDR does not know"),
    pytest.param("rw", "Germany", "Germany", id="a name that the language has not"),
]


@pytest.mark.parametrize(("language", "written", "shown"), SENDERS)
def test_the_country_of_a_sender_is_named_or_stays_in_their_own_words(
    language: str, written: str, shown: str
) -> None:
    letter = polar_letter(language, sender=Sender(country=written))

    assert letter.blocks[-1].text == shown
    assert letter.blocks[-1].state is SpanState.DATA
    assert all(one.context != "sender-country" for one in letter.missing)


def test_a_code_that_the_language_has_no_name_of_is_missing() -> None:
    letter = polar_letter("rw", sender=Sender(name="Jo", country="DE"))

    (missing,) = [one for one in letter.missing if one.context == "sender-country"]
    assert (missing.msgid, missing.state) == ("DE", "untranslated")
    assert (missing.path, missing.line) == (None, None)
    assert letter.blocks[-1].text == "Jo\nGermany"
    assert letter.blocks[-1].state is SpanState.FALLBACK


# Blocks and formats


def test_an_address_is_as_bad_as_its_worst_line() -> None:
    entries = {"office-m|Governor of the Station": "Губернатору"}
    domains = (case_domain([("ru", catalog("ru", entries))]), shared_domain())

    address = polar_letter("ru", domains).blocks[0]
    assert address.role == BlockRole.ADDRESS
    assert address.state == SpanState.FALLBACK
    assert address.language == ENGLISH


def test_an_address_of_data_alone_is_data() -> None:
    case = polar_case(targets=one_target(office=None, name=None))

    assert polar_letter("ru", case=case).blocks[0].state == SpanState.DATA


def test_wrapped_texts_of_a_case_find_their_message() -> None:
    wrapped = replace(
        CASE, letter=(Paragraph("I wait for\n  **Ada** in 100 % of cases."),)
    )
    entries = {**SALUTATION, f"letter|{LETTER}": GOOD}
    domains = (case_domain([("ru", catalog("ru", entries))]), shared_domain())

    assert polar_letter("ru", domains, case=wrapped).complete


def test_a_line_end_in_a_translation_breaks_no_line() -> None:
    letter = letter_with(" Жду\n\n**Аду** в 100\u00a0%\tслучаев.\n")

    assert letter.complete
    assert letter.blocks[-1].text == "Жду Аду в 100\u00a0% случаев."


def test_items_of_lists_keep_their_marks() -> None:
    items = [("1.", "one"), ("1.", "two"), ("", "text"), ("1.", "again"), ("-", "dash")]
    letter = tuple(Paragraph(text, marker) for marker, text in items)

    shown = polar_letter("en", shipped("en"), case=replace(CASE, letter=letter))
    texts = [b.text for b in shown.blocks if b.role is BlockRole.PARAGRAPH]
    assert texts == ["1. one", "2. two", "text", "1. again", "- dash"]


@pytest.mark.parametrize("form", ["text", "html"])
def test_every_format_of_a_draft_says_so_in_the_letters_language(form: str) -> None:
    draft = polar_letter("ar")
    whole = polar_letter("pl")

    assert "مسودة: هذه الرسالة غير مكتملة. لا ترسلها." in getattr(draft, form)
    assert "SZKIC" not in getattr(whole, form)


def test_an_html_draft_marks_each_fallback_with_its_language() -> None:
    html = polar_letter("ar").html

    assert '<p class="paragraph fallback" lang="en" dir="ltr">Please let her go' in html


def test_hostile_texts_of_the_sender_are_text() -> None:
    evil = "<script>alert(1)</script>"
    html = polar_letter("pl", sender=Sender(name=evil, place=evil, email=evil)).html

    assert "<script" not in html
    assert "&lt;script&gt;" in html
