"""Who writes a letter: given for one rendering, never stored."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from difflib import get_close_matches

from ua_i18n.errors import SenderError
from ua_i18n.languages import country_code
from ua_i18n.texts import Gender
from ua_i18n.yamlfile import read_yaml

__all__ = ["NO_SENDER", "Sender", "is_like_code", "read_sender", "read_sender_file"]

_FIELDS = ("name", "place", "country", "gender", "email", "date")
_GENDERS: Mapping[str, Gender] = {"m": "m", "f": "f"}
_JSON = re.compile(r'\s*\{\s*["}]')
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_NOT_PLAIN = re.compile(
    r"""
      [\x00-\x1F\x7F-\x9F]         # controls and line ends
    | [\u2028\u2029]
    | [\u202A-\u202E\u2066-\u2069]   # what turns the text around it
    | [\uD800-\uDFFF]              # half a character: cannot be written
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Sender:
    """The writer of a letter; every field is optional."""

    name: str | None = None
    place: str | None = None
    country: str | None = None
    """ISO 3166 code or a name; a name that CLDR does not know stays as written."""
    gender: Gender | None = None
    """Chooses the form in {sender:masculine|feminine|unspecified}."""
    email: str | None = None
    date: date | None = None
    """The date line of the letter; without it there is none."""


NO_SENDER = Sender()


def read_sender(fields: object, *, path: str) -> Sender:
    """Make a sender of its fields, each a text, or None or blank if it is not given.

    Args:
        fields: A mapping, whose date may be a `datetime.date`; or a sender made by a
            program, whose fields nobody has looked at.
        path: Where they stand, for the error.

    Raises:
        SenderError: an unknown field or a value that does not fit.
    """
    if isinstance(fields, Sender):
        fields = asdict(fields)
    if not isinstance(fields, Mapping):
        raise SenderError(f"expected fields: {', '.join(_FIELDS)}", path=path)
    for name in fields:
        if name not in _FIELDS:
            near = get_close_matches(str(name), _FIELDS, n=1)
            hint = f", did you mean {near[0]!r}?" if near else ""
            raise SenderError(f"unknown field {str(name)!r}{hint}", path=path)
    texts = {name: _text(name, value, path) for name, value in fields.items()}
    written = texts.get("date")
    return Sender(
        name=texts.get("name"),
        place=texts.get("place"),
        country=_country(texts.get("country"), path),
        gender=_gender(texts.get("gender"), path),
        email=texts.get("email"),
        date=_date(written, path) if written else None,
    )


def read_sender_file(text: str, *, path: str) -> Sender:
    """Read the text of a YAML or JSON file into a sender.

    Args:
        text: What begins as an object of JSON does, is JSON (RFC 8259); else YAML;
            without any field nothing is known of the sender.
        path: The file, for the error.

    Raises:
        SenderError: it is neither, has an unknown field or a value that does not fit.
    """
    if _JSON.match(text):
        return read_sender(_read_json(text, path), path=path)
    fields = read_yaml(text, path=path, error=SenderError)
    # Every field may be left out, and so may all.
    return read_sender({} if fields is None else fields, path=path)


def _read_json(text: str, path: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_distinct)
    except json.JSONDecodeError as error:
        fault = f"this is not JSON: {error.msg}"
        place = (error.lineno, error.colno)
        raise SenderError(fault, path=path, line=place[0], column=place[1]) from error
    except (ValueError, RecursionError) as error:
        raise SenderError(str(error), path=path) from error


def _distinct(pairs: Iterable[tuple[str, object]]) -> dict[str, object]:
    fields: dict[str, object] = {}
    for name, value in pairs:
        if name in fields:
            raise ValueError(f"{name} stands there twice")
        fields[name] = value
    return fields


def _text(name: str, value: object, path: str) -> str | None:
    if value is None:
        return None
    if name == "date" and isinstance(value, date):
        return value.isoformat()
    if not isinstance(value, str):
        raise SenderError(f"{name}: expected a text", path=path)
    if _NOT_PLAIN.search(value):
        raise SenderError(f"{name}: must be one line of plain text", path=path)
    return value.strip() or None


def is_like_code(country: str) -> bool:
    """Tell whether a country is given by a code of ISO 3166, or by what looks so."""
    return len(country) in (2, 3) and country.isascii() and country.isalpha()


def _country(text: str | None, path: str) -> str | None:
    """Refuse a code that is none; a name may be in any language."""
    if text and is_like_code(text) and country_code(text) is None:
        message = f"country: {text!r} is no code of ISO 3166; write one, or a name"
        raise SenderError(message, path=path)
    return text


def _gender(text: str | None, path: str) -> Gender | None:
    if text is None:
        return None
    if text not in _GENDERS:
        raise SenderError(f"gender: expected m or f, not {text!r}", path=path)
    return _GENDERS[text]


def _date(text: str, path: str) -> date:
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text)
    except ValueError:
        pass  # no such day
    raise SenderError(f"date: expected YYYY-MM-DD, not {text!r}", path=path)
