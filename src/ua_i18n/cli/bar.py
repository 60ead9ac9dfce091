"""A line at a terminal that tells how far a long work is; elsewhere not a word."""

from __future__ import annotations

import sys
import time

__all__ = ["clear", "show"]

PATIENCE = 1.0
"""Seconds of work that need no explanation."""
PAUSE = 0.1
"""Seconds between two drawings."""
WIDTH = 30
_CLEAR = "\r\x1b[K"


class _Bar:
    """What is on the screen, and since when we work."""

    begun: float | None = None
    drawn = 0.0
    visible = False


_bar = _Bar()


def show(done: int, of: int) -> None:
    """Draw how much is done of the work, if it takes long; done is done: clear it."""
    if not sys.stderr.isatty():
        return
    now = time.monotonic()
    if done >= of:
        clear()
        _bar.begun = None
    elif _bar.begun is None:
        _bar.begun = now
    elif now - _bar.begun > PATIENCE and now - _bar.drawn > PAUSE:
        full = WIDTH * done // of
        line = f"[{'#' * full}{'-' * (WIDTH - full)}] {done} of {of}"
        sys.stderr.write(_CLEAR + line)
        sys.stderr.flush()
        _bar.drawn, _bar.visible = now, True


def clear() -> None:
    """Take the line away, so that something else can be said."""
    if _bar.visible:
        sys.stderr.write(_CLEAR)
        sys.stderr.flush()
        _bar.visible = False
