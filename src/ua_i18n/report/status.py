"""Status and todo -> text, JSON, CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict

from ua_i18n.project import CaseStatus, Counts, LanguageStatus

__all__ = ["STATUS_FORMATS", "status_csv", "status_json", "status_text", "todo_text"]

_COUNTS = ("total", "translated", "fuzzy", "untranslated", "broken")
_COLUMNS = (
    "case",
    "deadline",
    "days_left",
    "language",
    "rank",
    "source",
    *(f"letter_{name}" for name in _COUNTS),
    *(f"page_{name}" for name in _COUNTS),
    "words_left",
    "ready",
)


def status_text(cases: Sequence[CaseStatus]) -> str:
    """Lay out a table, one row for each case and language, in rank order."""
    header = (
        "case",
        "deadline",
        "rank",
        "language",
        "letter",
        "page",
        "words left",
        "",
    )
    rows = [_row(case, row) for case in cases for row in case.languages]
    return _table([header, *rows]) if rows else "no cases yet; see: ua-i18n import\n"


def status_json(cases: Sequence[CaseStatus]) -> str:
    """Write the contract's JSON: version 1, cases with languages in rank order."""
    shown = [
        {
            "case": case.case,
            "deadline": case.deadline.isoformat() if case.deadline else None,
            "days_left": case.days_left,
            "languages": [asdict(row) for row in case.languages],
        }
        for case in cases
    ]
    text = json.dumps({"version": 1, "cases": shown}, ensure_ascii=False, indent=2)
    return text + "\n"


def status_csv(cases: Sequence[CaseStatus]) -> str:
    """Write one row for each case and language, the JSON's names flattened."""
    stream = io.StringIO()
    writer = csv.DictWriter(stream, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    for case in cases:
        for row in case.languages:
            writer.writerow(_flat(case, row))
    return stream.getvalue()


STATUS_FORMATS: Mapping[str, Callable[[Sequence[CaseStatus]], str]] = {
    "text": status_text,
    "json": status_json,
    "csv": status_csv,
}


def todo_text(left: Sequence[tuple[CaseStatus, LanguageStatus]]) -> str:
    """Lay out what is left, the most urgent first."""
    header = ("deadline", "case", "language", "rank", "words left", "letter", "page")
    rows = [
        (
            _deadline(case),
            case.case,
            row.language,
            str(row.rank or "-"),
            str(row.words_left),
            _share(row.letter),
            _share(row.page),
        )
        for case, row in left
    ]
    return _table([header, *rows]) if rows else ""


def _row(case: CaseStatus, row: LanguageStatus) -> tuple[str, ...]:
    ready = "ready" if row.ready else "not ready"
    return (
        case.case,
        _deadline(case),
        str(row.rank or "-"),
        row.language + (" (source)" if row.source else ""),
        _share(row.letter),
        _share(row.page),
        str(row.words_left),
        ready,
    )


def _deadline(case: CaseStatus) -> str:
    if case.deadline is None or case.days_left is None:
        return "none"
    days = case.days_left
    left = "1 day left" if days == 1 else f"{days} days left"
    when = "passed" if days < 0 else "today" if days == 0 else left
    return f"{case.deadline.isoformat()} ({when})"


def _share(counts: Counts) -> str:
    extra = [
        f"{number} {name}"
        for name, number in (("fuzzy", counts.fuzzy), ("broken", counts.broken))
        if number
    ]
    share = f"{counts.translated}/{counts.total}"
    return f"{share} ({', '.join(extra)})" if extra else share


def _table(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _flat(case: CaseStatus, row: LanguageStatus) -> dict[str, object]:
    return {
        "case": case.case,
        "deadline": case.deadline.isoformat() if case.deadline else "",
        "days_left": case.days_left,
        "language": row.language,
        "rank": row.rank,
        "source": json.dumps(row.source),
        **{f"letter_{name}": getattr(row.letter, name) for name in _COUNTS},
        **{f"page_{name}": getattr(row.page, name) for name in _COUNTS},
        "words_left": row.words_left,
        "ready": json.dumps(row.ready),
    }
