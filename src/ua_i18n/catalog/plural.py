"""Plural-Forms: C expressions of one variable, parsed and computed by bounded code.

The arithmetic is that of gettext, C's unsigned long of 64 bits: `n - 1` of zero is
2**64 - 1, not -1. Numbers are decimal, with a zero in front too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

from ua_i18n.errors import PoSyntaxError

__all__ = ["MAX_DEPTH", "MAX_FORMS", "MAX_LENGTH", "MAX_NODES", "PluralRule"]

MAX_LENGTH = 1000
"""Characters of an expression."""
MAX_DEPTH = 20
"""Parentheses, conditions and negations inside one another."""
MAX_NODES = 200
"""Numbers, variables and operators of an expression."""
MAX_FORMS = 100
"""No language has more than six; nothing useful has more than this."""

_MODULUS = 2**64
_RARE = 5
_PROBES = (*range(1001), *(10**power for power in (4, 5, 6, 7, 18)))
_HEADER = re.compile(r"\s*nplurals\s*=\s*([^;]*?)\s*;\s*plural\s*=\s*([^;]*?)\s*;?\s*")
_TOKEN = re.compile(r"\s*([0-9]+|n\b|[=!<>]=|&&|\|\||[-+*/%<>!?:()])")
_LEVELS: tuple[tuple[str, ...], ...] = (
    ("||",),
    ("&&",),
    ("==", "!="),
    ("<=", ">=", "<", ">"),
    ("+", "-"),
    ("*", "/", "%"),
)

_Node = Callable[[int], int]


class _Fault(Exception):
    """Says what is wrong with an expression."""


@dataclass(frozen=True, slots=True)
class PluralRule:
    """Which form of a translation goes with which number."""

    nplurals: int
    """The number of forms."""
    expression: str
    _node: _Node = field(repr=False, compare=False)

    @classmethod
    def parse(
        cls, header_value: str, *, path: str = "<po>", line: int | None = None
    ) -> PluralRule:
        """Read the value of a Plural-Forms field.

        The form is computed for 0 to 1000 and powers of ten up to 10**18, and must
        be one of the forms every time.

        Args:
            header_value: `nplurals=2; plural=(n != 1);`
            path: For the message of an error.
            line: For the message of an error.

        Raises:
            PoSyntaxError: says what is wrong with the value.
        """
        try:
            return _parse(header_value)
        except _Fault as fault:
            raise PoSyntaxError(
                f"Plural-Forms: {fault}", path=path, line=line
            ) from None

    def index(self, n: int) -> int:
        """Return the index of the form for a number; 0 if there is none for it."""
        try:
            index = self._node(abs(n) % _MODULUS)
        except ZeroDivisionError:
            return 0
        return index if index < self.nplurals else 0

    def frequent(self) -> frozenset[int]:
        """Return the forms of more than five numbers from 0 to 1000.

        msgfmt lets the other forms leave out a placeholder, which may be the number.
        """
        uses = Counter(map(self.index, range(1001)))
        return frozenset(index for index, count in uses.items() if count > _RARE)


@lru_cache(maxsize=256)
def _parse(value: str) -> PluralRule:
    match = _HEADER.fullmatch(value)
    if not match:
        raise _Fault('expected "nplurals=…; plural=…;"')
    number, expression = match.groups()
    if number == "INTEGER":
        raise _Fault("still the placeholder of the template; fill it in")
    if not re.fullmatch("0*[1-9][0-9]{0,2}", number) or int(number) > MAX_FORMS:
        raise _Fault(
            f'nplurals must be a number from 1 to {MAX_FORMS}, not "{number[:20]}"'
        )
    node = _Parser(expression).parse()
    rule = PluralRule(int(number), expression, node)
    for probe in _PROBES:
        _check(rule, probe)
    return rule


def _check(rule: PluralRule, n: int) -> None:
    try:
        index = rule._node(n)
    except ZeroDivisionError:
        raise _Fault(f"divides by zero for n={n}") from None
    if index >= rule.nplurals:
        raise _Fault(f"gives form {index} for n={n}, but nplurals={rule.nplurals}")


class _Parser:
    def __init__(self, expression: str) -> None:
        if len(expression) > MAX_LENGTH:
            raise _Fault(f"the expression is longer than {MAX_LENGTH} characters")
        self._tokens = _tokens(expression)
        self._position = 0
        self._depth = 0
        if len(self._tokens) > MAX_NODES:
            raise _Fault(f"the expression has more than {MAX_NODES} parts")

    def parse(self) -> _Node:
        node = self._condition()
        if self._next() is not None:
            raise self._unexpected()
        return node

    def _next(self) -> str | None:
        if self._position < len(self._tokens):
            return self._tokens[self._position]
        return None

    def _accept(self, *wanted: str) -> str | None:
        token = self._next()
        if token in wanted:
            self._position += 1
            return token
        return None

    def _expect(self, wanted: str) -> None:
        if not self._accept(wanted):
            raise self._unexpected(f', expected "{wanted}"')

    def _unexpected(self, more: str = "") -> _Fault:
        token = self._next()
        what = "the end" if token is None else f'"{token}"'
        return _Fault(f"{what} is unexpected in the expression{more}")

    def _deeper(self, parse: Callable[[], _Node]) -> _Node:
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise _Fault(f"the expression is nested more than {MAX_DEPTH} deep")
        node = parse()
        self._depth -= 1
        return node

    def _condition(self) -> _Node:
        test = self._binary(0)
        if not self._accept("?"):
            return test
        yes = self._deeper(self._condition)
        self._expect(":")
        no = self._deeper(self._condition)
        return lambda n: yes(n) if test(n) else no(n)

    def _binary(self, level: int) -> _Node:
        if level == len(_LEVELS):
            return self._unary()
        node = self._binary(level + 1)
        while operator := self._accept(*_LEVELS[level]):
            node = _operation(operator, node, self._binary(level + 1))
        return node

    def _unary(self) -> _Node:
        if self._accept("!"):
            operand = self._deeper(self._unary)
            return lambda n: int(not operand(n))
        if self._accept("("):
            inner = self._deeper(self._condition)
            self._expect(")")
            return inner
        if self._accept("n"):
            return lambda n: n
        token = self._next()
        if token is None or not token.isdigit():
            raise self._unexpected()
        self._position += 1
        number = int(token) % _MODULUS
        return lambda n: number


def _tokens(expression: str) -> list[str]:
    tokens: list[str] = []
    position = 0
    end = len(expression.rstrip())
    while position < end:
        match = _TOKEN.match(expression, position)
        if not match:
            raise _Fault(
                f'"{expression[position:].strip()[:1]}" is unexpected in the expression'
            )
        tokens.append(match[1])
        position = match.end()
    return tokens


def _operation(operator: str, a: _Node, b: _Node) -> _Node:
    operations: dict[str, _Node] = {
        "||": lambda n: int(bool(a(n) or b(n))),
        "&&": lambda n: int(bool(a(n) and b(n))),
        "==": lambda n: int(a(n) == b(n)),
        "!=": lambda n: int(a(n) != b(n)),
        "<=": lambda n: int(a(n) <= b(n)),
        ">=": lambda n: int(a(n) >= b(n)),
        "<": lambda n: int(a(n) < b(n)),
        ">": lambda n: int(a(n) > b(n)),
        "+": lambda n: (a(n) + b(n)) % _MODULUS,
        "-": lambda n: (a(n) - b(n)) % _MODULUS,
        "*": lambda n: (a(n) * b(n)) % _MODULUS,
        "/": lambda n: a(n) // b(n),
        "%": lambda n: a(n) % b(n),
    }
    return operations[operator]
