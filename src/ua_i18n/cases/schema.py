"""The fields of a case file's head: one table for the reader and the JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

from ua_i18n.cases.caseid import CASE_ID
from ua_i18n.cases.lines import VISIBLE
from ua_i18n.cases.model import Role
from ua_i18n.languages import parse_tag

__all__ = [
    "CASE_SCHEMA",
    "HEAD",
    "Fields",
    "Flag",
    "Kind",
    "Many",
    "Noted",
    "Text",
]

_ID = r"^[a-z0-9][a-z0-9-]*$"
_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_TAG = r"^[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*$"
_URL = r'^[Hh][Tt][Tt][Pp][Ss]?://[^\s<>"]+$'
_EMAIL = r'^[^\s@,;:<>()"]+@[^\s@,;:<>()"]+$'
# A page or a handle, never "javascript:…".
_HANDLE = r'^([Hh][Tt][Tt][Pp][Ss]?://[^\s<>"]+|[^:]*[^:\s][^:]*)$'


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, read as a string."""

    about: str
    expected: str = "a text"
    """Ends the sentence "… must be"."""
    pattern: str = VISIBLE
    choices: tuple[str, ...] = ()
    format: str | None = None
    """A format of JSON Schema that `convert` checks too."""
    convert: Callable[[str], Any] = str
    """From the squeezed text; a ValueError is a fault."""


@dataclass(frozen=True, slots=True)
class Flag:
    """true or false."""

    about: str
    expected: str = "true or false"


@dataclass(frozen=True, slots=True)
class Noted:
    """A text, or {value, note}."""

    value: Text

    @property
    def expected(self) -> str:
        """Ends the sentence "… must be"."""
        return f"{self.value.expected}, or value and note"

    @property
    def mapping(self) -> Fields:
        """The long form."""
        note = Text("What the document says of it.")
        return Fields(
            self.value.about, {"value": self.value, "note": note}, required=("value",)
        )


@dataclass(frozen=True, slots=True)
class Many:
    """A list; where `lone`, one item may stand without its list."""

    about: str
    item: Text | Noted | Fields
    lone: bool = False
    unique: str | None = None
    """The field of the items that names each of them."""

    @property
    def expected(self) -> str:
        """Ends the sentence "… must be"."""
        return (
            f"{self.item.expected}, or a list"
            if self.lone
            else "a list, each item after '- '"
        )


@dataclass(frozen=True, slots=True)
class Fields:
    """A mapping with these fields and no others."""

    about: str
    fields: Mapping[str, Kind]
    required: tuple[str, ...] = ()
    expected: str = "fields, each `name: value`"


Kind: TypeAlias = Text | Flag | Noted | Many | Fields


def _day(about: str) -> Text:
    expected = "a date such as 2023-06-16"
    return Text(about, expected, _DATE, format="date", convert=date.fromisoformat)


def _choice(about: str, *choices: str) -> Text:
    return Text(about, "one of " + ", ".join(choices), choices=choices)


def _channel(about: str, expected: str = "a text", pattern: str = VISIBLE) -> Many:
    return Many(about, Noted(Text(about, expected, pattern)), lone=True)


_PAGE = "an address that begins with https:// or http://"
_ACCOUNT = "a handle such as @name, or an address that begins with https://"

_PERSON = Fields(
    "Somebody whom the case is about.",
    {
        "name": Text("The name, as the document writes it."),
        "pronouns": Text("As the document writes them: he/him."),
    },
    required=("name",),
)

_TARGET = Fields(
    "An official to whom letters go.",
    {
        "id": Text(
            "Short name of the target in this file, for --target.",
            "small letters a-z, digits and hyphens, such as president",
            _ID,
        ),
        "role": _choice(
            "target (the default): the letter is for them; copy: they get a copy;"
            " embassy: diplomats in the reader's country.",
            *Role,
        ),
        "office": Text("President of Kazakhstan."),
        "name": Text("The name, as the document writes it."),
        "gender": _choice("m or f; leave it out where it is not known.", "m", "f"),
        "address": Many(
            "Street, city, postcode: a line each, never translated.",
            Text("One line of the address."),
            lone=True,
        ),
        "country": Text("ISO 3166 code or a name."),
        "email": _channel(
            "E-mail.", "one e-mail address such as name@example.org", _EMAIL
        ),
        "fax": _channel("Fax number, as written."),
        "phone": _channel("Phone number, as written."),
        "x": _channel("X (Twitter).", _ACCOUNT, _HANDLE),
        "facebook": _channel("Facebook.", _ACCOUNT, _HANDLE),
        "instagram": _channel("Instagram.", _ACCOUNT, _HANDLE),
        "web": _channel("Contact form or page.", _PAGE, _URL),
        "salutation": Text("Opens the letter to this target: Dear Mr President,"),
    },
    required=("id",),
)

HEAD = Fields(
    "The head of a case file of ua-i18n.",
    {
        "ua": Text("UA number as written: 31/22."),
        "index": Text("Index number as written: EUR 57/0000/2023."),
        "country": Text("ISO 3166 code or a name."),
        "language": Text(
            "What this file is written in.",
            "a language tag such as en or pt-BR",
            _TAG,
            convert=parse_tag,
        ),
        "issued": _day("Date of issue."),
        "deadline": _day("Last day to write."),
        "preferred_languages": Many(
            "Languages to address the target in, most preferred first.",
            Text("A name or a BCP 47 tag."),
            lone=True,
        ),
        "own_language": Flag("The document says: you can write in your own language."),
        "people": Many("Whom the case is about.", _PERSON),
        "previous_ua": Text("Link to the previous UA.", _PAGE, _URL),
        "inherits_from": Text(
            "The case whose translations come first.",
            "the name of another case, such as kz-mamay-2022",
            CASE_ID,
        ),
        "subject": Text("Subject of an e-mail."),
        "targets": Many(
            "To whom letters go; the first is the default.", _TARGET, unique="id"
        ),
        "sign_off": Text("Closes the letter: Yours sincerely,"),
    },
    required=("language",),
)
"""In the order in which a case file is written."""


def _text_schema(kind: Text) -> dict[str, Any]:
    if kind.choices:
        return {"enum": list(kind.choices)}
    # An editor's YAML takes 20009 for a number; the reader does not.
    free = kind.pattern == VISIBLE
    schema: dict[str, Any] = {"type": ["string", "number"] if free else "string"}
    schema["pattern"] = kind.pattern
    if kind.format:
        schema["format"] = kind.format
    return schema


def _schema(kind: Kind) -> dict[str, Any]:
    match kind:
        case Text():
            return _text_schema(kind) | {"description": kind.about}
        case Flag():
            return {"enum": [True, False, "true", "false"], "description": kind.about}
        case Noted():
            return {"anyOf": [_schema(kind.value), _schema(kind.mapping)]}
        case Many():
            item = _schema(kind.item)
            items = {"type": "array", "items": item, "minItems": 1}
            schema = {"anyOf": [item, items]} if kind.lone else items
            return schema | {"description": kind.about}
        case Fields():
            return {
                "type": "object",
                "properties": {key: _schema(k) for key, k in kind.fields.items()},
                "required": list(kind.required),
                "additionalProperties": False,
                "description": kind.about,
            }


CASE_SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Case file of ua-i18n",
} | _schema(HEAD)
"""JSON Schema (2020-12) of the head, for editors.

What a schema cannot say, the reader alone says: a key or a target's id that stands
twice, a language tag that no one knows, a case that inherits from itself.
"""
