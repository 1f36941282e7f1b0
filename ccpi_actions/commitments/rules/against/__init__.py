"""The objections: what looks like a commitment and is none, or only a possible one."""

from ccpi_actions.commitments.rules.against import (
    denied,
    doubted,
    earlier,
    ends,
    events,
    general,
    headings,
    others,
    procedure,
    there,
)
from ccpi_actions.commitments.rules.model import Objection

#: Those that reject come first among equals: the first that rejects an act names the reason.
OBJECTIONS: tuple[Objection, ...] = (
    *denied.OBJECTIONS,
    *earlier.OBJECTIONS,
    *procedure.OBJECTIONS,
    *events.OBJECTIONS,
    *there.OBJECTIONS,
    *headings.OBJECTIONS,
    *doubted.OBJECTIONS,
    *ends.OBJECTIONS,
    *general.OBJECTIONS,
    *others.OBJECTIONS,
)
