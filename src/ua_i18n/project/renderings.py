"""Which language, which target: from a wish to the letter or page it means."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TypeVar

from ua_i18n.cases import Case, Role, Target
from ua_i18n.errors import (
    FileError,
    IncompleteError,
    LanguageError,
    PoSyntaxError,
    UnknownNameError,
)
from ua_i18n.languages import Tag, resolve
from ua_i18n.project.sources import Sources
from ua_i18n.project.wishes import BEST, PREFERRED
from ua_i18n.rendering import (
    NO_SENDER,
    Letter,
    Page,
    PageTexts,
    PassedOver,
    Sender,
    alternate,
    page_texts,
    read_sender,
    write_letter,
    write_page,
)

__all__ = [
    "CasePages",
    "asked_languages",
    "asked_letter",
    "asked_page",
    "default_target",
    "draft",
    "preferred_languages",
    "refusal",
]

_T = TypeVar("_T", Letter, Page)


def asked_letter(
    sources: Sources,
    case: Case,
    wish: str,
    *,
    target: str | None,
    sender: Sender | Mapping[str, object] | None,
) -> Letter:
    """Write the letter that somebody asked for, complete or not.

    Args:
        sources: The project.
        case: The case.
        wish: PREFERRED, BEST, a tag, or tags with commas.
        target: The id of a target; None for the default.
        sender: Who writes; also as a mapping of its fields.

    Raises:
        LanguageError: a language is not known or no text, or the case prefers none.
        UnknownNameError: the case has no such target.
        SenderError: a field of the sender does not fit.
    """
    who = NO_SENDER if sender is None else read_sender(sender, path="sender")
    addressee = _named_target(case, target) if target is not None else None
    return _first_complete(
        asked_languages(sources, case, wish),
        lambda tag: draft(sources, case, tag, target=addressee, sender=who),
    )


def asked_page(sources: Sources, case: Case, wish: str, *, today: date) -> Page:
    """Write the page that somebody asked for, in one of the languages of `wish`.

    Raises:
        LanguageError: a language is not known, or the case prefers none.
    """
    pages = CasePages(sources, case, today=today)
    return _first_complete(asked_languages(sources, case, wish), pages.page)


def refusal(letter: Letter) -> IncompleteError:
    """Say why a letter is not given out."""
    who = f"the letter of {letter.case} in {letter.language}"
    count = len(letter.missing)
    if count:
        messages = "1 message is" if count == 1 else f"{count} messages are"
        said = f"{who} is not complete: {messages} missing"
    else:
        said = f"{who} has no text: write it in the case file, under ## Letter"
    return IncompleteError(said, letter=letter, language=letter.language)


def draft(
    sources: Sources,
    case: Case,
    language: Tag,
    *,
    target: Target | None = None,
    sender: Sender = NO_SENDER,
) -> Letter:
    """Write the letter of a case, complete or not; default to its first target."""
    return write_letter(
        case,
        target or default_target(case),
        language=language,
        domain=sources.domain(case),
        shared=sources.shared_domain(),
        templates=sources.templates(),
        sender=sender,
    )


class CasePages:
    """The pages of one case, none of which is rendered twice.

    A page leads to those that are complete, and only who renders one knows whether it
    is. So each is rendered as if it were enough that no text of the case is missing;
    once more only where a label is.
    """

    def __init__(self, sources: Sources, case: Case, *, today: date) -> None:
        """Look at a case; nothing is rendered yet.

        Args:
            sources: The project.
            case: The case.
            today: Tells whether the deadline has passed.
        """
        self._sources = sources
        self._case = case
        self._today = today
        self._texts: dict[Tag, PageTexts] = {}
        self._pages: dict[tuple[Tag, tuple[Tag, ...]], Page] = {}

    @cached_property
    def languages(self) -> tuple[Tag, ...]:
        """Those that really have the page."""
        likely = tuple(
            filter(self._has_texts, self._sources.case_languages(self._case))
        )
        return tuple(tag for tag in likely if self._is_complete(tag, likely))

    def page(self, language: Tag) -> Page:
        """Write the page in a language.

        Raises:
            PoSyntaxError, FileError: a catalog that it needs cannot be read.
        """
        return self.leading_to(language, self.languages)

    def leading_to(self, language: Tag, others: tuple[Tag, ...]) -> Page:
        """Write the page in a language with links to others."""
        key = language, others
        if key not in self._pages:
            self._pages[key] = write_page(
                self._texts_in(language),
                templates=self._sources.templates(),
                alternates=[alternate(self._case.id, tag) for tag in others],
            )
        return self._pages[key]

    def _texts_in(self, language: Tag) -> PageTexts:
        if language not in self._texts:
            self._texts[language] = page_texts(
                self._case,
                language=language,
                domain=self._sources.domain(self._case),
                shared=self._sources.shared_domain(),
                today=self._today,
            )
        return self._texts[language]

    # A language that cannot be read has no page. Who asks for the page in that
    # language itself, hears why.

    def _has_texts(self, language: Tag) -> bool:
        try:
            return self._texts_in(language).complete
        except (PoSyntaxError, FileError):
            return False

    def _is_complete(self, language: Tag, others: tuple[Tag, ...]) -> bool:
        try:
            return self.leading_to(language, others).complete
        except (PoSyntaxError, FileError):
            return False


def _first_complete(languages: Sequence[Tag], write: Callable[[Tag], _T]) -> _T:
    """Write in the first language that is complete, else in the first of all.

    What was tried besides stands in `passed_over`.
    """
    tried: list[_T] = []
    for language in languages:
        rendering = write(language)
        if rendering.complete:
            return replace(rendering, passed_over=_passed_over(tried))
        tried.append(rendering)
    return replace(tried[0], passed_over=_passed_over(tried[1:]))


def _passed_over(tried: Sequence[Letter | Page]) -> tuple[PassedOver, ...]:
    return tuple(PassedOver(other.language, other.missing) for other in tried)


def asked_languages(sources: Sources, case: Case, wish: object) -> tuple[Tag, ...]:
    """Resolve a wish into tags, the first wish first.

    Args:
        sources: The project.
        case: The case.
        wish: PREFERRED, BEST, a tag, or tags with commas; a program may give anything.

    Raises:
        LanguageError: a language is not known or no text, or the case prefers none.
    """
    if not isinstance(wish, str):
        raise LanguageError(f"a language is a text such as 'pt-BR', not {wish!r}")
    if wish not in (PREFERRED, BEST):
        own = sources.case_languages(case)
        words = wish.split(",")
        named = (sources.known_language(word, case.id, own) for word in words)
        return tuple(dict.fromkeys(named))
    written = case.preferred_languages
    if not written:
        raise LanguageError(
            f"{case.id} names no preferred language; choose one with --language"
        )
    tags = preferred_languages(case)
    if not tags or (wish == PREFERRED and resolve(written[0]) is None):
        raise LanguageError(
            f"{case.path}: the preferred language {written[0]!r} is not known; "
            "write its English name or its BCP 47 tag"
        )
    return tags[:1] if wish == PREFERRED else tags


def preferred_languages(case: Case) -> tuple[Tag, ...]:
    """The preferred languages that can be resolved, in rank order."""
    tags = (resolve(written) for written in case.preferred_languages)
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def default_target(case: Case) -> Target | None:
    """The first target whom the letter itself is for."""
    return next((t for t in case.targets if t.role is Role.TARGET), None)


def _named_target(case: Case, target: str) -> Target:
    """Find a target by its id.

    Raises:
        UnknownNameError: the case has none of this id.
    """
    for candidate in case.targets:
        if candidate.id == target:
            return candidate
    known = ", ".join(candidate.id for candidate in case.targets) or "none"
    raise UnknownNameError(f"{case.id} has no target {target!r}; there are: {known}")
