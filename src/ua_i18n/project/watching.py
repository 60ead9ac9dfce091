"""Telling somebody how far a long work is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

__all__ = ["Watch", "unwatched", "watched"]

Watch: TypeAlias = Callable[[int, int], None]
"""Is called with how much is done, and of how much."""

_T = TypeVar("_T")


def unwatched(done: int, of: int) -> None:
    """Tell nobody."""


def watched(things: Sequence[_T], watch: Watch) -> Iterator[_T]:
    """Give the things one by one, and tell when the next is asked for."""
    for done, thing in enumerate(things):
        watch(done, len(things))
        yield thing
    watch(len(things), len(things))
