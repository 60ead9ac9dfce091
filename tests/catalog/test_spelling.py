"""Which corrections of a source text are slips of spelling, and which may be more."""

from __future__ import annotations

import pytest

from ua_i18n.catalog import Message
from ua_i18n.catalog.spelling import is_respelt, only_respelt, spelt_words

TEXT = (
    "The court did not receive the appeal of the detained woman in March 2022, "
    "and the official journal occurred to nobody, since Aigul was silent."
)
KNOWN = spelt_words(TEXT)


@pytest.mark.parametrize(
    ("right", "slip"),
    [
        pytest.param("receive", "recieve", id="swapped"),
        pytest.param("occurred", "occured", id="left out"),
        pytest.param("official", "offficial", id="too much"),
        pytest.param("journal", "jouxnal", id="wrong letter"),
        pytest.param("of the detained", "of the the detained", id="doubled word"),
    ],
)
def test_a_corrected_slip_is_one(right: str, slip: str) -> None:
    assert is_respelt(TEXT.replace(right, slip), TEXT, known=KNOWN)


def test_two_slips_may_be_corrected_at_once() -> None:
    old = TEXT.replace("receive", "recieve").replace("occurred", "occured")

    assert is_respelt(old, TEXT, known=KNOWN)


@pytest.mark.parametrize(
    ("now", "before"),
    [
        pytest.param("2022", "2021", id="number"),
        pytest.param("March", "April", id="date"),
        pytest.param("Aigul", "Aigvl", id="name"),
        pytest.param("did not", "did", id="negation"),
        pytest.param("not receive", "now receive", id="small word"),
        pytest.param("nobody", "nobbody", id="negation misspelt"),
        pytest.param("woman", "women", id="near the ending"),
        pytest.param("court", "courts", id="plural"),
        pytest.param("detained", "retained", id="beginning"),
        pytest.param("appeal", "request", id="another word"),
        pytest.param("the appeal", "an appeal", id="article of grammar"),
        pytest.param("silent", "silent,", id="comma"),
        pytest.param("journal", "journa1", id="digit"),
    ],
)
def test_what_may_be_more_is_no_slip(now: str, before: str) -> None:
    assert not is_respelt(TEXT.replace(now, before, 1), TEXT, known=KNOWN)


def test_a_word_in_use_is_no_slip() -> None:
    old = TEXT.replace("official", "offcial")

    assert is_respelt(old, TEXT, known=KNOWN)
    assert not is_respelt(old, TEXT, known=KNOWN | {"offcial"})


def test_a_label_is_too_short_to_tell() -> None:
    assert not is_respelt("Recieved", "Received", known=frozenset())


def test_the_slip_of_a_plural_counts_too() -> None:
    slip = TEXT.replace("receive", "recieve")
    old = Message(slip, ("a", "b"), msgid_plural=slip)
    new = Message(TEXT, msgid_plural=TEXT)

    assert only_respelt(old, new, known=KNOWN)


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(Message(TEXT, msgctxt="letter"), id="another context"),
        pytest.param(Message(TEXT, msgid_plural=TEXT), id="a plural"),
    ],
)
def test_more_than_the_spelling_changed(new: Message) -> None:
    old = Message(TEXT.replace("receive", "recieve"), ("a",))

    assert not only_respelt(old, new, known=KNOWN)
