"""What people see, whole, as it was looked at and found good.

``CCPI_GOLDEN=write pytest tests/cli/test_golden.py`` writes it anew, to be looked at again.
"""

import os
import shlex
from pathlib import Path

import pytest

from .conftest import SAMPLE, World

GOLDEN = Path(__file__).parents[1] / "golden" / "cli"
BODY = "Performance and Improvement Committee"

#: Name of the file: what is run, in which width (None is a pipe).
TYPED = {
    "list-pipe": ("actions list --status all", None),
    "list-80": ("actions list --status all", 80),
    "list-120": ("actions list --status all", 120),
    "list-by-owner-80": ("actions list --group-by owner", 80),
    "list-by-due-pipe": ("actions list --group-by due", None),
    "show-pipe": ("actions show 1", None),
    "show-80": ("actions show 1", 80),
    "show-md": ("actions show 1 --format md", None),
    "meetings-80": ("meetings list", 80),
    "list-csv": ("actions list --status all --format csv", None),
}

#: The same on the sample minutes.
SAMPLES = {
    "sample-parse-pipe": ("minutes parse 1-minutes-2024-06-12.txt", None),
    "sample-minutes-80": ("minutes list", 80),
    "sample-list-80": ("actions list --overdue", 80),
    "sample-list-120": ("actions list --group-by meeting", 120),
    "sample-show-80": ("actions show 3", 80),
    "sample-follow-up-80": ("actions follow-up", 80),
    "sample-follow-up-1-80": ("actions follow-up 1", 80),
    "sample-check-80": ("actions check 4-agenda-2025-03-05.txt", 80),
    "sample-report-80": ("actions report --for next", 80),
}


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    world = World(tmp_path_factory.mktemp("typed") / "store")
    world.do("meetings", "add", "2024-12-04", "--body", BODY, "--council", "Marlshire County Council")
    world.do("meetings", "add", "2025-03-05", "--time", "14:00")
    add = ("actions", "add", "--meeting", "2024-12-04", "--body", BODY)
    world.do(*add, "Send members the winter gritting map, with the roads that were left out last year", "--item", "4",
             "--owner", "Head of Highways Maintenance", "--due", "31 January 2025")  # fmt: skip
    world.do(*add, "Write to the bus company about the evening service", "--item", "6ii", "--due", "next meeting")
    world.do(*add, "Settle the claim", "--owner", "Legal Services", "--exempt", "--due", "the June meeting")
    world.do(*add, "Book the hall", "--owner", "Clerk")
    world.do("actions", "note", "1", "Highways were telephoned: the map is being printed")
    world.do("actions", "done", "1", "--note", "Sent with the agenda")
    world.do("actions", "close", "4", "--meeting", "2024-12-04", "--note", "The hall had been booked")
    return world.store


@pytest.fixture(scope="module")
def sampled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    world = World(tmp_path_factory.mktemp("sampled") / "store")
    world.do("minutes", "add", str(SAMPLE))
    return world.store


def printed(store: Path, words: str, width: int | None) -> str:
    world = World(store)
    world.terminal = width is not None
    world.width = width or 80
    return world.do(*shlex.split(words))


def compare(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("CCPI_GOLDEN") == "write":
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")

    assert text == path.read_text("utf-8")


@pytest.mark.parametrize(("name", "words", "width"), [(name, *how) for name, how in TYPED.items()])
def test_typed_actions_look_as_they_did(name: str, words: str, width: int | None, typed: Path) -> None:
    compare(name, printed(typed, words, width))


@pytest.mark.parametrize(("name", "words", "width"), [(name, *how) for name, how in SAMPLES.items()])
def test_the_sample_minutes_look_as_they_did(
    name: str, words: str, width: int | None, sampled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(SAMPLE)
    compare(name, printed(sampled, words, width))


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*-[0-9]*.txt")), ids=lambda path: path.stem)
def test_nothing_is_wider_than_the_terminal(path: Path) -> None:
    width = int(path.stem.rsplit("-", 1)[1])

    assert max(map(len, path.read_text("utf-8").splitlines())) <= width
