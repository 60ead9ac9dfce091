"""Small YAML files of our own, such as the phrasebook: every scalar a string."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ua_i18n.errors import SourceError

if TYPE_CHECKING:
    from yaml import Mark, Node

__all__ = ["read_yaml"]

_BRACKET = re.compile(r"[][{}]")

DEEPEST = 50
"""Brackets open at once; the time of PyYAML grows with the square of them."""


def read_yaml(text: str, *, path: str, error: type[SourceError]) -> object:
    """Read YAML or JSON into lists, mappings and strings.

    Args:
        text: The file's text.
        path: The file, for the error.
        error: What to raise.

    Raises:
        SourceError: of the given class, with line and column.
    """
    import yaml

    if _bracket_depth(text) > DEEPEST:
        raise error("lists and fields are nested too deeply", path=path)
    try:
        loader = yaml.BaseLoader(text)
        node = loader.get_single_node()
        if node is None:
            return None
        for mark, fault in _faults(node, set()):
            raise error(fault, path=path, line=mark.line + 1, column=mark.column + 1)
        return loader.construct_document(node)
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
            if key.value in keys:
                yield key.start_mark, f"{key.value} stands there twice"
            keys.add(key.value)
            yield from _faults(value, seen)
