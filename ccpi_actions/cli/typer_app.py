"""The whole Typer application, built from the declarations: help, completion, and mistakes in a command line."""

import contextlib
import inspect
import re
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer
from typer.main import get_command

from ccpi_actions.cli.completion import completer
from ccpi_actions.cli.declare import Argument, Command, Parameter, parameters, read_command
from ccpi_actions.cli.environment import Environment, everywhere
from ccpi_actions.cli.routes import GROUPS, ROUTES, load

_ABOUT = """Finds what a committee promised in its minutes, tracks it, and says what became of it."""

_START = (
    "ccpi minutes add minutes/          # read minutes and track what they promise",
    "ccpi actions list --overdue        # what should have been done by now",
    "ccpi actions report --for next     # the outstanding actions for the next meeting",
)

_SETTINGS = {"max_content_width": 100, "help_option_names": ["--help", "-h"]}


def run_typer(words: Sequence[str], env: Environment) -> int:
    """Run a command line through Typer. Returns the exit code; a mistake in it is one sentence and where to look."""
    command = get_command(build(env))
    try:
        with contextlib.redirect_stdout(env.stdout), contextlib.redirect_stderr(env.stderr):
            code = command.main(list(words), prog_name="ccpi", standalone_mode=False)
    except typer.Exit as done:
        return done.exit_code
    except SystemExit as done:  # how Typer ends after it has answered the shell about completion
        return done.code if isinstance(done.code, int) else 0
    except typer.Abort:
        return 130
    except typer.TyperException as mistake:
        context = getattr(mistake, "ctx", None)
        path = context.command_path if context is not None else _path(words)
        sentence = _plainly(mistake.format_message().rstrip(".")) + _meant(mistake, path)
        env.warn(f"ccpi: {sentence}{'' if sentence.endswith('?') else '.'} See {path} --help.")
        return mistake.exit_code
    return code if isinstance(code, int) and code else env.exit_code


def _path(words: Sequence[str]) -> str:
    """Name the command that words call, where a mistake in them does not say: "ccpi actions list"."""
    called = next((route for route in ROUTES if [word for word in words if word in route][:2] == [*route]), ())
    return " ".join(("ccpi", *called))


def _plainly(sentence: str) -> str:
    """Say in everybody's words what a program's library says in its own."""
    surplus = re.match(r"Got unexpected extra arguments?(?:\(s\))? \((.+)\)$", sentence)
    if surplus:
        return f"“{surplus[1]}” is too much: put quotes around words that belong together"
    return sentence.replace("is not a valid int", "is not a whole number")


def _meant(mistake: typer.TyperException, path: str) -> str:
    """Name the commands that have an unknown word as the second of their names: "list" of "ccpi list"."""
    word = getattr(mistake, "ctx", None) and re.match(r"No such command '(.+?)'\.?$", mistake.format_message())
    meant = [f"'{group} {name}'" for group, name in ROUTES if path == "ccpi" and word and name == word[1]]
    return f". Did you mean {' or '.join(meant)}?" if meant else ""


def build(env: Environment) -> typer.Typer:
    """Build the application for one environment."""
    app = _group(env, _ABOUT, examples=_START)
    groups = {name: _group(env, about) for name, about in GROUPS.items()}
    for name, group in groups.items():
        app.add_typer(group, name=name)
    for group_name, name in ROUTES:
        command = read_command(load(group_name, name))
        groups[group_name].command(
            name,
            help=inspect.cleandoc(command.help),
            short_help=first_clause(command.help),
            epilog=_epilog(command.examples),
            context_settings=_SETTINGS,
        )(_typer_function(env, command))
    return app


def _group(env: Environment, about: str, examples: Sequence[str] = ()) -> typer.Typer:
    app = typer.Typer(
        help=about,
        epilog=_epilog(examples),
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings=_SETTINGS,
        add_completion=True,
    )
    common = parameters(everywhere)
    top = bool(examples)

    def callback(context: typer.Context, **values: Any) -> None:
        if values.pop("version", False):
            from ccpi_actions.cli.environment import show_version

            show_version(env)
            raise typer.Exit
        everywhere(env, **values)
        if context.invoked_subcommand is None:
            env.write(context.get_help() + "\n")

    marked = {each.name: _typer_annotation(env, each, hidden=not top) for each in common}
    signature = [_signed(each, marked[each.name]) for each in common]
    if top:
        version = Annotated[bool, typer.Option("--version", help="Print the version and stop.")]
        marked["version"] = version
        signature.append(
            inspect.Parameter("version", inspect.Parameter.KEYWORD_ONLY, default=False, annotation=version)
        )
    context = inspect.Parameter("context", inspect.Parameter.POSITIONAL_ONLY, annotation=typer.Context)
    _sign(callback, [context, *signature], {"context": typer.Context, **marked})
    app.callback(invoke_without_command=True)(callback)
    return app


def _typer_function(env: Environment, command: Command) -> Callable[..., None]:
    common = parameters(everywhere)
    names = {each.name for each in common}

    def call(**values: Any) -> None:
        everywhere(env, **{name: value for name, value in values.items() if name in names})
        command.call(env, **{name: value for name, value in values.items() if name not in names})

    declared = [*command.parameters, *common]
    annotations = {each.name: _typer_annotation(env, each) for each in declared}
    _sign(call, [_signed(each, annotations[each.name]) for each in declared], annotations)
    return call


def _sign(function: Any, signature: list[inspect.Parameter], annotations: dict[str, Any]) -> None:
    """Give a function the signature that Typer is to read."""
    function.__signature__ = inspect.Signature(signature)
    function.__annotations__ = annotations


def _signed(parameter: Parameter, annotation: Any) -> inspect.Parameter:
    default = inspect.Parameter.empty if parameter.required else parameter.default
    return inspect.Parameter(parameter.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def _typer_annotation(env: Environment, parameter: Parameter, hidden: bool = False) -> Any:
    declared = parameter.declared
    common: dict[str, Any] = {
        "help": declared.help,
        "show_default": False,
        "metavar": declared.metavar or None,
        "autocompletion": completer(declared.completes, env),
        "hidden": hidden,
    }
    if isinstance(declared, Argument):
        return Annotated[parameter.annotation, typer.Argument(**common)]
    flags = [declared.name, *([declared.short] if declared.short else [])]
    return Annotated[parameter.annotation, typer.Option(*flags, **common)]


def first_clause(about: str) -> str:
    """Return what a command does in one line of a list: its help up to the first stop of any kind."""
    return re.split(r"[.:;](?:\s|$)", inspect.cleandoc(about), maxsplit=1)[0] + "."


def _epilog(examples: Sequence[str]) -> str:
    # The mark \b keeps the lines as they are.
    return "\n".join(["\b", "Examples:", *(f"  {example}" for example in examples)]) if examples else ""
