"""Where a project begins. Imports nothing heavy: the shortest runs end here."""

from __future__ import annotations

import os

__all__ = ["SETTINGS_FILE", "WORK_FOLDER", "root_folder"]

SETTINGS_FILE = "ua-i18n.toml"
WORK_FOLDER = ".ua-i18n"


def root_folder(start: str) -> str | None:
    """Find the folder with `ua-i18n.toml`, from `start` upwards, links resolved."""
    folder = os.path.realpath(start)
    while not os.path.lexists(os.path.join(folder, SETTINGS_FILE)):  # noqa: PTH118
        above = os.path.dirname(folder)  # noqa: PTH120
        if above == folder:
            return None
        folder = above
    return folder
