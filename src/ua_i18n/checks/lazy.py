"""Values that are worked out when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["lazy"]

_T = TypeVar("_T")


class lazy(Generic[_T]):
    """Keep what a method returns, in its place.

    As `functools.cached_property`, which before Python 3.12 takes a lock each time:
    that alone would be a fifth of the time of all checks.
    """

    def __init__(self, make: Callable[[Any], _T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    def __get__(self, instance: Any, owner: type) -> _T:
        value = self._make(instance)
        object.__setattr__(instance, self._name, value)
        return value
