"""Running whole processes and telling their time and memory."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

import msgspec

#: The program as installed, else the same function run by this interpreter.
_SCRIPT = Path(sys.executable).with_name("ccpi")
CCPI = [str(_SCRIPT)] if _SCRIPT.exists() else [sys.executable, "-c", "from ccpi_actions.cli.main import run; run()"]


class Run(msgspec.Struct, frozen=True):
    """One finished process."""

    seconds: float
    #: Peak of its resident memory, in MiB.
    mebibytes: float


class Command(msgspec.Struct, frozen=True):
    """A command line with its environment; None is this process's."""

    words: Sequence[str]
    environment: Mapping[str, str] | None = None


def run(command: Command) -> Run:
    """Run a command with its output piped, and read all of it. Raises ``RuntimeError`` when it fails."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        command.words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=command.environment,
    )
    assert process.stdout is not None
    said = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stdout.close()
    if process.returncode:
        raise RuntimeError(
            f"{' '.join(command.words)} ended with {process.returncode}: {said[-500:].decode(errors='replace')}"
        )
    # Linux counts kibibytes, macOS bytes.
    return Run(seconds, usage.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024))


def alternate(commands: Sequence[Command], runs: int) -> list[float]:
    """Run commands in turn, so that whatever else the machine does falls on all; give the median seconds of each."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(runs):
        for command, taken in zip(commands, times, strict=True):
            taken.append(run(command).seconds)
    return [median(taken) for taken in times]
