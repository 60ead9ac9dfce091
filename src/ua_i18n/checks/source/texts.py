"""Checks of the texts of a case, and of the languages that it asks for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from ua_i18n.cases.segments import Segment
from ua_i18n.checks.docket import Docket
from ua_i18n.checks.finding import Severity
from ua_i18n.checks.registry import Remark, Scope, check
from ua_i18n.languages import Tag, detect, english_name, primary_subtag, resolve
from ua_i18n.texts import MARKDOWN_CONTEXTS, faults, to_plain

__all__ = [
    "language_missing",
    "language_name",
    "letter_frame",
    "paragraph_language",
    "person_absent",
    "source_text",
]

_WORD = re.compile(r"[^\W\d_]+")
_LEFT_OVER = re.compile(r"(?<!\w)\*\*(?=\w)|(?<=\w[.,!?])\*\*|(?<=\w)\*\*(?!\w)|\]\(")
"""Marks that opened or closed nothing; in "f**k" they are signs."""
_QUOTED = re.compile(r"[“„][^“”„]*[“”]|«[^«»]*»|\"[^\"]*\"")
_SURE = 0.9
_FEWEST_WORDS = 10
_OFTEN = 4
"""In so many paragraphs stands a word that belongs to the language, not the story."""
_USUAL = 0.2
"""The least share of such words in a paragraph of the document's language."""
_LONGEST_SALUTATION = 12
_STEM = 4
_ENDING = 2


@check("language-name", scope=Scope.CASE)
def language_name(docket: Docket) -> Iterator[Remark]:
    """A preferred language of the case is not known by this name."""
    for index, name in enumerate(docket.case.preferred_languages):
        if resolve(name) is None:
            yield Remark(
                f"the preferred language “{name}” is not known: write its English "
                "name or its tag, such as “Russian” or “ru”",
                docket.line(f"preferred_languages/{index}", "preferred_languages"),
            )


@check("language-missing", scope=Scope.CASE, severity=Severity.WARNING)
def language_missing(docket: Docket) -> Iterator[Remark]:
    """The case does not say in which languages its target should be addressed."""
    if not docket.case.preferred_languages:
        yield Remark(
            "no preferred language is given, so nobody knows what to translate "
            "into: add preferred_languages",
            docket.line("targets"),
        )


@check("source-text", scope=Scope.CASE)
def source_text(docket: Docket) -> Iterator[Remark]:
    """A text of the case has unclosed markup or faulty forms for the sender."""
    for segment in docket.segments:
        markdown = segment.context in MARKDOWN_CONTEXTS
        for fault in faults(
            segment.text, segment.text, python_format=False, markdown=markdown
        ):
            yield Remark(fault.message, segment.line or None)
        mark = _LEFT_OVER.search(to_plain(segment.text)) if markdown else None
        if mark:
            yield Remark(
                f"“{mark[0]}” would be shown as it stands: close it, or remove it",
                segment.line or None,
            )


@check("paragraph-language", scope=Scope.CASE, severity=Severity.WARNING)
def paragraph_language(docket: Docket) -> Iterator[Remark]:
    """A paragraph is in another language than the document."""
    language = docket.case.language
    texts = [(s, _words(s)) for s in docket.segments if s.context in MARKDOWN_CONTEXTS]
    usual = _usual_words(words for _, words in texts)
    for segment, words in texts:
        # To ask for the language costs much more than to see that it is the usual.
        if len(words) < _FEWEST_WORDS or _share(words, usual) >= _USUAL:
            continue
        found = detect([_own_words(to_plain(segment.text))])
        if found.tag and found.confidence >= _SURE and not _same(found.tag, language):
            yield Remark(
                f"this paragraph seems to be {english_name(found.tag)}, and the case "
                f"is in {english_name(language)}: “{_beginning(segment.text)}…”",
                segment.line or None,
            )


def _words(segment: Segment) -> list[str]:
    return _WORD.findall(segment.text.casefold())


def _usual_words(texts: Iterable[list[str]]) -> frozenset[str]:
    counts = Counter(word for words in texts for word in set(words))
    return frozenset(word for word, count in counts.items() if count >= _OFTEN)


def _share(words: Sequence[str], usual: frozenset[str]) -> float:
    return sum(word in usual for word in words) / len(words)


def _own_words(text: str) -> str:
    """A text without quotations and capitals: names are of any language."""
    plain = _QUOTED.sub(" ", text)
    return " ".join(word for word in plain.split() if not word[:1].isupper())


def _same(one: Tag, other: Tag) -> bool:
    return primary_subtag(one) == primary_subtag(other)


def _beginning(text: str) -> str:
    return " ".join(text.split()[:6])


@check("letter-frame", scope=Scope.CASE, severity=Severity.WARNING)
def letter_frame(docket: Docket) -> Iterator[Remark]:
    """The letter has a salutation or a sign-off twice, or no sign-off."""
    case = docket.case
    if not case.letter:
        return
    first, last = case.letter[0], case.letter[-1]
    salutations = [target.salutation or "" for target in case.targets]
    if any(_opens(first.text, salutation) for salutation in salutations):
        yield Remark(
            f"the letter begins with “{first.text}”, and its target has a salutation: "
            "the letter would have two",
            first.line or None,
        )
    if case.sign_off is None:
        yield Remark("the letter has no sign-off: add sign_off", docket.line("targets"))
    elif _WORD.findall(last.text) == _WORD.findall(case.sign_off):
        yield Remark(
            f"the letter ends with “{last.text}”, and sign_off says it again",
            last.line or None,
        )


def _opens(text: str, salutation: str) -> bool:
    """Tell whether a text is the salutation, or one like it: "Dear Minister,"."""
    ours, theirs = (_WORD.findall(t.casefold()) for t in (text, salutation))
    short = len(ours) <= _LONGEST_SALUTATION and text.rstrip("*_ ")[-1:] in ",:!،，："
    return bool(theirs) and (ours == theirs or (short and ours[:1] == theirs[:1]))


@check("person-absent", scope=Scope.CASE, severity=Severity.WARNING)
def person_absent(docket: Docket) -> Iterator[Remark]:
    """The letter names nobody of those whom the case is about."""
    case = docket.case
    words = {w for p in case.letter for w in _WORD.findall(p.text.casefold())}
    stems = {word[:_STEM] for word in words} if words else set()
    names = [person.name for person in case.people]
    if not words or not names or any(_occurs(name, words, stems) for name in names):
        return
    yield Remark(
        f"the letter names nobody of {', '.join(f'“{name}”' for name in names[:3])}: "
        "is it the letter of this case?",
        case.letter[0].line or None,
    )


def _occurs(name: str, words: set[str], stems: set[str]) -> bool:
    """Tell whether a part of a name is among the words, in any of its forms."""
    for part in _WORD.findall(name.casefold()):
        stem = part[: max(_STEM, len(part) - _ENDING)]
        if part in words or (
            stem[:_STEM] in stems and any(word.startswith(stem) for word in words)
        ):
            return True
    return not _WORD.search(name)
