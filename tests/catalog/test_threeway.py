"""Merging two edits of a catalog: by message, and nothing translated is lost."""

from __future__ import annotations

import difflib
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.oracles import NASTY, po
from ua_i18n.catalog import Catalog, Message, Previous, read_po
from ua_i18n.catalog.threeway import OTHER_NOTE, Merged, merge
from ua_i18n.errors import PoSyntaxError

FUZZY = ("fuzzy",)
BASE = read_po(
    po(
        '# strange   spacing\n#:  a.md\nmsgid   "first"\nmsgstr "один"\n\n\n'
        '# note\n#: a.md\n#: b.md\nmsgid "second"\nmsgstr ""\n'
        '# no blank line above\nmsgid "third"\nmsgid_plural "thirds"\n'
        'msgstr[0] ""\nmsgstr[1] ""\n\n'
        '#, fuzzy\n#| msgid "was"\nmsgid "fourth"\nmsgstr "четыре?"\n\n'
        '#~ msgid "gone"\n#~ msgstr "был"\n'
    )
)


def edited(msgid: str, catalog: Catalog = BASE, /, **fields: Any) -> Catalog:
    message = found(catalog, msgid)
    new = replace(message, **fields)
    others = [*catalog.messages, *catalog.obsolete]
    messages = [new if old is message else old for old in others]
    return rewritten(catalog, messages)


def rewritten(catalog: Catalog, messages: list[Message]) -> Catalog:
    changed = catalog.with_messages(
        [m for m in messages if not m.obsolete], [m for m in messages if m.obsolete]
    )
    return read_po(changed.to_po())


def without(msgid: str, catalog: Catalog = BASE) -> Catalog:
    messages = [*catalog.messages, *catalog.obsolete]
    return rewritten(catalog, [m for m in messages if m.msgid != msgid])


def with_new(*msgids: str, after: str, catalog: Catalog = BASE) -> Catalog:
    place = [m.msgid for m in catalog.messages].index(after) + 1
    messages = list(catalog.messages)
    messages[place:place] = [Message(msgid, (f"={msgid}",)) for msgid in msgids]
    return rewritten(catalog, [*messages, *catalog.obsolete])


def found(catalog: Catalog, msgid: str) -> Message:
    messages = (*catalog.messages, *catalog.obsolete)
    return next(message for message in messages if message.msgid == msgid)


def saved(merged: Merged) -> Catalog:
    return read_po(merged.catalog.to_po())


def names(catalog: Catalog) -> list[str]:
    return [message.msgid for message in catalog.messages]


def changes(old: bytes, new: bytes) -> list[str]:
    lines = difflib.ndiff(old.decode().split("\n"), new.decode().split("\n"))
    return [line for line in lines if line[0] in "+-"]


# --- no conflict --------------------------------------------------------------------


def test_translations_of_different_messages_are_both_there() -> None:
    ours = edited("first", msgstr=("раз",))
    theirs = edited("second", msgstr=("два",))

    merged = merge(BASE, ours, theirs)

    assert merged.conflicts == ()
    assert changes(BASE.to_po(), merged.catalog.to_po()) == [
        '- msgstr "один"', '+ msgstr "раз"', '- msgstr ""', '+ msgstr "два"',
    ]  # fmt: skip


def test_the_same_translation_on_both_sides_is_no_conflict() -> None:
    ours = edited("first", edited("second", msgstr=("два",)), comments=("ours",))
    theirs = edited("second", msgstr=("два",))

    merged = merge(BASE, ours, theirs)

    assert (ours.to_po(), ()) == (merged.catalog.to_po(), merged.conflicts)


def test_what_one_side_formatted_anew_stays_so() -> None:
    ours = read_po(BASE.to_po().replace(b'msgid   "first"', b'msgid "first"'))
    theirs = edited("second", msgstr=("два",))

    merged = merge(BASE, ours, theirs).catalog

    assert b'msgid "first"' in merged.to_po()
    assert found(merged, "second").msgstr == ("два",)


def test_notes_of_both_sides_are_merged() -> None:
    ours = edited(
        "second", comments=("note", "ours"), locations=("b.md",), flags=("no-wrap",)
    )
    theirs = edited(
        "second",
        comments=("theirs", "note"),
        extracted=("To the minister.",),
        locations=("a.md", "b.md", "c.md"),
        flags=("python-format",),
    )

    message = found(saved(merge(BASE, ours, theirs)), "second")

    assert message.comments == ("theirs", "note", "ours")
    assert message.extracted == ("To the minister.",)
    assert message.locations == ("b.md", "c.md")
    assert {"no-wrap", "python-format"} == set(message.flags)


@pytest.mark.parametrize("swap", [False, True], ids=["ours", "theirs"])
@pytest.mark.parametrize(
    ("one", "other", "expected", "flags"),
    [
        pytest.param(
            {"msgstr": ("четыре",), "flags": (), "previous": None},
            {"msgstr": ("четверо",)},
            "четыре",
            (),
            id="confirmed before proposed",
        ),
        pytest.param(
            {"msgstr": ("",), "flags": (), "previous": None},
            {"msgstr": ("четверо",)},
            "четверо",
            FUZZY,
            id="a text before none",
        ),
        pytest.param(
            {"flags": (), "previous": None},
            {"previous": Previous("earlier")},
            "четыре?",
            (),
            id="the same text, confirmed by one",
        ),
        pytest.param(
            {"previous": Previous("earlier")},
            {"msgstr": ("четверо",)},
            "четверо",
            FUZZY,
            id="a new proposal before the old one",
        ),
    ],
)
def test_the_more_certain_text_wins_without_a_conflict(
    one: dict[str, object],
    other: dict[str, object],
    expected: str,
    flags: tuple[str, ...],
    swap: bool,
) -> None:
    sides = edited("fourth", **one), edited("fourth", **other)

    merged = merge(BASE, *(sides[::-1] if swap else sides))
    message = found(saved(merged), "fourth")

    assert merged.conflicts == ()
    assert ((expected,), flags) == (message.msgstr, message.flags)
    assert message.fuzzy or message.previous is None


def test_a_proposal_that_loses_stands_in_a_comment() -> None:
    ours = edited("second", msgstr=("два",))
    theirs = edited("second", msgstr=("двое?",), flags=FUZZY)

    merged = merge(BASE, ours, theirs)
    message = found(saved(merged), "second")

    assert merged.conflicts == ()
    assert message.comments == ("note", 'Other translation (fuzzy): "двое?"')
    assert message.translated


def test_an_old_text_that_loses_leaves_no_trace() -> None:
    ours = edited("first", msgstr=("раз",))
    theirs = edited("first", flags=FUZZY)

    message = found(saved(merge(BASE, ours, theirs)), "first")

    assert (
        message.msgstr, message.flags, message.comments,
    ) == (("раз",), (), ("strange   spacing",))  # fmt: skip


# --- conflicts ----------------------------------------------------------------------


def test_two_translations_are_both_kept_and_reported() -> None:
    ours = edited("second", msgstr=('"два"\n',))
    theirs = edited("second", msgstr=("двое",))

    merged = merge(BASE, ours, theirs)
    message = found(saved(merged), "second")
    (conflict,) = merged.conflicts

    assert message.msgstr == ("двое",)
    assert message.flags == FUZZY
    assert message.comments == ("note", 'Other translation: "\\"два\\"\\n"')
    assert (conflict.ours, conflict.theirs) == (('"два"\n',), ("двое",))
    assert message == conflict.message


def test_each_form_of_a_plural_is_kept() -> None:
    ours = edited("third", msgstr=("третий", "третьи"))
    theirs = edited("third", msgstr=("третий", "трёх"))

    message = found(saved(merge(BASE, ours, theirs)), "third")

    assert message.msgstr == ("третий", "трёх")
    assert message.comments == (
        "no blank line above", 'Other translation [1]: "третьи"',
    )  # fmt: skip


def test_a_confirmed_proposal_and_its_correction_are_a_conflict() -> None:
    ours = edited("fourth", flags=(), previous=None)
    theirs = edited("fourth", msgstr=("четыре",), flags=(), previous=None)

    merged = merge(BASE, ours, theirs)
    message = found(saved(merged), "fourth")

    assert tuple(c.message.msgid for c in merged.conflicts) == ("fourth",)
    assert message.comments == ('Other translation: "четыре?"',)
    assert message.fuzzy
    assert message.previous is None


def test_without_a_base_different_translations_are_conflicts() -> None:
    ours = read_po(po('msgid "a"\nmsgstr "1"\n\nmsgid "b"\nmsgstr "2"\n'))
    theirs = read_po(po('msgid "a"\nmsgstr "1"\n\nmsgid "b"\nmsgstr "3"\n'))

    for base in (None, read_po(b"")):
        merged = merge(base, ours, theirs)

        assert [c.message.msgid for c in merged.conflicts] == ["b"]
        assert found(merged.catalog, "a").translated


def test_merging_again_adds_no_second_comment() -> None:
    ours = edited("second", msgstr=("два",))
    theirs = edited("second", msgstr=("двое",))
    merged = saved(merge(BASE, ours, theirs))

    again = saved(merge(theirs, merged, edited("first", theirs, msgstr=("раз",))))

    assert found(merged, "second") == found(again, "second")


# --- which messages there are -------------------------------------------------------


def test_new_messages_stand_where_each_side_put_them() -> None:
    ours = with_new("ours", after="first")
    theirs = with_new("theirs 1", "theirs 2", after="third")

    merged = saved(merge(BASE, ours, theirs))

    assert names(merged) == [
        "first", "ours", "second", "third", "theirs 1", "theirs 2", "fourth",
    ]  # fmt: skip


def test_the_order_is_that_of_the_side_that_changed_it() -> None:
    theirs = rewritten(BASE, [*reversed(BASE.messages), *BASE.obsolete])
    ours = edited("first", with_new("new", after="first"), msgstr=("раз",))
    only_text = edited("first", msgstr=("раз",))

    assert names(merge(BASE, only_text, theirs).catalog) == [
        "fourth",
        "third",
        "second",
        "first",
    ]
    assert names(merge(BASE, ours, theirs).catalog) == [
        "first",
        "new",
        "second",
        "third",
        "fourth",
    ]


def test_a_message_that_one_side_removed_is_removed() -> None:
    ours = edited("first", without("gone"), msgstr=("раз",))
    theirs = edited("third", without("second"), msgstr=("т", "т"))

    merged = merge(BASE, ours, theirs).catalog

    assert names(merged) == ["first", "third", "fourth"]
    assert merged.obsolete == ()


@pytest.mark.parametrize("swap", [False, True], ids=["ours", "theirs"])
def test_a_message_that_the_other_side_translated_stays(swap: bool) -> None:
    sides = without("second"), edited("second", msgstr=("два",))

    merged = merge(BASE, *(sides[::-1] if swap else sides)).catalog

    assert found(merged, "second").msgstr == ("два",)
    assert names(BASE) == names(merged)


@pytest.mark.parametrize("swap", [False, True], ids=["ours", "theirs"])
def test_a_retired_message_keeps_its_new_translation(swap: bool) -> None:
    retired = edited("first", obsolete=True, locations=())
    sides = retired, edited("first", msgstr=("раз",), locations=("a.md", "new.md"))

    merged = merge(BASE, *(sides[::-1] if swap else sides)).catalog
    message = found(merged, "first")

    assert (message.obsolete, message.msgstr, message.locations) == (True, ("раз",), ())


@pytest.mark.parametrize("swap", [False, True], ids=["ours", "theirs"])
def test_a_revived_message_lives(swap: bool) -> None:
    revived = edited("gone", obsolete=False, locations=("a.md",))
    sides = revived, without("gone", edited("first", msgstr=("раз",)))

    merged = merge(BASE, *(sides[::-1] if swap else sides)).catalog

    assert (
        found(merged, "gone").msgstr, found(merged, "gone").locations,
    ) == (("был",), ("a.md",))  # fmt: skip
    assert "gone" in names(merged)


def test_a_translation_of_an_older_plural_becomes_a_proposal() -> None:
    ours = edited("third", msgstr=("третий", "третьи"))
    theirs = edited("third", msgid_plural="third ones")

    message = found(saved(merge(BASE, ours, theirs)), "third")

    assert (
        message.msgid_plural, message.msgstr, message.fuzzy,
    ) == ("third ones", ("третий", "третьи"), True)  # fmt: skip
    assert Previous("third", None, "thirds") == message.previous


# --- the header ---------------------------------------------------------------------

OLD = "2024-05-01 10:00+0000"
LATE = "2024-05-02 10:00+0200"
LATER = "2024-05-02 09:00+0000"


def headed(fields: dict[str, str], catalog: Catalog = BASE) -> Catalog:
    return read_po(catalog.with_header(fields).to_po())


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        pytest.param(
            {"PO-Revision-Date": LATE, "Last-Translator": "A"},
            {"PO-Revision-Date": LATER, "Last-Translator": "B"},
            {"PO-Revision-Date": LATER, "Last-Translator": "B"},
            id="theirs is later",
        ),
        pytest.param(
            {"PO-Revision-Date": LATER, "Last-Translator": "A"},
            {"PO-Revision-Date": LATE, "Last-Translator": "B"},
            {"PO-Revision-Date": LATER, "Last-Translator": "A"},
            id="ours is later",
        ),
        pytest.param(
            {"PO-Revision-Date": LATE, "Last-Translator": "A"},
            {"PO-Revision-Date": "YEAR-MO-DA HO:MI+ZONE", "Last-Translator": "B"},
            {"PO-Revision-Date": LATE, "Last-Translator": "A"},
            id="no date is older than any",
        ),
        pytest.param(
            {"PO-Revision-Date": LATE},
            {"PO-Revision-Date": "2024-99-99 10:00+0000"},
            {"PO-Revision-Date": LATE},
            id="an impossible date",
        ),
        pytest.param(
            {"POT-Creation-Date": LATE},
            {"POT-Creation-Date": LATER},
            {"POT-Creation-Date": LATE},
            id="of two templates ours",
        ),
        pytest.param(
            {"X-Ours": "1"},
            {"X-Theirs": "2", "POT-Creation-Date": LATE},
            {"X-Ours": "1", "X-Theirs": "2", "POT-Creation-Date": LATE},
            id="fields of both",
        ),
    ],
)
def test_headers_are_merged(
    ours: dict[str, str], theirs: dict[str, str], expected: dict[str, str]
) -> None:
    base = headed(
        {"PO-Revision-Date": OLD, "POT-Creation-Date": OLD, "Last-Translator": "nobody"}
    )

    merged = saved(merge(base, headed(ours, base), headed(theirs, base)))

    assert {**base.header, **expected} == dict(merged.header)


def test_comments_of_the_header_are_merged() -> None:
    def signed(name: str) -> Catalog:
        head = BASE.header_message
        assert head
        return BASE.with_header_message(replace(head, comments=("2024", name)))

    merged = saved(merge(BASE, signed("A"), signed("B")))

    assert {"2024", "A", "B"} == set(merged.header_comments)


def test_a_header_that_only_one_side_has_is_taken() -> None:
    bare = read_po(b'msgid "a"\nmsgstr "b"\n')
    ours = read_po(b'msgid "a"\nmsgstr "c"\n')

    merged = saved(merge(bare, ours, headed({"Language": "ru"}, bare)))

    assert (merged.header["Language"], found(merged, "a").msgstr) == ("ru", ("c",))


def test_a_text_that_does_not_fit_our_charset_makes_the_file_utf_8() -> None:
    body = 'msgid "a"\nmsgstr "é"\n\nmsgid "b"\nmsgstr ""\n'
    base = read_po(po(body.encode("latin-1"), charset="ISO-8859-1"))
    ours = edited("a", base, msgstr=("à",))

    merged = saved(merge(base, ours, edited("b", base, msgstr=("ж",))))

    assert [message.msgstr for message in merged.messages] == [("à",), ("ж",)]


def test_messages_that_look_alike_are_refused_for_one_would_be_lost() -> None:
    body = 'msgid "\\372"\nmsgstr "a"\n\nmsgid "\\344"\nmsgstr "%s"\n'
    base, ours, theirs = (read_po((body % text).encode()) for text in "bcd")

    with pytest.raises(PoSyntaxError, match="not of the file's charset"):
        merge(base, ours, theirs)


# --- laws ---------------------------------------------------------------------------

LAW = settings(deadline=None, max_examples=40)
WORDS = st.sampled_from(NASTY)
TEXTS = st.just("") | st.builds("{}{}".format, WORDS, WORDS)
FORMS = st.tuples(*[st.sampled_from(["", "один", "два"])] * 2)
KEYS = st.tuples(st.sampled_from([None, "c"]), st.sampled_from("abcdef"))
NOTES = st.lists(st.sampled_from(["x", "y", "z"]), max_size=2, unique=True).map(tuple)


@st.composite
def messages(draw: st.DrawFn, key: tuple[str | None, str]) -> Message:
    plural = draw(st.sampled_from([None, None, "many", "more"]))
    fuzzy = draw(st.booleans())
    return Message(
        key[1],
        draw(FORMS) if plural else (draw(TEXTS),),
        msgctxt=key[0],
        msgid_plural=plural,
        comments=draw(NOTES),
        locations=draw(NOTES),
        flags=FUZZY if fuzzy else (),
        previous=Previous(draw(st.sampled_from("pq"))) if fuzzy else None,
        obsolete=draw(st.sampled_from([False, False, True])),
    )


@st.composite
def catalogs(draw: st.DrawFn) -> Catalog:
    keys = draw(st.lists(KEYS, max_size=4, unique=True))
    drawn = [draw(messages(key)) for key in keys]
    built = Catalog.build(
        [m for m in drawn if not m.obsolete],
        obsolete=[m for m in drawn if m.obsolete],
        header={"X-Side": draw(st.sampled_from("123"))},
    )
    return read_po(built.to_po())


def everything(catalog: Catalog) -> dict[tuple[str | None, str], Message]:
    return {m.key: m for m in (*catalog.messages, *catalog.obsolete)}


def reformatted(catalog: Catalog) -> Catalog:
    return read_po(b"\n" + catalog.to_po())


@LAW
@given(catalogs(), catalogs())
def test_a_side_that_changed_nothing_has_no_say(base: Catalog, side: Catalog) -> None:
    assert merge(base, side, base).catalog.to_po() == side.to_po()
    assert merge(base, base, side).catalog.to_po() == side.to_po()
    assert merge(base, side, side).catalog.to_po() == side.to_po()


@LAW
@given(catalogs(), catalogs())
def test_a_side_that_changed_the_layout_alone_has_no_other_say(
    base: Catalog, side: Catalog
) -> None:
    for sides in ((reformatted(base), side), (side, reformatted(base))):
        merged = merge(base, *sides).catalog

        assert everything(merged) == everything(side)
        assert merged.header == side.header


@LAW
@given(catalogs(), catalogs(), catalogs())
def test_nothing_translated_is_lost(
    base: Catalog, ours: Catalog, theirs: Catalog
) -> None:
    after = everything(saved(merge(base, ours, theirs)))

    before = everything(base)
    for message in (*everything(ours).values(), *everything(theirs).values()):
        old = before[message.key].msgstr if message.key in before else ()
        new = set(message.msgstr) - {"", *old}

        assert not new or new <= texts(after[message.key])


@LAW
@given(catalogs(), catalogs(), catalogs())
def test_a_merge_is_read_as_it_was_written(
    base: Catalog, ours: Catalog, theirs: Catalog
) -> None:
    merged = merge(base, ours, theirs)

    assert everything(saved(merged)) == everything(merged.catalog)
    assert all(conflict.message.fuzzy for conflict in merged.conflicts)


def texts(message: Message) -> set[str]:
    """Its forms, and the texts in notes, read as a translator would copy them."""
    texts = set(message.msgstr)
    for comment in message.comments:
        note, _, text = comment.partition(": ")
        if note.startswith(OTHER_NOTE):
            text = read_po(po(f'msgid "x"\nmsgstr {text}\n')).messages[0].msgstr[0]
        texts.add(text)
    return texts
