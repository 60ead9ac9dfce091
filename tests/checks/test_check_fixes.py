"""A fix removes the fault, changes nothing else, and has nothing to do twice."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checks.planted import File, Subject, examples
from ua_i18n.checks import CHECKS, Brief, Check, Entry, Pair
from ua_i18n.languages import Tag

FIXABLE = [check for check in CHECKS.values() if check.fix]
LANGUAGES = ["ru", "fr", "fr-CA", "es", "de", "ar", "ur", "zh", "ja", "el", "hi", "th"]
SURE_ONLY = {"end-punctuation", "quote-style", "hidden-text"}
"""What these fix is certain; of other faults they leave the text as it is."""
# Marks of all languages, odd spaces, letters of several scripts, placeholders.
PIECES = [
    *" .,:;!?…()[]\"«»“”„'’|/%*_\\{}<>-",
    *"\u00a0\u202f\u3000\n\t\u0640\u200f\u0651",
    *"。，、？！；：「」؟،؛।։",
    *("a", "Wort", "слово", "كلمة", "字", "か", "λόγος", "शब्द", "7", "٣"),
    *("%(name)s", "{x}", "https://example.org/?a=b", "  ", " .", "« ", " »", "::"),
]
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


def facts(text: str) -> str:
    """The letters and digits of a text; tatweel is no letter of a word."""
    return "".join(
        char
        for char in text
        if unicodedata.category(char)[0] in "LN" and char != "\u0640"
    )


def fixed(check: Check, pair: Pair) -> Pair:
    assert check.fix is not None
    return pair.with_text(check.fix(pair))


@pytest.mark.parametrize("check", FIXABLE, ids=lambda check: check.code)
@given(st.sampled_from(LANGUAGES), texts, texts, st.booleans())
def test_a_fix_removes_its_fault_and_touches_no_letter(
    check: Check, language: str, source: str, text: str, alike: bool
) -> None:
    brief = Brief(Tag(language), Tag("en"))
    pair = Pair(source, text + source if alike else text, "letter", True, brief)

    once = fixed(check, pair)

    assert facts(once.text) == facts(pair.text)
    assert fixed(check, once).text == once.text
    if once.text != pair.text:
        assert list(check.find(once)) == []


def _faulty() -> list[tuple[Check, Pair]]:
    return [
        (CHECKS[example.code], pairs[0])
        for example in examples()
        if example.fires and CHECKS[example.code].fix
        for pairs in _entry(example.subject).pairs()
    ]


def _entry(subject: Subject) -> Entry:
    assert isinstance(subject, File)
    (message,) = subject.catalog.messages
    return Entry(message, Brief(subject.language, subject.source_language))


@pytest.mark.parametrize(
    ("check", "pair"),
    [
        pytest.param(check, pair, id=f"{check.code}: {pair.text}")
        for check, pair in _faulty()
        if check.code not in SURE_ONLY
    ],
)
def test_a_planted_fault_is_fixed(check: Check, pair: Pair) -> None:
    assert list(check.find(fixed(check, pair))) == []


@pytest.mark.parametrize(
    ("code", "language", "source", "text", "expected"),
    [
        ("newline-ends", "ru", "Saved.\n", "Сохранено.", "Сохранено.\n"),
        ("space-ends", "es", " a", "b ", " b"),
        ("double-space", "fr", "Why?", "Pourquoi  \u00a0?", "Pourquoi\u00a0?"),
        ("hidden-text", "ru", "To you.", "\ufeffк \u200bВам.\u2060", "к Вам."),
        ("hidden-text", "de", "“Yes”", "„\u200bJa\u200b“", "„Ja“"),
        ("hidden-text", "fr", "to you", "à\u2800 vous\u3164", "à vous"),
        ("kashida", "ar", "Freedom", "الحريـــة", "الحرية"),
        ("foreign-punctuation", "zh", "I, you.", "我, 你.", "我，你。"),
        ("foreign-punctuation", "ar", "Now?", "الآن?", "الآن؟"),
        ("no-break-space", "fr", "Why?", "Pourquoi ?", "Pourquoi\u202f?"),
        ("no-break-space", "fr", "“Je”", "« Je »", "«\u00a0Je\u00a0»"),
        ("no-break-space", "fr", "Office:", "Fonction:", "Fonction\u00a0:"),
        ("punctuation-space", "de", "a, b", "eins ,zwei , drei", "eins, zwei, drei"),
        ("quote-style", "ru", "The “A”.", 'Газета "А".', "Газета «А»."),
        ("quote-style", "fr", "The “A”.", 'Le "A".', "Le «\u00a0A\u00a0»."),
        ("quote-style", "de", "The “A”.", 'Die "A" und "B".', "Die „A“ und „B“."),
        ("end-punctuation", "ja", "Why so?", "どうして", "どうして？"),
        ("end-punctuation", "el", "Why so?", "Γιατί", "Γιατί;"),
    ],
)
def test_a_fix_writes_what_the_language_wants(
    code: str, language: str, source: str, text: str, expected: str
) -> None:
    pair = Pair(source, text, "letter", False, Brief(Tag(language), Tag("en")))

    assert fixed(CHECKS[code], pair).text == expected


@pytest.mark.parametrize(
    ("code", "language", "source", "text"),
    [
        pytest.param("hidden-text", "ru", "to", "к\u2800Вам", id="blank for a space"),
        pytest.param("hidden-text", "fr", "a, b", "a,\u2800b", id="after a comma"),
        pytest.param(
            "hidden-text", "ru", "in", "в\u200bсвязи", id="words run together"
        ),
        pytest.param("hidden-text", "fa", "x", "می\u200bنویسند", id="another joiner"),
        pytest.param("hidden-text", "fa", "x", "می\u00adنویسند", id="soft hyphen"),
        pytest.param("quote-style", "ru", "The “A”.", 'Экран 5" и 6".', id="inches"),
        pytest.param("quote-style", "ru", "“A” “B”", '"А "Б" В"', id="marks in marks"),
        pytest.param("quote-style", "xh", "“A”", '"A"', id="language without a table"),
        pytest.param("end-punctuation", "es", "Why so?", "Por qué", id="needs ¿, too"),
        pytest.param(
            "end-punctuation",
            "ru",
            "She was arrested in front of her house, and nobody knows where she is.",
            "Её задержали, и никто",
            id="cut short",
        ),
        pytest.param("no-break-space", "fr", "grep: no", "grep: non", id="a command"),
        pytest.param("foreign-punctuation", "hi", "a | b", "क| ख", id="bar in source"),
    ],
)
def test_what_a_person_must_judge_is_not_fixed(
    code: str, language: str, source: str, text: str
) -> None:
    pair = Pair(source, text, "letter", False, Brief(Tag(language), Tag("en")))

    assert fixed(CHECKS[code], pair).text == text
