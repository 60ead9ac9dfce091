"""Placeholders of other programs: Python's % directives and its braces.

Our own messages have `%(name)s` alone, see `placeholders`. Catalogs of other projects
are only compared, by the rules of `msgfmt --check-format`, and never filled in.
Source: the Python documentation, "printf-style String Formatting" and "Format String
Syntax"; gettext 0.21, format-python.c.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from string import Formatter

__all__ = ["brace_faults", "directive_faults", "is_foreign"]

_DIRECTIVE = re.compile(
    r"""
    % (?: \( (?P<name> [^()]* ) \) )?
    [ #0+-]* (?P<width> \* | \d* ) (?: \. (?P<precision> \* | \d* ) )? [hlL]?
    (?P<type> [diouxXeEfFgGcrsa%] )
    """,
    re.VERBOSE,
)
_KINDS = {
    **dict.fromkeys("sra", "text"),
    **dict.fromkeys("diouxX", "integer"),
    **dict.fromkeys("eEfFgG", "decimal"),
    "c": "character",
}


def is_foreign(text: str) -> bool:
    """Tell whether a text has directives other than `%(name)s` and `%%`."""
    return any(
        match["type"] != "%"
        and (match["type"] != "s" or not (match["name"] or "").isidentifier())
        for match in _DIRECTIVE.finditer(text)
    )


def directive_faults(source: str, text: str, *, may_omit: bool) -> Iterator[str]:
    """Say which % directives of two texts do not go together."""
    if _stray(source):
        return
    if stray := _stray(text):
        yield f"“{stray}” is no placeholder; write %% for a percent sign"
        return
    wanted, given = _arguments(source), _arguments(text)
    missing = sorted(wanted.keys() - given.keys())
    for name in missing if len(missing) > may_omit else ():
        yield f"the placeholder {name} is missing"
    for name in sorted(given.keys() - wanted.keys()):
        yield f"the source has no placeholder {name}"
    for name in sorted(wanted.keys() & given.keys()):
        if wanted[name] != given[name]:
            yield f"{name} is of another type than in the source"


def _stray(text: str) -> str:
    rest = _DIRECTIVE.sub(" ", text)
    start = rest.find("%")
    return rest[start : start + 12].split("\n")[0] if start >= 0 else ""


def _arguments(text: str) -> dict[str, str]:
    """Map each argument, `%(name)` or its place among those without name, to a type."""
    found: dict[str, str] = {}
    place = 0
    for match in _DIRECTIVE.finditer(text):
        for stars in (match["width"], match["precision"]):
            if stars == "*":
                place += 1
                found[f"number {place}"] = "integer"
        if match["type"] == "%":
            continue
        kind = _KINDS[match["type"]]
        if match["name"] is None:
            place += 1
            found[f"number {place}"] = kind
        else:
            found[f"%({match['name']})"] = kind
    return found


def brace_faults(source: str, text: str, *, may_omit: bool) -> Iterator[str]:
    """Say which fields in braces of two texts do not go together."""
    try:
        wanted = Counter(_fields(source))
    except ValueError:
        return
    try:
        given = Counter(_fields(text))
    except ValueError as fault:
        yield f"the braces are not right: {fault}; write {{{{ for a brace"
        return
    missing = sorted(wanted.keys() - given.keys())
    for name in missing if len(missing) > may_omit else ():
        yield f"the placeholder {{{name}}} is missing"
    for name in sorted(given.keys() - wanted.keys()):
        yield f"the source has no placeholder {{{name}}}"
    if wanted[""] and given[""] and wanted[""] != given[""]:
        yield f"{given['']} instead of {wanted['']} placeholders {{}}"


def _fields(text: str) -> Iterator[str]:
    for _, name, spec, _ in Formatter().parse(text):
        if name is not None:
            yield re.split(r"[.\[]", name, maxsplit=1)[0].strip()
            yield from _fields(spec or "")
