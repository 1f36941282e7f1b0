"""The report goes to the screen, to a pipe, or to a file in the form its name asks for."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from ccpi_actions.tracker import Tracker

from .conftest import SAMPLE, World

BODY = "Performance and Improvement Committee"


@pytest.fixture
def actions(world: World) -> World:
    """One overdue action, one exempt, and a coming meeting."""
    world.do("meetings", "add", "2024-12-04", "--body", BODY)
    world.do("meetings", "add", "2025-03-05", "--body", BODY)
    add = ("actions", "add", "--meeting", "2024-12-04", "--body", BODY)
    world.do(*add, "Send the gritting map", "--owner", "Highways", "--due", "7 January 2025")
    world.do(*add, "Write to the tenant", "--owner", "Clerk", "--exempt")
    return world


@pytest.mark.parametrize("meeting", ["next", "2025-03-05", "5 March 2025"])
def test_the_report_says_which_meeting_it_is_for_and_what_is_overdue(meeting: str, actions: World) -> None:
    shown = actions.do("actions", "report", "--for", meeting)

    assert "5 March 2025" in shown
    assert "As at 1 March 2025" in shown
    assert "Send the gritting map" in shown


def test_exempt_actions_are_left_out_and_that_is_said(actions: World) -> None:
    left_out = actions.run("actions", "report")
    included = actions.run("actions", "report", "--include-exempt")

    assert "Write to the tenant" not in left_out.out
    assert "1 exempt action was left out" in left_out.err
    assert "Write to the tenant" in included.out
    assert "NOT FOR PUBLICATION" in included.out


def test_every_format_can_go_to_standard_output(actions: World) -> None:
    data = json.loads(actions.do("actions", "report", "--format", "json"))
    [row] = csv.DictReader(io.StringIO(actions.do("actions", "report", "--format", "csv")))

    assert "Send the gritting map" in json.dumps(data)
    assert "Send the gritting map" in row.values()
    assert actions.do("actions", "report", "--format", "md").startswith("# ")


@pytest.mark.parametrize("suffix", ["md", "txt", "csv", "json", "ics", "html"])
def test_a_file_gets_the_format_of_its_name(suffix: str, actions: World, tmp_path: Path) -> None:
    path = tmp_path / f"report.{suffix}"
    answer = actions.run("actions", "report", "--output", str(path))

    assert (answer.code, answer.out) == (0, "")
    assert f"Wrote {path}" in answer.err
    assert "gritting map" in path.read_text("utf-8")


def test_a_chase_goes_to_one_file_an_owner(actions: World, tmp_path: Path) -> None:
    actions.do("actions", "report", "--kind", "chase", "--as", "md", "--output", str(tmp_path), "--include-exempt")

    assert sorted(path.name for path in tmp_path.glob("*.md")) == ["Clerk.md", "Highways.md"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("--for yesterday", 1),
        ("--output report.exe", 2),
        ("--output nowhere/report.md", 1),
        ("--output .", 2),
        ("--columns nonsense", 2),
        ("--sections nonsense", 2),
        ("--kind nonsense", 2),
        ("--as pdf", 2),
        ("--kind chase --as pdf --output report.docx", 2),
        ("--output report.md --template styles.docx", 2),
    ],
)
def test_what_cannot_be_is_one_sentence(
    words: str, code: int, actions: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = actions.run("actions", "report", *words.split())

    assert (answer.code, answer.out, answer.err.count("\n")) == (code, "", 1)
    assert not list(tmp_path.glob("report*"))


def test_columns_come_in_the_order_asked_for(actions: World) -> None:
    printed = actions.do("actions", "report", "--columns", "owner,reference", "--format", "csv")

    assert printed.splitlines()[0].split(",")[-2:] == ["Owner", "Reference"]


def test_an_owner_can_be_picked_out(actions: World) -> None:
    assert "Send the gritting map" not in actions.do("actions", "report", "--owner", "Clerk", "--include-exempt")


def test_a_report_of_one_owner_says_that_it_is_not_of_all(actions: World) -> None:
    actions.do("actions", "add", "Book the hall", "--meeting", "2024-12-04", "--body", BODY)

    assert "Only actions with “highways” among their owners are counted and shown." in actions.do(
        "actions", "report", "--owner", "highways"
    ).replace("\n", " ")
    assert "Only actions without an owner are counted and shown." in actions.do(
        "actions", "report", "--owner", "unassigned", "--format", "md"
    )
    assert "are counted and shown" not in actions.do("actions", "report")


def test_a_terminal_is_spared_thousands_of_actions_and_a_pipe_gets_them(world: World) -> None:
    """Ten years of minutes leave thousands outstanding, and the sentence that counts them stands at the top."""
    with Tracker.open(world.store, date.fromisoformat(world.day), "anna") as tracker:
        for number in range(60):
            tracker.add(f"Mend lamp {number}")
    piped = world.do("actions", "report")
    world.terminal = True
    shown = world.run("actions", "report")

    assert (piped.count("Mend lamp"), piped.count("more")) == (60, 0)
    assert (shown.out.count("Mend lamp"), "\n… and 10 more\n" in shown.out) == (50, True)
    assert "WITHOUT A DATE (60)" in shown.out
    assert "--output FILE writes all" in shown.err


def test_minutes_without_a_date_count_in_no_year(world: World, tmp_path: Path) -> None:
    """They may be of any, and not of the one in which somebody added them."""
    (tmp_path / "undated.txt").write_text(
        "Cold Ashby Parish Council\nMinutes of the meeting held in the Village Hall\n\nPresent: Councillors A Reed "
        "(Chair) and B Stone\n\n1. Apologies\nThere were none.\n\n2. Bus shelter\n"
        "The Clerk agreed to write to the bus company.\n",
        "utf-8",
    )
    world.do("minutes", "add", str(tmp_path / "undated.txt"))
    years = next(
        section
        for section in json.loads(world.do("actions", "report", "--kind", "summary", "--format", "json"))["sections"]
        if section["key"] == "years"
    )

    assert [row["years"] for row in years["rows"]] == ["Not known"]


def test_what_was_never_heard_of_is_what_nobody_recorded(world: World) -> None:
    """A journalist's first summary must not say of a council what only nobody has looked up yet."""
    world.do("minutes", "add", str(SAMPLE))
    silent = world.run("actions", "report", "--kind", "summary")
    outstanding = world.run("actions", "report")

    assert "Open, with nothing recorded since" in silent.out
    assert "counts as heard once it is recorded: ccpi actions follow-up." in silent.err
    assert "follow-up" not in outstanding.err


def test_a_body_that_nobody_knows_is_no_empty_report(actions: World) -> None:
    answer = actions.run("actions", "report", "--body", "Parks")

    assert (answer.code, answer.out) == (1, "")
    assert answer.err == "ccpi: No body called Parks is known: ccpi meetings list names those that are.\n"


def test_chase_lists_without_their_folder_say_what_to_do(actions: World, tmp_path: Path) -> None:
    answer = actions.run("actions", "report", "--kind", "chase", "--output", str(tmp_path / "chase"))

    assert answer.code == 1
    assert f"There is no folder {tmp_path / 'chase'}: create it first" in answer.err
