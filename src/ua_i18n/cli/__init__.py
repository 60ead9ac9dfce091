"""The command line: options in, one call of the project, a report out.

One module for each command, imported when it is called. Results go to stdout,
talk to stderr. Exit codes: 0 clean, 1 findings, 2 failed or wrong usage.
"""

from __future__ import annotations

import importlib
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from ua_i18n import __version__
from ua_i18n.cli.session import Session, drop_output, say, speak_utf8
from ua_i18n.errors import UaI18nError

__all__ = ["main"]

COMMANDS = {
    "init": "init",
    "import": "import_",
    "extract": "extract",
    "update": "update",
    "check": "check",
    "status": "status",
    "todo": "todo",
    "compile": "compile",
    "render": "render",
    "build": "build",
    "merge-driver": "merge_driver",
}
"""Command -> module of this package, in the order of the work."""


INTERRUPTED = 130
"""What a shell expects of a command that was ended with Ctrl-C: 128 + SIGINT."""


class _Commands(click.Group):
    """Imports a command when it is asked for; turns our errors into exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"{__name__}.{COMMANDS[cmd_name]}")
        command: click.Command = module.command
        return command

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


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
@click.option(
    "--project",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=Path(),
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
def main(context: click.Context, project: Path, today: datetime | None) -> None:
    """From an Urgent Action to a letter its target can read."""
    context.obj = Session(project, today.date() if today else None)
