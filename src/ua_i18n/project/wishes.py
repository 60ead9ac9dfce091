"""What of a project is asked for: languages, files, a case."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ua_i18n.errors import ConfigError
from ua_i18n.languages import Tag
from ua_i18n.project.sources import Sources

__all__ = ["BEST", "PREFERRED", "Wish", "sort_out", "wish_for"]

PREFERRED = "preferred"
"""The first preferred language of the case, strictly."""
BEST = "best"
"""The first preferred language in which the rendering is complete."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What of a project shall be checked; what is empty limits nothing."""

    languages: frozenset[Tag]
    paths: frozenset[Path]
    case: str | None

    @property
    def whole_cases(self) -> bool:
        """Whether case files are checked too."""
        return not self.languages and not self.paths

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return self.whole_cases and self.case is None

    def takes(self, path: Path, domain: str, language: Tag | None) -> bool:
        """Tell whether a file is wanted; a case or POT has no language."""
        return (
            self.case in (None, domain)
            and (not self.languages or language in self.languages)
            and (not self.paths or path in self.paths)
        )


def wish_for(
    sources: Sources,
    languages: Sequence[Tag],
    *,
    own: frozenset[Path],
    case: str | None,
) -> Wish:
    """Bring together what is asked for.

    Args:
        sources: The project.
        languages: As they were asked for.
        own: The PO files of the project that were named.
        case: The case that was asked for.

    Raises:
        LanguageError: there are no catalogs in one of the languages.
        ConfigError: none of the files is of those languages and that case.
    """
    wish = Wish(sources.locale.serving(languages), own, case)
    catalogs = sources.locale.catalogs() if own else {}
    if own and not any(
        wish.takes(path, domain, tag)
        for domain, paths in catalogs.items()
        for tag, path in paths.items()
    ):
        limits = (*languages, *([f"--case {case}"] if case else []))
        names = ", ".join(sorted(map(sources.relative, own)))
        raise ConfigError(
            f"nothing is left to check: {' '.join(limits)} leaves out {names}; "
            "name the one or the other"
        )
    return wish


def sort_out(
    sources: Sources, paths: Sequence[Path]
) -> tuple[frozenset[Path], list[Path]]:
    """Tell the catalogs of the project from other files; each stands once."""
    real = {
        os.path.realpath(path): path
        for tags in sources.locale.catalogs().values()
        for path in tags.values()
    }
    own = {path: real.get(os.path.realpath(path)) for path in paths}
    strange = [path for path, mine in own.items() if mine is None]
    return frozenset(filter(None, own.values())), strange
