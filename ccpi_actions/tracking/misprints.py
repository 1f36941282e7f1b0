"""Misprinted names of councils: "Wendel Moor Parish Council" in a store that knows Wendle Moor Parish Council only."""

import re
from collections.abc import Iterable
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from ccpi_actions.commitments.model import Commitment
from ccpi_actions.minutes.model import Agenda, Minutes, Reading
from ccpi_actions.minutes.names import is_slip
from ccpi_actions.tracking.bodies import name_key

#: The kind of a council, which no slip changes.
_KIND = re.compile(r"^(?P<name>.+?) (?P<kind>(?:parish|town|community|city|county|borough|district) council)$")


_Paper = TypeVar("_Paper", Minutes, Agenda)


class Renamed(msgspec.Struct, frozen=True):
    """The minutes of one meeting under the right name of their council, and their commitments."""

    minutes: Minutes
    commitments: list[Commitment]


def find_misprinted(name: str | None, known: Iterable[str]) -> str | None:
    """Find the council that a name is a misprint of.

    ``known``: the names of the councils that a store knows. Gives the one of the same kind that differs by a slip: a
    letter left out, put in, or swapped with its neighbour; in a long name two of these, or one letter put for another.
    None where the name itself is known, and where two councils of that kind are: then it may be a third.
    """
    mine, alike = _of_its_kind(name, known)
    if len(alike) != 1:
        return None
    other, council = alike.popitem()
    return council if mine != other and is_slip(mine, other) else None


def find_near(name: str | None, known: Iterable[str]) -> str | None:
    """Find the one of several councils of its kind that a name not known before differs from by a slip.

    It may be that council misprinted, or one more: who has the papers can tell. None where no or several councils are
    so near.
    """
    mine, alike = _of_its_kind(name, known)
    if len(alike) < 2 or mine in alike:
        return None
    near = [council for other, council in alike.items() if is_slip(mine, other)]
    return near[0] if len(near) == 1 else None


def _of_its_kind(name: str | None, known: Iterable[str]) -> tuple[str, dict[str, str]]:
    """Give the name of a council without its kind, and the known councils of that kind by theirs."""
    printed = _KIND.match(name_key(name))
    if printed is None:
        return "", {}
    parts = ((_KIND.match(name_key(one)), one) for one in known)
    return printed["name"], {of["name"]: one for of, one in parts if of is not None and of["kind"] == printed["kind"]}


def rename(reading: Reading, printed: str, council: str) -> Reading:
    """Give a reading with the council's right name wherever the misprinted one stands in its minutes and agenda."""
    agenda = _renamed(reading.agenda, printed, council) if reading.agenda is not None else None
    return replace(reading, minutes=[_renamed(one, printed, council) for one in reading.minutes], agenda=agenda)


def _renamed(paper: _Paper, printed: str, council: str) -> _Paper:
    if paper.council != printed:
        return paper
    body = council if paper.body is not None and name_key(paper.body) == name_key(printed) else paper.body
    return replace(paper, council=council, body=body)
