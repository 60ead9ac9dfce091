"""What the checks of a case look at: the case, the day, the case before it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ua_i18n.cases import Case
from ua_i18n.cases.model import Target
from ua_i18n.cases.segments import Segment, segments
from ua_i18n.languages import country_code

__all__ = ["Docket"]


@dataclass(frozen=True, slots=True)
class Docket:
    """A case, and what it is compared with."""

    case: Case
    today: date | None = None
    """The day by which deadlines are judged; None judges none."""
    inherited: Case | None = None
    """The case that this one inherits from, where there is one that can be read."""

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The texts of the case."""
        return segments(self.case)

    def line(self, *places: str) -> int | None:
        """The line of the first place that the file has, such as "targets/0/email"."""
        lines = self.case.lines
        return next((lines[place] for place in places if place in lines), None)

    def country(self, target: Target) -> str | None:
        """The ISO code of the country of a target; of an embassy none is guessed."""
        written = target.country
        if written is None and target.role == "target":
            written = self.case.country
        return country_code(written) if written else None
