"""Finds what a committee promised in its minutes, tracks it, and says what became of it.

The steps of the command line, for scripts and notebooks::

    from ccpi_actions import Tracker, find_commitments, read_document, read_minutes

    reading = read_minutes(read_document("minutes-2024-06-12.txt"))
    for minutes in reading.minutes:
        for commitment in find_commitments(minutes, reading.text):
            print(commitment.owner.text, "–", commitment.task)

    with Tracker.open("store") as tracker:
        tracker.add_minutes(["minutes-2024-06-12.txt"])
        for listed in tracker.actions(overdue=True):
            print(listed.row.reference, listed.row.task, listed.standing.due_how)

``read_document(path)`` gives the text of a file with offsets (``documents.model.Document``); ``read_minutes(document)``
the meetings it minutes and its agenda (``minutes.model.Reading``); ``find_commitments(minutes, text)`` what somebody is
to do (``commitments.model.Commitment``); ``open_store(location)`` a store to read and change; ``Tracker`` all of it
together. Errors are in ``ccpi_actions.errors``. Nothing heavy is imported before it is used.
"""

from importlib import import_module

#: Read by the build (pyproject.toml) and by ``ccpi --version``.
__version__ = "0.1.0"

TYPE_CHECKING = False

if TYPE_CHECKING:
    from ccpi_actions.commitments import find_commitments as find_commitments
    from ccpi_actions.documents import read_document as read_document
    from ccpi_actions.minutes import read_minutes as read_minutes
    from ccpi_actions.storage import open_store as open_store
    from ccpi_actions.tracker import Tracker as Tracker

_HOMES = {
    "Tracker": "tracker",
    "find_commitments": "commitments",
    "open_store": "storage",
    "read_document": "documents",
    "read_minutes": "minutes",
}

__all__ = ["Tracker", "find_commitments", "open_store", "read_document", "read_minutes"]


def __getattr__(name: str) -> object:
    """Import a step when it is first asked for (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(__all__)
