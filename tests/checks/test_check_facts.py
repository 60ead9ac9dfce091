"""Facts in the forms that translators give them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ua_i18n.catalog import Message
from ua_i18n.checks import CHECKS, Brief, Entry, Severity, check_entry
from ua_i18n.languages import Tag

ERROR, WARNING = Severity.ERROR, Severity.WARNING
FACTS = {code for code, check in CHECKS.items() if check.family == "facts"}


def remarks(language: str, source: str, text: str) -> list[str]:
    message = Message(source, (text,), msgctxt="letter")
    found = check_entry(Entry(message, Brief(Tag(language), Tag("en"))))
    return [finding.message for finding in found if finding.code in FACTS]


def weights(message: Message) -> set[Severity]:
    found = check_entry(Entry(message, Brief(Tag("es"), Tag("en"))))
    return {finding.severity for finding in found if finding.code in FACTS}


@pytest.mark.parametrize(
    ("language", "source", "text"),
    [
        pytest.param("ru", "12 May 2022", "12.05.2022", id="numeric date"),
        pytest.param("ru", "12 May 2022", "12 мая 2022 г.", id="Russian date"),
        pytest.param("ru", "14 March", "14-го марта", id="ordinal"),
        pytest.param("fr", "1 March", "le 1er mars", id="French first"),
        pytest.param("es", "March 14, 2022", "14 de marzo de 2022", id="Spanish"),
        pytest.param("pt-BR", "14 March", "14 de março", id="Portuguese"),
        pytest.param("ar", "14 March", "14 آذار", id="Levantine month"),
        pytest.param("ar", "4 April", "٤ ابريل", id="month without hamza"),
        pytest.param("fa", "4 January", "۴ ژانویه", id="Persian"),
        pytest.param("he", "14 March", "14 במרץ", id="Hebrew preposition"),
        pytest.param("zh", "14 March 2022", "2022年3月14日", id="Chinese"),
        pytest.param("zh", "4 and 5 January", "1月4日和5日", id="Chinese list"),
        pytest.param("ko", "14 March", "3월 14일", id="Korean"),
        pytest.param("vi", "14 March", "ngày 14 tháng 3", id="Vietnamese"),
        pytest.param("hu", "14 March 2022", "2022. március 14-én", id="Hungarian"),
        pytest.param("kk", "14 March", "14 наурызда", id="case ending"),
        pytest.param("th", "14 March", "14 มีนาคม", id="Thai"),
        pytest.param("hi", "14 March", "१४ मार्च", id="Devanagari digits"),
        pytest.param("ru", "January 4 and 5", "4 и 5 января", id="list"),
        pytest.param("ru", "4 and 5 January", "с 4 по 5 января", id="range"),
        pytest.param("fi", "14 March", "maaliskuun 14.", id="other form of the month"),
        pytest.param("bo", "14 March 2022", "2022 3 14", id="language without months"),
        pytest.param("ru", "in January 2022", "в январе 2022 года", id="no day"),
        pytest.param("ru", "on the 4th, Monday", "в понедельник 4 мая", id="no month"),
        pytest.param("ru", "on 4 May, 4 May", "4 мая, 4-го мая", id="date twice"),
        pytest.param("fr", "Article 19 may apply", "L’article 19", id="the verb may"),
        pytest.param("fr", "In May 20 people", "En mai, 20 personnes", id="no date"),
        pytest.param("de", "400,000 Tenge", "400.000 Tenge", id="dot groups"),
        pytest.param("fr", "400,000", "400\u202f000", id="narrow space groups"),
        pytest.param("zh", "400,000 Tenge", "40万坚戈", id="myriads"),
        pytest.param("ru", "1.5 million", "1,5 млн", id="million"),
        pytest.param("ru", "1,500,000", "1,5 миллиона", id="million for figures"),
        pytest.param("hi", "1,000,000", "10,00,000", id="Indian groups"),
        pytest.param("hi", "a fine of $100", "100 डॉलर का जुर्माना", id="Hindi money"),
        pytest.param("ru", "Article 378.2", "часть 2 статьи 378", id="article"),
        pytest.param("ru", "six-year term", "6 лет", id="figures for words"),
        pytest.param("ru", "16th Street, 50%", "16-я улица, 50 %", id="ordinal, %"),
        pytest.param("ru", "+8 7172 74-56-31", "+8 7172 74-56-31", id="phone"),
        pytest.param("ru", "A@example.org.", "a: «A@example.org»", id="quoted e-mail"),
        pytest.param(
            "ru",
            "[r](https://example.org/1)",
            "[о](https://example.org/1)",
            id="url with a number",
        ),
    ],
)
def test_a_fact_may_take_the_form_of_the_language(
    language: str, source: str, text: str
) -> None:
    assert remarks(language, source, text) == []


@pytest.mark.parametrize(
    ("language", "source", "text", "expected"),
    [
        pytest.param(
            "ru",
            "On 14 March",
            "14 мая",
            "the date “14 March” is “14 мая” here",
            id="month",
        ),
        pytest.param(
            "ru",
            "Until 12 May 2022",
            "До 13.05.2022",
            "the date “12 May” is “13.05” here",
            id="day of a numeric date",
        ),
        pytest.param(
            "ru",
            "On 10 April and again on 10 April",
            "10 апреля и вновь 11 апреля",
            "the source does not have the date “11 апреля”",
            id="a date changed where it stands again",
        ),
        pytest.param(
            "ar",
            "She is still in prison.",
            "لا تزال في السجن منذ 4 أبريل.",
            "the source does not have the date “4 ابريل”",
            id="date added",
        ),
        pytest.param(
            "es",
            "On 14 March",
            "El 14 de marzo y el 14 de mayo",
            "the source does not have the date “14 de mayo”",
            id="month added",
        ),
        pytest.param(
            "zh",
            "On 14 March",
            "3月",
            "the date “14 March” of the source is missing",
            id="day dropped",
        ),
        pytest.param(
            "fr",
            "In 2022",
            "En 2021",
            "the number 2022 of the source is missing; the translation has 2021",
            id="year",
        ),
        pytest.param(
            "es",
            "Article 6",
            "Artículo 7",
            "“Article 6” of the source is “Artículo 7” here",
            id="small number replaced",
        ),
        pytest.param(
            "fr",
            "UA 235/17, EUR 57/5630/2022",
            "AU 235/18, EUR 57/5360/2022",
            "the number 235/17 of the source is 235/18 here",
            id="number of an Urgent Action",
        ),
        pytest.param(
            "es",
            "UA 79/11",
            "La acción urgente",
            "the number 79/11 of the source is missing",
            id="number of an Urgent Action lost",
        ),
        pytest.param(
            "ar",
            "230 people",
            "٢٣٨ شخصًا",
            "the number 230 of the source is missing; the translation has 238",
            id="Arabic digits",
        ),
        pytest.param(
            "ru",
            "8,000 requests",
            "800 заявлений",
            "the number 8,000 of the source is missing; the translation has 800",
            id="a zero lost",
        ),
        pytest.param(
            "zh",
            "400,000 Tenge",
            "4万坚戈",
            "“400,000 Tenge” is “4万坚戈” here",
            id="a power lost",
        ),
        pytest.param(
            "ru",
            "a@example.org",
            "a@example.orgа",
            "the e-mail address a@example.org of the source is missing; "
            "the translation has a@example.orgа: а is Cyrillic Small Letter A",
            id="letter after the address",
        ),
        pytest.param(
            "ru",
            "a@example.org",
            "a\u200b@example.org",
            "the e-mail address a@example.org of the source is missing",
            id="hidden character",
        ),
        pytest.param(
            "ru",
            "https://example.org",
            "https://еxample.org",
            "the URL https://example.org of the source is missing; the translation "
            "has https://еxample.org: е is Cyrillic Small Letter Ie",
            id="Cyrillic letter in the host",
        ),
    ],
)
def test_a_changed_fact_is_named(
    language: str, source: str, text: str, expected: str
) -> None:
    assert expected in remarks(language, source, text)


WEIGHED = [
    pytest.param("Report mistakes.", "… to tp@kde.org", WARNING, id="address added"),
    pytest.param("Say a@example.org", "a@ejemplo.com", WARNING, id="example address"),
    pytest.param("Write to a@kde.org", "b@kde.org", ERROR, id="address changed"),
    pytest.param("See @include", "@load", WARNING, id="command"),
    pytest.param("https://kde.org/en/", "https://kde.org/es", WARNING, id="same site"),
    pytest.param("https://kde.org/en/", "https://kde.com/en/", ERROR, id="other site"),
    pytest.param("Mistakes?", "https://kde.org/es", WARNING, id="page added"),
]


@pytest.mark.parametrize(("source", "text", "severity"), WEIGHED)
def test_a_contact_in_a_text_without_context_is_weighed(
    source: str, text: str, severity: Severity
) -> None:
    assert weights(Message(source, (text,))) == {severity}


@pytest.mark.parametrize(("source", "text", "severity"), WEIGHED)
def test_a_changed_contact_in_a_text_of_a_case_is_an_error(
    source: str, text: str, severity: Severity
) -> None:
    assert weights(Message(source, (text,), msgctxt="letter")) == {ERROR}


@pytest.mark.parametrize("context", [None, "letter"])
def test_the_same_place_by_another_protocol_is_a_warning(context: str | None) -> None:
    message = Message("https://kde.org/ua", ("http://kde.org/ua/",), msgctxt=context)

    assert weights(message) == {WARNING}


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1," * 10_000, id="list of days"),
        pytest.param("9" * 100_000, id="digits"),
        pytest.param("1,000" * 5_000, id="groups"),
        pytest.param("1 a " * 5_000 + "March", id="days and words"),
        pytest.param("a@" * 50_000, id="addresses"),
        pytest.param("https://a(" * 10_000, id="urls"),
    ],
)
def test_hostile_texts_are_read_in_reasonable_time(text: str) -> None:
    assert isinstance(remarks("en", text, text), list)


@given(
    st.sampled_from(["ru", "ar", "zh", "fr", "xx"]),
    st.text(alphabet="0123456789.,/-٣३ 月日марта@:a€\u202e"),
)
def test_a_copy_has_the_facts_of_its_source(language: str, text: str) -> None:
    message = Message(text, (text,), msgctxt="title")
    found = check_entry(Entry(message, Brief(Tag(language), Tag(language))))

    assert [finding for finding in found if finding.code in FACTS] == []


def test_another_number_in_words_is_an_error_in_a_letter_that_is_sent() -> None:
    brief = Brief(Tag("ru"), Tag("en"))
    message = Message("He got six years.", ("Он получил семь лет.",), msgctxt="letter")

    sent = {one.severity for one in check_entry(Entry(message, brief), critical=True)}
    read = {one.severity for one in check_entry(Entry(message, brief))}

    assert (sent, read) == ({ERROR}, {WARNING})
