"""Looking texts up: which translation stands for a text, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape
from typing import NamedTuple, TypeAlias

from ua_i18n.cases import squeeze
from ua_i18n.catalog import Catalog, Key, Message, PluralRule
from ua_i18n.errors import PoSyntaxError
from ua_i18n.languages import Tag, fallback_chain, lookup, plural_forms
from ua_i18n.rendering.spans import Missing, MissingState, Span, SpanState
from ua_i18n.templating import Translate
from ua_i18n.texts import (
    MARKDOWN_CONTEXTS,
    Gender,
    choose_sender,
    faults,
    fill,
    placeholders,
    says_something,
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
    """The file of its source texts, for messages that no catalog has."""


@dataclass(frozen=True, slots=True)
class _Wanted:
    """One text to look up."""

    domains: tuple[Domain, ...]
    """Where, in this order; whoever translates is asked in the last one."""
    context: str | None
    msgid: str
    path: str | None
    line: int | None
    plural: str | None = None
    count: int | None = None
    of_template: bool = False
    """A case's "100 %" is prose: only what templates say has placeholders."""

    @property
    def asked(self) -> Domain:
        return self.domains[-1]

    @property
    def key(self) -> LookedUp:
        return self.asked.name, self.context, self.msgid

    @property
    def sources(self) -> tuple[str, ...]:
        return (self.msgid,) if self.plural is None else (self.msgid, self.plural)

    @property
    def source(self) -> str:
        return self.sources[0] if self.count in (None, 1) else self.sources[-1]

    @property
    def python_format(self) -> bool:
        return self.of_template and any(map(placeholders, self.sources))

    def missing(self, state: MissingState, domain: Domain) -> Missing:
        """Say that a domain does not have it; its place is that of the source."""
        return Missing(
            domain.name, self.context, self.msgid, state, self.path, self.line
        )


class _Found(NamedTuple):
    text: str
    language: Tag
    state: SpanState


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
    shown: list[tuple[str, Span]] = field(default_factory=list)
    """Every text that was given out, with its context, in the order of looking."""
    _catalogs: dict[tuple[str, Tag], Catalog | None] = field(default_factory=dict)
    _sources: dict[str, bool] = field(default_factory=dict)

    @property
    def missing(self) -> tuple[Missing, ...]:
        """What was looked up and is not there, in the order of looking."""
        return tuple(missing for missing in self.recorded.values() if missing)

    def copy(self) -> Translator:
        """Go on from here without adding to this record."""
        return replace(self, recorded={**self.recorded}, shown=[*self.shown])

    def case_text(self, context: str, msgid: str, *, line: int | None) -> Span:
        """Look up one text of the case; in the phrasebook too, if it is a phrase."""
        domains: tuple[Domain, ...] = (self.case,)
        same_source = self.case.source == self.shared.source
        if same_source and (context, msgid) in self.shared.phrases:
            domains = (self.case, self.shared)
        wanted = _Wanted(domains, context, msgid, self.case.path, line or None)
        found = self._find(wanted)
        # A msgid is one line; a line end in its msgstr would break the subject's.
        text = squeeze(choose_sender(found.text, self.sender_gender))
        if context in MARKDOWN_CONTEXTS:
            return self._show(wanted, found, to_plain(text), to_html(text))
        return self._show(wanted, found, text, escape(text))

    def unnamed_country(
        self, written: str, shown: str, *, line: int | None, of_sender: bool = False
    ) -> Span:
        """Show a country that nobody can name in the language, and record that.

        `written` is what the case or the sender gives; `shown` stands in a draft.
        """
        context = "sender-country" if of_sender else "country"
        path = None if of_sender else self.case.path
        wanted = _Wanted((self.case,), context, written, path, line)
        self.recorded[wanted.key] = wanted.missing(MissingState.UNTRANSLATED, self.case)
        found = _Found(shown, self.case.source, SpanState.FALLBACK)
        return self._show(wanted, found, shown, escape(shown))

    def shared_text(
        self,
        context: str | None,
        msgid: str,
        values: Mapping[str, object],
        *,
        plural: str | None = None,
        count: int | None = None,
    ) -> Span:
        """Look up one text of the templates and fill its placeholders.

        Args:
            context: Its msgctxt.
            msgid: The text, for a plural message that for one.
            values: What stands for the placeholders, by name.
            plural: The text for many.
            count: The number that chooses the form; it also fills %(num)s.
        """
        wanted = _Wanted(
            (self.shared,),
            context,
            msgid,
            self.shared.path,
            None,
            plural=plural,
            count=count,
            of_template=True,
        )
        found = self._find(wanted)
        text = found.text
        if wanted.python_format:
            number = {} if count is None else {"num": count}
            given = {**number, **values}
            text = fill(text, {name: str(value) for name, value in given.items()})
        return self._show(wanted, found, text, escape(text))

    def functions(self) -> dict[str, Translate]:
        """Give the gettext functions that a template sees."""

        def gettext(msgid: str, /, **values: object) -> Span:
            return self.shared_text(None, msgid, values)

        def pgettext(msgctxt: str, msgid: str, /, **values: object) -> Span:
            return self.shared_text(msgctxt, msgid, values)

        def ngettext(one: str, many: str, count: int, /, **values: object) -> Span:
            return self.shared_text(None, one, values, plural=many, count=count)

        def npgettext(
            msgctxt: str, one: str, many: str, count: int, /, **values: object
        ) -> Span:
            return self.shared_text(msgctxt, one, values, plural=many, count=count)

        return {
            "_": gettext,
            "gettext": gettext,
            "pgettext": pgettext,
            "ngettext": ngettext,
            "npgettext": npgettext,
        }

    def _show(self, wanted: _Wanted, found: _Found, text: str, inline: str) -> Span:
        span = Span(text, inline, found.language, found.state)
        self.shown.append((wanted.context or "", span))
        return span

    def _find(self, wanted: _Wanted) -> _Found:
        """Find the text to show and record the look-up."""
        asked = wanted.asked
        if self._in_source(asked):
            broken = _broken(wanted, wanted.source)
            fault = wanted.missing(MissingState.BROKEN, asked) if broken else None
            self.recorded[wanted.key] = fault
            return _Found(wanted.source, asked.source, SpanState.SOURCE)
        first: Missing | None = None
        for language in self._chain(asked.source):
            found = self._translation(wanted, language)
            if isinstance(found, str):
                self.recorded[wanted.key] = first
                state = SpanState.FALLBACK if first else SpanState.TRANSLATED
                return _Found(found, language, state)
            first = first or found
        self.recorded[wanted.key] = first
        return _Found(wanted.source, asked.source, SpanState.FALLBACK)

    def _in_source(self, domain: Domain) -> bool:
        """Tell whether the source texts themselves serve the language."""
        if domain.name not in self._sources:
            tags = (*domain.catalogs, domain.source)
            served = lookup(self.language, tags) == domain.source
            self._sources[domain.name] = served
        return self._sources[domain.name]

    def _chain(self, source: Tag) -> tuple[Tag, ...]:
        """List the languages to try, the one that was asked for first."""
        if self.strict:
            return (self.language,)
        parents = fallback_chain(self.language, source)[1:]
        return (self.language, *(tag for tag in parents if tag != source))

    def _translation(self, wanted: _Wanted, language: Tag) -> str | Missing:
        """Give the translation into one language, or why the last domain has none."""
        found: str | Missing = wanted.missing(MissingState.UNTRANSLATED, wanted.asked)
        for domain in wanted.domains:
            found = self._judge(wanted, domain, language)
            if isinstance(found, str):
                break
        return found

    def _judge(self, wanted: _Wanted, domain: Domain, language: Tag) -> str | Missing:
        catalog = self._catalog(domain, language)
        if catalog is None:
            return wanted.missing(MissingState.UNTRANSLATED, domain)
        message = catalog.get(wanted.msgid, wanted.context)
        if message is None:
            return wanted.missing(MissingState.NOT_EXTRACTED, domain)
        fault = _unusable(wanted, message)
        if fault is not None:
            place = catalog.filename, message.line
            return Missing(domain.name, wanted.context, wanted.msgid, fault, *place)
        if wanted.count is None:
            return message.msgstr[0]
        form = _plural_rule(catalog, language).index(wanted.count)
        return message.msgstr[min(form, len(message.msgstr) - 1)]

    def _catalog(self, domain: Domain, language: Tag) -> Catalog | None:
        key = (domain.name, language)
        if key not in self._catalogs:
            tag = lookup(language, domain.catalogs)
            self._catalogs[key] = domain.catalogs[tag] if tag else None
        return self._catalogs[key]


def _plural_rule(catalog: Catalog, language: Tag) -> PluralRule:
    """Read the catalog's rule; `check` reports a faulty one, CLDR's stands in."""
    try:
        return PluralRule.parse(catalog.header.get("Plural-Forms", ""))
    except PoSyntaxError:
        return PluralRule.parse(plural_forms(language))


def _unusable(wanted: _Wanted, message: Message) -> MissingState | None:
    """Judge one message: None if its translation can be shown."""
    if not all(map(squeeze, message.msgstr)):
        return MissingState.UNTRANSLATED
    if not all(map(says_something, message.msgstr)) and says_something(message.msgid):
        return MissingState.UNTRANSLATED
    if message.fuzzy:
        return MissingState.FUZZY
    if any(_broken(wanted, text) for text in message.msgstr):
        return MissingState.BROKEN
    return None


def _broken(wanted: _Wanted, text: str) -> bool:
    """Tell whether a text fits none of its sources: a plural form fits one of two."""
    return all(
        faults(
            source,
            text,
            python_format=wanted.python_format,
            markdown=wanted.context in MARKDOWN_CONTEXTS,
        )
        for source in wanted.sources
    )
