"""Small YAML files of our own, such as the phrasebook: scalars are strings or null."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ua_i18n.errors import SourceError

if TYPE_CHECKING:
    from yaml import Mark, Node, ScalarNode

__all__ = ["Marked", "is_null", "read_marked", "read_yaml"]

_BRACKET = re.compile(r"[][{}]")
_NULLS = ("null", "~")
"""Not "Null", which YAML takes for nothing, too: it is somebody's name."""

DEEPEST = 50
"""Brackets open at once; the time of PyYAML grows with the square of them."""


def read_yaml(text: str, *, path: str, error: type[SourceError]) -> object:
    """Read YAML into lists, mappings and strings; None for a plain `null` or `~`.

    Args:
        text: The file's text.
        path: The file, for the error.
        error: What to raise.

    Raises:
        SourceError: of the given class, with line and column.
    """
    root = read_marked(text, path=path, error=error)
    return None if root is None else root.plain()


class Marked(NamedTuple):
    """A value of a YAML file and where it stands."""

    value: str | list[Marked] | tuple[tuple[Marked, Marked], ...]
    """A scalar, the items of a list, or the keys and values of a mapping."""
    line: int
    column: int
    """Both 1-based."""
    null: bool = False
    """Whether it is `null` or `~` without quotation marks."""

    def plain(self) -> object:
        """Return the value alone, as strings, lists and dictionaries; None for null."""
        if self.null:
            return None
        if isinstance(self.value, str):
            return self.value
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return {key.value: value.plain() for key, value in self.value}


def read_marked(text: str, *, path: str, error: type[SourceError]) -> Marked | None:
    """Read YAML as `read_yaml` does, with the places of the values.

    Returns:
        None for a file without a value.

    Raises:
        SourceError: of the given class, with line and column.
    """
    import yaml

    if _bracket_depth(text) > DEEPEST:
        raise error("lists and fields are nested too deeply", path=path)
    try:
        node = yaml.BaseLoader(text).get_single_node()
        if node is None:
            return None
        for mark, fault in _faults(node, set()):
            raise error(fault, path=path, line=mark.line + 1, column=mark.column + 1)
        return _marked(node)
    except yaml.MarkedYAMLError as fault:
        place = fault.problem_mark
        raise error(
            fault.problem or "this is not YAML",
            path=path,
            line=place.line + 1 if place is not None else None,
            column=place.column + 1 if place is not None else None,
        ) from fault
    except (yaml.YAMLError, RecursionError) as fault:
        said = " ".join(str(fault).split())
        raise error(f"this is not YAML: {said}", path=path) from fault


def _marked(node: Node) -> Marked:
    import yaml

    value: str | list[Marked] | tuple[tuple[Marked, Marked], ...] = node.value
    if isinstance(node, yaml.SequenceNode):
        value = list(map(_marked, node.value))
    elif isinstance(node, yaml.MappingNode):
        value = tuple((_marked(key), _marked(item)) for key, item in node.value)
    null = isinstance(node, yaml.ScalarNode) and is_null(node)
    return Marked(value, node.start_mark.line + 1, node.start_mark.column + 1, null)


def is_null(node: ScalarNode) -> bool:
    """Tell whether a scalar says that there is no value: `null` or `~`, unquoted."""
    return node.value in _NULLS and node.style is None


def _bracket_depth(text: str) -> int:
    """Count the brackets that are open at once, at most."""
    depth = deepest = 0
    for bracket in _BRACKET.findall(text):
        depth = max(depth + (1 if bracket in "[{" else -1), 0)
        deepest = max(deepest, depth)
    return deepest


def _faults(node: Node, seen: set[int]) -> Iterator[tuple[Mark, str]]:
    """Find what YAML allows and nobody means: aliases, a key given twice."""
    import yaml

    if id(node) in seen:
        yield node.start_mark, "write the value out: & and * are not used here"
        return
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _faults(item, seen)
    elif isinstance(node, yaml.MappingNode):
        keys: set[object] = set()
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                yield key.start_mark, "the name of a field must be a plain text"
                continue
            if key.value in keys:
                yield key.start_mark, f"{key.value} stands there twice"
            keys.add(key.value)
            yield from _faults(value, seen)
