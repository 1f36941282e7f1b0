"""Each audience gets a list in its own form, and none gets anything that a document smuggled in."""

import csv
import io
import json
from collections.abc import Callable

import pytest

from ccpi_actions.cli.actions_table import actions_listing
from ccpi_actions.cli.environment import Environment
from ccpi_actions.cli.formats import show
from ccpi_actions.cli.listing import Column, Listing
from ccpi_actions.tracking.selection import Listed

from .conftest import Stream

Make = Callable[..., Listed]
HOSTILE = "Send [red]all[/red] \x1b[31mred\x1b[0m\x1b]0;title\x07 \u202eevil\u202c | <b>*now*</b>\x00\x9b2J"
HARMLESS = "Send [red]all[/red] red evil | <b>*now*</b>"


def printed(listing: Listing, output_format: str = "table", width: int | None = None, color: bool = False) -> str:
    variables = {"TERM": "xterm"} if color else {"NO_COLOR": "1"}
    env = Environment(Stream(terminal=width is not None), Stream(), Stream(), variables, width=width)
    env.format = output_format  # type: ignore[assignment]
    show(env, listing)
    assert isinstance(env.stdout, Stream)
    return env.stdout.getvalue()


@pytest.fixture
def three(listed: Make) -> list[Listed]:
    return [
        listed(1, due_on="2025-03-05"),
        listed(2, "Write to the buses", None, due_on="2024-12-31", overdue=True),
        listed(3, "Présenter 東京 plan", "Clerk", status="done"),
    ]


def test_piped_text_is_aligned_and_whole(three: list[Listed]) -> None:
    assert (
        printed(actions_listing(three))
        == """\
ID  Reference       Action                 Owner       From                Due                   Status
1   PIC 2024/25-01  Send the gritting map  Highways    4 Dec 2024, item 4  5 Mar 2025            open
2   PIC 2024/25-02  Write to the buses     unassigned  4 Dec 2024, item 4  31 Dec 2024, overdue  open
3   PIC 2024/25-03  Présenter 東京 plan    Clerk       4 Dec 2024, item 4  no date               done
"""
    )


def test_one_long_cell_among_many_moves_only_its_own_line(listed: Make) -> None:
    long = "Write to the bus company " * 6
    rows = [listed(number, long.strip() if number == 7 else "Book the hall") for number in range(1, 201)]
    lines = printed(actions_listing(rows)).splitlines()

    assert {line.index("Highways") for line in lines[1:] if long not in line + " "} == {lines[0].index("Owner")}
    assert long.strip() + "  Highways  4 Dec 2024, item 4" in lines[7]


def test_numbers_of_every_length_are_aligned(listed: Make) -> None:
    lines = printed(actions_listing([listed(number) for number in range(1, 1100)])).splitlines()

    assert len({line.index("Send the gritting map") for line in lines[1:]}) == 1


def test_json_is_frozen_byte_for_byte(listed: Make) -> None:
    """Scripts rely on it: fields may be added at the end of their object, none removed, renamed or left out."""
    assert printed(actions_listing([listed(7, owner=None)]), "json") == (
        """{
 "actions": [
  {
   "id": 7,
   "reference": "PIC 2024/25-07",
   "task": "Send the gritting map",
   "status": "open",
   "owner": {
    "text": null,
    "basis": "none"
   },
   "due": {
    "text": null,
    "kind": "none",
    "date": null,
    "on": null,
    "meeting": null,
    "how": null
   },
   "overdue": false,
   "carried": 0,
   "source": {
    "council": "Marlshire County Council",
    "body": "Performance and Improvement Committee",
    "meeting": "2024-12-04",
    "item": "4",
    "item_title": "Winter service",
    "reference": null,
    "document": "minutes.txt"
   },
   "strength": "firm",
   "exempt": false,
   "raised": "2024-12-04",
   "ended": null
  }
 ]
}
"""
    )


def test_csv_has_one_row_an_action_and_iso_dates(three: list[Listed]) -> None:
    rows = list(csv.DictReader(io.StringIO(printed(actions_listing(three), "csv"))))

    assert [(row["id"], row["owner"], row["due_on"], row["overdue"], row["meeting"]) for row in rows] == [
        ("1", "Highways", "2025-03-05", "no", "2024-12-04"),
        ("2", "", "2024-12-31", "yes", "2024-12-04"),
        ("3", "Clerk", "", "no", "2024-12-04"),
    ]


@pytest.mark.parametrize("first", ["=", "+", "-", "@"])
def test_csv_holds_no_formula(listed: Make, first: str) -> None:
    [row] = csv.DictReader(io.StringIO(printed(actions_listing([listed(task=f"{first}1+1")]), "csv")))

    assert row["task"] == f"'{first}1+1"


def test_markdown_is_a_table_a_group(three: list[Listed]) -> None:
    assert printed(actions_listing(three[:2], group_by="owner"), "md") == (
        "## Highways\n\n"
        "| ID | Reference | Action | Owner | From | Due | Status |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 1 | PIC 2024/25-01 | Send the gritting map | Highways | 4 Dec 2024, item 4 | 5 Mar 2025 | open |\n"
        "\n## unassigned\n\n"
        "| ID | Reference | Action | Owner | From | Due | Status |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| 2 | PIC 2024/25-02 | Write to the buses | unassigned | 4 Dec 2024, item 4 | 31 Dec 2024, overdue | open |\n"
    )


@pytest.mark.parametrize("width", [30, 60, 75, 76, 80, 100, 120, 200])
def test_a_terminal_table_fits_and_loses_no_word(listed: Make, width: int) -> None:
    task = "Provide members with further information on flooding in the lower town, particularly dates and depths"
    owner = "Head of Service Legal and Democratic Services"
    shown = printed(actions_listing([listed(1234, task, owner, "2025-03-05", overdue=True)]), width=width)

    assert max(map(len, shown.splitlines())) <= width
    words = shown.split()
    for word in f"1234 {task} {owner} PIC 2024/25-1234 Dec item 5 Mar 2025 overdue open".split():
        assert any(each.startswith(word) for each in words)


@pytest.mark.parametrize(("output_format", "width"), [("table", None), ("table", 80), ("table", 120), ("csv", None)])
def test_nothing_in_a_document_is_obeyed(listed: Make, output_format: str, width: int | None) -> None:
    shown = printed(actions_listing([listed(task=HOSTILE, owner=HOSTILE)]), output_format, width)

    assert not any(unsafe in shown for unsafe in ("\x1b", "\x07", "\x00", "\x9b", "\u202e"))
    assert "".join(HARMLESS.split())[:12] in "".join(shown.split())


def test_markdown_shows_markup_as_words(listed: Make) -> None:
    shown = printed(actions_listing([listed(task=HOSTILE)]), "md")

    assert r"Send \[red\]all\[/red\] red evil \| \<b\>\*now\*\</b\>" in shown


def test_json_keeps_every_character_and_escapes_what_a_terminal_obeys(listed: Make) -> None:
    shown = printed(actions_listing([listed(task=HOSTILE)]), "json")

    assert json.loads(shown)["actions"][0]["task"] == HOSTILE
    assert all(char == "\n" or char.isprintable() for char in shown)


def test_a_terminal_is_spared_a_table_of_thousands(listed: Make) -> None:
    env = Environment(Stream(terminal=True), Stream(terminal=True), Stream(), {"NO_COLOR": "1"}, width=120)
    show(env, actions_listing([listed(number) for number in range(1, 10_001)]))
    assert isinstance(env.stdout, Stream)
    assert isinstance(env.stderr, Stream)

    assert env.stdout.getvalue().count("PIC 2024/25-") == 50
    assert env.stderr.getvalue().startswith("… and 9,950 more:")


@pytest.mark.parametrize(("limit", "shown"), [(None, 60), (0, 60), (2, 2), (100, 60)])
def test_a_pipe_gets_all_unless_a_limit_is_asked_for(listed: Make, limit: int | None, shown: int) -> None:
    rows = [listed(number) for number in range(60)]

    assert len(printed(actions_listing(rows, limit=limit)).splitlines()) == shown + 1


def test_colour_is_never_the_only_sign(three: list[Listed]) -> None:
    colored, plain = (printed(actions_listing(three), width=120, color=color) for color in (True, False))

    assert "\x1b[" in colored
    assert "\x1b[" not in plain
    assert "overdue" in plain


def test_groups_stand_under_headings_in_order(three: list[Listed]) -> None:
    lines = printed(actions_listing(three, group_by="status")).splitlines()

    assert [line for line in lines if line in {"open", "done"}] == ["open", "done"]


@pytest.mark.parametrize("output_format", ["json", "csv", "md", "table"])
def test_an_empty_list_is_no_error_and_no_rows(output_format: str) -> None:
    listing: Listing = Listing(name="things", rows=[], columns=[Column("a", "A", str)], as_json=str)

    assert (
        printed(listing, output_format)
        == {
            "json": '{\n "things": []\n}\n',
            "csv": "a\n",
            "md": "| A |\n| --- |\n",
            "table": "",
        }[output_format]
    )
