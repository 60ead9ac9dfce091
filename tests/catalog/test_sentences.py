"""Where sentences end, and which sentence translates which."""

from __future__ import annotations

import pytest

from ua_i18n.catalog import Message
from ua_i18n.catalog.sentences import sentence_pairs, split_sentences

FIRST = "The singer was held in the capital for two weeks."
SECOND = "Her lawyer was not let in on any of those days."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("No stop here", ["No stop here"], id="no stop"),
        pytest.param("He came. She left.", ["He came.", "She left."], id="two"),
        pytest.param("Is he ill?  He is!", ["Is he ill?", "He is!"], id="marks"),
        pytest.param("He said so. They left.", ["He said so.", "They left."], id="so"),
        pytest.param(
            "“He came.” **She** left.", ["“He came.”", "**She** left."], id="quotes"
        ),
        pytest.param("Он пришёл. Она ушла.", ["Он пришёл.", "Она ушла."], id="ru"),
        pytest.param("他来了。她走了。", ["他来了。", "她走了。"], id="zh"),
        pytest.param("وصل الرجل. ثم غادر.", ["وصل الرجل.", "ثم غادر."], id="ar"),
        pytest.param("one.\ntwo", ["one. two"], id="small letter"),
    ],
)
def test_sentences_end_where_they_do(text: str, expected: list[str]) -> None:
    assert tuple(expected) == split_sentences(text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("We wrote to Mr. Omarov today.", id="title"),
        pytest.param("We wrote to J. Smith today.", id="initial"),
        pytest.param("It is said on p. 5 of the report.", id="page"),
        pytest.param("He paid 5.5 million.", id="number"),
        pytest.param("Это сказано в ст. 274 закона.", id="Russian article"),
        pytest.param("Songs, poems etc. He wrote them all.", id="etc"),
        pytest.param("Fruit, e.g. apples, is sold.", id="small letter"),
    ],
)
def test_a_stop_in_doubt_ends_no_sentence(text: str) -> None:
    assert (text,) == split_sentences(text)


def test_sentences_are_paired_with_their_translations() -> None:
    message = Message(f"{FIRST} {SECOND}", ("Первое предложение. Второе.",))

    assert [*sentence_pairs([message])] == [
        (FIRST, "Первое предложение."),
        (SECOND, "Второе."),
    ]


@pytest.mark.parametrize(
    "message",
    [
        pytest.param(Message(f"{FIRST} {SECOND}", ("Всё в одном.",)), id="joined"),
        pytest.param(Message(FIRST, ("Первое. Второе.",)), id="divided"),
        pytest.param(Message("He came.", ("Он пришёл.",)), id="says little"),
        pytest.param(Message(FIRST, ("a", "b"), msgid_plural=FIRST), id="plural"),
    ],
)
def test_what_translates_what_is_never_guessed(message: Message) -> None:
    assert [*sentence_pairs([message])] == []
