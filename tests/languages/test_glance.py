"""A first look at words proves a language, or says nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ua_i18n.languages import Tag, Verdict, judge, own_letters, surely
from ua_i18n.languages.glance import GLANCE, PLAIN, proof_against, proof_of, spread
from ua_i18n.languages.profiles import profiles

TEXTS = Path(__file__).parents[1] / "data" / "languages" / "texts.txt"
LINES = [
    (Tag(line[:2].replace("zh", "zh-Hans")), line[4:])
    for line in TEXTS.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
TAGS = sorted({tag for tag, _ in LINES})
SOURCES = ("en", "es", "fr", "ru", "uk", "zh-Hans")

SPANISH = "le escribo para expresar mi preocupación por el maestro detenido"
FRENCH = "je vous écris pour vous faire part de mon inquiétude au sujet du maître"
ROMANCE = profiles(("es", "fr", "id", "it"))


@pytest.mark.parametrize(
    ("text", "proved"),
    [
        (SPANISH, True),
        (f"«{SPANISH}»,", True),
        (f"{SPANISH} 12 – 14 {{name}}", True),
        (f"Alim Serik {SPANISH} Amnesty International", True),
        (FRENCH, False),
        (f"{FRENCH} el maestro", False),
        (SPANISH.title(), False),
        (SPANISH.upper(), False),
        ("el maestro detenido", False),
        ("no no no no no no no no no no no", False),
        ("arrepentimientoarrepentimientosobrenombr " * GLANCE, True),
        (f"{SPANISH} {'x' * 41}", False),
        (f"{SPANISH} {'x' * 10_000}", False),
        ("12 34", False),
        ("", False),
    ],
)
def test_enough_small_words_prove_a_language(text: str, *, proved: bool) -> None:
    assert proof_of("es", ROMANCE, PLAIN)(text.split()) is proved


@pytest.mark.parametrize(
    ("languages", "text"),
    [
        ("fa ar ur", "با نگرانی دربارهٔ سرنوشت معلم زندانی برای شما می‌نویسم"),
        ("ur ar fa", "میں آپ کو اس استاد کے بارے میں لکھ رہا ہوں جو قید میں ہے"),
        ("he", "אני כותב אליך כדי להביע את דאגתי לגורלו של המורה"),
        ("hi mr ne", "मैं उस शिक्षक के बारे में लिख रहा हूँ जिसे बिना आरोप के रखा गया है"),
    ],
)
def test_a_script_without_capitals_has_small_words(languages: str, text: str) -> None:
    target, *others = languages.split()

    assert proof_of(target, profiles((target, *others)), PLAIN)(text.split())
    for other in others:
        assert not proof_of(other, profiles((target, *others)), PLAIN)(text.split())


@pytest.mark.parametrize("letter", ["x", "ñ", "é", "e", "n", "q"])
@pytest.mark.parametrize("size", [1, 2, 39, 40])
def test_as_many_and_as_long_words_as_may_be_do_not_run_over(
    letter: str, size: int
) -> None:
    word = letter * size
    ranking = ROMANCE.ranking([word] * GLANCE)
    sure = (
        ranking.letters >= PLAIN.letters
        and ranking.lead("es") > PLAIN.lead
        and ranking.fit("es") > PLAIN.fit
    )

    assert proof_of("es", ROMANCE, PLAIN)([word] * GLANCE) <= sure


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("source", SOURCES)
def test_what_is_surely_in_a_language_is_not_accused(tag: Tag, source: str) -> None:
    own = re.compile(rf"[\W\d_{own_letters(tag)}]*")
    tell = surely(tag, Tag(source))
    sure = [text for _, text in LINES if own.fullmatch(text) and tell(text)]
    verdicts = {judge(text, tag, source=Tag(source)).verdict for text in sure}

    assert verdicts <= {Verdict.TARGET, Verdict.UNSURE}


@pytest.mark.parametrize("tag", [tag for tag in TAGS if tag not in {"az", "en", "uz"}])
def test_nearly_every_text_is_surely_in_its_language(tag: Tag) -> None:
    own = re.compile(rf"[\W\d_{own_letters(tag)}]*")
    texts = [text for its, text in LINES if its == tag and own.fullmatch(text)]
    sure = [text for text in texts if surely(tag, Tag("en"))(text)]

    assert len(sure) * 2 >= len(texts)


@pytest.mark.parametrize(
    ("text", "proved"),
    [
        (SPANISH, True),
        ("Quedo a la espera de su respuesta", True),
        ("OK", True),
        ("", True),
        (FRENCH, False),
        ("Je vous prie de le libérer sans délai", False),
        (f"Quedo a la espera, {FRENCH}", False),
        # Names speak against the language wanted, never for it.
        (f"{FRENCH} {SPANISH.title()}", False),
        (FRENCH.title(), False),
    ],
)
def test_words_prove_that_a_text_is_not_in_the_source(
    text: str, *, proved: bool
) -> None:
    assert proof_against("fr", "es", ROMANCE, lead=PLAIN.lead)(text.split()) is proved


def test_a_proof_does_not_depend_on_what_was_looked_at_before() -> None:
    looks = [
        proof_of("es", ROMANCE, PLAIN),
        proof_against("fr", "es", ROMANCE, lead=PLAIN.lead),
    ]
    texts = [text.split()[:GLANCE] for _, text in LINES]
    before = [look(found) for look in looks for found in texts]
    ROMANCE.forget()
    after = [look(found) for look in reversed(looks) for found in reversed(texts)]

    assert before == after[::-1]


@pytest.mark.parametrize("size", [0, 1, 23, 24, 25, 47, 48, 49, 1000])
def test_words_are_taken_from_all_parts_and_no_more_than_wanted(size: int) -> None:
    taken = spread([str(number) for number in range(size)], GLANCE)

    assert min(size, GLANCE) / 2 <= len(taken) <= GLANCE
    assert taken[:1] == ["0"][:size]
