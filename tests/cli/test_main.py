"""Whatever goes wrong is one sentence on standard error and an exit code that means something."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ccpi_actions.cli import routes
from ccpi_actions.cli.dispatch import answer as run_command_line
from ccpi_actions.cli.environment import Environment
from ccpi_actions.errors import BadInput, Conflict, NotFound, Refused, StoreError, WrongUsage

from .conftest import World

FAILURES = [
    (BadInput("The file x is empty."), 1, "ccpi: The file x is empty.\n"),
    (NotFound("There is no action 7."), 1, "ccpi: There is no action 7.\n"),
    (Refused("It is closed already."), 1, "ccpi: It is closed already.\n"),
    (WrongUsage("Say which."), 2, "ccpi: Say which.\n"),
    (StoreError("The store is damaged."), 3, "ccpi: The store is damaged.\n"),
    (Conflict("Somebody else changed it."), 3, "ccpi: Somebody else changed it.\n"),
    (PermissionError(13, "Permission denied", "/x"), 1, "ccpi: Permission denied: /x.\n"),
    (OSError("out of luck"), 1, "ccpi: out of luck.\n"),
    (KeyboardInterrupt(), 130, "ccpi: Interrupted; what was not finished was left as it was.\n"),
    (BrokenPipeError(), 0, ""),
    (
        ZeroDivisionError("division by zero"),
        1,
        "ccpi: This should not happen (ZeroDivisionError: division by zero); "
        "set CCPI_TRACEBACK=1 to see where, and report it.\n",
    ),
    (BadInput("It says \x1b[31mred\x1b[0m."), 1, "ccpi: It says red.\n"),
]


@pytest.mark.parametrize(("failure", "code", "said"), FAILURES)
def test_a_failure_is_a_sentence_and_a_code(
    failure: BaseException, code: int, said: str, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Environment) -> None:
        raise failure

    monkeypatch.setattr(routes, "load", lambda *_: fail)
    answer = world.run("actions", "undo")

    assert (answer.code, answer.err, answer.out) == (code, said, "")


def test_a_developer_may_see_where_it_failed(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: Environment) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(routes, "load", lambda *_: fail)
    world.variables["CCPI_TRACEBACK"] = "1"
    with pytest.raises(ZeroDivisionError):
        world.run("actions", "undo")


MISTAKES = [
    ("actions lst", "No such command 'lst'. Did you mean 'list'? See ccpi actions --help."),
    ("nonsense", "No such command 'nonsense'. See ccpi --help."),
    ("actions list --nonsense", "No such option: --nonsense. See ccpi actions list --help."),
    ("actions note", "Missing argument 'ID'. See ccpi actions note --help."),
    ("actions note 1", "Missing argument 'TEXT'. See ccpi actions note --help."),
    (
        "actions undo now",
        "“now” is too much: put quotes around words that belong together. See ccpi actions undo --help.",
    ),
    (
        "actions note 1 Chased by telephone",
        "“by telephone” is too much: put quotes around words that belong together. See ccpi actions note --help.",
    ),
    ("actions list --owner", "Option '--owner' requires an argument. See ccpi actions list --help."),
    ("meetings move 2025-03-05", "Missing argument 'TO'. See ccpi meetings move --help."),
    (
        "actions list --status eventually",
        "Invalid value for '--status': 'eventually' is not one of 'open', 'done', 'closed', 'dropped', 'proposed', "
        "'outstanding', 'all'. See ccpi actions list --help.",
    ),
    (
        "actions list --limit many",
        "Invalid value for '--limit' / '-n': 'many' is not a whole number. See ccpi actions list --help.",
    ),
    ("--store= actions list", "--store needs the name of a folder or the address of a server."),
    ("actions list --limit=-3", "--limit is a number of actions: 0 for all, or more."),
    ("--store", "Option '--store' requires an argument. See ccpi --help."),
]


@pytest.mark.parametrize(("words", "sentence"), MISTAKES)
def test_a_mistake_is_named_and_help_pointed_to(words: str, sentence: str, world: World) -> None:
    answer = world.run(*words.split())

    assert (answer.code, answer.out) == (2, "")
    assert answer.err == f"ccpi: {sentence}\n"


def test_the_version_is_printed(world: World) -> None:
    from ccpi_actions import __version__

    env = world.environment()

    assert run_command_line(["--version"], env) == 0
    assert env.stdout.getvalue() == f"ccpi {__version__}\n"  # type: ignore[attr-defined]
    assert world.do("--version") == f"ccpi {__version__}\n"


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX is needed")
def test_a_reader_who_has_seen_enough_is_no_error(tmp_path: Path) -> None:
    listing = "from ccpi_actions.cli.main import run; run()"
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -c "{listing}" actions --help | head -n 1; echo done'],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )

    assert done.stderr == ""
    assert done.stdout.endswith("done\n")


def test_the_package_runs_as_the_command() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ccpi_actions", "--version"], capture_output=True, text=True, check=True
    )

    assert done.stdout.startswith("ccpi ")


@pytest.mark.skipif(os.name == "nt", reason="signals are those of POSIX")
def test_control_c_ends_a_process_with_130_and_no_traceback(tmp_path: Path) -> None:
    waiting = (
        "import os, signal\n"
        "from ccpi_actions.cli import main, routes\n"
        # Whoever runs the tests in the background may have it ignored, which a process inherits.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"routes.load = lambda *_: lambda env: os.kill(os.getpid(), signal.{signal.SIGINT.name})\n"
        "main.run()"
    )
    done = subprocess.run(
        [sys.executable, "-c", waiting, "actions", "undo"], check=False, capture_output=True, text=True, cwd=tmp_path
    )

    assert (done.returncode, done.stderr.count("\n")) == (130, 1)
    assert done.stderr.startswith("ccpi: Interrupted;")


def test_output_to_a_pipe_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    text = "from ccpi_actions.cli import environment as e; e.Environment.of_process().write('\\u6771\\u4eac \\xe9\\n')"
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONIOENCODING"}
    done = subprocess.run(
        [sys.executable, "-c", text],
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env=environment | {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONCOERCECLOCALE": "0"},
    )

    assert done.stdout.decode("utf-8").strip() == "東京 é"


@pytest.mark.skipif(os.name == "nt", reason="a shell of POSIX is needed")
@pytest.mark.parametrize(("closing", "code"), [(">&-", 0), ("2>&-", 0), ("<&-", 0), (">/dev/full", 1)])
def test_a_stream_that_is_closed_or_full_is_no_traceback(closing: str, code: int, tmp_path: Path) -> None:
    if closing == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    command = "from ccpi_actions.cli.main import run; run()"
    done = subprocess.run(
        ["/bin/sh", "-c", f'"{sys.executable}" -c "{command}" --store store meetings list --format json {closing}'],
        check=False,
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )

    assert (done.returncode, done.stderr) == (code, "ccpi: No space left on device.\n" if code else "")


ANSWERS: list[tuple[str, bool, bool]] = [
    ("y\n", True, True),
    ("yes\n", True, True),
    ("n\n", True, False),
    ("", True, False),
]


@pytest.mark.parametrize(("stdin", "terminal", "agreed"), [*ANSWERS, ("n\n", False, True)])
def test_a_question_is_asked_only_where_somebody_can_answer(
    stdin: str, terminal: bool, agreed: bool, world: World
) -> None:
    world.terminal = terminal
    env = world.environment(stdin)

    assert env.agree("Close 3 actions?") is agreed
    assert ("Close 3 actions? [y/N]" in env.stderr.getvalue()) is terminal  # type: ignore[attr-defined]


WIDTHS: list[tuple[dict[str, str], int]] = [({"COLUMNS": "132"}, 132), ({"COLUMNS": "wide"}, 80), ({}, 80)]


@pytest.mark.parametrize(("variables", "width"), WIDTHS)
def test_the_width_is_what_the_terminal_says(
    variables: dict[str, str], width: int, stream: Callable[[], object]
) -> None:
    env = Environment(stream(), stream(), stream(), variables)  # type: ignore[arg-type]

    assert env.width == width
