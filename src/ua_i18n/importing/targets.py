"""Targets out of address blocks, each with an id, and what is doubtful in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from ua_i18n.cases.model import Role, Target
from ua_i18n.importing.addresses import Address, has_office
from ua_i18n.importing.channels import order
from ua_i18n.importing.doubts import Doubt, quote
from ua_i18n.importing.ids import slug
from ua_i18n.importing.letters import salutations_in
from ua_i18n.importing.lines import Line
from ua_i18n.importing.tables import fold

__all__ = ["give_salutation", "make_targets"]

_OF = (" of ", " de ", " du ", " des ", " del ", " da ", " do ")
_LONGEST_ID = 40


def give_salutation(
    addresses: Sequence[Address], salutation: Line | None
) -> Iterator[Doubt]:
    """Give the letter's salutation to the first target; doubt where others lack one.

    Changes the address in place. A target that has a salutation of its own keeps it.
    """
    first = next((a for a in addresses if a.role is Role.TARGET), None)
    if salutation and first and first.salutation is None:
        first.salutation = salutation
    elif salutation and not (first and _same(first.salutation, salutation)):
        yield Doubt(
            salutation.number,
            f"the letter opens with {quote(salutation.text)}, which is no target's"
            " salutation in the draft: write it where it belongs",
        )
    yield from _check_salutations(addresses)


def _check_salutations(addresses: Sequence[Address]) -> Iterator[Doubt]:
    given = any(address.salutation for address in addresses)
    for address in addresses:
        if given and address.salutation is None:
            yield Doubt(
                address.line,
                f"the document gives no salutation for {quote(_shown(address))}:"
                " add one, or letters to this target stay incomplete",
            )
        elif address.salutation and salutations_in(address.salutation.text) > 1:
            yield Doubt(
                address.salutation.number,
                f"{quote(address.salutation.text)} holds several salutations:"
                " keep the one that fits",
            )


def _same(one: Line | None, other: Line) -> bool:
    return one is not None and fold(one.text) == fold(other.text)


def _shown(address: Address) -> str:
    lines = (address.office, address.name)
    values = [line.text for line in lines if line]
    return (values or [address.role.value])[0]


def make_targets(addresses: Sequence[Address]) -> tuple[Target, ...]:
    """Make the targets, in the order of the document."""
    ids = _ids(addresses)
    return tuple(_target(a, id) for a, id in zip(addresses, ids, strict=True))


def _target(address: Address, id: str) -> Target:
    return Target(
        id=id,
        role=address.role,
        office=address.office.text if address.office else None,
        name=address.name.text if address.name else None,
        address=tuple(line.text for line in address.street),
        country=address.country.text if address.country else None,
        channels=order(channel for channel, _ in address.channels),
        salutation=address.salutation.text if address.salutation else None,
    )


def _ids(addresses: Iterable[Address]) -> Iterator[str]:
    """The office without its country, else all of it, else with a number."""
    taken: set[str] = set()
    for address in addresses:
        office = address.office.text if address.office else ""
        whole = slug(office, _LONGEST_ID) or address.role.value
        short = (
            slug(_without_country(office), _LONGEST_ID) if has_office(office) else ""
        )
        numbered = (f"{whole}-{n}" for n in range(2, len(taken) + 3))
        id = next(i for i in (short, whole, *numbered) if i and i not in taken)
        taken.add(id)
        yield id


def _without_country(office: str) -> str:
    ends = [at for word in _OF if (at := office.find(word)) > 0]
    return office[: min(ends, default=len(office))]
