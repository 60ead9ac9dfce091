"""Looking texts up: which translation stands for a text, and why not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import TypeAlias

from ua_i18n.catalog import Catalog, Key, Message, PluralRule
from ua_i18n.languages import Tag, fallback_chain, lookup
from ua_i18n.rendering.spans import Missing, MissingState, Span, SpanState
from ua_i18n.templating import Translate
from ua_i18n.texts import (
    MARKDOWN_CONTEXTS,
    Gender,
    choose_sender,
    faults,
    fill,
    placeholders,
    to_html,
    to_plain,
)

__all__ = ["Domain", "LookedUp", "Translator"]

LookedUp: TypeAlias = tuple[str, str | None, str]
"""A message that a rendering needs: (domain, msgctxt, msgid)."""


@dataclass(frozen=True, slots=True)
class Domain:
    """The translations of one domain in all its languages."""

    name: str
    source: Tag
    """The language of its msgids."""
    catalogs: Mapping[Tag, Catalog]
    phrases: frozenset[Key] = frozenset()
    """Keys that stand in the phrasebook (the domain "ua" alone has some)."""
    path: str | None = None
    """The case file, for messages that no catalog has."""


@dataclass(slots=True)
class Translator:
    """Looks texts up for one rendering and records every look-up.

    What a rendering needs is what it looked up: there is no second list.
    """

    language: Tag
    """The language that was asked for."""
    case: Domain
    shared: Domain
    strict: bool
    """Letters: only the language itself, else the source, marked. Pages: per
    message along the fallback chain."""
    sender_gender: Gender | None = None
    recorded: dict[LookedUp, Missing | None] = field(default_factory=dict)
    _catalogs: dict[tuple[str, Tag], Catalog | None] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What was looked up and is not there, in the order of looking."""
        return tuple(missing for missing in self.recorded.values() if missing)

    def case_text(self, context: str, msgid: str, *, line: int | None) -> Span:
        """Look up one text of the case; in the phrasebook too, if it is a phrase."""
        domains: tuple[Domain, ...] = (self.case,)
        same_source = self.case.source == self.shared.source
        if same_source and (context, msgid) in self.shared.phrases:
            domains = (self.case, self.shared)
        text, language, state = self._find(
            domains, context, msgid, place=(self.case.path, line or None)
        )
        text = choose_sender(text, self.sender_gender)
        if context in MARKDOWN_CONTEXTS:
            return Span(to_plain(text), to_html(text), language, state)
        return Span(text, escape(text), language, state)

    def shared_text(
        self, context: str | None, msgid: str, values: Mapping[str, object]
    ) -> Span:
        """Look up one text of the templates and fill its placeholders."""
        text, language, state = self._find(
            (self.shared,), context, msgid, place=(None, None)
        )
        text = fill(text, {name: str(value) for name, value in values.items()})
        return Span(text, escape(text), language, state)

    def shared_plural(
        self,
        context: str | None,
        msgids: tuple[str, str],
        count: int,
        values: Mapping[str, object],
    ) -> Span:
        """Look up one plural text of the templates and fill its placeholders."""
        source = msgids[0] if count == 1 else msgids[1]
        text, language, state = self._find(
            (self.shared,),
            context,
            msgids[0],
            place=(None, None),
            count=count,
            source=source,
        )
        shown = {"num": str(count), **{k: str(v) for k, v in values.items()}}
        text = fill(text, shown)
        return Span(text, escape(text), language, state)

    def functions(self) -> dict[str, Translate]:
        """Give the gettext functions that a template sees."""

        def gettext(msgid: str, /, **values: object) -> Span:
            return self.shared_text(None, msgid, values)

        def pgettext(msgctxt: str, msgid: str, /, **values: object) -> Span:
            return self.shared_text(msgctxt, msgid, values)

        def ngettext(one: str, many: str, count: int, /, **values: object) -> Span:
            return self.shared_plural(None, (one, many), count, values)

        def npgettext(
            msgctxt: str, one: str, many: str, count: int, /, **values: object
        ) -> Span:
            return self.shared_plural(msgctxt, (one, many), count, values)

        return {
            "_": gettext,
            "gettext": gettext,
            "pgettext": pgettext,
            "ngettext": ngettext,
            "npgettext": npgettext,
        }

    def _find(
        self,
        domains: Sequence[Domain],
        context: str | None,
        msgid: str,
        *,
        place: tuple[str | None, int | None],
        count: int | None = None,
        source: str | None = None,
    ) -> tuple[str, Tag, SpanState]:
        """Find the text to show, its language and state; record the look-up."""
        asked = domains[-1]
        source = msgid if source is None else source
        if lookup(self.language, (asked.source,)) is not None:
            self._record_source(asked, context, source, place)
            return source, asked.source, SpanState.SOURCE
        first: Missing | None = None
        for language in self._chain(asked):
            lacking: Missing | None = None
            for domain in domains:
                found = self._judge(domain, language, context, msgid, place, count)
                if isinstance(found, str):
                    state = SpanState.FALLBACK if first else SpanState.TRANSLATED
                    self.recorded[asked.name, context, msgid] = first
                    return found, language, state
                lacking = found
            first = first or lacking
        self.recorded[asked.name, context, msgid] = first
        return source, asked.source, SpanState.FALLBACK

    def _chain(self, asked: Domain) -> Iterable[Tag]:
        """List the languages to try, the one that was asked for first."""
        yield self.language
        if not self.strict:
            for parent in fallback_chain(self.language, asked.source)[1:]:
                if parent != asked.source:
                    yield parent

    def _record_source(
        self,
        domain: Domain,
        context: str | None,
        text: str,
        place: tuple[str | None, int | None],
    ) -> None:
        """Record a source text, which can be broken in itself."""
        broken = _broken(text, text, context, python_format=False)
        self.recorded[domain.name, context, text] = (
            Missing(domain.name, context, text, MissingState.BROKEN, *place)
            if broken
            else None
        )

    def _judge(
        self,
        domain: Domain,
        language: Tag,
        context: str | None,
        msgid: str,
        place: tuple[str | None, int | None],
        count: int | None,
    ) -> str | Missing:
        """Give the translation, or why there is none."""
        catalog = self._catalog(domain, language)
        if catalog is None:
            state = MissingState.UNTRANSLATED
            return Missing(domain.name, context, msgid, state, *place)
        message = catalog.get(msgid, context)
        if message is None:
            state = MissingState.NOT_EXTRACTED
            return Missing(domain.name, context, msgid, state, *place)
        judged = _unusable(message, of_template=domain is self.shared)
        if judged is not None:
            where = (catalog.filename, message.line)
            return Missing(domain.name, context, msgid, judged, *where)
        if count is None:
            return message.msgstr[0]
        rule = PluralRule.parse(catalog.header.get("Plural-Forms", ""))
        return message.msgstr[min(rule.index(count), len(message.msgstr) - 1)]

    def _catalog(self, domain: Domain, language: Tag) -> Catalog | None:
        key = (domain.name, language)
        if key not in self._catalogs:
            tag = lookup(language, domain.catalogs)
            self._catalogs[key] = domain.catalogs[tag] if tag else None
        return self._catalogs[key]


def _unusable(message: Message, *, of_template: bool) -> MissingState | None:
    """Judge one message: None if its translation can be shown."""
    if not all(message.msgstr):
        return MissingState.UNTRANSLATED
    if message.fuzzy:
        return MissingState.FUZZY
    sources = [message.msgid]
    if message.msgid_plural is not None:
        sources.append(message.msgid_plural)
    # A case's "100 %" is prose: only what templates say has placeholders.
    python_format = of_template and any(map(placeholders, sources))
    broken = any(
        all(
            _broken(source, text, message.msgctxt, python_format=python_format)
            for source in sources
        )
        for text in message.msgstr
    )
    return MissingState.BROKEN if broken else None


def _broken(
    source: str, text: str, context: str | None, *, python_format: bool
) -> bool:
    markdown = context in MARKDOWN_CONTEXTS
    return bool(faults(source, text, python_format=python_format, markdown=markdown))
