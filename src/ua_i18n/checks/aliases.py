"""Codes as users write them, and the names that other tools give the same checks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches

from ua_i18n.checks.peers import EQUIVALENTS, NOT_APPLICABLE
from ua_i18n.checks.registry import CHECKS
from ua_i18n.errors import ConfigError

__all__ = ["ALIASES", "codes_of", "resolve_codes", "suggestion"]


_NEAR = 0.7


def _aliases() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for names in EQUIVALENTS.values():
        for name, codes in names.items():
            usual = _usual(name)
            if usual != codes:
                both = (*found.get(usual, ()), *codes.split())
                found[usual] = tuple(dict.fromkeys(both))
    return found


def _usual(name: str) -> str:
    """Write a name as our codes are written: `--check-format`, `end_stop`."""
    return name.lower().replace("_", "-").strip("-")


ALIASES: Mapping[str, tuple[str, ...]] = _aliases()
"""Name in another tool, in small letters and with hyphens -> our codes."""


def codes_of(name: str) -> tuple[str, ...]:
    """Return the codes that a name stands for; none if it is unknown.

    Args:
        name: A code, a family of codes, or the name of a check in another tool.
    """
    if name in CHECKS:
        return (name,)
    family = tuple(code for code, check in CHECKS.items() if check.family == name)
    return family or ALIASES.get(_usual(name), ())


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
    """Say which code an unknown name may have meant, or why there is none for it."""
    for tool, reasons in NOT_APPLICABLE.items():
        for reason, names in reasons.items():
            if _usual(name) in map(_usual, names.split()):
                return f"it is one of {tool}, and does not apply: {reason}"
    families = sorted({check.family for check in CHECKS.values()})
    wanted = _usual(name)
    begun = [one for one in (*families, *CHECKS) if wanted and one.startswith(wanted)]
    own = get_close_matches(wanted, [*families, *CHECKS], cutoff=_NEAR)
    close = (own or begun or get_close_matches(wanted, ALIASES, cutoff=_NEAR))[:3]
    if close:
        return f"did you mean {' or '.join(f'“{one}”' for one in close)}?"
    return f"the families are: {', '.join(families)}; docs/checks.md lists the codes"
