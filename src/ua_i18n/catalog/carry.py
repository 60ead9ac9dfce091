"""How a translation is carried from the entry that has it to a message that wants it.

Which entry that is, is the business of `ua_i18n.catalog.update`. What is the
translator's (comments, user flags, `#|`) comes from the old entry; what is the
extraction's (extracted comments, locations, format flags) from the template.
"""

from __future__ import annotations

import re
from dataclasses import replace

from ua_i18n.catalog.facts import changed_facts, cosmetic_changes, numbers
from ua_i18n.catalog.message import Message, Previous, new_message

__all__ = [
    "LOOKS_NOTE",
    "SPELLING_NOTE",
    "blank",
    "changed_looks",
    "keep",
    "lossless",
    "origin",
    "propose",
    "respell",
    "restore",
    "retire",
]

_FORMAT_FLAG = re.compile(
    r"""
    (?: no-|possible-|impossible- )?
    (?: objc | c | sh | python | python-brace | perl | perl-brace | php | ruby | lua
      | javascript | java | java-printf | csharp | object-pascal | modula2 | d | go
      | rust | scheme | lisp | elisp | librep | smalltalk | awk | ycp | tcl | boost
      | qt | qt-plural | kde | kde-kuit | gcc-internal | gfc-internal )-format
  | range:.*
    """,
    re.VERBOSE,
)
_ESCAPED = re.compile(r"\\(.)")
LOOKS_NOTE = "Please review: since this was translated, the source changed in"
"""How the note of a change in looks begins."""
SPELLING_NOTE = f"{LOOKS_NOTE} spelling."
_FORM_NOTE = re.compile(r"Plural form (\d+) was: (.*)", re.DOTALL)


def blank(wanted: Message, *, forms: int) -> Message:
    """The message of a template as an untranslated entry."""
    return replace(
        wanted,
        msgstr=_blank_forms(wanted, forms),
        flags=tuple(flag for flag in wanted.flags if flag != "fuzzy"),
        comments=(),
        previous=None,
        obsolete=False,
        line=None,
    )


def _blank_forms(wanted: Message, forms: int) -> tuple[str, ...]:
    """An empty msgstr of the right length."""
    return ("",) * (forms if wanted.msgid_plural is not None else 1)


def keep(old: Message, wanted: Message, *, forms: int) -> Message:
    """The entry with its translation as it is: what was translated was this text.

    A confirmed one gets a note if the source changed in its looks. If singular
    and plural changed, or the text of the plural, it becomes a proposal.

    Args:
        old: The entry that has the translation, live or obsolete.
        wanted: The message of the template; like `old` but for looks.
        forms: How many plural forms the language has.
    """
    if _as_wanted(old, wanted):
        return old
    if not any(old.msgstr):
        msgstr = old.msgstr if _same_shape(old, wanted) else _blank_forms(wanted, forms)
        return _entry(old, wanted, msgstr=msgstr, comments=old.comments)
    looks = changed_looks(old, wanted)
    if looks is None:
        return restore(old, wanted, forms=forms) or propose(old, wanted, forms=forms)
    if old.fuzzy:
        return _entry(
            old,
            wanted,
            msgstr=old.msgstr,
            previous=old.previous,
            comments=old.comments,
        )
    note = (f"{LOOKS_NOTE} {', '.join(looks)}.",) if looks else ()
    comments = tuple(dict.fromkeys((*old.comments, *note))) if note else old.comments
    return _entry(old, wanted, msgstr=old.msgstr, comments=comments)


def respell(old: Message, wanted: Message) -> Message:
    """The confirmed translation of a text of which the spelling was corrected."""
    comments = tuple(dict.fromkeys((*old.comments, SPELLING_NOTE)))
    return _entry(old, wanted, msgstr=old.msgstr, comments=comments)


def propose(old: Message, wanted: Message, *, forms: int) -> Message:
    """The translation of another text as a fuzzy proposal.

    `#|` says which text was translated: the oldest one, if the entry was fuzzy
    before; none, if that is not known.
    """
    msgstr, comments = _fit(old, wanted, forms=forms)
    previous = old.previous if old.fuzzy else origin(old)
    # Half a plural must not come back as a whole one, nor a text as its own past.
    if previous == origin(wanted) or not msgstr[0]:
        previous = None
    return _entry(
        old,
        wanted,
        msgstr=msgstr,
        comments=comments,
        previous=previous,
        fuzzy=any(msgstr),
    )


def restore(old: Message, wanted: Message, *, forms: int) -> Message | None:
    """The confirmed translation of a text that a proposal was made from.

    None unless `#|` of the proposal is the very message wanted, and its msgstr
    holds no number that is only in the text it was proposed for.
    """
    if not old.fuzzy or old.previous != origin(wanted):
        return None
    msgstr, comments = _fit(old, wanted, forms=forms)
    alien = numbers(old.msgid) - numbers(wanted.msgid)
    if not all(msgstr) or any(alien & numbers(text) for text in msgstr):
        return None
    return _entry(old, wanted, msgstr=msgstr, comments=comments, fuzzy=False)


def retire(old: Message) -> Message:
    """The entry as an obsolete one, with what the translator gave it."""
    return replace(
        old,
        obsolete=True,
        extracted=(),
        locations=(),
        previous=old.previous if old.fuzzy else None,
    )


def origin(message: Message) -> Previous:
    """What `#|` has to say of a translation of this message."""
    return Previous(message.msgid, message.msgctxt, message.msgid_plural)


def lossless(old: Message, new: Message) -> bool:
    """Whether no translated form of the old entry is missing in the new one."""
    return {text for text in old.msgstr if text} <= set(new.msgstr)


def changed_looks(old: Message, wanted: Message) -> tuple[str, ...] | None:
    """The looks in which two source texts differ, plurals included.

    Empty if they are the same, None if they differ in more.
    """
    singular = cosmetic_changes(old.msgid, wanted.msgid)
    if singular is None or not _same_shape(old, wanted):
        return None
    plural = cosmetic_changes(old.msgid_plural or "", wanted.msgid_plural or "")
    return None if plural is None else tuple(dict.fromkeys((*singular, *plural)))


def _same_shape(old: Message, wanted: Message) -> bool:
    return (old.msgid_plural is None) == (wanted.msgid_plural is None)


def _as_wanted(old: Message, wanted: Message) -> bool:
    """Whether a usual entry needs nothing from the template (the fast way out)."""
    return (
        not old.obsolete
        and not old.fuzzy
        and old.previous is None
        and old.msgid == wanted.msgid
        and old.msgctxt == wanted.msgctxt
        and old.msgid_plural == wanted.msgid_plural
        and old.extracted == wanted.extracted
        and old.locations == wanted.locations
        and old.flags == wanted.flags
    )


def _entry(
    old: Message,
    wanted: Message,
    *,
    msgstr: tuple[str, ...],
    comments: tuple[str, ...],
    previous: Previous | None = None,
    fuzzy: bool | None = None,
) -> Message:
    fuzzy = old.fuzzy if fuzzy is None else fuzzy
    return new_message(
        wanted.msgid,
        msgstr,
        wanted.msgctxt,
        wanted.msgid_plural,
        comments,
        (*wanted.extracted, *_fact_notes(previous, wanted)),
        wanted.locations,
        _flags(old, wanted, fuzzy=fuzzy),
        previous,
        False,
        old.line,
    )


def _fact_notes(previous: Previous | None, wanted: Message) -> tuple[str, ...]:
    """What the translator has to look for; made anew from `#|` at each update."""
    if previous is None or previous.msgid is None:
        return ()
    changed = changed_facts(previous.msgid, wanted.msgid)
    return (f"Changed facts: {'; '.join(changed)}",) if changed else ()


def _flags(old: Message, wanted: Message, *, fuzzy: bool) -> tuple[str, ...]:
    """The template's format flags and the translator's others, in the old order."""
    kept = [flag for flag in old.flags if not _FORMAT_FLAG.fullmatch(flag)]
    given = [flag for flag in wanted.flags if flag != "fuzzy"]
    flags = dict.fromkeys(
        [*["fuzzy"] * fuzzy, *(flag for flag in kept if flag != "fuzzy"), *given]
    )
    return old.flags if flags.keys() == set(old.flags) else tuple(flags)


def _fit(
    old: Message, wanted: Message, *, forms: int
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The forms that the new entry takes, and the translator comments.

    What a singular has no place for goes into comments, and back when the plural
    comes back: no translation is lost.
    """
    if _same_shape(old, wanted):
        short = forms - len(old.msgstr) if wanted.msgid_plural is not None else 0
        return (*old.msgstr, *("",) * short), old.comments
    if wanted.msgid_plural is None:
        notes = (
            f"Plural form {form} was: {_escape(text)}"
            for form, text in enumerate(old.msgstr)
            if text and form > 0
        )
        return old.msgstr[:1], tuple(dict.fromkeys((*old.comments, *notes)))
    texts = {0: old.msgstr[0]}
    comments = []
    for line in old.comments:
        found = _FORM_NOTE.fullmatch(line)
        if found and int(found[1]) < forms:
            texts[int(found[1])] = _unescape(found[2])
        else:
            comments.append(line)
    return tuple(texts.get(form, "") for form in range(forms)), tuple(comments)


def _escape(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda hit: "\n" if hit[1] == "n" else hit[1], text)
