"""Planted faults: for each check what it must find, and what it must leave alone.

A file `tests/data/checks/<code>.yaml` holds two lists, `fires` and `quiet`. An
example is a message (`language`, `context`, `source`, `plural`, `text`, `flags`,
`comments`), or for the checks of whole catalogs `messages`, a list of such, beside
`header`; `names` and `terms` are known beforehand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from ua_i18n.catalog import Catalog, Message
from ua_i18n.checks import Finding, Name, check_catalog
from ua_i18n.languages import Tag
from ua_i18n.terms import Term, read_terms

HEADER = {
    "Project-Id-Version": "planted 1",
    "Report-Msgid-Bugs-To": "planted@example.org",
    "POT-Creation-Date": "2026-01-01 00:00+0000",
    "PO-Revision-Date": "2026-01-02 00:00+0000",
    "Last-Translator": "Somebody Else <somebody@example.org>",
    "Language-Team": "Team <team@example.org>",
    "MIME-Version": "1.0",
    "Content-Type": "text/plain; charset=UTF-8",
    "Content-Transfer-Encoding": "8bit",
}
"""Complete, so that no tool has anything to say of it."""

FOLDER = Path(__file__).parents[1] / "data" / "checks"


@dataclass(frozen=True, slots=True)
class Example:
    """A small catalog, and whether a check must find something in it."""

    code: str
    fires: bool
    why: str
    language: Tag
    catalog: Catalog
    source_language: Tag
    names: tuple[Name, ...] = ()
    terms: tuple[Term, ...] = ()

    def findings(self) -> list[Finding]:
        """Check the catalog with all checks."""
        return list(
            check_catalog(
                self.catalog,
                path="example.po",
                language=self.language,
                source_language=self.source_language,
                domain="example",
                names=self.names,
                terms=self.terms,
            )
        )


def examples() -> Iterator[Example]:
    """Yield every planted fault and every sound text, sorted by code."""
    for path in sorted(FOLDER.glob("*.yaml")):
        kinds = yaml.safe_load(path.read_text(encoding="utf-8"))
        for kind in ("fires", "quiet"):
            for row in kinds[kind]:
                yield _example(path.stem, kind == "fires", row)


def _example(code: str, fires: bool, row: Mapping[str, Any]) -> Example:
    header = {
        **HEADER,
        "Language": row["language"],
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
        **row.get("header", {}),
    }
    return Example(
        code,
        fires,
        row["why"],
        Tag(row["language"]),
        Catalog.build(map(_message, row.get("messages", [row])), header=header),
        Tag(row.get("source_language", "en")),
        names=tuple(map(_name, row.get("names", []))),
        terms=read_terms(yaml.safe_dump(row.get("terms", [])), path="terms.yaml"),
    )


def _name(row: Mapping[str, Any]) -> Name:
    return Name(
        row["source"],
        tuple(row.get("renderings", ())),
        is_country=row.get("country", False),
    )


def _message(row: Mapping[str, Any]) -> Message:
    text = row["text"]
    return Message(
        row["source"],
        (text,) if isinstance(text, str) else tuple(text),
        msgid_plural=row.get("plural"),
        msgctxt=row.get("context"),
        flags=tuple(row.get("flags", ())),
        comments=tuple(row.get("comments", ())),
    )
