"""The one Jinja environment: what templates may do, and how they are escaped."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ua_i18n.texts import placeholders

if TYPE_CHECKING:
    from jinja2 import Environment, nodes
    from jinja2.ext import Extension
    from jinja2.parser import Parser

__all__ = ["is_markup", "make_environment"]


def make_environment(sources: Mapping[str, str]) -> Environment:
    """Make the environment over templates given as text, by file name."""
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(name: str) -> tuple[str, str, None] | None:
        # The name as file name puts it into tracebacks, where errors find the line.
        return (sources[name], name, None) if name in sources else None

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=is_markup,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        extensions=[_trans_blocks()],
    )
    # Newstyle hands the variables of a trans block to our functions as keywords
    # and marks nothing safe; "trimmed" makes re-indenting a template harmless.
    vars(environment)["newstyle_gettext"] = True
    environment.policies["ext.i18n.trimmed"] = True
    for wasteful in ("lipsum", "cycler", "joiner", "range"):
        environment.globals.pop(wasteful, None)
    return environment


def _trans_blocks() -> type[Extension]:
    from jinja2 import nodes
    from jinja2.ext import InternationalizationExtension

    class TransBlocks(InternationalizationExtension):
        """Jinja's {% trans %}, but with "%" as it is where nothing is filled in.

        Jinja doubles every "%" of a block for its own formatting.
        """

        def parse(self, parser: Parser) -> nodes.Node | list[nodes.Node]:
            made = super().parse(parser)
            for node in made if isinstance(made, list) else [made]:
                for call in node.find_all(nodes.Call):
                    texts = [a for a in call.args if isinstance(a, nodes.Const)]
                    if not any(placeholders(text.value) for text in texts):
                        for text in texts:
                            text.value = text.value.replace("%%", "%")
            return made

    return TransBlocks


def is_markup(name: str | None) -> bool:
    """Tell whether what a template writes is HTML, so that all is escaped."""
    return not str(name).endswith((".txt.j2", ".css"))
