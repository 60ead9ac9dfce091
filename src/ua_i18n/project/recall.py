"""What the last `check` found, as far as it still holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ua_i18n.catalog.message import Key
from ua_i18n.checks.finding import Finding, Severity
from ua_i18n.project.examining import Need, SourceReport
from ua_i18n.project.ledger import Ledger, State
from ua_i18n.project.locale import MESSAGES
from ua_i18n.project.locking import anchor
from ua_i18n.project.manifest import ABSENT
from ua_i18n.project.memo import Json, Memo, key_of
from ua_i18n.project.root import SETTINGS_FILE, root_folder
from ua_i18n.project.sources import PHRASEBOOK, TEMPLATE_SUFFIXES, Sources
from ua_i18n.project.standing import CHECK, languages_in, nothing_to_do

__all__ = ["Recall", "findings_before"]


class Recall:
    """Asks the memo of the last run before anything is found again."""

    def __init__(self, sources: Sources, *, kept: bool) -> None:
        """Begin a run.

        Args:
            sources: The project.
            kept: This run looks at the whole project, and `keep` will be called.
        """
        if kept:
            anchor(sources.root)
        self._sources = sources
        self._memo = Memo(sources.root, CHECK)
        self._ledger = Ledger(sources.root, CHECK, "", believed=True, kept=kept)
        self._ledger.digest(SETTINGS_FILE)

    def digests(self, paths: Iterable[Path]) -> Iterator[bytes]:
        """Name files and digest their contents, for the key of a result."""
        for path in paths:
            name = self._sources.relative(path)
            yield name.encode(errors="surrogateescape")
            yield self._ledger.digest(name)

    def saw(self, path: Path, state: State) -> None:
        """Note a file as it was when it was read."""
        self._ledger.saw(self._sources.relative(path), state)

    def known(self, kind: str, parts: Iterable[bytes]) -> tuple[str, Json]:
        """Look a result up.

        Args:
            kind: What sort of result it is.
            parts: Digests of all that it depends on.

        Returns:
            Its key, "" if it can have none; the result, None if it is not known.
        """
        listed = [*parts]
        if ABSENT in listed:
            return "", None
        key = key_of(kind, listed)
        return key, self._memo.get(key)

    def note(self, key: str, result: Json) -> None:
        """Keep a result for the next run."""
        if key:
            self._memo.put(key, result)

    def keep(self, findings: Sequence[Finding], *, today: date) -> None:
        """Keep all that this run looked at, unless it changed meanwhile.

        Args:
            findings: All of them.
            today: The day by which they were found.
        """
        own = self._sources.settings
        languages = languages_in(str(self._sources.root), own.locale)
        if not self._ledger.standing():
            return
        self._memo.put(_whole(today), findings_as_json(findings))
        self._memo.keep()
        self._ledger.keep(
            [
                ("", (SETTINGS_FILE,)),
                (own.cases, (".md",)),
                (own.templates, (*TEMPLATE_SUFFIXES, PHRASEBOOK)),
                (own.locale, (".pot",)),
                *((f"{own.locale}/{name}/{MESSAGES}", (".po",)) for name in languages),
            ],
            product_suffix="\0",
            homes=own.locale,
            complete=True,
        )


def findings_before(start: str, today: date) -> tuple[Finding, ...] | None:
    """Return what the last check of a project found, if nothing has changed since.

    Args:
        start: A folder of the project.
        today: The day by which deadlines are judged.
    """
    root = root_folder(start)
    if root is None or nothing_to_do(root, CHECK, "", processes=2) is None:
        return None
    found = Memo(Path(root), CHECK).get(_whole(today))
    return None if found is None else findings_from_json(found)


def _whole(today: date) -> str:
    return key_of("whole", [today.isoformat().encode()])


def findings_as_json(findings: Iterable[Finding]) -> Json:
    """Write findings for the memo."""
    return [[getattr(finding, name) for name in _FIELDS] for finding in findings]


def findings_from_json(rows: Any) -> tuple[Finding, ...]:
    """Read what `findings_as_json` wrote."""
    return tuple(Finding(row[0], Severity(row[1]), *row[2:]) for row in rows)


def report_as_json(report: SourceReport) -> Json:
    """Write what there is to say of a case or a POT."""
    needs: list[Json] = [
        [need.domain, need.language, _keys(need.critical), _keys(need.lacking)]
        for need in report.needs
    ]
    return [findings_as_json(report.findings), report.language, needs]


def report_from_json(row: Any) -> SourceReport:
    """Read what `report_as_json` wrote."""
    needs = (
        Need(domain, language, _key_set(critical), _key_set(lacking))
        for domain, language, critical, lacking in row[2]
    )
    return SourceReport(findings_from_json(row[0]), row[1], tuple(needs))


def _keys(keys: Iterable[Key]) -> Json:
    pairs = sorted(keys, key=lambda key: (key[0] or "", key[1]))
    return [[context, msgid] for context, msgid in pairs]


def _key_set(rows: Iterable[tuple[str | None, str]]) -> frozenset[Key]:
    return frozenset((context, msgid) for context, msgid in rows)


_FIELDS = tuple(Finding.__dataclass_fields__)
