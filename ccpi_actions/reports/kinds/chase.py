"""The chaser: for each owner what they owe, when, and in whose words."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from ccpi_actions.reports.kinds.people import one_name_each
from ccpi_actions.reports.kinds.subject import Subject
from ccpi_actions.reports.kinds.tables import action_section, by_due
from ccpi_actions.reports.model import Entry, Section
from ccpi_actions.reports.wording import be, counted, long_date, number, sentence

COLUMNS = ("reference", "action", "due", "quote", "from")
UNASSIGNED = "Unassigned"


def sections(subject: Subject, columns: Sequence[str]) -> list[Section]:
    """Return one section an owner, by name, with their open actions; what nobody owns comes last.

    An action with several owners stands under each of them.
    """
    owed = _owed(subject)
    owners = sorted((owner for owner in owed if owner != UNASSIGNED), key=str.casefold)
    if UNASSIGNED in owed:
        owners.append(UNASSIGNED)
    return [
        action_section(
            "unassigned" if owner == UNASSIGNED else "owners",
            owner,
            sorted(owed[owner], key=by_due),
            tuple(columns) or COLUMNS,
            subject,
            note=note(owner, owed[owner], subject),
        )
        for owner in owners
    ]


def note(owner: str, entries: Sequence[Entry], subject: Subject) -> str:
    """Say to an owner how much they owe, how much of it is overdue, and by when to report."""
    total, overdue = len(entries), sum(entry.overdue for entry in entries)
    late = ""
    if overdue == total:
        late = ", which is overdue" if total == 1 else ", all of which are overdue"
    elif overdue:
        late = f", of which {number(overdue)} {be(overdue)} overdue"
    it = "it" if total == 1 else "each"
    if owner == UNASSIGNED:
        return f"{sentence(counted(total, 'action'))} without an owner{late}. Please say who will take {it}."
    by = f" before the meeting on {long_date(subject.meeting.date)}" if subject.meeting else ""
    return f"You are recorded as owing {counted(total, 'action')}{late}. Please tell the clerk how {it} stands{by}."


def purpose(subject: Subject) -> tuple[str, ...]:
    """Say who is chased for how much."""
    owed = _owed(subject)
    total = len({entry.id for entries in owed.values() for entry in entries})
    owners = len(owed) - (UNASSIGNED in owed)
    return (
        f"{sentence(counted(total, 'open action'))} {subject.of_body} as at {long_date(subject.today)}, "
        f"owed by {counted(owners, 'owner')}.",
    )


def _owed(subject: Subject) -> dict[str, list[Entry]]:
    entries = [entry for entry in subject.owed() if entry.status == "open"]
    owners = owners_of(entries)
    owed: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for owner in owners(entry):
            owed[owner].append(entry)
    return dict(owed)


def owners_of(entries: Sequence[Entry]) -> Callable[[Entry], list[str]]:
    """Return what names the owners of one of these actions, each once; ``["Unassigned"]`` when there is none.

    A person goes by one name in all of them, however the minutes write it.
    """
    written = {entry.id: [name.strip() for name in (entry.owner or "").split(";") if name.strip()] for entry in entries}
    stands_for = one_name_each(name for names in written.values() for name in names)
    return lambda entry: list(dict.fromkeys(stands_for[name] for name in written[entry.id])) or [UNASSIGNED]
