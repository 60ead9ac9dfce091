"""Do the facts of the source stand in the translation, and no others?

Words may be written as figures and figures as words ("six-year", «6 лет»), a date or
an article of law in the order of the language; the fact itself is the same.
"""

from __future__ import annotations

from ua_i18n.checks.facts.contacts import (
    email_changed,
    handle_changed,
    phone_changed,
    url_changed,
)
from ua_i18n.checks.facts.figures import date_changed, number_added, number_changed
from ua_i18n.checks.facts.law import article_changed, sum_changed, ua_number_changed

__all__ = [
    "article_changed",
    "date_changed",
    "email_changed",
    "handle_changed",
    "number_added",
    "number_changed",
    "phone_changed",
    "sum_changed",
    "ua_number_changed",
    "url_changed",
]
