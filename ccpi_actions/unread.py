"""Which files of a command have yet to be read, or are to be read again, and reading them."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from ccpi_actions.documents import find_files
from ccpi_actions.errors import BadInput
from ccpi_actions.parse import Heading, Parsed, hash_file, parse_file
from ccpi_actions.parse_workers import OnProgress, parse_files
from ccpi_actions.tracking.model import SourceDocument


class Unread(msgspec.Struct, frozen=True):
    """The files of a command, and what those gave that were read."""

    #: Each file with the SHA-256 (hex) of its bytes, "" when it cannot be read; in order.
    files: list[tuple[Path, str]]
    parsed: dict[Path, Parsed]
    #: Whether files added before were read too.
    again: bool


def read_unread(
    paths: Iterable[str | Path],
    documents: Sequence[SourceDocument],
    *,
    again: bool,
    given: Mapping[str, str],
    jobs: int | None,
    on_progress: OnProgress | None,
) -> Unread:
    """Read the files, and the documents in folders, that are not among the documents added before.

    ``again`` reads also those, but for what a newer version stands in for; so does ``given``, what a person says that
    the files are of (by the names of ``Heading``). What was said of a document before holds until something else is.
    Raises ``BadInput`` for a day that several files are said to be of.
    """
    files = find_files(map(Path, paths))
    if "date" in given and len(files) > 1:
        raise BadInput(f"One day cannot be that of {len(files)} files: add them one by one, each with its own.")
    again = again or bool(given)
    kept = {document.sha256: document for document in documents}
    known = {sha256 for sha256, one in kept.items() if not again or one.superseded_by is not None}
    hashed = [(path, hash_file(path)) for path in files]
    headings = {
        path: {**(kept[sha256].given if sha256 in kept else {}), **given}
        for path, sha256 in hashed
        if sha256 not in known
    }
    plain = [path for path, heading in headings.items() if not heading]
    parsed = dict(zip(plain, parse_files(plain, jobs, on_progress=on_progress), strict=True))
    told = [(path, Heading(**heading)) for path, heading in headings.items() if heading]
    for number, (path, heading) in enumerate(told, start=1):
        parsed[path] = parse_file(path, heading=heading)
        if on_progress is not None:
            on_progress(number, len(told), path)
    return Unread(hashed, parsed, again)
