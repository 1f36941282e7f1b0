"""How a command declares its options and arguments: once, in the signature of the function that does the work.

The declarations are plain data, cheap to load. Two readers use them: ``typer_app`` builds the whole Typer
application from them (help, completion, and every mistake in a command line), and ``straight`` reads a
correct command line without it, because importing Typer costs more than most commands do.
"""

from collections.abc import Callable
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec

Kind = Literal["text", "number", "flag", "texts"]

#: What can be completed after TAB: see ``completion``.
Completes = Literal["action", "owner", "body", "council", ""]


class Option(msgspec.Struct, frozen=True):
    """Marks a parameter, within ``Annotated``, as an option: ``Annotated[str | None, Option("--owner", help="…")]``."""

    name: str
    short: str = ""
    help: str = ""
    metavar: str = ""
    completes: Completes = ""


class Argument(msgspec.Struct, frozen=True):
    """Marks a parameter, within ``Annotated``, as an argument known by its place."""

    metavar: str
    help: str = ""
    completes: Completes = ""


class Parameter(msgspec.Struct, frozen=True):
    """An option or argument as either reader needs it."""

    name: str
    declared: Option | Argument
    kind: Kind
    #: The values that are allowed; () when any is.
    choices: tuple[str, ...]
    required: bool
    default: Any
    #: The type as annotated, without the mark.
    annotation: Any


class Command(msgspec.Struct, frozen=True):
    """A function that a command line calls, with what its help says beyond the docstring."""

    call: Callable[..., None]
    parameters: list[Parameter]
    examples: tuple[str, ...]
    help: str


_Function = TypeVar("_Function", bound=Callable[..., None])


def command(*examples: str) -> Callable[[_Function], _Function]:
    """Declare a function as a command, with examples that run as printed.

    The function takes the ``Environment`` and then parameters annotated with ``Option`` or ``Argument``;
    its docstring is the help.
    """

    def mark(function: _Function) -> _Function:
        function.__dict__["examples"] = examples
        return function

    return mark


def read_command(function: Callable[..., None]) -> Command:
    """Return what a function marked by ``command`` declares."""
    examples: tuple[str, ...] = function.__dict__.get("examples", ())
    return Command(function, parameters(function), examples, function.__doc__ or "")


def parameters(function: Callable[..., None]) -> list[Parameter]:
    """List the declared parameters of a function in order (``inspect`` would cost more than all else here)."""
    code = function.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    positional = names[: code.co_argcount]
    defaults = dict(zip(reversed(positional), reversed(function.__defaults__ or ()), strict=False))
    defaults |= function.__kwdefaults__ or {}
    return [
        _parameter(name, function.__annotations__[name], name not in defaults, defaults.get(name))
        for name in names
        if hasattr(function.__annotations__.get(name), "__metadata__")
    ]


def _parameter(name: str, annotated: Any, required: bool, default: Any) -> Parameter:
    annotation = annotated.__origin__
    kind, choices = _kind(annotation)
    return Parameter(name, annotated.__metadata__[0], kind, choices, required, default, annotation)


def _kind(annotation: Any) -> tuple[Kind, tuple[str, ...]]:
    if annotation is bool:
        return "flag", ()
    if annotation is int:
        return "number", ()
    if annotation is str:
        return "text", ()
    if get_origin(annotation) is list:
        return "texts", ()
    if get_origin(annotation) is Literal:
        return "text", get_args(annotation)
    # What is left is "… | None".
    return _kind(next(part for part in get_args(annotation) if part is not type(None)))
