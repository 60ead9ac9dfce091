"""One run over a project: what is found anew, and what the last run had found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path

from ua_i18n.catalog import Key
from ua_i18n.checks import Finding, check_template
from ua_i18n.checks import unreadable as findings_of
from ua_i18n.errors import FaultsError, SourceError
from ua_i18n.extraction import TEMPLATE_DOMAIN
from ua_i18n.languages import Tag, lookup
from ua_i18n.project.examining import (
    CatalogTask,
    Need,
    SourceReport,
    agreed,
    examine_catalog,
    examine_template,
    report_as_json,
    report_from_json,
)
from ua_i18n.project.findings import findings_as_json, findings_from_json
from ua_i18n.project.locale import serves
from ua_i18n.project.parallel import processors, spread
from ua_i18n.project.recall import Recall
from ua_i18n.project.sources import Sources
from ua_i18n.project.watching import watched
from ua_i18n.project.wishes import Wish

__all__ = ["Checkup"]


class Checkup:
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
        self.unread: dict[str, tuple[Finding, ...]] = {}
        """Domain -> why its case or POT cannot be read, if nobody has asked for it."""

    def findings(self) -> Iterator[Finding]:
        """Find what is wrong, file after file; nothing is said twice."""
        yield from dict.fromkeys(self._found())

    def _found(self) -> Iterator[Finding]:
        for path, error in self.sources.locale.misplaced().items():
            if self.wish.takes(path, path.stem, None):
                domain = path.stem if path.suffix else None
                yield from findings_of(error, domain=domain)
        # Without templates nobody knows what a letter needs, whatever is asked for.
        yield from self._unusable_templates()
        for path, domain, report in self._reports():
            self.languages |= {domain: report.language} if report.language else {}
            for need in report.needs:
                self.needs.setdefault(need[:2], []).append(need)
            if self.wish.takes(path, domain, None):
                yield from report.findings
            elif report.language is None:
                self.unread[domain] = report.findings
            else:
                yield from self._in_wanted_languages(path, domain, report.findings)
        yield from self._of_templates()
        yield from self._of_term_lists()
        yield from self._of_catalogs()

    def _unusable_templates(self) -> Iterator[Finding]:
        sources = self.sources
        for kind, paths, read in (
            ("templates", sources.template_paths(), sources.templates),
            ("phrases", sources.phrasebook_paths(), sources.phrases),
        ):
            parts = self.recall.digests(paths)
            unusable = partial(_unreadable, read, domain=TEMPLATE_DOMAIN)
            yield from self._findings(kind, parts, unusable)

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
            examine = partial(self._examine_case, name)
            parts = chain(shared, self._of_case(name, path))
            yield path, name, self._report("case", parts, examine)

    def _in_wanted_languages(
        self, path: Path, domain: str, findings: Iterable[Finding]
    ) -> Iterator[Finding]:
        """Leave of a case what is wrong in a language that is asked for."""
        wanted = [
            tag for tag in self.wish.languages if self.wish.takes(path, domain, tag)
        ]
        for finding in findings:
            language = finding.language
            if language and any(serves(tag, language) for tag in wanted):
                yield finding

    def _report(
        self, kind: str, parts: Iterable[bytes], examine: Callable[[], SourceReport]
    ) -> SourceReport:
        key, known = self.recall.known(kind, parts)
        if known is not None:
            return report_from_json(known)
        report = examine()
        self.recall.note(key, report_as_json(report))
        return report

    def _examine_case(self, name: str) -> SourceReport:
        from ua_i18n.project.drafting import examine_case

        return examine_case(self.sources, name, today=self.today)

    def _findings(
        self, kind: str, parts: Iterable[bytes], find: Callable[[], Iterable[Finding]]
    ) -> tuple[Finding, ...]:
        key, known = self.recall.known(kind, parts)
        if known is not None:
            return findings_from_json(known)
        found = tuple(find())
        self.recall.note(key, findings_as_json(found))
        return found

    def _shared(self) -> Iterator[bytes]:
        """What every case depends on."""
        sources = self.sources
        yield self.today.isoformat().encode()
        yield repr(sources.settings).encode()
        yield from self.recall.digests(sources.template_paths())
        yield from self.recall.digests(sources.phrasebook_paths())

    def _of_case(self, name: str, path: Path) -> Iterator[bytes]:
        """What one case depends on besides: its parent, and what its letter reads."""
        yield from self.recall.digests([path])
        parent, language = self._head(name, path)
        if parent in self.cases:
            yield from self.recall.digests([self.cases[parent]])
        for domain in (name, TEMPLATE_DOMAIN):
            for tag, catalog in self.catalogs.get(domain, {}).items():
                if language and serves(tag, language):
                    yield from self.recall.digests([catalog])

    def _head(self, name: str, path: Path) -> tuple[str, str]:
        """Tell whom a case inherits from and its first preferred language, or ""."""
        key, known = self.recall.known("head", self.recall.digests([path]))
        if isinstance(known, list):
            return str(known[0]), str(known[1])
        try:
            case = self.sources.case(name)
        except (FaultsError, SourceError):  # its own finding, and no letter
            return "", ""
        from ua_i18n.project.renderings import preferred_languages

        parent = case.inherits_from or ""
        language = next(iter(preferred_languages(case)), "")
        self.recall.note(key, [parent, language])
        return parent, language

    def _of_templates(self) -> Iterator[Finding]:
        if not self.wish.everything:
            return
        paths = self.sources.template_paths()
        for path in paths:
            parts = (path.name.encode(), *self.recall.digests(paths))
            yield from self._findings(
                "faults", parts, partial(_template_findings, self.sources, path)
            )

    def _of_term_lists(self) -> Iterator[Finding]:
        """Say which lists cannot be read, of those that something asked for needs."""
        asked = {task.language for task in self._tasks()}
        for language, path in self.term_lists.items():
            serves = any(lookup(tag, self.term_lists) == language for tag in asked)
            if serves or self.wish.takes(path, path.stem, language):
                read = partial(self.sources.term_list, path)
                unusable = partial(
                    _unreadable, read, language=language, domain=path.stem
                )
                parts = (language.encode(), *self.recall.digests([path]))
                yield from self._findings("terms", parts, unusable)

    def _of_catalogs(self) -> Iterator[Finding]:
        tasks = [*self._tasks()]
        for domain in dict.fromkeys(task.domain for task in tasks):
            yield from self.unread.get(domain, ())
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
        names, terms = agreed(self.sources, task.domain, task.language)
        return task._replace(names=names, terms=terms)

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


def _unreadable(
    read: Callable[[], object], *, domain: str, language: Tag | None = None
) -> Iterator[Finding]:
    """Say why something cannot be read, if it cannot."""
    try:
        read()
    except (FaultsError, SourceError) as error:
        yield from findings_of(error, language=language, domain=domain)


def _template_findings(sources: Sources, path: Path) -> Iterator[Finding]:
    try:
        faults = sources.templates().faults(path.name)
    except SourceError as error:
        yield from findings_of(error, domain=TEMPLATE_DOMAIN)
    else:
        name = sources.relative(path)
        yield from check_template(faults, path=name, domain=TEMPLATE_DOMAIN)
