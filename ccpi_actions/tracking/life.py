"""An action's life: what may be done to it in each status, and what each change leaves behind.

Every function takes an action and a stamp (who, when, by which command) and returns a new action with one more line of
history and the next version. What the status does not allow raises ``Refused``; words that are missing, ``BadInput``.
"""

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec.structs import replace

from ccpi_actions.errors import BadInput, Refused
from ccpi_actions.tracking.bodies import typed_name
from ccpi_actions.tracking.model import Action, Due, Event, Evidence, Owner, Status
from ccpi_actions.tracking.standing import show

#: What can still be worked on; the others have ended.
ACTIVE: tuple[Status, ...] = ("proposed", "open", "done")
#: Fields that ``edit`` may change: on the action itself, and on its source.
EDITABLE = ("task", "exempt")
EDITABLE_SOURCE = ("council", "body", "meeting", "item", "item_title", "reference")


class Stamp(msgspec.Struct, frozen=True):
    """When (ISO 8601, UTC), who and by which command; and which document says so, if one does."""

    at: str
    by: str
    command: str
    document: str | None = None


def keep(action: Action, stamp: Stamp) -> Action:
    """Accept a proposed action: it is open from now on."""
    if action.status != "proposed":
        raise Refused(f"{action.reference} is {action.status}, not proposed.")
    return changed(action, stamp, "accepted", status="open", new_in=None)


def edit(action: Action, stamp: Stamp, **fields: Any) -> Action:
    """Correct fields by hand (``EDITABLE``, ``EDITABLE_SOURCE``); adding a document again never overwrites them.

    Fields that already have the value are passed over; an action that stays as it is comes back itself. Blanks take
    away the item or the body that it had.
    """
    must_be_active(action, "edited")
    fields = {name: " ".join(value.split()) if isinstance(value, str) else value for name, value in fields.items()}
    if "task" in fields:
        fields["task"] = _words(fields["task"], "An action needs a task.")
    if "item" in fields:
        fields["item"] = fields["item"] or None
    fields |= {name: typed_name(fields[name]) for name in ("council", "body") if name in fields}
    own = {name: value for name, value in fields.items() if name in EDITABLE and getattr(action, name) != value}
    source = {
        name: value
        for name, value in fields.items()
        if name in EDITABLE_SOURCE and getattr(action.source, name) != value
    }
    if not own and not source:
        return action
    said = [
        f"{name.replace('_', ' ')}: {_shown(getattr(action, name))} → {_shown(value)}" for name, value in own.items()
    ]
    said += [
        f"{name.replace('_', ' ')}: {_shown(getattr(action.source, name))} → {_shown(value)}"
        for name, value in source.items()
    ]
    return changed(
        action,
        stamp,
        "; ".join(said),
        **own,
        source=replace(action.source, **source),
        edited=with_names(action.edited, *own, *source),
    )


def assign(action: Action, stamp: Stamp, owner: str | None) -> Action:
    """Give the action to somebody, or to nobody (None: "unassigned")."""
    must_be_active(action, "assigned")
    text = " ".join((owner or "").split()) or None
    if text == action.owner.text:
        return action
    new = Owner(text=text, basis="assigned" if text else "none")
    said = tell_change("owner", action.owner.text, text)
    return changed(action, stamp, said, owner=new, edited=with_names(action.edited, "owner"))


def defer(action: Action, stamp: Stamp, due: Due, why: str = "") -> Action:
    """Say anew when the action is due."""
    must_be_active(action, "deferred")
    if replace(due, since=None, rule="") == replace(action.due, since=None, rule="") and due.since == action.due.since:
        return action
    said = tell_change("due", action.due.text, due.text)
    return changed(action, stamp, said, why, due=due, edited=with_names(action.edited, "due"))


def note(action: Action, stamp: Stamp, text: str, meeting: str | None = None) -> Action:
    """Write down progress, or anything worth knowing, whatever the status; the status stays."""
    words = _words(text, "A note needs words.")
    return changed(action, stamp, "noted", words, evidence=[*action.evidence, Evidence("note", words, meeting)])


def progress(action: Action, stamp: Stamp, evidence: Evidence) -> Action:
    """Record what minutes say about an action that goes on (evidence "progress" or "carried forward")."""
    must_be_active(action, "progressed")
    return changed(action, stamp, evidence.kind, evidence.text, evidence=[*action.evidence, evidence])


def done(action: Action, stamp: Stamp, words: str = "", evidence: Evidence | None = None) -> Action:
    """Record that the owner reports the action done; the committee has yet to agree.

    ``evidence`` are words of minutes that say so; else ``words``, if any, become the evidence.
    """
    if action.status == "done":
        raise Refused(f"{action.reference} is already reported done; close it when the committee agrees.")
    must_be_active(action, "reported done")
    proof = evidence or (Evidence("done", words) if words.strip() else None)
    return changed(
        action,
        stamp,
        "reported done",
        words or (evidence.text if evidence else ""),
        status="done",
        evidence=[*action.evidence, *([proof] if proof else [])],
        new_in=None,
        vanished_in=None,
    )


def close(
    action: Action,
    stamp: Stamp,
    day: str,
    *,
    meeting: str | None = None,
    words: str = "",
    evidence: Evidence | None = None,
) -> Action:
    """Discharge an action, at a meeting (ISO date) and with the words that say so.

    ``day`` is when it ended if no meeting is given.
    """
    if action.status == "closed":
        when = f", since {show(action.ended)}" if action.ended else ""
        raise Refused(f"{action.reference} is already closed{when}.")
    if action.status == "dropped":
        raise Refused(f"{action.reference} was dropped; reopen it before closing it.")
    if meeting and meeting < (action.source.meeting or ""):
        came = f"comes from the meeting of {show(action.source.meeting or '')}"
        raise Refused(f"{action.reference} {came}: that of {show(meeting)} was before it and cannot have closed it.")
    proof = evidence or (Evidence("closed", words, meeting) if words.strip() else None)
    return changed(
        action,
        stamp,
        f"closed at the meeting of {show(meeting)}" if meeting else "closed",
        words or (evidence.text if evidence else ""),
        status="closed",
        ended=meeting or day,
        evidence=[*action.evidence, *([proof] if proof else [])],
        new_in=None,
        vanished_in=None,
    )


def drop(action: Action, stamp: Stamp, day: str, reason: str, meeting: str | None = None) -> Action:
    """Withdraw an action that was superseded or never was one; the reason is kept."""
    if action.status == "dropped":
        raise Refused(f"{action.reference} is already dropped.")
    if action.status == "closed":
        raise Refused(f"{action.reference} is closed; reopen it before dropping it.")
    why = _words(reason, "Dropping an action needs a reason.")
    return changed(action, stamp, "dropped", why, status="dropped", ended=meeting or day, new_in=None, vanished_in=None)


def reopen(action: Action, stamp: Stamp, reason: str = "") -> Action:
    """Open an action again that was done, closed or dropped; what was said of its end stays in the history."""
    if action.status in {"open", "proposed"}:
        raise Refused(f"{action.reference} is {action.status} already.")
    return changed(action, stamp, f"reopened (was {action.status})", reason, status="open", ended=None)


def hold_on(action: Action, stamp: Stamp) -> Action:
    """Keep an action although its minutes, in a newer version or read again, no longer say it."""
    if action.vanished_in is None:
        raise Refused(f"{action.reference} has not vanished from its minutes.")
    must_be_active(action, "kept")
    status = "open" if action.status == "proposed" else action.status
    return changed(action, stamp, "kept, though its minutes no longer say it", status=status, vanished_in=None)


def reject_answer(action: Action, stamp: Stamp, keys: Sequence[str], words: str) -> Action:
    """Note that words of later minutes, known by some keys, do not answer the action: they are not suggested again."""
    return changed(action, stamp, "not an answer", words, rejected=with_names(action.rejected, *keys))


def found_again(action: Action, stamp: Stamp, what: str, **fields: Any) -> Action:
    """Update an action from its minutes, a newer version or read again; the history says what a reader sees of it.

    Fields corrected by hand are left alone; words that were taken over from merged actions are the caller's to keep.
    """
    kept = {
        name: value
        for name, value in fields.items()
        if (name == "quotes" or name not in action.edited) and getattr(action, name) != value
    }
    return changed(action, stamp, what, tell_differences(action, replace(action, **kept)), **kept) if kept else action


def tell_differences(before: Action, now: Action) -> str:
    """Say for the history what a reader sees otherwise of an action than before; "" for nothing."""
    said = [
        ("task", before.task, now.task),
        ("owner", before.owner.text, now.owner.text),
        ("due", before.due.text, now.due.text),
        ("status", before.status, now.status),
        ("meeting", before.source.meeting, now.source.meeting),
        ("item", before.source.item, now.source.item),
        ("words", _first_words(before), _first_words(now)),
    ]
    return "; ".join(tell_change(name, old, new) for name, old, new in said if old != new)


def _first_words(action: Action) -> str | None:
    return f"“{action.quotes[0].text}”" if action.quotes else None


def taken_back(before: Action, now: Action, stamp: Stamp, what: str) -> Action:
    """Put an action back as it was before a change; its history keeps the change and the undoing of it."""
    event = Event(stamp.at, stamp.by, stamp.command, what)
    return replace(before, history=[*now.history, event], version=now.version + 1)


def born(action: Action, stamp: Stamp, what: str) -> Action:
    """Give a new action its first line of history."""
    return replace(action, version=1, history=[Event(stamp.at, stamp.by, stamp.command, what, "", stamp.document)])


def changed(action: Action, stamp: Stamp, what: str, why: str = "", **fields: Any) -> Action:
    """Return an action with other fields, one more line of history and the next version."""
    event = Event(stamp.at, stamp.by, stamp.command, what, " ".join(why.split()), stamp.document)
    return replace(action, **fields, version=action.version + 1, history=[*action.history, event])


def must_be_active(action: Action, participle: str) -> None:
    """Raise ``Refused`` for an action that has ended, saying what cannot be done to it ("edited")."""
    if action.status not in ACTIVE:
        raise Refused(f"{action.reference} is {action.status} and cannot be {participle}; reopen it first.")


def _words(text: str, missing: str) -> str:
    words = " ".join(text.split())
    if not words:
        raise BadInput(missing)
    return words


def with_names(names: list[str], *more: str) -> list[str]:
    """Add names, as of fields corrected by hand, that are not among some yet."""
    return [*names, *(name for name in more if name not in names)]


def tell_change(name: str, before: object, after: object) -> str:
    """Say for the history how a field changed: "due: none → next meeting"."""
    return f"{name.replace('_', ' ')}: {_shown(before)} → {_shown(after)}"


def _shown(value: object) -> str:
    return "none" if value is None or value == "" else str(value)
