"""Does the translation say the same, and not its opposite?

Each check knows a closed set of words in some languages, and speaks only where one of
them is gone and another stands in its place.
"""

from __future__ import annotations

from ua_i18n.checks.meaning.address import familiar_address, wrong_addressee
from ua_i18n.checks.meaning.dated import date_turned
from ua_i18n.checks.meaning.exchanged import (
    bound_turned,
    month_changed,
    unit_changed,
    weekday_changed,
)
from ua_i18n.checks.meaning.negation import negation_added, negation_lost

__all__ = [
    "bound_turned",
    "date_turned",
    "familiar_address",
    "month_changed",
    "negation_added",
    "negation_lost",
    "unit_changed",
    "weekday_changed",
    "wrong_addressee",
]
