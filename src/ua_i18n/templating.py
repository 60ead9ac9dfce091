"""The project's templates: one Jinja environment to read and to render them.

The only module that imports jinja2. Extraction and rendering share the
environment, so that `trimmed`, delimiters and white space always agree.

Translations are text: the gettext functions that a template sees return plain
text (or a value with `__html__` of our own), which autoescape then escapes. The
stock functions of Jinja return live markup.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from traceback import walk_tb
from typing import TYPE_CHECKING, Any, TypeAlias

from ua_i18n.errors import TemplateError
from ua_i18n.texts import placeholders

if TYPE_CHECKING:
    from jinja2 import Environment, TemplateSyntaxError, nodes
    from jinja2.ext import Extension
    from jinja2.parser import Parser

__all__ = ["GETTEXT_FUNCTIONS", "TemplateMessage", "Templates", "Translate"]

GETTEXT_FUNCTIONS: Mapping[str, tuple[str, ...]] = {
    "_": ("msgid",),
    "gettext": ("msgid",),
    "ngettext": ("msgid", "msgid_plural"),
    "pgettext": ("msgctxt", "msgid"),
    "npgettext": ("msgctxt", "msgid", "msgid_plural"),
}
"""The functions that mark a translatable text, with their constant arguments."""

COMMENT_TAG = "TRANSLATORS:"
"""A template comment that begins so is for the translator of the next message."""

Translate: TypeAlias = Callable[..., object]
"""A gettext function: the arguments of GETTEXT_FUNCTIONS, placeholders by name."""


@dataclass(frozen=True, slots=True)
class TemplateMessage:
    """One translatable text of a template."""

    msgid: str
    msgctxt: str | None
    msgid_plural: str | None
    comments: tuple[str, ...]
    line: int
    """1-based line of the call in the template."""


class Templates:
    """The templates of one project, parsed at most once each."""

    def __init__(
        self, sources: Mapping[str, str], *, folder: str | None = None
    ) -> None:
        """Take the templates as text.

        Args:
            sources: File name ("letter.txt.j2") -> text.
            folder: Stands before the file name in errors.
        """
        self.sources = dict(sources)
        self._folder = folder
        self._environment = _environment(self.sources)

    def render(
        self,
        name: str,
        context: Mapping[str, object],
        *,
        functions: Mapping[str, Translate],
    ) -> str:
        """Render one template.

        Args:
            name: File name of the template.
            context: What the template sees: frozen values.
            functions: The gettext functions by name, as in GETTEXT_FUNCTIONS.

        Raises:
            TemplateError: the template is missing, has a syntax error or uses
                something that is not there.
        """
        with self._placed():
            return self._render(name, {**context, **functions})

    def _render(self, name: str, context: Mapping[str, object]) -> str:
        from jinja2 import TemplateError as JinjaError
        from jinja2 import TemplateSyntaxError

        try:
            template = self._environment.get_template(name)
            return template.render(context)
        except TemplateSyntaxError as error:
            raise _syntax_error(error, name) from error
        except JinjaError as error:
            raise _render_error(error, name, self.sources) from error
        except _FAULTS_OF_TEMPLATES as error:
            raise _render_error(error, name, self.sources) from error

    def messages(self, name: str) -> tuple[TemplateMessage, ...]:
        """Find the translatable texts of one template, in template order.

        Raises:
            TemplateError: a syntax error, or a text that is not a constant.
        """
        with self._placed():
            return self._messages(name)

    @contextmanager
    def _placed(self) -> Iterator[None]:
        """Let an error name the file as the project does, not as Jinja does."""
        try:
            yield
        except TemplateError as error:
            if self._folder:
                error.path = f"{self._folder}/{error.path}"
            raise

    def _messages(self, name: str) -> tuple[TemplateMessage, ...]:
        from jinja2 import TemplateSyntaxError, nodes

        source = self.sources[name]
        try:
            tree = self._environment.parse(source, name, name)
            comments = _translator_comments(self._environment, source)
        except TemplateSyntaxError as error:
            raise _syntax_error(error, name) from error
        except RecursionError as error:
            raise TemplateError("is nested too deeply", path=name) from error
        calls = [
            call
            for call in tree.find_all(nodes.Call)
            if isinstance(call.node, nodes.Name) and call.node.name in GETTEXT_FUNCTIONS
        ]
        _forbid_other_names(tree, calls, name)
        if _is_markup(name):
            _check_attributes(self._environment, source, name)
        found = [_message(call, comments, name) for call in calls]
        return tuple(sorted(found, key=lambda message: message.line))


def _environment(sources: Mapping[str, str]) -> Environment:
    from jinja2 import FunctionLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    def load(name: str) -> tuple[str, str, None] | None:
        # The name as file name puts it into tracebacks, where errors find the line.
        return (sources[name], name, None) if name in sources else None

    environment = ImmutableSandboxedEnvironment(
        loader=FunctionLoader(load),
        undefined=StrictUndefined,
        autoescape=_is_markup,
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


def _forbid_other_names(
    tree: nodes.Template, calls: Sequence[nodes.Call], name: str
) -> None:
    """Refuse a gettext function under another name: its texts would be missed."""
    from jinja2 import nodes

    called = {id(call.node) for call in calls}
    for other in tree.find_all(nodes.Name):
        if other.name in GETTEXT_FUNCTIONS and id(other) not in called:
            raise TemplateError(
                f"{other.name} can only be called; its texts could not be found else",
                path=name,
                line=other.lineno,
            )


def _is_markup(name: str | None) -> bool:
    return not str(name).endswith((".txt.j2", ".css"))


def _check_attributes(environment: Environment, source: str, name: str) -> None:
    """Refuse a translation inside a tag, unless it is plain text in a text attribute.

    A fallback marks itself with a tag, which would end the attribute; and a
    translator must not choose where a link goes or what an event does.
    """
    markup = ""
    inside = False
    expression: list[str] = []
    for line, kind, value in environment.lex(source):
        if kind == "data":
            markup += value
            inside = markup.rfind("<") > markup.rfind(">")
        elif kind.endswith("_begin"):
            expression = []
        elif kind in ("name", "operator"):
            expression.append(value)
        elif kind.endswith("_end") and inside and _translates(expression):
            plain = kind == "variable_end" and expression[-2:] == ["|", "string"]
            if not plain or not _TEXT_ATTRIBUTE.search(markup):
                raise TemplateError(_IN_TAG, path=name, line=line)


def _translates(expression: Sequence[str]) -> bool:
    return any(word == "trans" or word in GETTEXT_FUNCTIONS for word in expression)


_TEXT_ATTRIBUTE = re.compile(
    r"""\s(?:title|alt|placeholder|aria-\w+)=(?:"[^"<>]*|'[^'<>]*)\Z"""
)
_IN_TAG = (
    "inside a tag a translation must be plain text in a quoted attribute such as "
    'title: title="{{ _("text")|string }}"'
)


def _message(
    call: nodes.Call, comments: Mapping[int, str], name: str
) -> TemplateMessage:
    function: Any = call.node
    wanted = GETTEXT_FUNCTIONS[function.name]
    arguments = dict(zip(wanted, _constants(call, len(wanted), name), strict=True))
    near = [
        comments[line] for line in (call.lineno - 1, call.lineno) if line in comments
    ]
    return TemplateMessage(
        msgid=arguments["msgid"],
        msgctxt=arguments.get("msgctxt"),
        msgid_plural=arguments.get("msgid_plural"),
        comments=tuple(near),
        line=call.lineno,
    )


def _constants(call: nodes.Call, count: int, name: str) -> Iterator[str]:
    from jinja2 import nodes

    for position in range(count):
        argument = call.args[position] if position < len(call.args) else None
        if not isinstance(argument, nodes.Const) or not isinstance(argument.value, str):
            raise TemplateError(
                "a translatable text must be written out as a constant; "
                "a text that is computed cannot be extracted",
                path=name,
                line=call.lineno,
            )
        yield argument.value


def _translator_comments(environment: Environment, source: str) -> dict[int, str]:
    """Map the line on which a translator comment ends to its text."""
    found: dict[int, str] = {}
    for line, kind, value in environment.lex(source):
        text = " ".join(value.split())
        if kind == "comment" and text.startswith(COMMENT_TAG):
            end = line + value.count("\n")
            found[end] = text.removeprefix(COMMENT_TAG).strip()
    return found


def _syntax_error(error: TemplateSyntaxError, name: str) -> TemplateError:
    message = error.message or "the template cannot be read"
    return TemplateError(message, path=error.name or name, line=error.lineno)


def _render_error(
    error: Exception, name: str, sources: Mapping[str, str]
) -> TemplateError:
    """Say what is wrong, in the innermost template that was being rendered."""
    from jinja2 import TemplateNotFound

    line = None
    for frame, number in walk_tb(error.__traceback__):
        if frame.f_code.co_filename in sources:
            name, line = frame.f_code.co_filename, number
    if isinstance(error, TemplateNotFound):
        return TemplateError(f"there is no template {error}", path=name, line=line)
    message = f"the template cannot be rendered: {error}"
    return TemplateError(message, path=name, line=line)


_FAULTS_OF_TEMPLATES = (
    TypeError,
    ValueError,
    LookupError,
    AttributeError,
    ArithmeticError,
    RecursionError,
)
"""What an expression in a template can raise."""
