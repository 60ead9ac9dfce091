"""Values that are worked out when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

__all__ = ["Memo", "lazy", "memo"]

_T = TypeVar("_T")
_K = TypeVar("_K")


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


class Memo(dict[_K, _T]):
    """What a function gives for each argument, worked out when it is asked for.

    To look one up takes a fifth of the time of a function with `lru_cache`: that is
    done a dozen times for every message.
    """

    def __init__(self, make: Callable[[_K], _T], most: int) -> None:
        super().__init__()
        self._make = make
        self._most = most
        self.__doc__ = make.__doc__

    def __missing__(self, key: _K) -> _T:
        value = self._make(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value


def memo(most: int) -> Callable[[Callable[[_K], _T]], Memo[_K, _T]]:
    """Make a function of one argument a `Memo`, which forgets all that beyond `most`.

    Args:
        most: How many it keeps.
    """
    return lambda make: Memo(make, most)
