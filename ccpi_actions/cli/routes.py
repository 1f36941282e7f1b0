"""Which function answers which words, in the order that help lists them. Nothing is imported until it is asked for."""

from collections.abc import Callable
from importlib import import_module

#: What each group of commands is for, as ``ccpi --help`` says it.
GROUPS = {
    "minutes": "Add minutes, or see what would be found in them.",
    "meetings": "The calendar of each body, past and to come.",
    "actions": "What was promised, and what became of it.",
    "store": "Check, back up, bring back or move what is kept.",
}

#: Group and command → module of ``cli.commands`` and function in it.
ROUTES = {
    ("minutes", "add"): "minutes:add",
    ("minutes", "parse"): "minutes:parse",
    ("minutes", "list"): "minutes:list_documents",
    ("meetings", "list"): "meetings:list_meetings",
    ("meetings", "add"): "meetings:add",
    ("meetings", "move"): "meetings:move",
    ("meetings", "cancel"): "meetings:cancel",
    ("actions", "list"): "list_actions:list_actions",
    ("actions", "show"): "show:show",
    ("actions", "add"): "record:add",
    ("actions", "edit"): "record:edit",
    ("actions", "assign"): "record:assign",
    ("actions", "defer"): "record:defer",
    ("actions", "note"): "note:note",
    ("actions", "done"): "status:done",
    ("actions", "close"): "status:close",
    ("actions", "drop"): "status:drop",
    ("actions", "reopen"): "status:reopen",
    ("actions", "review"): "review:review",
    ("actions", "follow-up"): "follow_up:follow_up",
    ("actions", "check"): "check:check",
    ("actions", "report"): "report:report",
    ("actions", "undo"): "undo:undo",
    ("store", "check"): "store:check",
    ("store", "backup"): "store:backup",
    ("store", "restore"): "store:restore",
    ("store", "sweep"): "store:sweep",
    ("store", "export"): "store:export",
    ("store", "import"): "store:import_file",
    ("store", "copy"): "database:copy",
    ("store", "migrate"): "database:migrate",
    ("store", "grant"): "database:grant",
}


def load(group: str, name: str) -> Callable[..., None]:
    """Import and return the function that answers ``ccpi GROUP NAME``. Raises ``KeyError`` for unknown words."""
    module, function = ROUTES[group, name].split(":")
    found: Callable[..., None] = getattr(import_module(f"ccpi_actions.cli.commands.{module}"), function)
    return found
