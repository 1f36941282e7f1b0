"""The columns a report can have: what each is called, how wide it wants to be, and what it says of an action."""

from collections.abc import Callable, Sequence

from ccpi_actions.errors import WrongUsage
from ccpi_actions.reports.clean import clip
from ccpi_actions.reports.model import Cell, Column, Entry, Value
from ccpi_actions.reports.wording import last_day, number, parse_day, sentence, short_date, times

#: Longest progress or quote that a table shows; the whole is in .json and, for quotes, in the appendix.
LONGEST = 160
#: An action that was carried forward once has hardly been late; from the second time on members want to know.
WORTH_A_REMARK = 2
LONGEST_QUOTE = 400
#: Longest due words, such as "before the work on the site begins", that a column of dates shows; .json has them whole.
LONGEST_DUE = 40
MOST_OWNERS = 3
LONGEST_TITLE = 48


def _dated(iso: str | None) -> Cell:
    day = parse_day(iso)
    return Cell(short_date(iso), day or iso)


def _words(text: str | None) -> Cell:
    return Cell(text or "", text or None)


def item_words(entry: Entry) -> str:
    """Return the item as a clerk cites it: "item 7ii, Road safety", "Road safety" or ""."""
    number = entry.cite or entry.item or ""
    title = clip(entry.item_title, LONGEST_TITLE)
    if number and title:
        return f"item {number}, {title}"
    return f"item {number}" if number else title


def _from(entry: Entry) -> Cell:
    parts = [short_date(entry.meeting), item_words(entry)]
    return _words(", ".join(part for part in parts if part))


def _from_body(entry: Entry) -> Cell:
    parts = [entry.body or "", short_date(entry.meeting), item_words(entry)]
    return _words(", ".join(part for part in parts if part))


def _due(entry: Entry) -> Cell:
    marks = []
    if entry.overdue:
        marks.append("overdue")
    if entry.carried >= WORTH_A_REMARK:
        marks.append(f"carried forward {times(entry.carried)}")
    words = entry.due_short or short_date(entry.due_on) or entry.due or "No date"
    return Cell(
        sentence(words if entry.due_on else clip(words, LONGEST_DUE)),
        parse_day(entry.due_on) or entry.due_on or entry.due,
        tuple(marks),
    )


def _progress(entry: Entry) -> Cell:
    if not entry.progress:
        return Cell("", None)
    when = f"{short_date(entry.progress_on)}: " if entry.progress_on else ""
    return Cell(f"{when}{clip(entry.progress, LONGEST)}", entry.progress)


def _outcome(entry: Entry) -> Cell:
    if entry.outcome is None:
        return Cell("", None)
    return Cell(clip(entry.outcome, LONGEST), entry.outcome)


def _position(entry: Entry) -> Cell:
    if entry.outcome:
        return _outcome(entry)
    state = {"done": "Reported done"}.get(entry.status, "Open")
    progress = _progress(entry).text
    return _words(f"{state}. {progress}" if progress else f"{state}. Nothing recorded since.")


def _quote(entry: Entry) -> Cell:
    first = entry.quotes[0] if entry.quotes else ""
    return Cell(f"“{clip(first, LONGEST_QUOTE)}”" if first else "", first or None)


def _owner(entry: Entry) -> Cell:
    names = [name.strip() for name in (entry.owner or "").split(";") if name.strip()]
    if len(names) <= MOST_OWNERS:
        return Cell("; ".join(names) or "Unassigned", entry.owner)
    # Everybody who presented an item may be its owner: a schedule that names them all cannot be read.
    more = f"and {number(len(names) - MOST_OWNERS + 1)} others"
    return Cell("; ".join([*names[: MOST_OWNERS - 1], more]), entry.owner)


def _item(entry: Entry) -> Cell:
    return _words(item_words(entry).removeprefix("item "))


def _yes(value: bool) -> Cell:
    return Cell("yes" if value else "no", "yes" if value else "no")


_STATUS_WORDS = {"done": "reported done", "dropped": "withdrawn"}

#: Every column by its key, in the order that help and errors name them.
COLUMNS: dict[str, tuple[Column, Callable[[Entry], Cell]]] = {
    "reference": (Column("reference", "Reference", 33), lambda e: _words(e.reference)),
    "from": (Column("from", "Meeting and item", 42), _from),
    "action": (Column("action", "Action", 58), lambda e: _words(e.task)),
    "owner": (Column("owner", "Owner", 32), _owner),
    "due": (Column("due", "Due", 29, "date"), _due),
    "progress": (Column("progress", "Latest progress", 56), _progress),
    "status": (Column("status", "Status", 20), lambda e: _words(_STATUS_WORDS.get(e.status, e.status))),
    "outcome": (Column("outcome", "How it ended", 70), _outcome),
    "position": (Column("position", "What is known", 56), _position),
    "quote": (Column("quote", "In the words of the minutes", 64), _quote),
    "meeting": (Column("meeting", "Meeting", 22, "date"), lambda e: _dated(e.meeting)),
    "item": (Column("item", "Item", 36), _item),
    "raised": (Column("raised", "Raised", 22, "date"), lambda e: _dated(e.raised)),
    "ended": (Column("ended", "Ended", 22, "date"), lambda e: _dated(e.ended)),
    "council": (Column("council", "Council", 32), lambda e: _words(e.council)),
    "body": (Column("body", "Body", 32), lambda e: _words(e.body)),
    "due-words": (Column("due-words", "Due, as minuted", 28), lambda e: _words(e.due)),
    "overdue": (Column("overdue", "Overdue", 16), lambda e: _yes(e.overdue)),
    "carried": (
        Column("carried", "Times carried forward", 16, "number"),
        lambda e: Cell(str(e.carried), e.carried),
    ),
    "progress-on": (Column("progress-on", "Progress on", 22, "date"), lambda e: _dated(e.progress_on)),
    "document": (Column("document", "Document", 36), lambda e: _words(e.document)),
    "exempt": (Column("exempt", "Exempt", 14), lambda e: _yes(e.exempt)),
    "id": (Column("id", "Id", 10, "number"), lambda e: Cell(str(e.id), e.id)),
}

#: What .csv and .xlsx hold when no columns were chosen: everything that somebody may want to sort or filter by.
DATA_COLUMNS = (
    "reference", "council", "body", "meeting", "item", "action", "owner", "due", "due-words", "overdue", "carried",
    "status", "progress-on", "progress", "ended", "outcome", "quote", "exempt", "document", "id",
)  # fmt: skip


def choose_columns(keys: Sequence[str]) -> tuple[Column, ...]:
    """Return the columns with these keys, in that order, each once.

    Raises ``WrongUsage`` with the known keys when one is unknown.
    """
    for key in keys:
        if key not in COLUMNS:
            raise WrongUsage(f"There is no column {key!r}; columns are: {', '.join(COLUMNS)}.")
    return tuple(COLUMNS[key][0] for key in dict.fromkeys(keys))


def cells(entry: Entry, columns: Sequence[Column], *, name_body: bool = False) -> tuple[Cell, ...]:
    """Return what each column says of an action; with ``name_body`` the column "from" begins with the body."""
    return tuple(
        _from_body(entry) if name_body and column.key == "from" else COLUMNS[column.key][1](entry) for column in columns
    )


def full_cells(entry: Entry, columns: Sequence[Column]) -> list[Value]:
    """Return the typed value of each column, nothing clipped: dates as ``date``, partial dates as their last day's."""
    values: list[Value] = []
    for column in columns:
        cell = COLUMNS[column.key][1](entry)
        value = cell.value
        if column.kind == "date" and isinstance(value, str):
            value = last_day(value) or value
        values.append(value)
    return values
