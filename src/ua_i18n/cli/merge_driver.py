"""`ua-i18n merge-driver`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from ua_i18n.cli.session import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ua_i18n.catalog.threeway import Merged

__all__ = ["command"]

_FILE = click.Path(path_type=Path, dir_okay=False)
_SHOWN = 60
"""Characters of a message in a report."""


@click.command("merge-driver")
@click.argument("base", type=_FILE)
@click.argument("ours", type=_FILE)
@click.argument("theirs", type=_FILE)
@click.argument("name", required=False)
def command(base: Path, ours: Path, theirs: Path, name: str | None) -> None:
    """Merge a catalog message by message, for git (%O %A %B %P).

    The result replaces OURS. Exit 1: two people translated a message differently;
    theirs is kept as fuzzy, ours in a comment. NAME is the file in messages.
    """
    from ua_i18n.project.merging import merge_files

    name = name or str(ours)
    merged = merge_files(base, ours, theirs, name=name)
    say(*_conflicts(merged, name))
    if merged.conflicts:
        raise SystemExit(1)


def _conflicts(merged: Merged, name: str) -> Iterator[str]:
    written = (*merged.catalog.messages, *merged.catalog.obsolete)
    lines = {message.key: message.line for message in written}
    for conflict in merged.conflicts:
        msgid = " ".join(conflict.message.msgid.split())
        short = msgid if len(msgid) <= _SHOWN else f"{msgid[:_SHOWN]}…"
        yield (
            f'{name}:{lines[conflict.message.key]}: two translations of "{short}": '
            "choose one, then remove the flag fuzzy and the comment with the other"
        )
