"""Which actions a filter means, said once in Python: the TinyDB store uses it, other stores must agree with it."""

import re
from collections.abc import Callable

from ccpi_actions.tracking.model import Quote
from ccpi_actions.tracking.store import ActionFilter, ActionRow


class SearchRow(ActionRow, frozen=True, kw_only=True):
    """A row with the quotes, which only a search for words needs."""

    quotes: tuple[Quote, ...] = ()


Condition = Callable[[ActionRow], bool]

_WORD = re.compile(r"[^\W_]+")


def all_initials(name: str) -> set[str]:
    """Give the initials of a name as references have them, and with its small words and without, in lower case."""
    from ccpi_actions.tracking.references import SMALL_WORDS, initials

    words = [word.casefold() for word in _WORD.findall(name)]
    short = "".join(word[0] for word in words if word not in SMALL_WORDS)
    return {"".join(word[0] for word in words), short, initials(name).casefold()}


def row_type(where: ActionFilter) -> type[ActionRow]:
    """Say which row the conditions of this filter need."""
    return SearchRow if where.text else ActionRow


def conditions_of(where: ActionFilter) -> list[Condition]:
    """Make the conditions an action has to meet, quickest first; ids, limit and offset are the store's affair."""
    conditions: list[Condition] = []
    if where.statuses:
        statuses = frozenset(where.statuses)
        conditions.append(lambda row: row.status in statuses)
    if not where.include_exempt:
        conditions.append(lambda row: not row.exempt)
    if where.meeting:
        conditions.append(_meeting_test(where.meeting))
    if where.reference:
        beginning = where.reference.casefold()
        conditions.append(lambda row: row.reference.casefold().startswith(beginning))
    if where.owner:
        conditions.append(_owner_test(where.owner))
    if where.council:
        council = where.council.casefold()
        conditions.append(lambda row: council in (row.source.council or "").casefold())
    if where.body:
        conditions.append(_body_test(where.body))
    if where.text:
        conditions.append(_text_test(where.text))
    return conditions


def _meeting_test(date: str) -> Condition:
    def test(row: ActionRow) -> bool:
        meeting = row.source.meeting or ""
        return meeting == date or meeting.startswith(date.rstrip("-") + "-")

    return test


def _owner_test(owner: str) -> Condition:
    wanted = owner.casefold()
    if wanted == "unassigned":
        return lambda row: row.owner.text is None
    return lambda row: wanted in (row.owner.text or "").casefold()


def _body_test(body: str) -> Condition:
    wanted = body.casefold()
    known: dict[str | None, bool] = {None: False}  # bodies are few, actions many

    def test(row: ActionRow) -> bool:
        name = row.source.body
        if name not in known:
            known[name] = name is not None and (wanted in name.casefold() or wanted in all_initials(name))
        return known[name]

    return test


def _text_test(text: str) -> Condition:
    words = text.casefold().split()

    def test(row: ActionRow) -> bool:
        quotes = row.quotes if isinstance(row, SearchRow) else ()
        parts = [
            row.task,
            row.source.item_title,
            row.owner.text or "",
            row.reference,
            *(quote.text for quote in quotes),
        ]
        said = "\n".join(parts).casefold()
        return all(word in said for word in words)

    return test
