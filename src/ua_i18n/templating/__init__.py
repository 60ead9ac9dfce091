"""The project's templates: one Jinja environment to read and to render them.

The only package that imports jinja2. Extraction and rendering share the
environment, so that `trimmed`, delimiters and white space always agree.

Translations are text: the gettext functions that a template sees return plain
text (or a value with `__html__` of our own), which autoescape then escapes. The
stock functions of Jinja return live markup.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from traceback import walk_tb
from typing import TYPE_CHECKING, TypeAlias

from ua_i18n.errors import TemplateError
from ua_i18n.templating.environment import make_environment
from ua_i18n.templating.faults import TemplateFault, find_faults
from ua_i18n.templating.messages import (
    GETTEXT_FUNCTIONS,
    TemplateMessage,
    find_messages,
)

if TYPE_CHECKING:
    from jinja2 import TemplateSyntaxError

__all__ = [
    "GETTEXT_FUNCTIONS",
    "TemplateFault",
    "TemplateMessage",
    "Templates",
    "Translate",
]

Translate: TypeAlias = Callable[..., object]
"""A gettext function: the arguments of GETTEXT_FUNCTIONS, placeholders by name."""


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
        self._environment = make_environment(self.sources)

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
        from jinja2 import TemplateSyntaxError

        with self._placed():
            try:
                return find_messages(self._environment, self.sources[name], name)
            except TemplateSyntaxError as error:
                raise _syntax_error(error, name) from error

    def faults(self, name: str) -> tuple[TemplateFault, ...]:
        """Find what is wrong in one template though it can be read, by line.

        Raises:
            TemplateError: it cannot be read.
        """
        from jinja2 import TemplateSyntaxError

        with self._placed():
            try:
                return find_faults(self._environment, self.sources[name], name)
            except TemplateSyntaxError as error:
                raise _syntax_error(error, name) from error
            except RecursionError as error:
                raise TemplateError("is nested too deeply", path=name) from error

    @contextmanager
    def _placed(self) -> Iterator[None]:
        """Let an error name the file as the project does, not as Jinja does."""
        try:
            yield
        except TemplateError as error:
            if self._folder:
                error.path = f"{self._folder}/{error.path}"
            raise


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
