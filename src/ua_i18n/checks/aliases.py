"""Codes as users write them, and the names that other tools give the same checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from ua_i18n.checks.registry import CHECKS
from ua_i18n.errors import ConfigError

__all__ = ["ALIASES", "codes_of", "resolve_codes", "suggestion"]

_FORMAT = ("placeholder", "stray-percent")

ALIASES: Mapping[str, tuple[str, ...]] = {
    # GNU msgfmt
    "check-format": (*_FORMAT, "plural-hole"),
    # Babel
    "num_plurals": ("plural-hole",),
    # Babel and Weblate
    "python_format": _FORMAT,
    # Weblate
    "python-format": _FORMAT,
    "placeholders": ("placeholder",),
    "percent_placeholders": _FORMAT,
    "plurals": ("plural-hole",),
    "same": ("same-as-source",),
    "url": ("url-changed",),
    "md-link": ("markup", "url-changed"),
    "md-syntax": ("markup",),
    "safe-html": ("markup",),
    "xml-tags": ("markup",),
    "zero-width-space": ("hidden-text",),
    # pofilter
    "blank": ("untranslated",),
    "emails": ("email-changed",),
    "isfuzzy": ("fuzzy",),
    "nplurals": ("plural-hole",),
    "numbers": ("number-changed", "date-changed"),
    "printf": _FORMAT,
    "unchanged": ("same-as-source",),
    "urls": ("url-changed",),
    "variables": ("placeholder",),
    "xmltags": ("markup",),
    # dennis
    "E104": ("stray-percent",),
    "badformat": ("stray-percent",),
    "E201": ("placeholder",),
    "invalidvars": ("placeholder",),
    "W202": ("placeholder",),
    "missingvars": ("placeholder",),
    "W301": ("untranslated",),
    "W302": ("same-as-source",),
    "W303": ("markup",),
    "html": ("markup",),
}
"""Name in another tool -> our codes that find the same."""


def codes_of(name: str) -> tuple[str, ...]:
    """Return the codes that a name stands for; none if it is unknown.

    Args:
        name: A code, a family of codes, or the name of a check in another tool.
    """
    if name in CHECKS:
        return (name,)
    family = tuple(code for code, check in CHECKS.items() if check.family == name)
    return family or ALIASES.get(name, ())


def resolve_codes(names: Iterable[str]) -> frozenset[str]:
    """Return the codes that the names stand for.

    Args:
        names: Codes, families of codes, or names of checks in other tools.

    Raises:
        ConfigError: a name is none of them; the message says what it may have meant.
    """
    return frozenset(code for name in names for code in _resolved(name))


def _resolved(name: str) -> tuple[str, ...]:
    if codes := codes_of(name):
        return codes
    raise ConfigError(f"there is no check “{name}”; {suggestion(name)}")


def suggestion(name: str) -> str:
    """Say which code an unknown name may have meant."""
    families = {check.family for check in CHECKS.values()}
    close = get_close_matches(name, [*CHECKS, *sorted(families), *ALIASES], n=1)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"the codes are: {', '.join(CHECKS)}"
