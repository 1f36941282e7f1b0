"""How a store in PostgreSQL bears a million actions of four hundred bodies, and sixteen who write at once.

Usage: python -m tests.benchmarks.postgres scale [--actions 1000000] [--runs 5]
       python -m tests.benchmarks.postgres writers [--writers 16] [--commands 100]

Each starts a server of its own in a temporary folder and removes it afterwards. "scale" fills one store with so many
invented actions and another with a thousand, runs the same command lines on both as whole processes, and prints the
medians and their ratio. "writers" lets processes make mixed changes on one store, and holds what is there against what
they did. Generating a million takes some minutes and 6 GB of disk.
"""

import argparse
import itertools
import multiprocessing
import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import msgspec

sys.path.insert(0, str(Path(__file__).parents[1] / "storage" / "postgres"))

from postgres_server import Server, find_programs

from ccpi_actions.errors import Conflict
from ccpi_actions.storage.postgres.columns import Names, action_columns
from ccpi_actions.storage.postgres.store import PostgresStore
from ccpi_actions.tracker import Tracker
from ccpi_actions.tracking.model import Action, Due, Event, Evidence, Meeting, Owner, Quote, Source
from ccpi_actions.tracking.store import Change

BODIES, YEARS, POSTS = 400, 20, 5
#: As a server is set up for use: what is committed is on disk.
SETTINGS = ("shared_buffers=512MB", "max_wal_size=8GB", "maintenance_work_mem=512MB", "max_connections=60")
COUNCIL = "Marlshire County Council"
SYLLABLES = [first + second for first in "bcdfglmnprstv" for second in "aeiou"]


def words_of(chance: random.Random, number: int) -> list[str]:
    return ["".join(chance.choices(SYLLABLES, k=chance.choice((2, 3, 3, 4)))) for _ in range(number)]


def body_name(number: int) -> str:
    kinds = ("Committee", "Panel", "Board", "Forum")
    return f"{words_of(random.Random(number), 1)[0].title()} {kinds[number % 4]} {number}"


def meeting_days(number: int, meetings: int) -> list[date]:
    first = date(2004, 5, 1) + timedelta(days=number % 28)
    return [first + timedelta(days=round(365.25 * YEARS * each / meetings)) for each in range(meetings)]


def invent(count: int, bodies: int) -> Iterator[Action]:
    """Invent actions in the order that twenty years would have recorded them; one in ten has not ended."""
    chance = random.Random(7)
    vocabulary = words_of(chance, 3000)
    names = [body_name(number) for number in range(bodies)]
    each = max(1, count // bodies // 10)
    days = [meeting_days(number, each) for number in range(bodies)]
    for number in range(1, count + 1):
        body = number % bodies
        day = days[body][min(each - 1, (number - 1) * each // count)]
        task = f"Report on the {' '.join(chance.choices(vocabulary, k=6))}"
        ended = chance.random() < (0.97 if number < count * 0.9 else 0.3)
        status = chance.choice(("closed", "closed", "closed", "dropped")) if ended else chance.choice(("open", "done"))
        post = f"Head of {vocabulary[(body * POSTS + chance.randrange(POSTS)) % 3000].title()}"
        yield Action(
            id=number,
            reference=f"B{body} {day.year}/{(day.year + 1) % 100:02}-{number}",
            task=task,
            status=status,
            owner=Owner(post, "stated", "post-would", post),
            due=Due("the next meeting", "meeting"),
            source=Source(COUNCIL, names[body], day.isoformat(), "7", f"{chance.choice(vocabulary).title()} report"),
            quotes=[
                Quote(f"The {post} would {task[0].lower()}{task[1:]} {' '.join(chance.choices(vocabulary, k=8))}.")
            ],
            cue="would",
            raised=day.isoformat(),
            evidence=[Evidence("closed", "Agreed.", day.isoformat())] if ended else [],
            history=[Event(f"{day}T10:00:00Z", "ada", "minutes add", "found in minutes.txt")],
        )


def fill(server: Server, url: str, count: int, bodies: int) -> None:
    """Fill a store as its commands would have, but with guards and the search index off until it is full."""
    import psycopg

    store = PostgresStore(url)
    store.migrate(3)
    with psycopg.connect(url) as connection:
        connection.execute("SET session_replication_role = replica")
        names = Names(connection)
        actions = invent(count, bodies)
        each = max(1, count // bodies // 10)
        number = 0
        with connection.cursor() as cursor:
            meetings = []
            for body in range(bodies):
                body_id = names.body(COUNCIL, body_name(body))
                for day in meeting_days(body, each):
                    number += 1
                    one = Meeting(
                        id=number, council=COUNCIL, body=body_name(body), date=day.isoformat(), status="held",
                        known_from="minutes",
                    )  # fmt: skip
                    meetings.append((number, body_id, msgspec.json.encode(one).decode()))
            with cursor.copy("COPY ccpi.meeting (id, body, record) FROM STDIN") as copy:
                for row in meetings:
                    copy.write_row(row)
            for start in range(0, count, 20_000):
                copy_actions(cursor, names, list(itertools.islice(actions, 20_000)), start)
            cursor.execute("UPDATE ccpi.store SET seq = (SELECT max(seq) FROM ccpi.change), name = 'invented'")
            cursor.execute("INSERT INTO ccpi.number VALUES ('actions', %s), ('meetings', %s)", (count, number))
    store.migrate()
    store.close()
    server.execute("VACUUM ANALYZE", url)


def copy_actions(cursor, names: Names, batch: list[Action], start: int) -> None:
    records = [msgspec.json.encode(action).decode() for action in batch]
    rows = [action_columns(action, names) | {"record": record} for action, record in zip(batch, records, strict=True)]
    changes = range(start // 50 + 1, (start + len(batch)) // 50 + 1)
    with cursor.copy("COPY ccpi.change (seq, id, deltas, record) FROM STDIN") as copy:
        for seq in changes:
            change = Change(seq, "2004-05-01T10:00:00Z", "ada", "minutes add", "", [], id=f"change-{seq}")
            copy.write_row((seq, change.id, 50, msgspec.json.encode(change).decode()))
    with cursor.copy(f"COPY ccpi.action ({', '.join(rows[0])}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(list(row.values()))
    with cursor.copy("COPY ccpi.delta (seq, place, kind, key, exempt, after) FROM STDIN") as copy:
        for offset, (action, record) in enumerate(zip(batch, records, strict=True)):
            copy.write_row(((start + offset) // 50 + 1, offset % 50, "actions", str(action.id), False, record))


@contextmanager
def running() -> Iterator[Server]:
    programs = find_programs()
    if programs is None:
        raise SystemExit("No PostgreSQL server is installed here.")
    server = Server(programs, SETTINGS)
    try:
        yield server
    finally:
        server.remove()


def measure(url: str, words: list[str], runs: int) -> tuple[float, int]:
    """Give the median time of a command line as a whole process, in milliseconds, and the lines it printed."""
    times, lines = [], 0
    for _ in range(runs):
        begun = time.perf_counter()
        done = subprocess.run(
            [Path(sys.executable).with_name("ccpi"), *words], env=os.environ | {"CCPI_STORE": url, "COLUMNS": "120"},
            capture_output=True, check=True,
        )  # fmt: skip
        times.append((time.perf_counter() - begun) * 1000)
        lines = done.stdout.count(b"\n")
    return statistics.median(times), lines


def scale(count: int, runs: int) -> None:
    with running() as server:
        stores = {}
        for name, size, bodies in (("large", count, BODIES), ("small", 1000, BODIES), ("one body", 1000, 1)):
            begun = time.perf_counter()
            stores[name] = server.new_database()
            fill(server, stores[name], size, bodies)
            held = server.execute("SELECT pg_size_pretty(pg_database_size(current_database()))", stores[name])[0][0]
            print(f"{name}: {size} actions of {bodies} bodies made in {time.perf_counter() - begun:.0f} s, {held}")
        print(f"{'command':58} {'small':>8} {'large':>8} ratio   lines")
        for words in COMMANDS:
            against = "one body" if words[1] == "report" else "small"
            small, few = measure(stores[against], fit(words, stores[against]), runs)
            large, many = measure(stores["large"], fit(words, stores["large"]), runs)
            print(f"{' '.join(words)[:58]:58} {small:8.0f} {large:8.0f} {large / small:5.2f}   {few}/{many}")


def fit(words: list[str], url: str) -> list[str]:
    """Put the names of what a store has in the place of BODY, OWNER and REFERENCE, taken from action 500 or later."""
    store = PostgresStore(url)
    action = next(row for row in (store.action(number) for number in range(500, 999)) if row.status == "open")
    store.close()
    names = {"BODY": action.source.body, "OWNER": action.owner.text, "REFERENCE": action.reference}
    names["RARE"] = " ".join(action.task.split()[4:6])
    names["WORD"] = action.task.split()[5]
    return [names.get(word, word) for word in words]


COMMANDS = [
    ["actions", "list", "--limit", "20"],
    ["actions", "list", "--status", "all", "--limit", "20"],
    ["actions", "list", "--owner", "OWNER", "--limit", "20"],
    ["actions", "list", "--owner", "unassigned", "--limit", "20"],
    ["actions", "list", "--body", "BODY", "--limit", "20"],
    ["actions", "list", "--meeting", "2017-06", "--limit", "20"],
    ["actions", "list", "--text", "RARE", "--limit", "20", "--status", "all"],
    ["actions", "list", "--text", "WORD", "--limit", "20", "--status", "all"],
    ["actions", "list", "--text", "report", "--limit", "20"],
    ["actions", "show", "500"],
    ["actions", "show", "REFERENCE"],
    ["actions", "note", "500", "Chased"],
    ["actions", "note", "REFERENCE", "Chased"],
    ["actions", "report", "--body", "BODY"],
]


def write(url: str, writer: int, commands: int) -> tuple[list[tuple[str, object]], int]:
    """Make mixed changes as one clerk; a change that comes too late is made anew, as a person would."""
    chance = random.Random(writer)
    made: list[tuple[str, object]] = []
    conflicts = 0
    with Tracker.open(url, today=date(2025, 3, 1), user=f"clerk {writer}") as tracker:
        for turn in range(commands):
            word = f"{writer}-{turn}"
            kind = chance.choice(("add", "note", "note", "assign", "meeting"))
            number = chance.randint(1, 20)
            while True:
                try:
                    if kind == "add":
                        made.append((kind, tracker.add(word, body="Harbour Panel", meeting="2025-01-15").id))
                    elif kind == "note":
                        tracker.note(number, word)
                        made.append((kind, word))
                    elif kind == "assign":
                        tracker.assign(number, word)
                        made.append((kind, word))
                    else:
                        day = date(2026, 1, 1) + timedelta(days=writer * commands + turn)
                        made.append((kind, tracker.add_meeting(day.isoformat(), "Harbour Panel").id))
                    break
                except Conflict:
                    conflicts += 1
    return made, conflicts


def writers(count: int, commands: int) -> None:
    with running() as server:
        url = server.new_database()
        with Tracker.open(url, today=date(2025, 3, 1), user="ada") as tracker:
            tracker.add_meeting("2025-01-15", "Harbour Panel")
            for number in range(20):
                tracker.add(f"begun {number}", body="Harbour Panel", meeting="2025-01-15")
        begun = time.perf_counter()
        with multiprocessing.get_context("spawn").Pool(count) as pool:
            results = pool.starmap(write, [(url, writer, commands) for writer in range(count)])
        took = time.perf_counter() - begun
        made = [one for result, _ in results for one in result]
        lost = ", ".join(compare(url, made)) or "nothing"
        repeated = sum(conflicts for _, conflicts in results)
        print(
            f"{count} writers × {commands} commands: {len(made)} changes in {took:.1f} s, "
            f"{len(made) / took:.0f} a second; {repeated} told to repeat; lost: {lost}"
        )


def compare(url: str, made: list[tuple[str, object]]) -> list[str]:
    """Hold what is in the store against what was done, and say what is not as it should be."""
    from ccpi_actions.storage.postgres.check import check_store

    store = PostgresStore(url)
    actions, changes = store.actions(), store.changes()
    given = {kind: [value for what, value in made if what == kind] for kind, _ in made}
    notes = [one.text for action in actions for one in action.evidence if one.kind == "note"]
    events = [event for action in actions for event in action.history if event.command == "actions assign"]
    checks = {
        "actions": {action.id for action in actions} == {*range(1, 21), *given["add"]},
        "ids": len(given["add"]) == len(set(given["add"])),
        "references": len({action.reference for action in actions}) == len(actions),
        "notes": sorted(notes) == sorted(given["note"]),
        "assignments": len(events) == len(given["assign"]),
        "meetings": len(store.meetings()) == len(set(given["meeting"])) + 1,
        "history": [change.seq for change in changes] == list(range(len(made) + 21, 0, -1)),
        "check": not check_store(store),
    }
    store.close()
    return [name for name, holds in checks.items() if not holds]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("scale", "writers"))
    parser.add_argument("--actions", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--writers", type=int, default=16)
    parser.add_argument("--commands", type=int, default=100)
    chosen = parser.parse_args()
    if chosen.what == "scale":
        scale(chosen.actions, chosen.runs)
    else:
        writers(chosen.writers, chosen.commands)
