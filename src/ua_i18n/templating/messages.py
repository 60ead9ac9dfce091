"""The translatable texts of a template, found in Jinja's own syntax tree."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ua_i18n.errors import TemplateError
from ua_i18n.templating.environment import is_markup

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

__all__ = ["GETTEXT_FUNCTIONS", "TemplateMessage", "find_messages"]

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


@dataclass(frozen=True, slots=True)
class TemplateMessage:
    """One translatable text of a template."""

    msgid: str
    msgctxt: str | None
    msgid_plural: str | None
    comments: tuple[str, ...]
    line: int
    """1-based line of the call in the template."""


def find_messages(
    environment: Environment, source: str, name: str
) -> tuple[TemplateMessage, ...]:
    """Find the translatable texts of one template, in template order.

    Raises:
        TemplateSyntaxError: of Jinja.
        TemplateError: a text is not a constant, or stands where it must not.
    """
    from jinja2 import nodes

    try:
        tree = environment.parse(source, name, name)
        comments = _translator_comments(environment, source)
    except RecursionError as error:
        raise TemplateError("is nested too deeply", path=name) from error
    calls = [
        call
        for call in tree.find_all(nodes.Call)
        if isinstance(call.node, nodes.Name) and call.node.name in GETTEXT_FUNCTIONS
    ]
    _forbid_other_names(tree, calls, name)
    if is_markup(name):
        _check_attributes(environment, source, name)
    found = [_message(call, comments, name) for call in calls]
    return tuple(sorted(found, key=lambda message: message.line))


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
