"""Measure how quick ccpi is, beside the quickest tool that its users might pick instead (taskwarrior).

usage: python -m tests.benchmarks.speed [--sizes 1000,10000,100000] [--runs 7] [--only PART,…] [--longest 1000000]
       [--quick]

Whole processes are run in turn, their output piped; tables give medians, ratios and the limit that each is held to.
What is missing (taskwarrior, the corpus) is skipped with the reason. Nothing fails for being slow: read the tables.
Parts: start, peers, memory, adding, following, parsing, shapes, reports.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from tests.benchmarks.score import corpus
from tests.benchmarks.speed_data import long_texts, make_minutes, make_store, make_taskwarrior
from tests.benchmarks.speed_runs import CCPI, Command, alternate, peak_memory, run

#: Of each comparison, the most that ours may take as a multiple of theirs, by the number of tasks.
LIMITS = {
    "list": {1_000: 2.5, 10_000: 0.5, 100_000: 0.2},
    "note": {1_000: 6.0, 10_000: 2.5, 100_000: 2.0},
    "show": {1_000: 3.0, 10_000: 1.0, 100_000: 0.5},
}
FORMATS = ("txt", "md", "csv", "json", "ics", "html", "xlsx", "docx", "pdf")
#: How many times ``python -c pass`` a Typer 0.28 program of one command takes: newer ones are fit that stay near it.
TYPER_RATIO = 6.0


class Plan(msgspec.Struct, frozen=True):
    """How much to measure."""

    sizes: tuple[int, ...]
    runs: int
    #: Actions in the store whose peak memory is told.
    memory: int = 10_000
    #: How many minutes are added, half and half, with how many actions each.
    minutes: int = 200
    actions: int = 50
    #: Minutes whose actions are followed up in those that come after them.
    followed: int = 40
    #: Actions in a report.
    report: int = 2_000
    #: Characters of a text of unusual shape.
    longest: int = 1_000_000
    #: Every so-manieth file of the archive is read.
    every: int = 1


class Table:
    """Prints a table row by row, as the figures come."""

    def __init__(self, title: str, *headings: str) -> None:
        print(f"\n## {title}\n\n| {' | '.join(headings)} |\n|{' --- |' * len(headings)}")

    def row(self, *cells: str | float) -> None:
        """Print a row: fractions with three figures, texts as they are."""
        print(
            f"| {' | '.join(f'{cell:.3g}' if isinstance(cell, float) else str(cell) for cell in cells)} |", flush=True
        )


def skip(what: str, why: str) -> None:
    """Say what is not measured, and why."""
    print(f"\n{what}: skipped, {why}", flush=True)


def start(plan: Plan, folder: Path) -> None:
    """Measure the least that a command takes, and what Typer would cost."""
    table = Table("Start-up (× python -c pass)", "command", "ms", "×", "limit")
    nothing = Command([sys.executable, "-c", "pass"])
    program = "import typer; app = typer.Typer()\n@app.command()\ndef go() -> None: pass\napp()"
    commands = [
        nothing,
        Command([*CCPI, "--version"]),
        Command([*CCPI, "--store", str(folder / "nothing"), "actions", "list"]),
        Command([*CCPI, "--help"]),
        Command([sys.executable, "-c", program]),
    ]
    seconds = alternate(commands, plan.runs)
    ratios = [one / seconds[0] for one in seconds]
    names = ("python -c pass", "ccpi --version", "ccpi actions list (nothing)", "ccpi --help", "a Typer program")
    for name, second, ratio, limit in zip(names, seconds, ratios, ("", "5", "5", "", TYPER_RATIO), strict=True):
        table.row(name, second * 1000, ratio, str(limit))
    from importlib.metadata import version

    fit = (
        "fit"
        if ratios[-1] <= TYPER_RATIO * 1.25
        else "not fit: its start-up costs too much, stay with the version before"
    )
    print(
        f"\nTyper {version('typer')} is {fit} ({ratios[-1]:.1f} × python -c pass; {TYPER_RATIO:g} is what 0.28 takes)."
    )


def peers(plan: Plan, folder: Path) -> None:
    """Measure list, show and note beside taskwarrior."""
    table = Table("ccpi beside taskwarrior", "command", "tasks", "ccpi ms", "task ms", "ratio", "limit")
    there = shutil.which("task") is not None
    for size in plan.sizes:
        store = folder / f"store-{size}"
        make_store(store, size)
        environment = make_taskwarrior(folder / f"task-{size}", size) if there else None
        ours = [*CCPI, "--store", str(store), "actions"]
        number = str(size // 2)
        pairs = {
            "list": (["list"], ["list"]),
            "show": (["show", number], [number, "info"]),
            "note": (["note", number, "the contractor was asked again"], [number, "annotate", "asked", "again"]),
        }
        for name, (mine, theirs) in pairs.items():
            commands = [Command([*ours, *mine])]
            if environment is not None:
                commands.append(Command(["task", *theirs], environment))
            seconds = alternate(commands, plan.runs)
            other = (seconds[1] * 1000, seconds[0] / seconds[1]) if len(seconds) > 1 else ("", "")
            table.row(f"actions {name}", f"{size:,}", seconds[0] * 1000, *other, LIMITS[name].get(size, ""))
    if not there:
        skip("Comparison with taskwarrior", "for it is not installed (Debian: taskwarrior)")


def memory(plan: Plan, folder: Path) -> None:
    """Measure the peak memory of a list."""
    make_store(folder / "store", plan.memory)
    peak = peak_memory(Command([*CCPI, "--store", str(folder / "store"), "actions", "list"]))
    Table("Peak memory of actions list", "actions", "MiB", "limit").row(f"{plan.memory:,}", peak, "60")


def adding(plan: Plan, folder: Path) -> None:
    """Measure adding minutes: all at once, and the second half to the first."""
    half, each = plan.minutes // 2, plan.actions
    make_minutes(folder / "first", half, each)
    make_minutes(folder / "last", half, each, first=half)
    found = half * each

    def add(store: str, *names: str) -> float:
        paths = [str(folder / name) for name in names]
        return run(Command([*CCPI, "--store", str(folder / store), "minutes", "add", *paths]))

    table = Table("Adding minutes", "what", "s", "actions/s", "limit")
    whole = add("whole", "first", "last")
    table.row(f"{2 * half} minutes of {each} actions", whole, f"{2 * found / whole:,.0f}", "2,000")
    first = add("halves", "first")
    table.row(f"the first {half}", first, f"{found / first:,.0f}", "")
    last = add("halves", "last")
    table.row(f"the last {half}", last, f"{found / last:,.0f}", "")
    note = run(Command([*CCPI, "--store", str(folder / "halves"), "actions", "note", "1", "a word"]))
    print(f"\nThe last took {last / first:.2f} × the first; a note on one action of that store takes {note:.3f} s.")


def following(plan: Plan, folder: Path) -> None:
    """Measure what later minutes say about open actions."""
    make_minutes(folder / "minutes", plan.followed, plan.actions)
    ours = [*CCPI, "--store", str(folder / "store")]
    run(Command([*ours, "minutes", "add", str(folder / "minutes")]))
    seconds = run(Command([*ours, "actions", "follow-up", "--format", "json"]))
    actions = plan.followed * plan.actions
    table = Table("Following up open actions in the minutes after them", "actions", "s", "ms an action", "limit")
    table.row(f"{actions:,}", seconds, seconds / actions * 1000, "5")


def parsing(plan: Plan, folder: Path) -> None:
    """Measure ``minutes parse`` on the archive, in one process and in two."""
    there = corpus()
    files = sorted((there / "archive").glob("*.md"))[:: plan.every] if there else []
    if not files:
        skip("Parsing the archive", "for there is no corpus (CCPI_CORPUS, or shared/corpus beside the repository)")
        return
    size = sum(file.stat().st_size for file in files) / 1e6
    table = Table(f"minutes parse on {len(files)} files, {size:.1f} MB", "jobs", "s", "MB/s", "limit")
    words = [*CCPI, "minutes", "parse", "--format", "json"]
    one = 0.0
    for jobs in ("1", "2"):
        # 1: some of the files are no minutes.
        seconds = run(Command([*words, "--jobs", jobs, *map(str, files)], codes=(0, 1)))
        one = one or seconds
        table.row(jobs, seconds, size / seconds, "2" if jobs == "1" else f"close to {2 * size / one:.2f}")


def shapes(plan: Plan, folder: Path) -> None:
    """Measure documents of unusual shapes, at half length and at full."""
    from ccpi_actions.parse import parse_file

    table = Table("Long documents: twice the length, about twice the time", "shape", "MB", "s", "s for half", "ratio")
    for name, whole, half, length in long_texts(plan.longest):
        taken = []
        for text in (half, whole):
            (folder / "long.txt").write_text(text, "utf-8")
            begin = time.perf_counter()
            parsed = parse_file(folder / "long.txt")
            taken.append(time.perf_counter() - begin)
        said = f"{name} ({parsed.error})" if parsed.error else name
        table.row(said, length / 1e6, taken[1], taken[0], taken[1] / taken[0])


def reports(plan: Plan, folder: Path) -> None:
    """Measure the report in each format."""
    make_store(folder / "store", plan.report)
    table = Table(f"Report of {plan.report:,} actions", "format", "s", "limit")
    for suffix in FORMATS:
        words = [
            *CCPI,
            "--store",
            str(folder / "store"),
            "actions",
            "report",
            "--output",
            str(folder / f"report.{suffix}"),
        ]
        table.row(suffix, run(Command(words)), "5")


PARTS: dict[str, Callable[[Plan, Path], None]] = {
    "start": start,
    "peers": peers,
    "memory": memory,
    "adding": adding,
    "following": following,
    "parsing": parsing,
    "shapes": shapes,
    "reports": reports,
}


def measure(plan: Plan, parts: Iterator[str] | list[str]) -> None:
    """Measure the parts that are named, each in a folder of its own that is removed again."""
    for name in parts:
        with tempfile.TemporaryDirectory(prefix="ccpi-speed-") as folder:
            PARTS[name](plan, Path(folder))


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--sizes", default="1000,10000,100000", help="numbers of tasks, parted by commas")
    parser.add_argument("--runs", type=int, default=7, help="runs that a median is taken of")
    parser.add_argument("--only", default=",".join(PARTS), help="parts to measure, parted by commas")
    parser.add_argument("--longest", type=int, default=1_000_000, help="characters of a text of unusual shape")
    parser.add_argument("--quick", action="store_true", help="a little of everything, to see that it works")
    given = parser.parse_args()
    parts = given.only.split(",")
    if unknown := set(parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    sizes = tuple(int(size.replace("_", "")) for size in given.sizes.split(","))
    measure(QUICK if given.quick else Plan(sizes, given.runs, longest=given.longest), parts)


QUICK = Plan((20,), 1, memory=20, minutes=4, actions=5, followed=3, report=10, longest=20_000, every=100)

if __name__ == "__main__":
    main()
