"""Every command explains itself, with examples that run as printed."""

import shlex
import shutil
from pathlib import Path

import pytest

from ccpi_actions.cli.declare import parameters, read_command
from ccpi_actions.cli.routes import GROUPS, ROUTES, load

from .conftest import SAMPLE, World

#: The rights of a store need a database server: its own tests have one.
IN_A_FOLDER = sorted(route for route in ROUTES if route != ("store", "grant"))
EXAMPLES = [(route, example) for route in IN_A_FOLDER for example in read_command(load(*route)).examples]


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the examples take it: minutes in a folder and beside it, an agenda, a backup, an export, a store.

    In the store action 1 has an answer in later minutes, and action 15 is a proposal.
    """
    folder = tmp_path_factory.mktemp("prepared")
    (folder / "minutes").mkdir()
    world = World(folder / "store")
    for path in sorted(SAMPLE.iterdir()):
        name = path.name[2:]
        shutil.copy(path, folder / name)
        if not name.startswith("agenda"):
            shutil.copy(path, folder / "minutes" / name)
        world.do("minutes", "add", str(folder / name))
    world.propose(15)
    world.do("store", "backup", str(folder / "store-2025-03-01.zip"))
    world.do("store", "export", str(folder / "actions.json"))
    return folder


@pytest.mark.parametrize("route", sorted(ROUTES), ids=" ".join)
def test_a_command_has_help_with_an_example_of_itself(route: tuple[str, str]) -> None:
    command = read_command(load(*route))

    assert len(command.help.split(".")[0].split()) >= 3
    assert command.examples
    assert all(shlex.split(example)[:3] == ["ccpi", *route] for example in command.examples)


@pytest.mark.parametrize("route", sorted(ROUTES), ids=" ".join)
def test_every_option_and_argument_is_explained(route: tuple[str, str]) -> None:
    unexplained = [each.name for each in parameters(load(*route)) if not each.declared.help.endswith((".", "]"))]

    assert unexplained == []


@pytest.mark.parametrize("route", sorted(ROUTES), ids=" ".join)
def test_help_shows_every_option_and_example(route: tuple[str, str], world: World) -> None:
    shown = world.do(*route, "--help")
    command = read_command(load(*route))

    for example in command.examples:
        assert f"    {example}\n" in shown + "\n"
    for parameter in command.parameters:
        name = getattr(parameter.declared, "name", parameter.declared.metavar)
        assert name in shown


def test_help_of_the_whole_lists_every_group_and_of_a_group_every_command(world: World) -> None:
    assert all(f"  {name}" in world.do("--help") for name in GROUPS)
    for group in GROUPS:
        names = [name for of, name in ROUTES if of == group]
        assert all(f"  {name}" in world.do(group, "--help") for name in names)


@pytest.mark.parametrize("words", [[], ["actions"], ["minutes"], ["meetings"]], ids=" ".join)
def test_a_group_alone_is_a_question_for_help(words: list[str], world: World) -> None:
    assert world.do(*words) == world.do(*words, "--help")


@pytest.mark.parametrize(("route", "example"), EXAMPLES, ids=[example for _, example in EXAMPLES])
def test_an_example_runs_as_printed(
    route: tuple[str, str], example: str, prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    world = World(tmp_path / "store")
    if route[1] == "reopen":
        world.do("actions", "close", "7")
    answer = world.run(*shlex.split(example)[1:])

    assert answer.code == 0, answer.err


def test_the_examples_to_start_with_run_as_printed(
    prepared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, world: World
) -> None:
    shutil.copytree(prepared, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    examples = [line.strip() for line in world.do("--help").split("Examples:")[1].splitlines() if line.strip()]

    assert len(examples) == 3
    for example in examples:
        world.do(*shlex.split(example, comments=True)[1:])


@pytest.mark.parametrize("group", ["", *GROUPS])
def test_what_a_command_does_fits_its_line_whole(group: str, world: World) -> None:
    world.width = 80
    listed = world.do(*filter(None, [group]), "--help").partition("Commands:\n")[2].partition("\n\n")[0].splitlines()

    assert len(listed) == (sum(one == group for one, _ in ROUTES) if group else len(GROUPS))
    assert [line for line in listed if not line.endswith(".") or line.endswith("...") or len(line) > 80] == []


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("report", "'actions report'"),
        ("list", "'minutes list' or 'meetings list' or 'actions list'"),
        ("cancel", "'meetings cancel'"),
    ],
)
def test_a_command_without_its_group_is_answered_with_the_whole_of_it(words: str, meant: str, world: World) -> None:
    answer = world.run(words)

    assert answer.code == 2
    assert answer.err == f"ccpi: No such command '{words}'. Did you mean {meant}? See ccpi --help.\n"
