"""Which files of the paths that a user gives are documents, in the order a person would list them."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ccpi_actions.errors import BadInput

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf", ".docx"})
#: What the default store of this tool is made of; a folder that holds it is never read for documents.
STORE_FILE = "ccpi.json"

_NUMBER = re.compile(r"(\d+)")


def find_files(paths: Iterable[Path]) -> list[Path]:
    """List the documents among ``paths``: files as named, folders with all folders below them.

    In: files and folders in any order. Out: files, each once, in the order of ``paths`` and within a folder
    in natural order ("2.txt" before "10.txt"). Hidden files, lock files of word processors ("~$draft.docx"),
    links to folders and folders that hold a store are passed over.
    A file named itself is listed whatever its suffix.

    Raises BadInput for a path that does not exist and for a folder that holds no document.
    """
    found: dict[Path, None] = {}
    for path in paths:
        try:
            is_folder, exists = path.is_dir(), path.exists()
        except (OSError, ValueError):
            is_folder = exists = False
        if not exists:
            raise BadInput(f"There is no file or folder {path}: check the spelling.")
        if not is_folder:
            found[path] = None
            continue
        within = list(_walk(path))
        if not within:
            kinds = ", ".join(sorted(suffix.removeprefix(".") for suffix in SUFFIXES))
            raise BadInput(f"The folder {path} holds no minutes to read (looked for {kinds}).")
        found.update(dict.fromkeys(within))
    return list(found)


def natural_key(name: str) -> list[tuple[int, int, str]]:
    """Give a key that sorts names as a person does: numbers by value, letters whatever their case."""
    return [
        (0, int(part[:18]), part) if part.isdecimal() and part.isascii() else (1, 0, part.casefold())
        for part in _NUMBER.split(name)
        if part
    ]


def _walk(folder: Path) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: natural_key(entry.name))
    except OSError as error:
        raise BadInput(f"The folder {folder} cannot be read: {error.strerror or error}.") from error
    if any(entry.name == STORE_FILE for entry in entries):
        return
    for entry in entries:
        if entry.name.startswith((".", "~$")):
            continue
        path = folder / entry.name
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(path)
        elif entry.is_file() and path.suffix.lower() in SUFFIXES:
            yield path
