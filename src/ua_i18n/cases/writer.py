"""Write a case file: the same case, the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from ua_i18n.cases.body import SECTIONS, escape_block
from ua_i18n.cases.lines import squeeze
from ua_i18n.cases.model import CHANNEL_KINDS, Case, Channel, Paragraph, Target
from ua_i18n.cases.schema import HEAD

__all__ = ["write_case"]

_Value: TypeAlias = "str | list[_Value] | dict[str, _Value]"

_RESOLVER = Resolver()
_PLAIN_START = "/(+"  # besides letters and digits of any script


def write_case(case: Case) -> bytes:
    """Write a case: UTF-8, one line for each paragraph, fields in the schema's order.

    White space is squeezed as the reader does it, texts that are then empty are left
    out, and channels stand in the order of CHANNEL_KINDS; apart from that
    `read_case(write_case(case)) == case`. A draft without a title is written without
    one; `read_case` refuses it, with the line, until somebody gives it one.

    Raises:
        ValueError: a section of the background has the heading of another part
            ("Letter"); it would be read as that part.
    """
    head = _mapping(_head(case), indent="")
    text = "\n".join(["---", *head, "---", *_body(case)])
    return f"{text}\n".encode()


def _head(case: Case) -> dict[str, _Value]:
    values: dict[str, _Value] = {
        "ua": case.ua or "",
        "index": case.index or "",
        "country": case.country or "",
        "language": case.language,
        "issued": case.issued.isoformat() if case.issued else "",
        "deadline": case.deadline.isoformat() if case.deadline else "",
        "preferred_languages": list(case.preferred_languages),
        "own_language": "true" if case.own_language else "",
        "people": [
            {"name": person.name, "pronouns": person.pronouns or ""}
            for person in case.people
        ],
        "previous_ua": case.previous_ua or "",
        "inherits_from": case.inherits_from or "",
        "subject": case.subject or "",
        "targets": [_target(target) for target in case.targets],
        "sign_off": case.sign_off or "",
    }
    return {name: values[name] for name in HEAD.fields}


def _target(target: Target) -> dict[str, _Value]:
    return {
        "id": target.id,
        "role": target.role.value,
        "office": target.office or "",
        "name": target.name or "",
        "gender": target.gender or "",
        "address": list(target.address),
        "country": target.country or "",
        **{kind: _channels(kind, target.channels) for kind in CHANNEL_KINDS},
        "salutation": target.salutation or "",
    }


def _channels(kind: str, channels: Iterable[Channel]) -> _Value:
    found = [_channel(channel) for channel in channels if channel.kind == kind]
    return found[0] if len(found) == 1 else found


def _channel(channel: Channel) -> _Value:
    if channel.note and squeeze(channel.note):
        return {"value": channel.value, "note": channel.note}
    return channel.value


def _mapping(values: Mapping[str, _Value], *, indent: str) -> Iterator[str]:
    """Block style throughout: a person changes one line, the diff shows one line."""
    for name, value in values.items():
        if isinstance(value, str):
            text = squeeze(value)
            if text:
                yield f"{indent}{name}: {_scalar(text, name)}"
            continue
        nested = _items(value, indent) if isinstance(value, list) else value
        lines = list(
            _mapping(nested, indent=f"{indent}  ")
            if isinstance(nested, dict)
            else nested
        )
        if lines:
            yield f"{indent}{name}:"
            yield from lines


def _items(values: list[_Value], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            text = squeeze(value)
            lines = [f"{indent}    {_scalar(text)}"] if text else []
        elif isinstance(value, dict):
            lines = list(_mapping(value, indent=f"{indent}    "))
        else:
            lines = list(_items(value, f"{indent}    "))
        if lines:
            yield f"{indent}  - {lines[0].lstrip()}"
            yield from lines[1:]


def _scalar(text: str, name: str = "") -> str:
    """Quote where a reader of YAML 1.1 or 1.2 would see anything but this string."""
    if name in ("own_language", "issued", "deadline"):
        return text
    plain = (
        (text[0].isalnum() or text[0] in _PLAIN_START)
        and ": " not in text
        and " #" not in text
        and not text.endswith(":")
        and _is_string(text)
    )
    if plain:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _is_string(text: str) -> bool:
    tag = _RESOLVER.resolve(ScalarNode, text, (True, False))  # type: ignore[no-untyped-call]
    return bool(tag == Resolver.DEFAULT_SCALAR_TAG)


def _body(case: Case) -> Iterator[str]:
    title = squeeze(case.title)
    if title:
        yield f"# {title}"
    yield from _paragraphs(case.summary)
    for name, paragraphs in (("Take action", case.actions), ("Letter", case.letter)):
        if any(squeeze(paragraph.text) for paragraph in paragraphs):
            yield from _section(name, paragraphs)
    for section in case.background:
        heading = squeeze(section.heading or "")
        if heading.casefold() in SECTIONS:
            message = f"a section of the background cannot have the heading {heading!r}"
            raise ValueError(message)
        yield from _section(heading or "Additional information", section.paragraphs)


def _section(heading: str, paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    yield ""
    yield f"## {heading}"
    yield from _paragraphs(paragraphs)


def _paragraphs(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """An empty line before each block, none between the items of one list."""
    before = ""
    number = 0
    for paragraph in paragraphs:
        text = escape_block(squeeze(paragraph.text))
        if not text:
            continue
        if not paragraph.marker or paragraph.marker != before:
            yield ""
            number = 0
        before = paragraph.marker
        number += 1
        yield f"{_marker(before, number)}{text}"


def _marker(marker: str, number: int) -> str:
    return f"{number}. " if marker == "1." else f"{marker} ".lstrip()
