"""Count what the checks say of real translated catalogs: nearly all is a false alarm.

    python tests/corpus/alarms.py                     a table, a row for each check
    python tests/corpus/alarms.py --show CODE         the findings of one check
    python tests/corpus/alarms.py --language ru       catalogs in one language alone

A thousand catalogs of `fetch.py` are chosen by the hash of their path, of those
with at least twenty confirmed translations that can be checked: not where nothing
tells the language, or the header names another charset.
Untranslated and fuzzy messages are no alarms and are left out.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from multiprocessing import Pool
from pathlib import Path
from typing import NamedTuple

from ua_i18n.catalog import read_po
from ua_i18n.checks import Finding, Severity
from ua_i18n.errors import UaI18nError
from ua_i18n.project import check_files

sys.path.insert(0, str(Path(__file__).parents[1]))
from corpus.fetch import cache, po_files

FEWEST_MESSAGES = 20
STATES = frozenset({"untranslated", "fuzzy"})


class Checked(NamedTuple):
    """One real catalog."""

    path: Path
    language: str
    messages: int
    """Confirmed translations."""
    findings: tuple[Finding, ...]


def checked(path: Path) -> Checked | None:
    """Check a file; None if it is no catalog with enough translations."""
    try:
        catalog = read_po(path.read_bytes(), filename=str(path))
        confirmed = [m for m in catalog.messages if not m.fuzzy and all(m.msgstr)]
        if len(confirmed) < FEWEST_MESSAGES:
            return None
        found = [f for f in check_files([path]) if f.code not in STATES]
        if any(finding.code == "syntax" for finding in found):
            return None  # not checked
    except UaI18nError:
        return None
    language = catalog.header.get("Language") or path.stem
    return Checked(path, language.replace("_", "-"), len(confirmed), tuple(found))


def sample(count: int, language: str | None = None) -> Iterator[Checked]:
    """Yield real catalogs, checked, always the same ones."""
    paths = [path for path in po_files() if path.suffix == ".po"]
    paths.sort(key=lambda path: sha256(_name(path).encode()).digest())
    with Pool(2) as pool:
        results = filter(None, pool.imap(checked, paths, chunksize=4))
        wanted = (r for r in results if language in (None, r.language))
        yield from islice(wanted, count)


def table(results: list[Checked]) -> str:
    """Write a row for each check: findings, and how many in a thousand messages."""
    messages = sum(result.messages for result in results)
    counts = Counter(
        (f.severity, f.code) for result in results for f in result.findings
    )
    rows = [f"{len(results)} catalogs, {messages} translated messages"]
    for severity in Severity:
        of_severity = {key: n for key, n in counts.items() if key[0] is severity}
        rows.append(_row(f"all {severity}s", sum(of_severity.values()), messages))
        for (_, code), count in Counter(of_severity).most_common():
            rows.append(_row(f"  {code}", count, messages))
    return "\n".join(rows)


def _row(name: str, count: int, messages: int) -> str:
    return f"{name:24} {count:7} {100 * count / messages:8.3f} %"


def _name(path: Path) -> str:
    return path.relative_to(cache()).as_posix()


def _shown(result: Checked, code: str) -> Iterator[str]:
    messages = {m.key: m for m in read_po(result.path.read_bytes()).messages}
    for finding in result.findings:
        if finding.code == code:
            yield f"{_name(result.path)}:{finding.line}: {finding.message}"
            message = messages.get((finding.context, finding.msgid or ""))
            if message:
                yield f"    {message.msgid!r}\n    {message.msgstr!r}"


def main() -> None:
    """Print the table, or the findings of one check."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--count", type=int, default=1000, help="catalogs to check")
    parser.add_argument("--language", help="only catalogs in this language")
    parser.add_argument("--show", metavar="CODE", help="print these findings")
    options = parser.parse_args()
    results = list(sample(options.count, options.language))
    for result in results if options.show else ():
        for line in _shown(result, options.show):
            sys.stdout.write(f"{line}\n")
    sys.stdout.write(table(results) + "\n")


if __name__ == "__main__":
    main()
