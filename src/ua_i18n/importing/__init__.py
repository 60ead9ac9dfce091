"""Import: the text of an Urgent Action becomes a draft case file and its doubts.

The way of a document: `lines` numbers and cleans, `labels` finds the labels of the
form, `parts` cuts at them; `head` reads the fields, `body` the text, `addresses` and
`channels` the targets; `doubts` says what a person must check; `draft` is the whole.
The words of the form stand in labels.yaml, all other words in words.yaml.
"""

from __future__ import annotations

from ua_i18n.importing.doubts import Doubt
from ua_i18n.importing.draft import Draft, read_document
from ua_i18n.importing.ids import derive_id

__all__ = ["Doubt", "Draft", "derive_id", "read_document"]
