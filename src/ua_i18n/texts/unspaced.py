"""Scripts whose words follow each other without a space, or almost so."""

from __future__ import annotations

__all__ = ["UNSPACED"]

UNSPACED = (
    "\u0e00-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
"""Letters of scripts that put no space between words, for a regex class."""
