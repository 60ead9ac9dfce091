"""Changes of files as unified diffs, for people and for `git apply`."""

from __future__ import annotations

from pathlib import PurePath

from ua_i18n.report.visible import visible

__all__ = ["unified_diff"]


def unified_diff(path: str, old: bytes, new: bytes) -> str:
    """Write what changes in a file; the empty text if nothing does.

    Bytes that are not UTF-8 become lone surrogates, as Python's "surrogateescape"
    has it, and go out as they came in.

    Args:
        path: The file; a relative one gets git's "a/" and "b/".
        old: What stands there.
        new: What shall stand there.
    """
    from difflib import unified_diff as lines_of_diff

    path = visible(path)
    before, after = ("", "") if PurePath(path).is_absolute() else ("a/", "b/")
    lines = lines_of_diff(
        _lines(old), _lines(new), before + path, after + path, lineterm="\n"
    )
    return "".join(map(_ended, lines))


def _lines(content: bytes) -> list[str]:
    """Split after each LF alone: a text may hold U+2028 and its like."""
    text = content.decode("utf-8", "surrogateescape")
    lines = [f"{line}\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _ended(line: str) -> str:
    return line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
