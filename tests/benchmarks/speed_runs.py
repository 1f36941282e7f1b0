"""Running whole processes and telling their time and memory."""

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


#: A process is told the peak memory of the one that began it as its own: this one is small and begins only one.
_PEAK = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


class Command(msgspec.Struct, frozen=True):
    """A command line with its environment; None is this process's."""

    words: Sequence[str]
    environment: Mapping[str, str] | None = None
    #: Exit codes that are no failure.
    codes: tuple[int, ...] = (0,)


def run(command: Command) -> float:
    """Run a command with its output piped, read all of it, give the seconds. Raises ``RuntimeError`` when it fails."""
    begin = time.perf_counter()
    done = subprocess.run(
        command.words,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=command.environment,
        check=False,
    )
    seconds = time.perf_counter() - begin
    if done.returncode not in command.codes:
        said = done.stdout[-500:].decode(errors="replace")
        raise RuntimeError(f"{' '.join(command.words)} ended with {done.returncode}: {said}")
    return seconds


def peak_memory(command: Command) -> float:
    """Run a command and give the peak of its resident memory, in MiB."""
    words = [sys.executable, "-c", _PEAK, *command.words]
    peak = int(subprocess.run(words, env=command.environment, capture_output=True, check=True).stdout)
    # Linux counts kibibytes, macOS bytes.
    return peak / (1024 * 1024 if sys.platform == "darwin" else 1024)


def alternate(commands: Sequence[Command], runs: int) -> list[float]:
    """Run commands in turn, so that whatever else the machine does falls on all; give the median seconds of each."""
    times: list[list[float]] = [[] for _ in commands]
    for _ in range(runs):
        for command, taken in zip(commands, times, strict=True):
            taken.append(run(command))
    return [median(taken) for taken in times]
