"""What is wrong in a template though Jinja reads it: faults as data, all at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from ua_i18n.templating.environment import is_markup
from ua_i18n.templating.messages import GETTEXT_FUNCTIONS

if TYPE_CHECKING:
    from jinja2 import Environment, nodes

__all__ = ["TemplateFault", "find_faults"]

_TAG = re.compile(r"<[A-Za-z][^<>]*>?")
_UNQUOTED = re.compile(r"\s([\w:-]+)\s*=\s*[^\s\"'=<>]*\ufffc")
_QUOTED = re.compile(r"=\s*(?:\"[^\"]*\"|'[^']*')")
_ROOT = re.compile(r"<html(?=[\s>])[^<>]*", re.IGNORECASE)
_LANG = re.compile(r"\slang\s*=\s*([\"']?)([^\"'\s>]*)", re.IGNORECASE)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&(?:\w+|#\d+|#x[0-9a-fA-F]+);")
_FILLED = "\ufffc"
"""Stands for what an expression writes, in the text between them."""


class TemplateFault(NamedTuple):
    """One fault at one line of a template."""

    code: str
    message: str
    line: int


def find_faults(
    environment: Environment, source: str, name: str
) -> tuple[TemplateFault, ...]:
    """Find all faults of a template, sorted by line.

    Raises:
        TemplateSyntaxError: of Jinja.
    """
    tree = environment.parse(source, name, name)
    found = [*_of_calls(tree), *_of_escapes(tree)]
    if is_markup(name):
        found += _of_markup(_skeleton(environment, source))
    return tuple(sorted(found, key=lambda fault: (fault.line, fault.code)))


def _of_calls(tree: nodes.Template) -> Iterator[TemplateFault]:
    from jinja2 import nodes

    called = set()
    for call in tree.find_all(nodes.Call):
        if _is_gettext(call) and isinstance(call.node, nodes.Name):
            called.add(id(call.node))
            yield from _of_arguments(call, GETTEXT_FUNCTIONS[call.node.name])
    for name in tree.find_all(nodes.Name):
        if name.name in GETTEXT_FUNCTIONS and id(name) not in called:
            message = f"{name.name} can only be called; its texts could not be found"
            yield TemplateFault("template-msgid", message, name.lineno)
    for modulo in tree.find_all(nodes.Mod):
        if _is_gettext(modulo.left):
            yield TemplateFault("template-format", _FORMAT, modulo.lineno)
    for used in tree.find_all(nodes.Filter):
        if used.name == "format" and _is_gettext(used.node):
            yield TemplateFault("template-format", _FORMAT, used.lineno)


def _of_arguments(call: nodes.Call, names: tuple[str, ...]) -> Iterator[TemplateFault]:
    from jinja2 import nodes

    for position, what in enumerate(names):
        argument = call.args[position] if position < len(call.args) else None
        if not isinstance(argument, nodes.Const) or not isinstance(argument.value, str):
            yield TemplateFault("template-msgid", _COMPUTED, call.lineno)
        elif what != "msgctxt" and (markup := _MARKUP.search(argument.value)):
            message = (
                f"“{markup[0]}” in a text to translate would be shown as it is: "
                "put markup around the text, or the text in pieces"
            )
            yield TemplateFault("template-markup", message, call.lineno)


def _of_escapes(tree: nodes.Template) -> Iterator[TemplateFault]:
    from jinja2 import nodes

    for used in tree.find_all(nodes.Filter):
        if used.name == "safe":
            yield TemplateFault("template-safe", _SAFE, used.lineno)
    for change in tree.find_all(nodes.EvalContextModifier):
        for option in change.options:
            if option.key == "autoescape":
                message = "autoescape is on everywhere; take this block out"
                yield TemplateFault("template-safe", message, change.lineno)


def _is_gettext(node: nodes.Node | None) -> bool:
    from jinja2 import nodes

    return (
        isinstance(node, nodes.Call)
        and isinstance(node.node, nodes.Name)
        and node.node.name in GETTEXT_FUNCTIONS
    )


def _of_markup(skeleton: str) -> Iterator[TemplateFault]:
    for tag in _TAG.finditer(skeleton):
        for attribute in _UNQUOTED.finditer(_QUOTED.sub("", tag[0])):
            message = (
                f"the attribute {attribute[1]} has no quotation marks, so that a "
                f'space in its value begins another: {attribute[1]}="{{{{ … }}}}"'
            )
            yield TemplateFault("template-attribute", message, _line(skeleton, tag))
    for root in _ROOT.finditer(skeleton):
        lang = _LANG.search(root[0])
        if lang is None or _FILLED not in lang[2]:
            wrong = "has no lang" if lang is None else f"says lang={lang[2]} always"
            message = f'<html> {wrong}: write lang="{{{{ language }}}}" and dir'
            yield TemplateFault("template-lang", message, _line(skeleton, root))


def _line(text: str, match: re.Match[str]) -> int:
    return text.count("\n", 0, match.start()) + 1


def _skeleton(environment: Environment, source: str) -> str:
    """The text of a template, each expression as one sign; lines stay lines."""
    parts: list[str] = []
    written = 0
    for line, kind, value in environment.lex(source):
        if kind == "data":
            # Jinja takes line ends away around blocks; here each line has its own.
            missing = line - 1 - written
            parts.append("\n" * missing + value)
            written += missing + value.count("\n")
        elif kind == "variable_begin":
            parts.append(_FILLED)
    return "".join(parts)


_COMPUTED = (
    "a text to translate must be written out as a constant; one that is computed "
    "cannot be extracted"
)
_FORMAT = (
    "values go into the call by name, _(“… %(name)s”, name=…); a text that is "
    "formatted afterwards fails where a translation says “100 %”"
)
_SAFE = "“safe” lets a translation or a case write markup and scripts; take it out"
