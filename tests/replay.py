"""Runs the command lines that README prints, and compares or rewrites what stands under them.

Usage: python -m tests.replay --write     puts today's output into README.md

A block marked ``console`` holds lines that begin with "$ ccpi", each followed by what it prints at a terminal of 100
columns on 20 February 2025, in one store from the first block to the last. "console head=N" shows N lines and "…".
"""

import io
import os
import re
import shlex
import sys
import tempfile
from datetime import date
from pathlib import Path

from ccpi_actions.cli.dispatch import answer
from ccpi_actions.cli.environment import Environment

README = Path(__file__).parents[1] / "README.md"
BLOCK = re.compile(r"^```console(?: head=(?P<head>\d+))?\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
DAY, WIDTH = date(2025, 2, 20), 100
CONTROL = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\r")


class Terminal(io.StringIO):
    """A terminal that nobody types at."""

    def isatty(self) -> bool:
        return True


def run(words: list[str], store: Path) -> str:
    """Run one command line and return what a person would see: standard output, then messages without progress bars."""
    out, err = Terminal(), Terminal()
    variables = {"NO_COLOR": "1", "CCPI_USER": "anna", "CCPI_STORE": str(store)}
    env = Environment(out, err, io.StringIO(), variables, lambda: DAY, width=WIDTH)
    answer(["--today", DAY.isoformat(), *words], env)
    messages = [line for line in CONTROL.sub("\n", err.getvalue()).splitlines() if line and "━" not in line]
    messages = [line for line in messages if not line.startswith("Reading")]
    return "\n".join(line.rstrip() for line in [*out.getvalue().splitlines(), *messages]).strip("\n")


def replay(text: str, store: Path) -> str:
    """Return the README with the output of today's code under every command line of its console blocks."""

    def again(block: re.Match[str]) -> str:
        shown = []
        for line in block["body"].splitlines():
            if not line.startswith("$ "):
                continue
            printed = run(shlex.split(line[2:])[1:], store).splitlines()
            if block["head"] and len(printed) > int(block["head"]):
                printed = [*printed[: int(block["head"])], "…"]
            shown += [line, *printed]
        opening = block[0].splitlines()[0]
        return "\n".join([opening, *shown, "```"])

    return BLOCK.sub(again, text)


def replayed() -> str:
    """Replay README in an empty store, from the folder that it tells its reader to stand in."""
    before = Path.cwd()
    os.chdir(README.parent)
    try:
        with tempfile.TemporaryDirectory() as folder:
            return replay(README.read_text("utf-8"), Path(folder) / "store").replace(folder, "…")
    finally:
        os.chdir(before)


if __name__ == "__main__":
    text = replayed()
    if "--write" in sys.argv:
        README.write_text(text, "utf-8")
    else:
        sys.stdout.write(text)
