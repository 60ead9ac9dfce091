"""The term list of a language: how its translators have agreed to say things.

`locale/<lang>/terms.yaml` is a list of entries, each for a term or a name:

    - source: human rights
      target: права человека            # or a list: any of them is right
      forbidden: [людские права]
      note: never in the singular
      case: any                         # or exact: "the Covenant" is not "a covenant"
    - name: Zhanbolat Mamay
      target: Жанболат Мамай
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from ua_i18n.errors import SourceError, TermsError
from ua_i18n.yamlfile import Marked, read_marked

__all__ = ["TERMS_FILE", "Term", "read_terms"]

TERMS_FILE = "terms.yaml"

_FIELDS = ("source", "name", "target", "forbidden", "note", "case")
_LISTS = frozenset({"target", "forbidden"})
_CASES = ("any", "exact")
_LONGEST = 200  # code points of one rendering
_MOST = 10_000  # entries


@dataclass(frozen=True, slots=True)
class Term:
    """One agreed rendering."""

    source: str
    targets: tuple[str, ...] = ()
    """Each of them is right; empty if only some renderings are wrong."""
    forbidden: tuple[str, ...] = ()
    note: str = ""
    exact_case: bool = False
    """Capital and small letters count in the source."""
    is_name: bool = False
    """Of a person or place."""


def read_terms(text: str, *, path: str) -> tuple[Term, ...]:
    """Read the term list of a language.

    Args:
        text: The file's text.
        path: The file, for the errors.

    Raises:
        TermsError: with every fault of the file, in file order.
    """
    try:
        root = read_marked(text, path=path, error=SourceError)
    except SourceError as error:
        raise TermsError([error]) from error
    if root is None:
        return ()
    faults: list[SourceError] = []
    reader = _Reader(path, faults)
    terms = tuple(filter(None, map(reader.term, reader.entries(root))))
    if faults:
        raise TermsError(sorted(faults, key=lambda fault: (fault.line, fault.column)))
    return terms


@dataclass(frozen=True, slots=True)
class _Reader:
    path: str
    faults: list[SourceError]

    def fault(self, place: Marked, message: str) -> None:
        self.faults.append(
            SourceError(message, path=self.path, line=place.line, column=place.column)
        )

    def entries(self, root: Marked) -> Iterator[Marked]:
        if not isinstance(root.value, list):
            self.fault(root, "expected a list of entries such as “- source: …”")
            return
        for entry in root.value[:_MOST]:
            if isinstance(entry.value, tuple):
                yield entry
            else:
                self.fault(entry, "expected source and target, or name and target")
        for entry in root.value[_MOST : _MOST + 1]:
            self.fault(entry, f"a term list has at most {_MOST:,} entries")

    def term(self, entry: Marked) -> Term | None:
        told = len(self.faults)
        fields = dict(self.fields(entry))
        if len(self.faults) > told:
            return None
        self.check_source(entry, fields)
        self.check_case(fields)
        texts = {name: self.texts(name, value) for name, value in fields.items()}
        if not texts.get("target") and not texts.get("forbidden"):
            self.fault(entry, "this entry needs a target, or what is forbidden")
        self.check_conflict(fields, texts.get("target", ()))
        if len(self.faults) > told:
            return None
        return Term(
            "".join(texts.get("source", texts.get("name", ()))),
            targets=texts.get("target", ()),
            forbidden=texts.get("forbidden", ()),
            note="".join(texts.get("note", ())),
            exact_case=texts.get("case") == ("exact",),
            is_name="name" in texts,
        )

    def fields(self, entry: Marked) -> Iterator[tuple[str, Marked]]:
        assert isinstance(entry.value, tuple)
        for key, value in entry.value:
            name = str(key.value)
            if name in _FIELDS:
                yield name, value
                continue
            close = get_close_matches(name, _FIELDS, n=1)
            known = (
                f"did you mean “{close[0]}”?"
                if close
                else (f"known are {', '.join(_FIELDS)}")
            )
            self.fault(key, f"there is no field “{name}”; {known}")

    def texts(self, name: str, value: Marked) -> tuple[str, ...]:
        """Read one text, or of some fields a list of texts."""
        items = value.value if isinstance(value.value, list) else [value]
        if len(items) > 1 and name not in _LISTS:
            self.fault(value, f"{name} is one text, not a list")
        return tuple(filter(None, (self.text(name, item) for item in items)))

    def text(self, name: str, item: Marked) -> str:
        if not isinstance(item.value, str):
            self.fault(item, f"{name} must be a text")
            return ""
        text = " ".join(item.value.split())
        if not text:
            self.fault(item, f"{name} is empty")
        elif len(text) > _LONGEST and name != "note":
            self.fault(item, f"{name} is longer than {_LONGEST} characters")
        return text

    def check_source(self, entry: Marked, fields: dict[str, Marked]) -> None:
        given = [name for name in ("source", "name") if name in fields]
        if len(given) != 1:
            self.fault(entry, "write either the source of a term or a name")

    def check_case(self, fields: dict[str, Marked]) -> None:
        value = fields.get("case")
        if value is not None and value.value not in _CASES:
            self.fault(value, "case is “any” or “exact”")

    def check_conflict(self, fields: dict[str, Marked], targets: Iterable[str]) -> None:
        forbidden = fields.get("forbidden")
        if forbidden is None:
            return
        items = forbidden.value if isinstance(forbidden.value, list) else [forbidden]
        for item in items:
            if isinstance(item.value, str) and item.value in targets:
                self.fault(item, "this is both the target and forbidden")
