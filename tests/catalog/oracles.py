"""The tools of GNU gettext, asked for what is right."""

from __future__ import annotations

import shutil
import subprocess

import pytest

__all__ = ["NASTY", "needs_gettext", "po", "run_msgcat", "run_msgfmt"]

needs_gettext = pytest.mark.skipif(
    shutil.which("msgfmt") is None or shutil.which("msgcat") is None,
    reason="needs msgfmt and msgcat (gettext)",
)

NASTY = (
    *"ab Zяцקשعم09",
    *" -./,:;!?()[]{}<>|&%#~*=+$'",
    '"', "\\", "\t", "\n", "\r", "\v", "\f", "\a", "\x1c", "\x7f", "\x85",
    "\u00a0", "\u00ad", "\u0301", "\u200b", "\u200d", "\u200f", "\u2028", "\u2029",
    "\u2060", "\u2068", "\u2069", "\ufeff", "\u2014", "\u2013", "\u2026", "«", "»",
    "„", "“", "漢", "字", "、", "。", "「", "한", "글", "ก", "ა", "ﷺ",
    "👍", "🏽", "🇰", "🇿",
    "{{", "%(name)s", "100 % ", " word", "слово ", "n", "x", "0",
)  # fmt: skip
"""Text that breaks readers and writers; random text alone passes over it."""


def po(body: bytes | str = b"", *, charset: str = "UTF-8") -> bytes:
    """Return a file with a header; its first entry begins in line 5."""
    text = body.encode() if isinstance(body, str) else body
    head = f'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={charset}\\n"\n\n'
    return head.encode() + text


def run_msgfmt(data: bytes, *options: str) -> bytes | None:
    """Compile as msgfmt does; None if it refuses."""
    done = subprocess.run(
        ["msgfmt", "--no-hash", "-o", "-", *options, "-"],
        input=data,
        capture_output=True,
        check=False,
    )
    return done.stdout if done.returncode == 0 else None


def run_msgcat(data: bytes, *options: str) -> bytes:
    """Read and write as msgcat does."""
    return subprocess.run(
        ["msgcat", *options, "-"], input=data, capture_output=True, check=True
    ).stdout
