"""Planted faults: for each check what it must find, and what it must leave alone.

A file `tests/data/checks/<code>.yaml` holds two lists, `fires` and `quiet`. An
example is a message (`language`, `context`, `source`, `plural`, `text`, `flags`,
`comments`), or for the checks of whole catalogs `messages`, a list of such, beside
`header`; a field of the header that is null is left out; `names` and `terms` are
known beforehand; `besides` lists the other codes that a sound text cannot do without.
For the checks of cases it is a case file: `head`, what differs from
the sound head `HEAD` (null leaves a field out), `target`, what differs in its target,
`body` in place of `BODY`, `today`, and `before`, the same of the case that it
inherits from. For the checks of templates it is a `template` and its `name`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Protocol

import yaml

from ua_i18n.cases import Case, read_case
from ua_i18n.catalog import Catalog, Message
from ua_i18n.checks import (
    Docket,
    Finding,
    Name,
    check_case,
    check_catalog,
    check_template,
)
from ua_i18n.languages import Tag, plural_forms, to_posix
from ua_i18n.templating import Templates
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


HEAD: Mapping[str, Any] = {
    "ua": "44/31",
    "country": "Peru",
    "language": "en",
    "issued": "2031-04-02",
    "deadline": "2031-05-14",
    "preferred_languages": ["Spanish"],
    "people": [{"name": "Rosa Quispe", "pronouns": "she/her"}],
    "subject": "The case of Rosa Quispe",
    "targets": [
        {
            "id": "minister",
            "office": "Minister of Justice",
            "address": ["Calle Nueva 12", "Lima"],
            "country": "PE",
            "email": "mesa@minjus.example.pe",
            "phone": "+51 1 204 80 20",
            "salutation": "Dear Minister,",
        }
    ],
    "sign_off": "Yours sincerely,",
}
"""The head of a sound case."""
BODY = """\
# Free Rosa Quispe

## Letter

Please make sure that Rosa Quispe is released without conditions.
"""
TODAY = date(2031, 4, 20)


class Subject(Protocol):
    """What the checks are run over."""

    def findings(self) -> list[Finding]:
        """Check it with all checks of its kind."""


@dataclass(frozen=True, slots=True)
class Example:
    """A small text, and whether a check must find something in it."""

    code: str
    fires: bool
    why: str
    subject: Subject
    besides: frozenset[str] = frozenset()
    """What other checks find in a sound text, and rightly."""

    def findings(self) -> list[Finding]:
        """Check it with all checks."""
        return self.subject.findings()


@dataclass(frozen=True, slots=True)
class File:
    """A catalog."""

    language: Tag
    catalog: Catalog
    source_language: Tag
    names: tuple[Name, ...] = ()
    terms: tuple[Term, ...] = ()

    def findings(self) -> list[Finding]:
        """Check it with all checks."""
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


@dataclass(frozen=True, slots=True)
class _CaseFile:
    docket: Docket

    def findings(self) -> list[Finding]:
        return list(check_case(self.docket))


@dataclass(frozen=True, slots=True)
class _Template:
    name: str
    text: str

    def findings(self) -> list[Finding]:
        faults = Templates({self.name: self.text}).faults(self.name)
        return list(check_template(faults, path=self.name, domain="ua"))


def examples() -> Iterator[Example]:
    """Yield every planted fault and every sound text, sorted by code."""
    for path in sorted(FOLDER.glob("*.yaml")):
        kinds = yaml.safe_load(path.read_text(encoding="utf-8"))
        for kind in ("fires", "quiet"):
            for row in kinds[kind]:
                yield Example(
                    path.stem,
                    kind == "fires",
                    row["why"],
                    _subject(row),
                    besides=frozenset(row.get("besides", ())),
                )


def _subject(row: Mapping[str, Any]) -> Subject:
    if "template" in row:
        return _Template(row.get("name", "page.html.j2"), row["template"])
    if "text" in row or "messages" in row:
        return _file(row)
    today = row.get("today", TODAY)
    before = _case(row["before"], "before") if "before" in row else None
    return _CaseFile(Docket(_case(row, "example"), today, before))


def _case(row: Mapping[str, Any], name: str) -> Case:
    target = _given({**HEAD["targets"][0], **row.get("target", {})})
    head = _given({**HEAD, "targets": [target], **row.get("head", {})})
    text = row.get("comment", "")
    text += yaml.safe_dump(head, allow_unicode=True, sort_keys=False)
    body = row.get("body", BODY)
    return read_case(f"---\n{text}---\n{body}".encode(), path=f"{name}.md")


def _given(fields: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in fields.items() if value is not None}


def _file(row: Mapping[str, Any]) -> File:
    language = Tag(row["language"])
    header = {
        **HEADER,
        "Language": to_posix(language),
        "Plural-Forms": row.get("plural_forms", plural_forms(language)),
        **row.get("header", {}),
    }
    messages = map(_message, row.get("messages", [row]))
    catalog = Catalog.build(messages, header=_given(header))
    return File(
        language,
        catalog,
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
