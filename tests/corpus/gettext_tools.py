"""The programs of GNU gettext, asked as oracles: bytes in, bytes out."""

from __future__ import annotations

import os
import subprocess

__all__ = ["OracleCrash", "msgcat", "msgfmt", "msgunfmt"]

_ENVIRONMENT = {**os.environ, "LC_ALL": "C", "LANGUAGE": ""}


class OracleCrash(Exception):
    """A program died of a signal: it says nothing about the file."""


def msgfmt(po: bytes, *options: str) -> bytes | None:
    """Compile a PO file; None if msgfmt refuses it."""
    return _run(["msgfmt", *options, "-o", "-", "-"], po)


def msgcat(po: bytes, *options: str) -> bytes | None:
    """Write a PO file as msgcat does; None if it refuses it."""
    return _run(["msgcat", "--force-po", *options, "-"], po)


def msgunfmt(mo: bytes) -> bytes | None:
    """Show a MO file as PO file; None if msgunfmt refuses it."""
    return _run(["msgunfmt", "-"], mo)


def _run(command: list[str], given: bytes) -> bytes | None:
    done = subprocess.run(
        command, input=given, capture_output=True, env=_ENVIRONMENT, check=False
    )
    if done.returncode < 0:
        raise OracleCrash(f"{command[0]} died of signal {-done.returncode}")
    return None if done.returncode else done.stdout
