"""TAB offers what fits: commands, options and their values, and what is in the store."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import World


@pytest.fixture
def store(world: World) -> Path:
    for task, owner in (("Send the gritting map", "Highways Manager"), ("Book the hall", "Clerk")):
        world.do("actions", "add", task, "--owner", owner, "--body", "Performance and Improvement Committee")
    return world.store


def offered(words: str, store: Path) -> list[str]:
    """What bash would offer for the last word, by way of a real process."""
    parts = words.split(" ")
    done = subprocess.run(
        [sys.executable, "-c", "from ccpi_actions.cli.main import run; run()"],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ
        | {
            "_CCPI_COMPLETE": "complete_bash",
            "COMP_WORDS": words,
            "COMP_CWORD": str(len(parts) - 1),
            "CCPI_STORE": str(store),
        },
    )

    assert done.stderr == ""
    return done.stdout.split("\n")[:-1] if done.stdout.endswith("\n") else done.stdout.split("\n")


COMPLETIONS = [
    ("ccpi act", ["actions"]),
    ("ccpi actions re", ["reopen", "review", "report"]),
    ("ccpi actions list --over", ["--overdue"]),
    ("ccpi actions list --status pro", ["proposed"]),
    ("ccpi actions list --group-by ", ["owner", "body", "meeting", "due", "status"]),
    ("ccpi --format m", ["md"]),
    ("ccpi actions show ", ["1", "2"]),
    ("ccpi actions close 1 2", ["2"]),
    ("ccpi actions list --owner C", ["Clerk"]),
    ("ccpi actions list --body P", ["Performance and Improvement Committee"]),
    ("ccpi actions note 1 ", [""]),
]


@pytest.mark.parametrize(("words", "offers"), COMPLETIONS)
def test_what_fits_is_offered(words: str, offers: list[str], store: Path) -> None:
    assert offered(words, store) == offers


def test_the_store_that_is_named_is_asked(store: Path, tmp_path: Path) -> None:
    assert offered(f"ccpi --store {store} actions show ", tmp_path / "other") == ["1", "2"]


def test_a_damaged_store_offers_nothing_and_says_nothing(store: Path) -> None:
    (store / "ccpi.json").write_text("{")

    assert offered("ccpi actions show ", store) == [""]


def test_completion_can_be_shown_for_a_shell(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    # Typer else asks which shell started the tests, which may be none.
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")
    answer = world.run("--show-completion", "bash")

    assert "_CCPI_COMPLETE" in answer.out
