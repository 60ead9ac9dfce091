"""A fictional case, and catalogs as short as a test needs them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

from repository import ROOT
from ua_i18n.cases import Case, Target, read_case
from ua_i18n.catalog import Catalog, Key, read_po
from ua_i18n.languages import Tag, plural_forms
from ua_i18n.rendering import (
    NO_SENDER,
    Alternate,
    Domain,
    Letter,
    Page,
    Sender,
    page_texts,
    write_letter,
    write_page,
)
from ua_i18n.templating import Templates

FOLDER = ROOT / "tests/data/render/polar"
ENGLISH = Tag("en")
TODAY = date(2024, 3, 1)
TEMPLATES = Templates(
    {
        path.name: path.read_text("utf-8")
        for path in sorted((ROOT / "templates").iterdir())
        if path.suffix in (".j2", ".css")
    }
)
PHRASES: frozenset[Key] = frozenset({("sign-off", "Yours sincerely,")})

Translations = Mapping[str, str]
"""'context|msgid' -> msgstr; a leading '~' of the msgstr makes it fuzzy."""


def polar_case(**changes: object) -> Case:
    case = read_case((FOLDER / "case.md").read_bytes(), path="cases/polar.md")
    return replace(case, **changes)  # type: ignore[arg-type]


def one_target(**changes: object) -> tuple[Target, ...]:
    return (replace(polar_case().targets[0], **changes),)  # type: ignore[arg-type]


def catalog(language: str, entries: Translations, *, header: str = "") -> Catalog:
    """Read a catalog whose first message stands on line 5."""
    rule = header or plural_forms(Tag(language))
    blocks = ['msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n']
    blocks[0] += f'"Plural-Forms: {rule}\\n"\n'
    blocks += [_entry(key, text) for key, text in entries.items()]
    data = "\n".join(blocks).encode()
    return read_po(data, filename=f"locale/{language}.po")


def _entry(key: str, msgstr: str) -> str:
    context, _, msgid = key.partition("|")
    flag = "#, fuzzy\n" if msgstr.startswith("~") else ""
    scope = f"msgctxt {_quoted(context)}\n" if context else ""
    return (
        f"{flag}{scope}msgid {_quoted(msgid)}\n"
        f"msgstr {_quoted(msgstr.removeprefix('~'))}\n"
    )


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def case_domain(catalogs: Iterable[tuple[str, Catalog]] = ()) -> Domain:
    by_tag = {Tag(tag): found for tag, found in catalogs}
    return Domain("polar", ENGLISH, by_tag, path="cases/polar.md")


def shared_domain(catalogs: Iterable[tuple[str, Catalog]] = ()) -> Domain:
    by_tag = {Tag(tag): found for tag, found in catalogs}
    return Domain("ua", ENGLISH, by_tag, PHRASES, path="locale/ua.pot")


def shipped(language: str) -> tuple[Domain, Domain]:
    """The two domains with the catalogs of the folder, in one language."""

    def read(name: str) -> list[tuple[str, Catalog]]:
        path = FOLDER / name
        if not path.exists():
            return []
        return [(language, read_po(path.read_bytes(), filename=f"locale/{name}"))]

    return case_domain(read(f"{language}.po")), shared_domain(read(f"{language}.ua.po"))


def polar_letter(
    language: str,
    domains: tuple[Domain, Domain] | None = None,
    *,
    case: Case | None = None,
    sender: Sender = NO_SENDER,
    templates: Templates = TEMPLATES,
) -> Letter:
    case = case or polar_case()
    domain, shared = domains or shipped(language)
    return write_letter(
        case,
        case.targets[0] if case.targets else None,
        language=Tag(language),
        domain=domain,
        shared=shared,
        templates=templates,
        sender=sender,
    )


def polar_page(
    language: str,
    domains: tuple[Domain, Domain] | None = None,
    *,
    case: Case | None = None,
    today: date = TODAY,
    alternates: tuple[Alternate, ...] = (),
    templates: Templates = TEMPLATES,
) -> Page:
    domain, shared = domains or shipped(language)
    texts = page_texts(
        case or polar_case(),
        language=Tag(language),
        domain=domain,
        shared=shared,
        today=today,
    )
    return write_page(texts, templates=templates, alternates=alternates)
