"""A world for command lines: streams, terminal, day and store that a test decides."""

import io
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec.structs import replace

from ccpi_actions.cli.dispatch import answer
from ccpi_actions.cli.environment import Environment
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.model import Due, Owner, Source
from ccpi_actions.tracking.selection import Listed
from ccpi_actions.tracking.standing import Standing
from ccpi_actions.tracking.store import ActionRow

SAMPLE = Path(__file__).parents[2] / "ccpi_actions" / "sample"


class Stream(io.StringIO):
    """Text that is, or is not, at a terminal."""

    def __init__(self, text: str = "", terminal: bool = False) -> None:
        super().__init__(text)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


class Answer(msgspec.Struct):
    """What a command line gave."""

    code: int
    out: str
    err: str


class World:
    """Runs command lines in one store on one day."""

    def __init__(self, store: Path) -> None:
        self.store = store
        self.day = "2025-03-01"
        self.terminal = False
        self.width = 80
        self.variables = {"CCPI_USER": "anna", "NO_COLOR": "1"}

    def environment(self, stdin: str = "") -> Environment:
        def stream(text: str = "") -> Stream:
            return Stream(text, self.terminal)

        return Environment(
            stream(), stream(), stream(stdin), self.variables, lambda: date(1999, 12, 31), width=self.width
        )

    def run(self, *words: str, stdin: str = "") -> Answer:
        """Run one command line, whatever comes of it."""
        env = self.environment(stdin)
        code = answer(["--store", str(self.store), "--today", self.day, *words], env)
        return Answer(code, env.stdout.getvalue(), env.stderr.getvalue())  # type: ignore[attr-defined]

    def do(self, *words: str) -> str:
        """Run one command line that must succeed, and return what it printed."""
        answer = self.run(*words)
        assert answer.code == 0, answer.err
        return answer.out

    def add_minutes(self, name: str, text: str) -> str:
        """Add minutes as a file of their own, which must be taken, and return what was said."""
        path = self.store.parent / name
        path.write_text(text, encoding="utf-8")
        answer = self.run("minutes", "add", str(path))
        assert answer.code == 0, answer.err
        return answer.err

    def shown(self, number: int) -> dict[str, Any]:
        """Return what scripts get of one action."""
        action: dict[str, Any] = json.loads(self.do("actions", "show", str(number), "--format", "json"))["action"]
        return action

    def proposals(self) -> list[tuple[int, str]]:
        """Return what is to be reviewed: number and kind."""
        found = json.loads(self.do("actions", "review", "--format", "json"))["proposals"]
        return [(each["id"], each["kind"]) for each in found]

    def propose(self, *numbers: int) -> None:
        """Make proposals of open actions, as if they had been found weakly."""
        with Tracker.open(self.store, user="anna") as tracker, tracker.store.transaction("test", "anna") as change:
            for number in numbers:
                action = change.action(number)
                assert action is not None
                change.put_action(replace(action, status="proposed", version=action.version + 1))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path / "store")


@pytest.fixture
def stream() -> Callable[[], Stream]:
    return Stream


@pytest.fixture
def listed() -> Callable[..., Listed]:
    """A maker of listed actions: what a test does not name is as in the first."""

    def make(
        number: int = 1,
        task: str = "Send the gritting map",
        owner: str | None = "Highways",
        due_on: str | None = None,
        overdue: bool = False,
        status: str = "open",
        body: str = "Performance and Improvement Committee",
        meeting: str = "2024-12-04",
    ) -> Listed:
        source = Source("Marlshire County Council", body, meeting, "4", "Winter service", document="minutes.txt")
        row = ActionRow(
            id=number,
            reference=f"PIC 2024/25-{number:02}",
            task=task,
            status=status,  # type: ignore[arg-type]
            owner=Owner(owner, "stated" if owner else "none"),
            due=Due("the next meeting", "meeting") if due_on else Due(),
            source=source,
            raised=meeting,
        )
        return Listed(row, Standing(due_on, "the next meeting" if due_on else "", overdue, int(overdue)))

    return make
