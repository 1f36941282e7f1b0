"""Build a report from plain data: actions, their standings, and the meetings of their bodies."""

from collections.abc import Mapping, Sequence
from datetime import date
from types import ModuleType

from ccpi_actions.errors import WrongUsage
from ccpi_actions.reports.clean import clean
from ccpi_actions.reports.columns import DATA_COLUMNS, choose_columns
from ccpi_actions.reports.kinds.entries import make_entries, was_an_action
from ccpi_actions.reports.kinds.subject import Subject, make_subject
from ccpi_actions.reports.kinds.widths import fit_widths
from ccpi_actions.reports.model import Figures, Kind, Quoted, Report, Section
from ccpi_actions.tracking.model import Action, Meeting
from ccpi_actions.tracking.standing import Standing

KINDS: tuple[Kind, ...] = ("outstanding", "chase", "history", "summary", "matters-arising")

#: The sections each kind can have, in their default order. "figures" and "quotes" are the two extras at the end;
#: the quotes are in the default only where a committee wants them beside its schedule.
SECTIONS: dict[Kind, tuple[str, ...]] = {
    "outstanding": ("overdue", "due", "later", "done", "closed", "figures", "quotes"),
    "chase": ("owners", "unassigned", "figures", "quotes"),
    "history": ("years", "figures", "quotes"),
    "summary": ("totals", "bodies", "owners", "years", "carried", "silent", "figures", "quotes"),
    "matters-arising": ("actions", "figures", "quotes"),
}
_LEFT_OUT: dict[Kind, set[str]] = {
    "outstanding": set(),
    "chase": {"figures", "quotes"},
    "history": {"quotes"},
    "summary": {"quotes"},
    "matters-arising": {"figures", "quotes"},
}
_TITLES: dict[Kind, str] = {
    "outstanding": "Outstanding actions",
    "chase": "Actions by owner",
    "history": "History of actions",
    "summary": "Summary of actions",
    "matters-arising": "Matters arising",
}


def build_report(
    kind: Kind,
    actions: Sequence[Action],
    standings: Mapping[int, Standing],
    meetings: Sequence[Meeting],
    *,
    today: date,
    for_date: date | None = None,
    council: str | None = None,
    body: str | None = None,
    owner: str | None = None,
    columns: Sequence[str] = (),
    sections: Sequence[str] = (),
    include_exempt: bool = False,
) -> Report:
    """Return the content of a report.

    ``actions`` are those it is about, of any status: each kind takes what it needs. ``standings`` are by action id.
    ``for_date`` is the meeting it goes to (None: each body's next that ``meetings`` knows); what was raised at or after
    it is not owed at it, and what was raised after ``today`` is in no report. ``owner`` is the part of an owner's name
    that the actions were chosen by: the report says so. ``columns`` and ``sections`` choose and order; () is the
    default of the kind. Exempt actions are left out unless ``include_exempt``; proposed ones always are, for nobody has
    confirmed them. What was left out is in ``notices``.
    Raises ``WrongUsage`` for an unknown kind, column or section.
    """
    if kind not in KINDS:
        raise WrongUsage(f"There is no report {kind!r}; reports are: {', '.join(KINDS)}.")
    wanted = _wanted(kind, sections)
    choose_columns(columns)
    kept = [action for action in actions if was_an_action(action) and (include_exempt or not action.exempt)]
    entries = [entry for entry in make_entries(kept, standings) if (entry.raised or "") <= today.isoformat()]
    subject = make_subject(entries, meetings, today, for_date, clean(council) or None, clean(body) or None)
    module = _module(kind)
    tables = fit_widths(_ordered(module.sections(subject, columns), wanted))
    return Report(
        kind=kind,
        title=_TITLES[kind],
        council=subject.council,
        body=subject.body,
        meeting=subject.meeting,
        as_at=today,
        purpose=(*module.purpose(subject), *_chosen_by(clean(owner))),
        sections=tuple(tables),
        appendix=_appendix(tables, subject) if "quotes" in wanted else (),
        figures=_figures(subject) if "figures" in wanted else None,
        figures_on_paper=kind == "summary" or "figures" in sections,
        quotes_in_text="quotes" in sections,
        exempt=any(row.entry.exempt for section in tables for row in section.rows if row.entry)
        or (kind == "summary" and any(entry.exempt for entry in entries)),
        data_columns=choose_columns(tuple(columns) or DATA_COLUMNS),
        occasions=subject.occasions,
        notices=(*_notices(actions, include_exempt=include_exempt), *_unrecorded(tables)),
    )


def _wanted(kind: Kind, sections: Sequence[str]) -> tuple[str, ...]:
    known = SECTIONS[kind]
    for key in sections:
        if key not in known:
            raise WrongUsage(f"The {kind} report has no section {key!r}; its sections are: {', '.join(known)}.")
    return tuple(dict.fromkeys(sections)) or tuple(key for key in known if key not in _LEFT_OUT[kind])


def _chosen_by(owner: str) -> tuple[str, ...]:
    if not owner:
        return ()
    of = "without an owner" if owner.casefold() == "unassigned" else f"with “{owner}” among their owners"
    return (f"Only actions {of} are counted and shown.",)


def _ordered(tables: Sequence[Section], wanted: Sequence[str]) -> list[Section]:
    return [section for key in wanted for section in tables if section.key == key]


def _module(kind: Kind) -> ModuleType:
    from importlib import import_module

    return import_module(f"ccpi_actions.reports.kinds.{kind.replace('-', '_')}")


def _appendix(tables: Sequence[Section], subject: Subject) -> tuple[Quoted, ...]:
    from ccpi_actions.reports.kinds.tables import appendix

    return appendix([section for section in tables if section.key != "closed"], subject)


def _figures(subject: Subject) -> Figures | None:
    from ccpi_actions.reports.kinds.figures import make_figures

    return make_figures(subject)


def _unrecorded(tables: Sequence[Section]) -> tuple[str, ...]:
    """Say what counts as heard of: minutes may have answered what nobody has yet recorded."""
    if not any(section.key == "silent" and section.rows for section in tables):
        return ()
    return ("What later minutes say of an action counts as heard once it is recorded: ccpi actions follow-up.",)


def _notices(actions: Sequence[Action], *, include_exempt: bool) -> tuple[str, ...]:
    notices = []
    exempt = sum(action.exempt and action.status != "proposed" for action in actions)
    proposed = sum(action.status == "proposed" for action in actions)
    if exempt and not include_exempt:
        were = "action was" if exempt == 1 else "actions were"
        notices.append(f"{exempt} exempt {were} left out; --include-exempt puts them in and marks every page.")
    if proposed:
        were = "action is" if proposed == 1 else "actions are"
        notices.append(f"{proposed} proposed {were} left out until somebody keeps them: ccpi actions review.")
    return tuple(notices)
