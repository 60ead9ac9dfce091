"""What becomes of each entry when a catalog meets its template again."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ua_i18n.catalog import (
    Catalog,
    Lender,
    Message,
    Previous,
    read_po,
    respelt_count,
    update,
)
from ua_i18n.languages import parse_tag

NOW = datetime(2023, 5, 6, 7, 8, tzinfo=UTC)
RUSSIAN = (
    "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : "
    "n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"
)
OLD = "The police held the singer for 14 days and then let her go home."
EDITED = "The police held the singer for 16 days and then let her go home."
STRANGE = "Please give the doctors of her choice a visit without any delay."


def m(msgid: str, *msgstr: str, flags: Sequence[str] = (), **fields: object) -> Message:
    return replace(
        Message(msgid, msgstr or ("",), flags=tuple(flags)),
        **fields,  # type: ignore[arg-type]
    )


def pot(*messages: Message, **header: str) -> Catalog:
    fields = {
        "Project-Id-Version": "appeals",
        "POT-Creation-Date": "2023-01-01 00:00+0000",
        "Content-Type": "text/plain; charset=UTF-8",
        "X-Source-Language": "en",
    }
    return Catalog.build(messages, header=fields | header, filename="a.pot")


def po(*messages: Message, obsolete: Iterable[Message] = ()) -> Catalog:
    catalog = Catalog.build(
        (),
        header={
            "Project-Id-Version": "appeals",
            "POT-Creation-Date": "2023-01-01 00:00+0000",
            "PO-Revision-Date": "2023-01-02 00:00+0000",
            "Last-Translator": "Somebody",
            "Language-Team": "Russian",
            "Language": "ru",
            "MIME-Version": "1.0",
            "Content-Type": "text/plain; charset=UTF-8",
            "Content-Transfer-Encoding": "8bit",
            "Plural-Forms": RUSSIAN,
            "X-Source-Language": "en",
        },
    )
    gone = tuple(replace(message, obsolete=True) for message in obsolete)
    return read_po(catalog.with_messages(messages, gone).to_po())


def merged(
    catalog: Catalog | None,
    *template: Message,
    sources: Sequence[Catalog | Lender] = (),
    typo_fix: bool = False,
) -> Catalog:
    return renewed(catalog, pot(*template), sources=sources, typo_fix=typo_fix)


def renewed(
    catalog: Catalog | None,
    template: Catalog,
    *,
    sources: Sequence[Catalog | Lender] = (),
    typo_fix: bool = False,
) -> Catalog:
    return update(
        catalog,
        template,
        language=parse_tag("ru"),
        plural_forms=RUSSIAN,
        now=NOW,
        sources=sources,
        typo_fix=typo_fix,
    )


# --- the same message ---------------------------------------------------------


def test_the_same_message_keeps_all_that_is_the_translators() -> None:
    old = m(
        "Hello",
        "Привет",
        comments=("ask Anna",),
        flags=("no-wrap", "max-length:20", "python-format"),
        extracted=("old",),
        locations=("cases/old.md",),
    )
    new = m("Hello", extracted=("to the minister",), locations=("cases/new.md",))

    (message,) = merged(po(old), new).messages

    assert message.msgstr == ("Привет",)
    assert message.comments == ("ask Anna",)
    assert message.flags == ("no-wrap", "max-length:20")
    assert message.extracted == ("to the minister",)
    assert message.locations == ("cases/new.md",)


def test_a_format_flag_comes_from_the_template() -> None:
    (message,) = merged(
        po(m("%(n)s", "%(n)s")), m("%(n)s", flags=["python-format"])
    ).messages

    assert message.flags == ("python-format",)


def test_a_fuzzy_flag_of_the_template_is_not_taken_over() -> None:
    catalog = merged(po(m("a", "б")), m("a", flags=["fuzzy"]), m("b", flags=["fuzzy"]))

    assert [message.flags for message in catalog.messages] == [(), ()]


def test_a_fuzzy_entry_and_its_previous_text_stay() -> None:
    old = m(EDITED, "Её держали", flags=["fuzzy"], previous=Previous(OLD))

    (message,) = merged(po(old), m(EDITED)).messages

    assert message.fuzzy
    assert Previous(OLD) == message.previous


def test_the_note_on_facts_goes_when_the_translation_is_confirmed() -> None:
    fuzzy = merged(po(m(OLD, "Её держали")), m(EDITED))
    (proposal,) = fuzzy.messages
    confirmed = fuzzy.replace(replace(proposal, flags=(), previous=None))

    (message,) = merged(confirmed, m(EDITED)).messages

    assert proposal.extracted == ("Changed facts: 14 → 16",)
    assert message.extracted == ()


def test_nothing_changed_is_not_a_byte_changed() -> None:
    catalog = read_po(
        po(m("a", "б", comments=("c",)), m("b"), obsolete=[m("z", "я")])
        .to_po()
        .replace(b"# c\n", b"#  c \n#= odd\n")
    )

    assert catalog.to_po() == merged(catalog, m("a"), m("b")).to_po()


# --- from before ----------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param(m("a b", "x"), m("a  b"), id="spaces"),
        pytest.param(m("“So” it is", "x"), m('"So" it is'), id="quotes"),
        pytest.param(m("a – b", "x"), m("a — b"), id="dash"),
        pytest.param(m("Wait here.", "x"), m("Wait here"), id="final stop"),
        pytest.param(m("Wait here", "x"), m("wait here"), id="first letter"),
    ],
)
def test_a_change_of_looks_keeps_the_translation_and_asks_for_a_review(
    old: Message, new: Message
) -> None:
    catalog = merged(po(old), new)
    (message,) = catalog.messages

    assert message.translated
    assert message.msgstr == ("x",)
    assert "Please review" in message.comments[0]
    assert catalog.obsolete == ()
    assert catalog.to_po() == merged(catalog, new).to_po()


def test_a_change_of_looks_does_not_confirm_a_fuzzy_entry() -> None:
    old = m("Wait.", "x", flags=["fuzzy"], previous=Previous("Wait for me!"))

    (message,) = merged(po(old), m("Wait")).messages

    assert message.fuzzy
    assert Previous("Wait for me!") == message.previous


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("No 5 left here", "No 6 left here", id="digit"),
        pytest.param("Let him go now", "Let her go now", id="word"),
    ],
)
def test_a_change_of_more_than_looks_is_fuzzy(old: str, new: str) -> None:
    (message,) = merged(po(m(old, "x")), m(new)).messages

    assert message.fuzzy
    assert Previous(old) == message.previous


def test_a_twin_that_stays_is_no_change_of_looks() -> None:
    _, message = merged(
        po(m("Wait here.", "x")), m("Wait here."), m("Wait here")
    ).messages

    assert message.fuzzy


def test_a_moved_text_is_proposed_with_its_old_context() -> None:
    old = m("Dear Mr President,", "Уважаемый…", msgctxt="salutation-m")

    catalog = merged(po(old), m("Dear Mr President,", msgctxt="salutation"))
    (message,) = catalog.messages

    assert message.fuzzy
    assert message.msgstr == ("Уважаемый…",)
    assert Previous("Dear Mr President,", "salutation-m") == message.previous
    assert catalog.obsolete == ()


def test_an_edited_text_is_proposed_with_the_changed_facts() -> None:
    old = m(OLD, "Её держали 14 дней", comments=("ask Anna",))

    catalog = merged(po(old), m(EDITED, extracted=("to the minister",)))
    (message,) = catalog.messages

    assert message.fuzzy
    assert Previous(OLD) == message.previous
    assert message.comments == ("ask Anna",)
    assert message.extracted == ("to the minister", "Changed facts: 14 → 16")
    assert catalog.obsolete == ()


def test_the_oldest_translated_text_stays_the_previous_one() -> None:
    once = merged(po(m(OLD, "x")), m(EDITED))

    (message,) = merged(once, m(EDITED.replace("police", "army"))).messages

    assert Previous(OLD) == message.previous


def test_a_fuzzy_entry_of_unknown_origin_gets_no_invented_one() -> None:
    (message,) = merged(po(m(OLD, "x", flags=["fuzzy"])), m(EDITED)).messages

    assert message.fuzzy
    assert message.previous is None


def test_the_same_context_goes_first() -> None:
    letter = m(OLD.replace("14", "15"), "letter", msgctxt="letter")
    summary = m(OLD.replace("singer", "writer"), "summary", msgctxt="summary")

    (message,) = merged(po(summary, letter), m(EDITED, msgctxt="letter")).messages

    assert message.msgstr == ("letter",)


def test_an_edit_in_two_contexts_is_two_proposals_each_of_its_own_context() -> None:
    old = [m(OLD, f"in the {place}", msgctxt=place) for place in ("letter", "summary")]

    catalog = merged(
        po(*old), m(EDITED, msgctxt="summary"), m(EDITED, msgctxt="letter")
    )

    assert [message.msgstr[0] for message in catalog.messages] == [
        "in the summary",
        "in the letter",
    ]
    assert catalog.obsolete == ()


def test_two_contexts_that_become_two_others_lose_nothing() -> None:
    old = [m(OLD, f"in the {place}", msgctxt=place) for place in ("a", "b")]

    catalog = merged(po(*old), m(OLD, msgctxt="c"), m(OLD, msgctxt="d"))

    assert all(message.fuzzy for message in catalog.messages)
    assert {"in the a", "in the b"} == {
        message.msgstr[0] for message in (*catalog.messages, *catalog.obsolete)
    }


def test_a_text_that_stays_is_proposed_where_it_is_nearer_than_one_that_is_gone() -> (
    None
):
    gone = "The guards held the dancer for a week and let her go in the end."

    catalog = merged(po(m(OLD, "near"), m(gone, "far")), m(OLD), m(EDITED))

    assert [message.msgstr[0] for message in catalog.messages] == ["near", "near"]
    assert [message.msgstr[0] for message in catalog.obsolete] == ["far"]


def test_a_new_paragraph_gets_no_guess() -> None:
    catalog = merged(po(m(OLD, "x")), m(OLD), m(STRANGE))

    assert catalog.messages[1].msgstr == ("",)
    assert not catalog.messages[1].fuzzy


def test_a_loosely_similar_text_is_not_taken_from_the_one_that_was_edited() -> None:
    new = "The police held the dancer at night and later let her go away."

    catalog = merged(po(m(OLD, "x")), m(new), m(EDITED))

    assert [message.msgstr for message in catalog.messages] == [("",), ("x",)]


def test_a_label_needs_less_likeness_to_its_past_than_a_phrase() -> None:
    old = (m("Copies to", "Копии"), m("A visit by her family", "Свидание с семьёй"))
    new = (m("Copy to"), m("A visit by two doctors"))

    result = merged(po(*old), *new)

    assert [message.msgstr for message in result.messages] == [("Копии",), ("",)]


def test_one_entry_serves_several_that_are_much_like_it() -> None:
    catalog = merged(po(m(OLD, "x")), m(EDITED), m(f"{OLD} Yes."))

    assert [message.msgstr for message in catalog.messages] == [("x",), ("x",)]
    assert catalog.obsolete == ()


def test_an_obsolete_entry_comes_back_as_it_was() -> None:
    gone = m(OLD, "x", comments=("ask Anna",), flags=["no-wrap"])

    catalog = merged(po(obsolete=[gone]), m(OLD))
    (message,) = catalog.messages

    assert message.translated
    assert message.comments == ("ask Anna",)
    assert message.flags == ("no-wrap",)
    assert catalog.obsolete == ()


def test_an_obsolete_entry_is_proposed_for_a_text_near_it() -> None:
    catalog = merged(po(obsolete=[m(OLD, "x")]), m(EDITED))

    assert catalog.messages[0].fuzzy
    assert Previous(OLD) == catalog.messages[0].previous
    assert catalog.obsolete == ()


def test_an_emptied_entry_stays_empty() -> None:
    catalog = po(m(EDITED, ""), obsolete=[m(OLD, "x")])

    assert catalog is merged(catalog, m(EDITED))


# --- corrected spelling -----------------------------------------------------------

SLIP = OLD.replace("singer", "sinnger")


def test_a_corrected_slip_keeps_the_translation_if_asked_for() -> None:
    before = po(m(SLIP, "x", comments=("ask Anna",)))

    after = merged(before, m(OLD), typo_fix=True)
    (message,) = after.messages

    assert message.translated
    assert message.comments[0] == "ask Anna"
    assert "spelling" in message.comments[1]
    assert after.obsolete == ()
    assert respelt_count(before, after) == 1


def test_a_corrected_slip_is_fuzzy_if_not_asked_for() -> None:
    before = po(m(SLIP, "x"))

    after = merged(before, m(OLD))

    assert after.messages[0].fuzzy
    assert respelt_count(before, after) == 0


@pytest.mark.parametrize(
    "old",
    [
        pytest.param(m(EDITED, "x"), id="number"),
        pytest.param(m(OLD.replace("let", "did not let"), "x"), id="negation"),
        pytest.param(m(SLIP, "x", flags=["fuzzy"]), id="never confirmed"),
        pytest.param(m(SLIP, "x", msgctxt="letter"), id="another context"),
    ],
)
def test_what_is_more_than_a_slip_stays_fuzzy(old: Message) -> None:
    before = po(old)

    after = merged(before, m(OLD), typo_fix=True)

    assert after.messages[0].fuzzy
    assert respelt_count(before, after) == 0


def test_a_kept_translation_is_counted_once() -> None:
    once = merged(po(m(SLIP, "x")), m(OLD), typo_fix=True)

    twice = merged(once, m(OLD), typo_fix=True)

    assert once.to_po() == twice.to_po()
    assert respelt_count(once, twice) == 0


# --- what is gone -----------------------------------------------------------------


def test_a_removed_translation_becomes_obsolete_before_the_older_ones() -> None:
    old = m("a", "б", comments=("c",), extracted=("e",), locations=("l",))

    catalog = merged(po(old, obsolete=[m("z", "я")]))

    assert catalog.messages == ()
    assert [message.msgid for message in catalog.obsolete] == ["a", "z"]
    assert catalog.obsolete[0].comments == ("c",)
    assert catalog.obsolete[0].extracted + catalog.obsolete[0].locations == ()


def test_a_removed_message_without_translation_goes() -> None:
    assert merged(po(m("a"))).obsolete == ()


def test_the_order_is_the_templates() -> None:
    catalog = merged(po(m("a", "1"), m("b", "2")), m("new one"), m("b"), m("a"))

    assert [message.msgid for message in catalog.messages] == ["new one", "b", "a"]


def test_a_catalog_with_obsolete_entries_alone_stays() -> None:
    catalog = po(obsolete=[m("z", "я")])

    assert catalog is merged(catalog)


# --- plurals ------------------------------------------------------------------------


def test_a_singular_that_gets_a_plural_fills_the_first_form() -> None:
    (message,) = merged(
        po(m("a day", "день")), m("a day", msgid_plural="days")
    ).messages

    assert message.fuzzy
    assert message.msgstr == ("день", "", "")
    assert Previous("a day") == message.previous


def test_a_plural_that_becomes_singular_loses_no_form() -> None:
    days = ("день", "дня", "дней\\\nвот")
    old = m("a day", *days, msgid_plural="days")

    once = merged(po(old), m("a day"))
    (singular,) = once.messages
    (plural,) = merged(once, m("a day", msgid_plural="days")).messages

    assert singular.fuzzy
    assert singular.msgstr == ("день",)
    assert "дня" in "".join(singular.comments)
    assert plural.translated
    assert days == plural.msgstr
    assert plural.comments == ()


def test_a_changed_plural_is_fuzzy() -> None:
    old = m("a day", "день", "дня", "дней", msgid_plural="%(n)s days")

    (message,) = merged(po(old), m("a day", msgid_plural="%(n)s full days")).messages

    assert message.fuzzy
    assert Previous("a day", None, "%(n)s days") == message.previous


def test_a_new_plural_has_as_many_forms_as_the_language() -> None:
    (message,) = merged(None, m("a day", msgid_plural="days")).messages

    assert message.msgstr == ("", "", "")


# --- other catalogs -----------------------------------------------------------------


def test_a_source_translates_the_same_message_as_it_is() -> None:
    source = po(m(OLD, "x", msgctxt="letter", comments=("ua-i18n: ignore=a b",)))

    (message,) = merged(None, m(OLD, msgctxt="letter"), sources=[source]).messages

    assert message.translated
    assert message.comments == ("ua-i18n: ignore=a b",)


@pytest.mark.parametrize(
    ("wanted", "facts"),
    [
        pytest.param(m(OLD, msgctxt="summary"), (), id="other context"),
        pytest.param(
            m(EDITED, msgctxt="letter"), ("Changed facts: 14 → 16",), id="near"
        ),
    ],
)
def test_a_source_proposes_what_is_near(
    wanted: Message, facts: tuple[str, ...]
) -> None:
    source = po(m(OLD, "x", msgctxt="letter", comments=("of the other case",)))

    (message,) = merged(None, wanted, sources=[source]).messages

    assert message.fuzzy
    assert facts == message.extracted
    assert message.comments == ()
    assert Previous(OLD, "letter") == message.previous


def test_the_first_source_is_trusted_most() -> None:
    sources = [po(m("other", "z")), po(m("a", "1")), po(m("a", "2"))]

    (message,) = merged(None, m("a"), sources=sources).messages

    assert message.msgstr == ("1",)


def test_a_source_does_not_touch_what_is_translated() -> None:
    catalog = po(m("a", "own"), m(EDITED, "own", flags=["fuzzy"]))

    assert catalog is merged(
        catalog, m("a"), m(EDITED), sources=[po(m("a", "x"), m(EDITED, "x"))]
    )


def test_a_source_fills_what_was_left_empty() -> None:
    catalog = po(m("a", "", comments=("ask Anna",), flags=["no-wrap"]))

    (message,) = merged(catalog, m("a"), sources=[po(m("a", "x"))]).messages

    assert message.translated
    assert message.comments == ("ask Anna",)
    assert message.flags == ("no-wrap",)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(m("a day", "x", flags=["fuzzy"]), id="fuzzy"),
        pytest.param(m("a day", "x", "", "", msgid_plural="days"), id="half a plural"),
        pytest.param(m("a day", ""), id="empty"),
    ],
)
def test_a_source_lends_nothing_unconfirmed(source: Message) -> None:
    wanted = m("a day", msgid_plural=source.msgid_plural)

    (message,) = merged(None, wanted, sources=[po(source)]).messages

    assert not any(message.msgstr)


def test_a_phrase_takes_over_the_translation_of_the_case_that_retired_it() -> None:
    case = merged(po(m("Yours sincerely,", "С уважением,", msgctxt="sign-off")))

    (message,) = merged(
        None, m("Yours sincerely,", msgctxt="sign-off"), sources=[case]
    ).messages

    assert message.translated


PART = "Her lawyer was not let in on any of those days."
LONGER = (
    f"{STRANGE} {EDITED} Nobody in our group had ever heard of such a thing before."
)
OFFER = f"Similar sentence: “{OLD}” = “Её держали.”"


def lender() -> Lender:
    return Lender(po(m(f"{OLD} {PART}", "Её держали. Адвоката не пустили.")))


def test_a_new_paragraph_is_offered_the_sentences_that_are_translated() -> None:
    new = m(LONGER, extracted=("Letter.",))

    (message,) = merged(None, new, sources=[lender()]).messages

    assert message.msgstr == ("",)
    assert message.extracted == ("Letter.", OFFER)


def test_an_offer_stays_as_it_is_until_the_message_is_translated() -> None:
    new, sources = m(LONGER), [lender()]
    once = merged(None, new, sources=sources)
    read_again = read_po(once.to_po())
    translated = once.replace(replace(once.messages[0], msgstr=("x",)))

    assert read_again is merged(read_again, new, sources=sources)
    assert merged(translated, new, sources=sources).messages[0].extracted == ()
    assert merged(once, new).messages[0].extracted == ()


def test_no_more_than_three_sentences_are_offered() -> None:
    texts = [f"{OLD.removesuffix('.')} with all her {n}." for n in range(5)]
    source = po(*(m(text, f"x{n}", msgctxt=str(n)) for n, text in enumerate(texts)))
    new = m(" ".join([*(f"{STRANGE} {n} of us ask." for n in range(9)), *texts]))

    (message,) = merged(None, new, sources=[source]).messages

    assert len(message.extracted) == 3


@pytest.mark.parametrize(
    "new",
    [
        pytest.param(m(STRANGE), id="nothing like it"),
        pytest.param(m(f"{OLD} {PART}"), id="the same"),
        pytest.param(m(f"{EDITED} {PART}"), id="near"),
    ],
)
def test_no_sentence_is_offered(new: Message) -> None:
    (message,) = merged(None, new, sources=[lender()]).messages

    assert not any("Similar sentence" in line for line in message.extracted)


def test_a_lender_serves_many_updates() -> None:
    source = lender()

    catalogs = [
        merged(None, m(f"{OLD} {PART}"), sources=[source]),
        merged(None, m(f"{EDITED} {PART}"), sources=[source]),
    ]

    assert [it.messages[0].fuzzy for it in catalogs] == [False, True]


# --- headers ------------------------------------------------------------------------


def test_a_new_catalog_has_a_whole_header() -> None:
    catalog = merged(None, m("a"))

    assert dict(catalog.header) == {
        "Project-Id-Version": "appeals",
        "Report-Msgid-Bugs-To": "",
        "POT-Creation-Date": "2023-01-01 00:00+0000",
        "PO-Revision-Date": "2023-05-06 07:08+0000",
        "Last-Translator": "none yet",
        "Language-Team": "Russian",
        "Language": "ru",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": RUSSIAN,
        "X-Source-Language": "en",
    }
    assert catalog.header_comments[0] == "Russian (ru)"
    assert catalog.header_comments[1].startswith("Draft:")


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        pytest.param([m("a")], "2023-01-01 00:00+0000", id="same messages"),
        pytest.param([m("b")], "2024-04-04 00:00+0000", id="another message"),
        pytest.param(
            [m("a", msgid_plural="as")], "2024-04-04 00:00+0000", id="a plural"
        ),
    ],
)
def test_the_creation_date_moves_with_the_messages(
    template: list[Message], expected: str
) -> None:
    fresh = pot(*template, **{"POT-Creation-Date": "2024-04-04 00:00+0000"})

    catalog = renewed(po(m("a", "б")), fresh)

    assert expected == catalog.header["POT-Creation-Date"]
    assert catalog.header["PO-Revision-Date"] == "2023-01-02 00:00+0000"


@pytest.mark.parametrize(
    ("given_header", "expected"),
    [
        pytest.param({}, {"Language": "ru", "Plural-Forms": RUSSIAN}, id="missing"),
        pytest.param(
            {"Language": "", "Plural-Forms": "nplurals=INTEGER; plural=EXPRESSION;"},
            {"Language": "ru", "Plural-Forms": RUSSIAN},
            id="never filled in",
        ),
        pytest.param(
            {"Language": "ru_RU", "Plural-Forms": "nplurals=1; plural=0;"},
            {"Language": "ru_RU", "Plural-Forms": "nplurals=1; plural=0;"},
            id="there",
        ),
    ],
)
def test_an_existing_header_is_only_completed(
    given_header: dict[str, str], expected: dict[str, str]
) -> None:
    kept = {"Content-Type": "text/plain; charset=UTF-8", "X-Generator": "Some Editor"}
    fields = "".join(
        f'"{name}: {value}\\n"\n' for name, value in (kept | given_header).items()
    )
    catalog = read_po(
        f'msgid ""\nmsgstr ""\n{fields}\nmsgid "a"\nmsgstr "b"\n'.encode()
    )

    header = dict(merged(catalog, m("a")).header)

    assert kept | expected | {"X-Source-Language": "en"} == header


def test_a_catalog_without_header_gets_one() -> None:
    catalog = merged(read_po(b'msgid "a"\nmsgstr "b"\n'), m("a"))

    assert catalog.header["Language"] == "ru"
    assert catalog.messages[0].msgstr[0] == "b"


# --- laws ---------------------------------------------------------------------------

WORDS = ("police", "held", "singer", "for", "14", "16", "days", "Mr", "Omarov", "home")
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)
KEYS = st.tuples(st.sampled_from([None, "letter", "summary"]), TEXTS)
PLURALS = st.sampled_from([None, None, None, "many", "many more"])


@st.composite
def templates(draw: st.DrawFn) -> Catalog:
    keys = draw(st.lists(KEYS, max_size=6, unique=True))
    return pot(
        *(m(text, msgctxt=ctx, msgid_plural=draw(PLURALS)) for ctx, text in keys)
    )


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    """A catalog in Russian in any state, each msgstr unlike all others."""
    keys = draw(st.lists(KEYS, max_size=10, unique=True))
    live = draw(st.integers(0, len(keys)))
    messages = []
    for number, (ctx, text) in enumerate(keys):
        plural = draw(PLURALS)
        forms = 3 if plural else 1
        filled = draw(st.booleans()) or number >= live
        fuzzy = filled and draw(st.booleans())
        messages.append(
            m(
                text,
                *(f"{number}.{form}" if filled else "" for form in range(forms)),
                msgctxt=ctx,
                msgid_plural=plural,
                flags=["fuzzy"] * fuzzy,
                previous=Previous(draw(TEXTS))
                if fuzzy and draw(st.booleans())
                else None,
            )
        )
    return po(*messages[:live], obsolete=messages[live:])


def everything(catalog: Catalog) -> str:
    held = [*catalog.messages, *catalog.obsolete]
    return repr([(message.msgstr, message.comments) for message in held])


@settings(deadline=None, max_examples=40)
@given(catalogs(), templates(), st.lists(catalogs(), max_size=2), st.booleans())
def test_updating_twice_is_updating_once(
    catalog: Catalog, template: Catalog, sources: list[Catalog], typo_fix: bool
) -> None:
    def again(catalog: Catalog) -> Catalog:
        return renewed(catalog, template, sources=sources, typo_fix=typo_fix)

    once = again(catalog)
    read_again = read_po(once.to_po())

    assert once.to_po() == again(once).to_po()
    assert once.to_po() == again(read_again).to_po()


@settings(deadline=None, max_examples=40)
@given(catalogs(), templates())
def test_no_translation_is_lost(catalog: Catalog, template: Catalog) -> None:
    after = everything(renewed(catalog, template))

    for message in (*catalog.messages, *catalog.obsolete):
        for text in message.msgstr:
            assert text in after


@settings(deadline=None, max_examples=40)
@given(templates(), templates())
def test_taking_a_change_back_brings_every_translation_back(
    first: Catalog, second: Catalog
) -> None:
    untranslated = renewed(None, first)
    catalog = untranslated
    for number, message in enumerate(untranslated.messages):
        texts = tuple(f"t{number} f{form}" for form in range(len(message.msgstr)))
        catalog = catalog.replace(replace(message, msgstr=texts))

    back = renewed(renewed(catalog, second), first)

    assert [m.msgstr for m in catalog.messages] == [m.msgstr for m in back.messages]
    assert all(message.translated for message in back.messages)


@settings(deadline=None, max_examples=40)
@given(catalogs(), templates())
def test_no_key_stands_twice(catalog: Catalog, template: Catalog) -> None:
    after = renewed(catalog, template)
    keys = [message.key for message in (*after.messages, *after.obsolete)]

    assert len(set(keys)) == len(keys)
    assert [m.key for m in template.messages] == [m.key for m in after.messages]


def test_a_number_of_the_newer_text_keeps_a_proposal_from_coming_back_confirmed() -> (
    None
):
    fuzzy = merged(po(m(OLD, "14 дней")), m(EDITED))
    adapted = fuzzy.replace(replace(fuzzy.messages[0], msgstr=("16 дней",)))

    (message,) = merged(adapted, m(OLD)).messages

    assert message.fuzzy
    assert message.msgstr == ("16 дней",)


# --- beside gettext -----------------------------------------------------------------

needs_gettext = pytest.mark.skipif(
    shutil.which("msgmerge") is None or shutil.which("msgfmt") is None,
    reason="needs msgmerge and msgfmt (gettext)",
)


@needs_gettext
@pytest.mark.parametrize(
    "catalog", [None, po(m(OLD, "x"), m("z", "я"))], ids=["new", "old"]
)
def test_msgfmt_has_nothing_to_say(catalog: Catalog | None, tmp_path: Path) -> None:
    path = tmp_path / "ru.po"
    updated = merged(
        catalog, m(EDITED), m("a day", msgid_plural="days"), m("a", msgctxt="")
    )
    path.write_bytes(updated.to_po())

    told = subprocess.run(
        ["msgfmt", "-c", "-o", "/dev/null", path], capture_output=True, check=False
    )

    assert (told.returncode, told.stderr) == (0, b"")


@needs_gettext
def test_msgmerge_proposes_the_same_for_an_edited_letter(tmp_path: Path) -> None:
    letter = [
        "I am writing to you about the arrest of the singer Aigul Omarova in Almaty.",
        OLD,
        "She has done nothing but sing, and a song is protected by your constitution.",
        "I ask you to see to it that all charges against her are dropped at once.",
    ]
    old = po(*(m(text, f"т{at}", msgctxt="letter") for at, text in enumerate(letter)))
    edited = [letter[0].replace("Almaty", "Astana"), EDITED, *letter[2:], STRANGE]
    template = pot(*(m(text, msgctxt="letter") for text in edited))
    (tmp_path / "ru.po").write_bytes(old.to_po())
    (tmp_path / "a.pot").write_bytes(template.to_po())

    theirs = subprocess.run(
        ["msgmerge", "-q", "--previous", tmp_path / "ru.po", tmp_path / "a.pot"],
        capture_output=True,
        check=True,
    )

    expected = read_po(theirs.stdout)
    found = renewed(old, template)
    assert [(m.msgid, m.msgstr, m.fuzzy, m.previous) for m in expected.messages] == [
        (m.msgid, m.msgstr, m.fuzzy, m.previous) for m in found.messages
    ]
