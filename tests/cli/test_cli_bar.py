"""The line that tells how far long work is: at a terminal, after a second."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from click.testing import Result

from ua_i18n.cli import bar
from ua_i18n.cli.session import say


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True

    @property
    def screen(self) -> str:
        """What stands on the last line."""
        return self.getvalue().rpartition("\x1b[K")[2]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Let time pass."""
    now = 1000.0

    def passes(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr(bar, "_bar", bar._Bar())
    return passes


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    screen = Terminal()
    monkeypatch.setattr(bar, "sys", SimpleNamespace(stderr=screen))
    return screen


def test_short_work_is_not_told(
    clock: Callable[[float], None], terminal: Terminal
) -> None:
    for done in range(10):
        bar.show(done, 9)
        clock(0.1)

    assert terminal.getvalue() == ""


def test_long_work_is_told_and_the_line_goes(
    clock: Callable[[float], None], terminal: Terminal
) -> None:
    bar.show(0, 600)
    clock(1.5)
    bar.show(300, 600)
    half = terminal.screen
    bar.show(600, 600)

    assert half == "[###############---------------] 300 of 600"
    assert terminal.screen == ""


def test_it_is_not_drawn_all_the_time(
    clock: Callable[[float], None], terminal: Terminal
) -> None:
    for done in range(1001):
        bar.show(done, 1001)
        clock(0.01)

    assert 50 < terminal.getvalue().count("] ") <= 100


def test_each_work_has_its_second(
    clock: Callable[[float], None], terminal: Terminal
) -> None:
    for done in (0, 1, 2, 0, 1):
        bar.show(done, 2)
        clock(0.6)

    assert terminal.getvalue() == ""


def test_what_is_said_stands_on_a_line_of_its_own(
    clock: Callable[[float], None],
    terminal: Terminal,
    capsys: pytest.CaptureFixture[str],
) -> None:
    bar.show(0, 2)
    clock(2)
    bar.show(1, 2)
    say("a fault")

    assert terminal.getvalue().endswith("] 1 of 2\r\x1b[K")
    assert capsys.readouterr().err == "a fault\n"


def test_nothing_to_do_is_no_division_by_zero(
    clock: Callable[[float], None], terminal: Terminal
) -> None:
    bar.show(0, 0)
    clock(2)
    bar.show(0, 0)

    assert terminal.getvalue() == ""


def test_elsewhere_not_a_word(
    clock: Callable[[float], None], capsys: pytest.CaptureFixture[str]
) -> None:
    bar.show(0, 2)
    clock(2)
    bar.show(1, 2)

    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    "command", ["extract", "update", "check", "status", "compile", "build"]
)
def test_all_long_work_tells_how_far_it_is(
    root: Path,
    ua: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
) -> None:
    told: list[tuple[int, int]] = []
    monkeypatch.setattr(bar, "show", lambda done, of: told.append((done, of)))

    ua(command)

    assert told
    assert all(done <= of for done, of in told)
    assert told[-1][0] == told[-1][1]
