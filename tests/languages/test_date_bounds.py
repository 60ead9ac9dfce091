"""Before a date, and after it."""

from __future__ import annotations

import pytest

from ua_i18n.languages import Tag, knows_sides, sides_of

SAID = {
    "ar": ("قبل 14 مارس", "منذ 14 مارس"),
    "az": ("14 mart tarixindən əvvəl", "14 martdan sonra"),
    "be": ("да 14 сакавіка", "пасля 14 сакавіка"),
    "bg": ("преди 14 март", "след 14 март"),
    "bs": ("prije 14. marta", "nakon 14. marta"),
    "ca": ("fins al 14 de març", "des del 14 de març"),
    "cs": ("do 14. března", "po 14. březnu"),
    "da": ("inden den 14. marts", "siden den 14. marts"),
    "de": ("vor dem 14. märz", "seit dem 14. märz"),
    "el": ("πριν από τις 14 μαρτίου", "μετά τις 14 μαρτίου"),
    "es": ("antes del 14 de marzo", "a partir del 14 de marzo"),
    "fa": ("تا 14 مارس", "پس از 14 مارس"),
    "fr": ("jusqu’au 14 mars", "à compter du 14 mars"),
    "gl": ("antes do 14 de marzo", "a partir do 14 de marzo"),
    "he": ("עד 14 במרץ", "מאז 14 במרץ"),
    "hi": ("14 मार्च तक", "14 मार्च के बाद"),
    "hr": ("do 14. ožujka", "nakon 14. ožujka"),
    "hu": ("14. előtt", "14. óta"),
    "id": ("sebelum 14 maret", "sejak tanggal 14 maret"),
    "it": ("entro il 14 marzo", "dopo il 14 marzo"),
    "ja": ("3月14日までに", "3月14日以降"),
    "kk": ("14 наурызға дейін", "14 наурыздан бері"),
    "ko": ("3월 14일까지", "3월 14일부터"),
    "ky": ("14-мартка чейин", "14-марттан кийин"),
    "nb": ("før 14. mars", "etter 14. mars"),
    "mk": ("до 14 март", "по 14 март"),
    "ms": ("sehingga 14 mac", "selepas 14 mac"),
    "nn": ("før 14. mars", "sidan 14. mars"),
    "no": ("innen 14. mars", "fra 14. mars"),
    "nl": ("uiterlijk op 14 maart", "vanaf 14 maart"),
    "pl": ("przed 14 marca", "od 14 marca"),
    "pt": ("até 14 de março", "desde 14 de março"),
    "ro": ("până la 14 martie", "după 14 martie"),
    "ru": ("не позднее 14 марта", "не ранее 14 марта"),
    "sk": ("do 14. marca", "po 14. marci"),
    "sl": ("do 14. marca", "po 14. marcu"),
    "sr": ("до 14. марта", "posle 14. marta"),
    "sv": ("senast den 14 mars", "efter den 14 mars"),
    "tr": ("14 mart tarihine kadar", "14 mart 2031'den itibaren"),
    "uk": ("до 14 березня", "з 14 березня"),
    "uz": ("14-martgacha", "14-martdan boshlab"),
    "vi": ("đến ngày 14 tháng 3", "kể từ ngày 14 tháng 3"),
    "zh": ("截至3月14日", "3月14日以后"),
}
"""Language -> before the 14th of March or until then, after it or since then."""


@pytest.mark.parametrize("language", SAID)
def test_each_language_says_before_and_after(language: str) -> None:
    before, after = SAID[language]

    assert knows_sides(Tag(language))
    assert sides_of(14, before, Tag(language)) == {"before"}
    assert sides_of(14, after, Tag(language)) == {"after"}


@pytest.mark.parametrize(
    "text",
    [
        "14 марта",
        "письмо от 14 марта",
        "после протестов, 14 марта",
        "до 140 марта",
        "до 3.14 после",
        "после 5 и 14 марта",
        "надо 14 марта",
    ],
)
def test_a_date_may_be_on_no_side(text: str) -> None:
    assert sides_of(14, text, Tag("ru")) == frozenset()


def test_the_word_next_to_a_date_counts() -> None:
    assert sides_of(14, "с мая до 14 марта", Tag("ru")) == {"before"}
    assert sides_of(14, "po karze do 14 marca", Tag("pl")) == {"before"}
    assert sides_of(14, "14 mart'a kadar tutulduktan sonra", Tag("tr")) == {"before"}


def test_the_word_of_another_date_does_not_count() -> None:
    assert sides_of(5, "5 mart'tan 14 mart'a kadar", Tag("tr")) == frozenset()


def test_both_sides_are_told_of_two_places() -> None:
    text = "до 14 марта и после 14 марта"

    assert sides_of(14, text, Tag("ru")) == {"before", "after"}


def test_a_language_without_a_list_is_not_known() -> None:
    assert not knows_sides(Tag("sw"))
