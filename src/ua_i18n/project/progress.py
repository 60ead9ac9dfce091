"""How far each case is in each of its languages: counted in what is rendered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from ua_i18n.cases import Case
from ua_i18n.errors import LanguageError
from ua_i18n.languages import Tag, resolve
from ua_i18n.project.faults import unreadable
from ua_i18n.project.figures import (
    CaseStatus,
    Counts,
    LanguageStatus,
    Overview,
    case_status,
    row_as_json,
    row_from_json,
)
from ua_i18n.project.grounds import Grounds, source_folders
from ua_i18n.project.locking import anchor
from ua_i18n.project.memo import Json
from ua_i18n.project.recall import Recall, whole_of
from ua_i18n.project.renderings import CasePages, draft
from ua_i18n.project.sources import Sources
from ua_i18n.project.standing import STATUS
from ua_i18n.project.watching import watched
from ua_i18n.project.work import settings_stand
from ua_i18n.rendering import LookedUp, Missing, MissingState

__all__ = ["overview"]


def overview(
    sources: Sources, case: str | None, language: str | None, *, today: date
) -> Overview:
    """Tell how far cases are in their languages; what is known is not counted again.

    Args:
        sources: The project.
        case: Only this case; None for all.
        language: Only this language; cases that do not know it are left out.
        today: The day from which the days left are counted.

    Raises:
        UnknownNameError: there is no such case.
        LanguageError: none of the cases knows the language.
    """
    everything = case is None and language is None
    if everything:
        anchor(sources.root)
    recall = Recall(sources.root, STATUS, kept=everything)
    unread = unreadable(sources, recall)
    readable = sources.without(unread)
    names = readable.case_ids()
    if case is not None:
        names = () if sources.case_path(case) in unread else (case,)
    count = _Count(readable, recall, today)
    cases = count.cases(names, language)
    findings = tuple(one for found in unread.values() for one in found)
    if everything:
        known = not findings and settings_stand(sources, recall.ledger)
        recall.keep(
            count.whole(cases) if known else {},
            folders=source_folders(sources),
            homes=sources.settings.locale,
        )
    return Overview(cases, findings)


class _Count:
    """Counts case by case, and remembers under which keys."""

    def __init__(self, sources: Sources, recall: Recall, today: date) -> None:
        self._sources = sources
        self._recall = recall
        self._today = today
        self._grounds = Grounds(sources, recall, today=today)
        self._keys: dict[str, list[str]] = {}
        """Case -> the keys of its languages, in their order."""

    def cases(
        self, names: Sequence[str], language: str | None
    ) -> tuple[CaseStatus, ...]:
        """Count cases, each in all its languages or in one that it knows."""
        found: list[CaseStatus] = []
        unknown: LanguageError | None = None
        for name in watched([*names], self._sources.watch):
            try:
                found.append(self._case(name, language))
            except LanguageError as error:
                unknown = error
        if unknown and not found:
            raise unknown
        return tuple(found)

    def whole(self, cases: Iterable[CaseStatus]) -> dict[str, Json]:
        """Tell which results are those of this run; nothing if one has no key."""
        if not all(map(all, self._keys.values())):
            return {}
        rows: list[Json] = [
            [
                case.case,
                case.deadline.isoformat() if case.deadline else "",
                [*self._keys[case.case]],
                [*case.unknown],
            ]
            for case in cases
        ]
        return {whole_of(self._today): rows}

    def _case(self, name: str, language: str | None) -> CaseStatus:
        head = self._grounds.head(name)
        tags = head.languages
        if language:
            tags = (self._sources.known_language(language, name, head.languages),)
        self._keys[name] = []
        rows = [self._row(name, tag) for tag in tags]
        return case_status(
            name,
            head.deadline,
            rows,
            today=self._today,
            unknown=() if language else head.unknown,
        )

    def _row(self, name: str, tag: Tag) -> LanguageStatus:
        parts = (tag.encode(), *self._grounds.of(name, (tag,)))
        key, known = self._recall.known("status", parts)
        self._keys[name].append(key)
        if known is not None:
            return row_from_json(known)
        row = _row(self._sources, self._sources.case(name), tag, self._today)
        self._recall.note(key, row_as_json(row))
        return row


def _row(sources: Sources, case: Case, language: Tag, today: date) -> LanguageStatus:
    preferred = [resolve(written) for written in case.preferred_languages]
    letter = draft(sources, case, language)
    page = CasePages(sources, case, today=today).leading_to(language, ())
    rank = preferred.index(language) + 1 if language in preferred else None
    missing = {(m.domain, m.context, m.msgid): m for m in page.missing + letter.missing}
    return LanguageStatus(
        language=language,
        rank=rank,
        source=language == case.language,
        letter=_counts(letter.looked_up, letter.missing),
        page=_counts(page.looked_up, page.missing),
        words_left=sum(len(m.msgid.split()) for m in missing.values() if m.msgid),
        ready=letter.complete,
    )


def _counts(looked_up: Sequence[LookedUp], missing: Sequence[Missing]) -> Counts:
    states = [m.state for m in missing if m.msgid is not None]
    untranslated = states.count(MissingState.UNTRANSLATED)
    return Counts(
        total=len(looked_up),
        translated=len(looked_up) - len(states),
        fuzzy=states.count(MissingState.FUZZY),
        untranslated=untranslated + states.count(MissingState.NOT_EXTRACTED),
        broken=states.count(MissingState.BROKEN),
    )
