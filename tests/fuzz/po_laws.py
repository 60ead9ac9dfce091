"""What must hold for any bytes at all that are given to the PO reader."""

from __future__ import annotations

from dataclasses import replace

from ua_i18n.catalog import Catalog, Message, compile_faults, read_mo, read_po
from ua_i18n.catalog.po_exact import read_exact
from ua_i18n.catalog.po_fast import read_fast
from ua_i18n.catalog.po_file import BOM
from ua_i18n.catalog.threeway import merge
from ua_i18n.errors import PoSyntaxError, UaI18nError

__all__ = ["obey"]


def obey(data: bytes) -> bool:
    """Read bytes as a PO file and do to it whatever can be done.

    Returns:
        Whether they are a PO file.

    Raises:
        AssertionError: a law is broken; any other error is a fault, too.
    """
    refusal, catalog = _read(data)
    if catalog is None:
        assert refusal, "refused without a line"
        return False
    assert catalog.to_po() == data, "unchanged, it is not written as it was read"
    _readers_agree(data.removeprefix(BOM))
    _compiled(catalog)
    _edited(catalog)
    return True


def _read(data: bytes) -> tuple[int | None, Catalog | None]:
    """The line that is refused, or the catalog."""
    try:
        return None, read_po(data)
    except PoSyntaxError as fault:
        return fault.line, None


def _readers_agree(body: bytes) -> None:
    fast = read_fast(body, filename="<po>")
    if fast is None:
        return
    exact = read_exact(body, filename="<po>")
    assert fast.messages == exact.messages, "the readers differ"
    assert fast.spans == exact.spans, "the readers differ in spans"
    assert [e[1:] for e in fast.entries] == [e[1:] for e in exact.entries], "in entries"


def _compiled(catalog: Catalog) -> None:
    faults = compile_faults(catalog)
    try:
        compiled = catalog.to_mo()
    except UaI18nError:
        assert faults, "compile does not say why it is refused"
        return
    if faults or compiled[4:8] != bytes(4):
        return  # no MO file holds a NUL; we read none with system-dependent strings
    found = {m.key: (m.msgid_plural, m.msgstr) for m in read_mo(compiled).messages}
    wanted = {
        m.key: (m.msgid_plural, m.msgstr)
        for m in catalog.messages
        if m.msgstr[0] and not m.fuzzy
    }
    assert found == wanted, "compiled, it says something else"


def _edited(catalog: Catalog) -> None:
    """Two people set a msgstr each, the first and the last; then they merge."""
    if not catalog.as_file().charset.known and not catalog.to_po().isascii():
        return  # of an unknown charset nobody can say how to write a new text
    writable = [m for m in catalog.messages if _is_text(m)]
    if not writable or len({m.key for m in _messages(catalog)}) < len(
        _messages(catalog)
    ):
        return  # such bytes that two messages look alike; a merge refuses them
    ours = _with(catalog, writable[0], "new\nours\\")
    theirs = _with(catalog, writable[-1], "new\ntheirs\\")
    merged = merge(catalog, ours, theirs)
    again = _saved(merged.catalog)
    texts = repr([(m.msgstr[0], m.comments) for m in again.messages])
    assert "ours\\" in texts, "our translation is lost"
    assert "theirs\\" in texts, "their translation is lost"
    assert len(merged.conflicts) == (len(writable) == 1)


def _with(catalog: Catalog, message: Message, text: str) -> Catalog:
    """The catalog with that translation."""
    new = replace(message, msgstr=(text, *message.msgstr[1:]), flags=())
    return _saved(catalog.replace(new))


def _saved(catalog: Catalog) -> Catalog:
    """The catalog as it is read when it was written."""
    again = read_po(catalog.to_po())
    told = _texts if _has_strange_notes(catalog) else _messages
    assert told(again) == told(catalog), "what is written is read otherwise"
    return again


def _messages(catalog: Catalog) -> list[Message]:
    return [*catalog.messages, *catalog.obsolete]


def _texts(catalog: Catalog) -> list[Message]:
    return [
        replace(message, comments=(), extracted=(), locations=())
        for message in _messages(catalog)
    ]


def _has_strange_notes(catalog: Catalog) -> bool:
    """Whether a comment holds what cannot be written as it is."""
    return any(
        not note.isprintable() or "\ufffd" in note or note.endswith("\\")
        for message in _messages(catalog)
        for note in (*message.comments, *message.extracted, *message.locations)
    )


def _is_text(message: Message) -> bool:
    """Whether it was decoded without loss and can be written again."""
    return all("\ufffd" not in text and "\0" not in text for text in message.msgstr)
