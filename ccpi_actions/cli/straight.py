"""Reads a correct command line straight from the declarations, and leaves every other one to Typer.

Whatever is unusual in the slightest (help, an unknown or shortened option, a missing or surplus argument, a
value that begins with a dash) is ``Unclear``: Typer then reads the same words from the same declarations,
and says what is wrong with them. A test holds the two to the same answer.
"""

from collections.abc import Sequence
from typing import Any

from ccpi_actions.cli.declare import Argument, Option, Parameter


class Unclear(Exception):
    """The command line is not a plain one: Typer is needed."""


def read_options(words: Sequence[str], declared: list[Parameter]) -> tuple[dict[str, Any], list[str]]:
    """Read options up to the first word that is not one.

    Returns the values given, by parameter name, and the words that are left.
    """
    options = _by_flag(declared)
    values: dict[str, Any] = {}
    left = list(words)
    while left and left[0].startswith("-"):
        _take_option(left, options, values)
    return values, left


def read_command_line(words: Sequence[str], declared: list[Parameter]) -> dict[str, Any]:
    """Read options and arguments in any order; ``--`` ends the options. Raises ``Unclear``."""
    options = _by_flag(declared)
    values: dict[str, Any] = {}
    places: list[str] = []
    left = list(words)
    while left:
        if left[0] == "--":
            places += left[1:]
            break
        if left[0].startswith("-") and left[0] != "-":
            _take_option(left, options, values)
        else:
            places.append(left.pop(0))
    _take_places(places, [each for each in declared if isinstance(each.declared, Argument)], values)
    if any(each.required and each.name not in values for each in declared):
        raise Unclear
    return values


def _by_flag(declared: list[Parameter]) -> dict[str, Parameter]:
    flags: dict[str, Parameter] = {}
    for parameter in declared:
        if isinstance(parameter.declared, Option):
            flags[parameter.declared.name] = parameter
            if parameter.declared.short:
                flags[parameter.declared.short] = parameter
    return flags


def _take_option(left: list[str], options: dict[str, Parameter], values: dict[str, Any]) -> None:
    flag, equals, value = left.pop(0).partition("=")
    parameter = options.get(flag)
    if parameter is None or (equals and (parameter.kind == "flag" or not flag.startswith("--"))):
        raise Unclear
    if parameter.kind == "flag":
        values[parameter.name] = True
        return
    if not equals:
        if not left or left[0].startswith("-"):
            raise Unclear
        value = left.pop(0)
    _keep(parameter, value, values)


def _take_places(places: list[str], arguments: list[Parameter], values: dict[str, Any]) -> None:
    for parameter in arguments:
        if parameter.kind == "texts":
            if places:
                values[parameter.name], places = places, []
        elif places:
            _keep(parameter, places[0], values)
            places = places[1:]
    if places:
        raise Unclear


def _keep(parameter: Parameter, value: str, values: dict[str, Any]) -> None:
    if parameter.choices and value not in parameter.choices:
        raise Unclear
    if parameter.kind == "texts":
        values.setdefault(parameter.name, []).append(value)
    elif parameter.kind == "number":
        if not (value.isascii() and value.isdigit()):
            raise Unclear
        values[parameter.name] = int(value)
    else:
        values[parameter.name] = value
