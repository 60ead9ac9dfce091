"""The YAML head of a case file: strict, every scalar a string, all faults at once.

The only module that reads YAML for cases. PyYAML gives the nodes with their places;
what they must be stands in `schema.HEAD` alone.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from ua_i18n.cases.lines import VISIBLE, CaseFault, squeeze
from ua_i18n.cases.schema import HEAD, Fields, Flag, Kind, Many, Noted, Text
from ua_i18n.yamlfile import is_null

__all__ = ["Head", "read_head"]

_DEEPEST = 8  # the schema needs six levels
_LONGEST = 65_536  # code points; a real head has some two thousand
_TAB = re.compile(r" *\t\s*\S")
_VISIBLE = re.compile(VISIBLE)
# PyYAML takes these for line ends, editors do not: columns and lines would be wrong.
_ONE_LINE = str.maketrans({"\x85": " ", "\u2028": " ", "\u2029": " "})

_QUOTES = 'put the value in double quotes: "…"'
_ADVICE = (
    # What PyYAML says -> what a person does; the first that fits.
    (
        "mapping values are not allowed",
        f"a ': ' inside a value: {_QUOTES}; or this line is indented too far",
    ),
    ("cannot start any token", f"no value begins with this sign: {_QUOTES}"),
    ("expected alphabetic or numeric", f"a value that begins with * or &: {_QUOTES}"),
    ("could not find expected ':'", "expected 'name: value' here"),
    ("'<document start>'", "expected 'name: value' here"),
    ("end of stream", "a quotation mark \" or ' is never closed"),
    ("'<stream end>'", "a bracket [ or { is never closed"),
    ("expected ',' or", "a comma or a closing bracket is missing before this"),
    ("but found '<scalar>'", f"text after the end of a value: {_QUOTES}"),
    ("expected <block end>", "this line fits neither the field nor the list above it"),
    ("unknown escape character", r"inside double quotes write \\ for a backslash"),
)
_UNCLOSED = ("end of stream", "'<stream end>'")


@dataclass(slots=True)
class Head:
    """The head as plain values: the fields of `schema.HEAD` that stand in the file."""

    values: dict[str, Any] = field(default_factory=dict)
    places: dict[str, tuple[int, int]] = field(default_factory=dict)
    """"targets/0/name" -> (line, column) of the value."""
    faults: list[CaseFault] = field(default_factory=list)


class _Loader(yaml.BaseLoader):
    """Composes plain trees: no aliases, anchors or tags, and not too deep."""

    depth = 0

    def compose_node(self, parent: Node | None, index: Any) -> Node | None:
        event: yaml.Event = self.peek_event()  # type: ignore[no-untyped-call]
        sign = None
        if isinstance(event, yaml.AliasEvent):
            sign = "*"
        elif getattr(event, "anchor", None):
            sign = "&"
        elif getattr(event, "tag", None):
            sign = "!"
        if sign:
            raise _refusal(f"a value that begins with {sign}: {_QUOTES}", event)
        self.depth += 1
        if self.depth > _DEEPEST:
            raise _refusal("lists and fields are nested too deeply", event)
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def _refusal(message: str, event: yaml.Event) -> yaml.MarkedYAMLError:
    mark: Any = event.start_mark  # typeshed knows two classes of marks
    return yaml.MarkedYAMLError(problem=message, problem_mark=mark)


def read_head(lines: Sequence[str], *, first_line: int) -> Head:
    """Read the lines between the two lines `---`.

    Args:
        lines: Without line ends.
        first_line: 1-based line of `lines[0]` in the file.

    Returns:
        The values that could be read; all others are in the faults.
    """
    head = Head()
    node = _compose(lines, first_line, head)
    if head.faults:
        return head
    checker = _Checker(head, first_line)
    if node is None:  # nothing but comments
        checker.missing(HEAD, (), "", (first_line, 1))
    elif isinstance(node, MappingNode):
        head.values = checker.fields(HEAD, node, "")
    else:
        checker.fault(node, "the head must be lines such as 'language: en'")
    return head


def _compose(lines: Sequence[str], first_line: int, head: Head) -> Node | None:
    head.faults += (
        CaseFault("indent with spaces, not with a tab", number, line.index("\t") + 1)
        for number, line in enumerate(lines, first_line)
        if _TAB.match(line)
    )
    text = "\n".join(lines).translate(_ONE_LINE)
    if len(text) > _LONGEST:
        message = f"the head is longer than {_LONGEST} characters"
        head.faults.append(CaseFault(message, first_line, 1))
    if head.faults:
        return None
    try:
        return yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        head.faults.append(_syntax_fault(error, first_line))
        return None


def _syntax_fault(error: yaml.MarkedYAMLError, first_line: int) -> CaseFault:
    problem = error.problem or "this cannot be read"
    mark = error.problem_mark
    if mark is None or any(sign in problem for sign in _UNCLOSED):
        mark = error.context_mark or mark  # where it was opened
    advice = next((text for sign, text in _ADVICE if sign in problem), problem)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    return CaseFault(advice, first_line + line, column + 1)


class _Checker:
    """Compares nodes with kinds; what does not fit becomes a fault and is left out."""

    def __init__(self, head: Head, first_line: int) -> None:
        self._head = head
        self._first_line = first_line

    def fault(self, node: Node, message: str) -> None:
        line, column = self._place(node)
        self._head.faults.append(CaseFault(message, line, column))

    def missing(
        self, kind: Fields, present: Iterable[str], path: str, place: tuple[int, int]
    ) -> None:
        for name in kind.required:
            if name not in present:
                shown = _shown(f"{path}/{name}" if path else name)
                message = f"{shown} is missing: it must be {kind.fields[name].expected}"
                self._head.faults.append(CaseFault(message, *place))

    def fields(self, kind: Fields, node: MappingNode, path: str) -> dict[str, Any]:
        values: dict[str, Any] = {}
        seen: dict[str, int] = {}
        for key_node, value_node in node.value:
            name = key_node.value if isinstance(key_node, ScalarNode) else ""
            if name not in kind.fields:
                self.fault(key_node, _unknown(name, kind.fields))
            elif name in seen:
                self.fault(key_node, _twice(name, seen))
            else:
                seen[name] = self._place(key_node)[0]
                place = f"{path}/{name}" if path else name
                values[name] = self._value(kind.fields[name], value_node, place)
        self.missing(kind, seen, path, self._place(node))
        return {name: value for name, value in values.items() if value is not None}

    def _value(self, kind: Kind, node: Node, path: str) -> Any:
        """The value of one field; None where it does not fit."""
        self._head.places[path] = self._place(node)
        match kind, node:
            case _, ScalarNode() if is_null(node):
                pass
            case Text(), ScalarNode():
                return self._text(kind, node, path)
            case Flag(), ScalarNode(value="true" | "false"):
                return node.value == "true"
            case Noted(), ScalarNode():
                value = self._text(kind.value, node, path)
                return {"value": value} if value else None
            case Noted(), MappingNode():
                return self.fields(kind.mapping, node, path)
            case Fields(), MappingNode():
                return self.fields(kind, node, path)
            case Many(), SequenceNode() if node.value:
                return self._many(kind, node, path)
            case Many(lone=True), ScalarNode():
                return self._lone(kind, node, path)
            case Many(lone=True, item=Noted()), MappingNode():
                return self._lone(kind, node, path)
        self.fault(node, self._misfit(kind, node, path))
        return None

    def _lone(self, kind: Many, node: Node, path: str) -> list[Any] | None:
        value = self._value(kind.item, node, path)
        return None if value is None else [value]

    def _many(self, kind: Many, node: SequenceNode, path: str) -> list[Any]:
        values: list[Any] = []
        seen: dict[str, int] = {}
        for index, item in enumerate(node.value):
            value = self._value(kind.item, item, f"{path}/{index}")
            if value is None:
                continue
            values.append(value)
            name = value.get(kind.unique) if kind.unique else None
            if name:
                place = self._head.places[f"{path}/{index}/{kind.unique}"]
                if name in seen:
                    self._head.faults.append(CaseFault(_twice(name, seen), *place))
                seen.setdefault(name, place[0])
        return values

    def _text(self, kind: Text, node: ScalarNode, path: str) -> Any:
        raw: str = node.value
        text = squeeze(raw)
        if kind.choices:
            fits = raw in kind.choices
        else:
            fits = all(re.search(kind.pattern, spelling) for spelling in (raw, text))
        message = self._misfit(kind, node, path)
        if fits:
            try:
                return kind.convert(text)
            except ValueError as error:
                if not kind.format:
                    message = f"{_shown(path)}: {error}"
        self.fault(node, message)
        return None

    def _misfit(self, kind: Kind, node: Node, path: str) -> str:
        if not node.value or (
            isinstance(node, ScalarNode)
            and (is_null(node) or not _VISIBLE.search(node.value))
        ):
            return f"{_shown(path)} is empty: give it a value or remove the line"
        message = f"{_shown(path)} must be {kind.expected}, not {_excerpt(node)}"
        if isinstance(kind, Text) and isinstance(node, ScalarNode):
            return message + _did_you_mean(node.value, kind.choices)
        return message

    def _place(self, node: Node) -> tuple[int, int]:
        mark = node.start_mark
        return self._first_line + mark.line, mark.column + 1


def _shown(path: str) -> str:
    """Name a place as people count: "'name' in item 1 of 'targets'"."""
    parts: list[str] = []
    for part in path.split("/"):
        if part.isdigit():
            parts[0] = f"item {int(part) + 1} of {parts[0]}"
        else:
            parts.insert(0, f"'{part}'")
    return " in ".join(parts)


def _twice(name: str, seen: Mapping[str, int]) -> str:
    return f"'{name}' stands twice, first in line {seen[name]}"


def _unknown(name: str, known: Iterable[str]) -> str:
    if not name:
        return "the name of a field must be a plain word"
    guess = _did_you_mean(name, known)
    shown = squeeze(name)[:40]
    return f"unknown field '{shown}'" + (guess or f"; known are {', '.join(known)}")


def _did_you_mean(word: str, known: Iterable[str]) -> str:
    close = difflib.get_close_matches(word.casefold()[:40], list(known), 1, 0.7)
    return f", did you mean '{close[0]}'?" if close else ""


def _excerpt(node: Node) -> str:
    if isinstance(node, ScalarNode):
        text = squeeze(node.value)
        return f"'{text[:39]}…'" if len(text) > 40 else f"'{text}'"
    return "a list" if isinstance(node, SequenceNode) else "fields"
