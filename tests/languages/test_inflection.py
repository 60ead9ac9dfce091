"""Forms of words, and spellings of names in other scripts."""

from __future__ import annotations

import pytest

from ua_i18n.languages import Tag, may_spell, plain_word, word_forms, word_tokens


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("ru", "Мамай", "Мамая Мамаю Мамаем Мамае"),
        ("ru", "Токаеву", "Токаев Токаева Токаевым Токаеве"),
        ("ru", "Айгуль", "Айгули Айгулью"),
        ("ru", "Ермекова", "Ермековой Ермекову"),
        ("ru", "Достоевский", "Достоевского Достоевскому Достоевским"),
        ("ru", "Беляцкий", "Беляцкого Беляцким"),
        ("uk", "Олена", "Олени Олені Олену Оленою"),
        ("pl", "Nowak", "Nowaka Nowakowi Nowakiem"),
        ("ar", "محمد", "ومحمد لمحمد بمحمد ولمحمد"),
        ("ar", "أحمد", "احمد لأحمد"),
        ("fa", "علی", "علي"),
        ("he", "דוד", "ודוד לדוד שדוד"),
        ("kk", "Мамай", "Мамайдың Мамайға Мамаймен"),
        ("fi", "Mamay", "Mamayn Mamaylle"),
        ("hu", "Mamay", "Mamaynak Mamayt"),
        ("de", "Mamay", "Mamays"),
        ("el", "Παπαδόπουλος", "Παπαδοπούλου Παπαδόπουλο"),
    ],
)
def test_a_name_is_known_in_its_forms(language: str, word: str, forms: str) -> None:
    known = word_forms(word, Tag(language), name=True)

    assert [form for form in forms.split() if plain_word(form) not in known] == []


@pytest.mark.parametrize(
    ("language", "word", "others"),
    [
        ("ru", "Мамай", "Мамаи Мамин Мамонов"),
        ("ru", "Токаев", "Токарев Такоев Токаевский"),
        ("es", "Mamay", "Mamai Mamays"),
        ("ar", "منصور", "منظور منصورة"),
        ("fr", "Rahmani", "Rhamani Rahman"),
    ],
)
def test_another_name_is_no_form(language: str, word: str, others: str) -> None:
    known = word_forms(word, Tag(language), name=True)

    assert [other for other in others.split() if plain_word(other) in known] == []


@pytest.mark.parametrize(
    ("language", "word", "forms"),
    [
        ("ru", "права", "прав правам правами правах"),
        ("ru", "задержание", "задержания задержанию задержанием"),
        ("uk", "свобода", "свободи свободу свободою"),
        ("ar", "حقوق", "وحقوق بحقوق حقوقه لحقوق"),
        ("ar", "الإنسان", "للإنسان والإنسان"),
        ("fr", "humain", "humains humaine humaines"),
        ("es", "detención", "detenciones"),
        ("pt", "detenção", "detenções"),
    ],
)
def test_a_common_word_is_known_in_its_forms(
    language: str, word: str, forms: str
) -> None:
    known = word_forms(word, Tag(language))

    assert [form for form in forms.split() if plain_word(form) not in known] == []


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("Mamay", "Мамай"),
        ("Mamay", "Мамаем"),
        ("Zhanbolat", "Жанболатом"),
        ("Jomart", "Жомарта"),
        ("Yerzhan", "Ержану"),
        ("Ashikbayev", "Ашикбаева"),
        ("Bialiatski", "Беляцкого"),
        ("Hussein", "Хусейн"),
        ("George", "Джордж"),
        ("Michael", "Майкл"),
        ("Tokayev", "وتوكاييف"),
        ("Zhanbolat", "جانبولات"),
        ("Mohammed", "محمد"),
        ("Khalil", "خليل"),
        ("Jamal", "جمال"),
        ("Mamay", "Μαμάι"),
        ("David", "דוד"),
        ("Zhanbolat", "Schanbolat"),
    ],
)
def test_a_name_may_be_spelt_so(name: str, spelling: str) -> None:
    assert may_spell(name, spelling)


@pytest.mark.parametrize(
    ("name", "spelling"),
    [
        ("Mamay", "Ермаков"),
        ("Tokayev", "Назарбаев"),
        ("Zhanbolat", "Нурсултан"),
        ("Mamay", "محمد"),
        ("Khalil", "منصور"),
        ("Kovalenko", "Шевченко"),
    ],
)
def test_a_name_cannot_be_spelt_so(name: str, spelling: str) -> None:
    assert not may_spell(name, spelling)


def test_apostrophes_and_hyphens_part_words() -> None:
    assert word_tokens("Mamay'ın Kassym-Jomart") == ("Mamay", "ın", "Kassym", "Jomart")
