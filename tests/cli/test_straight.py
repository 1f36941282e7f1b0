"""The two readers of a command line, the quick one and Typer, never disagree."""

import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from ccpi_actions.cli import typer_app
from ccpi_actions.cli.declare import Argument, Option, Parameter, parameters, read_command
from ccpi_actions.cli.dispatch import read_call
from ccpi_actions.cli.environment import Environment, everywhere
from ccpi_actions.cli.routes import ROUTES, load
from ccpi_actions.cli.straight import Unclear, read_command_line
from ccpi_actions.errors import Refused

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8).filter(lambda word: word[:1] != "-")


def environment() -> Environment:
    return Environment(io.StringIO(), io.StringIO(), io.StringIO(), {})


def value_for(parameter: Parameter) -> st.SearchStrategy[str]:
    if parameter.choices:
        return st.sampled_from(parameter.choices)
    return st.integers(0, 10**6).map(str) if parameter.kind == "number" else WORDS


@st.composite
def command_lines(draw: st.DrawFn) -> tuple[tuple[str, str], list[str]]:
    """A correct command line for any command: options in any order and both spellings, arguments between them."""
    route = draw(st.sampled_from(sorted(ROUTES)))
    pieces: list[list[str]] = []
    places: list[str] = []
    for parameter in parameters(load(*route)):
        declared = parameter.declared
        if not (parameter.required or draw(st.booleans())):
            continue
        if isinstance(declared, Argument):
            count = draw(st.integers(1, 3)) if parameter.kind == "texts" else 1
            places += [draw(value_for(parameter)) for _ in range(count)]
        elif parameter.kind == "flag":
            pieces.append([draw(st.sampled_from([name for name in (declared.name, declared.short) if name]))])
        else:
            value = draw(value_for(parameter))
            pieces.append(draw(st.sampled_from([[declared.name, value], [f"{declared.name}={value}"]])))
    # An optional argument that was left out must not be followed by one that was not.
    pieces = draw(st.permutations(pieces)) if pieces else []
    at = draw(st.integers(0, len(pieces)))
    return route, [word for piece in [*pieces[:at], places, *pieces[at:]] for word in piece]


def read_by_typer(
    monkeypatch: pytest.MonkeyPatch, route: tuple[str, str], words: list[str]
) -> tuple[int, dict[str, object]]:
    got: dict[str, object] = {}

    def record(_: Environment, **values: object) -> None:
        got.update(values)

    monkeypatch.setattr(typer_app, "read_command", lambda function: replace(read_command(function), call=record))
    return typer_app.run_typer([*route, *words], environment()), got


@given(line=command_lines())
def test_a_correct_command_line_means_the_same_to_both_readers(line: tuple[tuple[str, str], list[str]]) -> None:
    route, words = line
    declared = parameters(load(*route))
    try:
        quick = read_command_line(words, [*declared, *parameters(everywhere)])
    except Unclear:
        pytest.fail(f"the quick reader gave up on {words}")
    with pytest.MonkeyPatch.context() as patch:
        code, slow = read_by_typer(patch, route, words)

    assert code == 0
    assert {each.name: each.default for each in declared} | quick == {
        name: value or None if isinstance(value, list) else value for name, value in slow.items()
    }


@pytest.mark.parametrize(
    "words",
    [
        # Help, and words that are no command.
        "",
        "--help",
        "actions",
        "actions --help",
        "actions list --help",
        "actions lst",
        "nonsense",
        # Options that are not there, shortened, without a value, with one too many, or with a wrong one.
        "actions list --nonsense",
        "actions list --stat open",
        "actions list --status",
        "actions list --status eventually",
        "actions list --overdue=yes",
        "actions list --limit many",
        "actions list --limit -1",
        "actions list --owner --overdue",
        "actions list -oClerk",
        # Arguments too few and too many.
        "actions note",
        "actions note 7",
        "actions note 7 words more",
        "actions undo 7",
    ],
)
def test_whatever_is_not_plain_is_left_to_typer(words: str) -> None:
    with pytest.raises(Unclear):
        read_call(words.split(), environment())


def test_after_two_dashes_everything_is_an_argument() -> None:
    function = load("actions", "note")

    assert read_command_line(["7", "--", "--not an option"], parameters(function)) == {
        "ref": "7",
        "text": "--not an option",
    }


@pytest.mark.parametrize("place", ["before", "between", "after"])
def test_common_options_stand_anywhere(place: str, tmp_path: Path) -> None:
    env = environment()
    store = str(tmp_path / "elsewhere")
    common = ["--format", "json", "--store", store, "--today", "2025-03-01", "--quiet", "--yes", "--no-color"]
    words = {
        "before": [*common, "actions", "undo"],
        "between": ["actions", *common, "undo"],
        "after": ["actions", "undo", *common],
    }[place]
    with pytest.raises(Refused, match="nothing to undo"):
        read_call(words, env)()

    assert (env.format, env.store, env.today.isoformat(), env.quiet, env.yes, env.color) == (
        "json",
        store,
        "2025-03-01",
        True,
        True,
        False,
    )


def test_every_short_option_means_one_thing_within_a_command() -> None:
    for route in ROUTES:
        declared = [each.declared for each in (*parameters(load(*route)), *parameters(everywhere))]
        flags = [flag for each in declared if isinstance(each, Option) for flag in (each.name, each.short) if flag]

        assert len(flags) == len(set(flags)), route
