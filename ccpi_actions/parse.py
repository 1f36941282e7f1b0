"""From files to commitments: documents, minutes and commitments one after the other, for many files at once."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ccpi_actions.commitments.model import Commitment, NearMiss
from ccpi_actions.errors import BadInput, CcpiError
from ccpi_actions.minutes.model import Minutes, Reading

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

#: What a folder is searched for; a file that is named itself is read whatever it is called.
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx"})
#: From so many files on, starting more processes (about 0.2 s each) pays.
PARALLEL_FROM = 24

#: Told after each file: how many are done, of how many, and which one it was.
OnProgress = Callable[[int, int, Path], None]


class MeetingFound(msgspec.Struct, frozen=True):
    """The minutes of one meeting, and what was found in them."""

    minutes: Minutes
    commitments: list[Commitment]
    near_misses: list[NearMiss] = []


class Parsed(msgspec.Struct, frozen=True):
    """What one file gave; ``error`` is a sentence for people when it gave nothing (then ``reading`` is None)."""

    path: str
    #: SHA-256 (hex) of the file's bytes; "" when it could not be read at all.
    sha256: str = ""
    reading: Reading | None = None
    found: list[MeetingFound] = []
    error: str | None = None


def list_files(paths: Iterable[str | Path]) -> list[Path]:
    """List the files of paths, with folders replaced by the documents in them, sorted, at any depth.

    Hidden files, and in folders files of other suffixes than ``SUFFIXES``, are passed over; a file named twice is
    listed once. Raises ``BadInput`` when a folder holds no document.
    """
    files: dict[Path, None] = {}
    for path in map(Path, paths):
        if not path.is_dir():
            files[path] = None
            continue
        within = [
            one
            for one in sorted(path.rglob("*"))
            if one.suffix.lower() in SUFFIXES
            and not any(part.startswith((".", "~$")) for part in one.relative_to(path).parts)
            and one.is_file()
        ]
        if not within:
            raise BadInput(f"There is no document in the folder {path}: expected {', '.join(sorted(SUFFIXES))}.")
        files.update(dict.fromkeys(within))
    return list(files)


def hash_file(path: Path) -> str:
    """Return the SHA-256 (hex) of a file's bytes; "" for one that cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def parse_file(path: Path, *, near_misses: bool = False) -> Parsed:
    """Read one file and find what it commits to. Never raises for the file's sake: see ``Parsed.error``."""
    from ccpi_actions.commitments import find_commitments, find_near_misses  # noqa: PLC0415 - heavy stages, when used
    from ccpi_actions.documents import read_document  # noqa: PLC0415
    from ccpi_actions.minutes import read_minutes  # noqa: PLC0415

    try:
        reading = read_minutes(read_document(path))
        found = [
            MeetingFound(
                minutes,
                find_commitments(minutes, reading.text),
                find_near_misses(minutes, reading.text) if near_misses else [],
            )
            for minutes in reading.minutes
        ]
    except CcpiError as error:
        return Parsed(str(path), error=str(error))
    except Exception as error:
        return Parsed(str(path), error=f"{path} could not be read: {type(error).__name__}: {error}.")
    return Parsed(str(path), hash_file(path), reading, found)


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
    work = partial(parse_file, near_misses=near_misses)
    jobs = jobs if jobs is not None else (os.cpu_count() or 1) if len(paths) >= PARALLEL_FROM else 1
    results = _in_processes(work, paths, min(jobs, len(paths))) if jobs > 1 and len(paths) > 1 else map(work, paths)
    for number, parsed in enumerate(results, start=1):
        if on_progress is not None:
            on_progress(number, len(paths), Path(parsed.path))
        yield parsed


def _in_processes(work: Callable[[Path], Parsed], paths: Sequence[Path], jobs: int) -> Iterator[Parsed]:
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - 20 ms, for many files only

    done = 0
    try:
        with _pool(jobs) as pool:
            for parsed in pool.map(work, paths, chunksize=max(1, min(8, len(paths) // (jobs * 4)))):
                done += 1
                yield parsed
    except BrokenProcessPool:
        # A document took a process down with it (memory, a crash in a library): find out which, and read the others.
        for path in paths[done:]:
            try:
                with _pool(1) as pool:
                    yield pool.submit(work, path).result()
            except BrokenProcessPool:
                yield Parsed(str(path), error=f"{path} could not be read: reading it took too much memory or crashed.")


def _pool(jobs: int) -> "ProcessPoolExecutor":
    import multiprocessing  # noqa: PLC0415 - for many files only
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    # Spawn works the same on every system; a fork of a process that draws a progress bar may never wake up.
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"))
