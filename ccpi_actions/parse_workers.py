"""Parsing many files, where it pays in several processes: programs of our own, told a path, that answer what it gave.

The processes of ``multiprocessing`` run the caller's script again, which breaks notebooks and scripts without a
``__main__`` guard, and one that dies takes its whole pool along. Here a document that takes its process down is known
by name, and the others go on in a new process.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO

import msgspec

from ccpi_actions.parse import Parsed, parse_file

#: From so many files on, starting more processes (about 0.2 s each) pays.
PARALLEL_FROM = 24

#: Told after each file: how many are done, of how many, and which one it was.
OnProgress = Callable[[int, int, Path], None]

#: How many bytes tell the length of each message.
_LENGTH = 8


def parse_files(
    paths: Sequence[Path],
    jobs: int | None = None,
    *,
    near_misses: bool = False,
    on_progress: OnProgress | None = None,
) -> Iterator[Parsed]:
    """Parse files in several processes where that pays; the results come in the order of the paths.

    ``jobs`` is the number of processes; None chooses one for few files, else one per processor.
    """
    jobs = jobs if jobs is not None else (os.cpu_count() or 1) if len(paths) >= PARALLEL_FROM else 1
    if jobs > 1 and len(paths) > 1:
        results = parse_in_processes(paths, min(jobs, len(paths)), near_misses=near_misses)
    else:
        results = (parse_file(path, near_misses=near_misses) for path in paths)
    for number, parsed in enumerate(results, start=1):
        if on_progress is not None:
            on_progress(number, len(paths), Path(parsed.path))
        yield parsed


class Worker:
    """A process that parses one file after the other."""

    def __init__(self, *, near_misses: bool) -> None:
        package = str(Path(__file__).resolve().parents[1])
        paths = [package, *filter(None, [os.environ.get("PYTHONPATH")])]
        # -P: nothing is imported from the folder that happens to be the current one.
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, "-P", "-m", "ccpi_actions.parse_workers", "near-misses" if near_misses else "plain"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        )

    def parse(self, path: Path) -> Parsed | None:
        """Parse one file; None when that took the process down."""
        to, back = self._process.stdin, self._process.stdout
        assert to is not None  # noqa: S101 - both are pipes
        assert back is not None  # noqa: S101 - likewise
        try:
            _send(to, os.fsencode(path))
            answer = _receive(back)
        except (OSError, ValueError):  # the pipe is broken, or closed by stop()
            answer = None
        return None if answer is None else msgspec.msgpack.decode(answer, type=Parsed)

    def stop(self) -> None:
        """End the process and wait for it."""
        self._process.kill()
        with suppress(OSError):
            self._process.communicate()


def parse_in_processes(paths: Sequence[Path], jobs: int, *, near_misses: bool = False) -> Iterator[Parsed]:
    """Parse files in ``jobs`` processes; the results come in the order of the paths."""
    from concurrent.futures import ThreadPoolExecutor

    workers: list[Worker] = []
    of_thread = threading.local()

    def parse(path: Path) -> Parsed:
        worker: Worker | None = getattr(of_thread, "worker", None)
        if worker is None:
            worker = of_thread.worker = Worker(near_misses=near_misses)
            workers.append(worker)
        parsed = worker.parse(path)
        if parsed is None:
            of_thread.worker = None
            worker.stop()
            return Parsed(str(path), error=f"{path} could not be read: reading it took too much memory or crashed.")
        return parsed

    pool = ThreadPoolExecutor(jobs)
    try:
        yield from pool.map(parse, paths)
    finally:
        # First no new files, then an end to those at hand, then nobody left to wait for.
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in workers:
            worker.stop()
        pool.shutdown()


def main() -> None:
    """Answer paths on standard input with what they give, until it ends."""
    back = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Whatever a library prints must not get between the answers.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    while (path := _receive(sys.stdin.buffer)) is not None:
        parsed = parse_file(Path(os.fsdecode(path)), near_misses="near-misses" in sys.argv)
        try:
            answer = msgspec.msgpack.encode(parsed)
        except (UnicodeEncodeError, OverflowError) as error:
            answer = msgspec.msgpack.encode(Parsed(parsed.path, error=f"{parsed.path} could not be read: {error}."))
        _send(back, answer)


def _send(to: IO[bytes], message: bytes) -> None:
    to.write(len(message).to_bytes(_LENGTH, "big") + message)
    to.flush()


def _receive(back: IO[bytes]) -> bytes | None:
    """Read one message; None at the end, or when it breaks off."""
    length = int.from_bytes(back.read(_LENGTH), "big")
    message = back.read(length) if length else b""
    return message if message and len(message) == length else None


if __name__ == "__main__":
    main()
