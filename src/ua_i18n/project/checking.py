"""Checking a project: every case, every PO file, in one list of findings.

What the last run found is taken from its memo, file by file, where nothing that it
depends on has changed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

from ua_i18n.catalog import Key
from ua_i18n.checks import Finding, check_template, resolve_codes, selected
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import FaultsError, SourceError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, lookup
from ua_i18n.project.examining import (
    CatalogTask,
    Need,
    SourceReport,
    examine_case,
    examine_catalog,
    examine_template,
    names_in,
    report_as_json,
    report_from_json,
)
from ua_i18n.project.locale import MESSAGES
from ua_i18n.project.locking import anchor
from ua_i18n.project.outside import check_files
from ua_i18n.project.parallel import processors, spread
from ua_i18n.project.recall import Recall, findings_as_json, findings_from_json
from ua_i18n.project.root import SETTINGS_FILE
from ua_i18n.project.sources import PHRASEBOOK, TEMPLATE_SUFFIXES, Sources
from ua_i18n.project.standing import languages_in
from ua_i18n.project.watching import watched
from ua_i18n.project.wishes import Wish, sort_out, wish_for
from ua_i18n.terms import TERMS_FILE

__all__ = ["check"]


def check(
    sources: Sources,
    languages: Sequence[Tag] = (),
    *,
    today: date,
    paths: Sequence[Path] = (),
    case: str | None = None,
) -> tuple[Finding, ...]:
    """Check cases and catalogs of a project.

    Args:
        sources: The project.
        languages: Only the catalogs of these languages; none for all, and cases too.
        today: The day by which deadlines are judged.
        paths: Only these PO files; one that is not of the project is checked alone.
        case: Only this case and its catalogs.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: there are no catalogs in one of the languages.
        FileError: there is no such PO file.
        ConfigError: the project ignores an unknown code; or none of its files that
            are named is of the languages and the case.
    """
    ignored = resolve_codes(sources.settings.ignore)
    if case is not None:
        _look_for(sources, case)
    own, strange = sort_out(sources, paths) if paths else (frozenset(), ())
    found = list(check_files(strange))
    if not own and paths:
        return selected(found, ignore=ignored)
    wish = wish_for(sources, languages, own=own, case=case)
    if wish.everything:
        anchor(sources.root)
    recall = Recall(sources.root, kept=wish.everything)
    found += _Run(sources, wish, today, recall).findings()
    shown = selected(found, ignore=ignored)
    if wish.everything:
        _keep(sources, recall, shown, today)
    return shown


def _keep(
    sources: Sources, recall: Recall, findings: Sequence[Finding], today: date
) -> None:
    own = sources.settings
    languages = languages_in(str(sources.root), own.locale)
    recall.keep(
        findings,
        today=today,
        folders=[
            ("", (SETTINGS_FILE,)),
            (own.cases, (".md",)),
            (own.templates, (*TEMPLATE_SUFFIXES, PHRASEBOOK)),
            (own.locale, (".pot",)),
            *((f"{own.locale}/{name}", (TERMS_FILE,)) for name in languages),
            *((f"{own.locale}/{name}/{MESSAGES}", (".po",)) for name in languages),
        ],
        homes=own.locale,
    )


def _look_for(sources: Sources, case: str) -> None:
    """Raise UnknownNameError unless there is a case; it need not be readable."""
    sources.case_path(case)
    if case not in sources.case_ids():
        sources.case(case)


class _Run:
    """One run over a project, whose files are listed once."""

    def __init__(
        self, sources: Sources, wish: Wish, today: date, recall: Recall
    ) -> None:
        self.sources = sources
        self.wish = wish
        self.today = today
        self.recall = recall
        folder = sources.root / sources.settings.cases
        self.cases = {name: folder / f"{name}.md" for name in sources.case_ids()}
        self.catalogs = sources.locale.catalogs()
        self.term_lists = sources.locale.term_lists()
        self.needs: dict[tuple[str, Tag], list[Need]] = {}
        """By domain and language of a catalog."""
        self.languages: dict[str, Tag] = {}
        """Domain -> what its msgids are written in."""

    def findings(self) -> Iterator[Finding]:
        """Find what is wrong, file after file."""
        for path, error in self.sources.locale.misplaced().items():
            if self.wish.takes(path, path.stem, None):
                domain = path.stem if path.suffix else None
                yield from findings_of(error, domain=domain)
        for path, domain, report in self._reports():
            self.languages |= {domain: report.language} if report.language else {}
            for need in report.needs:
                self.needs.setdefault(need[:2], []).append(need)
            if self.wish.takes(path, domain, None):
                yield from report.findings
        yield from self._of_templates()
        yield from self._of_term_lists()
        yield from self._of_catalogs()

    def _reports(self) -> Iterator[tuple[Path, str, SourceReport]]:
        """Look at all POTs, then at all cases, which know their language better."""
        sources = self.sources
        for domain, path in sources.locale.templates().items():
            examine = partial(examine_template, path, root=sources.root, domain=domain)
            parts = self.recall.digests([path])
            yield path, domain, self._report("template", parts, examine)
        shared = [*self._shared()]
        for name in watched([*self.cases], sources.watch):
            path = self.cases[name]
            examine = partial(examine_case, sources, name, today=self.today)
            parts = chain(shared, self._of_case(name, path))
            yield path, name, self._report("case", parts, examine)

    def _report(
        self, kind: str, parts: Iterable[bytes], examine: Callable[[], SourceReport]
    ) -> SourceReport:
        key, known = self.recall.known(kind, parts)
        if known is not None:
            return report_from_json(known)
        report = examine()
        self.recall.note(key, report_as_json(report))
        return report

    def _shared(self) -> Iterator[bytes]:
        """What every case depends on."""
        sources = self.sources
        yield self.today.isoformat().encode()
        yield repr(sources.settings).encode()
        yield from self.recall.digests(sources.template_paths())
        yield from self.recall.digests(sources.phrasebook_paths())
        shared = self.catalogs.get(TEMPLATE_DOMAIN, {})
        yield from self.recall.digests(shared.values())

    def _of_case(self, name: str, path: Path) -> Iterator[bytes]:
        """What one case depends on besides."""
        yield from self.recall.digests([path])
        yield from self.recall.digests(self.catalogs.get(name, {}).values())
        key, parent = self.recall.known("parent", self.recall.digests([path]))
        if parent is None:
            with suppress(FaultsError, SourceError):
                parent = self.sources.case(name).inherits_from or ""
                self.recall.note(key, parent)
        if parent in self.cases:
            yield from self.recall.digests([self.cases[str(parent)]])

    def _of_templates(self) -> Iterator[Finding]:
        if not self.wish.everything:
            return
        for path in self.sources.template_paths():
            try:
                faults = self.sources.templates().faults(path.name)
            except SourceError as error:
                yield from findings_of(error, domain=TEMPLATE_DOMAIN)
            else:
                name = self.sources.relative(path)
                yield from check_template(faults, path=name, domain=TEMPLATE_DOMAIN)

    def _of_term_lists(self) -> Iterator[Finding]:
        for language, path in self.term_lists.items():
            if self.wish.takes(path, path.stem, language):
                try:
                    self.sources.term_list(path)
                except (FaultsError, SourceError) as error:
                    yield from findings_of(error, language=language, domain=path.stem)

    def _of_catalogs(self) -> Iterator[Finding]:
        tasks = [*self._tasks()]
        results: dict[int, tuple[Finding, ...]] = {}
        for at, task in enumerate(tasks):
            _, known = self.recall.known("catalog", self._of_catalog(task))
            if known is not None:
                results[at] = findings_from_json(known)
        left = [at for at in range(len(tasks)) if at not in results]
        work = [self._briefed(tasks[at]) for at in left]
        jobs = processors(None, len(left))
        done = spread(examine_catalog, work, jobs=jobs)
        for count, (which, report) in enumerate(done, start=1):
            at = left[which]
            self.recall.saw(tasks[at].path, report.state)
            key, _ = self.recall.known("catalog", self._of_catalog(tasks[at]))
            self.recall.note(key, findings_as_json(report.findings))
            results[at] = report.findings
            self.sources.watch(count, len(left))
        for at in sorted(results):
            yield from results[at]

    def _tasks(self) -> Iterator[CatalogTask]:
        source = self.sources.settings.source_language
        for domain, paths in self.catalogs.items():
            for language, path in paths.items():
                if self.wish.takes(path, domain, language):
                    needs = self.needs.get((domain, language), ())
                    yield CatalogTask(
                        self.sources.root,
                        path,
                        domain,
                        language,
                        self.languages.get(domain, source),
                        frozenset[Key]().union(*(need.critical for need in needs)),
                        frozenset[Key]().union(*(need.lacking for need in needs)),
                    )

    def _briefed(self, task: CatalogTask) -> CatalogTask:
        """Tell what the case and the term list call people and things."""
        sources = self.sources
        if task.domain in self.cases:
            with suppress(FaultsError, SourceError):
                case = sources.case(task.domain)
                task = task._replace(names=tuple(names_in(case, task.language)))
        with suppress(FaultsError, SourceError):
            task = task._replace(terms=sources.terms(task.language))
        return task

    def _of_catalog(self, task: CatalogTask) -> Iterator[bytes]:
        """What the findings of a catalog depend on."""
        yield from self.recall.digests([task.path])
        if task.domain in self.cases:
            yield from self.recall.digests([self.cases[task.domain]])
        terms = lookup(task.language, self.term_lists) if self.term_lists else None
        if terms is not None:
            yield from self.recall.digests([self.term_lists[terms]])
        yield task.source_language.encode()
        yield repr(sorted(map(repr, task.critical))).encode()
        yield repr(sorted(map(repr, task.lacking))).encode()
