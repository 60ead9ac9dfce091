"""Every real PO file keeps every law of the codec; `pytest -m corpus -n 2` proves it.

Not part of the normal run: fetch the files first, `python tests/corpus/fetch.py`.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest

from corpus.fetch import Package, folder_of, packages, po_files
from corpus.laws import broken_laws

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(shutil.which("msgfmt") is None, reason="needs gettext"),
]
PACKAGES = [pytest.param(p, id=f"{p.name}-{p.version}") for p in packages()]


def test_the_corpus_is_large_and_varied() -> None:
    files = [path for path in po_files() if path.suffix == ".po"]
    charsets = {_charset(path.read_bytes()) for path in files}
    old = {b"ISO-8859-2", b"KOI8-R", b"EUC-JP", b"GB2312", b"BIG5"}

    assert len(files) >= 1000
    assert len(packages()) >= 20
    assert charsets >= {b"UTF-8", *old}


@pytest.mark.parametrize("package", PACKAGES)
def test_every_file_of_a_package_keeps_the_laws(package: Package) -> None:
    assert folder_of(package).is_dir(), "fetch it first: tests/corpus/fetch.py"
    faults = list(_faults(package))

    assert not faults, "\n".join(faults)


def _faults(package: Package) -> Iterator[str]:
    folder = folder_of(package)
    for path in po_files(folder):
        for fault in broken_laws(path.read_bytes()):
            yield f"{path.relative_to(folder.parent)}: {fault}"


def _charset(po: bytes) -> bytes:
    return po.partition(b"charset=")[2].partition(b"\\")[0].upper()
