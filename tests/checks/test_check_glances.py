"""What is told at a glance must be what a full reading tells."""

from __future__ import annotations

import pytest

from ua_i18n.catalog import Message
from ua_i18n.checks import Brief, Entry, Pair, check_entry
from ua_i18n.checks.facts.addresses import may_hold_phone, phones
from ua_i18n.checks.facts.articles import find_articles, is_cited
from ua_i18n.checks.facts.dates import find_dates, plain_dates
from ua_i18n.checks.facts.numbers import figures, legible
from ua_i18n.checks.facts.reading import same_numbers
from ua_i18n.checks.facts.references import slashed, stands_exactly
from ua_i18n.checks.facts.sums import find_sums, is_stated, may_state_sum
from ua_i18n.checks.wording import mixed_capitals, repeated_word
from ua_i18n.languages import Tag, bare_months, familiar_words, may_be_familiar
from ua_i18n.texts import faults, same_bold


def pair(source: str, text: str, language: str = "ru") -> Pair:
    return Pair(
        source,
        text,
        context="letter",
        python_format=False,
        brief=Brief(Tag(language), Tag("en")),
    )


def codes(source: str, text: str, language: str = "ru") -> set[str]:
    message = Message(source, (text,), msgctxt="letter")
    entry = Entry(message, Brief(Tag(language), Tag("en")))
    return {finding.code for finding in check_entry(entry)}


@pytest.mark.parametrize(
    ("text", "written", "plainly"),
    [
        ("Суд назначен на 10 апреля.", "10 April", True),
        ("Суд назначен на 10 апреля 2023 года", "10 April 2023", True),
        ("Суд назначен на 10 апреля 2023 года", "10 April", True),
        ("Суд назначен на 10 апреля 2024 года", "10 April 2023", False),
        ("Суд назначен на 10 апреля", "10 April 2023", False),
        ("Суд назначен на 110 апреля", "10 April", False),
        ("Суд назначен на 10 апрельских", "10 April", False),
        ("Суд назначен на 10 мая", "10 April", False),
        ("Суд назначен на 10 апреля 20231", "10 April 2023", False),
        ("Он вышел 4 и 5 января 2022 года", "4 and 5 January 2022", True),
        ("Он вышел 4 или 5 января", "4 or 5 January", True),
        ("Он вышел 3 и 5 января", "4 and 5 January", False),
        ("Он вышел 14 и 5 января", "4 and 5 January", False),
        ("Он вышел 5 января", "4 and 5 January", False),
        ("Он вышел 3, 4 и 5 января", "3, 4 and 5 January", False),
    ],
)
def test_a_date_stands_plainly_where_it_is_written_as_usual(
    text: str, written: str, *, plainly: bool
) -> None:
    (dates, _) = find_dates(written, Tag("en"))
    (plain,) = plain_dates(dates, Tag("ru"))

    assert plain.stands_in(text) is plainly
    if plainly:
        (others, _) = find_dates(text, Tag("ru"))
        assert all(any(map(date.agrees, others)) for date in dates)


@pytest.mark.parametrize(
    ("text", "language", "written", "plainly"),
    [
        ("по статье 378 Уголовного кодекса", "ru", "Article 378", True),
        ("(ст. 378 УК)", "ru", "Article 378", True),
        ("(часть 2 статьи 378 Уголовного кодекса)", "ru", "Article 378.2", True),
        ("по части 2 статьи 378", "ru", "Article 378", True),
        ("(часть 3 статьи 378)", "ru", "Article 378.2", False),
        ("(статья 378, часть 2)", "ru", "Article 378.2", False),
        ("по статье 379", "ru", "Article 378", False),
        ("по статье 1378", "ru", "Article 378", False),
        ("по статье 3785", "ru", "Article 378", False),
        ("по статье 378-1", "ru", "Article 378", False),
        ("378 человек по статье 5", "ru", "Article 378", False),
        ("подстатья 378", "ru", "Article 378", False),
        ("en el artículo 378 del Código", "es", "Article 378", True),
        ("тыс. 378-бап", "kk", "Article 378", False),
    ],
)
def test_an_article_is_cited_where_its_word_stands_before_it(
    text: str, language: str, written: str, *, plainly: bool
) -> None:
    (article,) = find_articles(written, Tag("en")) or ()

    assert is_cited(article, text, Tag(language)) is plainly
    if plainly:
        (other,) = find_articles(text, Tag(language)) or ()
        assert other.number == article.number
        assert article.parts <= other.parts


@pytest.mark.parametrize(
    ("text", "language", "written", "plainly"),
    [
        ("штраф 400 000 тенге", "ru", "400,000 tenge", True),
        ("штраф 400\u00a0000 тенге", "ru", "400,000 tenge", True),
        ("(885 долларов США)", "ru", "885 US dollars", True),
        ("una multa de 400.000 euros", "es", "400,000 euros", True),
        ("штраф 400 000 рублей", "ru", "400,000 tenge", False),
        ("штраф 1 400 000 тенге", "ru", "400,000 tenge", False),
        ("штраф 400 000,50 тенге", "ru", "400,000 tenge", False),
        ("400 000 человек", "ru", "400,000 tenge", False),
        ("2 млн долларов", "ru", "2 million dollars", False),
        ("885,5 доллара", "ru", "885 US dollars", False),
        ("une amende de $1 200 euros", "fr", "€1,200", False),
        ("42 $ 400 тенге", "ru", "400 tenge", False),
    ],
)
def test_a_sum_is_stated_where_its_currency_follows(
    text: str, language: str, written: str, *, plainly: bool
) -> None:
    (one,) = find_sums(written, Tag("en"))

    assert is_stated(one, text, Tag(language)) is plainly
    if plainly:
        others = find_sums(legible(text), Tag(language))
        assert any(
            one.values & other.values and one.currencies & other.currencies
            for other in others
        )


@pytest.mark.parametrize(
    ("text", "plainly"),
    [
        ("Срочная акция 31/22", True),
        ("Срочная акция 31.22.", True),
        ("(UA 31/22)", True),
        ("Срочная акция 131/22", False),
        ("Срочная акция 31/221", False),
        ("Срочная акция 1/31/22", False),
        ("31.22.2022", False),
        ("Срочная акция 32/22", False),
        ("https://example.org/?ua=31/22", False),
        ("https://example.org/ua-31/22", False),
    ],
)
def test_the_number_of_an_action_stands_exactly(text: str, *, plainly: bool) -> None:
    assert stands_exactly("31/22", text) is plainly
    assert ("31/22" in slashed(text)) >= plainly


@pytest.mark.parametrize(
    ("source", "text", "same"),
    [
        ("5 of 7 on 10 April", "5 из 7 10 апреля", True),
        ("Article 378.2 and 272", "часть 2 статьи 378 и 272", True),
        ("8,000 people", "8 000 человек", True),
        ("8,000 people", "8000 человек", True),
        ("200,000 and 885", "200 и 885 000", False),
        ("5 of 7", "7 из 8", False),
        ("5 of 7", "٥ من ٧", True),
        ("5 of 7", "5 из 7 и ٨", False),
        ("no number", "٨", False),
    ],
)
def test_texts_have_the_same_numbers(source: str, text: str, *, same: bool) -> None:
    assert same_numbers(pair(source, text)) is same
    assert (figures(legible(source)) == figures(legible(text))) is same


@pytest.mark.parametrize(
    "text",
    [
        "Тел.: +7 7172 74-56-31",
        "Тел.: +7\u00a07172\u00a074\u00a056\u00a031",
        "(+7) 7172 74 56 31",
        "020 7946 0123",
    ],
)
def test_what_may_hold_no_telephone_holds_none(text: str) -> None:
    assert phones(legible(text))
    assert may_hold_phone(text)


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("по словам словам очевидцев", True),
        ("по словам словам.", True),
        ("Он он", False),
        ("он он", True),
        ("Потом потом", False),
        ("Потом Потом пришли", True),
        ("на настоящий момент", False),
        ("что-то то", False),
        ("то то-то", False),
        ("раз, раз", False),
        ("сказал «по словам словам»", True),
        ("Прошу Вас:\nпо по просьбе", True),
        ("«\u00a0потом потом\u00a0»", True),
        ("{sender:рад рад|рада|рад(а)}", True),
        ("{sender:рад|рада рада|рад(а)}", True),
        ("«Потом потом»", False),
        ("дом/улица улица", True),
        ("конец.потом потом", True),
        ("кто-то то", False),
        ("l’un un jour", False),
        ("зв’язок язок", False),
        ("EU:ssa ssa", False),
        ("--list=LIST LIST", False),
        ("%lu lu", False),
        ("«МММ» то то", True),
    ],
)
def test_a_word_stands_twice(text: str, *, twice: bool) -> None:
    assert bool(list(repeated_word(pair("Something else", text)))) is twice
    assert ("repeated-word" in codes("Something else", text)) is twice


@pytest.mark.parametrize(
    ("text", "language", "mixed"),
    [
        ("КАзахстан", "ru", True),
        ("в «КАзахстане»", "ru", True),
        ("Северо-КАзахстан", "ru", True),
        ("Тюрьма.КАзахстан", "ru", True),
        ("LIšće", "hr", True),
        ("VIšestruka", "hr", True),
        ("EĊĵempju", "mt", True),
        ("SKısa", "tr", True),
        ("ŁÓDŹ i CZĘŚĆ", "pl", False),
        ("США", "ru", False),
        ("ООНовский", "ru", False),
        ("%DLl", "ru", False),
        ("MOżliwości", "pl", True),
        ("Tu POłożenie jest.", "pl", True),
        ("CZęść", "pl", True),
        ("Bu AYırma için.", "tr", True),
        ("To je NEžít.", "cs", True),
        ("ҚАзақстан", "kk", True),
        ("ȘTie", "ro", True),
        ("ĐẢng", "vi", True),
        ("ΆΝθρωπος", "el", True),
        ("ՀԱյաստան", "hy", True),
        ("Y這our", "en", False),
        ("мАМа", "ru", False),
    ],
)
def test_a_word_begins_with_two_capitals(
    text: str, language: str, *, mixed: bool
) -> None:
    remarks = list(mixed_capitals(pair("Something else", text, language)))

    assert bool(remarks) is mixed
    assert ("mixed-capitals" in codes("Something else", text, language)) is mixed


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("a fine of 400 tenge", True),
        ("drop all 3 charges", False),
        ("a fine of 400 ALL", True),
        ("try 5 times", False),
        ("TRY 500", True),
        ("US$400", True),
        ("\uff04 400", True),
        ("€5m", True),
        ("5 people", False),
    ],
)
def test_a_source_may_state_a_sum(text: str, *, states: bool) -> None:
    english = Tag("en")
    original = pair(text, "x").original

    assert may_state_sum(text, original.hints, english) is states
    assert states or not find_sums(legible(text), english)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on 14 May", "en"),
        ("on MAY 14", "en"),
        ("el 14 de mayo", "es"),
        ("En Mayo 14", "es"),
        ("14. März", "de"),
        ("14 мая", "ru"),
        ("3月14日", "ja"),
        ("14 tháng 3", "vi"),
        ("14 მარტი", "ka"),
        ("أكتوبر 10", "ar"),
        ("اكتوبر 10", "ar"),
        ("آوریل 10", "fa"),
    ],
)
def test_a_date_is_found_at_a_glance(text: str, language: str) -> None:
    assert find_dates(legible(text), Tag(language))[0]


@pytest.mark.parametrize(
    ("text", "language"),
    [("in MAY", "en"), ("En Mayo", "es"), ("im März", "de"), ("uFeberbari", "nr")],
)
def test_a_month_alone_is_found_at_a_glance(text: str, language: str) -> None:
    assert bare_months(text, Tag(language))


@pytest.mark.parametrize(
    ("source", "text", "languages", "code"),
    [
        ("احتجز في أكتوبر 10 هناك", "on October 11", "ar en", "date-changed"),
        ("Είναι 400 λίρες.", "Штраф 400 долларов.", "el ru", "sum-changed"),
        ("In Febr\u200euary.", "En agosto.", "en es", "month-changed"),
        ("In Ap\u00adril.", "En agosto.", "en es", "month-changed"),
    ],
)
def test_what_a_source_says_is_found_however_it_is_written(
    source: str, text: str, languages: str, code: str
) -> None:
    source_language, language = map(Tag, languages.split())
    entry = Entry(
        Message(source, (text,), msgctxt="letter"), Brief(language, source_language)
    )

    assert code in {finding.code for finding in check_entry(entry)}


@pytest.mark.parametrize("language", ["da", "sr", "ru", "de", "zh-Hans"])
@pytest.mark.parametrize(
    "source",
    [
        "Der er over 40 dage",
        "less than 40",
        "up to 40",
        "not in May",
        "nothing, for 2 days",
    ],
)
def test_a_source_in_another_language_is_not_read_as_english(
    source: str, language: str
) -> None:
    brief = Brief(Tag("ru" if language != "ru" else "es"), Tag(language))

    found = check_entry(Entry(Message(source, ("да",), msgctxt="letter"), brief))

    assert {"bound-turned", "unit-changed", "negation-lost"}.isdisjoint(
        finding.code for finding in found
    )


@pytest.mark.parametrize("language", "cs de es fa fr it kk pl pt ru tr uk".split())
def test_a_word_for_friends_is_found_at_a_glance(language: str) -> None:
    tag = Tag(language)
    words = familiar_words(tag)

    assert words
    for word in words:
        for written in (word, word.title(), word.upper()):
            for text in ("{}", "a {} b", "«{}»", "(a-{}.", "1\n{},"):
                assert may_be_familiar(text.format(written), tag)
        assert not may_be_familiar(f"x{word}x _{word}_ {word}1", tag)


@pytest.mark.parametrize(
    ("source", "text", "same"),
    [
        ("Free **Mamay** now", "Свободу **Мамаю** сейчас", True),
        ("**One** and **two**", "**Раз** и **два**", True),
        ("Free **Mamay** now", "Свободу Мамаю сейчас", False),
        ("Free **Mamay** now", "Свободу **Мамаю сейчас", False),
        ("Free **Mamay** now", "Свободу ** Мамаю ** сейчас", False),
        ("Free *Mamay* now", "Свободу *Мамаю* сейчас", False),
    ],
)
def test_bold_is_the_same(source: str, text: str, *, same: bool) -> None:
    assert same_bold(source, text) is same
    if same:
        assert faults(source, text, python_format=False, markdown=True) == ()


@pytest.mark.parametrize(
    ("source", "text", "code"),
    [
        ("**5** and 3 people", "**5**3 человека", "number-changed"),
        ("Call **now** 5", "Звоните **020** (794) **60** 123", "phone-changed"),
        ("on 10 April", "10 апреля**1**", "markup"),
        ("under Article 378", "по статье 378**5**", "article-changed"),
        ("Write to us", r"Пишите нам www\.example.net/x", "url-changed"),
        ("Write to us", r"Пишите нам https:\//example.net/x", "url-changed"),
        ("Write to **us**", "Пишите **н**ww**w**.example.net/x", "markup"),
        ("Write **now**", "Пишите **w**ww.example.net/x", "url-changed"),
        (
            "Write to us",
            "Пишите нам {sender:www|www|www}.example.net/x",
            "url-changed",
        ),
    ],
)
def test_a_glance_sees_what_a_reader_sees_and_not_the_marks(
    source: str, text: str, code: str
) -> None:
    assert code in codes(source, text)


@pytest.mark.parametrize(
    ("source", "text", "code"),
    [
        ("24 people: a2@minjust.kz", "2 человека: a24@minjust.kz", "number-changed"),
        (
            "UA 31/22: https://amnesty.kz/?ua=31/22",
            "UA 32/22: https://amnesty.kz/?ua=31/22",
            "ua-number-changed",
        ),
        ("Write to c@minjust.kz with me", "Пишите c@minjust.kz c ним", "wrong-script"),
        ("rooms 5 3", "комнаты 5\u20603", "number-changed"),
    ],
)
def test_addresses_and_invisible_marks_hide_no_fault_from_a_glance(
    source: str, text: str, code: str
) -> None:
    assert code in codes(source, text)


@pytest.mark.parametrize(
    ("source", "text", "language"),
    [
        ("Phone: (202) 232 5488", "تلفن: (۲۰۲)، ۲۳۲-۵۴۸۸", "fa"),
        ("Call +962 6 500 5555.", "اتصلوا على ٩٦٢ ٦ ٥٠٠ ٥٥٥٥.", "ar"),
        ("Call +962 6 500 5555.", "Звоните +962 (6) 500 55 55.", "ru"),
    ],
)
def test_a_telephone_in_other_digits_is_the_same(
    source: str, text: str, language: str
) -> None:
    assert "phone-changed" not in codes(source, text, language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ru", "Мы требуем его освобождения."),
        ("de", "Wir fordern seine Freilassung."),
        ("ar", "نطالب بالإفراج عنه فورا."),
        ("hy", "Մենք պահանջում ենք ազատել նրան։"),
        ("ur", "ہم اس کی رہائی کا مطالبہ کرتے ہیں۔"),
        ("hi", "हम उनकी रिहाई की माँग करते हैं।"),
        ("am", "እንዲፈታ እንጠይቃለን አሁን።"),
        ("zh-Hans", "我们要求立即释放他。"),
        ("ja", "私たちは彼の釈放を求めます。"),
    ],
)
def test_a_sentence_stands_twice_behind_the_stop_of_any_script(
    language: str, sentence: str
) -> None:
    source = "We demand his release."

    assert "repeated-sentence" in codes(source, f"{sentence} {sentence}", language)
    assert "repeated-sentence" not in codes(source, sentence, language)


@pytest.mark.parametrize(
    "text",
    [
        "Ich schreibe Ihnen in großer Sorge. Please release him at once.",
        "Please release him at once. Ich schreibe Ihnen in großer Sorge",
        "Ich schreibe Ihnen in großer Sorge\nPlease release him at once.",
    ],
)
def test_a_sentence_of_the_source_is_found_among_others(text: str) -> None:
    source = "I am writing to you in great concern. Please release him at once."

    assert "wrong-language" in codes(source, text, "de")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Пишите на www.example.net.", "url-changed"),
        ("Пишите на WWW.example.net", "url-changed"),
        ("Пишите на https://localhost.", "url-changed"),
    ],
)
def test_an_address_before_the_last_stop_is_found(text: str, code: str) -> None:
    assert code in codes("Write to us.", text)
