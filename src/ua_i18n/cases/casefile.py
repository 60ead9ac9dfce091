"""Read a case file: bytes in, a Case out, or all its faults at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PureWindowsPath
from types import MappingProxyType
from typing import Any

from ua_i18n.cases.body import Body, read_body
from ua_i18n.cases.caseid import case_id_fault
from ua_i18n.cases.head import Head, read_head
from ua_i18n.cases.lines import find_controls, split_lines
from ua_i18n.cases.model import CHANNEL_KINDS, Case, Channel, Person, Role, Target
from ua_i18n.errors import CaseError, SourceError
from ua_i18n.languages import split_names

__all__ = ["read_case"]

_LARGEST = 1_048_576  # bytes; the longest public UA has some thirty thousand
_FENCE = "---"


def read_case(data: bytes, *, path: str) -> Case:
    r"""Read a case file.

    Lines may end with \n, \r\n or \r, and a byte order mark may stand first. A text in
    the case is one line: hard-wrapped lines are joined, white space is squeezed.
    A case needs a title and a language; all else may be missing from a draft.

    Args:
        data: The file's bytes, UTF-8.
        path: The file as the caller names it; its stem is the case's id.

    Raises:
        CaseError: with every fault of the file in `.faults`, each with its line.
    """
    faults = _Faults(path)
    name = PureWindowsPath(path).stem  # takes / and \ both
    faults.add(case_id_fault(name))
    lines = _lines(data, faults)
    end = _head_end(lines, faults) if lines else None
    if end is None:
        raise CaseError(faults.sorted())
    head = read_head(lines[1:end], first_line=2)
    body = read_body(lines[end + 1 :], first_line=end + 2)
    for fault in (*head.faults, *body.faults):
        faults.add(fault.message, fault.line, fault.column)
    if head.values.get("inherits_from") == name:
        place = head.places["inherits_from"]
        faults.add("a case cannot inherit from itself", *place)
    names, own_language = _languages(head, faults)
    if faults.found:
        raise CaseError(faults.sorted())
    case = _case(head, body, id=name, path=path, names=names, own_language=own_language)
    return replace(case, comments=MappingProxyType(_comments(lines[: end + 1])))


class _Faults:
    """Collects what is wrong with one file."""

    def __init__(self, path: str) -> None:
        self.found: list[SourceError] = []
        self._path = path

    def add(
        self, message: str | None, line: int | None = None, column: int | None = None
    ) -> None:
        if message:
            fault = SourceError(message, path=self._path, line=line, column=column)
            self.found.append(fault)

    def sorted(self) -> list[SourceError]:
        return sorted(self.found, key=lambda at: (at.line or 0, at.column or 0))


def _lines(data: bytes, faults: _Faults) -> list[str]:
    """The lines of the file; none if it is no text."""
    if len(data) > _LARGEST:
        faults.add(f"larger than {_LARGEST} bytes: this is no case file")
        return []
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = split_lines(data[: error.start].decode("utf-8-sig"))
        column = len(before[-1]) + 1
        faults.add("not UTF-8: save the file as UTF-8", len(before), column)
        return []
    lines = split_lines(text.removesuffix("\n"))
    for number, line in enumerate(lines, 1):
        for column, code in find_controls(line):
            faults.add(f"control character {code}: remove it", number, column)
    return [] if any(fault.line for fault in faults.found) else lines


def _head_end(lines: Sequence[str], faults: _Faults) -> int | None:
    """Index of the line that closes the head."""
    if lines[0].rstrip() != _FENCE:
        faults.add("no head: the first line of a case file is ---", 1, 1)
        return None
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == _FENCE:
            return index
    faults.add("the head is not closed: write --- in a line of its own after it", 1, 1)
    return None


def _languages(head: Head, faults: _Faults) -> tuple[tuple[str, ...], bool]:
    """Names in order; the flag from the words only where the field is absent."""
    names: list[str] = []
    said = False
    for text in head.values.get("preferred_languages", ()):
        found, own = split_names(text)
        names += found
        said = said or own
        if not found and not own:
            message = f"no language found in '{text[:40]}'"
            faults.add(message, *head.places["preferred_languages"])
    return tuple(names), head.values.get("own_language", said)


def _case(
    head: Head,
    body: Body,
    *,
    id: str,
    path: str,
    names: tuple[str, ...],
    own_language: bool,
) -> Case:
    values = head.values
    lines = {place: line for place, (line, _) in head.places.items()}
    lines["title"] = body.title_line
    return Case(
        id=id,
        language=values["language"],
        title=body.title,
        summary=body.summary,
        actions=body.actions,
        letter=body.letter,
        background=body.background,
        ua=values.get("ua"),
        index=values.get("index"),
        country=values.get("country"),
        issued=values.get("issued"),
        deadline=values.get("deadline"),
        preferred_languages=names,
        own_language=own_language,
        people=tuple(_people(values.get("people", ()))),
        previous_ua=values.get("previous_ua"),
        inherits_from=values.get("inherits_from"),
        subject=values.get("subject"),
        targets=tuple(map(_target, values.get("targets", ()))),
        sign_off=values.get("sign_off"),
        lines=MappingProxyType(lines),
        path=path,
    )


def _comments(head: Sequence[str]) -> dict[int, tuple[str, ...]]:
    """Map the line below each block of comment lines to these, without "#"."""
    found: dict[int, tuple[str, ...]] = {}
    block: list[str] = []
    for number, line in enumerate(head, 1):
        text = line.strip()
        if text.startswith("#"):
            block.append(text.lstrip("# "))
        elif block:
            found[number] = tuple(block)
            block = []
    return found


def _people(people: Iterable[Mapping[str, Any]]) -> Iterator[Person]:
    for person in people:
        yield Person(person["name"], person.get("pronouns"))


def _target(values: Mapping[str, Any]) -> Target:
    return Target(
        id=values["id"],
        role=Role(values.get("role", Role.TARGET)),
        office=values.get("office"),
        name=values.get("name"),
        gender=values.get("gender"),
        address=tuple(values.get("address", ())),
        country=values.get("country"),
        channels=tuple(_channels(values)),
        salutation=values.get("salutation"),
    )


def _channels(values: Mapping[str, Any]) -> Iterator[Channel]:
    for kind in CHANNEL_KINDS:
        for channel in values.get(kind, ()):
            yield Channel(kind, channel["value"], channel.get("note"))
