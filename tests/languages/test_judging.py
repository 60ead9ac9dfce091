"""Is a text in the language wanted? Doubt speaks for it; English left is found."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from ua_i18n.languages import (
    Judgement,
    Tag,
    Verdict,
    is_plainly,
    judge,
    own_letters,
    plain_letters,
    surely,
)

EN = Tag("en")
TEXTS = Path(__file__).parents[1] / "data" / "languages" / "texts.txt"
LINES = [
    (Tag(line[:2].replace("zh", "zh-Hans")), line[4:])
    for line in TEXTS.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
PARAGRAPHS = {
    tag: text for tag, text in LINES if len(text) > (50 if tag == "zh-Hans" else 100)
}
SHORT = [line for line in LINES if line[1] not in PARAGRAPHS.values()]
TAGS = [tag for tag in PARAGRAPHS if tag != EN]
ENGLISH = [text for tag, text in LINES if tag == EN]

NEIGHBOURS = {("kk", "ky"), ("uk", "be"), ("ky", "kk"), ("be", "ky"), ("be", "kk")}
"""Target and text that letters alone tell apart, not always surely."""


def other(tag: str) -> Judgement:
    return Judgement(Verdict.OTHER, Tag(tag))


SOURCE = Judgement(Verdict.SOURCE, EN)


def test_the_table_has_paragraphs_and_short_texts_of_many_languages() -> None:
    assert len(PARAGRAPHS) == 23
    assert len(SHORT) == 69


@pytest.mark.parametrize("tag", TAGS)
def test_a_paragraph_is_in_its_language(tag: Tag) -> None:
    expected = Verdict.UNSURE if tag == "uz" else Verdict.TARGET

    assert expected == judge(PARAGRAPHS[tag], tag, source=EN).verdict


@pytest.mark.parametrize("tag", TAGS)
def test_a_text_that_is_plainly_in_the_language_is_not_accused(tag: Tag) -> None:
    source = EN if plain_letters(tag) != plain_letters(EN) else Tag("ru")
    own = re.compile(rf"[\W\d_{own_letters(tag)}]*")
    texts = [text for _, text in LINES if own.fullmatch(text)]
    plain = [text for text in texts if is_plainly(tag, text, source=source)]

    assert plain
    assert [text for text in plain if judge(text, tag, source=source).language] == []


def test_own_letters_are_those_of_the_script_that_tell_no_other_language() -> None:
    russian, kazakh = own_letters(Tag("ru")), own_letters(Tag("kk"))

    assert re.fullmatch(f"[{russian}]+", "щыёъЁЯ")
    assert not re.search(f"[{russian}]", "іўқӘЇw҃")
    assert re.fullmatch(f"[{kazakh}]+", "қәіғүұҺ")
    assert re.fullmatch(f"[{own_letters(Tag('el'))}]+", "ΆΈώ")
    assert own_letters(Tag("und")) == ""


@pytest.mark.parametrize(("tag", "text"), SHORT)
def test_no_short_text_is_accused(tag: Tag, text: str) -> None:
    assert judge(text, tag, source=Tag("tlh" if tag == EN else "en")).verdict in {
        Verdict.TARGET,
        Verdict.UNSURE,
    }


@pytest.mark.parametrize("tag", TAGS)
def test_an_english_paragraph_is_found_in_every_catalog(tag: Tag) -> None:
    assert judge(PARAGRAPHS[EN], tag, source=EN) == SOURCE


@pytest.mark.parametrize("tag", sorted(set(TAGS) - {"az", "uz"}))
def test_a_short_english_sentence_is_found_too(tag: Tag) -> None:
    assert [judge(text, tag, source=EN) for text in ENGLISH] == [SOURCE] * 4


@pytest.mark.parametrize("tag", sorted(set(TAGS) - {"uz"}))
def test_a_paragraph_in_another_language_is_not_taken_for_the_target(tag: Tag) -> None:
    taken = {
        (tag, language)
        for language, text in PARAGRAPHS.items()
        if language != tag and judge(text, tag, source=EN).verdict is Verdict.TARGET
    }

    assert taken <= NEIGHBOURS


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("es", "pt", other("pt")),
        ("es", "fr", other("fr")),
        ("fr", "it", other("it")),
        ("ru", "uk", other("uk")),
        ("ru", "be", other("be")),
        ("ru", "kk", other("kk")),
        ("ru", "bg", other("bg")),
        ("kk", "ru", other("ru")),
        ("ky", "ru", other("ru")),
        ("uk", "ru", other("ru")),
        ("fa", "ar", other("ar")),
        ("ar", "fa", other("fa")),
        ("tr", "az", other("az")),
        ("az", "tr", other("tr")),
        ("ru", "zh-Hans", other("zh-Hans")),
        ("zh-Hant", "zh-Hans", other("zh-Hans")),
        ("ja", "zh-Hans", other("zh-Hans")),
        ("el", "ru", other("ru")),
        ("hy", "en", SOURCE),
    ],
)
def test_a_neighbour_is_called_by_its_name(
    tag: str, text: str, expected: Judgement
) -> None:
    assert judge(PARAGRAPHS[Tag(text)], Tag(tag), source=EN) == expected


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("es", "Estimado señor Presidente: Alim Serik, Amnesty International"),
        ("es", "Amnesty International, Easton Street, London"),
        ("ru", "Amnesty International"),
        ("ru", "О деле Жанболата Мамая"),
        (
            "ru",
            "В городе Қостанай живёт Әлім Серікұлы, и его знают все соседи.",
        ),
        ("de", "Ministerium für Äußeres"),
        ("kk", "https://www.amnesty.org/en/latest/campaigns/urgent-actions/"),
        ("fr", "%(name)s <strong>{person}</strong> %(country)s %(deadline)s"),
        ("fr", ""),
        ("fr", "\x00\ud800\uffff 12 34 56"),
        ("zh-Hant", "他"),
        ("sr-Latn", "Molim Vas da ga odmah oslobodite jer nije počinio krivično delo."),
        ("nb", "Jeg ber Dem om å løslate ham straks, for han har ikke gjort noe galt."),
        ("gl", "Pídolle que o libere de inmediato, pois non cometeu delito."),
        (
            "eu",
            "Berehala askatzeko eskatzen dizut, ez baitu deliturik egin.",
        ),
        (
            "ms",
            "Saya meminta tuan membebaskannya segera kerana tidak bersalah.",
        ),
        (
            "tlh",
            "A language without a table may be written in any letters.",
        ),
        (
            "en-GB",
            "Not a word of it needs to be different from the source.",
        ),
    ],
)
def test_what_cannot_be_told_is_not_accused(tag: str, text: str) -> None:
    assert judge(text, Tag(tag), source=EN).verdict in {Verdict.TARGET, Verdict.UNSURE}


@pytest.mark.parametrize("start", ["Құрметті мырза! ", "Нұрсұлтан, "])
def test_a_kazakh_word_before_it_does_not_hide_a_russian_paragraph(start: str) -> None:
    kazakh, russian = Tag("kk"), PARAGRAPHS[Tag("ru")]

    assert judge(start + russian, kazakh, source=EN) == other("ru")
    assert not is_plainly(kazakh, start + russian, source=EN)
    assert not surely(kazakh, EN)(start + russian)


def test_a_ukrainian_name_does_not_hide_a_russian_paragraph() -> None:
    ukrainian = Tag("uk")
    russian = "Марта Київ находится под арестом, и никто не может помочь ему в нашем "
    russian += "городе, где нет ни суда, ни права на защиту."

    assert not is_plainly(ukrainian, russian, source=EN)
    assert not surely(ukrainian, EN)(russian)


def test_an_english_paragraph_is_found_though_it_holds_spanish_names() -> None:
    text = (
        "María José Hernández Peña of the Comisión Nacional de los Derechos Humanos"
        " wrote to the Ministerio de Relaciones Exteriores, but no reply has come."
    )

    assert judge(text, Tag("es"), source=EN) == SOURCE


def test_a_spanish_paragraph_may_hold_english_names() -> None:
    text = (
        "El informe de Human Rights Watch y de Amnesty International, titulado «Behind"
        " the Wall», fue presentado el lunes ante la prensa en la ciudad de Ginebra."
    )

    assert judge(text, Tag("es"), source=EN).verdict is Verdict.TARGET


def test_addresses_and_placeholders_do_not_count() -> None:
    text = "https://example.org/the-same-words %(the)s <b>{the}</b> info@the.org"
    spanish = "Escriba antes del viernes a la dirección siguiente: "

    assert judge(spanish + text, Tag("es"), source=EN).verdict is Verdict.TARGET


@pytest.mark.parametrize(
    "text",
    [
        "%(" * 50_000,
        "a" * 100_000 + "%s",
        "<a{" * 40_000,
        pytest.param("".join(map(chr, range(0x250, 0xD7A4))), id="all letters"),
    ],
)
def test_no_text_takes_long(text: str) -> None:
    started = time.process_time()
    judge(text, Tag("es"), source=EN)

    assert time.process_time() - started < 2


def test_the_source_need_not_be_english() -> None:
    assert judge(PARAGRAPHS[Tag("fr")], Tag("es"), source=Tag("fr")) == Judgement(
        Verdict.SOURCE, Tag("fr")
    )
    assert judge(PARAGRAPHS[Tag("ru")], EN, source=Tag("ru")) == Judgement(
        Verdict.SOURCE, Tag("ru")
    )


def test_a_judgement_does_not_depend_on_what_was_judged_before() -> None:
    before = [judge(text, Tag("es"), source=EN) for _, text in LINES]
    after = [judge(text, Tag("es"), source=EN) for _, text in reversed(LINES)]

    assert before == after[::-1]
