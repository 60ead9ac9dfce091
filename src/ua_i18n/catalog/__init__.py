"""gettext catalogs: messages, PO and MO files, updating, interchange with polib."""

from __future__ import annotations

from ua_i18n.catalog.catalog import Catalog
from ua_i18n.catalog.message import Key, Message, Previous
from ua_i18n.catalog.po_read import read_po
from ua_i18n.catalog.update import update

__all__ = ["Catalog", "Key", "Message", "Previous", "read_po", "update"]
