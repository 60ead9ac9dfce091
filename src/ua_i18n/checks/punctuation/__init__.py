"""Marks between and round the words, as the language of the translation wants them."""

from __future__ import annotations

from ua_i18n.checks.punctuation import ends, marks, pairs, spacing  # isort: skip

__all__ = ["ends", "marks", "pairs", "spacing"]
