"""Where the tests find the project that they test."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
