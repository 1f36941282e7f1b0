"""Compare list, note and show with taskwarrior on as many tasks, whole processes, output piped.

usage: python -m tests.benchmarks.store [--sizes 1000,10000,100000] [--times 7] [--check]

Prints medians in ms and their ratios beside the ones that are wanted, the peak memory of ``actions list``, what a
command that does nothing costs beside an interpreter that does nothing, and how quickly actions are kept. ``--check``
only sees that everything runs. Without taskwarrior (Debian: ``taskwarrior``) its columns stay empty.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from ccpi_actions.storage import open_store
from ccpi_actions.tracking.model import Action, Due, Event, Owner, Quote, Source, SourceDocument

#: Ratio to taskwarrior that is wanted, by command and size.
WANTED = {
    "list": {1_000: 2.5, 10_000: 0.5, 100_000: 0.2},
    "note": {1_000: 6, 10_000: 2.5, 100_000: 2},
    "show": {1_000: 3, 10_000: 1, 100_000: 0.5},
}
WANTED_MEMORY_MIB, WANTED_NO_OP, WANTED_ADDED = 60, 5, 2_000
#: What a task has besides its words, as much as an action has.
SAME = {
    "project": "Housing Committee",
    "tags": ["HeadOfHousing", "minutes"],
    "due": "20310911T090000Z",
    "annotations": [
        {"entry": "20310620T100000Z", "description": "It was agreed that the Head of Housing would do so."}
    ],
}
TASK = "Circulate the report on empty homes in each ward to all members by e-mail, part"


def an_action(number: int, document: int = 0) -> Action:
    """Make an invented action of about a kilobyte; every fourth is closed."""
    said = Event(at="2031-06-20T10:00:00Z", by="clerk", command="minutes add", what="found", document="june.pdf")
    return Action(
        id=number,
        reference=f"HC 2031/32-{number:02}",
        task=f"{TASK} {number}",
        status="open" if number % 4 else "closed",
        owner=Owner(text="Head of Housing", basis="stated", rule="agreed-would", words="the Head of Housing would"),
        due=Due(text="by the next meeting", kind="meeting", rule="next-meeting"),
        source=Source(
            council="Saltmarsh", body="Housing Committee", meeting="2031-06-12", item="7", document=f"{document}.pdf"
        ),
        quotes=[Quote("It was agreed that the Head of Housing would circulate the report on empty homes.", 900, 982)],
        cue="agreed-would",
        cue_words="agreed that",
        reasons=["a decision", "a named owner"],
        raised="2031-06-12",
        history=[said],
    )


def fill_store(folder: Path, count: int) -> None:
    """Keep so many actions in one change."""
    with open_store(folder).transaction("minutes add", "clerk") as change:
        for _ in range(count):
            change.put_action(an_action(change.new_id("actions")))


def fill_taskwarrior(folder: Path, count: int) -> dict[str, str]:
    """Import the same tasks into taskwarrior, and give the environment that it finds them by."""
    folder.mkdir()
    (folder / "taskrc").write_text(f"data.location={folder}\nconfirmation=off\nverbose=nothing\nhooks=off\ngc=on\n")
    environment = {**os.environ, "TASKRC": str(folder / "taskrc"), "TASKDATA": str(folder)}
    tasks = [{"description": f"{TASK} {n}", "status": "pending", **SAME} for n in range(1, count + 1)]
    (folder / "tasks.json").write_text(json.dumps(tasks))
    subprocess.run(["task", "import", str(folder / "tasks.json")], env=environment, check=True, capture_output=True)
    return environment


def median_ms(command: Sequence[str], times: int, environment: dict[str, str] | None = None) -> float:
    """Run a command so many times and give the median of its milliseconds; a failure ends the benchmark."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        took.append((time.perf_counter() - began) * 1000)
    return statistics.median(took)


def peak_mib(command: Sequence[str]) -> float:
    """Give the most memory that a command held, in MiB."""
    code = (
        "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    found = subprocess.run([sys.executable, "-c", code, *command], check=True, capture_output=True, text=True)
    return int(found.stdout) / (1024 * 1024 if sys.platform == "darwin" else 1024)


def compare(size: int, times: int, place: Path) -> None:
    """Print one line a command."""
    ccpi = [*ccpi_command(), "--store", str(place / f"ccpi-{size}")]
    fill_store(place / f"ccpi-{size}", size)
    environment = fill_taskwarrior(place / f"task-{size}", size) if shutil.which("task") else None
    commands = {
        "list": ([*ccpi, "actions", "list"], ["task", "list"]),
        "note": ([*ccpi, "actions", "note", "7", "chased"], ["task", "7", "annotate", "chased"]),
        "show": ([*ccpi, "actions", "show", "7"], ["task", "7", "info"]),
    }
    for name, (ours, theirs) in commands.items():
        took = median_ms(ours, times)
        other = median_ms(theirs, times, environment) if environment else None
        ratio = f"{other:9.0f} {took / other:9.2f}" if other else f"{'':>9} {'':>9}"
        print(f"{name:8} {size:>8} {took:9.0f} {ratio} {WANTED[name].get(size, ''):>7}", flush=True)
    if hasattr(os, "fork"):
        print(
            f"memory   {size:>8} {peak_mib([*ccpi, 'actions', 'list']):9.0f} MiB (wanted at 10,000: {WANTED_MEMORY_MIB})"
        )


def ccpi_command() -> list[str]:
    """Give the command as installed, or else by its module."""
    installed = Path(sys.executable).with_name("ccpi")
    return [str(installed)] if installed.exists() else [sys.executable, "-m", "ccpi_actions"]


def keep_minutes(documents: int, each: int, place: Path) -> None:
    """Keep the actions of so many documents, a reading with each, in one change."""
    began = time.perf_counter()
    with open_store(place / "kept").transaction("minutes add", "clerk") as change:
        for document in range(documents):
            for _ in range(each):
                change.put_action(an_action(change.new_id("actions"), document))
            reading = f'{{"document": {document}, "text": "{"words " * 3000}"}}'.encode()
            change.put_document(SourceDocument(sha256=f"{document:064x}", name=f"{document}.pdf", kind="pdf"), reading)
    rate = documents * each / (time.perf_counter() - began)
    print(
        f"keeping {documents} documents of {each} actions: {rate:.0f} actions/s (wanted, reading included: {WANTED_ADDED})"
    )


def main() -> None:
    """Run what the command line asks for."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--sizes", default="1000,10000,100000")
    options.add_argument("--times", type=int, default=7)
    options.add_argument("--check", action="store_true", help="small and once: only see that all of it runs")
    given = options.parse_args()
    sizes, times = ([100], 1) if given.check else ([int(size) for size in given.sizes.split(",")], given.times)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        nothing = median_ms([sys.executable, "-c", "pass"], times)
        no_op = median_ms([*ccpi_command(), "--version"], times)
        print(
            f"no-op: {no_op:.0f} ms, {no_op / nothing:.1f} × an interpreter that does nothing (wanted: ≤ {WANTED_NO_OP})"
        )
        keep_minutes(*((2, 5) if given.check else (200, 50)), place)
        print(f"{'':8} {'actions':>8} {'ccpi ms':>9} {'task ms':>9} {'ratio':>9} {'wanted':>7}")
        for size in sizes:
            compare(size, times, place)


if __name__ == "__main__":
    main()
