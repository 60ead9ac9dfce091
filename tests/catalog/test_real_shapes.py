"""Files of every shape found in the wild, small and made up, under the same laws.

The laws are those that the whole corpus of real files must keep (tests/corpus).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog.oracles import needs_gettext
from corpus.gettext_tools import msgfmt
from corpus.laws import broken_laws
from repository import ROOT

SHAPES = ROOT / "tests" / "data" / "po" / "real-shapes"
BOM = b"\xef\xbb\xbf"

pytestmark = needs_gettext


def shapes(folder: Path) -> list[object]:
    return [pytest.param(p, id=p.stem) for p in sorted(folder.glob("*.po*"))]


@pytest.mark.parametrize("path", shapes(SHAPES))
def test_a_shape_found_in_the_wild_keeps_every_law(path: Path) -> None:
    data = path.read_bytes()

    assert msgfmt(data.removeprefix(BOM)) is not None
    assert [*broken_laws(data)] == []


@pytest.mark.parametrize("path", shapes(SHAPES / "refused"))
def test_a_damaged_shape_is_refused_by_both(path: Path) -> None:
    data = path.read_bytes()

    assert msgfmt(data) is None
    assert [*broken_laws(data)] == []
