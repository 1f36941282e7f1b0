"""Every command prints the same over a database as over a folder, and those of the database do what they say."""

import json
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLE, World

MINUTES = [str(path) for path in sorted(SAMPLE.iterdir()) if "agenda" not in path.name]
AGENDA = str(next(path for path in sorted(SAMPLE.iterdir()) if "agenda" in path.name))
#: One clerk's year, in order.
COMMANDS = [
    "actions list",
    "meetings list",
    *(f"minutes add {shlex.quote(path)}" for path in MINUTES),
    f"minutes add {shlex.quote(MINUTES[0])}",
    f"minutes add {shlex.quote(MINUTES[0])} --meeting 2024-06-13",
    f"minutes add {shlex.quote(MINUTES[0])} --meeting 2024-06-12 --council 'Marlshire County Council'",
    f"minutes add --again {' '.join(map(shlex.quote, MINUTES))}",
    "minutes list",
    "meetings list --format json",
    "actions list --status all --format json",
    "actions list --overdue",
    "actions list --owner head --limit 2",
    "actions list --text report --format csv",
    "actions list --body pic --sort due --reverse",
    "actions list --group-by meeting",
    "actions show 3",
    "actions show 3 --format json",
    "actions follow-up",
    "actions follow-up --format json",
    "actions follow-up --accept 0.5",
    f"actions check {shlex.quote(AGENDA)}",
    "actions follow-up --owner head --meeting 2024 --heard nothing",
    "actions review",
    "actions review --meeting 2024-06 --keep all",
    'actions add "Book the hall" --owner Clerk --due "next meeting"',
    'actions add "Book the hall" --owner Clerk --meeting 2024-12-04',
    "actions note 1 'Chased; expected in May'",
    "actions assign 1 'Head of Highways'",
    "actions defer 1 'June 2025'",
    "actions edit 1 --task 'Send the map'",
    "actions done 1 2",
    "actions close 1 --meeting 2025-03-05 --note agreed",
    "actions drop 2 --reason moot",
    "actions reopen 2",
    "actions close 999",
    "actions undo",
    "actions undo",
    "meetings add 2025-06-04 --body PIC",
    "meetings move 2025-06-04 2025-06-11",
    "meetings cancel 2025-06-11",
    "meetings cancel 2025-06-11",
    "actions report",
    "actions report --body pic --format json",
    "actions report --for 2025-03-05 --format md",
    "actions show 1 --format json",
    "actions list --status all --format json",
    "store check",
]


def story(world: World) -> list[str]:
    """Run all commands and give what each printed, without the name of the store and the time of day."""
    told = []
    for command in COMMANDS:
        answer = world.run(*shlex.split(command))
        told.append(f"$ {command}\n{answer.code}\n{answer.out}{answer.err}".replace(shown(world), "STORE"))
    return told


def shown(world: World) -> str:
    from ccpi_actions.storage.postgres.address import shown

    return shown(str(world.store))


@pytest.fixture
def both(tmp_path: Path, url: str, monkeypatch: pytest.MonkeyPatch) -> list[World]:
    from datetime import UTC, datetime

    import ccpi_actions.desk

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(2025, 3, 1, 9, 30, tzinfo=tz or UTC)

    monkeypatch.setattr(ccpi_actions.desk, "datetime", Clock)
    return [World(tmp_path / "store"), World(url)]


def test_a_year_of_commands_prints_the_same_over_both_stores(both):
    in_folder, in_database = map(story, both)
    for expected, found in zip(in_folder, in_database, strict=True):
        assert found == expected
    refused = {each.split("\n")[0] for each in in_folder if each.split("\n")[1] != "0"}
    assert refused >= {"$ actions close 999", "$ meetings cancel 2025-06-11"}
    assert len(refused) < len(COMMANDS) / 5


def test_the_commands_for_a_team_do_what_they_say(both, server, template, url, tmp_path):
    folder, database = both
    folder.do("actions", "add", "Book the hall")
    empty = World(server.new_database())
    answer = empty.run("store", "migrate")
    assert (answer.code, answer.err) == (0, f"The store {shown(empty)} went from schema 0 to schema 4\n")
    answer = folder.run("store", "copy", str(folder.store), url)
    assert answer.err.startswith(f"Copied {folder.store} to {shown(database)}, and compared them: 1 actions")
    assert database.do("actions", "list") == folder.do("actions", "list")
    file = tmp_path / "export.json"
    database.do("store", "export", str(file))
    assert [each["task"] for each in json.loads(file.read_text("utf-8"))["actions"]] == ["Book the hall"]
    back = World(tmp_path / "back")
    back.do("store", "import", str(file))
    assert back.do("actions", "list") == folder.do("actions", "list")


def test_rights_are_given_by_command(both, server, url):
    database = both[1]
    database.do("actions", "add", "Book the hall", "--owner", "Clerk")
    name = f"dev_{url.rpartition('/')[2]}"
    server.execute(f"CREATE ROLE {name} LOGIN PASSWORD 'pw'")
    dev = World(server.url(url.rpartition("/")[2], name, "pw"))
    answer = database.run("store", "grant", "owner", name, "--as-owner", "Clerk")
    assert (answer.code, answer.err) == (
        0,
        f"{name} sees that too, and notes progress on actions of its own posts (Clerk)\n",
    )
    dev.do("actions", "note", "1", "The hall is booked")
    dev.do("actions", "done", "1")
    refused = dev.run("actions", "assign", "1", "Mayor")
    assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)


@pytest.mark.parametrize("words", ["backup x.zip", "restore", "sweep"])
def test_what_is_for_folders_says_what_is_for_databases(words, both):
    answer = both[1].run("store", *words.split())
    assert answer.code == 2
    assert "pg_dump" in answer.err


def test_no_command_shows_the_password(both, server):
    database = both[1]
    from urllib.parse import quote

    secrets = {server.password, quote(server.password, safe="")}
    lines = [
        "store check",
        "store check --format json",
        "store migrate",
        "store backup x",
        "nonsense",
        "actions undo",
        "",
    ]
    said = [database.run(*line.split()) for line in lines]
    said.append(database.run("store", "copy", str(database.store), str(database.store)))
    said.append(database.run("store", "copy", "x", "y", str(database.store)))
    said.append(database.run("actions", "show", str(database.store)))
    for answer in said:
        assert not [secret for secret in secrets if secret in answer.out + answer.err]
