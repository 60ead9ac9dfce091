"""The command line: options in, one call of the project, a report out.

One module for each command, imported when it is called. Results go to stdout,
talk to stderr. Exit codes: 0 clean, 1 findings, 2 failed or wrong usage.
"""

from __future__ import annotations

import importlib
import os
from typing import TYPE_CHECKING, Any

import click

from ua_i18n import __version__
from ua_i18n.cli.session import Session, drop_output, say, speak_utf8
from ua_i18n.errors import UaI18nError

if TYPE_CHECKING:
    from datetime import datetime

__all__ = ["main"]

COMMANDS = {
    "init": (
        "init",
        "Make a new project in DIR, with templates and shared catalogs.",
    ),
    "import": (
        "import_",
        "Read an Urgent Action (text) into a draft case file.",
    ),
    "extract": (
        "extract",
        "Collect the texts of templates, phrasebook and cases into POT files.",
    ),
    "update": (
        "update",
        "Merge the POT files into the PO files of all languages, or of LANG.",
    ),
    "check": (
        "check",
        "Find what is missing, broken or changed in cases and translations.",
    ),
    "status": (
        "status",
        "Show how far each case is in each of its languages.",
    ),
    "todo": (
        "todo",
        "List what to translate first: by deadline, preference and words left.",
    ),
    "compile": (
        "compile",
        "Write a MO file beside each PO file, for other programs.",
    ),
    "render": (
        "render",
        "Write the letter or the page of CASE in a language.",
    ),
    "build": (
        "build",
        "Compile, and write the letters and pages of all cases.",
    ),
    "merge-driver": (
        "merge_driver",
        "Merge a catalog message by message, for git (%O %A %B %P).",
    ),
}
"""Command -> module of this package and what --help says, in the order of the work.

The listing must not import every command; a test compares it with their docstrings.
"""

INTERRUPTED = 130
"""What a shell expects of a command that was ended with Ctrl-C: 128 + SIGINT."""


WIDTH = 88
"""Columns of a help page at most."""


class _Commands(click.Group):
    """Imports a command when it is asked for; turns our errors into exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{COMMANDS[cmd_name][0]}")
        command: click.Command = module.command
        return command

    def get_help(self, ctx: click.Context) -> str:
        if ctx.terminal_width is None:  # click imports half of shutil to ask
            ctx.terminal_width = _terminal_width()
        return super().get_help(ctx)

    def format_commands(
        self, ctx: click.Context, formatter: click.HelpFormatter
    ) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        speak_utf8()
        try:
            return super().invoke(ctx)
        except UaI18nError as error:
            say(*str(error).split("\n"))
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            say("interrupted; nothing is half written")
            ctx.exit(INTERRUPTED)
        except BrokenPipeError:
            raise  # the reader has enough: click leaves without a word
        except OSError as error:
            say(f"{error.filename or 'output'}: {error.strerror or error}")
            drop_output()
            ctx.exit(UaI18nError.exit_code)


def _terminal_width() -> int:
    """The width for a help page, by the rules of click (`click.HelpFormatter`)."""
    try:
        columns = int(os.environ.get("COLUMNS") or 0)
        columns = columns or os.get_terminal_size(1).columns
    except (ValueError, OSError):
        columns = 80
    return max(min(columns, WIDTH) - 2, 50)


@click.group(
    cls=_Commands,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "max_content_width": WIDTH,
    },
)
@click.option(
    "--project",
    type=click.Path(exists=True, file_okay=False),
    default=".",
    metavar="DIR",
    help="A folder of the project; default: here.",
)
@click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="The day by which deadlines are judged; default: SOURCE_DATE_EPOCH or now.",
)
@click.version_option(__version__, package_name="ua-i18n")
@click.pass_context
def main(context: click.Context, project: str, today: datetime | None) -> None:
    """From an Urgent Action to a letter its target can read."""
    context.obj = Session(project, today.date() if today else None)
