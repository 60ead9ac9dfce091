"""gettext catalogs: messages, PO and MO files, updating, interchange with polib."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.compile_faults import compile_faults, editable, misread
from ua_i18n.catalog.lender import Lender
from ua_i18n.catalog.message import Key, Message, Previous
from ua_i18n.catalog.mo_read import read_mo
from ua_i18n.catalog.plural import PluralRule
from ua_i18n.catalog.po_read import read_po
from ua_i18n.catalog.sentences import is_one_sentence, split_sentences
from ua_i18n.catalog.update import respelt_count, update

if TYPE_CHECKING:
    import polib

__all__ = [
    "Catalog",
    "Key",
    "Lender",
    "Message",
    "PluralRule",
    "Previous",
    "compile_faults",
    "editable",
    "from_polib",
    "is_one_sentence",
    "misread",
    "read_mo",
    "read_po",
    "respelt_count",
    "split_sentences",
    "update",
    "verify",
]


def from_polib(file: polib.POFile, *, filename: str = "<polib>") -> Catalog:
    """Return a polib file as a catalog; see `ua_i18n.catalog.interop`."""
    from ua_i18n.catalog import interop

    return interop.from_polib(file, filename=filename)


def verify(mo_bytes: bytes, catalog: Catalog) -> tuple[str, ...]:
    """Compare a compiled catalog, as polib reads it, with what it should hold."""
    from ua_i18n.catalog import interop

    return interop.verify(mo_bytes, catalog)
