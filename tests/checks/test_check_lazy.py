"""What is worked out once is kept, and not for ever."""

from __future__ import annotations

import pytest

from ua_i18n.checks.lazy import memo


def test_a_memo_works_out_each_value_once_and_forgets_them_when_it_is_full() -> None:
    asked: list[int] = []

    @memo(2)
    def double(number: int) -> int:
        """Return twice a number."""
        asked.append(number)
        return number * 2

    assert [double[number] for number in (1, 2, 2, 1, 3, 3, 1)] == [2, 4, 4, 2, 6, 6, 2]
    assert asked == [1, 2, 3, 1]
    assert double.__doc__ == "Return twice a number."


def test_a_memo_keeps_nothing_of_what_cannot_be_worked_out() -> None:
    @memo(2)
    def share(number: int) -> int:
        return 6 // number

    with pytest.raises(ZeroDivisionError):
        share[0]

    assert share == {}
