"""Long work shows how far it is, to somebody at a terminal, and to nobody else."""

import time

import pytest

from ccpi_actions.cli import progress as progress_module
from ccpi_actions.cli.progress import progress

from .conftest import World


@pytest.mark.parametrize("quiet", [False, True])
@pytest.mark.parametrize("terminal", [False, True])
def test_only_somebody_at_a_terminal_is_shown_progress(terminal: bool, quiet: bool, world: World) -> None:
    world.terminal = terminal
    env = world.environment()
    env.quiet = quiet
    with progress(env, "Reading") as on_progress:
        assert (on_progress is not None) == (terminal and not quiet)


@pytest.mark.parametrize(("patience", "shown"), [(0.0, True), (3600.0, False)])
def test_a_bar_appears_when_the_work_turns_out_long(
    patience: float, shown: bool, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress_module, "PATIENCE", patience)
    world.terminal = True
    env = world.environment()
    with progress(env, "Reading") as on_progress:
        assert on_progress is not None
        for done in range(1, 31):
            on_progress(done, 30)

    assert ("Reading" in env.stderr.getvalue()) is shown  # type: ignore[attr-defined]
    assert env.stdout.getvalue() == ""  # type: ignore[attr-defined]


def test_a_bar_appears_before_the_first_part_of_the_work_is_done(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first file of a folder may be the one that takes long."""
    monkeypatch.setattr(progress_module, "PATIENCE", 0.01)
    world.terminal = True
    env = world.environment()
    with progress(env, "Reading"):
        for _ in range(1000):
            if "Reading" in env.stderr.getvalue():  # type: ignore[attr-defined]
                break
            time.sleep(0.01)

    assert "Reading" in env.stderr.getvalue()  # type: ignore[attr-defined]
