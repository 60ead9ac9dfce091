"""The only module that asks for the time."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime

from ua_i18n.errors import ConfigError

__all__ = ["now", "this_day"]


def now() -> datetime:
    """SOURCE_DATE_EPOCH (reproducible-builds.org) if it is set, else UTC now.

    Raises:
        ConfigError: SOURCE_DATE_EPOCH is no number of seconds.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(epoch), UTC)
    except (ValueError, OverflowError, OSError) as error:
        raise ConfigError(
            f"SOURCE_DATE_EPOCH: expected seconds since 1970, not {epoch!r}"
        ) from error


def this_day() -> date:
    """The day of `now`.

    Raises:
        ConfigError: as `now`.
    """
    return now().date()
