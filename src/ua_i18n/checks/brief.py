"""What whoever translates a catalog is told before the work."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ua_i18n.checks.lazy import lazy
from ua_i18n.languages import (
    Tag,
    punctuation,
    shares_script,
    surely,
    telling_words,
    usual_length,
)
from ua_i18n.terms import Term

if TYPE_CHECKING:
    from ua_i18n.catalog import Catalog

__all__ = ["NAME_CONTEXTS", "Brief", "Name", "known_names"]

NAME_CONTEXTS = frozenset({"target-name", "person-name"})
"""The msgctxts of names."""


@dataclass(frozen=True, slots=True)
class Name:
    """A name that the texts may hold."""

    source: str
    renderings: tuple[str, ...] = ()
    """How it is written in the translation, in any of its forms; none if unknown."""
    is_country: bool = False
    """Its rendering may be an adjective, so that only the beginning counts."""


# No slots: what is asked of every message is worked out once.
@dataclass(frozen=True, eq=False)
class Brief:
    """What holds for all messages of a catalog."""

    language: Tag
    """What the catalog translates into."""
    source_language: Tag
    """What its msgids are written in."""
    nplurals: int | None = None
    """The number of plural forms in the catalog's header, if it gives one."""
    plural_forms: str = ""
    """The header's Plural-Forms, "" if it has none."""
    names: tuple[Name, ...] = ()
    """Of the people and countries that the texts may speak of; each has letters."""
    terms: tuple[Term, ...] = ()
    """The language's term list, names apart."""
    opening: str = ""
    """The source of the first paragraph of the letter, "" if there is no letter."""

    @lazy
    def usual_length(self) -> float:
        """How many characters a translation usually has for one of its source."""
        return usual_length(self.language, self.source_language)

    @lazy
    def ends_alike(self) -> bool:
        """Whether a sentence ends with "." in both languages."""
        languages = (self.language, self.source_language)
        return all(punctuation(tag).kinds.get(".") == "stop" for tag in languages)

    @lazy
    def surely(self) -> Callable[[str], bool]:
        """Tells of a text in plain letters alone that it is in the language."""
        return surely(self.language, self.source_language)

    @lazy
    def shares_script(self) -> bool:
        """Whether a sentence of the source may stand there in the same letters."""
        return shares_script(self.language, self.source_language)

    @lazy
    def name_words(self) -> tuple[str, ...]:
        """The words one of which a text has that names somebody or a country."""
        words = [telling_words(name.source) for name in self.names]
        return tuple(dict.fromkeys(each for one in words for each in (one[0], one[-1])))


def known_names(
    catalog: Catalog, names: Iterable[Name], terms: Iterable[Term]
) -> tuple[Name, ...]:
    """Bring together the names of a case, of its catalog and of the term list.

    Args:
        catalog: Its messages `person-name` and `target-name` are names, and what they
            are translated with are renderings.
        names: Those of the case.
        terms: A term list with names in it.
    """
    found = {name.source: name for name in names}

    def add(source: str, renderings: Iterable[str]) -> None:
        name = found.get(source, Name(source))
        both = dict.fromkeys((*name.renderings, *renderings))
        found[source] = replace(name, renderings=tuple(both))

    for message in catalog.messages:
        if message.msgctxt in NAME_CONTEXTS:
            given = () if message.fuzzy else message.msgstr
            add(message.msgid, filter(None, map(str.strip, given)))
    for term in terms:
        if term.is_name:
            add(term.source, term.targets)
    # Of digits and signs alone nothing can be told.
    return tuple(name for name in found.values() if telling_words(name.source))
